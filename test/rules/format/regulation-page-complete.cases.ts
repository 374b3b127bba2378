import { regulationPageComplete } from '../../../src/rules/format/regulation-page-complete.ts';
import { casesOf } from '../cases.ts';
import { policyPage } from '../page.ts';

const NOTE = '（2022年6月10日示例市人民政府令第88号公布　自2022年8月1日起施行）';
const ARTICLES = [
  '第一条　为了规范户外广告设施管理，根据有关法律、法规，制定本办法。',
  '第二条　本市行政区域内户外广告设施的设置和管理适用本办法。',
];
const regulation = (
  head: readonly string[],
  heading = '示例市户外广告设施管理办法',
  tags: Readonly<Record<string, string>> = { ColumnName: '政府规章' },
) =>
  policyPage({
    heading,
    tags,
    metadata: { 文号: '示例市人民政府令第88号', 体裁: '规章', 成文日期: '2022-06-10' },
    head,
    body: ARTICLES,
    signature: [null, null],
  }).replaceAll('>政策文件</a>', `>${tags.ColumnName ?? '政府规章'}</a>`);

export const cases = casesOf(regulationPageComplete, [
  { kind: 'pass', name: '标题下有完整的题注', html: regulation([NOTE]), outcome: 'pass' },
  {
    kind: 'fail',
    name: '规章栏目里的规章没有题注',
    html: regulation([]),
    outcome: 'fail',
    messages: ['规章标题下没有题注。'],
  },
  {
    kind: 'fail',
    name: '题注没有写明文号和施行时间',
    html: regulation(['（2022年6月10日示例市人民政府公布）']),
    outcome: 'fail',
    messages: ['规章题注没有写明文号、施行时间。'],
  },
  {
    kind: 'fail',
    name: '正文前登载了公布令',
    html: regulation(['《示例市户外广告设施管理办法》已经市政府常务会议通过，现予公布，自2022年8月1日起施行。', '市长　程某某', NOTE]),
    outcome: 'fail',
    messages: ['正文前登载了公布令；规章集中公开时不重复公开负责人签署的命令。'],
  },
  {
    kind: 'fail',
    name: '政府令公布的规章叫“条例”',
    html: regulation([NOTE], '示例市户外广告设施管理条例'),
    outcome: 'fail',
    messages: ['规章名称为“示例市户外广告设施管理条例”，规章不得称“条例”。'],
  },
  {
    kind: 'near-miss',
    name: '题注分两行，写明修订',
    html: regulation([
      '（2015年3月2日示例市人民政府令第60号公布',
      '根据2022年6月10日示例市人民政府令第88号《关于修改部分规章的决定》修正　自2015年5月1日起施行）',
    ]),
    outcome: 'pass',
  },
  { kind: 'near-miss', name: '一般文件印发的办法', html: policyPage(), outcome: 'inapplicable' },
]);
