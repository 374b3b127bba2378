import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** `npm run new:page -- anhui-table-notice`: a folder of `test/pages` with both files to fill in. */
const NAME = /^[a-z]+(?:-[a-z0-9]+)+$/;

const PAGE = `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>标题_栏目_某某县人民政府</title>
<meta name="SiteName" content="某某县人民政府">
</head>
<body>
<div class="header"><span>今天是2024年6月18日 星期二</span><a href="/">首页</a></div>
<div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/gk/">政务公开</a></div>
<div class="main">
<!-- The shape this page is to show, as its template writes it; places, organs and documents invented. -->
<h1>标题</h1>
</div>
<div class="footer"><p>主办：某某县人民政府办公室</p></div>
</body>
</html>
`;

const EXPECTED = {
  source: { host: 'www.example', url: 'http://www.example/gk/1.html', cms: null, charset: 'utf-8', kind: 'written', note: '' },
  pageType: 'policy',
  facts: {
    title: '标题',
    documentNumber: null,
    documentNumberRaw: null,
    issueDate: null,
    publishDate: null,
    effectiveDate: null,
    validity: null,
    indexNumber: null,
    issuer: null,
    topicCategory: null,
    contentSource: null,
    attachments: [],
  },
  where: { title: 'title' },
  undecided: [],
  traps: [],
  states: {},
  sites: [],
};

const run = (name: string | undefined): string => {
  if (name === undefined || !NAME.test(name)) {
    return 'Usage: npm run new:page -- <family>-<shape>, in lower case with hyphens, such as anhui-table-notice';
  }
  const folder = fileURLToPath(new URL(`../test/pages/${name}/`, import.meta.url));
  if (existsSync(folder)) return `test/pages/${name} is there already`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}page.html`, PAGE);
  writeFileSync(`${folder}expected.json`, `${JSON.stringify(EXPECTED, null, 1)}\n`);
  return `Fill in test/pages/${name}/page.html and expected.json (test/pages/README.md says how), then: npx vitest run test/pages.test.ts`;
};

const message = run(process.argv[2]);
console.log(message);
if (!message.startsWith('Fill in')) process.exitCode = 1;
