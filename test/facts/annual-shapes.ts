import { APPLICANTS, RELIEF_COLUMNS, RELIEF_ROWS, REQUEST_ROWS } from '../../src/facts/annual-template.ts';
import {
  type AnnualShape,
  CORNER,
  cell,
  contentRows,
  data,
  flatBody,
  formShape,
  PLAIN,
  type Row,
  reliefData,
  reliefHead,
  reliefValues,
  requestBody,
  requestHead,
  table,
} from './annual-form.ts';
import type { AnnualNumbers } from './annual-numbers.ts';

const FORM = formShape();
const wide = (value: number): string => String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const grouped = (value: number): string => String(value).replace(/\B(?=(\d{3})+$)/g, ',');
const upright = (text: string): string => [...text].join('<br>');
const loose = (text: string): string => [...text].join('　');

/** The first seven rows, as broken off: what spans rows ends with them. */
const head = (numbers: AnnualNumbers): readonly Row[] => [
  ...requestHead(PLAIN, cell(CORNER, 3, 3)),
  ...requestBody(PLAIN, numbers)
    .slice(0, 7)
    .map((row, at) => row.map((one) => (one === null || (one.down ?? 1) === 1 ? one : { ...one, down: Math.min(one.down ?? 1, 7 - at) }))),
];
const rest = (numbers: AnnualNumbers): readonly Row[] => {
  const [first, ...more] = requestBody(PLAIN, numbers).slice(7);
  return [[cell('三、本年度办理结果（续）', 1, 17), cell('（三）不予公开（续）', 1, 5), ...(first ?? [])], ...more];
};
/** Headers without spanning cells: what a browser shows as merged is left blank. */
const blankHead: readonly Row[] = [
  [cell(CORNER, 3, 2), cell('自然人'), cell('法人或其他组织', 5), cell('总计')],
  [cell(''), ...APPLICANTS.slice(1, 6).map(({ label }) => cell(label)), cell('')],
];
const WORD = (text: string): string =>
  `<p class="MsoNormal" align="center" style="mso-pagination:widow-orphan"><span lang="EN-US" style="font-size:9.0pt;font-family:宋体">${text === '' ? '&nbsp;' : [...text].map((unit) => `<span>${unit}</span>`).join('')}<o:p></o:p></span></p>`;

/** Rows with so many blank cells at their end. */
const padded = (rows: readonly Row[], count: number): readonly Row[] =>
  rows.map((row) => [...row, ...Array.from({ length: count }, () => cell(''))]);

