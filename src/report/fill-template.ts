import Docxtemplater, { type DXT } from 'docxtemplater';
import PizZip from 'pizzip';
import { type Failure, failure } from '../model/failure.ts';
import type { HandOver, NoticeParts } from '../model/hand-over.ts';
import { readDocx } from '../readers/docx.ts';
import { LIMITS, startBudget, stoppedWith } from '../readers/limits.ts';
import { sniff } from '../readers/sniff.ts';
import type { RuleBook } from './basis-text.ts';
import { explainTemplateErrors } from './template-errors.ts';
import { type PlacedTag, tagFaults } from './template-tags.ts';
import { type TemplateValues, templateValues } from './template-values.ts';

/** Largest template; forms of offices are far smaller. */
const LARGEST = 20 * 1024 * 1024;

/** A filled template, or all that is wrong with it, a sentence each. */
export type Filled =
  | { readonly kind: 'filled'; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly kind: 'faults'; readonly faults: readonly Failure[] };

/**
 * Fills an office's own Word template: `{单位}`, `{#问题}{序号}{问题描述}{/问题}`. Text is put in as text: what looks like a placeholder or
 * like markup in it stays what it is, and no placeholder is an expression.
 */
export const fillTemplate = (template: Uint8Array, handOver: HandOver, book: RuleBook, notice: NoticeParts): Filled => {
  const trouble = unfit(template);
  if (trouble !== null) return { kind: 'faults', faults: [trouble] };
  const values = templateValues(handOver, book, notice);
  try {
    return filled(template, values);
  } catch (error) {
    return { kind: 'faults', faults: explainTemplateErrors(error) };
  }
};

/** Why a file cannot be a template; null when it can. The reader's own caps keep archives that unpack without end away. */
const unfit = (template: Uint8Array): Failure | null => {
  if (template.length > LARGEST) return failure('template-large', '模板超过 20 MB。', '请压缩模板里的图片，或另存为一份较小的 .docx。');
  const kind = sniff(template, 'template.docx');
  if (kind === 'encrypted-office') return failure('template-password', '模板设了打开密码，读不了。', '请在 Word 或 WPS 里取消密码后再选。');
  if (kind !== 'docx') return failure('template-kind', '这不是 .docx 文件。', '旧的 .doc、.wps 请在 Word 或 WPS 里另存为 .docx 再选。');
  try {
    readDocx(template, startBudget(LIMITS, template.length));
    return null;
  } catch (error) {
    return failure('template-unread', `模板打不开：${stoppedWith(error).message}。`, '请在 Word 或 WPS 里打开后另存为 .docx 再选。');
  }
};

const filled = (template: Uint8Array, { values, lists }: TemplateValues): Filled => {
  const tags: PlacedTag[] = [];
  const document = new Docxtemplater(new PizZip(template), {
    paragraphLoop: true,
    linebreaks: true,
    modules: [tagCollector(tags)],
    parser: (tag) => ({
      get: (scope) => (typeof scope === 'object' && scope !== null && Object.hasOwn(scope, tag) ? scope[tag] : undefined),
    }),
    nullGetter: () => '',
    errorLogging: false,
  });
  const faults = tagFaults(tags, Object.keys(values));
  if (faults.length > 0) return { kind: 'faults', faults };
  document.render({ ...values, ...lists });
  return { kind: 'filled', bytes: new Uint8Array(document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })) };
};

/** Notes every placeholder as it was parsed, lists with what stands in them, headers and footers included. */
const tagCollector = (tags: PlacedTag[]): DXT.Module => ({
  name: 'TagCollector',
  set: (told: { readonly inspect?: { readonly postparsed?: readonly DXT.Part[] } }) => {
    collect(told.inspect?.postparsed ?? [], '', tags);
  },
});

const collect = (parts: readonly DXT.Part[], list: string, tags: PlacedTag[]): void => {
  for (const part of parts) {
    if (part.type !== 'placeholder') continue;
    const inside: readonly DXT.Part[] | undefined = part.subparsed;
    const kind = inside === undefined ? (part.module === undefined || part.module === '' ? 'value' : 'other') : 'list';
    tags.push({ name: part.value, kind, list });
    collect(inside ?? [], part.value, tags);
  }
};
