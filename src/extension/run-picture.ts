import { fingerprint } from '../audit/audit.ts';
import type { Visit } from '../batch/effect.ts';
import { type PagePicture, pictureKeys } from '../model/page-picture.ts';
import type { Report } from '../model/report.ts';
import type { Framing } from '../model/tab.ts';
import { now } from '../text/today.ts';
import type { StoredPicture } from './database.ts';
import type { Photographed, PictureWish } from './picture-window.ts';
import { stitch } from './stitch.ts';
import { isFull } from './storage-room.ts';
import { marksOf } from './strips.ts';

/** What pictures of a run are taken and kept with. */
export interface PictureMeans {
  readonly run: string;
  readonly photograph: (wish: PictureWish) => Promise<Photographed>;
  readonly keep: (picture: StoredPicture) => Promise<void>;
}

const BROKEN = '截图时被打断';
const FULL = '本机存储空间已满';
const LARGE = '页面太大';

/** Takes and keeps the picture of a judged page; whatever happens is an answer, for the page itself was read. */
export const takeRunPicture = async ({ url, report }: Visit, means: PictureMeans): Promise<PagePicture> => {
  if (report === undefined) return { kind: 'none', reason: BROKEN };
  try {
    const wish = { url, framings: framingsOf(report) };
    // The background may be put to sleep in the middle of it; asked again it wakes up.
    const taken = await means.photograph(wish).catch(() => means.photograph(wish));
    if (taken.kind === 'none') return taken;
    const picture = await stitch(taken.strips);
    if (picture === null) return { kind: 'none', reason: LARGE };
    const [key, at] = [pictureKey(means.run, url), now()];
    await means.keep({ id: key, at, picture });
    return { kind: 'taken', key, at, cut: taken.cut, marks: marksOf(taken.strips, numbered(report)) };
  } catch (error) {
    return { kind: 'none', reason: isFull(error) ? FULL : BROKEN };
  }
};

const pictureKey = (run: string, url: string): string => pictureKeys(run) + fingerprint(url);

/** Findings go by their place in the report, as lists of them do. */
const framingsOf = ({ findings }: Report): readonly Framing[] =>
  findings.flatMap(({ outcome, evidence }, index): readonly Framing[] =>
    outcome === 'error'
      ? []
      : [
          {
            number: index + 1,
            tone: outcome,
            spots: evidence.flatMap(({ place, quote }) => (place === undefined ? [] : [{ place, quote }])),
          },
        ],
  );

const numbered = ({ findings }: Report): ReadonlyMap<number, string> =>
  new Map(findings.map(({ fingerprint: print }, index) => [index + 1, print]));
