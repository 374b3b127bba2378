import { defineRule, type Flag, flagged, notAssessable } from '../../audit/rule.ts';
import { type BodyLine, bodyLines } from '../../facts/body-lines.ts';
import { characterSigns, SIGN } from '../../facts/character-signs.ts';
import { accurateDisclosure, own } from '../../norms/clauses.ts';
import { contradictedFigures, type Impossible, impossibleDates, impossibleNumericDates } from '../../text/impossible-dates.ts';
import { evidence } from '../evidence.ts';

const FLAGS = 20;
const AROUND = 15;
/** Lines that speak of wrong dates. */
const EXAMPLE = /错误|误写|更正|勘误|应为|改为|不存在/u;

/** What is looked for, and the sign without which it is not there. */
const FINDERS: readonly (readonly [sign: number, find: (text: string) => readonly Impossible[]])[] = [
  [SIGN.month, impossibleDates],
  [SIGN.dashed, impossibleNumericDates],
  [SIGN.change, contradictedFigures],
];

const ANY = FINDERS.reduce((all, [sign]) => all | sign, 0);

/** L5: dates are in the calendar, figures go the way their words say. */
export const datesAndFiguresPossible = defineRule({
  id: 'wording/dates-and-figures-possible',
  catalogue: 'L5',
  title: '不可能的日期或矛盾的数字',
  why: '截止日期、施行日期写成日历上没有的日子，群众无法据以办事。',
  basis: [own('按公历核对日期，按字面核对增减'), accurateDisclosure],
  appliesTo: 'any',
  fix: '对照原始材料核实日期或数字后改正。',
  criterion:
    '正文里“2月30日”“6月31日”“2023年13月”这样公历没有的日期报确定，平年的2月29日在写明年份时也报；“2023-02-30”这样的写法可能是编号，请人工核对。“下降-5%”和同一小句里既“增长-5%”又“下降”的，请人工核对。农历和闰月、“2.30”一类数字、“12个月”和区间不报；勘误和举例的句子不报。',
  exceptions: '引用他人原文并已注明有误的，可以不理会。',
  check: ({ get }) => {
    const lines = get(bodyLines);
    if (lines.length === 0) return notAssessable('没有读到正文');
    const signs = get(characterSigns);
    const flags: Flag[] = [];
    for (const line of lines) {
      if (flags.length >= FLAGS) break;
      const sign = signs[line.block] ?? 0;
      if ((sign & ANY) === 0) continue;
      const found = FINDERS.flatMap(([needed, find]) => ((sign & needed) === 0 ? [] : find(line.text)));
      if (found.length > 0 && !EXAMPLE.test(line.text)) flags.push(...found.map((one) => flagOf(line, one)));
    }
    return flagged(...flags.slice(0, FLAGS));
  },
});

const flagOf = ({ block, text }: BodyLine, { start, end, reason, sure }: Impossible): Flag => {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
  const words = text.slice(start, end);
  return {
    severity: 'error',
    certainty: sure ? 'certain' : 'suspected',
    message: `“${words}”：${reason}${sure ? '，请核实后改正' : '，请核对'}。`,
    evidence: [evidence('页面文字', text.slice(from, to), { block, start: from, end: to })],
    about: words,
  };
};
