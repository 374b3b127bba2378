import { lazy, Suspense, useState } from 'react';
import type { PageType } from '../../model/fact.ts';
import type { Report } from '../../model/report.ts';
import type { Compared, ComparedAs } from '../../model/tab.ts';
import { useWords, type WordKey } from '../words.ts';
import { useShell } from './shell.ts';

const CompareForm = lazy(async () => ({ default: (await import('./compare-form.tsx')).CompareForm }));

/** What pages of a type are compared with. */
const AS: Readonly<Partial<Record<PageType, ComparedAs>>> = {
  'annual-report': 'previous',
  interpretation: 'original',
  consultation: 'counterpart',
};
const OFFER: Readonly<Record<ComparedAs, WordKey>> = {
  previous: 'beside.previous',
  original: 'beside.original',
  counterpart: 'beside.counterpart',
};
const DONE: Readonly<Record<ComparedAs, WordKey>> = {
  previous: 'beside.withPrevious',
  original: 'beside.withOriginal',
  counterpart: 'beside.withCounterpart',
};

interface CompareProps {
  readonly report: Report;
  readonly compared: Compared | undefined;
}

/** Offers to judge the page together with another one, and says with which it was. */
export const CompareBar = ({ report, compared }: CompareProps) => {
  const words = useWords();
  const { compare } = useShell();
  const [isOpen, setOpen] = useState(false);
  const as = AS[report.pageType];
  if (as === undefined && compared === undefined) return null;
  return (
    <section className="compare" aria-label={words(OFFER[compared?.as ?? as ?? 'original'])}>
      {compared !== undefined && (
        <p>
          <span title={compared.url}>{saidOf(compared, words)}</span>{' '}
          <button type="button" className="link" onClick={() => compare.remove()}>
            {words('beside.remove')}
          </button>
        </p>
      )}
      {as !== undefined && !isOpen && (
        <button type="button" className="link" onClick={() => setOpen(true)}>
          {words(compared === undefined ? OFFER[as] : 'beside.change')}
        </button>
      )}
      {as !== undefined && isOpen && (
        <Suspense fallback={null}>
          <CompareForm as={as} url={report.page.url} close={() => setOpen(false)} />
        </Suspense>
      )}
    </section>
  );
};

const saidOf = ({ as, url, title }: Compared, words: ReturnType<typeof useWords>): string =>
  url === '' ? words('beside.noCounterpart') : words(DONE[as], title || url);
