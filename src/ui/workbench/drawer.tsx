import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../icons.tsx';
import { useWords } from '../words.ts';

interface DrawerProps {
  readonly title: string;
  readonly close: () => void;
  readonly children: ReactNode;
}

/** Details of one row at the right of its table, which stays in use. Esc closes it. */
export const Drawer = ({ title, close, children }: DrawerProps) => {
  const words = useWords();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [close]);
  return (
    <aside className="drawer" ref={box} aria-label={title}>
      <header>
        <h2>{title}</h2>
        <button type="button" aria-label={words('wb.close')} title={words('wb.close')} onClick={close}>
          <Icon name="cross" />
        </button>
      </header>
      <div className="drawer-body">{children}</div>
    </aside>
  );
};
