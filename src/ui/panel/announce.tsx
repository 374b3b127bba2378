import { createContext, type ReactNode, useCallback, useContext, useEffect, useState } from 'react';

const LASTS = 4000;

type Announce = (sentence: string) => void;

const AnnounceContext = createContext<Announce>(() => undefined);

/** Says short sentences at the foot of the panel, aloud to screen readers too. */
export const Announcer = ({ children }: { readonly children: ReactNode }) => {
  const [said, setSaid] = useState({ sentence: '', count: 0 });
  const announce = useCallback((sentence: string) => setSaid(({ count }) => ({ sentence, count: count + 1 })), []);
  useEffect(() => {
    if (said.sentence === '') return;
    const timer = setTimeout(() => setSaid(({ count }) => ({ sentence: '', count })), LASTS);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="toast" role="status" aria-live="polite" data-shown={said.sentence !== ''}>
        {said.sentence}
      </div>
    </AnnounceContext>
  );
};

/** Says a short sentence to the user. */
export const useAnnounce = (): Announce => useContext(AnnounceContext);
