import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged } from '../../audit/rule.ts';
import { columnTexts } from '../../facts/person-tables.ts';
import { type PersonalNumber, personalNumbers } from '../../facts/personal-numbers.ts';
import { own } from '../../norms/clauses.ts';
import { maskedForm } from '../../norms/privacy-clauses.ts';
import { readDay } from '../../text/dates.ts';
import { flagOfGroup, groupNumbers, type NumberGroup } from '../personal-flags.ts';

/** Fewer hidden digits than this can be guessed. */
const HIDDEN_LEAST = 6;
/** With the birthday told, fewer unknown digits than this can be tried out. */
const UNKNOWN_LEAST = 4;
const ROWS = 20;

/** J2: what is hidden of an identity number cannot be guessed or read elsewhere. */
export const idNumberWellMasked = defineRule({
  id: 'privacy/id-number-well-masked',
  catalogue: 'J2',
  title: '身份证号脱敏不足',
  why: '出生日期还看得见，或者只隐去几位，结合同表其他列就能还原完整号码。',
  basis: [own('隐去不足 6 位或出生年月日仍可见'), maskedForm],
  appliesTo: 'any',
  fix: '改成只留前 2 位和后 3 位，如 35*************123；同表不要再列出生日期。',
  criterion:
    '18 位、带星号等遮盖的身份证号：出生年月日 8 位全部可见，或隐去不足 6 位的报；在“身份证号”列里的报确定，其他请人工核对。同一张表另有出生日期列，补上后未知的不足 4 位的，按错误报。隐去 6 到 13 位的写法默认不报，位数可由地方口径收紧。住址码一类的间接还原不判断。',
  exceptions: '惩戒公示等法律要求披露可识别信息的，核对依据后可以不理会。',
  check: (given) => {
    const masked = given.get(personalNumbers).filter(({ kind, hidden }) => kind === 'masked-id' && !hidden);
    const weak = masked.filter((number) => number.masked?.birthShown === true || (number.masked?.hidden ?? 18) < HIDDEN_LEAST);
    const others = groupNumbers(masked.filter((number) => !weak.includes(number)));
    return flagged(
      ...groupNumbers(weak).map((group) =>
        flagOfGroup(
          group,
          '脱敏不足的身份证号',
          { severity: 'warning', certainty: isLabelled(group.first) ? 'certain' : 'suspected' },
          reasonOf(group),
        ),
      ),
      ...others.flatMap((group) => completed(given, group)),
    );
  },
});

const isLabelled = ({ label, cell }: PersonalNumber): boolean => cell?.column?.kind === 'id' || /身份证|证件号/u.test(label);

const reasonOf = ({ first: { masked } }: NumberGroup): string =>
  masked?.birthShown === true ? '出生年月日仍可见' : `只隐去 ${masked?.hidden ?? 0} 位`;

/** The table tells the birthday in another column, and little else is hidden. */
const completed = (given: Given, group: NumberGroup): readonly Flag[] => {
  const { cell, masked } = group.first;
  if (cell === null || masked === null || !masked.birthHidden || masked.hiddenElsewhere >= UNKNOWN_LEAST) return [];
  const birth = cell.table.columns.find(({ kind }) => kind === 'birth');
  if (birth === undefined) return [];
  const days = columnTexts(given, cell.table, birth.column, ROWS).filter(({ text }) => readDay(text) !== null);
  if (days.length === 0) return [];
  return [
    flagOfGroup(
      group,
      '可以还原的身份证号',
      { severity: 'error', certainty: 'certain' },
      `同表“${birth.header}”列写明了被隐去的出生日期，补上后只有 ${masked.hiddenElsewhere} 位未知`,
    ),
  ];
};
