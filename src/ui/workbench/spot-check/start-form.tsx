import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import { addressesOfText } from '../../../batch/address-rows.ts';
import { type Failure, isFailure } from '../../../model/failure.ts';
import type { RunOrder, RunSource } from '../../../model/run-order.ts';
import { nationalProfile } from '../../../profiles/built-in.ts';
import { useWords, type WordKey } from '../../words.ts';
import { Head } from '../head.tsx';
import { go, setFilters, useRoute } from '../route.ts';
import { type Choices, useWatched, useWorkbench } from '../shell.ts';
import { Trouble, WhenThere } from '../states.tsx';
import { FileTargets } from './file-targets.tsx';
import { type Pace, Politeness } from './politeness.tsx';
import { SamplingFields } from './sampling-fields.tsx';

const KINDS = ['list', 'paste', 'file', 'sitemap'] as const;
type Kind = (typeof KINDS)[number];
const KIND_WORDS: Readonly<Record<Kind, WordKey>> = {
  list: 'wb.start.list',
  paste: 'wb.start.paste',
  file: 'wb.start.file',
  sitemap: 'wb.start.sitemap',
};

/** What a person says before a spot-check begins. */
export const StartForm = () => {
  const words = useWords();
  const { keeping } = useWorkbench();
  const choices = useWatched(keeping.watchChoices);
  return (
    <>
      <Head title={words('wb.runs.new')} back={() => go('spot-check')} />
      <WhenThere seen={choices}>{(chosen) => <Form choices={chosen} />}</WhenThere>
    </>
  );
};

const Form = ({ choices }: { readonly choices: Choices }) => {
  const words = useWords();
  const shell = useWorkbench();
  const { filters } = useRoute();
  const kind = KINDS.find((one) => one === filters.from) ?? 'list';
  const [name, setName] = useState('');
  const [source, setSource] = useState<RunSource | null>(
    filters.url === undefined ? null : { kind: 'list', url: filters.url, portal: false },
  );
  const [sampling, setSampling] = useState({
    kind: 'sample' as const,
    newest: choices.newest,
    random: choices.random,
    seed: seedOf(shell.today()),
    deepen: 0,
  } as RunOrder['plan']['sampling']);
  const [pace, setPace] = useState<Pace>({ delay: choices.delay, attachments: choices.attachments });
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  const begin = async (): Promise<void> => {
    if (source === null) return;
    setBusy(true);
    await shell.runs.allow(addressesIn(source));
    const order = orderOf(name, source, sampling, pace, shell.today());
    const answer = await shell.runs.begin(order);
    setBusy(false);
    if (isFailure(answer)) setTrouble(answer);
    else go('spot-check', [answer]);
  };
  return (
    <>
      <Trouble failure={trouble} />
      <div className="pane">
        <div className="form">
          <span className="label">{words('wb.start.source')}</span>
          <Segmented
            value={kind}
            options={KINDS.map((value) => ({ value, label: words(KIND_WORDS[value]) }))}
            onChange={(value) => {
              setSource(null);
              setFilters({ from: value, url: '' });
            }}
          />
          <SourceFields key={kind} kind={kind} first={filters.url ?? ''} tell={setSource} />
          <label htmlFor="run-name">{words('wb.start.name')}</label>
          <Input
            id="run-name"
            value={name}
            maxLength={60}
            placeholder={words('wb.start.nameHint')}
            onChange={({ target }) => setName(target.value)}
          />
          <span className="label">{words('wb.start.sampling')}</span>
          <SamplingFields sampling={sampling} change={setSampling} />
          <span className="label">{words('wb.start.pace')}</span>
          <Politeness pace={pace} change={setPace} />
          <div className="wide row">
            <Button type="primary" disabled={source === null} loading={busy} onClick={() => void begin()}>
              {words('wb.start.find')}
            </Button>
            <span className="quiet">{words('wb.start.findAbout')}</span>
          </div>
        </div>
      </div>
    </>
  );
};

interface SourceProps {
  readonly kind: Kind;
  readonly first: string;
  readonly tell: (source: RunSource | null) => void;
}

const SourceFields = ({ kind, first, tell }: SourceProps) => {
  const words = useWords();
  if (kind === 'paste') return <PastedAddresses tell={tell} />;
  if (kind === 'file') return <FileTargets tell={(targets) => tell(targets.length === 0 ? null : { kind: 'pages', targets })} />;
  const change = (text: string): void => {
    const url = webUrl(text);
    if (url === null) tell(null);
    else tell(kind === 'list' ? { kind, url, portal: false } : { kind, url });
  };
  return (
    <>
      <label htmlFor="run-url">{words('wb.start.address')}</label>
      <Input
        id="run-url"
        defaultValue={first}
        autoFocus
        placeholder={words(kind === 'list' ? 'wb.start.listHint' : 'wb.start.sitemapHint')}
        onChange={({ target }) => change(target.value)}
      />
    </>
  );
};

const PastedAddresses = ({ tell }: Pick<SourceProps, 'tell'>) => {
  const words = useWords();
  const [count, setCount] = useState(0);
  return (
    <>
      <label htmlFor="run-urls">{words('wb.start.addresses')}</label>
      <div className="stack">
        <Input.TextArea
          id="run-urls"
          rows={8}
          placeholder={words('wb.start.pasteHint')}
          onChange={({ target }) => {
            const targets = addressesOfText(target.value);
            setCount(targets.length);
            tell(targets.length === 0 ? null : { kind: 'pages', targets });
          }}
        />
        <span className="quiet">{words('wb.start.found', count)}</span>
      </div>
    </>
  );
};

const webUrl = (text: string): string | null => {
  const url = URL.parse(text.trim());
  return url !== null && /^https?:$/u.test(url.protocol) ? url.href : null;
};

const addressesIn = (source: RunSource): readonly string[] =>
  source.kind === 'pages' ? source.targets.map(({ url }) => url) : [source.url];

/** Repeatable by anyone who reads it off the screen: the day as a number. */
const seedOf = (day: string): number => Number(day.replaceAll('-', ''));

const orderOf = (name: string, source: RunSource, sampling: RunOrder['plan']['sampling'], pace: Pace, day: string): RunOrder => {
  const { id, name: profile, edition } = nationalProfile;
  return {
    name: name.trim() === '' ? `${hostOf(source)} ${day}` : name.trim(),
    source,
    plan: {
      sampling: source.kind === 'pages' ? { ...sampling, kind: 'all' } : sampling,
      politeness: { delay: pace.delay, atOnce: 1 },
      attachments: pace.attachments,
      day,
      profile: { id, name: profile, version: edition },
    },
  };
};

const hostOf = (source: RunSource): string => URL.parse(addressesIn(source)[0] ?? '')?.host ?? '';
