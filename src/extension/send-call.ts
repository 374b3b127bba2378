import type { Call } from '../filing/call.ts';
import type { Sent } from './filing-door.ts';
import { onMessage, sendMessage } from './messages.ts';
import { openOffscreenPage } from './offscreen-page.ts';

const PATIENCE = 30_000;
const MOST_CHARACTERS = 100_000;

/** Sends what a person saw and clicked, once; no cookies go with it. */
const sendHere = async ({ method, url, headers, body }: Call): Promise<Sent> => {
  try {
    const response = await fetch(url, {
      method,
      headers,
      ...(body === '' ? {} : { body }),
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE),
    });
    return { status: response.status, body: (await response.text()).slice(0, MOST_CHARACTERS) };
  } catch {
    return { status: 0, body: '' };
  }
};

/** In the background: hands a call on to the page that may ask sites. */
export const takeCalls = (): void => {
  onMessage('sendCall', async ({ data }) => {
    if (import.meta.env.FIREFOX) return sendHere(data);
    await openOffscreenPage();
    return sendMessage('deskSend', data);
  });
};

/** In the page that may ask sites. */
export const sendCalls = (): void => {
  onMessage('deskSend', ({ data }) => sendHere(data));
};
