import { squeeze } from './white-space.ts';

/** `《…》`, one level of 〈〉 inside. */
const IN_MARKS = /《([^《》]{2,120})》/gu;
/** What an interpretation adds to the name of its document. */
const PREFIX = /^(?:[【[（(][^】\])）]{1,12}[】\])）]|一图(?:读懂|看懂|了解)|图解|图说|解读|专家解读|视频解读|[丨|｜:：—-])+/u;
const SUFFIX =
  /(?:的|有关)?(?:政策)?(?:文字|图文|图片|视频|音频|专家|部门)?(?:解读|图解|问答|解答|答记者问|起草说明|编制说明|新闻发布会)(?:材料|说明|方案)?(?:[（(].{0,20}[）)])?$/u;

/** Name of the document that an interpretation's title speaks of, `《某办法》政策解读` → 某办法; empty when it names none. */
export const interpretedName = (title: string): string => {
  const whole = squeeze(title.slice(0, 300));
  // a name may hold names: 关于《甲局关于贯彻《乙办法》的通知》的解读
  const outer = /《(.{2,150})》/u.exec(whole)?.[1];
  if (outer !== undefined && !outer.includes('《')) return outer;
  const inner = [...whole.matchAll(IN_MARKS)].map(([, name = '']) => name).sort((one, other) => other.length - one.length)[0];
  if (inner !== undefined) return inner;
  const bare = whole.replace(PREFIX, '').replace(SUFFIX, '');
  return bare === whole || bare.length < 6 ? '' : bare.replace(/^关于/u, '');
};

/** Whether a title is likely that of the document of this name: one holds the other, or they share most of their pairs of characters. */
export const namesDocument = (title: string, name: string): boolean => {
  const [one, other] = [core(title), core(name)];
  if (one.length < 4 || other.length < 4) return false;
  if (one.includes(other) || other.includes(one)) return true;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  let shared = 0;
  for (let at = 0; at + 2 <= short.length; at += 1) if (long.includes(short.slice(at, at + 2))) shared += 1;
  return shared >= 0.7 * (short.length - 1);
};

/** Finds the first of these titles that is likely that of a document of some name, without comparing the name with every title. */
export const nameIndex = (titles: readonly string[]): ((name: string) => number | undefined) => {
  const sizes: number[] = [];
  const holders = new Map<string, number[]>();
  for (const [at, title] of titles.entries()) {
    const pairs = pairsOf(core(title));
    sizes.push(pairs.size);
    for (const pair of pairs) {
      const list = holders.get(pair);
      if (list === undefined) holders.set(pair, [at]);
      else list.push(at);
    }
  }
  return (name) => {
    const pairs = pairsOf(core(name));
    const shared = new Uint16Array(titles.length);
    for (const pair of pairs) for (const at of holders.get(pair) ?? []) shared[at] = (shared[at] ?? 0) + 1;
    const found = sizes.findIndex(
      (size, at) => (shared[at] ?? 0) >= LIKELY * Math.min(size, pairs.size) && namesDocument(titles[at] ?? '', name),
    );
    return found < 0 ? undefined : found;
  };
};

/** Titles that share fewer of their pairs are not looked at closely; repeated pairs count once here, so it is less than 0.7. */
const LIKELY = 0.4;

const pairsOf = (text: string): ReadonlySet<string> => {
  const pairs = new Set<string>();
  for (let at = 0; at + 2 <= text.length; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
};

const core = (text: string): string =>
  squeeze(text)
    .slice(0, 300)
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(/政策解读$|解读$/u, '');
