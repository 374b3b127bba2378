import { openedFiles } from '../../attachments/opened-files.ts';
import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, pass } from '../../audit/rule.ts';
import { bodyLines } from '../../facts/body-lines.ts';
import { fields } from '../../facts/fields.ts';
import { pageType } from '../../facts/page-type.ts';
import { standing } from '../../facts/standing.ts';
import { title } from '../../facts/title.ts';
import type { Evidence } from '../../model/finding.ts';
import { opennessAttribute, reviewBeforePublication } from '../../norms/clauses.ts';
import { evidence, evidenceOf, short } from '../evidence.ts';
import { evidenceInside } from '../opened.ts';

/** `（此件不予公开）`, `公开属性：依申请公开`. */
const WITHHELD =
  /此件(?:不公开|不予公开|依申请公开|不宜公开)|公开(?:属性|方式|形式|类别)[ \u3000]{0,4}[:：][ \u3000]{0,4}(?:不予公开|依申请公开|不公开)/u;
/** `（此件公开发布）`, `信息公开选项：主动公开`. */
const OPEN =
  /此件(?:公开发布|主动公开|删减后公开|公开)|公开[\u4e00-\u9fff]{0,4}[ \u3000]{0,4}[:：][ \u3000]{0,4}(?:主动公开|公开|删减后公开)/u;
const OPEN_VALUE = /主动公开|公开发布|^公开$|部分公开|删减后公开/u;
const WITHHELD_VALUE = /^(?:不予公开|依申请公开|不公开)$/u;
const LABEL = /公开(?:属性|方式|形式|类别|选项|类型|程度)$/u;
const LONGEST = 120;

/** A15: the openness attribute is stated, and it is not "not to be published". */
export const opennessAttributeStated = defineRule({
  id: 'document/openness-attribute-stated',
  catalogue: 'A15',
  title: '标有不公开或未标公开属性',
  why: '公开属性是拟稿时定的，标着不公开的文件上了网，或没有标识，都要核对。',
  basis: [opennessAttribute, reviewBeforePublication],
  appliesTo: ['policy'],
  since: '2017-01-01',
  fix: '标着不公开、依申请公开的，先核对审批单，确属误发的立即撤下；没有标识的，在文末补“（此件公开发布）”。',
  criterion:
    '正文或元数据中标着“此件不公开”“依申请公开”的按红线级请人工核实；行政规范性文件正文和元数据中都没有主动公开标识的提示核对。只看独立的短句和栏目值，叙述公开制度的句子不算。检查过附件的，附件内文标着不公开的同样请人工核实。',
  exceptions: '文件原为依申请公开、后经审查转为主动公开的，核对审批单后可以不理会。',
  check: (given) => {
    const marks = attributeWords(given);
    const inside = withheldInside(given);
    const withheld = marks.filter(({ open }) => !open);
    if (withheld.length > 0) {
      const flag: Flag = {
        severity: 'red-line',
        certainty: 'suspected',
        message: `文件已上网，但页面标有“${withheld[0]?.words.quote ?? ''}”，请核实是否可以公开。`,
        evidence: withheld.slice(0, 3).map(({ words }) => words),
        about: '标着不公开',
      };
      return flagged(flag, ...inside);
    }
    if (inside.length > 0) return flagged(...inside);
    if (marks.length > 0) return pass;
    if (!given.get(pageType).subType.includes('规范性文件')) return inapplicable('不是行政规范性文件，没有标识不提示');
    return flagged({
      severity: 'notice',
      certainty: 'suspected',
      message: '这是行政规范性文件，正文和元数据中都没有“此件公开发布”一类的公开属性标识。',
      evidence: evidenceOf('标题', given.get(title)),
      about: '没有公开属性',
    });
  },
});

interface AttributeWords {
  readonly open: boolean;
  readonly words: Evidence;
}

const attributeWords = (given: Given): readonly AttributeWords[] => {
  const found: AttributeWords[] = [];
  for (const field of given.get(fields)) {
    if (!LABEL.test(field.key) || field.state !== 'present' || standing(given, field) === 'outside') continue;
    if (WITHHELD_VALUE.test(field.value)) found.push({ open: false, words: evidence(field.key, field.raw, field.place) });
    else if (OPEN_VALUE.test(field.value)) found.push({ open: true, words: evidence(field.key, field.raw, field.place) });
  }
  for (const { block, text } of given.get(bodyLines)) {
    if (text.length > LONGEST || !text.includes('公开')) continue;
    const withheld = WITHHELD.exec(text);
    const match = withheld ?? OPEN.exec(text);
    if (match === null) continue;
    const [start, end] = [match.index, match.index + match[0].length];
    found.push({ open: withheld === null, words: evidence('正文', match[0], { block, start, end }) });
  }
  return found;
};

/** Attachments whose own text says that they are not for publication. */
const withheldInside = ({ get }: Given): readonly Flag[] =>
  get(openedFiles).flatMap((file): readonly Flag[] => {
    const found = file.document.snapshot.blocks.flatMap(({ text, hidden }, block) => {
      const match = hidden || text.length > LONGEST || !text.includes('公开') ? null : WITHHELD.exec(text);
      return match === null ? [] : [evidenceInside(file, match[0], { block, start: match.index, end: match.index + match[0].length })];
    });
    const [first] = found;
    if (first === undefined) return [];
    const { name } = file.reading.file;
    const message = `附件“${short(name)}”已上网，但其中标有“${first.quote}”，请核实是否可以公开。`;
    return [{ severity: 'red-line', certainty: 'suspected', message, evidence: found.slice(0, 3), about: `${name} 标着不公开` }];
  });
