import { useCallback, useEffect, useRef, useState } from 'react';
import { LensTheme } from '../theme.tsx';
import { type Words, WordsContext } from '../words.ts';
import { Announcer } from './announce.tsx';
import { ReportScreen } from './report-screen.tsx';
import { type RuleBook, RuleBookContext, useLoadedRuleBook } from './rule-book.ts';
import { AuditingScreen, BlockedScreen, FailedScreen, IdleScreen } from './screens.tsx';
import { SettingsDoor } from './settings-door.ts';
import { SettingsScreen } from './settings-screen.tsx';
import { type Shell, ShellContext, useShell, useView, type View } from './shell.ts';
import { SpotlightProvider } from './spotlight.tsx';
import { VersionsRoom } from './versions-room.tsx';
import './attachments.css';
import './hand-over.css';
import './judging.css';
import '../ground.css';
import './panel.css';
import './teaching.css';

interface PanelProps {
  readonly shell: Shell;
  readonly words: Words;
  readonly chinese: boolean;
  /** The rule book, where it is at hand already. */
  readonly book?: RuleBook;
}

/** The whole side panel. */
export const PanelApp = ({ shell, words, chinese, book }: PanelProps) => (
  <WordsContext value={words}>
    <ShellContext value={shell}>
      <LensTheme chinese={chinese}>
        <Announcer>
          <SpotlightProvider>
            <RuleBookContext value={useLoadedRuleBook(book)}>
              <Rooms />
            </RuleBookContext>
          </SpotlightProvider>
        </Announcer>
      </LensTheme>
    </ShellContext>
  </WordsContext>
);

/** The settings, when they are open, stand in front of everything else. */
const Rooms = () => {
  const [isOpen, setOpen] = useState(false);
  const open = useCallback(() => setOpen(true), []);
  const close = useCallback(() => setOpen(false), []);
  return (
    <SettingsDoor value={open}>
      {isOpen ? (
        <SettingsScreen close={close} />
      ) : (
        <VersionsRoom>
          <Screen />
        </VersionsRoom>
      )}
    </SettingsDoor>
  );
};

const Screen = () => {
  const view = useView();
  const shown = useSteady(view);
  useEscape();
  const { state } = shown;
  if (state.kind === 'auditing') return <AuditingScreen />;
  if (state.kind === 'blocked') return <BlockedScreen obstacle={state.obstacle} host={state.host} />;
  if (state.kind === 'failed') return <FailedScreen detail={state.detail} />;
  if (state.kind === 'done')
    return <ReportScreen report={state.report} compared={state.compared} stale={shown.stale} busy={view.state.kind === 'auditing'} />;
  return <IdleScreen />;
};

/** Keeps a report on screen while the same tab is audited again, so that nothing flickers. */
const useSteady = (view: View): View => {
  const last = useRef<View | null>(null);
  useEffect(() => {
    if (view.state.kind !== 'auditing') last.current = view.state.kind === 'done' ? view : null;
  }, [view]);
  return view.state.kind === 'auditing' && last.current !== null ? { ...last.current, stale: null } : view;
};

/** Esc puts the page back as it was. */
const useEscape = (): void => {
  const { clear } = useShell();
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') clear();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [clear]);
};
