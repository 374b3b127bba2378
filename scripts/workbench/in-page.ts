import { type Database, openDatabase } from '../../src/extension/database.ts';
import { ledgerStore } from '../../src/extension/ledger-store.ts';
import { runStore } from '../../src/extension/run-store.ts';
import { assign, moveTo, setDeadline } from '../../src/ledger/changes.ts';
import { acceptProposal } from '../../src/ledger/recheck.ts';
import { recordReports } from '../../src/ledger/record.ts';
import { isFailure } from '../../src/model/failure.ts';
import type { Report } from '../../src/model/report.ts';
import type { Run, RunPage, RunPlan, Target } from '../../src/model/run.ts';

/** A spot-check to be made up: so many pages in so many columns, each with some of the template's findings. */
export interface SeedRun {
  readonly id: string;
  readonly name: string;
  readonly day: string;
  readonly pages: number;
  readonly columns: number;
  /** Every so-many-th page is clean; the later run of two mends more. */
  readonly clean: number;
  readonly state?: Run['state'];
  /** Pages that are still waiting. */
  readonly waiting?: number;
}

const PLAN: Omit<RunPlan, 'day'> = {
  sampling: { kind: 'sample', newest: 5, random: 5, seed: 20261121, deepen: 0 },
  politeness: { delay: 1000, atOnce: 1 },
  attachments: false,
  profile: { id: 'national', name: '全国通用', version: '1' },
};
const COLUMNS = [
  '政策文件',
  '政策解读',
  '意见征集',
  '通知公告',
  '财政预决算',
  '行政许可',
  '行政处罚',
  '机构职能',
  '规划计划',
  '统计信息',
  '重大项目',
  '应急管理',
];
/** Pages kept at the same time. */
const AT_ONCE = 8;

/** Keeps a run page by page, as the runner does; answers milliseconds and bytes a page. */
const seedRun = async (template: Report, wish: SeedRun): Promise<{ readonly ms: number; readonly bytes: number }> => {
  const db = openDatabase();
  const store = runStore(db);
  const targets = Array.from({ length: wish.pages + (wish.waiting ?? 0) }, (_, index) => targetOf(index, wish.columns));
  const columns = Array.from({ length: wish.columns }, (_, index) => ({
    column: ['政府信息公开', columnName(index)],
    url: `https://www.example.gov.cn/c${index}/`,
    discovered: Math.ceil((targets.length / wish.columns) * 3),
    chosen: targets.filter(({ column }) => column[1] === columnName(index)).length,
    newestDay: wish.day,
  }));
  const startedAt = `${wish.day}T01:00:00.000Z`;
  await store.keep({
    id: wish.id,
    name: wish.name,
    startedAt,
    endedAt: wish.waiting ? '' : startedAt,
    state: wish.state ?? 'finished',
    reason: '',
    plan: { ...PLAN, day: wish.day },
    columns,
  });
  await store.keepDesk({ run: wish.id, stage: wish.waiting ? 'reading' : 'over', discovered: targets.length, robots: [], stopped: [] });
  await store.keepPlan(
    wish.id,
    targets.map((target) => ({ target, column: 0, chosen: true })),
  );
  const began = performance.now();
  const finished = targets.slice(0, wish.pages).map((target, index) => pageOf(template, wish, target, index));
  for (let at = 0; at < finished.length; at += AT_ONCE)
    await Promise.all(finished.slice(at, at + AT_ONCE).map((page) => store.finish(page)));
  const ms = performance.now() - began;
  const bytes = await bytesOf(db, wish.id);
  db.dexie.close();
  return { ms, bytes: bytes / Math.max(1, wish.pages) };
};

/** What finished pages and their rows take in the store. */
const bytesOf = async (db: Database, run: string): Promise<number> => {
  let bytes = 0;
  await db.pages
    .where('[run+url]')
    .between([run, ''], [run, '\uffff'])
    .each(({ packed, brief }) => {
      bytes += packed.length + new Blob([JSON.stringify(brief ?? '')]).size;
    });
  return bytes + new Blob([JSON.stringify(await runStore(db).rows(run))]).size;
};

const columnName = (index: number): string => COLUMNS[index % COLUMNS.length] ?? '';

const targetOf = (index: number, columns: number): Target => ({
  url: `https://www.example.gov.cn/c${index % columns}/${index}.html`,
  title: `关于印发云溪县第${index + 1}号工作方案的通知`,
  listedOn: `2026-0${1 + (index % 9)}-1${index % 10}`,
  column: ['政府信息公开', columnName(index % columns)],
});

