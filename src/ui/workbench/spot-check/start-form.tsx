import { Button, Input, Segmented } from 'antd';
import { useState } from 'react';
import { type Failure, isFailure } from '../../../model/failure.ts';
import type { Profile } from '../../../model/profile.ts';
import type { Sampling } from '../../../model/run.ts';
import type { RunOrder, RunSource } from '../../../model/run-order.ts';
import { useWords, type WordKey } from '../../words.ts';
import { Head } from '../head.tsx';
import { go, setFilters, useRoute } from '../route.ts';
import { type Choices, useWatched, useWorkbench } from '../shell.ts';
import { Trouble, WhenThere } from '../states.tsx';
import { PicturesBox } from './pictures-box.tsx';
import { NoticeBox, type Pace, Politeness } from './politeness.tsx';
import { SamplingFields } from './sampling-fields.tsx';
import { SOURCE_KINDS, SourceFields, type SourceKind } from './source-fields.tsx';

const KIND_WORDS: Readonly<Record<SourceKind, WordKey>> = {
  list: 'wb.start.list',
  paste: 'wb.start.paste',
  file: 'wb.start.file',
  sitemap: 'wb.start.sitemap',
};

/** What a person says before a spot-check begins. */
export const StartForm = () => {
  const words = useWords();
  const { keeping, profiles } = useWorkbench();
  const choices = useWatched(keeping.watchChoices);
  const profile = useWatched(profiles.watch);
  return (
    <>
      <Head title={words('wb.runs.new')} back={() => go('spot-check')} />
      <WhenThere seen={choices}>
        {(chosen) => <WhenThere seen={profile}>{(kept) => <Form choices={chosen} profile={kept.chosen} />}</WhenThere>}
      </WhenThere>
    </>
  );
};

const Form = ({ choices, profile }: { readonly choices: Choices; readonly profile: Profile }) => {
  const words = useWords();
  const { today } = useWorkbench();
  const { filters } = useRoute();
  const kind = SOURCE_KINDS.find((one) => one === filters.from) ?? 'list';
  const [name, setName] = useState('');
  const [source, setSource] = useState<RunSource | null>(
    filters.url === undefined ? null : { kind: 'list', url: filters.url, portal: false },
  );
  const [sampling, setSampling] = useState(() => samplingOf(choices, today()));
  const [pace, setPace] = useState({ delay: choices.delay, attachments: choices.attachments, pictures: false });
  const { begin, busy, trouble } = useBegin();
  const order = source === null ? null : orderOf(name, source, sampling, pace, today(), profile);
  return (
    <>
      <Trouble failure={trouble} />
      <div className="pane">
        <div className="form">
          <span className="label">{words('wb.start.source')}</span>
          <KindChoice kind={kind} change={() => setSource(null)} />
          <SourceFields key={kind} kind={kind} first={filters.url ?? ''} tell={setSource} />
          <NameField name={name} change={setName} />
          {(kind === 'list' || kind === 'sitemap') && (
            <>
              <span className="label">{words('wb.start.sampling')}</span>
              <SamplingFields sampling={sampling} change={setSampling} />
            </>
          )}
          <HowToRead pace={pace} change={({ delay, attachments }) => setPace((now) => ({ ...now, delay, attachments }))} />
          <PicturesField checked={pace.pictures} change={(pictures) => setPace((now) => ({ ...now, pictures }))} />
          <ProfileName profile={profile} />
          <div className="wide row">
            <Button type="primary" disabled={order === null} loading={busy} onClick={() => order !== null && void begin(order)}>
              {words('wb.start.find')}
            </Button>
            <span className="quiet">{words('wb.start.findAbout')}</span>
          </div>
        </div>
      </div>
    </>
  );
};

const HowToRead = (props: Parameters<typeof Politeness>[0]) => {
  const words = useWords();
  return (
    <>
      <span className="label">{words('wb.start.pace')}</span>
      <Politeness {...props} />
      <span className="label">{words('wb.pace.end')}</span>
      <NoticeBox />
    </>
  );
};

const PicturesField = (props: Parameters<typeof PicturesBox>[0]) => {
  const words = useWords();
  const { runs } = useWorkbench();
  if (!runs.picturesOffered) return null;
  return (
    <>
      <span className="label">{words('wb.pictures.label')}</span>
      <PicturesBox {...props} />
    </>
  );
};

const NameField = ({ name, change }: { readonly name: string; readonly change: (name: string) => void }) => {
  const words = useWords();
  return (
    <>
      <label htmlFor="run-name">{words('wb.start.name')}</label>
      <Input
        id="run-name"
        value={name}
        maxLength={60}
        placeholder={words('wb.start.nameHint')}
        onChange={({ target }) => change(target.value)}
      />
    </>
  );
};

const ProfileName = ({ profile }: { readonly profile: Profile }) => {
  const words = useWords();
  return (
    <>
      <span className="label">{words('wb.results.profile')}</span>
      <span>
        {profile.name}{' '}
        <button type="button" className="link" onClick={() => go('rules', [], { view: 'profiles' })}>
          {words('wb.start.otherProfile')}
        </button>
      </span>
    </>
  );
};

/** Asks for leave to read the sites, begins, and goes to the run. */
const useBegin = () => {
  const { runs } = useWorkbench();
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  const begin = async (order: RunOrder): Promise<void> => {
    setBusy(true);
    // Whoever refuses may still have pages shown in tabs; the runner says what it could not read.
    await runs.allow(addressesIn(order.source));
    const answer = await runs.begin(order);
    setBusy(false);
    if (isFailure(answer)) setTrouble(answer);
    else go('spot-check', [answer]);
  };
  return { begin, busy, trouble };
};

const KindChoice = ({ kind, change }: { readonly kind: SourceKind; readonly change: () => void }) => {
  const words = useWords();
  return (
    <div>
      <Segmented
        value={kind}
        options={SOURCE_KINDS.map((value) => ({ value, label: words(KIND_WORDS[value]) }))}
        onChange={(value) => {
          change();
          setFilters({ from: value, url: '' });
        }}
      />
    </div>
  );
};

const addressesIn = (source: RunSource): readonly string[] =>
  source.kind === 'pages' ? source.targets.map(({ url }) => url) : [source.url];

/** The seed is the day as a number, so that anyone who reads it off the screen draws the same. */
const samplingOf = ({ newest, random }: Choices, day: string): Sampling => ({
  kind: 'sample',
  newest,
  random,
  seed: Number(day.replaceAll('-', '')),
  deepen: 0,
});

const orderOf = (
  name: string,
  source: RunSource,
  sampling: Sampling,
  pace: Pace & { readonly pictures: boolean },
  day: string,
  profile: Profile,
): RunOrder => ({
  name: name.trim() === '' ? `${URL.parse(addressesIn(source)[0] ?? '')?.host ?? ''} ${day}` : name.trim(),
  source,
  plan: {
    sampling: source.kind === 'pages' ? { ...sampling, kind: 'all' } : sampling,
    politeness: { delay: pace.delay, atOnce: 1 },
    attachments: pace.attachments,
    ...(pace.pictures ? { pictures: true } : {}),
    day,
    profile: { id: profile.id, name: profile.name, version: profile.edition },
  },
});
