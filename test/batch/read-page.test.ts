import { expect, test } from 'vitest';
import { readPage } from '../../src/batch/read-page.ts';
import { captureHtml } from '../../src/capture/parsed-page.ts';
import { audit, circumstancesOf } from '../../src/catalog.ts';

const DAY = { day: '2026-01-31' };

const kindOf = (body: string, title = '临溪县人民政府'): string => {
  const source = `<!doctype html><title>${title}</title><body>${body}</body>`;
  const snapshot = captureHtml(source, { url: 'https://zwgk.example/1.html', charset: 'utf-8' });
  return readPage({ snapshot, source }, { circumstances: circumstancesOf(DAY), audit: (page) => audit(page, DAY), filesOf: () => [] }).kind;
};

test.each([
  '<h1>404</h1><p>Not Found</p>',
  '<p>404 错误：您访问的页面不存在或已被删除。</p>',
  '<p>抱歉，您要查看的内容已删除，5 秒后返回首页。</p>',
])('%s says that it is gone', (body) => expect(kindOf(body)).toBe('vanished'));

test.each([
  '<h1>关于做好养护工作的通知</h1><p>临政办发〔2025〕404号</p><p>各乡镇人民政府：现将有关事项通知如下。</p>',
  '<h1>关于发放补助的公示</h1><p>本次共发放 404 户，金额 4040 元，公示期五个工作日。</p>',
  `<h1>关于网页改版的通知</h1><p>${'旧版栏目已合并到新版，原有文件均可查询。'.repeat(12)}个别旧网页已删除。</p>`,
])('%s is a document', (body) => expect(kindOf(body)).toBe('page'));

test('a page that asks for a captcha is told from a document', () =>
  expect(kindOf('<p>请输入验证码后继续访问</p><input>')).toBe('captcha'));
