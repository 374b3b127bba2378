import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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
});

afterAll(() => lens?.browser.close());

describe('an empty workbench says what to do', () => {
  for (const [place, words, action] of [
    ['spot-check', '还没有抽查', '新建抽查'],
    ['spot-check/new', '从哪里开始', '查找页面'],
    ['ledger', '台账里还没有问题', '新建抽查'],
    ['feedback', '把反馈清单拖到这里', '选择文件'],
    ['compare', '对比需要两次抽查，现在有 0 次', '新建抽查'],
    ['rules', '检查项', '规则'],
    ['settings', '证据截图 0 张', '删除全部数据'],
  ] as const) {
    test(place, async () => {
      await bench.go(place, words);
      expect(await bench.says()).toContain(action);
      await bench.shoot(`empty-${place.replace('/', '-')}`);
    });
  }
});

describe('a list of feedback', () => {
  const LIST = [
    '序号\t责任单位\t栏目\t问题链接\t存在问题\t整改期限',
    '1\t县财政局\t政策文件\thttps://www.yunxi.gov.cn/zc/2024/0102.html\t该文件页面要素表中没有文号\t2026-12-10',
    '2\t县民政局\t政策文件\thttps://www.yunxi.gov.cn/zc/2024/0104.html\t文件有效性没有标注\t2026-12-10',
    '3\t县教育局\t政务公开\t\t公开栏目整体内容单薄，建议充实\t',
  ].join('\n');

  test('is read, matched, corrected and kept in the ledger', async () => {
    await bench.go('feedback', '或者粘贴');
    await bench.paste(LIST);
    await bench.click('button', '读取');
    await bench.shows('3 条反馈，2 条对应到检查项，1 条需人工登记');
    await bench.shoot('feedback-read');
    await bench.click('button', '导入 3 条到台账');
    await bench.shows('新增 3 条');
    await bench.shows('3 / 共 3');
    await bench.shoot('ledger-imported');
  });

  test('imported a second time adds nothing', async () => {
    await bench.go('feedback', '或者粘贴');
    await bench.paste(LIST);
    await bench.click('button', '读取');
    await bench.click('button', '导入 3 条到台账');
    await bench.shows('重复 3 条');
    await bench.shows('3 / 共 3');
  });

  test('has an item closed with a reason, which its history tells after the page was loaded again', async () => {
    await bench.go('settings', '常用设置');
    await bench.page.type('#person', '王敏');
    await bench.click('button', '保存');
    await bench.shows('已保存');
    await bench.go('ledger', '3 / 共 3');
    await bench.page.click('.grid-row');
    await bench.shows('考评反馈');
    await choose(bench.page, '改为', '已销号');
    expect(await bench.page.$eval('.drawer .ant-btn-primary', (button) => button.hasAttribute('disabled'))).toBe(true);
    await bench.page.type('.drawer [aria-label="理由"]', '已补充，页面核对无误');
    await bench.page.click('.drawer .ant-btn-primary');
    await bench.shows('待核实 → 已销号');
    await bench.shoot('ledger-closed');
    await bench.page.reload();
    await bench.shows('待核实 → 已销号');
    await bench.shows('王敏');
    await bench.shows('已补充，页面核对无误');
  });

  test('has several items changed at once; those that cannot be stay and are told', async () => {
    await bench.go('ledger', '3 / 共 3');
    await bench.page.click('.grid-head input');
    await bench.shows('已选 3 项');
    await choose(bench.page, '改为', '误报');
    await bench.page.type('.bulk [aria-label="理由"]', '与规定不符的反馈');
    await bench.click('.bulk button', '改状态');
    await bench.shows('已更改 2 项，1 项没有改');
  });
});

