import { defineRule, flagged, inapplicable, pass } from '../../audit/rule.ts';
import { issuer } from '../../facts/issuer.ts';
import { signature } from '../../facts/signature.ts';
import { title } from '../../facts/title.ts';
import { publishingOrgan } from '../../norms/clauses.ts';
import { squeeze } from '../../text/white-space.ts';
import { evidence, evidenceOf, short } from '../evidence.ts';

/** Words that one organ's two names differ in: 市政府办 and 市人民政府办公室. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/人民政府/gu, '政府'],
  [/政府办(?:公[厅室])?$/gu, '政府'],
  [/办公[厅室]/gu, '办'],
  [/委员会/gu, '委'],
  [/中国共产党|中共/gu, ''],
  [/中华人民共和国|（[^（）]{0,20}）|\([^()]{0,20}\)/gu, ''],
];
const FORWARDING = /转发|批转|转载/u;

/** A14: the publishing organ is one of those that signed. */
export const issuerMatchesSignature = defineRule({
  id: 'document/issuer-matches-signature',
  catalogue: 'A14',
  title: '发布机构与落款机关不一致',
  why: '信息由制作机关公开，机构对不上时公众不知向谁咨询。',
  basis: [publishingOrgan],
  appliesTo: ['policy'],
  fix: '核对是谁制作的文件，改正“发布机构”栏；转载的在来源处注明原发文机关。',
  criterion:
    '元数据的发布机构与正文落款的机关，政府与其办公室、全称与简称按相同对待后，仍互不包含、也没有共同字样的，请人工核对。转发件不查。',
  exceptions: '下级机关、政务公开办或信息中心代为发布上级、同级机关文件的，可以不理会。',
  check: ({ get }) => {
    const listed = get(issuer);
    const signed = get(signature);
    if (listed.value === null || listed.where !== 'metadata' || signed === null || signed.organs.length === 0) {
      return inapplicable('没有同时读到发布机构和落款机关');
    }
    if (FORWARDING.test(get(title).value ?? '')) return inapplicable('转发件的发布机构与落款可以不同');
    const published = listed.value.split('、').map(plain);
    const signers = signed.organs.map(plain);
    if (published.some((one) => signers.some((other) => isAkin(one, other)))) return pass;
    return flagged({
      severity: 'notice',
      certainty: 'suspected',
      message: `页面发布机构为“${short(listed.value)}”，正文落款为“${short(signed.organs.join('、'))}”，请核对。`,
      evidence: [...evidenceOf('发布机构', listed), evidence('正文落款', signed.organs.join('、'), signed.organsPlace ?? undefined)],
      about: '发布机构',
    });
  },
});

const plain = (organ: string): string => SAME.reduce((text, [from, to]) => text.replace(from, to), squeeze(organ));

/** One name holds the other, or its letters in order: 市发改委 in 示例市发展和改革委. */
const isAkin = (one: string, other: string): boolean =>
  one.includes(other) || other.includes(one) || abbreviates(one, other) || abbreviates(other, one);

const abbreviates = (shorter: string, longer: string): boolean => {
  if (shorter.length < 2 || shorter.length >= longer.length) return false;
  let at = 0;
  for (const letter of longer) if (letter === shorter.charAt(at)) at += 1;
  return at === shorter.length;
};
