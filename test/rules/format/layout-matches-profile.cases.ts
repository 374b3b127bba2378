import type { WebFormat } from '../../../src/model/profile.ts';
import { layoutMatchesProfile } from '../../../src/rules/format/layout-matches-profile.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';
import type { LookOf } from '../styled.ts';

const html = policyPage({
  body: [
    '各县（区）人民政府，市政府各部门、各直属机构：',
    '《城市绿化养护办法》已经市政府同意，现印发给你们，请结合实际认真贯彻执行。',
    '一、落实养护责任',
    '各县（区）要落实养护责任，明确养护标准，每年年底前将落实情况报送市城市管理局。',
  ],
});
const webFormat: WebFormat = {
  name: '示例省规范性文件网络版格式',
  title: { fonts: ['小标宋'], sizePt: 22, align: 'center' },
  bodyLevels: [{ fonts: ['黑体'], sizePt: 16 }],
  body: { fonts: ['仿宋'], sizePt: [15, 16], indentEm: 2 },
  signature: { align: 'right' },
};
const good: LookOf = (text) => {
  if (text.startsWith('示例市人民政府办公室关于')) return { family: '方正小标宋简体', size: 29.33, align: 'center' };
  if (text.startsWith('一、')) return { family: 'SimHei' };
  return /^示例市|^2024年/u.test(text) ? { align: 'end' } : { indent: 42.66 };
};
const but =
  (pattern: RegExp, other: ReturnType<LookOf>): LookOf =>
  (text) => ({ ...good(text), ...(pattern.test(text) ? other : {}) });

export const cases = casesOf(layoutMatchesProfile, [
  { kind: 'pass', name: '标题、各级标题、正文、落款都与配置相同', html, rendered: true, look: good, webFormat, outcome: 'pass' },
  {
    kind: 'fail',
    name: '标题是左对齐的微软雅黑小号字',
    html,
    rendered: true,
    look: but(/关于印发/u, { family: '"Microsoft YaHei"', size: 24, align: 'left' }),
    webFormat,
    outcome: 'fail',
    messages: [
      '标题字体为微软雅黑，应为小标宋，字号为 18 磅（小二），应为 22 磅（二号），左对齐，应为居中；配置为“示例省规范性文件网络版格式”。',
    ],
  },
  {
    kind: 'fail',
    name: '正文没有首行缩进，参照纸质公文标准，只作提示',
    html,
    rendered: true,
    look: but(/^《城市|^各县（区）要/u, { indent: 0 }),
    webFormat: { ...webFormat, name: '纸质公文标准', standard: 'paper' },
    outcome: 'fail',
    messages: ['正文取样 2 段，2 段不符：首行缩进 0 字，应为 2 字；配置为“纸质公文标准”（参照纸质公文标准，网页版以本省规定为准）。'],
  },
  {
    kind: 'fail',
    name: '配置只写参照纸质公文标准，小标题用了宋体',
    html,
    rendered: true,
    look: but(/^一、/u, { family: 'SimSun' }),
    webFormat: { name: '纸质公文标准', standard: 'paper' },
    outcome: 'fail',
    messages: ['一级标题字体为宋体，应为黑体；配置为“纸质公文标准”（参照纸质公文标准，网页版以本省规定为准）。'],
  },
  {
    kind: 'near-miss',
    name: '首行缩进是手打的两个全角空格',
    html: html.replace('<p>《城市', '<p>　　《城市').replace('<p>各县（区）要', '<p>　　各县（区）要'),
    rendered: true,
    look: but(/《城市|各县（区）要/u, { indent: 0 }),
    webFormat,
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '没有启用网络版格式的配置', html, rendered: true, look: () => ({ family: '楷体' }), outcome: 'inapplicable' },
  { kind: 'near-miss', name: '只读文件，看不到字体', html, webFormat, outcome: 'not-assessable' },
]);
