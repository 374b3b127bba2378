import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allowedBuild, type Lensed, launch } from './browser.ts';
import { type Bench, choose, openBench } from './workbench-session.ts';

let lens: Lensed;
let bench: Bench;
let origin: string;
const received: { path: string; token: string; cookies: string; body: string }[] = [];
let closed = false;

/** A platform and a group's robot on this machine. The icon that a browser asks for when a tab is opened is no filing. */
const platform: Server = createServer((request, response) => {
  let body = '';
  request.on('data', (piece) => {
    body += piece;
  });
  request.on('end', () => {
    const path = request.url ?? '';
    if (path === '/favicon.ico') return void response.end();
    received.push({ path, token: String(request.headers['private-token'] ?? ''), cookies: request.headers.cookie ?? '', body });
    const issue = { web_url: `${origin}/office/ledger/-/issues/${received.length}`, state: closed ? 'closed' : 'opened' };
    response.end(path.startsWith('/robot') ? '{"errcode":0,"errmsg":"ok"}' : JSON.stringify(issue));
  });
});

const LIST = [
  '问题链接\t存在问题',
  'https://www.yunxi.gov.cn/zc/2024/0102.html\t该文件页面要素表中没有文号',
  'https://www.yunxi.gov.cn/zc/2024/0104.html\t文件有效性没有标注',
].join('\n');

beforeAll(async () => {
  await new Promise<void>((done) => platform.listen(0, '127.0.0.1', done));
  const address = platform.address();
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  lens = await launch(allowedBuild('127.0.0.1'));
  bench = await openBench(await lens.browser.newPage(), `chrome-extension://${lens.extension.id}/workbench.html`);
  await bench.go('feedback', '或者粘贴');
  await bench.paste(LIST);
  await bench.click('button', '读取');
  await bench.click('button', '导入 2 条到台账');
  await bench.shows('2 / 共 2');
});
afterAll(async () => {
  await lens?.browser.close();
  platform.close();
});

const add = async (kind: string, address: string, secret = ''): Promise<void> => {
  await choose(bench.page, '哪一种', kind);
  await bench.page.type('#filing-address', address);
  if (secret !== '') await bench.page.type('#filing-secret', secret);
  await bench.click('.drawer button', '保存');
};

test('without a token a filled-in form is opened, and the platform receives what was shown', async () => {
  await bench.click('button', '提交问题');
  await choose(bench.page, '哪一种', 'GitLab');
  await bench.page.type('#filing-address', `${origin}/office/forms`);
  await bench.click('.drawer button', '保存');
  await bench.shows('打开填好的页面');
  expect(received).toEqual([]);
  await bench.click('.drawer button', '打开填好的页面');
  await expect.poll(() => received.filter(({ path }) => path.startsWith('/office/forms/-/issues/new')).length).toBe(1);
  const query = new URL(received[0]?.path ?? '/', origin).searchParams;
  expect(query.get('issue[title]')).toContain('1 项待整改');
  expect(query.get('issue[description]')).toContain('https://www.yunxi.gov.cn/zc/2024/');
  await bench.page.bringToFront();
  await bench.click('.drawer button', '添加去处');
  received.length = 0;
});

test('nothing is sent before a click; two pages become two issues, once', async () => {
  await bench.shows('点“提交”或“发送”之前不会发送任何内容');
  await bench.shoot('filing-add');
  await add('GitLab', `${origin}/office/ledger`, 'glpat-secret');
  await bench.shows('全部提交（2 个）');
  expect(received).toEqual([]);
  await bench.page.click('details summary');
  expect(await bench.says()).not.toContain('glpat-secret');
  await bench.shoot('filing-drafts');
  await bench.click('button', '全部提交');
  await bench.shows('所选条目都已提交过');
  expect(received.map(({ path }) => path)).toEqual(Array(2).fill('/api/v4/projects/office%2Fledger/issues'));
  expect(received[0]).toMatchObject({ token: 'glpat-secret', cookies: '' });
  expect(received.map(({ body }) => JSON.parse(body).description).join()).toContain('文号');
});

test('an issue that was closed there asks for a re-check here', async () => {
  closed = true;
  await bench.click('button', '查看平台上的状态');
  await bench.shows('已整改待复查');
  await bench.shoot('filing-closed');
});

test('a robot gets a test message, then what was shown', async () => {
  await bench.click('.drawer button', '添加去处');
  await add('企业微信机器人', `${origin}/robot?key=room-key`);
  await bench.shows('发送测试消息');
  await bench.click('.drawer button', '看看发送的原文');
  await bench.shows('key=••••');
  await bench.shoot('filing-robot');
  await bench.click('.drawer button', '发送测试消息');
  await bench.shows('已发送');
  expect(received.at(-1)?.path).toBe('/robot?key=room-key');
  expect(JSON.parse(received.at(-1)?.body ?? '{}')).toMatchObject({ msgtype: 'text' });
});

test('a form is opened for a platform without a token, and its address is kept', async () => {
  await bench.click('.drawer button', '添加去处');
  await choose(bench.page, '哪一种', 'GitHub');
  await bench.page.type('#filing-address', 'https://github.com/office');
  await bench.click('.drawer button', '保存');
  await bench.shows('地址里没有项目名');
  await bench.page.type('#filing-address', '/ledger');
  await bench.click('.drawer button', '保存');
  await bench.shows('所选条目都已提交过');
});

test('tokens and keys are in no team file', async () => {
  const kept = await bench.page.evaluate(async () => {
    const names = await indexedDB.databases();
    return JSON.stringify(names);
  });
  expect(kept).toContain('disclosure-lens');
  const held = await bench.page.evaluate(
    () =>
      new Promise<string>((done) => {
        const opening = indexedDB.open('disclosure-lens');
        opening.onsuccess = async () => {
          const { result } = opening;
          const all = await Promise.all(
            [...result.objectStoreNames].map(
              (name) =>
                new Promise((told) => {
                  const asked = result.transaction(name).objectStore(name).getAll();
                  asked.onsuccess = () => told(asked.result);
                }),
            ),
          );
          result.close();
          done(JSON.stringify(all));
        };
      }),
  );
  expect(held).toContain('issues');
  expect(held).not.toMatch(/glpat-secret|room-key/u);
});
