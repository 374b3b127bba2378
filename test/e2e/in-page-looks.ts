import { captureBrowserPage } from '../../src/capture/browser-page.ts';

/** Reads the page it runs in as the product does, with the looks of its lines; bundled and evaluated by the test. */
export const readLooks = async (): Promise<string> => JSON.stringify((await captureBrowserPage(document)).snapshot);
