import { defineRule, flagged, inapplicable, notAssessable, pass, type Verdict } from '../../audit/rule.ts';
import { decisionTable } from '../../facts/decision-table.ts';
import { pageKind } from '../../facts/page-kind.ts';
import type { Place } from '../../model/snapshot.ts';
import { creditCodeCheck } from '../../norms/clauses.ts';
import { creditCheckSign } from '../../text/credit-code.ts';
import { CODE } from '../../text/decision-fields.ts';
import { squeeze } from '../../text/white-space.ts';
import { evidence, firstLine } from '../evidence.ts';

/** `91340000MA2XXXXX1K`; masked ones have stars. */
const CODE_FORM = /^[0-9A-Z]{18}$/u;
/** An identity number, 340102 1990 01 01 …: another rule's matter. */
const IDENTITY = /^[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/u;

/** H3: credit codes of those concerned are right. */
export const creditCodeValid = defineRule({
  id: 'permit/credit-code-valid',
  catalogue: 'H3',
  title: '统一社会信用代码校验不通过',
  why: '代码错一位，信用平台就归不到企业名下，也可能归到别的企业。',
  basis: [creditCodeCheck],
  appliesTo: ['policy', 'news', 'list'],
  fix: '对照营业执照改正代码。',
  criterion:
    '许可、处罚公示表里“统一社会信用代码”“相对人代码”一栏的 18 位代码，按国家标准的校验位核对，不通过的报。带星号的、不足 18 位的旧登记号、像身份证号的不查（身份证号由隐私类检查）。',
  exceptions: '登记机关核发的证照本身如此的，核实后可以不理会。',
  check: (given): Verdict => {
    const kind = given.get(pageKind);
    if (kind !== 'permit' && kind !== 'penalty') return inapplicable('不是许可、处罚公示');
    const codes = given
      .get(decisionTable)
      .flatMap(({ decisions }) => decisions.flatMap((one) => one.filter(({ label }) => CODE.test(label))));
    if (codes.length === 0) return notAssessable('没有读到公示表格里的统一社会信用代码');
    const wrong = codes.flatMap(
      ({ value, place }): readonly { readonly code: string; readonly raw: string; readonly place: Place | null }[] => {
        const code = squeeze(value).normalize('NFKC').toUpperCase();
        if (!CODE_FORM.test(code) || IDENTITY.test(code) || creditCheckSign(code) === code.charAt(17)) return [];
        return [{ code, raw: value, place }];
      },
    );
    const [first] = wrong;
    if (first === undefined) return pass;
    return flagged({
      severity: 'warning',
      certainty: 'certain',
      message: `${wrong.length} 个统一社会信用代码的校验位不对，如“${first.code}”。`,
      evidence: wrong.slice(0, 4).map(({ raw, place }) => evidence('信用代码', firstLine(raw), place ?? undefined)),
      about: first.code,
    });
  },
});
