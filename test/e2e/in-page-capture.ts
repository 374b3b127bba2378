import { browserPage } from '../../src/capture/browser-page.ts';
import { walk } from '../../src/capture/walk.ts';

/** Reads the page it runs in, in one go; bundled and evaluated by the test. */
export const read = (): string => {
  const work = walk(browserPage(document));
  work.advance();
  return JSON.stringify(work.snapshot());
};
