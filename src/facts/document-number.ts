import { defineFact, type Given } from '../audit/fact.ts';
import type { Candidate, Reading } from '../model/fact.ts';
import { findDocumentNumbers, numberLine } from '../text/document-number.ts';
import { squeeze } from '../text/white-space.ts';
import { attachments } from './attachments.ts';
import { bodyLines } from './body-lines.ts';
import { documentHead } from './document-head.ts';
import type { Field } from './fields.ts';
import { pageType } from './page-type.ts';
import { regions } from './regions.ts';
import { title } from './title.ts';
import { weigh } from './weigh.ts';

/** A value of the label that is a number though not in the usual form: `130号`, `〔2021〕3号`, `2023年第5号`. */
const LOOSE = /^[^。，；]{0,30}[0-9０-９〇一二三四五六七八九十][^。，；]{0,10}$/u;
const FILE_LINES = 20;
const LINE = 60;
/** `文号：某建罚〔2024〕8号`, a line of a decision's own text. */
const DECISION_LINE = /^(?:发文字号|文号|案号|(?:行政)?(?:处罚|许可)?决定书?文号)[：:]/u;
const DECISION = /决定书|行政(?:处罚|许可)/u;
/** `某发〔2023〕41号（盖章扫描件）.pdf` */
const SCAN = /^(?:[（(][^）)]{0,20}[）)])?\.[a-z]{2,5}$/iu;
/** `第163号` behind the label 令号; the order's own lines say whose. */
const SERIAL = /^第?\d{1,4}号$/u;
const AT_END = /^[)）】\]]?$/u;
/** A title that speaks of another document: its number is that document's. */
const ABOUT_ANOTHER = /转发|解读|征求|答记者问|废止|修改/u;

/** 文号: the page's own document number, canonical 机关代字〔YYYY〕N号. */
export const documentNumber = defineFact<Reading<string>>('documentNumber', (given) =>
  weigh(given, { name: 'documentNumber', parse: (field) => parseField(given, field), others: ownText(given) }),
);

/** Numbers the document's own text gives; an interpretation gives that of the document it explains. */
const ownText = (given: Given): readonly Candidate<string>[] =>
  given.get(pageType).value === 'interpretation' ? [] : [...inTitle(given), ...atHead(given), ...inDecision(given), ...onlyInFile(given)];

const parseField = ({ get }: Given, { value, raw, rank }: Field): { readonly value: string; readonly raw: string } | null => {
  const number = numberLine(value) ?? findDocumentNumbers(value)[0];
  if (number !== undefined) return { value: number.value, raw: number.raw };
  if (rank > 0 || value.length > 50 || !LOOSE.test(value)) return null;
  const said = squeeze(value);
  const order = SERIAL.test(said) ? get(documentHead).number?.value : undefined;
  return { value: order?.endsWith(said) ? order : said, raw };
};

/** `某通知（某发〔2023〕5号）`: the number in brackets that ends the title. */
const inTitle = ({ get }: Given): readonly Candidate<string>[] => {
  const { value, place } = get(title);
  if (value === null || ABOUT_ANOTHER.test(value)) return [];
  const number = findDocumentNumbers(value).at(-1);
  if (number === undefined || !AT_END.test(squeeze(value.slice(number.end)))) return [];
  const before = value.slice(0, number.start).trimEnd().at(-1) ?? '';
  if (!'（(【['.includes(before) && squeeze(value) !== squeeze(number.raw)) return [];
  return [{ value: number.value, raw: number.raw, where: 'title', confidence: 0.85, ...(place === undefined ? {} : { place }) }];
};

const atHead = ({ get }: Given): readonly Candidate<string>[] => {
  const { number } = get(documentHead);
  return number === null ? [] : [{ ...number, where: 'body', confidence: 0.85 }];
};

/** The only line of a decision's text that says its number. */
const inDecision = ({ get }: Given): readonly Candidate<string>[] => {
  if (!DECISION.test(get(title).value ?? '')) return [];
  const lines = get(bodyLines).filter(({ text }) => text.length <= LINE && DECISION_LINE.test(squeeze(text)));
  const [line] = lines;
  if (line === undefined || lines.length > 1) return [];
  const number = findDocumentNumbers(line.text)[0];
  if (number === undefined) return [];
  return [
    {
      value: number.value,
      raw: number.raw,
      where: 'body',
      confidence: 0.7,
      place: { block: line.block, start: number.start, end: number.end },
    },
  ];
};

/** Where the page holds nothing but files, the number that a file's name begins with; beside a text, the number that is all of its name. */
const onlyInFile = (given: Given): readonly Candidate<string>[] => {
  const { prose, end } = given.get(regions);
  if (prose < end && given.get(bodyLines).some((line) => line.block >= prose && line.text.length > 60)) return inFileName(given, SCAN);
  for (const { block, text } of given.get(bodyLines).slice(0, FILE_LINES)) {
    const number = findDocumentNumbers(text)[0];
    if (number !== undefined && number.start <= 1) {
      return [
        { value: number.value, raw: number.raw, where: 'body', confidence: 0.6, place: { block, start: number.start, end: number.end } },
      ];
    }
  }
  return inFileName(given, /^/u);
};

const inFileName = ({ get }: Given, behind: RegExp): readonly Candidate<string>[] => {
  for (const { name, place } of get(attachments).value ?? []) {
    const number = findDocumentNumbers(name)[0];
    if (number !== undefined && number.start <= 1 && behind.test(name.slice(number.end)))
      return [{ value: number.value, raw: number.raw, where: 'body', confidence: 0.6, ...(place === undefined ? {} : { place }) }];
  }
  return [];
};
