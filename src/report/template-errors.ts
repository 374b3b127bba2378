import { type Failure, failure } from '../model/failure.ts';
import { atMost, oneLine } from '../text/printable.ts';

/** Most faults of a template that are told at once. */
const TOLD = 20;

/** What the filling library calls each fault, and how to say it; `{}` stands for the placeholder. */
const SENTENCES: Readonly<Record<string, readonly [message: string, advice: string]>> = {
  unclosed_tag: ['占位符“{}”缺少右边的 }。', '请补上 }，或删去多余的 {。'],
  unopened_tag: ['“{}”前面缺少 {。', '请补上 {，或删去多余的 }。'],
  duplicate_open_tag: ['“{}”前面多写了一个 {。', '占位符只用一对花括号，如 {单位}。'],
  duplicate_close_tag: ['“{}”后面多写了一个 }。', '占位符只用一对花括号，如 {单位}。'],
  unclosed_loop: ['循环 {#{}} 没有结束。', '请在循环最后写上 {/{}}。'],
  unopened_loop: ['循环结束 {/{}} 前面没有开始。', '请在前面写上 {#{}}，或删去这一处。'],
  closing_tag_does_not_match_opening_tag: ['循环“{}”的开始和结束名称不一样。', '开始 {#问题} 要和结束 {/问题} 成对。'],
  unbalanced_loop_tags: ['循环“{}”的开始和结束没有放在同一级表格或段落里。', '请把两个占位符放到同一行表格，或各占一段。'],
  loop_position_invalid: ['循环“{}”放的位置不能重复。', '请把两个占位符放到同一行表格，或各占一段。'],
  no_xml_tag_found_at_left: ['占位符“{}”放的位置不对。', '请把它单独放在一个段落里。'],
  no_xml_tag_found_at_right: ['占位符“{}”放的位置不对。', '请把它单独放在一个段落里。'],
  raw_xml_tag_should_be_only_text_in_paragraph: ['占位符“{}”是特殊写法，这里不支持。', '请改成普通的占位符，如 {单位}。'],
};

/** What was wrong with a template, by what the filling library threw. */
export const explainTemplateErrors = (thrown: unknown): readonly Failure[] => {
  const properties = propertiesOf(thrown);
  const several = Array.isArray(properties.errors) ? properties.errors : [thrown];
  const faults = several.slice(0, TOLD).map(explained);
  return [...new Map(faults.map((fault) => [fault.message, fault])).values()];
};

const explained = (error: unknown): Failure => {
  const { id, xtag, openingtag } = propertiesOf(error);
  const [message, advice] = SENTENCES[String(id)] ?? [
    '模板内容有误，填不进去。',
    '请检查占位符是否成对，再在 Word 或 WPS 里另存为 .docx 试一次。',
  ];
  const name = atMost(oneLine([xtag, openingtag].find((tag) => typeof tag === 'string') ?? '').replace(/^[#/^]/u, ''), 40);
  return failure('template-syntax', message.replaceAll('{}', name), advice.replaceAll('{}', name));
};

const propertiesOf = (error: unknown): Readonly<Record<string, unknown>> => {
  if (typeof error !== 'object' || error === null || !('properties' in error)) return {};
  const { properties } = error;
  return typeof properties === 'object' && properties !== null ? { ...properties } : {};
};
