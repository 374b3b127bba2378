import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { Spotlight } from '../../model/tab.ts';
import { useWords } from '../words.ts';
import { useAnnounce } from './announce.tsx';
import { type Shell, useShell } from './shell.ts';

const HOVER = 120;

type Aim = Omit<Spotlight, 'jump'>;

interface Light {
  /** Scrolls to it and keeps it lit. */
  readonly jump: (aim: Aim) => void;
  /** Lights it up while the pointer or the focus rests on it. */
  readonly preview: (aim: Aim) => void;
  readonly leave: () => void;
}

const LightContext = createContext<Light | null>(null);

/** Lets rows light up the page, and says so when the words are no longer there. */
export const SpotlightProvider = ({ children }: { readonly children: ReactNode }) => {
  const shell = useShell();
  const words = useWords();
  const announce = useAnnounce();
  const light = useMemo(() => {
    const say = { gone: words('toast.gone'), hidden: words('toast.hidden') };
    return startLight(shell, (trouble) => announce(say[trouble]));
  }, [shell, words, announce]);
  useEffect(() => shell.subscribe(light.forget), [shell, light]);
  return <LightContext value={light}>{children}</LightContext>;
};

/** Lights up the page. */
export const useLight = (): Light => {
  const light = useContext(LightContext);
  if (light === null) throw new Error('Drawn outside the spotlight.');
  return light;
};

const startLight = (shell: Shell, tell: (trouble: 'gone' | 'hidden') => void) => {
  let pinned: Aim | null = null;
  let previewing = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const jump = async (aim: Aim): Promise<void> => {
    clearTimeout(timer);
    previewing = false;
    pinned = aim;
    const shown = await shell.show({ ...aim, jump: true });
    if (shown !== 'shown') tell(shown);
  };
  return {
    jump: (aim: Aim): void => void jump(aim),
    preview: (aim: Aim): void => {
      if (aim === pinned) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        previewing = true;
        void shell.show({ ...aim, jump: false });
      }, HOVER);
    },
    leave: (): void => {
      clearTimeout(timer);
      if (!previewing) return;
      previewing = false;
      if (pinned === null) shell.clear();
      else void shell.show({ ...pinned, jump: false });
    },
    forget: (): void => {
      pinned = null;
      previewing = false;
    },
  };
};
