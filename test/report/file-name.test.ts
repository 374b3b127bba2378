import fc from 'fast-check';
import { expect, test } from 'vitest';
import { handOverOfReports } from '../../src/report/hand-over.ts';
import { exportName } from '../../src/report/render/file-name.ts';
import { exampleReport, HOSTILE, saying } from './example.ts';

const named = (site: string, title: string) => {
  const report = exampleReport();
  return { ...report, page: { ...report.page, site, title } };
};

test('site, title and day', () => {
  expect(exportName(handOverOfReports([exampleReport()]), 'xlsx')).toBe(
    '临江县人民政府-临江县人民政府办公室关于印发临江县公共停车场管理办法的通知-2026-11-20.xlsx',
  );
  expect(exportName(handOverOfReports([exampleReport(), exampleReport()]), 'csv')).toBe('临江县人民政府-2个页面-2026-11-20.csv');
  expect(exportName(handOverOfReports([named('', '')]), 'json')).toBe('检查结果-2026-11-20.json');
  expect(exportName(handOverOfReports([]), 'json')).toBe('检查结果.json');
});

test('names of devices, paths and trailing dots do not survive', () => {
  expect(exportName(handOverOfReports([named('CON', '')]), 'xlsx')).toBe('_CON-2026-11-20.xlsx');
  expect(exportName(handOverOfReports([named('nul.txt', '')]), 'xlsx')).toBe('_nul.txt-2026-11-20.xlsx');
  expect(exportName(handOverOfReports([named('', '../../etc/passwd')]), 'md')).toBe('etc passwd-2026-11-20.md');
  expect(exportName(handOverOfReports([named('', 'C:\\Windows\\a?*|')]), 'md')).toBe('C Windows a-2026-11-20.md');
  expect(exportName(handOverOfReports([named('', '通知\u202Excod.exe...')]), 'md')).toBe('通知xcod.exe-2026-11-20.md');
});

test('any text gives a name that every system takes', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 200 }));
  fc.assert(
    fc.property(text, text, (site, title) => {
      for (const name of [
        exportName(handOverOfReports([named(site, title)]), 'xlsx'),
        exportName(handOverOfReports([saying(title), saying(title)]), 'csv'),
      ]) {
        expect(name.length).toBeLessThanOrEqual(80);
        expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(name).not.toMatch(/^[.\s~-]|[.\s]$|^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|-|$)/iu);
        expect(name).toMatch(/\.(?:xlsx|csv)$/u);
      }
    }),
  );
});
