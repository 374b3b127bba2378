import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged, inapplicable, type Verdict } from '../../audit/rule.ts';
import type { BodyLine } from '../../facts/body-lines.ts';
import { pageKind } from '../../facts/page-kind.ts';
import { pageLines } from '../../facts/page-lines.ts';
import { own } from '../../norms/clauses.ts';
import { hoursFlaws, hoursLabel, phoneFlaws } from '../../text/office-hours.ts';
import { squeeze } from '../../text/white-space.ts';
import { evidence, evidenceAt } from '../evidence.ts';

const CAP = 3;
/** `区号：0990`, `0990-2200111`: with an area code somewhere, bare numbers can be called. */
const AREA_CODE = /区号[：:]?[ （(]{0,2}0\d{2,3}/u;

/** G2: office hours say when, telephone numbers can be called. */
export const officeHoursAndPhoneWellFormed = defineRule({
  id: 'organisation/office-hours-and-phone-well-formed',
  catalogue: 'G2',
  title: '办公时间或电话写法不完整',
  why: '外地群众拨打没有区号的电话打不通，写“工作日”而没有钟点会白跑一趟。',
  basis: [own('办公时间写明钟点和日子，固定电话带区号')],
  appliesTo: ['organisation', 'guide'],
  fix: '办公时间写成“上午8:30—12:00，下午14:30—17:30（法定节假日除外）”，固定电话写成“区号-号码”。',
  criterion:
    '办公时间没有钟点的、没有写明哪些日子（工作日、周一至周五、节假日除外等）的，提示。“电话：”“传真：”后面的号码是七八位固定电话而同一行没有区号、页面也没有注明区号的，提示；手机、12345 等短号、400 和 800 号码不报。位数不对的请人工核对。',
  exceptions: '只面向本地区的内部电话，可以不理会。',
  check: (given): Verdict => {
    const kind = given.get(pageKind);
    if (kind !== 'agency' && kind !== 'guide') return inapplicable('不是机构职能或公开指南页');
    const lines = given.get(pageLines);
    return flagged(...hours(given, lines), ...phones(lines));
  },
});

const hours = (given: Given, lines: readonly BodyLine[]): readonly Flag[] => {
  for (const [at, { block, text }] of lines.entries()) {
    const found = hoursLabel(text);
    if (found === null) continue;
    const inline = squeeze(found.value) !== '';
    const next = lines[at + 1];
    const value = inline ? found.value : (next?.text ?? '');
    if (value === '' || value.length > 200) continue;
    const flaws = hoursFlaws(found.label, value);
    if (flaws.length === 0) return [];
    const lacking = [flaws.includes('times') ? '几点到几点' : '', flaws.includes('days') ? '哪些日子（如法定节假日除外）' : ''].filter(
      Boolean,
    );
    // the hours of the afternoon or the days may stand on the next line
    const certainty = hoursFlaws(found.label, `${value}${lines[at + 1]?.text ?? ''}${lines[at + 2]?.text ?? ''}`).length > 0;
    return [
      {
        severity: 'notice',
        certainty: certainty ? 'certain' : 'suspected',
        message: `办公时间没有写明${lacking.join('和')}。`,
        evidence: [
          inline || next === undefined ? evidenceAt('办公时间', given.snapshot, block) : evidenceAt('办公时间', given.snapshot, next.block),
        ],
        about: '办公时间',
      },
    ];
  }
  return [];
};

const phones = (lines: readonly BodyLine[]): readonly Flag[] => {
  if (lines.some(({ text }) => AREA_CODE.test(text.slice(0, 2000)))) return [];
  const found = lines.flatMap(({ block, text }) => phoneFlaws(text).map((flaw) => ({ ...flaw, block })));
  const bare = found.filter(({ kind }) => kind === 'no-area-code');
  const odd = found.filter(({ kind }) => kind === 'malformed');
  const shown = (flaws: typeof found) =>
    flaws.slice(0, CAP).map(({ raw, block, start }) => evidence('电话', raw, { block, start, end: start + raw.length }));
  return [
    ...(bare.length === 0
      ? []
      : [flag('certain', `${bare.length} 个固定电话没有区号，如“${bare[0]?.raw ?? ''}”。`, shown(bare), '电话区号')]),
    ...(odd.length === 0 ? [] : [flag('suspected', `电话“${odd[0]?.raw ?? ''}”的位数不像电话号码，请核对。`, shown(odd), '电话位数')]),
  ];
};

const flag = (certainty: Flag['certainty'], message: string, shown: Flag['evidence'], about: string): Flag => ({
  severity: 'notice',
  certainty,
  message,
  evidence: shown,
  about,
});
