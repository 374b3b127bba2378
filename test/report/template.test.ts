import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BLANK_NOTICE } from '../../src/model/hand-over.ts';
import { ruleBook } from '../../src/report/basis-text.ts';
import { fillTemplate } from '../../src/report/fill-template.ts';
import { handOverOfReports } from '../../src/report/hand-over.ts';
import { type Block, paragraph, writeDocument } from '../../src/report/render/document.ts';
import { zip } from '../../src/report/render/zip.ts';
import { rules } from '../../src/rules/all.ts';
import { exampleReport, HOSTILE, saying } from './example.ts';
import { unzip } from './unzip.ts';

const book = ruleBook(rules);
const notice = { ...BLANK_NOTICE, issuer: '临江县政务公开办公室', number: '临政公开〔2026〕3号', deadline: '2026-12-05' };

/** A template of these paragraphs, and one row of a table. */
const template = (lines: readonly string[], row: readonly string[] = []): Uint8Array => {
  const table: readonly Block[] =
    row.length === 0
      ? []
      : [
          {
            kind: 'table',
            widths: row.map(() => 1_000),
            head: row.map(() => '列'),
            rows: [row.map((text) => ({ paragraphs: [paragraph('cell', text)] }))],
          },
        ];
  return writeDocument('模板', [...lines.map((text) => paragraph('body', text)), ...table], false);
};

const textOf = (bytes: Uint8Array): string =>
  (unzip(bytes).get('word/document.xml') ?? '')
    .replaceAll('</w:p>', '\n')
    .replaceAll('<w:br/>', '⏎')
    .replace(/<[^>]+>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

const fill = (file: Uint8Array, report = exampleReport()) => fillTemplate(file, handOverOfReports([report]), book, notice);
const words = (file: Uint8Array): readonly string[] => {
  const filled = fill(file);
  return filled.kind === 'filled' ? ['filled'] : filled.faults.map(({ message, advice }) => `${message}${advice}`);
};

test('fills values, lists in paragraphs and lists in rows of a table', () => {
  const filled = fill(
    template(
      [
        '{文号}',
        '{单位}：{中文日期}检查，{结论}',
        '{#类型}',
        '{序号}. {问题类型}',
        '{/类型}',
        '{#红线数}有红线{/红线数}{发文机关}，{整改期限}前',
      ],
      ['{#问题}{序号}', '{问题类型}', '{问题描述}{/问题}'],
    ),
  );
  if (filled.kind !== 'filled') throw new Error(JSON.stringify(filled.faults));
  const text = textOf(filled.bytes);
  expect(text).toContain('临政公开〔2026〕3号');
  expect(text).toContain('临江县人民政府：2026年11月20日检查');
  expect(text).toContain('1. 有效性未标注\n2. 栏目标签缺失\n3. 元数据成文日期与落款日期不一致');
  expect(text).toContain('临江县政务公开办公室，2026年12月5日前');
  expect(text).toContain('3\n元数据成文日期与落款日期不一致\n信息栏成文日期为 2022-03-08');
  expect(text).not.toMatch(/[{}]/u);
});

describe('says of each placeholder what is wrong with it', () => {
  test.each<readonly [readonly string[], RegExp]>([
    [['{单位名称}'], /^占位符 \{单位名称\} 认不出来。您要的可能是 \{单位\}。这里可用的有：.*\{页面数\}/u],
    [['{问题描述}'], /^占位符 \{问题描述\} 要写在循环里。请把它放到 \{#问题\}…\{\/问题\} 之间。$/u],
    [['{#毛病}{序号}{/毛病}'], /^循环 \{#毛病\} 认不出来。可用的循环有：\{#问题\}…\{\/问题\}、\{#类型\}/u],
    [['{#问题}{constructor}{/问题}'], /^占位符 \{constructor\} 认不出来。/u],
    [['{#问题}{序号}'], /^循环 \{#问题\} 没有结束。请在循环最后写上 \{\/问题\}。$/u],
    [['{序号}{/问题}'], /^循环结束 \{\/问题\} 前面没有开始。/u],
    [['{#问题}{序号}{/依据}'], /^循环“问题”的开始和结束名称不一样。/u],
    [['{单位'], /缺少右边的 \}。/u],
    [['单位}'], /前面缺少 \{。/u],
    [['{@单位}'], /是带 @、% 等记号的特殊写法，这里不支持。/u],
  ])('%j', (lines, sentence) => {
    const [first = '', ...rest] = words(template(lines));
    expect(first).toMatch(sentence);
    expect(rest.length).toBeLessThanOrEqual(1);
  });

  test('all of them at once, the same one only once', () => {
    expect(words(template(['{甲}{乙}{甲}']))).toHaveLength(2);
  });
});

describe('a file that is no template', () => {
  test.each([
    ['../documents/password.docx', /设了打开密码/u],
    ['../documents/draft.doc', /不是 \.docx/u],
    ['../documents/workbook.xlsx', /不是 \.docx/u],
    ['../documents/plain.txt', /不是 \.docx/u],
  ])('%s', (path, sentence) => {
    const [first = ''] = words(readFileSync(new URL(path, import.meta.url)));
    expect(first).toMatch(sentence);
  });

  test('one that is cut off, empty, or too large', () => {
    const whole = template(['{单位}']);
    expect(words(whole.slice(0, whole.length / 2))[0]).toMatch(/不是 \.docx|打不开/u);
    expect(words(new Uint8Array())[0]).toMatch(/不是 \.docx/u);
    expect(words(new Uint8Array(21 * 1024 * 1024))[0]).toMatch(/超过 20 MB/u);
  });
});

test('an archive that unpacks without end is told to be too large', () => {
  const bomb = zip([
    {
      path: '[Content_Types].xml',
      text: '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    },
    { path: 'word/document.xml', text: ' '.repeat(30 * 1024 * 1024) },
  ]);
  expect(bomb.length).toBeLessThan(100_000);
  expect(words(bomb)[0]).toMatch(/^模板打不开：/u);
});

test.each([...HOSTILE, '{单位}', '{#问题}{/问题}', '{@单位}'])('hostile text stays text: %j', (text) => {
  const filled = fill(template(['{标题}|{#问题}{问题描述}{证据}{/问题}|']), saying(text));
  if (filled.kind !== 'filled') throw new Error(JSON.stringify(filled.faults));
  const xml = unzip(filled.bytes).get('word/document.xml') ?? '';
  expect(xml.replace(/<[^<>]+>|&(?:amp|lt|gt|quot|apos);/gu, '')).not.toMatch(/[<>&]/u);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  expect(xml).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/u);
  if (text === '{单位}') expect(textOf(filled.bytes)).toContain('{单位}|{单位}');
});
