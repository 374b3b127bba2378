import type { ReactNode } from 'react';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.ts';

interface HeadProps {
  readonly title: string;
  /** Way back to where this was opened from. */
  readonly back?: () => void;
  readonly note?: ReactNode;
  readonly children?: ReactNode;
}

/** The head of a screen: where one is, and the few things to do there. */
export const Head = ({ title, back, note, children }: HeadProps) => {
  const words = useWords();
  return (
    <header className="head">
      {back !== undefined && (
        <button type="button" className="back" aria-label={words('wb.back')} title={words('wb.back')} onClick={back}>
          <Icon name="back" />
        </button>
      )}
      <h1>{title}</h1>
      {note !== undefined && <span className="quiet">{note}</span>}
      <div className="head-actions">{children}</div>
    </header>
  );
};
