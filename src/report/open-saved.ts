import { type Failure, failure, isFailure } from '../model/failure.ts';
import { isSavedHandOver, parseHandOver } from '../model/hand-over.schema.ts';
import type { HandOver } from '../model/hand-over.ts';
import { parseReport } from '../model/report.schema.ts';
import type { Report } from '../model/report.ts';
import { handOverOfReports } from './hand-over.ts';

/** Most reports one file may hold. */
const REPORTS = 20_000;

/** Opens JSON that this tool once exported, of any version: a report, several of them, a spot-check or lines of the ledger. */
export const openSaved = (text: string): HandOver | Failure => {
  const saved = parsed(text);
  if (saved === undefined) return failure('not-json', '这个文件不是 JSON，或没有保存完整。', '请选择由公开镜导出的 JSON 文件。');
  if (isSavedHandOver(saved)) return parseHandOver(saved);
  const list: readonly unknown[] = Array.isArray(saved) ? saved.slice(0, REPORTS + 1) : [saved];
  if (list.length > REPORTS) return failure('too-many-reports', `文件里的检查结果超过 ${REPORTS} 份。`, '请分几个文件导出后再打开。');
  const reports: Report[] = [];
  for (const [index, one] of list.entries()) {
    const report = parseReport(one);
    if (isFailure(report)) return list.length === 1 ? report : { ...report, message: `第 ${index + 1} 份：${report.message}` };
    reports.push(report);
  }
  return handOverOfReports(reports);
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
};
