import { expect, test } from 'vitest';
import { attachments } from '../../src/facts/attachments.ts';
import { documentNumber } from '../../src/facts/document-number.ts';
import { effectiveDate } from '../../src/facts/effective-date.ts';
import { fields } from '../../src/facts/fields.ts';
import { issuer } from '../../src/facts/issuer.ts';
import { pageType } from '../../src/facts/page-type.ts';
import { publishDate } from '../../src/facts/publish-date.ts';
import { title } from '../../src/facts/title.ts';
import { readPage } from './read-page.ts';

const H = '<h1>关于甲的通知</h1>';

/** Pages made to be slow for anything that looks twice at what it has seen. */
const PAGES: Readonly<Record<string, string>> = {
  'a table of 100,000 rows': `${H}<table>${'<tr><td>索引号</td><td>A-1</td></tr>'.repeat(100_000)}</table>`,
  'a table of header rows': `${H}<table>${'<tr><td>索引号</td><td>文号</td></tr>'.repeat(20_000)}</table>`,
  'labels repeated 10,000 times': `${H}${'<p>发布日期：</p>'.repeat(10_000)}`,
  'labels repeated in one block': `${H}<p>${'发布日期：2024-01-01 来源：甲 '.repeat(10_000)}</p>`,
  'inline labels in one block': `${H}<p>${'<b>文号</b><span>甲发〔2024〕1号</span> '.repeat(20_000)}</p>`,
  'a text node of a million characters': `${H}<p>${'自二〇二四年一月一日起施行，'.repeat(72_000)}</p>`,
  'a list without end': `${H}<p>${'由总体情况、'.repeat(100_000)}</p>`,
  'a million blanks': `${H}<p>甲${'　 '.repeat(500_000)}号</p>`,
  nesting: `${H}${'<div>'.repeat(10_000)}发布日期：2024-01-01${'</div>'.repeat(10_000)}`,
  'links in one block': `${H}<p>${'<a href="a.pdf">附件表格文件.pdf</a> '.repeat(20_000)}</p>`,
  'hidden labels': `${H}<p>文号：</p>${'<div hidden>文号：</div>'.repeat(20_000)}`,
  'signatures without end': `${H}<div>${'<p>甲县财政局</p><p>2024年1月1日</p>'.repeat(20_000)}</div>`,
  'headings without end': '<h2>发布日期来源</h2>'.repeat(20_000),
  'brackets that never close': `${H}<p>${'（〔【['.repeat(250_000)}</p>`,
  'a class of one long word': `${H}<div class="${'header-'.repeat(50_000)}">甲</div>`,
};

test.each(Object.entries(PAGES))(
  'reads %s in time that grows with its size',
  (_, html) => {
    const given = readPage(html);
    const begun = performance.now();
    for (const fact of [title, pageType, documentNumber, publishDate, issuer, attachments, effectiveDate]) given.get<unknown>(fact);
    // Generous for a busy machine; anything quadratic takes minutes.
    expect(performance.now() - begun).toBeLessThan(8_000);
    expect(given.get(fields).length).toBeLessThanOrEqual(10_100);
  },
  60_000,
);
