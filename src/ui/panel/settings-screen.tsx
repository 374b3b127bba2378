import { Button } from 'antd';
import { type ChangeEvent, useEffect, useRef, useState } from 'react';
import { type Failure, isFailure } from '../../model/failure.ts';
import type { Site } from '../../model/site.ts';
import { rule } from '../../teaching/describe.ts';
import { siteFile } from '../../teaching/learned-sites.ts';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.ts';
import { useAnnounce } from './announce.tsx';
import { download } from './export.ts';
import { ProfileSettings } from './profile-settings.tsx';
import { PAGE_TYPES } from './report-bar.tsx';
import { type Kept, useShell } from './shell.ts';
import { SuppressionSettings } from './suppression-settings.tsx';
import { TopBar } from './top-bar.tsx';

/** Larger files are not even read. */
const FILE_CAP = 4_000_000;

/** What the product learned from its user: to be looked at, deleted, handed on and taken in. */
export const SettingsScreen = ({ close }: { readonly close: () => void }) => {
  const words = useWords();
  const { settings } = useShell();
  const [kept, setKept] = useState<Kept | null>(null);
  const [trouble, setTrouble] = useState<Failure | null>(null);
  useEffect(() => {
    settings.read().then(setKept);
  }, [settings]);
  const change = (work: Promise<Kept | Failure>): Promise<boolean> =>
    work.then((answer) => {
      setTrouble(isFailure(answer) ? answer : null);
      if (!isFailure(answer)) setKept(answer);
      return !isFailure(answer);
    });
  return (
    <main className="screen settings">
      <TopBar>
        <h1>{words('settings.heading')}</h1>
        <Button
          type="text"
          aria-label={words('settings.close')}
          title={words('settings.close')}
          onClick={close}
          icon={<Icon name="cross" />}
        />
      </TopBar>
      {kept !== null && (
        <div className="column">
          <ProfileSettings />
          <Sites kept={kept} change={change} />
          <FileActions kept={kept} change={change} trouble={trouble} />
          <Types kept={kept} change={change} />
          <SuppressionSettings />
          <p className="quiet">{words('settings.local')}</p>
        </div>
      )}
    </main>
  );
};

interface PartProps {
  readonly kept: Kept;
  readonly change: (work: Promise<Kept | Failure>) => Promise<boolean>;
}

const Sites = ({ kept, change }: PartProps) => {
  const words = useWords();
  return (
    <section aria-labelledby="sites-heading">
      <h2 id="sites-heading">{words('settings.sites')}</h2>
      {kept.sites.length === 0 && <p className="quiet">{words('settings.noSites')}</p>}
      {kept.sites.map((site) => (
        <SiteEntry key={site.id} site={site} change={change} />
      ))}
    </section>
  );
};

const SiteEntry = ({ site, change }: { readonly site: Site; readonly change: PartProps['change'] }) => {
  const words = useWords();
  const { settings } = useShell();
  const lessons = site.lessons ?? [];
  const where = (site.recognise.hosts ?? []).join('、');
  return (
    <article className="site">
      <header>
        <strong>{site.name}</strong>
        {where !== site.name && <small>{where}</small>}
        <Remove words={words('settings.removeAll')} about={site.name} remove={() => change(settings.removeSite(site.id))} />
      </header>
      <ul>
        {lessons.map((lesson, index) => (
          <li key={JSON.stringify(lesson)}>
            <span>{rule(lesson)}</span>
            <Remove words={words('settings.remove')} about={rule(lesson)} remove={() => change(settings.removeLesson(site.id, index))} />
          </li>
        ))}
        {lessons.length === 0 && <li className="quiet">{words('settings.noLessons')}</li>}
      </ul>
    </article>
  );
};

const Types = ({ kept, change }: PartProps) => {
  const words = useWords();
  const { settings } = useShell();
  return (
    <section aria-labelledby="types-heading">
      <h2 id="types-heading">{words('settings.types')}</h2>
      {kept.types.length === 0 && <p className="quiet">{words('settings.noTypes')}</p>}
      <ul>
        {kept.types.map(([key, type]) => (
          <li key={key}>
            <span>
              {key} <small>{words(PAGE_TYPES[type])}</small>
            </span>
            <Remove words={words('settings.remove')} about={key} remove={() => change(settings.removeType(key))} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const FileActions = ({ kept, change, trouble }: PartProps & { readonly trouble: Failure | null }) => {
  const words = useWords();
  const announce = useAnnounce();
  const { settings } = useShell();
  const input = useRef<HTMLInputElement>(null);
  const take = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file === undefined) return;
    if (await change(settings.importFile(file.size > FILE_CAP ? ' '.repeat(FILE_CAP) : await file.text())))
      announce(words('settings.imported'));
  };
  const give = (): void => download(new Blob([siteFile(kept.sites)], { type: 'application/json' }), words('settings.fileName'));
  return (
    <section className="files" aria-label={words('settings.file')}>
      <p className="quiet">{words('settings.fileAbout')}</p>
      <div className="actions">
        <Button onClick={give} disabled={kept.sites.length === 0}>
          {words('settings.export')}
        </Button>
        <Button onClick={() => input.current?.click()}>{words('settings.import')}</Button>
        <input ref={input} type="file" accept=".json,application/json" hidden onChange={(event) => void take(event)} />
      </div>
      {trouble !== null && (
        <p className="trouble" role="alert">
          {trouble.message} {trouble.advice}
        </p>
      )}
    </section>
  );
};

const Remove = ({ words, about, remove }: { readonly words: string; readonly about: string; readonly remove: () => void }) => (
  <button type="button" className="link" aria-label={`${words} ${about}`} onClick={remove}>
    {words}
  </button>
);
