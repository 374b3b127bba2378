import { defineRule, type Flag, flagged, notAssessable } from '../../audit/rule.ts';
import { attachmentList } from '../../facts/attachment-list.ts';
import { type BodyLine, bodyLines } from '../../facts/body-lines.ts';
import { characterSigns, SIGN } from '../../facts/character-signs.ts';
import { ownFields } from '../../facts/own-fields.ts';
import { signature } from '../../facts/signature.ts';
import { title } from '../../facts/title.ts';
import type { Evidence } from '../../model/finding.ts';
import { accurateDisclosure, own } from '../../norms/clauses.ts';
import { isAboutForms, isFormHeading, namesForm } from '../../text/form-heading.ts';
import { evidence, short } from '../evidence.ts';

/** A script may still fill these in; only a browser that ran the page can tell. */
const VARIABLE = '模板变量';
/** What is left of templates, and how it is called; each looked for only where a cheap test finds its sign. */
const RESIDUES: readonly (readonly [name: string, sign: RegExp, pattern: RegExp])[] = [
  ['占位符', /[xX×]/u, /(?<![A-Za-z0-9×])[xX×]{2,8}(?:年|月|日|市|县|局|件|万元|号)(?![A-Za-z])/u], // ××年××月
  ['待补充字样', /此处|待[补定填]|请填写/u, /[（(]此处[^（()）]{0,30}[)）]|[【[（(](?:待补充|待定稿|待填|请填写)[】\])）]/u], // （此处盖章） 【待补充】
  [VARIABLE, /[{$]/u, /\{\{[^{}]{1,80}\}\}|\$\{[A-Za-z_.]{1,60}\}/u], // {{item.title}}
  ['程序空值', /undefined|null|NaN/u, /(?:^|[\s：:，。、（(])(?:undefined|null|NaN)(?=$|[\s：:，。、）)])/u], // 来源：undefined
  ['目录书签', /Toc/u, /_?Toc\d{5,12}/u], // _Toc123456789
  ['乱码', /锟|\ufffd/u, /锟斤拷|\ufffd/u], // 锟斤拷
];
/** `附件3`: where the next attachment begins. */
const NEXT_ATTACHMENT = /^附\s{0,4}件\s{0,4}[0-9０-９一二三四五六七八九十]{1,2}/u;
const MOST = 3;

/** C6: nothing of the template is left in the text. */
export const noTemplateResidue = defineRule({
  id: 'format/no-template-residue',
  catalogue: 'C6',
  title: '模板占位或粘贴残留',
  why: '占位符、变量名、乱码出现在正式发布的页面上，内容就不准确。',
  basis: [own('按常见占位符、模板变量、乱码字样查找'), accurateDisclosure],
  appliesTo: 'any',
  fix: '对照正式印发件改正所列文字；同一模板生成的其他页面也一并检查。',
  criterion:
    '在标题、元数据和正文里查“××年”“【待补充】”“{{…}}”“undefined”“_Toc123456”和乱码，都请人工核对。附在正文后面的样表、申请表（从它的标题起，到下一个附件为止）和讲格式文本的文件里的“××”是供填写的，不报；正文只提到申请表的照查；脱敏的“张××”不报；模板变量只在浏览器里查，静态页面的变量可能随后由脚本填入。网页标签里的空值由标签各条报。',
  exceptions: '正文讲的就是文书格式、案例中隐去的单位和日期，可以不理会。',
  check: ({ get, snapshot }) => {
    const lines = get(bodyLines);
    const heading = get(title);
    const fieldLines = get(ownFields).metadata.map(({ raw, place }) => ({ block: place.block, text: raw }));
    const head: readonly BodyLine[] =
      heading.value === null || heading.place === undefined
        ? []
        : [{ block: heading.place.block, text: snapshot.blocks[heading.place.block]?.text ?? '' }];
    if (lines.length + fieldLines.length + head.length === 0) return notAssessable('没有读到正文');
    const isSample = isAboutForms(heading.value ?? '');
    const signed = get(signature)?.datePlace?.block ?? Number.MAX_SAFE_INTEGER;
    const listed = Math.max(-1, ...get(attachmentList).flatMap(({ place: { block } }) => (block < signed ? [block] : [])));
    const all = [...head, ...fieldLines, ...lines];
    const signs = get(characterSigns);
    const suspects = [...head, ...fieldLines, ...lines.filter(({ block }) => ((signs[block] ?? 0) & SIGN.residue) !== 0)];
    return flagged(
      ...RESIDUES.flatMap(([name, sign, pattern]) => {
        if (name === VARIABLE && !snapshot.rendered) return [];
        if (!suspects.some(({ text }) => sign.test(text))) return [];
        const isPlaceholder = name === '占位符';
        return flagOf(
          name,
          isPlaceholder ? (isSample ? [] : found(outsideForms(all, listed), sign, pattern, true)) : found(suspects, sign, pattern, false),
        );
      }),
    );
  },
});

/** The lines that are not of a form: one begins with its heading behind the list of attachments and lasts to the next attachment. */
const outsideForms = (lines: readonly BodyLine[], listed: number): readonly BodyLine[] => {
  let isForm = false;
  return lines.filter(({ block, text }) => {
    if (text.length <= 60 && NEXT_ATTACHMENT.test(text)) isForm = false;
    if (block > listed && isFormHeading(text)) isForm = true;
    return !isForm;
  });
};

const found = (lines: readonly BodyLine[], sign: RegExp, pattern: RegExp, isPlaceholder: boolean): readonly Evidence[] => {
  const words: Evidence[] = [];
  for (const { block, text } of lines) {
    if (text.length > 20_000 || !sign.test(text)) continue;
    const match = pattern.exec(text);
    if (match === null || (isPlaceholder && namesForm(text.slice(match.index, match.index + 40)))) continue;
    const start = Math.max(0, match.index - 15);
    const end = Math.min(text.length, match.index + match[0].length + 15);
    words.push(evidence('页面文字', text.slice(start, end), { block, start, end }));
    if (words.length >= MOST) break;
  }
  return words;
};

const flagOf = (name: string, words: readonly Evidence[]): readonly Flag[] => {
  const [first] = words;
  if (first === undefined) return [];
  const message = `页面上有${name}：“${short(first.quote)}”${words.length > 1 ? ` 等 ${words.length} 处` : ''}，请核对是否为残留。`;
  return [{ severity: 'error', certainty: 'suspected', message, evidence: words, about: name }];
};