/** Every shape that tables of annual reports were seen in, and some more. */
export const SHAPES: Readonly<Record<string, AnnualShape>> = {
  'the form as printed': FORM,
  'header cells': formShape({ tag: 'th' }),
  'upright labels': formShape({ label: (text) => (text.length <= 6 ? upright(text) : text) }),
  'labels with blanks between': formShape({ label: (text) => (text.length <= 6 ? loose(text) : text) }),
  'full-width digits': formShape({ number: wide }),
  'thousands separators': formShape({ number: grouped }),
  'units in the cells': formShape({ number: (value) => `${value}件` }),
  'nothing for 0': formShape({ number: (value) => (value === 0 ? '' : String(value)) }),
  'a stroke for 0': formShape({ number: (value) => (value === 0 ? '/' : String(value)) }),
  'a dash for 0': formShape({ number: (value) => (value === 0 ? '—' : ` ${value} `) }),
  '〇 for 0': formShape({ number: (value) => (value === 0 ? '〇' : String(value)) }),
  零: formShape({ number: (value) => (value === 0 ? '零' : `<span>${value}</span>`) }),
  'pasted from Word': formShape({ wrap: WORD }),
  'cells of two columns': formShape({ span: 2 }),
  'boxes within cells': formShape({ wrap: (text) => `<div><div>${text}</div></div>` }),
  'within tables for layout': {
    content: (numbers) => `<table width="100%"><tr><td><table><tr><td>${FORM.content(numbers)}</td></tr></table></td></tr></table>`,
    requests: (numbers) => `<table width="100%"><tr><td></td><td>${FORM.requests(numbers)}</td></tr></table>`,
    relief: (numbers) => `<table width="100%"><tr><td>${FORM.relief(numbers)}</td></tr></table>`,
  },
  'broken over pages, header not repeated': {
    ...FORM,
    requests: (numbers) => `${table(PLAIN, head(numbers))}<p></p>${table(PLAIN, rest(numbers))}`,
  },
  'broken over pages, header repeated': {
    ...FORM,
    requests: (numbers) => `${table(PLAIN, head(numbers))}${table(PLAIN, [...requestHead(PLAIN, cell('', 3, 3)), ...rest(numbers)])}`,
  },
  'header repeated within the table': {
    ...FORM,
    requests: (numbers) => table(PLAIN, [...head(numbers), ...requestHead(PLAIN, cell('', 3, 3)), ...rest(numbers)]),
  },
  'a table for each group of columns': {
    ...FORM,
    requests: (numbers) =>
      [
        [0, 3],
        [3, 6],
        [6, 7],
      ]
        .map(([from = 0, to = 7]) =>
          table(PLAIN, [...requestHead(PLAIN, cell('', 3, 3), from, to), ...requestBody(PLAIN, numbers, from, to)]),
        )
        .join(''),
  },
  'a table for each group of columns, labels once': {
    ...FORM,
    requests: (numbers) =>
      table(PLAIN, [...requestHead(PLAIN, cell('', 3, 3), 0, 3), ...requestBody(PLAIN, numbers, 0, 3)]) +
      table(PLAIN, [...requestHead(PLAIN, null, 3, 7), ...numbers.requests.map((row) => data(PLAIN, row.slice(3)))]),
  },
  'a table for each clause and group': {
    ...FORM,
    content: (numbers) =>
      contentRows(PLAIN, numbers)
        .map((rows) => table(PLAIN, rows))
        .join('<p></p>'),
    relief: (numbers) =>
      RELIEF_ROWS.map(
        ({ id, label }, at) =>
          `<p>（${'一二三'.charAt(at)}）${label}</p>${table(PLAIN, [RELIEF_COLUMNS.map((one) => cell(one.label)), data(PLAIN, reliefValues(numbers, id))])}`,
      ).join(''),
  },
  'groups one below the other': {
    ...FORM,
    relief: (numbers) =>
      table(PLAIN, [
        [cell('类别', 2), ...RELIEF_COLUMNS.map(({ label }) => cell(label))],
        [cell('行政复议', 2), ...data(PLAIN, reliefValues(numbers, 'review'))],
        [cell('行政诉讼', 1, 2), cell('未经复议直接起诉'), ...data(PLAIN, reliefValues(numbers, 'suit'))],
        [cell('复议后起诉'), ...data(PLAIN, reliefValues(numbers, 'suitAfterReview'))],
      ]),
  },
  'nothing merged': {
    ...FORM,
    requests: (numbers) => table(PLAIN, [...flatHead(), ...flatBody(PLAIN, numbers, '')]),
  },
  'group labels on every row': { ...FORM, requests: (numbers) => table(PLAIN, [...flatHead(), ...flatBody(PLAIN, numbers, '（同上）')]) },
  'header on two rows with blanks': {
    content: FORM.content,
    requests: (numbers) => table(PLAIN, [...blankHead, ...requestBody(PLAIN, numbers)]),
    relief: (numbers) => {
      const results = RELIEF_COLUMNS.map(({ label }) => cell(label));
      return table(PLAIN, [
        [cell('行政复议', 5), cell('行政诉讼', 10)],
        [...results, cell('未经复议直接起诉', 5), cell('复议后起诉', 5)],
        [...results.map(() => cell('')), ...results, ...results],
        reliefData(PLAIN, numbers),
      ]);
    },
  },
  'names of applicants cut over two rows': {
    ...FORM,
    requests: (numbers) =>
      table(PLAIN, [
        [cell(CORNER, 3, 4), cell('申请人情况', 7)],
        [cell('自然人', 1, 3), cell('法人或其他组织', 5), cell('总计', 1, 3)],
        [cell('商业'), cell('科研'), cell('社会公益组织', 1, 2), cell('法律服务机构', 1, 2), cell('其他', 1, 2)],
        [cell('企业'), cell('机构')],
        ...requestBody(PLAIN, numbers),
      ]),
  },
  'labels cut over cells': {
    ...FORM,
    requests: (numbers) =>
      table(PLAIN, [
        ...requestHead(PLAIN, cell(CORNER, 3, 3)),
        ...REQUEST_ROWS.map(({ label }, at): Row => {
          const [, number = '', words = label] = /^([（(]?[一二三四五六七\d][）)、.]{0,2})(.+)$/u.exec(label) ?? [];
          const cut = words === '总计' || words === '其他' ? words.length : Math.ceil(words.length / 2);
          return [cell(number), cell(words.slice(0, cut)), cell(words.slice(cut)), ...data(PLAIN, numbers.requests[at] ?? [])];
        }),
      ]),
  },
  'columns without anything at the end': {
    content: (numbers) =>
      contentRows(PLAIN, numbers)
        .map((rows) => table(PLAIN, padded(rows, 2)))
        .join(''),
    requests: (numbers) => table(PLAIN, padded([...requestHead(PLAIN, cell(CORNER, 3, 3)), ...requestBody(PLAIN, numbers)], 2)),
    relief: (numbers) => table(PLAIN, padded([...reliefHead(PLAIN), reliefData(PLAIN, numbers)], 1)),
  },
  'brackets of half width': formShape({
    label: (text) => text.replaceAll('（', '(').replaceAll('）', ')').replaceAll('“', '"').replaceAll('”', '"'),
  }),
  'figures alone in their column, blanks where they would span': {
    ...FORM,
    content: (numbers) =>
      contentRows(PLAIN, numbers)
        .map((rows) =>
          table(
            PLAIN,
            rows.map((row) => row.flatMap((one) => (one?.across === 3 ? [{ ...one, across: 1 }, cell(''), cell('')] : [one]))),
          ),
        )
        .join(''),
  },
  'a row without anything under the header': {
    ...FORM,
    requests: (numbers) =>
      table(PLAIN, [
        ...requestHead(PLAIN, cell(CORNER, 3, 3)),
        [cell('', 3), ...APPLICANTS.map(() => cell(''))],
        ...requestBody(PLAIN, numbers),
      ]),
  },
  'header in a table of its own': {
    ...FORM,
    requests: (numbers) => `${table(PLAIN, requestHead(PLAIN, cell(CORNER, 3, 3)))}<div>${table(PLAIN, requestBody(PLAIN, numbers))}</div>`,
  },
  'all in one table': {
    content: (numbers) =>
      table(PLAIN, [
        ...contentRows(PLAIN, numbers).flat(),
        [cell('三、收到和处理政府信息公开申请情况', 15)],
        ...requestHead(PLAIN, cell(CORNER, 3, 3)),
        ...requestBody(PLAIN, numbers),
        [cell('四、政府信息公开行政复议、行政诉讼情况', 15)],
        ...reliefHead(PLAIN),
        reliefData(PLAIN, numbers),
      ]),
    requests: () => '',
    relief: () => '',
  },
  'twice, for desk and phone': {
    content: (numbers) => FORM.content(numbers) + FORM.content(numbers),
    requests: (numbers) => `${FORM.requests(numbers)}<div class="phone">${FORM.requests(numbers)}</div>`,
    relief: (numbers) => FORM.relief(numbers) + FORM.relief(numbers),
  },
  'rows and tables that nobody sees': {
    ...FORM,
    requests: (numbers) =>
      FORM.requests(numbers)
        .replace(
          '<tr><td colspan="3">二、',
          '<tr style="display:none"><td colspan="3">二、上年结转</td><td>9</td></tr><tr><td colspan="3">二、',
        )
        .concat(
          `<div style="display:none">${FORM.requests({ ...numbers, requests: numbers.requests.map((row) => row.map(() => 99)) })}</div>`,
        ),
  },
};

function flatHead(): readonly Row[] {
  return [[cell(''), cell(''), cell(''), ...APPLICANTS.map(({ label }) => cell(label))]];
}
