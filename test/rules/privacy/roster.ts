import { policyPage } from '../page.ts';

const row = (tag: string, cells: readonly string[]) => `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;

/** A table with a row of headers, in HTML. */
const table = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  `</p><table>${row('th', headers)}${rows.map((cells) => row('td', cells)).join('')}</table><p>`;

/** A public notice of a list of persons; the names are invented, the division 3401 99 does not exist. */
export const rosterPage = (headers: readonly string[], rows: readonly (readonly string[])[], heading?: string): string =>
  policyPage({
    heading: heading ?? '示例县2024年农机购置补贴对象公示',
    body: ['现将2024年农机购置补贴对象名单予以公示，公示期为7天，如有异议请在公示期内反映。', table(headers, rows)],
    files: [],
  });

/** A page with these paragraphs as its text. */
export const textPage = (...lines: readonly string[]): string =>
  policyPage({ body: ['现就城市绿化养护有关事项通知如下，请结合实际认真贯彻执行。', ...lines] });
