import { Checkbox, Input } from 'antd';
import { useState } from 'react';
import { addressesOfText } from '../../../batch/address-rows.ts';
import type { RunSource } from '../../../model/run-order.ts';
import { useWords } from '../../words.ts';
import { FileTargets } from './file-targets.tsx';

/** Where a spot-check may begin, in the order they are offered. */
export const SOURCE_KINDS = ['list', 'paste', 'file', 'sitemap'] as const;

/** One of them. */
export type SourceKind = (typeof SOURCE_KINDS)[number];

interface SourceProps {
  readonly kind: SourceKind;
  /** Address to begin with; may be empty. */
  readonly first: string;
  /** Null as long as there is nothing to begin from. */
  readonly tell: (source: RunSource | null) => void;
}

/** What a person must give for each kind. */
export const SourceFields = ({ kind, first, tell }: SourceProps) => {
  if (kind === 'paste') return <PastedAddresses tell={tell} />;
  if (kind === 'file') return <FileTargets tell={(targets) => tell(targets.length === 0 ? null : { kind: 'pages', targets })} />;
  return <OneAddress kind={kind} first={first} tell={tell} />;
};

const OneAddress = ({ kind, first, tell }: SourceProps & { readonly kind: 'list' | 'sitemap' }) => {
  const words = useWords();
  const [text, setText] = useState(first);
  const [portal, setPortal] = useState(false);
  const change = (address: string, tree: boolean): void => {
    setText(address);
    setPortal(tree);
    const url = webUrl(address);
    if (url === null) tell(null);
    else tell(kind === 'list' ? { kind, url, portal: tree } : { kind, url });
  };
  return (
    <>
      <label htmlFor="run-url">{words('wb.start.address')}</label>
      <div className="stack">
        <Input
          id="run-url"
          value={text}
          placeholder={words(kind === 'list' ? 'wb.start.listHint' : 'wb.start.sitemapHint')}
          onChange={({ target }) => change(target.value, portal)}
        />
        {kind === 'list' && (
          <Checkbox checked={portal} onChange={({ target }) => change(text, target.checked)}>
            {words('wb.start.portal')}
          </Checkbox>
        )}
      </div>
    </>
  );
};

const PastedAddresses = ({ tell }: Pick<SourceProps, 'tell'>) => {
  const words = useWords();
  const [count, setCount] = useState(0);
  const change = (text: string): void => {
    const targets = addressesOfText(text);
    setCount(targets.length);
    tell(targets.length === 0 ? null : { kind: 'pages', targets });
  };
  return (
    <>
      <label htmlFor="run-urls">{words('wb.start.addresses')}</label>
      <div className="stack">
        <Input.TextArea id="run-urls" rows={8} placeholder={words('wb.start.pasteHint')} onChange={({ target }) => change(target.value)} />
        <span className="quiet">{words('wb.start.found', count)}</span>
      </div>
    </>
  );
};

const webUrl = (text: string): string | null => {
  const url = URL.parse(text.trim());
  return url !== null && /^https?:$/u.test(url.protocol) ? url.href : null;
};
