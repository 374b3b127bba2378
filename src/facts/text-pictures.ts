import { defineFact } from '../audit/fact.ts';
import type { Picture } from '../model/snapshot.ts';
import { CHROME, chrome } from './chrome.ts';
import { isWithin, layout } from './layout.ts';
import { regions } from './regions.ts';
import { isCollection } from './weigh.ts';

/** Icons that editors put before files, and pixels that count visitors: `icon_pdf.gif`, `/fileTypeImages/`. */
const ICON =
  /icon|ico[_-]|\bico\b|file_?type|\/(?:pdf|doc|docx|xls|xlsx|word|zip|rar|txt)\.(?:gif|png|jpe?g|svg)|spacer|\.gif(?:[?#]|$)|^data:image\/gif/iu;

/** Pictures that stand in the document's own text, icons left out; none on lists and home pages. */
export const textPictures = defineFact<readonly Picture[]>('textPictures', (given) => {
  if (isCollection(given)) return [];
  const { body, start, end, heading } = given.get(regions);
  const isBare = body < 0 && start === end && heading !== null; // a text without a word: pictures stand where it would begin
  const tree = given.get(layout);
  const kinds = given.get(chrome);
  return given.snapshot.images.filter(
    ({ src, box, block, hidden }) =>
      !hidden &&
      kinds[box] === CHROME.none &&
      ((block >= start && block < end) || (isBare && block === end) || (body >= 0 && isWithin(tree, box, body))) &&
      !ICON.test(src.slice(0, 500)),
  );
});