describe('a full workbench', () => {
  const TODAY = '2026-11-22';

  test('shows a run by problem, column, site and page, down to the page’s words', async () => {
    const seed = await bench.seed();
    await seed.run({ id: 'q3', name: '云溪县抽查 三季度', day: '2026-08-10', pages: 120, columns: 6, clean: 3 });
    await seed.run({ id: 'q4', name: '云溪县抽查 四季度', day: '2026-11-20', pages: 120, columns: 6, clean: 2 });
    await seed.run({ id: 'p', name: '云溪县 通知公告', day: '2026-11-21', pages: 30, columns: 2, clean: 4, state: 'paused', waiting: 20 });
    await bench.go('spot-check', '云溪县抽查 四季度');
    await bench.shoot('runs');
    await bench.click('.grid-row', '云溪县抽查 四季度');
    await bench.shows('检查范围');
    await bench.shoot('overview');
    await bench.click('.bars button', '日期先后矛盾');
    await bench.shows(' / 共 120');
    expect(await bench.page.evaluate(() => location.hash)).toContain('rule=');
    await bench.page.click('.grid-row');
    await bench.shows('核对纸质件');
    await bench.shoot('page');
    for (const [view, words] of [
      ['rules', '有效性未标注'],
      ['columns', '政府信息公开 › 政策解读'],
      ['sites', '云溪县人民政府'],
    ] as const) {
      await bench.go(`spot-check/q4?view=${view}`, words);
      await bench.shoot(view);
    }
  });

  test('keeps filters in the address: loaded again, the same rows stand there', async () => {
    await bench.go('spot-check/q4?view=pages&state=vanished', '1 / 共 120');
    await bench.page.reload();
    await bench.shows('1 / 共 120');
    expect(await bench.page.$$eval('.grid-row', (rows) => rows.length)).toBe(1);
  });

  test('is moved through by keys alone', async () => {
    await bench.go('spot-check/q4?view=pages', '120 / 共 120');
    await bench.page.focus('[role=grid]');
    for (const key of ['End', 'Space', 'Home', 'ArrowDown', 'Enter'] as const) await bench.page.keyboard.press(key);
    await bench.shows('已选 1 项');
    await bench.page.waitForSelector('.drawer');
    expect(await bench.page.$eval('.drawer h2', (title) => title.textContent)).toContain('第2号');
    await bench.page.keyboard.press('Escape');
    await bench.page.waitForFunction(() => document.querySelector('.drawer') === null);
  });

  test('writes ticked pages into the ledger once, however often', async () => {
    await bench.go('spot-check/q4?view=pages&state=fail&sort=title', ' / 共 120');
    await bench.page.reload();
    await bench.shows(' / 共 120');
    await bench.page.click('.grid-row .tick input');
    await bench.click('.bulk button', '记入台账');
    await bench.shows('新记 2 项，已有 0 项');
    await bench.page.click('.grid-row .tick input');
    await bench.click('.bulk button', '记入台账');
    await bench.shows('新记 0 项，已有 2 项');
  });

  test('says how far a paused run is, and what to do', async () => {
    await bench.go('spot-check/p', '已完成 30 / 50');
    await bench.shows('点“继续”接着检查');
    await bench.shoot('paused');
  });

  test('shows the ledger with deadlines, pictures and history', async () => {
    const seed = await bench.seed();
    await seed.ledger('q4', 20, TODAY);
    await seed.picture();
    await bench.go('ledger', '个工作日');
    await bench.shoot('ledger');
    await bench.go('ledger?q=第2号', ' / 共 ');
    await bench.page.click('.grid-row');
    await bench.shows('历史');
    await bench.shoot('entry');
  });

  test('compares two runs', async () => {
    await bench.go('compare?before=q3&after=q4', '不能对比');
    const counts = await bench.page.$$eval('.tabs small', (all) => all.map((one) => Number(one.textContent?.replaceAll(',', ''))));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    await bench.shoot('compare');
    await bench.go('compare?before=q3&after=q4&kind=still', '仍存在');
    await bench.page.waitForSelector('.grid-row');
    await bench.page.click('.grid-row');
    await bench.page.waitForSelector('.drawer .quote');
    await bench.go('compare?view=trend', '26年三季');
    await bench.shoot('trend');
  });

  test('saves a run as a file, and shows its report in a tab', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'disclosure-lens-run-'));
    const browser = bench.page.browser();
    const control = await browser.target().createCDPSession();
    await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await bench.go('spot-check/q4', '检查范围');
    const take = async (words: string): Promise<void> => {
      await bench.click('button', '导出');
      await bench.page.waitForSelector('.ant-dropdown-menu-item', { visible: true });
      await bench.click('.ant-dropdown-menu-item', words);
    };
    await take('JSON');
    const saved = (): string | undefined => readdirSync(folder).find((name) => name.endsWith('.json'));
    for (let round = 0; round < 100 && saved() === undefined; round += 1) await new Promise((done) => setTimeout(done, 100));
    const { kind, pages, reports } = JSON.parse(readFileSync(join(folder, saved() ?? ''), 'utf8'));
    expect([kind, reports.length]).toEqual(['run', pages.filter(({ state }: { state: string }) => state === 'audited').length]);
    expect(reports.length).toBeGreaterThan(10);
    await take('预览');
    const tab = await browser.waitForTarget((target) => target.url().startsWith('blob:'), { timeout: 10_000 });
    await (await tab.page())?.close();
    rmSync(folder, { recursive: true });
  });

  test('shows rules and profiles, and takes a profile of one’s own', async () => {
    await bench.go('rules?q=有效性', '有效性未标注');
    await bench.click('.grid-row', '有效性未标注');
    await bench.shows('何时可以不理会');
    await bench.shoot('rule');
    await bench.go('rules?view=profiles', '安徽式');
    await bench.click('.ant-radio-wrapper', '安徽式');
    await bench.shows('现用口径：安徽式');
    await bench.shoot('profiles');
  });

  test('is emptied on request only', async () => {
    await bench.go('settings', '本机存储');
    await bench.shoot('settings');
    await bench.click('.pane button', '删除全部数据');
    await bench.click('.ant-popconfirm .ant-btn-primary', '');
    await bench.shows('已删除全部数据');
    await bench.go('ledger', '台账里还没有问题');
  });
});
