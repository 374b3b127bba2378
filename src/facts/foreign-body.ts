import { defineFact } from '../audit/fact.ts';
import { isInkless } from '../text/white-space.ts';
import { bodyLines } from './body-lines.ts';
import { CHROME, chrome } from './chrome.ts';
import { resolve } from './framed-files.ts';

/** A frame of another site that holds the document's text, which we may not read without leave. */
export interface ForeignBody {
  /** Index in `Snapshot.frames`. */
  readonly frame: number;
  readonly url: string;
  readonly origin: string;
  readonly width?: number;
  readonly height?: number;
}

/** More running text than this and the page has a body of its own. */
const LITTLE = 80;
/** A smaller frame is a counter, a share button or a weather report. */
const LEAST = { width: 300, height: 200 };
const FILE = /\.(?:pdf|ofd|docx?|xlsx?|jpe?g|png|gif|mp4)(?:[?#]|$)/iu;

/** 正文在另一网站的嵌入页面里: the largest visible frame of another origin on a page that has hardly any text itself; null for none. */
export const foreignBody = defineFact<ForeignBody | null>('foreignBody', (given) => {
  const { frames, url, baseUrl } = given.snapshot;
  const page = URL.canParse(url) ? new URL(url).origin : '';
  const kinds = given.get(chrome);
  const found = frames.flatMap((frame, index): ForeignBody[] => {
    const { src, read, hidden, box, width, height } = frame;
    const target = read || hidden || FILE.test(src) ? '' : resolve(src, baseUrl);
    const isSmall = (width ?? LEAST.width) < LEAST.width || (height ?? LEAST.height) < LEAST.height;
    if (!/^https?:/iu.test(target) || isSmall || kinds[box] === CHROME.frame) return [];
    const { origin } = new URL(target);
    if (origin === page) return [];
    return [{ frame: index, url: target, origin, ...(width === undefined ? {} : { width }), ...(height === undefined ? {} : { height }) }];
  });
  if (found.length === 0) return null;
  const own = given.get(bodyLines).reduce((sum, { text }) => sum + (isInkless(text) ? 0 : text.length), 0);
  if (own > LITTLE) return null;
  const area = ({ width = 0, height = 0 }: ForeignBody): number => width * height;
  return found.sort((one, other) => area(other) - area(one))[0] ?? null;
});
