import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import zh from '../../../locales/zh_CN.json' with { type: 'json' };
import type { LedgerEntry } from '../../../src/model/ledger.ts';
import { WordsContext } from '../../../src/ui/words.ts';
import { RecheckButton } from '../../../src/ui/workbench/ledger/recheck-button.tsx';
import { WorkbenchContext, type WorkbenchShell } from '../../../src/ui/workbench/shell.ts';
import { localeWords } from '../locale-words.ts';

const nothing = (): void => undefined;
/** A workbench whose settings are still being read. */
const starting = {
  runs: { picturesOffered: false },
  profiles: { watch: () => nothing },
  keeping: { watchChoices: () => nothing },
} as unknown as WorkbenchShell;

const entry = { id: 'a', state: 'open', page: { url: 'https://www.yunxi.example/1.html' } } as unknown as LedgerEntry;

test('cannot be clicked before the settings it begins with are read: the click would do nothing', () => {
  const button = createElement(RecheckButton, { entries: [entry], all: false });
  const markup = renderToStaticMarkup(
    createElement(WordsContext.Provider, { value: localeWords(zh) }, createElement(WorkbenchContext.Provider, { value: starting }, button)),
  );
  expect(markup).toContain('复查 1 项');
  expect(markup).toMatch(/<button[^>]* disabled/u);
});
