import { Button, Input, Segmented } from 'antd';
import { type FormEvent, useState } from 'react';
import type { SiteFinding } from '../../../model/site-finding.ts';
import { siteSuppressionOf } from '../../../report/site-suppressions.ts';
import { hostOf } from '../../../text/host.ts';
import { useAnnounce } from '../../panel/announce.tsx';
import { useWords } from '../../words.ts';
import { useActor } from '../ledger/use-change.ts';
import { useWorkbench } from '../shell.ts';

/** Asks why a finding over a site is set aside, how far and until when. */
export const SetAside = ({ finding }: { readonly finding: SiteFinding }) => {
  const words = useWords();
  const [open, setOpen] = useState(false);
  return open ? (
    <Form finding={finding} close={() => setOpen(false)} />
  ) : (
    <p className="actions">
      <Button size="small" onClick={() => setOpen(true)}>
        {words('suppress.action')}
      </Button>
    </p>
  );
};

const Form = ({ finding, close }: { readonly finding: SiteFinding; readonly close: () => void }) => {
  const words = useWords();
  const announce = useAnnounce();
  const actor = useActor();
  const { suppressions, today } = useWorkbench();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [scope, setScope] = useState<'finding' | 'site'>('finding');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const decided = siteSuppressionOf(finding, scope, { reason, ...(until === '' ? {} : { until }), by: actor().by, at: today() });
    if (decided === null) return announce(words('suppress.noReason'));
    await suppressions.keep(decided);
    announce(words('suppress.done'));
    close();
  };
  return (
    <form className="actions" aria-label={words('suppress.heading')} onSubmit={(event) => void submit(event)}>
      <Input
        style={{ width: 320 }}
        size="small"
        autoFocus
        maxLength={500}
        aria-label={words('suppress.reason')}
        placeholder={`${words('suppress.reason')} ${words('suppress.reasonHint')}`}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Until day={until} choose={setUntil} />
      <HowFar host={finding.host} scope={scope} choose={setScope} />
      <Button size="small" type="primary" htmlType="submit">
        {words('suppress.ok')}
      </Button>
      <Button size="small" onClick={close}>
        {words('suppress.cancel')}
      </Button>
    </form>
  );
};

const Until = ({ day, choose }: { readonly day: string; readonly choose: (day: string) => void }) => {
  const words = useWords();
  const { today } = useWorkbench();
  return (
    <Input
      style={{ width: 150 }}
      size="small"
      type="date"
      min={today()}
      aria-label={words('suppress.until')}
      title={words('suppress.until')}
      value={day}
      onChange={({ target }) => choose(target.value)}
    />
  );
};

type Scope = 'finding' | 'site';

interface HowFarProps {
  readonly host: string;
  readonly scope: Scope;
  readonly choose: (scope: Scope) => void;
}

/** This machine's own addresses are of no site. */
const HowFar = ({ host, scope, choose }: HowFarProps) => {
  const words = useWords();
  const alone = { value: 'finding' as const, label: words('suppress.finding') };
  const everywhere = { value: 'site' as const, label: words('suppress.site') };
  const options = hostOf(`http://${host}/`) === null ? [alone] : [alone, everywhere];
  return <Segmented<Scope> size="small" value={scope} options={options} onChange={choose} />;
};
