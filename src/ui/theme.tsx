import { ConfigProvider, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { type ReactNode, useSyncExternalStore } from 'react';

const FONTS = '"PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", system-ui, sans-serif';

/** antd in the system's own light or dark, without motion where the system asks for none. */
export const LensTheme = ({ chinese, children }: { readonly chinese: boolean; readonly children: ReactNode }) => {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const still = useMedia('(prefers-reduced-motion: reduce)');
  return (
    <ConfigProvider
      locale={chinese ? zhCN : enUS}
      theme={{
        algorithm: [dark ? theme.darkAlgorithm : theme.defaultAlgorithm, theme.compactAlgorithm],
        token: {
          colorPrimary: '#0958d9',
          fontFamily: FONTS,
          // The compact size is two steps below.
          fontSize: 15,
          motion: !still,
          motionDurationFast: '0.06s',
          motionDurationMid: '0.1s',
          motionDurationSlow: '0.14s',
        },
      }}
      wave={{ disabled: true }}
      button={{ autoInsertSpace: false }}
    >
      {children}
    </ConfigProvider>
  );
};

const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (tell) => {
      const media = matchMedia(query);
      media.addEventListener('change', tell);
      return () => media.removeEventListener('change', tell);
    },
    () => matchMedia(query).matches,
    () => false,
  );
