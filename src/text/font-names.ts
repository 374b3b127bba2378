/** Names of one typeface as style sheets write them, by the name people use; lower case, blanks and marks left out. */
const ALIASES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['小标宋', /小标宋|xiaobiaosong|fzxbs/u],
  ['仿宋', /仿宋|fangsong/u],
  ['楷体', /楷体|kaiti|^stkaiti/u],
  ['黑体', /^黑体|simhei|stheiti|heiti|华文黑体/u],
  ['宋体', /^宋体|simsun|stsong|songti|华文中宋|新宋体/u],
  ['微软雅黑', /雅黑|yahei/u],
  ['苹方', /苹方|pingfang/u],
  ['思源黑体', /思源黑体|sourcehan|notosans/u],
];

/** The usual name of the first family of a `font-family` list: `FangSong_GB2312, serif` → 仿宋; as written where none is known. */
export const fontName = (families: string): string => {
  const [first = ''] = families.split(',');
  const written = first.trim().replace(/^["']|["']$/gu, '');
  const bare = written.toLowerCase().replace(/[\s_-]+/gu, '');
  return ALIASES.find(([, pattern]) => pattern.test(bare))?.[0] ?? written;
};

/** Sizes by their Chinese names, in points. */
const SIZES: readonly (readonly [points: number, name: string])[] = [
  [42, '初号'],
  [36, '小初'],
  [26, '一号'],
  [24, '小一'],
  [22, '二号'],
  [18, '小二'],
  [16, '三号'],
  [15, '小三'],
  [14, '四号'],
  [12, '小四'],
  [10.5, '五号'],
  [9, '小五'],
];

/** A size as people read it: 16 磅（三号）. */
export const sizeWords = (points: number): string => {
  const name = SIZES.find(([size]) => Math.abs(size - points) < 0.3)?.[1];
  const figure = Math.round(points * 10) / 10;
  return name === undefined ? `${figure} 磅` : `${figure} 磅（${name}）`;
};
