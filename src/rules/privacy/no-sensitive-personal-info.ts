import type { Given } from '../../audit/fact.ts';
import { defineRule, type Flag, flagged } from '../../audit/rule.ts';
import { columnTexts, type PersonColumn, type PersonTable, personTables } from '../../facts/person-tables.ts';
import { title } from '../../facts/title.ts';
import { deidentified, neededOnly, privacyWithheld, sensitiveInformation } from '../../norms/privacy-clauses.ts';
import { readDay } from '../../text/dates.ts';
import { isFullName } from '../../text/person-columns.ts';
import { isInkless, squeeze } from '../../text/white-space.ts';
import { evidence } from '../evidence.ts';
import { hasPersonHeaders } from '../person-pages.ts';

const ROWS = 2000;
const CHILD_YEARS = 14;
/** Lists of children whose names alone tell too much. */
const CHILDREN = /孤儿|事实无人抚养儿童|困境儿童|留守儿童|流浪儿童/u;
/** A cell that says nothing: 无, —, / */
const NOTHING = /^(?:无|否|—+|-+|\/|／|健康|良好|正常)$/u;

/** J6: no person's health, hardship or childhood beside the name. */
export const noSensitivePersonalInfo = defineRule({
  id: 'privacy/no-sensitive-personal-info',
  catalogue: 'J6',
  title: '敏感个人信息',
  why: '残疾、病种、致贫原因和未成年人信息一经与姓名一起公开，容易使本人受到歧视或伤害。',
  basis: [privacyWithheld, sensitiveInformation, neededOnly, deidentified],
  appliesTo: 'any',
  fix: '删去残疾、病种、致贫原因、出生日期等列；涉及儿童的名单隐去姓名，或改用编号。',
  criterion:
    '名单表里姓名没有遮盖、同时有残疾类别或等级、病种、健康状况、致贫致困或救助原因等列并填了内容的；标题为孤儿、事实无人抚养儿童、困境儿童而列出姓名的；出生日期不满 14 周岁的，请人工核对。姓名已遮盖的不报；每表每列合成一条，证据只写列名和行数，不抄内容。不在表格里的叙述不判断。',
  exceptions: '依法须公示的事项（如最低生活保障对象的公示）只列法定项目的，可以不理会。',
  check: (given) => {
    const heading = given.get(title).value ?? '';
    if (!CHILDREN.test(heading) && !hasPersonHeaders(given)) return flagged();
    return flagged(...given.get(personTables).flatMap((table) => inTable(given, table, heading)));
  },
});

const inTable = (given: Given, table: PersonTable, heading: string): readonly Flag[] => {
  const name = table.columns.find(({ kind }) => kind === 'name');
  if (name === undefined) return [];
  const names = columnTexts(given, table, name.column, ROWS).filter(({ text }) => isFullName(text));
  if (names.length === 0) return [];
  const named = new Set(names.map(({ row }) => row));
  const rowsOf = ({ column }: PersonColumn, says: (text: string) => boolean): number =>
    columnTexts(given, table, column, ROWS).filter(({ row, text }) => named.has(row) && !isInkless(text) && says(squeeze(text))).length;
  const flags: Flag[] = [];
  for (const column of table.columns) {
    if (column.kind === 'health')
      flags.push(
        ...flagOf(
          table,
          column,
          rowsOf(column, (text) => !NOTHING.test(text)),
          '填有内容',
        ),
      );
    if (column.kind === 'birth') {
      flags.push(
        ...flagOf(
          table,
          column,
          rowsOf(column, (text) => isChild(text, given.day)),
          '不满 14 周岁',
        ),
      );
    }
  }
  const isStaff = table.columns.some(({ kind }) => kind === 'unit' || kind === 'post' || kind === 'contact');
  if (CHILDREN.test(heading) && !isStaff) flags.push(...flagOf(table, name, names.length, '是儿童名单里未遮盖的姓名'));
  return flags;
};

const isChild = (text: string, day: string): boolean => {
  const birth = readDay(text);
  if (birth === null || birth.iso > day) return false;
  return day < `${Number(birth.iso.slice(0, 4)) + CHILD_YEARS}${birth.iso.slice(4)}`;
};

const flagOf = ({ order }: PersonTable, { column, header, place }: PersonColumn, rows: number, what: string): readonly Flag[] => {
  if (rows === 0 || place === null) return [];
  return [
    {
      severity: 'red-line',
      certainty: 'suspected',
      message: `名单第${column + 1}列“${header.slice(0, 20)}”有 ${rows} 行${what}，同表列出了姓名，请核对是否属于敏感个人信息。`,
      evidence: [evidence('列名', header, place)],
      about: `第${order}张表第${column + 1}列敏感信息`,
    },
  ];
};
