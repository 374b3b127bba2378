import { useMemo } from 'react';
import type { Attachment } from '../../model/fact.ts';
import type { Report } from '../../model/report.ts';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.ts';
import { FindingLink } from './facts.tsx';
import { findingAbout, STATES } from './fields.ts';
import { useLight } from './spotlight.tsx';
import { TeachButton, TeachCard } from './teach-card.tsx';

const KINDS: readonly (readonly [string, ReadonlySet<string>])[] = [
  ['PDF', new Set(['pdf', 'ofd'])],
  ['Word', new Set(['doc', 'docx', 'wps'])],
];
const MOST = 20;

/** The files of the document: which kinds are offered, and each of them. */
export const Downloads = ({ report }: { readonly report: Report }) => {
  const words = useWords();
  const { state, value } = report.facts.attachments;
  const files = value ?? [];
  // What cannot be seen is not missing.
  const isUnseen = state === 'hidden' || state === 'scripted';
  const number = findingAbout(report.findings, 'attachments');
  const taught = { field: 'attachments', called: words('attachments.headingNone'), reading: report.facts.attachments } as const;
  return (
    <li className="fact files" data-tone={report.findings[number]?.outcome ?? 'plain'}>
      <span className="label">{words('facts.downloads')}</span>
      <span className="values">
        <span className="kinds">
          {isUnseen
            ? words(STATES[state].words)
            : KINDS.map(([kind, extensions]) => (
                <Kind key={kind} kind={kind} offered={files.some(({ extension }) => extensions.has(extension))} />
              ))}
        </span>
        {files.slice(0, MOST).map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: names and addresses may repeat
          <FileButton key={index} file={file} />
        ))}
        <TeachButton {...taught} />
      </span>
      <span className="state whole">
        {files.length > 0 && <span>{words('facts.attachments', files.length)}</span>}
        {number >= 0 && <FindingLink number={number} />}
      </span>
      <TeachCard {...taught} />
    </li>
  );
};

const Kind = ({ kind, offered }: { readonly kind: string; readonly offered: boolean }) => {
  const words = useWords();
  return (
    <span className="kind" data-offered={offered} role="img" aria-label={words(offered ? 'facts.offered' : 'facts.notOffered', kind)}>
      {kind} <Icon name={offered ? 'check' : 'cross'} />
    </span>
  );
};

const FileButton = ({ file }: { readonly file: Attachment }) => {
  const words = useWords();
  const light = useLight();
  const { place, name } = file;
  const aim = useMemo(
    () => ({ spots: [{ ...(place === undefined ? {} : { place }), quote: name }], tone: 'field' as const, label: '' }),
    [place, name],
  );
  return (
    <button
      type="button"
      className="value file"
      aria-label={`${name} ${words('facts.go')}`}
      onClick={() => light.jump(aim)}
      onPointerEnter={() => light.preview(aim)}
      onPointerLeave={light.leave}
      onFocus={() => light.preview(aim)}
      onBlur={light.leave}
    >
      {name}
    </button>
  );
};
