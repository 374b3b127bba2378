import { browser } from 'wxt/browser';
import { fromPictureText } from './picture-text.ts';

/** Bytes of one picture at most, and how strongly it is packed. */
const MOST_BYTES = 150 * 1024;
const QUALITY = 60;
/** Each try is this much smaller. */
const SMALLER = 0.75;
const TRIES = 8;

/** A picture of what is in sight of a tab; null where the browser does not let us, or the tab is behind another. */
export const takePicture = async (tabId: number): Promise<Blob | null> => {
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    if (!active) return null;
    const taken = fromPictureText(await browser.tabs.captureVisibleTab(windowId, { format: 'jpeg', quality: QUALITY }));
    return taken.size <= MOST_BYTES ? taken : await scaledDown(taken);
  } catch {
    return null;
  }
};

const scaledDown = async (picture: Blob): Promise<Blob | null> => {
  const bitmap = await createImageBitmap(picture);
  for (let round = 1; round <= TRIES; round += 1) {
    const share = SMALLER ** round;
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(bitmap.width * share)), Math.max(1, Math.round(bitmap.height * share)));
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const smaller = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY / 100 });
    if (smaller.size <= MOST_BYTES) return smaller;
  }
  return null;
};
