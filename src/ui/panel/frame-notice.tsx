import { Button } from 'antd';
import type { Report } from '../../model/report.ts';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.ts';
import { useShell } from './shell.ts';

/** Says that the document's text stands in another site's frame, and offers to ask for leave to read it. */
export const FrameNotice = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const { allow } = useShell();
  const { foreignBody } = report.page;
  if (foreignBody === undefined) return null;
  const { host, url, width, height } = foreignBody;
  return (
    <section className="frame-notice" aria-label={words('frame.heading')}>
      <h2>
        <Icon name="info" /> {words('frame.heading')}
      </h2>
      <p title={url}>
        {width === undefined || height === undefined ? words('frame.where', host) : words('frame.whereSized', host, width, height)}
      </p>
      <p className="quiet">{words('frame.why')}</p>
      <Button onClick={() => void allow(host)}>{words('blocked.allowHost', host)}</Button>
    </section>
  );
};
