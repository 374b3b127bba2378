import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { handOverOfReports } from '../../src/report/hand-over.ts';
import { renderJson } from '../../src/report/render/json.ts';
import { renderMarkdown } from '../../src/report/render/markdown.ts';
import { renderTable } from '../../src/report/render/table.ts';
import { renderText } from '../../src/report/render/text.ts';
import { displayWidth } from '../../src/text/width.ts';
import { exampleReport, HOSTILE, savedExample, saying } from './example.ts';

const basisOf = (rule: string): string => (rule === 'metatags/column-meta-present' ? '网页设计规范（据转述）' : '');

test('JSON is the report, or an array of them', () => {
  expect(JSON.parse([...renderJson(handOverOfReports([exampleReport()]))].join(''))).toEqual(savedExample());
  expect(JSON.parse([...renderJson(handOverOfReports([exampleReport(), exampleReport()]))].join(''))).toEqual([
    savedExample(),
    savedExample(),
  ]);
});

test('the chat message reads from top to bottom', () => {
  expect(renderText(handOverOfReports([exampleReport()]), basisOf)).toBe(`临江县人民政府办公室关于印发临江县公共停车场管理办法的通知
http://www.linjiang.example/zwgk/gfxwj/2022/03/5120.html
政策文件 · 行政规范性文件，2026-11-20 检查
缺 2 项，需核对 1 项，通过 2 项，无法判断 1 项，检查未完成 1 项

1. 【警告】有效性未标注
页面有“有效性”一栏但没有内容。应标明有效、失效或废止。
证据：有效性一栏：“有效性：”
怎么改：对照最新清理结果，在后台“有效性”栏选择有效、失效或废止。

2. 【错误】栏目标签缺失
栏目标签没有栏目描述（ColumnDescription）。应有 4 项，已有 2 项。
依据：网页设计规范（据转述）
怎么改：在栏目模板的 <head> 中补上所缺标签。

3. 【检查未完成】标题问题
这项检查自己出了错，没有得出结论。
怎么改：请把这个页面的地址和这句话反馈给公开镜的维护者；其他检查不受影响。

4. 【需核对】元数据成文日期与落款日期不一致
信息栏成文日期为 2022-03-08，落款日期为 2022-03-09。两处应当一致，请核实。
证据：信息栏成文日期：“2022-03-08”；落款日期：“2022年3月9日”
怎么改：核对纸质件，在后台“成文日期”栏更正。
`);
});

test('Markdown has the fields as a table and every finding under a heading', () => {
  const markdown = renderMarkdown(handOverOfReports([exampleReport()]), basisOf);
  expect(markdown).toContain('| 文号 | 临政办〔2022〕22号 | 有 | 元数据 |');
  expect(markdown).toContain('| 有效性 | — | 页面有栏目无值 | 元数据 |');
  expect(markdown).toContain('### 4. 需核对：元数据成文日期与落款日期不一致');
  expect(markdown).toContain('- 依据：网页设计规范（据转述）');
  expect(renderMarkdown(handOverOfReports([{ ...exampleReport(), findings: [] }]), basisOf)).toContain('没有发现问题。');
});

describe.each([60, 80, 100, 120])('the table of %i columns', (columns) => {
  const lines = renderTable([exampleReport()], basisOf, columns).split('\n');
  test('fits and says everything', () => {
    for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(columns);
    const text = lines.map((line) => line.trim()).join('');
    for (const part of [
      '行政规范性文件',
      '缺 2 项',
      '临政办〔2022〕22号',
      '【需核对】',
      '落款日期：“2022年3月9日”',
      '脚本',
      '怎么改',
    ].filter((one) => one !== '脚本')) {
      expect(text).toContain(part);
    }
  });
});

describe('hostile text stays text', () => {
  test.each(HOSTILE)('%j', (text) => {
    const reports = [saying(text)];
    const markdown = renderMarkdown(handOverOfReports(reports), basisOf);
    const outputs = [markdown, renderText(handOverOfReports(reports), basisOf), renderTable(reports, basisOf, 100)];
    for (const output of outputs) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
      expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F\u202A-\u202E]/u);
      expect(output.isWellFormed()).toBe(true);
      expect(output.split('\n').length).toBeLessThan(80);
    }
    for (const line of outputs[2]?.split('\n') ?? []) expect(displayWidth(line)).toBeLessThanOrEqual(100);
    expect(markdown.replace(/^- 链接：<.*>$/mu, '')).not.toMatch(/(?<!\\)[<[]|(?<!\\)!\\?\[|:\/\/|www\.|\S@\S/u);
    for (const line of markdown.split('\n').filter((one) => one.startsWith('|'))) expect(line.match(/(?<!\\)\|/gu)).toHaveLength(5);
  });

  test('no element comes out of Markdown that passes HTML through', () => {
    const html = JSON.stringify(
      parse(renderMarkdown(handOverOfReports([saying('<script>alert(1)</script><img src=x>')]), basisOf).replaceAll('\\<', '&lt;'))
        .childNodes,
      (key, value) => (key === 'parentNode' ? undefined : value),
    );
    expect(html).not.toMatch(/"tagName":"(?:script|img)"/u);
  });
});
