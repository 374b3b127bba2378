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
    return taken.size <= MOST_BYTES ? taken : await smallEnough(await createImageBitmap(taken), MOST_BYTES);
  } catch {
    return null;
  }
};

/** A picture packed into so many bytes at most, and made smaller where that does not suffice; null where nothing helps. */
export const smallEnough = async (picture: ImageBitmap | OffscreenCanvas, most: number): Promise<Blob | null> => {
  for (let round = 0; round <= TRIES; round += 1) {
    const share = SMALLER ** round;
    const canvas = new OffscreenCanvas(Math.max(1, Math.round(picture.width * share)), Math.max(1, Math.round(picture.height * share)));
    canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
    const packed = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY / 100 });
    if (packed.size <= most) return packed;
  }
  return null;
};
