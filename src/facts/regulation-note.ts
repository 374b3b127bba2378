import { defineFact } from '../audit/fact.ts';
import { findDay } from '../text/dates.ts';
import { squeeze } from '../text/white-space.ts';
import { bodyLines } from './body-lines.ts';
import { regions } from './regions.ts';

/** 题注 of a regulation: when and by which order it was promulgated, revised, put in force. */
export interface RegulationNote {
  readonly text: string;
  /** Block it begins in. */
  readonly block: number;
  /** What it should say and does not, in Chinese. */
  readonly lacking: readonly string[];
}

const REACH = 12;
const LONGEST = 1500;
const BLOCKS = 6;
const SPEAKS = /公布|发布|施行|通过|令/u;
const YEAR = /\d{4}年|[〇○零一二三四五六七八九]{4}年/u;
/** `令第310号`, `第15号令`, `〔2019〕3号`. */
const NUMBER = /第\d{1,4}号|令\d{1,4}号|〔\d{4}〕\d{1,4}号/u;
const REVISED = /修[订正改]/u;
const OPENING = /[（(]/u;

/** 题注: the text in brackets between the title and the first article; null when there is none. */
export const regulationNote = defineFact<RegulationNote | null>('regulationNote', (given) => {
  const { blocks } = given.snapshot;
  const { heading } = given.get(regions);
  const lines = given.get(bodyLines);
  const from = heading === null ? (lines[0]?.block ?? 0) : heading.last;
  const to = Math.min(from + 60, lines[Math.min(lines.length, REACH) - 1]?.block ?? from);
  for (let index = from; index <= to; index += 1) {
    const block = blocks[index];
    const at = block === undefined || block.hidden ? -1 : block.text.slice(0, 300).search(OPENING);
    if (block === undefined || at < 0) continue;
    let text = block.text.slice(at);
    for (let next = index + 1; next < index + BLOCKS && text.length <= LONGEST && !/[）)]$/u.test(text.trimEnd()); next += 1)
      text += blocks[next]?.text ?? '';
    if (text.length <= LONGEST && SPEAKS.test(text) && YEAR.test(text))
      return { text, block: index, lacking: lackingIn(text, REVISED.test(heading?.text ?? '')) };
  }
  return null;
});

const lackingIn = (text: string, isRevised: boolean): readonly string[] => {
  const at = text.search(REVISED);
  const before = at < 0 ? '' : text.slice(Math.max(0, at - 160), at);
  const revision = isRevised || at >= 0;
  return [
    findDay(text) === null ? '公布时间' : '',
    NUMBER.test(squeeze(text)) ? '' : '文号',
    /施行|实施/u.test(text) ? '' : '施行时间',
    revision && (findDay(before) === null || !NUMBER.test(squeeze(before))) ? '修订时间及文号' : '',
  ].filter((item) => item !== '');
};
