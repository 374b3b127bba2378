import { smallEnough } from './page-picture.ts';
import { fromPictureText } from './picture-text.ts';
import { framesIn, layOut, type PlacedFrame, type Strip } from './strips.ts';

/** Bytes of the picture of a whole page at most. */
const MOST_BYTES = 600 * 1024;

const TONES: Readonly<Record<PlacedFrame['tone'], string>> = { fail: '#cf1322', review: '#ad6800' };
const TAG = { width: 24, height: 20, font: '600 13px sans-serif' };
const MARGIN = 3;

/** Puts strips together into the picture of the page, with frames and their numbers; null where it cannot be made small enough. */
export const stitch = async (strips: readonly Strip[]): Promise<Blob | null> => {
  const { tops, height } = layOut(strips);
  const width = Math.max(1, ...strips.map(({ sight }) => sight.width));
  const canvas = new OffscreenCanvas(width, Math.max(1, Math.round(height)));
  const pen = canvas.getContext('2d');
  if (pen === null) return null;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  for (const [index, strip] of strips.entries()) {
    const top = tops[index] ?? 0;
    await drawStrip(pen, strip, top);
    drawFrames(pen, framesIn(strip, top), { top, height: strip.to - strip.from, width });
  }
  return smallEnough(canvas, MOST_BYTES);
};

/** Browsers draw windows in pixels of the screen, of which there may be several to one of the page. */
const drawStrip = async (pen: OffscreenCanvasRenderingContext2D, { taken, sight, from, to }: Strip, top: number): Promise<void> => {
  const bitmap = await createImageBitmap(fromPictureText(taken));
  const scale = bitmap.width / sight.across;
  pen.drawImage(bitmap, 0, from * scale, sight.width * scale, (to - from) * scale, 0, top, sight.width, to - from);
  bitmap.close();
};

const drawFrames = (
  pen: OffscreenCanvasRenderingContext2D,
  frames: readonly PlacedFrame[],
  strip: { readonly top: number; readonly height: number; readonly width: number },
): void => {
  pen.save();
  pen.beginPath();
  pen.rect(0, strip.top, strip.width, strip.height);
  pen.clip();
  pen.lineWidth = 3;
  const tagged = new Set<number>();
  for (const { number, tone, area } of frames) {
    pen.strokeStyle = TONES[tone];
    pen.strokeRect(area.left - MARGIN, area.top - MARGIN, area.width + 2 * MARGIN, area.height + 2 * MARGIN);
    if (tagged.has(number)) continue;
    tagged.add(number);
    const before = area.left - TAG.width - 6;
    drawTag(pen, number, tone, before < 2 ? area.left + area.width + 6 : before, Math.max(strip.top + 2, area.top - TAG.height / 2));
  }
  pen.restore();
};

const drawTag = (pen: OffscreenCanvasRenderingContext2D, number: number, tone: PlacedFrame['tone'], left: number, top: number): void => {
  pen.fillStyle = TONES[tone];
  pen.beginPath();
  pen.roundRect(left, top, TAG.width, TAG.height, TAG.height / 2);
  pen.fill();
  pen.fillStyle = '#fff';
  pen.font = TAG.font;
  pen.textAlign = 'center';
  pen.textBaseline = 'middle';
  pen.fillText(String(number), left + TAG.width / 2, top + TAG.height / 2 + 1);
};
