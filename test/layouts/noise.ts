import fc from 'fast-check';
import type { Charset } from './encode.ts';

/** How a page is dressed up: everything about it that says nothing of its document. */
export interface Noise {
  /** What stands between the characters of a label. */
  readonly padding: string;
  readonly colon: string;
  /** Picks one of the words a label goes by. */
  readonly synonym: number;
  readonly dates: DateStyle;
  readonly signature: 'figures' | 'characters';
  /** Labels of missing fields are shown without a value. */
  readonly emptyLabels: boolean;
  readonly placeholder: string;
  /** The byline repeats the publish date. */
  readonly bylineDate: boolean;
  /** The text begins with the document number. */
  readonly headNumber: boolean;
  readonly heading: 'h1' | 'h2' | 'div' | 'td';
  readonly nesting: number;
  /** Where the metadata stand. */
  readonly metadata: 'above the title' | 'below the title' | 'below the text';
  /** Attachments stand in a box of their own below the text. */
  readonly filesApart: boolean;
  /** The document is there twice, for desktops and for phones. */
  readonly twin: boolean;
  readonly charset: Charset;
  readonly decoys: Decoys;
}

/** How a day is printed. */
export type DateStyle = 'iso' | 'chinese' | 'padded' | 'slashes' | 'dots' | 'time' | 'weekday';

/** Things beside a document that look like its facts. */
export interface Decoys {
  readonly today: boolean;
  readonly searchForm: boolean;
  readonly fontSize: boolean;
  readonly neighbours: boolean;
  readonly related: boolean;
  readonly citedNumbers: boolean;
  readonly repealed: boolean;
  readonly hiddenBlock: boolean;
  readonly oldMetatag: boolean;
  readonly terms: boolean;
}

const bare: Noise['padding'] = '';

/** Any dress; shrinks to the plainest. */
export const noise: fc.Arbitrary<Noise> = fc.record({
  padding: fc.constantFrom(bare, bare, ' ', '\u3000', '&ensp;', '&emsp;&emsp;', '&nbsp;&nbsp;', '\u200b'),
  colon: fc.constantFrom('：', ':', '： ', '&nbsp;：'),
  synonym: fc.nat({ max: 3 }),
  dates: fc.constantFrom<DateStyle>('iso', 'chinese', 'padded', 'slashes', 'dots', 'time', 'weekday'),
  signature: fc.constantFrom<Noise['signature']>('figures', 'characters'),
  emptyLabels: fc.boolean(),
  placeholder: fc.constantFrom('', '', '无', '—', '&nbsp;', '暂无'),
  bylineDate: fc.boolean(),
  headNumber: fc.boolean(),
  heading: fc.constantFrom<Noise['heading']>('h1', 'h2', 'div', 'td'),
  nesting: fc.nat({ max: 6 }),
  metadata: fc.constantFrom<Noise['metadata']>('above the title', 'below the title', 'below the text'),
  filesApart: fc.boolean(),
  twin: fc.integer({ min: 0, max: 5 }).map((one) => one === 5),
  charset: fc.constantFrom<Charset>('utf-8', 'utf-8', 'gb18030', 'utf-16le'),
  decoys: fc.record({
    today: fc.boolean(),
    searchForm: fc.boolean(),
    fontSize: fc.boolean(),
    neighbours: fc.boolean(),
    related: fc.boolean(),
    citedNumbers: fc.boolean(),
    repealed: fc.boolean(),
    hiddenBlock: fc.boolean(),
    oldMetatag: fc.boolean(),
    terms: fc.boolean(),
  }),
});

const FIGURES = '〇一二三四五六七八九';
const WEEKDAYS = '日一二三四五六';

/** A day as the page prints it. */
export const printDay = (iso: string, style: DateStyle): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [plainMonth, plainDay] = [Number(month), Number(day)];
  const weekday = WEEKDAYS[new Date(`${iso}T00:00:00Z`).getUTCDay()];
  const styles: Readonly<Record<DateStyle, string>> = {
    iso,
    chinese: `${year}年${plainMonth}月${plainDay}日`,
    padded: `${year}年${month}月${day}日`,
    slashes: `${year}/${month}/${day}`,
    dots: `${year}.${month}.${day}`,
    time: `${iso} 09:30:12`,
    weekday: `${iso} 星期${weekday}`,
  };
  return styles[style];
};

/** A day in Chinese characters, as under a signature: 二〇二四年四月八日. */
export const spellDay = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${[...year].map((figure) => FIGURES[Number(figure)]).join('')}年${spell(Number(month))}月${spell(Number(day))}日`;
};

const spell = (number: number): string => {
  const tens = Math.floor(number / 10);
  const unit = number % 10 === 0 ? '' : (FIGURES[number % 10] ?? '');
  if (tens === 0) return unit;
  return `${tens === 1 ? '' : FIGURES[tens]}十${unit}`;
};
