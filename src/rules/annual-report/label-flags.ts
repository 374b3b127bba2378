import type { Flag } from '../../audit/rule.ts';
import { bareLabel } from '../../facts/annual-cells.ts';
import type { FoundLabel, StatutoryTable } from '../../facts/annual-figures.ts';
import type { TemplateLine } from '../../facts/annual-template.ts';
import { squeeze } from '../../text/white-space.ts';
import { evidence, short } from '../evidence.ts';

const MOST = 6;
/** Group labels that may stand beside a label cut over cells. */
const BEFORE = 24;
/** Where more are missing, the table was read in part or is of another make. */
const SURE = 4;

/** What is to be said of labels, with the words of some of them. */
export const labelFlag = (
  certainty: Flag['certainty'],
  about: string,
  message: string,
  labels: readonly FoundLabel<string>[] = [],
): Flag => ({
  severity: 'warning',
  certainty,
  message,
  evidence: labels
    .flatMap(({ text, place }) => (place === null ? [] : [evidence('表格标签', text.split('\n')[0] ?? '', place)]))
    .slice(0, MOST),
  about,
});

/** Whose rows or columns are missing, and whose are worded otherwise. */
export const tableFlags = <Row extends string, Column extends string>(
  name: string,
  { figures, rows, columns }: StatutoryTable<Row, Column>,
  formRows: readonly TemplateLine<Row>[],
  formColumns: readonly TemplateLine<Column>[],
): readonly Flag[] => {
  if (figures.size === 0) return [];
  const counted = (id: string): boolean => [...figures.keys()].some((key) => key.split(' ').includes(id));
  const missing = [...formRows, ...formColumns].filter(({ id }) => !counted(id)).map(({ label }) => `“${label}”`);
  const form = new Map<string, string>([...formRows, ...formColumns].map(({ id, label }) => [id, label]));
  const differing = [...rows, ...columns].filter(({ id, text }) => counted(id) && !isSame(text, form.get(id) ?? ''));
  const pairs = differing.slice(0, MOST).map(({ id, text }) => `“${short(squeeze(text), 30)}”应为“${form.get(id) ?? ''}”`);
  return [
    ...(missing.length === 0
      ? []
      : [labelFlag(missing.length > SURE ? 'suspected' : 'certain', `${name}缺少`, `${name}没有${listed(missing)}。`)]),
    ...(differing.length === 0
      ? []
      : [labelFlag('certain', `${name}标签`, `${name}有 ${differing.length} 处标签与格式不同：${pairs.join('；')}。`, differing)]),
  ];
};

const listed = (names: readonly string[]): string =>
  `${names.slice(0, MOST).join('')}${names.length > MOST ? `等 ${names.length} 项` : ''}`;

/** Same words, remarks in brackets and a group label beside them aside. */
const isSame = (text: string, label: string): boolean => {
  const [own, wanted] = [bareLabel(text), bareLabel(label)];
  const [bareOwn, bareWanted] = [text, label].map((one) => bareLabel(squeeze(one).replace(/[（(][^）)]{2,40}[）)]$/u, '')));
  return own === wanted || bareOwn === bareWanted || (own.includes(wanted) && own.length - wanted.length <= BEFORE);
};
