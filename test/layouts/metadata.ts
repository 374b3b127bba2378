import { type Noise, printDay } from './noise.ts';
import type { DocumentRecord } from './record.ts';

/** A label and its value, both as HTML; the value is empty where the page shows none. */
export interface Pair {
  readonly label: string;
  readonly value: string;
}

/** One way to set labels and values. */
export interface MetadataLayout {
  readonly name: string;
  /** True where cells or tags part label and value, so that no colon is needed. */
  readonly parted: boolean;
  readonly render: (pairs: readonly Pair[]) => string;
}

const WORDS = {
  indexNumber: ['索引号', '信息索引号', '索取号', '索引号'],
  topicCategory: ['主题分类', '主题分类', '主题分类', '主题分类'],
  issuer: ['发布机构', '发文机关', '制发机关', '公开主体'],
  issueDate: ['成文日期', '生成日期', '发文日期', '成文日期'],
  title: ['名称', '标题', '信息名称', '名称'],
  documentNumber: ['文号', '发文字号', '文件编号', '发文文号'],
  publishDate: ['发布日期', '发布时间', '公开日期', '发布日期'],
  effectiveDate: ['生效日期', '施行日期', '实施日期', '生效日期'],
  validity: ['有效性', '是否有效', '效力状态', '时效性'],
} as const;

/** The metadata of a record: labels in the order of most catalogues, those without a value as the noise says, and some of no interest. */
export const pairsOf = (record: DocumentRecord, noise: Noise, parted: boolean): readonly Pair[] => {
  const day = (iso: string | null): string | null => (iso === null ? null : printDay(iso, noise.dates));
  const values: Readonly<Record<keyof typeof WORDS, string | null>> = {
    indexNumber: record.indexNumber,
    topicCategory: record.topicCategory,
    issuer: record.issuer,
    issueDate: day(record.issueDate),
    title: record.title,
    documentNumber: record.documentNumber?.written ?? null,
    publishDate: day(record.publishDate),
    effectiveDate: day(record.effectiveDate),
    validity: record.validity,
  };
  const colon = parted && noise.synonym % 2 === 1 ? '' : noise.colon;
  const label = (word: string): string => `${[...word].join(noise.padding)}${colon}`;
  const own = (Object.keys(WORDS) as (keyof typeof WORDS)[]).flatMap((field) => {
    const value = values[field];
    if (value === null && !noise.emptyLabels) return [];
    return [{ label: label(WORDS[field][noise.synonym] ?? ''), value: value ?? noise.placeholder }];
  });
  return [...own, { label: label('公开方式'), value: '主动公开' }, { label: label('废止日期'), value: '' }];
};

const twos = (pairs: readonly Pair[]): readonly (readonly Pair[])[] =>
  pairs.flatMap((_, index) => (index % 2 === 0 ? [pairs.slice(index, index + 2)] : []));
const each = (pairs: readonly Pair[], render: (pair: Pair) => string): string => pairs.map(render).join('\n');

/** Every way to set metadata that is tried. */
export const metadataLayouts: readonly MetadataLayout[] = [
  {
    name: 'two-column table',
    parted: true,
    render: (pairs) => `<table>${each(pairs, ({ label, value }) => `<tr><td>${label}</td><td>${value}</td></tr>`)}</table>`,
  },
  {
    name: 'four-column table',
    parted: true,
    render: (pairs) =>
      `<table><tbody>${twos(pairs)
        .map((row) => `<tr>${each(row, ({ label, value }) => `<td>${label}</td><td>${value}</td>`)}</tr>`)
        .join('\n')}</tbody></table>`,
  },
  {
    name: 'table of th and td',
    parted: true,
    render: (pairs) =>
      `<table>${twos(pairs)
        .map((row) => `<tr>${each(row, ({ label, value }) => `<th>${label}</th><td><span>${value}</span></td>`)}</tr>`)
        .join('\n')}</table>`,
  },
  {
    name: 'label and value in one cell',
    parted: false,
    render: (pairs) =>
      `<table border="1">${twos(pairs)
        .map((row) => `<tr>${each(row, ({ label, value }) => `<td>${label}${value}</td>`)}</tr>`)
        .join('\n')}</table>`,
  },
  {
    name: 'row of labels over row of values',
    parted: true,
    render: (pairs) =>
      `<table><thead><tr>${each(pairs, ({ label }) => `<th>${label}</th>`)}</tr></thead><tbody><tr>${each(pairs, ({ value }) => `<td>${value}</td>`)}</tr></tbody></table>`,
  },
  {
    name: 'nested tables',
    parted: true,
    render: (pairs) =>
      `<table><tr><td><table><tr><td>${twos(pairs)
        .map((row) => `<table width="100%"><tr>${each(row, ({ label, value }) => `<td>${label}</td><td>${value}</td>`)}</tr></table>`)
        .join('</td></tr><tr><td>')}</td></tr></table></td></tr></table>`,
  },
  {
    name: 'unclosed upper-case table',
    parted: true,
    render: (pairs) => `<TABLE cellSpacing=1>${each(pairs, ({ label, value }) => `<TR><TD noWrap><B>${label}</B><TD>${value}`)}</TABLE>`,
  },
  {
    name: 'values wrapped in template comments',
    parted: true,
    render: (pairs) =>
      `<table>${each(pairs, ({ label, value }) => `<tr><td>${label}</td><td><!--<$[X]>begin-->${value}<!--<$[X]>end--></td></tr>`)}</table>`,
  },
  {
    name: 'definition list',
    parted: true,
    render: (pairs) => `<dl>${each(pairs, ({ label, value }) => `<dt>${label}</dt><dd>${value}</dd>`)}</dl>`,
  },
  {
    name: 'list items with bold labels',
    parted: true,
    render: (pairs) => `<ul class="info">${each(pairs, ({ label, value }) => `<li><b>${label}</b><span>${value}</span></li>`)}</ul>`,
  },
  {
    name: 'plain list items',
    parted: false,
    render: (pairs) => `<ul>${each(pairs, ({ label, value }) => `<li>${label}${value}</li>`)}</ul>`,
  },
  {
    name: 'labels in square brackets',
    parted: true,
    render: (pairs) =>
      `<ol>${each(pairs, ({ label, value }) => `<li>[ ${label.replace(/(?:&nbsp;)?[：:] ?$/u, '')} ] <span>${value}</span></li>`)}</ol>`,
  },
  {
    name: 'paragraphs with strong labels',
    parted: false,
    render: (pairs) => each(pairs, ({ label, value }) => `<p><strong>${label}</strong>${value}</p>`),
  },
  {
    name: 'pairs of spans',
    parted: false,
    render: (pairs) =>
      `<div class="row">${each(pairs, ({ label, value }) => `<div><span class="k">${label}</span><span class="v">${value}</span></div>`)}</div>`,
  },
  {
    name: 'lines parted by breaks',
    parted: false,
    render: (pairs) => `<div class="xx">${each(pairs, ({ label, value }) => `<font color="#666">${label}</font>${value}<br>`)}</div>`,
  },
  {
    name: 'several labels on one line',
    parted: false,
    render: (pairs) =>
      twos(pairs)
        .map((row) => `<p>${row.map(({ label, value }) => `<em>${label}</em>${value}`).join('&emsp;&emsp;')}</p>`)
        .join('\n'),
  },
];