const STATES = ['vanished', 'blocked', 'failed'] as const;

const pageOf = (template: Report, { id, day, clean }: SeedRun, target: Target, index: number): RunPage => {
  const finishedAt = new Date(Date.parse(`${day}T01:00:00Z`) + index * 80).toISOString();
  const page = { run: id, target, mode: 'fetch', finishedAt, tries: 1 } as const;
  const trouble = index % 97 === 96 ? STATES[Math.floor(index / 97) % 3] : undefined;
  if (trouble !== undefined)
    return { ...page, state: trouble, failure: { failure: true, code: trouble, message: '网页没有打开（404）。', advice: '请核对网址。' } };
  const findings = index % clean === 0 ? [] : template.findings.filter((_, at) => (index + at) % 3 !== 0);
  return {
    ...page,
    state: 'audited',
    report: {
      ...template,
      page: { ...template.page, url: target.url, title: target.title, site: '云溪县人民政府', column: target.column },
      day,
      facts: { ...template.facts, ...identityOf(template, target.title, index) },
      findings: findings.map((finding) => ({ ...finding, fingerprint: `${finding.fingerprint}-${index}` })),
    },
  };
};

/** What tells one made-up document from the others. */
const identityOf = ({ facts: { title, documentNumber } }: Report, name: string, index: number) => {
  const number = `云政办〔2024〕${index + 1}号`;
  return { title: { ...title, value: name, raw: name }, documentNumber: { ...documentNumber, value: number, raw: number } };
};

/** Writes the first pages of a run into the ledger, in every state and with deadlines near and passed. */
const seedLedger = async (run: string, pages: number, today: string): Promise<number> => {
  const db = openDatabase();
  const [store, ledger] = [runStore(db), ledgerStore(db)];
  const rows = (await store.rows(run)).filter(({ fails }) => fails > 0).slice(0, pages);
  const reports: { report: Report; at: string }[] = [];
  for (const { url } of rows) {
    const page = await store.page(run, url);
    if (page?.report !== undefined) reports.push({ report: page.report, at: page.finishedAt });
  }
  const { ledger: filled } = await ledger.work((before) => recordReports(before, reports));
  const actor = { at: `${today}T02:00:00.000Z`, by: '王敏' };
  const days = [-3, 1, 20].map((days) => new Date(Date.parse(today) + days * 86_400_000).toISOString().slice(0, 10));
  const moves = ['confirmed', 'mending', 'awaiting-recheck', 'closed', 'false-alarm', 'will-not-mend'] as const;
  const ids = filled.entries.map(({ id }) => id);
  await ledger.change(ids, (entry) => {
    const index = ids.indexOf(entry.id);
    const move = moves[index % 7];
    const named = index % 3 === 0 ? entry : assign(entry, ['李强', '王敏', '周立'][index % 3] ?? '', actor);
    const dated = setDeadline(named, days[index % 4] ?? '', actor);
    const kept = isFailure(dated) ? named : dated;
    const moved = move === undefined ? kept : moveTo(kept, move, '已核对页面', actor);
    return isFailure(moved) ? kept : moved;
  });
  db.dexie.close();
  return ids.length;
};

/** One evidence picture for the first entry, drawn here. */
const seedPicture = async (): Promise<void> => {
  const db = openDatabase();
  const ledger = ledgerStore(db);
  const [entry] = await ledger.entries();
  if (entry === undefined) return;
  const canvas = new OffscreenCanvas(320, 120);
  const context = canvas.getContext('2d');
  context?.fillRect(20, 20, 280, 30);
  await ledger.addPicture({ id: 'picture-1', at: entry.lastSeen, picture: await canvas.convertToBlob({ type: 'image/png' }) });
  const piece = { id: 'e1', at: entry.lastSeen, url: entry.page.url, quote: '有效性：', picture: 'picture-1', profile: '全国通用 1' };
  await ledger.change([entry.id], (one) =>
    acceptProposal(
      one,
      { entry: one.id, verdict: 'still', state: null, reason: '页面仍未标注有效性。', before: [], after: [], at: one.lastSeen },
      { at: one.lastSeen, by: '王敏' },
      [piece],
    ),
  );
  db.dexie.close();
};

Object.assign(globalThis, { seed: { run: seedRun, ledger: seedLedger, picture: seedPicture } });
