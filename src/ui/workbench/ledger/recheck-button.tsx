import { Button } from 'antd';
import { useState } from 'react';
import { isOpen } from '../../../ledger/states.ts';
import { isFailure } from '../../../model/failure.ts';
import type { LedgerEntry } from '../../../model/ledger.ts';
import type { Profile } from '../../../model/profile.ts';
import type { RunOrder } from '../../../model/run-order.ts';
import { useAnnounce } from '../../panel/announce.tsx';
import { useWords } from '../../words.ts';
import { go } from '../route.ts';
import { useWatched, useWorkbench } from '../shell.ts';
import { SmallPicturesBox } from '../spot-check/pictures-box.tsx';

interface RecheckProps {
  readonly entries: readonly LedgerEntry[];
  /** Nothing was ticked: only what is still open is read again. */
  readonly all: boolean;
}

/** Reads the pages of entries again; what came of it is proposed, never decided. */
export const RecheckButton = ({ entries, all }: RecheckProps) => {
  const words = useWords();
  const announce = useAnnounce();
  const { runs, today, profiles, keeping } = useWorkbench();
  const choices = useWatched(keeping.watchChoices);
  const profile = useWatched(profiles.watch);
  const [pictures, setPictures] = useState(false);
  const wanted = (all ? entries.filter(({ state }) => isOpen(state)) : entries).filter(({ page }) => /^https?:/u.test(page.url));
  const settings =
    profile.kind === 'there' && choices.kind === 'there' ? { chosen: profile.value.chosen, delay: choices.value.delay } : null;
  const begin = async ({ chosen, delay }: NonNullable<typeof settings>): Promise<void> => {
    const order = recheckOrder(wanted, words('wb.recheck.name', today(), wanted.length), today(), chosen, delay);
    const whole = pictures ? { ...order, plan: { ...order.plan, pictures } } : order;
    await runs.allow(wanted.map(({ page }) => page.url));
    const answer = await runs.begin(whole);
    if (isFailure(answer)) announce(`${answer.message}${answer.advice}`);
    else go('spot-check', [answer]);
  };
  return (
    <>
      <Button disabled={wanted.length === 0 || settings === null} onClick={() => settings !== null && void begin(settings)}>
        {words(all ? 'wb.recheck.all' : 'wb.recheck.ticked', wanted.length)}
      </Button>
      {runs.picturesOffered && wanted.length > 0 && <SmallPicturesBox checked={pictures} change={setPictures} />}
    </>
  );
};

const recheckOrder = (entries: readonly LedgerEntry[], name: string, day: string, profile: Profile, delay: number): RunOrder => {
  const pages = new Map(entries.map(({ page }) => [page.url, { url: page.url, title: page.title, listedOn: '', column: page.column }]));
  return {
    name,
    source: { kind: 'pages', targets: [...pages.values()] },
    plan: {
      sampling: { kind: 'all', newest: 0, random: 0, seed: 0, deepen: 0 },
      politeness: { delay, atOnce: 1 },
      attachments: entries.some(({ finding }) => finding.rule.startsWith('attachments/')),
      day,
      profile: { id: profile.id, name: profile.name, version: profile.edition },
    },
    recheck: entries.map((entry) => entry.id),
  };
};
