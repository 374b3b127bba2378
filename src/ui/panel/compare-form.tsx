import { Button, Input, Select } from 'antd';
import { type FormEvent, useCallback, useEffect, useId, useState } from 'react';
import type { ComparedAs, ComparedFrom } from '../../model/tab.ts';
import { useWords } from '../words.ts';
import { useAnnounce } from './announce.tsx';
import { type CompareShell, useShell } from './shell.ts';

interface FormProps {
  readonly as: ComparedAs;
  /** Address of the page itself. */
  readonly url: string;
  readonly close: () => void;
}

/** Asks which page to compare with: an address, or a tab that is open. */
export const CompareForm = ({ as, url, close }: FormProps) => {
  const words = useWords();
  const announce = useAnnounce();
  const { compare } = useShell();
  const [address, setAddress] = useState('');
  const [tabId, setTabId] = useState<number | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState('');
  const begin = async (from: ComparedFrom): Promise<void> => {
    // Asked before anything is awaited: the browser only answers within the click.
    const answer = compare.with(as, from);
    setTrouble('');
    setBusy(true);
    const failed = await answer;
    setBusy(false);
    if (failed !== null) return setTrouble(`${failed.message}${failed.advice}`);
    announce(words('beside.done'));
    close();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void begin(tabId === null ? { kind: 'address', url: address.trim() } : { kind: 'tab', tabId });
  };
  return (
    <form className="small-form" onSubmit={submit}>
      <Address
        value={address}
        change={(value) => {
          setAddress(value);
          setTabId(null);
        }}
      />
      <OpenTabs url={url} tabId={tabId} choose={setTabId} />
      <p className="quiet">{words('beside.about')}</p>
      {trouble !== '' && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      {isBusy && <p role="status">{words('beside.working')}</p>}
      <div className="actions">
        <Button size="small" type="primary" htmlType="submit" disabled={isBusy || (tabId === null && address.trim() === '')}>
          {words('beside.go')}
        </Button>
        {as === 'counterpart' && (
          <Button size="small" disabled={isBusy} onClick={() => void begin({ kind: 'none' })}>
            {words('beside.none')}
          </Button>
        )}
        <Button size="small" onClick={close}>
          {words('beside.cancel')}
        </Button>
      </div>
    </form>
  );
};

const Address = ({ value, change }: { readonly value: string; readonly change: (value: string) => void }) => {
  const words = useWords();
  const id = useId();
  return (
    <label htmlFor={id}>
      <span>{words('beside.address')}</span>
      <Input id={id} autoFocus placeholder={words('beside.hint')} value={value} onChange={({ target }) => change(target.value)} />
    </label>
  );
};

interface TabsProps {
  readonly url: string;
  readonly tabId: number | null;
  readonly choose: (tabId: number) => void;
}

/** Open tabs that may be read; those of the page's own site after it was allowed. */
const OpenTabs = ({ url, tabId, choose }: TabsProps) => {
  const words = useWords();
  const { compare } = useShell();
  const host = /^https?:/u.test(url) ? (URL.parse(url)?.hostname ?? '') : '';
  const [tabs, setTabs] = useState<Awaited<ReturnType<CompareShell['tabs']>>>([]);
  const [isAllowed, setAllowed] = useState(true);
  const look = useCallback(async (): Promise<void> => {
    setTabs(await compare.tabs());
    setAllowed(host === '' || (await compare.isAllowed(host)));
  }, [compare, host]);
  useEffect(() => void look(), [look]);
  return (
    <div>
      <span>{words('beside.tab')}</span>
      <Select
        aria-label={words('beside.tab')}
        placeholder={words(tabs.length === 0 ? 'beside.noTabs' : 'beside.pick')}
        disabled={tabs.length === 0}
        value={tabId}
        onChange={choose}
        virtual={false}
        style={{ width: '100%' }}
        options={tabs.map((tab) => ({ value: tab.tabId, label: tab.title, title: tab.url }))}
      />
      {!isAllowed && (
        <button type="button" className="link" onClick={() => void compare.allow(host).then(look)}>
          {words('beside.allow', host)}
        </button>
      )}
    </div>
  );
};
