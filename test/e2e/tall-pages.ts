import { rosterPage } from '../rules/privacy/roster.ts';
import { samplePages } from './sample-pages.ts';

/** Heights of what the tall page is made of, in pixels. */
export const TALL = { header: 60, footer: 40, gap: 5_000, sticky: 50 };
/** Colours that nothing else on the page has. */
export const COLOURS = { header: [0, 170, 0], footer: [170, 0, 170], sticky: [0, 120, 200] } as const;

const bar = (edge: 'top' | 'bottom', height: number, [red, green, blue]: readonly number[]): string =>
  `<div style="position:fixed;${edge}:0;left:0;width:100%;height:${height}px;background:rgb(${red},${green},${blue})"></div>`;

const GAPS = samplePages['/gaps.html'] ?? '';

/** A page whose faults are far below the fold, with a bar at either edge of the window that goes along. */
const tall = (page: string): string =>
  page
    .replace(
      '<body>',
      `<body style="padding:${TALL.header}px 0 ${TALL.footer}px">${bar('top', TALL.header, COLOURS.header)}${bar('bottom', TALL.footer, COLOURS.footer)}`,
    )
    .replace(
      '<table class="metadata">',
      `<div style="height:${TALL.gap}px;background:linear-gradient(#fff,#dbe9ff)"></div><table class="metadata">`,
    );

/** A page that a script fills in, below a bar that sticks to the window once the page is scrolled beyond it. */
const SCRIPTED = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>云溪县人民政府</title></head><body style="margin:0">
<div style="height:200px"></div><div style="position:sticky;top:0;height:${TALL.sticky}px;background:rgb(${COLOURS.sticky.join(',')})"></div><div id="text"></div>
<script>setTimeout(() => { const page = new DOMParser().parseFromString(${JSON.stringify(GAPS).replaceAll('</', '<\\/')}, 'text/html');
document.getElementById('text').append(...page.body.children); }, 300)</script></body></html>`;

/** Pages of a site that is spot-checked with pictures; in time its faults are mended. */
export const tallSite = (path: string, isMended: boolean): string | undefined => {
  if (path === '/tall.html') return tall(isMended ? (samplePages['/good.html'] ?? '') : GAPS);
  if (path === '/scripted.html') return SCRIPTED;
  if (path === '/endless.html') return GAPS.replace('<div class="content"', '<div style="height:40000px"></div><div class="content"');
  if (path === '/roster.html') return rosterPage(['序号', '姓名', '身份证号'], [['1', '赵甲乙', '340199198503071233']]);
  return samplePages[path];
};
