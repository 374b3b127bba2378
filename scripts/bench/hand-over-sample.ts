import { crc32, deflateSync } from 'node:zlib';
import type { Reading } from '../../src/model/fact.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { HandOver, Picture } from '../../src/model/hand-over.ts';
import type { Report } from '../../src/model/report.ts';
import { handOverOfReports } from '../../src/report/hand-over.ts';
import { rules } from '../../src/rules/all.ts';

const DAY = '2026-11-20';
const PER_PAGE = 10;

/** So many findings on a tenth as many pages, with the rules of the house and their real basis; so many pictures of the first ones. */
export const sampleHandOver = (findings: number, pictures: number): HandOver => {
  const reports = Array.from({ length: Math.ceil(findings / PER_PAGE) }, (_, page) => reportOf(page));
  const shown = Array.from({ length: pictures }, (_, index) => [`picture-${index}`, pictureOf(index)] as const);
  return handOverOfReports(reports, {
    unit: '临江县人民政府办公室',
    pictures: Object.fromEntries(shown),
    shows: new Map(shown.map(([key], index) => [fingerprint(Math.floor(index / PER_PAGE), index % PER_PAGE), [key]])),
  });
};

const fingerprint = (page: number, number: number): string => `page-${page}-finding-${number}`;

const findingOf = (page: number, number: number): Finding => {
  const rule = rules[(page * PER_PAGE + number) % rules.length];
  if (rule === undefined) throw new Error('There are no rules.');
  const review = number % 4 === 3;
  return {
    fingerprint: fingerprint(page, number),
    rule: rule.id,
    catalogue: rule.catalogue,
    outcome: review ? 'review' : 'fail',
    severity: (['error', 'warning', 'notice', 'red-line'] as const)[number % 4] ?? 'notice',
    certainty: review ? 'suspected' : 'certain',
    title: rule.title,
    message: `第 ${page + 1} 页第 ${number + 1} 处：信息栏写的是“2022-03-08”，落款写的是“2022年3月9日”。两处应当一致，请核实。`,
    evidence: [
      { label: '信息栏成文日期', quote: '2022-03-08' },
      { label: '落款日期', quote: '2022年3月9日' },
    ],
    fix: rule.fix,
  };
};

const NONE: Reading<never> = { state: 'absent', value: null, raw: null, where: null, confidence: 1, rejected: [] };

const reportOf = (page: number): Report => ({
  schema: 'disclosure-lens/report',
  version: 1,
  tool: { name: 'disclosure-lens', version: '0.1.0' },
  page: {
    url: `https://www.linjiang.example/zwgk/2022/${5_000 + page}.html`,
    title: `临江县人民政府办公室关于印发临江县第 ${page + 1} 号公共服务管理办法的通知`,
    site: '临江县人民政府',
    column: ['首页', '政务公开', '行政规范性文件'],
    charset: 'utf-8',
    elements: 900,
    truncated: false,
  },
  day: DAY,
  pageType: 'policy',
  subType: '行政规范性文件',
  pageTypeReason: '信息栏有文号',
  pageTypeConfidence: 0.9,
  pageTypeCorrected: false,
  facts: {
    title: NONE,
    documentNumber: NONE,
    issueDate: NONE,
    publishDate: NONE,
    effectiveDate: NONE,
    validity: NONE,
    indexNumber: NONE,
    issuer: NONE,
    topicCategory: NONE,
    contentSource: NONE,
    attachments: NONE,
  },
  checks: rules.map(({ id, catalogue }) => ({ rule: id, catalogue, outcome: 'pass' })),
  findings: Array.from({ length: PER_PAGE }, (_, number) => findingOf(page, number)),
});

const WIDTH = 900;
const HEIGHT = 420;

/** A screenshot's like: grey paper, lines of text, one of them marked. */
const pictureOf = (index: number): Picture => {
  const rows = Buffer.alloc(HEIGHT * (WIDTH * 3 + 1), 0xfa);
  for (let y = 0; y < HEIGHT; y += 1) {
    const at = y * (WIDTH * 3 + 1);
    rows[at] = 0;
    const inText = y % 30 > 12 && y % 30 < 24;
    for (let x = 40; inText && x < 860; x += 1) {
      const marked = Math.floor(y / 30) === 1 + (index % 10);
      const ink = (x * 7 + y * 13 + index) % 11 < 5;
      rows.set(ink ? [40, 44, 52] : marked ? [255, 221, 120] : [250, 250, 250], at + 1 + x * 3);
    }
  }
  return { type: 'png', width: WIDTH, height: HEIGHT, bytes: png(rows) };
};

const png = (rows: Buffer): Uint8Array => {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(WIDTH, 0);
  header.writeUInt32BE(HEIGHT, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]),
  );
};

const chunk = (name: string, data: Buffer): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([ends.subarray(0, 4), body, ends.subarray(4)]);
};
