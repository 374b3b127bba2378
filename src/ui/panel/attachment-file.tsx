import { Button } from 'antd';
import { KIND_WORDS } from '../../attachments/kind-words.ts';
import type { AttachmentChip, FetchVerdict } from '../../model/attachment.ts';
import type { FileStep } from '../../model/attachment-work.ts';
import { CHIP_WORDS, sizeWords, VERDICT_WORDS } from '../../report/attachment-lines.ts';
import { Icon, type IconName } from '../icons.tsx';
import { useWords, type Words } from '../words.ts';
import type { FileRow } from './attachment-rows.ts';
import { useShell } from './shell.ts';

type Tone = 'pass' | 'fail' | 'review' | 'plain';

const CHIP_TONE: Readonly<Partial<Record<AttachmentChip, Tone>>> = { downloadable: 'pass', scanned: 'review', password: 'fail' };
/** Where nothing can be said against the file itself. */
const UNKNOWN: ReadonlySet<FetchVerdict> = new Set<FetchVerdict>(['too-large', 'no-permission', 'offline', 'no-address', 'cancelled']);
const UNSURE: ReadonlySet<FetchVerdict> = new Set<FetchVerdict>(['blocked', 'timeout', 'certificate']);
/** Worth another try as things are. */
const AGAIN: ReadonlySet<FetchVerdict> = new Set<FetchVerdict>([
  'blocked',
  'refused',
  'timeout',
  'certificate',
  'offline',
  'cancelled',
  'dead',
  'empty',
  'error-page',
]);
const TONE_ICON: Readonly<Record<Tone, IconName>> = { pass: 'check', fail: 'cross', review: 'ask', plain: 'dash' };

/** One version of a document: what it is and in what state, or how far its fetching is. */
export const FileLine = ({ file }: { readonly file: FileRow }) => {
  const words = useWords();
  const { type, checked, step } = file;
  const isUnderWay = step !== null && step.kind !== 'done';
  const facts = checked === null || isUnderWay ? [] : factsOf(checked, words);
  return (
    <li className="version">
      <span className="type">{type || '—'}</span>
      <span className="what">
        {facts.length > 0 && <span className="facts">{facts.join(' · ')}</span>}
        {step !== null && <Progress file={file} step={step} />}
        {step === null && checked !== null && <State file={file} checked={checked} />}
      </span>
    </li>
  );
};

const factsOf = ({ size, pages, sheets }: NonNullable<FileRow['checked']>, words: Words): readonly string[] => [
  ...(size === null ? [] : [sizeWords(size)]),
  ...(pages === null ? [] : [words(sheets ? 'attachments.sheets' : 'attachments.pages', pages)]),
];

const Chip = ({ tone, text }: { readonly tone: Tone; readonly text: string }) => (
  <span className="chip" data-tone={tone}>
    {tone !== 'plain' && <Icon name={TONE_ICON[tone]} />}
    {text}
  </span>
);

const State = ({ file, checked }: { readonly file: FileRow; readonly checked: NonNullable<FileRow['checked']> }) => {
  const words = useWords();
  const { attachments } = useShell();
  const { verdict, kind, chips, note } = checked;
  const tone: Tone = UNKNOWN.has(verdict) ? 'plain' : UNSURE.has(verdict) ? 'review' : 'fail';
  const isElsewhere = verdict === 'no-permission' && file.host !== '';
  const unsure = verdict === 'offline' ? words('attachments.unsure') : verdict === 'no-permission' && !isElsewhere;
  return (
    <>
      {VERDICT_WORDS[verdict] !== '' && <Chip tone={tone} text={VERDICT_WORDS[verdict]} />}
      {verdict === 'wrong-type' && kind !== null && <span className="quiet">{words('attachments.really', KIND_WORDS[kind])}</span>}
      {chips.map((chip) => (
        <Chip key={chip} tone={CHIP_TONE[chip] ?? 'plain'} text={CHIP_WORDS[chip]} />
      ))}
      {note !== '' && !chips.includes('password') && <span className="quiet">{note}</span>}
      {AGAIN.has(verdict) && (
        <button
          type="button"
          className="link"
          aria-label={words('attachments.retryFile', `${file.name} ${file.type}`)}
          onClick={() => attachments.check([file.href])}
        >
          {words('attachments.retry')}
        </button>
      )}
      {unsure !== false && <span className="quiet">{unsure === true ? words('attachments.elsewhere') : unsure}</span>}
      {isElsewhere && (
        <span className="grant">
          <span className="quiet">{words('attachments.allowWhy')}</span>
          <Button size="small" onClick={() => void attachments.allow(file.host, [file.href])}>
            {words('attachments.allow', file.host)}
          </Button>
        </span>
      )}
    </>
  );
};

const Progress = ({ file, step }: { readonly file: FileRow; readonly step: FileStep }) => {
  const words = useWords();
  const { attachments } = useShell();
  const isStoppable = step.kind !== 'done' && step.kind !== 'reading';
  return (
    <span className="progress">
      {step.kind === 'fetching' && (
        <progress aria-label={file.name} {...(step.total === null ? {} : { value: step.bytes, max: Math.max(step.total, 1) })} />
      )}
      <span className="quiet">{saidOf(step, words)}</span>
      {isStoppable && (
        <button
          type="button"
          className="link"
          aria-label={words('attachments.cancelFile', `${file.name} ${file.type}`)}
          onClick={() => attachments.cancel(file.href)}
        >
          {words('attachments.cancel')}
        </button>
      )}
    </span>
  );
};

const saidOf = (step: FileStep, words: Words): string => {
  if (step.kind === 'waiting') return words('attachments.waiting');
  if (step.kind === 'reading') return words('attachments.reading');
  if (step.kind === 'resting') return words('attachments.resting', step.attempt);
  if (step.kind === 'done') return VERDICT_WORDS[step.verdict] || words('attachments.finished');
  const { bytes, total } = step;
  return total === null
    ? words('attachments.fetching', sizeWords(bytes))
    : words('attachments.fetchingOf', sizeWords(bytes), sizeWords(total));
};
