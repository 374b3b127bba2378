import type { Given } from '../audit/fact.ts';
import { boxCaption } from '../facts/box-caption.ts';
import type { BoxLesson } from '../model/site.ts';
import type { Link } from '../model/snapshot.ts';
import { DIGIT, tokens } from './candidates.ts';

const CLIMBS = 12;
/** How far out another box may tell boxes of the same name apart. */
const OUTER = 4;
/** Names that say how an element looks: `clearfix`, `fl`, `col-md-6`, `mt-10`. */
const LOOKS =
  /^(?:clear(?:fix)?|cf|fl|fr|left|right|center|row|col|active|on|cur|current|first|last|odd|even|show|bold|red|(?:col|text|pull|float|m[tblrxy]?|p[tblrxy]?|w|h|f|fs|font)-[a-z\d-]{1,12}|(?:m[tblr]?|p[tblr]?|w|h|f|fs)\d{1,2})$/iu;

/** What heads a box of files, and not a single one of them: `附件下载`, `相关材料`. */
const HEADS_FILES = /附件|附表|下载|资料|材料|文件|文档/u;

/** Names of the elements around a link, each with what it is headed: the nearest first, ids that count their like last. */
export const boxesAround = (given: Given, link: Link): readonly Pick<BoxLesson, 'name' | 'inside' | 'called'>[] => {
  const levels = levelsOf(given, link);
  const named = (counting: boolean) =>
    levels.flatMap(({ names, counters, called }, at) =>
      (counting ? counters : names).flatMap((name) => [
        { name, ...called },
        ...levels.slice(at + 1, at + 1 + OUTER).flatMap((outer) => outer.names.map((inside) => ({ name, inside, ...called }))),
      ]),
    );
  return [...named(false), ...named(true)];
};

interface Level {
  readonly names: readonly string[];
  /** An id that ends with a number, such as `file3`: the next page may count differently. */
  readonly counters: readonly string[];
  readonly called: { readonly called?: string };
}

const levelsOf = (given: Given, { block, start, box }: Link): readonly Level[] => {
  const { blocks, boxes } = given.snapshot;
  const runs = (blocks[block]?.runs ?? []).filter((run) => run.start <= start && start < Math.max(run.end, run.start + 1));
  const found: Level[] = runs.reverse().map((run) => ({ ...namesOf(run), called: {} }));
  for (let at = box, climb = 0; climb < CLIMBS && at >= 0; climb += 1, at = boxes[at]?.parent ?? -1)
    found.push({ ...namesOf(boxes[at] ?? {}), called: calledOf(given, at) });
  return found;
};

const namesOf = (element: { readonly id?: string; readonly name?: string }): Pick<Level, 'names' | 'counters'> => {
  const all = [...new Set(tokens(element))].filter((name) => !LOOKS.test(name));
  const counts = (name: string): boolean => name === element.id && DIGIT.test(name.at(-1) ?? '');
  return { names: all.filter((name) => !counts(name)), counters: all.filter(counts) };
};

const calledOf = (given: Given, box: number): Level['called'] => {
  const caption = boxCaption(given, box);
  return HEADS_FILES.test(caption) ? { called: caption } : {};
};
