import { Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import type { Finding, SuppressionScope } from '../../model/finding.ts';
import type { Report } from '../../model/report.ts';
import { hostOf } from '../../text/host.ts';
import { today } from '../../text/today.ts';
import { useWords, type WordKey } from '../words.ts';
import { useAnnounce } from './announce.tsx';
import { useShell } from './shell.ts';

const SCOPES: readonly (readonly [SuppressionScope, WordKey])[] = [
  ['finding', 'suppress.finding'],
  ['column', 'suppress.column'],
  ['site', 'suppress.site'],
];

interface FormProps {
  readonly finding: Finding;
  readonly report: Report;
  readonly close: () => void;
}

/** Asks why a finding is set aside, how far and until when. */
export const SuppressForm = ({ finding, report, close }: FormProps) => {
  const words = useWords();
  const announce = useAnnounce();
  const { suppressions } = useShell();
  const id = useId();
  const [reason, setReason] = useState('');
  const [until, setUntil] = useState('');
  const [scope, setScope] = useState<SuppressionScope>('finding');
  const [trouble, setTrouble] = useState('');
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (reason.trim() === '') return setTrouble(words('suppress.noReason'));
    if (until !== '' && until < today()) return setTrouble(words('suppress.past'));
    const refused = await suppressions.setAside(report, finding, scope, { reason, ...(until === '' ? {} : { until }) });
    if (refused !== null) return setTrouble(`${refused.message}${refused.advice}`);
    announce(words('suppress.done'));
    close();
  };
  return (
    <form className="small-form" aria-label={words('suppress.heading')} onSubmit={(event) => void submit(event)}>
      <label htmlFor={`${id}-reason`}>
        <span>{words('suppress.reason')}</span>
        <Input
          id={`${id}-reason`}
          autoFocus
          maxLength={500}
          placeholder={words('suppress.reasonHint')}
          value={reason}
          onChange={({ target }) => {
            setReason(target.value);
            setTrouble('');
          }}
        />
      </label>
      <label htmlFor={`${id}-until`}>
        <span>{words('suppress.until')}</span>
        <Input id={`${id}-until`} type="date" min={today()} value={until} onChange={({ target }) => setUntil(target.value)} />
      </label>
      <ScopeChoice report={report} scope={scope} choose={setScope} />
      <Trouble said={trouble} />
      <div className="actions">
        <Button size="small" type="primary" htmlType="submit">
          {words('suppress.ok')}
        </Button>
        <Button size="small" onClick={close}>
          {words('suppress.cancel')}
        </Button>
      </div>
    </form>
  );
};

const Trouble = ({ said }: { readonly said: string }) =>
  said === '' ? null : (
    <p className="trouble" role="alert">
      {said}
    </p>
  );

interface ScopeProps {
  readonly report: Report;
  readonly scope: SuppressionScope;
  readonly choose: (scope: SuppressionScope) => void;
}

/** A page that is of no site has no column and no site to speak of. */
const ScopeChoice = ({ report, scope, choose }: ScopeProps) => {
  const words = useWords();
  const name = useId();
  const scopes = hostOf(report.page.url) === null ? SCOPES.slice(0, 1) : SCOPES;
  return (
    <fieldset>
      <legend>{words('suppress.scope')}</legend>
      {scopes.map(([value, key]) => (
        <label key={value}>
          <input type="radio" name={name} checked={scope === value} onChange={() => choose(value)} />
          {words(key)}
        </label>
      ))}
    </fieldset>
  );
};
