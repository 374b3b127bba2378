import type { StoredEvidence } from '../model/ledger.ts';
import { smallEnough } from './page-picture.ts';

/** Bytes of a part at most. */
const MOST_BYTES = 250 * 1024;
/** Pixels that are shown above and below a place, and that a part is high at the least and at the most. */
const ROUND = 260;
const LEAST = 700;
const MOST = 1_500;

/** As much of the picture of a whole page as a sheet of paper shows legibly: what is around the place, else its upper end. */
export const cutAround = async (picture: Blob, spot: StoredEvidence['spot']): Promise<Blob | null> => {
  const bitmap = await createImageBitmap(picture);
  const { top, height } = partAround(bitmap.height, spot);
  const canvas = new OffscreenCanvas(bitmap.width, height);
  canvas.getContext('2d')?.drawImage(bitmap, 0, -top);
  bitmap.close();
  return smallEnough(canvas, MOST_BYTES);
};

/** Which rows of a picture of this height are shown. */
export const partAround = (whole: number, spot: StoredEvidence['spot']): { readonly top: number; readonly height: number } => {
  const [from, to] = [(spot?.from ?? 0) * whole - ROUND, (spot?.to ?? 0) * whole + ROUND];
  const height = Math.round(Math.min(whole, Math.max(LEAST, Math.min(MOST, to - from))));
  return { top: Math.round(Math.max(0, Math.min(from, whole - height))), height };
};
