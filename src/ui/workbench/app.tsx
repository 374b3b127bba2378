import { lazy, Suspense } from 'react';
import { Icon, type IconName } from '../icons.tsx';
import { Announcer } from '../panel/announce.tsx';
import { RuleBookContext, useLoadedRuleBook } from '../panel/rule-book.ts';
import { LensTheme } from '../theme.tsx';
import { useWords, type WordKey, type Words, WordsContext } from '../words.ts';
import { go, SCREENS, type ScreenName, useRoute } from './route.ts';
import { ScarceRoom } from './scarce-room.tsx';
import { WorkbenchContext, type WorkbenchShell } from './shell.ts';
import { Busy } from './states.tsx';
import '../ground.css';
import './workbench.css';
import './grid.css';
import './screens.css';

const ROOMS = {
  'spot-check': lazy(() => import('./spot-check/screen.tsx')),
  ledger: lazy(() => import('./ledger/screen.tsx')),
  feedback: lazy(() => import('./feedback/screen.tsx')),
  compare: lazy(() => import('./compare/screen.tsx')),
  rules: lazy(() => import('./rules/screen.tsx')),
  settings: lazy(() => import('./settings/screen.tsx')),
} as const satisfies Readonly<Record<ScreenName, unknown>>;

const SIGNS: Readonly<Record<ScreenName, readonly [word: WordKey, sign: IconName]>> = {
  'spot-check': ['wb.rail.spotCheck', 'search'],
  ledger: ['wb.rail.ledger', 'list'],
  feedback: ['wb.rail.feedback', 'inbox'],
  compare: ['wb.rail.compare', 'unequal'],
  rules: ['wb.rail.rules', 'book'],
  settings: ['wb.rail.settings', 'gear'],
};

interface WorkbenchProps {
  readonly shell: WorkbenchShell;
  readonly words: Words;
  readonly chinese: boolean;
}

/** The whole workbench: a rail of screens, and the one that the address names. */
export const WorkbenchApp = ({ shell, words, chinese }: WorkbenchProps) => (
  <WordsContext value={words}>
    <WorkbenchContext value={shell}>
      <LensTheme chinese={chinese}>
        <Announcer>
          <RuleBookContext value={useLoadedRuleBook(undefined)}>
            <div className="bench">
              <Rail />
              <Room />
            </div>
          </RuleBookContext>
        </Announcer>
      </LensTheme>
    </WorkbenchContext>
  </WordsContext>
);

const Room = () => {
  const words = useWords();
  const { screen } = useRoute();
  const Screen = ROOMS[screen];
  return (
    <main className="room" aria-label={words(SIGNS[screen][0])}>
      <ScarceRoom />
      <Suspense fallback={<Busy sentence={words('wb.loading')} />}>
        <Screen />
      </Suspense>
    </main>
  );
};

const Rail = () => {
  const words = useWords();
  const { screen } = useRoute();
  return (
    <nav className="rail" aria-label={words('wb.rail.label')}>
      <p className="rail-name">
        {words('product')}
        <small>{words('wb.name')}</small>
      </p>
      {SCREENS.map((name) => (
        <button key={name} type="button" aria-current={name === screen ? 'page' : undefined} onClick={() => go(name)}>
          <Icon name={SIGNS[name][1]} />
          {words(SIGNS[name][0])}
        </button>
      ))}
      <p className="rail-foot quiet">{words('more.privacy')}</p>
    </nav>
  );
};
