import { mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allowedBuild, type Lensed, launch } from './browser.ts';
import { type Bench, choose, openBench } from './workbench-session.ts';

let lens: Lensed;
let bench: Bench;
let first = '';
const folder = mkdtempSync(join(tmpdir(), 'lens-team-'));

beforeAll(async () => {
  lens = await launch(allowedBuild('127.0.0.1'));
  bench = await openBench(await lens.browser.newPage(), `chrome-extension://${lens.extension.id}/workbench.html`);
  const control = await lens.browser.target().createCDPSession();
  await control.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
});

afterAll(() => lens?.browser.close());

/** Exports through the screen; answers the file under a name of its own, for the browser writes over one of the same name. */
const exported = async (as: string): Promise<string> => {
  await bench.go('settings', '团队文件');
  await bench.click('.pane button', '导出团队文件');
  for (let round = 0; round < 100; round += 1) {
    const file = readdirSync(folder).find((name) => name.endsWith('.lens.json'));
    if (file !== undefined) {
      renameSync(join(folder, file), join(folder, as));
      return join(folder, as);
    }
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('No file was saved.');
};

const imported = async (file: string): Promise<void> => {
  await bench.go('settings', '团队文件');
  const input = await bench.page.$('input[type=file]');
  if (input === null) throw new Error('Nothing to import with.');
  await (input as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
};

const emptied = async (): Promise<void> => {
  await bench.go('settings', '本机存储');
  await bench.click('.pane button', '删除全部数据');
  await bench.click('.ant-popconfirm .ant-btn-primary', '');
  await bench.shows('已删除全部数据');
};

const moved = async (state: string, reason: string): Promise<void> => {
  await bench.go('ledger', '1 / 共 1');
  await bench.page.click('.grid-row');
  await choose(bench.page, '改为', state);
  if (reason !== '') await bench.page.type('.drawer [aria-label="理由"]', reason);
  await bench.page.click('.drawer .ant-btn-primary');
  await bench.shows(`待核实 → ${state}`);
};

describe('a project file', () => {
  test('brings two people’s changes together, and a person settles what differs', async () => {
    await bench.go('feedback', '或者粘贴');
    await bench.paste('问题链接\t存在问题\nhttps://www.yunxi.gov.cn/zc/2024/0102.html\t该文件页面要素表中没有文号');
    await bench.click('button', '读取');
    await bench.click('button', '导入 1 条到台账');
    await bench.shows('1 / 共 1');
    first = await exported('first.json');
    await moved('整改中', '');
    const second = await exported('second.json');
    await emptied();
    await imported(first);
    await bench.shows('已合并 0 次抽查、1 条台账，0 处不一致');
    await moved('误报', '页面有文号');
    await imported(second);
    await bench.shows('1 处不一致待选定');
    await bench.shows('1 / 共 1');
    await bench.page.click('.grid-row');
    await bench.shows('两个人的修改不一致');
    await bench.shoot('conflict');
    await bench.click('.drawer .quote button', '误报');
    await bench.page.waitForFunction(() => !document.body.textContent.includes('两个人的修改不一致'));
  });

  test('that is damaged, changed or foreign is refused in words, and nothing here is touched', async () => {
    const whole = readFileSync(first, 'utf8');
    const damaged = join(folder, 'damaged.json');
    for (const [text, words] of [
      [whole.slice(0, whole.length / 2), '文件不完整或不是 JSON'],
      [whole.replace('没有文号', '没有发布日期'), '校验和不符'],
      ['{"a":1}', '这不是公开镜的团队文件'],
      [whole.replace('"version":1', '"version":9'), '由更新版本的公开镜导出'],
    ] as const) {
      writeFileSync(damaged, text);
      await imported(damaged);
      await bench.shows(words);
    }
    await bench.go('ledger', '1 / 共 1');
    expect(await bench.says()).toContain('误报');
  });
});
