import { type Circumstances, type Given, open } from '../../src/audit/fact.ts';
import { captureHtml } from '../../src/capture/parsed-page.ts';

/** Opens a small page for reading facts; only the body need be given. */
export const readPage = (
  html: string,
  { url = 'https://www.example.gov.cn/zwgk/t20240510_1.html', ...more }: Partial<Circumstances> & { readonly url?: string } = {},
): Given =>
  open(captureHtml(html.includes('<body') ? html : `<html><body>${html}</body></html>`, { url, charset: 'utf-8' }), {
    day: '2026-11-01',
    sites: [],
    ...more,
  });

/** A plain notice for the parts of a page that a test does not look at. */
export const NOTICE =
  '<div class="con"><p>各乡镇人民政府，县直各单位：</p><p>为做好有关工作，现将有关事项通知如下，请结合实际认真贯彻执行。</p><p>一、提高认识，加强领导，落实责任。</p></div>';
