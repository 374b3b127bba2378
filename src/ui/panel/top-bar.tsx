import type { ReactNode } from 'react';
import { useWords } from '../words.ts';

/** The product's name, and what can be done with the page. */
export const TopBar = ({ children }: { readonly children?: ReactNode }) => (
  <header className="top">
    <span className="product">{useWords()('product')}</span>
    {children}
  </header>
);
