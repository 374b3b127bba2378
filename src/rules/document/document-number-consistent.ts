import { ownFiles } from '../../attachments/version-comparisons.ts';
import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { documentHead } from '../../facts/document-head.ts';
import { documentNumber } from '../../facts/document-number.ts';
import { ownNumbers } from '../../facts/own-numbers.ts';
import { title } from '../../facts/title.ts';
import type { Evidence } from '../../model/finding.ts';
import { accurateDisclosure, documentElements } from '../../norms/clauses.ts';
import { simplified } from '../../text/traditional.ts';
import { evidence, evidenceOf, short } from '../evidence.ts';
import { evidenceInside } from '../opened.ts';

/** `转发省政府办公厅…`: the text may open with the forwarded document's head. */
const FORWARDING = /转发|转载|批转/u;

/** A3: the number is the same in the metadata, the title, the head of the text and the files' names. */
export const documentNumberConsistent = defineRule({
  id: 'document/document-number-consistent',
  catalogue: 'A3',
  title: '页面文号与正文、附件文号不一致',
  why: '同一文件出现两个文号，引用和检索时不知以哪个为准。',
  basis: [accurateDisclosure, documentElements],
  appliesTo: ['policy'],
  fix: '以盖章的正式印发件为准，改正页面、正文或附件名里录错的文号。',
  criterion:
    '比较元数据里的文号与标题末尾、正文版头单独成行的文号，去掉空白、统一括号、数字写法和繁简字后不同即报。正文中引用的文号不比。附件名里的文号可能属于另一份文件，转发件的正文版头可能是被转发的文件，这两种只提示核对。检查过附件的，标题与页面相同的附件版头里的文号同样比。',
  exceptions: '页面转载被转发的文件、两个文号各属一份文件的，可以不理会。',
  check: (given) => {
    const { get } = given;
    const listed = get(documentNumber);
    const others: readonly Numbered[] = [
      ...get(ownNumbers).map((own) => ({ ...own, words: evidence(own.label, own.raw, own.place) })),
      ...insideFiles(given),
    ];
    if (listed.value === null || listed.where !== 'metadata') return inapplicable('元数据里没有文号，无从比较');
    if (others.length === 0) return inapplicable('只有元数据一处文号，无从比较');
    const forwarding = FORWARDING.test(get(title).value ?? '');
    const own = simplified(listed.value);
    const single = !listed.rejected.some(({ where, value }) => where === 'metadata' && simplified(value) !== own);
    const flags: Flag[] = [];
    for (const other of others) {
      if (simplified(other.value) === own || flags.some(({ about }) => about === other.label)) continue;
      flags.push({
        severity: 'error',
        certainty: other.sure && single && !forwarding ? 'certain' : 'suspected',
        message: `页面文号为${listed.value}，${other.label}为${other.value}。`,
        evidence: [...evidenceOf('页面文号', listed), other.words],
        about: other.label,
      });
    }
    return flagged(...flags);
  },
});

interface Numbered {
  readonly value: string;
  readonly label: string;
  readonly sure: boolean;
  readonly words: Evidence;
}

/** Numbers at the heads of the files that hold the page's own document. */
const insideFiles = ({ get }: Given): readonly Numbered[] =>
  get(ownFiles).flatMap((file) => {
    const { number } = file.given.get(documentHead);
    if (number === null) return [];
    const label = `附件“${short(file.reading.file.name)}”版头`;
    return [{ value: number.value, label, sure: true, words: evidenceInside(file, number.raw, number.place) }];
  });
