import { newsPage, type PageParts } from '../page.ts';

/** A department's budget in running text. */
export const budgetPage = (body: readonly string[], parts: PageParts = {}): string =>
  newsPage({ heading: '示例市民政局2024年部门预算公开', byline: '发布日期：2024-02-08 09:00　来源：示例市民政局', body, ...parts });

/** An HTML table of these rows. */
export const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
