import { expect, test } from 'vitest';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { audit } from '../../src/catalog.ts';
import { rosterPage } from './privacy/roster.ts';

const NUMBERS = ['340199198503071233', '340199620911204', '13800138000', '6222021234567890128', '示例县甲镇乙村3组12号', '因肝炎致贫'];

test('no finding carries a personal number, an address or an illness', () => {
  const [id, old, mobile, card, home, cause] = NUMBERS;
  const html = rosterPage(
    ['姓名', '身份证号', '手机', '一卡通账号', '家庭住址', '致贫原因'],
    [
      ['赵甲乙', id ?? '', mobile ?? '', card ?? '', home ?? '', cause ?? ''],
      ['钱丙丁', old ?? '', mobile ?? '', card ?? '', home ?? '', cause ?? ''],
    ],
  );
  const report = audit(captureHtml(html, { url: 'https://www.example.gov.cn/1.html', charset: 'utf-8' }), { day: '2024-06-03' });
  const found = report.findings.filter(({ rule }) => rule.startsWith('privacy/'));
  expect(new Set(found.map(({ catalogue }) => catalogue))).toEqual(new Set(['J1', 'J3', 'J4', 'J5', 'J6']));
  const said = JSON.stringify(found);
  for (const number of NUMBERS) expect(said).not.toContain(number);
});

test('a column of many is one finding with its count and twenty places', () => {
  const rows = Array.from({ length: 60 }, (_, row) => [`甲${row}`, '340199198503071233']);
  const html = rosterPage(['姓名', '身份证号'], rows);
  const { findings } = audit(captureHtml(html, { url: 'https://www.example.gov.cn/1.html', charset: 'utf-8' }), { day: '2024-06-03' });
  const own = findings.filter(({ catalogue }) => catalogue === 'J1');
  expect(own.map(({ message }) => message)).toEqual(['第2列“身份证号”共 60 个完整身份证号，如 34*************233。']);
  expect(own[0]?.evidence).toHaveLength(20);
});

const SEEDS = [
  '1',
  '340199198503071233',
  '13800138000 ',
  '34*',
  '6222 ',
  '住址：',
  '甲村3组',
  '身份证',
  '，',
  '（',
  '》',
  '“',
  '2月30日',
  '中华人民',
  '布署',
  '政',
  '下降-5%',
  '，，',
];

test.each(SEEDS)('a megabyte of %s and a table of it are checked in linear time', (seed) => {
  const long = seed.repeat(Math.ceil(1_000_000 / seed.length));
  const html = rosterPage(
    ['姓名', '身份证号', '家庭住址', '残疾等级'],
    Array.from({ length: 500 }, () => [seed, seed.repeat(20), seed.repeat(5), seed]),
  ).replace('</table>', `</table><p>${long}</p><div style="display:none">${long.slice(0, 300_000)}</div>`);
  const snapshot = captureHtml(html, { url: 'https://www.example.gov.cn/1.html', charset: 'utf-8' });
  const start = performance.now();
  const report = audit(snapshot, { day: '2024-06-03' });
  expect(performance.now() - start).toBeLessThan(4000);
  expect(report.checks.filter(({ outcome }) => outcome === 'error')).toEqual([]);
});
