import { Button, Dropdown, Select } from 'antd';
import type { PageType } from '../../model/fact.ts';
import type { Report } from '../../model/report.ts';
import { Icon } from '../icons.tsx';
import { useWords, type WordKey } from '../words.ts';
import { useAnnounce } from './announce.tsx';
import { useCopy } from './copy.ts';
import { useSettingsDoor } from './settings-door.ts';
import { useShell } from './shell.ts';
import { TopBar } from './top-bar.tsx';
import { useProfileItems } from './use-profile-items.ts';
import { useRecord } from './use-record.ts';

/** Page types in the order they are offered, with their words. */
export const PAGE_TYPES: Readonly<Record<PageType, WordKey>> = {
  policy: 'pageType.policy',
  interpretation: 'pageType.interpretation',
  consultation: 'pageType.consultation',
  'annual-report': 'pageType.annualReport',
  guide: 'pageType.guide',
  organisation: 'pageType.organisation',
  news: 'pageType.news',
  list: 'pageType.list',
  home: 'pageType.home',
};

/** The bar above a report: its page type, which one click corrects, and the ways to begin again. */
export const ReportBar = ({ report, busy }: { readonly report: Report; readonly busy: boolean }) => {
  const words = useWords();
  const { audit } = useShell();
  return (
    <TopBar>
      <TypeSelect report={report} />
      <Button
        type="text"
        aria-label={words('header.audit')}
        title={words('header.audit')}
        disabled={busy}
        onClick={audit}
        icon={<Icon name="refresh" />}
      />
      <MoreMenu report={report} />
    </TopBar>
  );
};

const AUTO = 'auto';

const TypeSelect = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const announce = useAnnounce();
  const { correct } = useShell();
  const { pageType, subType, pageTypeReason, pageTypeCorrected } = report;
  const choose = (value: string): void => {
    const chosen = Object.keys(PAGE_TYPES).find((known): known is PageType => known === value);
    correct(chosen ?? null);
    if (chosen !== undefined) announce(words('header.remembered'));
  };
  const types = Object.entries(PAGE_TYPES).map(([value, key]) => ({ value, label: words(key) }));
  return (
    <div className="type" title={pageTypeCorrected ? words('header.byHand') : words('header.guessedBy', pageTypeReason)}>
      <Select
        size="small"
        variant="filled"
        aria-label={words('header.pageType')}
        value={pageType}
        onChange={choose}
        popupMatchSelectWidth={false}
        showSearch={false}
        virtual={false}
        options={pageTypeCorrected ? [...types, { value: AUTO, label: words('header.recognise') }] : types}
      />
      <span className="quiet">{pageTypeCorrected ? words('header.byHand') : subType}</span>
    </div>
  );
};

const MoreMenu = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const copy = useCopy();
  const { allow, version, workbench } = useShell();
  const record = useRecord(report);
  const profiles = useProfileItems();
  const openSettings = useSettingsDoor();
  const host = /^https?:/.test(report.page.url) ? new URL(report.page.url).hostname : '';
  const items = [
    ...(host === '' ? [] : [{ key: 'allow', label: words('more.allowHost', host), onClick: () => void allow(host) }]),
    { key: 'json', label: words('more.copyJson'), onClick: () => copy(JSON.stringify(report, null, 2)) },
    { key: 'record', label: words('workbench.record'), onClick: () => void record() },
    { key: 'workbench', label: words('workbench.open'), onClick: () => workbench.open('') },
    ...profiles,
    { key: 'settings', label: words('settings.heading'), onClick: openSettings },
    { type: 'divider' as const },
    { key: 'privacy', label: words('more.privacy'), disabled: true },
    { key: 'version', label: words('more.version', version, report.day), disabled: true },
  ];
  return (
    <Dropdown menu={{ items }} trigger={['click']} placement="bottomRight">
      <Button type="text" aria-label={words('header.more')} title={words('header.more')} icon={<Icon name="more" />} />
    </Dropdown>
  );
};
