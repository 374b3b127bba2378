import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged } from '../../audit/rule.ts';
import { bodyLines } from '../../facts/body-lines.ts';
import { characterSigns, SIGN } from '../../facts/character-signs.ts';
import { columnTexts, type PersonTable, personTables } from '../../facts/person-tables.ts';
import type { Evidence } from '../../model/finding.ts';
import { addressToTown, consentToPublish, neededOnly, privacyWithheld } from '../../norms/privacy-clauses.ts';
import { findHomes, isDetailed, maskAddress } from '../../text/home-address.ts';
import { evidence } from '../evidence.ts';
import { hasPersonHeaders } from '../person-pages.ts';

const ROWS = 2000;
const PLACES = 20;
/** Headers of addresses that may be a firm's. */
const UNCERTAIN = /^(?:地址|联系地址|通讯地址|详细地址)$/u;

/** J5: no home is told down to the door. */
export const noDetailedAddress = defineRule({
  id: 'privacy/no-detailed-address',
  catalogue: 'J5',
  title: '自然人住址过细',
  why: '姓名加上到组、到户的住址，可以找到具体的人，属于个人隐私。',
  basis: [privacyWithheld, consentToPublish, neededOnly, addressToTown],
  appliesTo: 'any',
  fix: '住址只保留到乡镇、街道（至多到村、社区），删去组、号、栋、单元、室。',
  criterion:
    '有姓名列的表中，住址列写到组、号、栋、单元、室的；正文里“住址：”“户籍地址：”等标签后写到这一级的，请人工核对。只到乡镇、街道、村、社区的可以；企业、机构的地址不算；表中另有单位列、列名只叫“地址”的不看。每表合成一条，证据里隐去乡镇以下。',
  exceptions: '送达公告等依法须写明住址的，核对依据后可以不理会。',
  check: (given) => flagged(...inTables(given), ...inText(given)),
});

const inTables = (given: Given): readonly Flag[] => {
  if (!hasPersonHeaders(given)) return [];
  return given
    .get(personTables)
    .flatMap((table) => table.columns.flatMap(({ column, kind }) => (kind === 'address' ? inColumn(given, table, column) : [])));
};

const inColumn = (given: Given, table: PersonTable, column: number): readonly Flag[] => {
  const kinds = table.columns.map(({ kind }) => kind);
  const header = table.columns.find((one) => one.column === column)?.header ?? '';
  if (!kinds.includes('name') || (kinds.includes('unit') && UNCERTAIN.test(header.trim()))) return [];
  const detailed = columnTexts(given, table, column, ROWS).filter(({ text }) => isDetailed(text));
  const [first] = detailed;
  if (first === undefined) return [];
  return [
    {
      severity: 'error',
      certainty: 'suspected',
      message: `第${column + 1}列“${header.slice(0, 20)}”有 ${detailed.length} 处住址写到组、号、栋、单元或室，如 ${maskAddress(first.text)}，请核对是否为自然人住址。`,
      evidence: detailed.slice(0, PLACES).map(({ text, place }) => evidence('住址', maskAddress(text), place)),
      about: `第${table.order}张表第${column + 1}列住址`,
    },
  ];
};

const inText = (given: Given): readonly Flag[] => {
  const signs = given.get(characterSigns);
  const found: Evidence[] = [];
  for (const { block, text } of given.get(bodyLines)) {
    if (((signs[block] ?? 0) & SIGN.person) === 0) continue;
    for (const { start, end } of findHomes(text)) found.push(evidence('住址', maskAddress(text.slice(start, end)), { block, start, end }));
  }
  const [first] = found;
  if (first === undefined) return [];
  return [
    {
      severity: 'error',
      certainty: 'suspected',
      message: `正文有 ${found.length} 处住址写到组、号、栋、单元或室，如 ${first.quote}，请核对是否为自然人住址。`,
      evidence: found.slice(0, PLACES),
      about: '正文住址',
    },
  ];
};
