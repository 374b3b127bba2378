import { type Failure, failure } from '../model/failure.ts';
import { atMost, oneLine } from '../text/printable.ts';
import { LIST_NAMES } from './template-values.ts';

/** A placeholder of a template: a value, a list that is repeated, or something that is not supported; and the list it stands in. */
export interface PlacedTag {
  readonly name: string;
  readonly kind: 'value' | 'list' | 'other';
  readonly list: string;
}

const namesIn = (list: string): readonly string[] => (isList(list) ? LIST_NAMES[list] : []);
const isList = (name: string): name is keyof typeof LIST_NAMES => Object.hasOwn(LIST_NAMES, name);

/** What is wrong with the placeholders of a template, a sentence for each; `single` are the names outside lists. */
export const tagFaults = (tags: readonly PlacedTag[], single: readonly string[]): readonly Failure[] => {
  const seen = new Set<string>();
  return tags.flatMap((tag) => {
    const fault = faultOf(tag, single);
    const key = `${tag.kind} ${tag.name} ${tag.list}`;
    if (fault === null || seen.has(key)) return [];
    seen.add(key);
    return [fault];
  });
};

const faultOf = ({ name, kind, list }: PlacedTag, single: readonly string[]): Failure | null => {
  const shown = `{${atMost(oneLine(name), 40)}}`;
  if (kind === 'other') {
    return failure('template-unsupported', `占位符 ${shown} 是带 @、% 等记号的特殊写法，这里不支持。`, '请改成普通的占位符，如 {单位}。');
  }
  if (kind === 'list') {
    // A list, or a value that shows or hides what stands between
    if (isList(name) || single.includes(name)) return null;
    const lists = Object.keys(LIST_NAMES).map((known) => `{#${known}}…{/${known}}`);
    return failure('template-unknown-list', `循环 {#${atMost(oneLine(name), 40)}} 认不出来。`, `可用的循环有：${lists.join('、')}。`);
  }
  if (single.includes(name) || namesIn(list).includes(name)) return null;
  const homes = Object.keys(LIST_NAMES).filter((known) => namesIn(known).includes(name));
  if (homes.length > 0) {
    const where = homes.map((known) => `{#${known}}…{/${known}}`).join('、');
    return failure('template-outside-list', `占位符 ${shown} 要写在循环里。`, `请把它放到 ${where} 之间。`);
  }
  const known = [...namesIn(list), ...single];
  const near = known.find((one) => name.includes(one) || one.includes(name));
  const hint = near === undefined || name === '' ? '' : `您要的可能是 {${near}}。`;
  return failure('template-unknown', `占位符 ${shown} 认不出来。`, `${hint}这里可用的有：${known.map((one) => `{${one}}`).join('')}。`);
};
