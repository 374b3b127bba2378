import { expect, test } from 'vitest';
import { documentNumber } from '../../src/facts/document-number.ts';
import { topicCategory } from '../../src/facts/topic-category.ts';
import type { Site } from '../../src/model/site.ts';
import { NOTICE, readPage } from './read-page.ts';

const family: Site = {
  id: 'trial',
  name: '试用模板',
  recognise: { classes: ['trial-meta'] },
  body: ['trial-text'],
  ignore: ['trial-extra'],
  labels: { 分类: 'none', 发文序号: 'documentNumber' },
};

const page = (name: string): string =>
  `<div class="${name}"><p>索引号：LS-2024-1</p><p>分类：综合</p><p>发文序号：岚发〔2024〕3号</p></div><div class="trial-extra"><p>文号：岚发〔2001〕1号</p></div><h1>关于节水的通知</h1>${NOTICE}`;

test('a family’s labels and parts hold on its own pages', () => {
  const given = readPage(page('trial-meta'), { sites: [family] });
  expect(given.get(documentNumber).value).toBe('岚发〔2024〕3号');
  expect(given.get(topicCategory).value).toBeNull();
});

test('and nowhere else', () => {
  expect(readPage(page('other'), { sites: [family] }).get(topicCategory).value).toBe('综合');
  expect(readPage(page('trial-meta')).get(topicCategory).value).toBe('综合');
});
