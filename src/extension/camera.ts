import { browser } from 'wxt/browser';
import { startCamera } from '../capture/camera.ts';
import { onMessage, PANEL_PORT } from './messages.ts';
import { lendSession } from './page-files.ts';

const MARK = 'disclosureLensCamera';

/** Lets background and panel use the camera of this page; a second start in the same page does nothing. */
export const answerAsCamera = (): void => {
  if (Reflect.has(globalThis, MARK)) return;
  Reflect.set(globalThis, MARK, true);
  const camera = startCamera(document);
  onMessage('capture', () => camera.capture());
  onMessage('show', ({ data }) => camera.show(data));
  onMessage('clear', () => camera.clear());
  onMessage('frame', ({ data }) => camera.frame(data));
  onMessage('look', ({ data }) => camera.look(data));
  onMessage('point', () => camera.point());
  onMessage('lendSession', ({ data }) => lendSession(data));
  onMessage('stopPointing', () => camera.stopPointing());
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== PANEL_PORT) return;
    const stop = camera.watch((changed) => port.postMessage({ changed }));
    port.onDisconnect.addListener(() => {
      stop();
      camera.stopPointing();
      camera.clear();
    });
  });
};
