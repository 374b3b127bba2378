import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowedBuild, type Lensed, launch } from './browser.ts';
import { type Bench, choose, openBench } from './workbench-session.ts';

let lens: Lensed;
let bench: Bench;

beforeAll(async () => {
  lens = await launch(allowedBuild('127.0.0.1'));
  bench = await openBench(await lens.browser.newPage(), `chrome-extension://${lens.extension.id}/workbench.html`);
  const seed = await bench.seed();
  await seed.run({ id: 'q3', name: '云溪县抽查 三季度', day: '2026-08-20', pages: 120, columns: 6, clean: 2 });
  await seed.run({ id: 'q4', name: '云溪县抽查 四季度', day: '2026-11-20', pages: 120, columns: 6, clean: 2 });
});

afterAll(() => lens?.browser.close());

describe('the workbench, of a whole site', () => {
  test('lists its rules with the numbers that the profile sets', async () => {
    await bench.go('rules?q=不更新的栏目', '全站（抽查时）');
    await bench.click('.grid-row', '不更新的栏目');
    await bench.shows('动态、要闻类栏目多少天内应有更新：14 天');
    await bench.shoot('site-rule');
  });

  test('looks at all pages of a run together, and writes that into the ledger once', async () => {
    await bench.go('spot-check/q4?view=site', '列表里的死链');
    await bench.shoot('site');
    await bench.click('.pane button', '项记入台账');
    await bench.shows('已有 0 项');
    await bench.click('.pane button', '项记入台账');
    await bench.shows('新记 0 项');
  });

  test('sets aside what was found, keeps it in sight, and takes that back', async () => {
    await bench.go('spot-check/q4?view=site', '列表里的死链');
    await bench.click('.pane button', '忽略…');
    await bench.page.type('[aria-label="理由（必填）"]', '正在迁移');
    await bench.shoot('site-aside');
    await bench.click('.pane button[type=submit]', '忽略');
    await bench.shows('已忽略 1 项');
    await bench.click('.pane summary', '已忽略 1 项');
    await bench.shows('正在迁移（仅这一条');
    await bench.shoot('site-set-aside');
    await bench.click('.pane button', '取消忽略');
    await bench.page.waitForFunction(() => !document.body.textContent.includes('已忽略 1 项'));
  });

  test('compares two runs in what is found over the site', async () => {
    await bench.go('compare?before=q3&after=q4', '仍存在');
    await bench.click('.tabs button', '全站问题');
    await bench.click('.tabs button', '仍存在');
    await bench.shows('列表里的死链');
    await bench.shoot('compare-site');
  });

  test('writes what is found over the site ahead of the pages', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'lens-site-run-'));
    const control = await bench.page.browser().target().createCDPSession();
    await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await bench.go('spot-check/q4', '检查范围');
    await bench.click('button', '导出');
    await bench.page.waitForSelector('.ant-dropdown-menu-item', { visible: true });
    await bench.click('.ant-dropdown-menu-item', 'JSON');
    const saved = (): string | undefined => readdirSync(folder).find((name) => name.endsWith('.json'));
    for (let round = 0; round < 100 && saved() === undefined; round += 1) await new Promise((done) => setTimeout(done, 100));
    const { items } = JSON.parse(readFileSync(join(folder, saved() ?? ''), 'utf8'));
    const whole = items.filter(({ page }: { page: { title: string } }) => page.title.startsWith('全站（'));
    expect(whole.map(({ finding }: { finding: { title: string } }) => finding.title)).toContain('列表里的死链');
    expect(items.indexOf(whole[0])).toBe(0);
    rmSync(folder, { recursive: true });
  });

  test('scores a run by a locality’s index once its mapping is confirmed', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'lens-index-')), '考评指标.csv');
    writeFileSync(
      file,
      '一级指标,权重,二级指标,序号,考核内容,扣分规则,分值\n主动公开,1,政策文件,1,有效性标注完整,有效性未标注的每发现1处扣0.5分；最多扣3分,3\n日常,,链接,2,没有死链,发现死链的，每个扣0.2分，最多扣1分,1\n',
    );
    await bench.go('rules?view=evaluation', '还没有导入考评指标');
    const input = await bench.page.$('input[type=file]');
    await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
    await bench.shows('2 项指标，已确认 0 项');
    await bench.click('.pane button', '全部确认');
    await bench.shows('2 项指标，已确认 2 项');
    expect(await bench.says()).toContain('全站·列表里的死链');
    await bench.shoot('evaluation');
    await bench.click('.pane .link', '改…');
    await choose(bench.page, '有效性与正文不符 扣分规则', '有效性未标注的每发现1处扣0.5分');
    await bench.shoot('evaluation-change');
    await bench.go('rules?view=evaluation&part=score&run=q4', '扣 3.2 分');
    await bench.shows('看全站的检查');
    await bench.click('.pane summary', '发现死链的');
    await bench.shoot('score');
  });
});
