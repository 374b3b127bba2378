import { Button, Input } from 'antd';
import { useState } from 'react';
import type { OwnWord, Profile } from '../../../model/profile.ts';
import { builtInProfiles } from '../../../profiles/built-in.ts';
import { useAnnounce } from '../../panel/announce.tsx';
import { useWords } from '../../words.ts';
import { useWorkbench } from '../shell.ts';

const KINDS = { severe: '严重', confusion: '易错', outdated: '过时' } as const;

/** Wordings to look for besides the dictionary's, a line each; only profiles of one's own can be changed. */
export const OwnWords = ({ profile }: { readonly profile: Profile }) => {
  const words = useWords();
  const announce = useAnnounce();
  const { profiles } = useWorkbench();
  const [text, setText] = useState(() => (profile.words?.entries ?? []).map(lineOf).join('\n'));
  const [right, setRight] = useState(() => (profile.words?.exceptions ?? []).join('\n'));
  const isBuiltIn = builtInProfiles.some(({ id }) => id === profile.id);
  const save = async (): Promise<void> => {
    const changed = { ...profile, words: { entries: linesOf(text).flatMap(entryOf), exceptions: linesOf(right) } };
    await profiles.keep(isBuiltIn ? ownCopy(changed) : changed);
    if (isBuiltIn) await profiles.choose(ownCopy(changed).id);
    announce(words('wb.settings.saved'));
  };
  return (
    <section className="stack">
      <h2>{words('wb.rules.words')}</h2>
      <p className="quiet">{words(isBuiltIn ? 'wb.rules.wordsCopy' : 'wb.rules.wordsAbout')}</p>
      <div className="panels">
        <div className="stack">
          <label htmlFor="words-wrong">{words('wb.rules.wordsWrong')}</label>
          <Input.TextArea
            id="words-wrong"
            rows={8}
            value={text}
            placeholder={words('wb.rules.wordsHint')}
            onChange={({ target }) => setText(target.value)}
          />
        </div>
        <div className="stack">
          <label htmlFor="words-right">{words('wb.rules.wordsRight')}</label>
          <Input.TextArea id="words-right" rows={8} value={right} onChange={({ target }) => setRight(target.value)} />
        </div>
      </div>
      <p className="actions">
        <Button onClick={() => void save()}>{words('wb.ledger.save')}</Button>
      </p>
    </section>
  );
};

/** `易错 截止 截至` */
const lineOf = ({ kind, wrong, right }: OwnWord): string => `${KINDS[kind]} ${wrong} ${right}`;

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const entryOf = (line: string): readonly OwnWord[] => {
  const parts = line.split(/\s+/u);
  const named = (Object.keys(KINDS) as readonly OwnWord['kind'][]).find((kind) => KINDS[kind] === parts[0]);
  const [wrong, right = ''] = named === undefined ? parts : parts.slice(1);
  return wrong === undefined ? [] : [{ kind: named ?? 'confusion', wrong, right }];
};

/** A built-in profile is never changed: one's own rests on it. */
const ownCopy = (profile: Profile): Profile => ({
  ...profile,
  id: `${profile.id}-own`,
  name: `${profile.name}（本单位）`,
  basedOn: profile.id === 'anhui' ? 'anhui' : 'national',
});
