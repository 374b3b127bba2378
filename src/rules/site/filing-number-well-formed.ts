import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { type FilingNumber, siteFooter } from '../../facts/site-footer.ts';
import { footerList } from '../../norms/site-clauses.ts';
import { squeeze } from '../../text/white-space.ts';
import { evidence, short } from '../evidence.ts';

/** 四川、贵州、甘肃、云南 file under 蜀、黔、陇、滇 and register with the police under 川、贵、甘、云. */
const PROVINCES = '京津沪渝冀豫云滇辽黑湘皖鲁新苏浙赣鄂桂甘陇晋蒙陕吉闽贵黔粤青藏川蜀宁琼';
/** `皖ICP备05001594号-1` */
const ICP = new RegExp(`^[${PROVINCES}]ICP备\\d{8}(?:\\d{2})?号(?:[-—–－]\\d{1,3})?$`, 'iu');
/** `京公网安备11010102000001号` */
const POLICE = new RegExp(`^[${PROVINCES}]公网安备\\d{14}号$`, 'u');

/** K12: filing numbers are written as they were given. */
export const filingNumberWellFormed = defineRule({
  id: 'site/filing-number-well-formed',
  catalogue: 'K12',
  title: '备案号写法不符',
  why: '备案号写错，公众和检查人员到备案系统里查不到。',
  basis: [footerList],
  appliesTo: 'any',
  fix: '对照工业和信息化部、公安机关备案系统里的号码，改正页脚模板。',
  criterion:
    'ICP 备案号应为“省份简称＋ICP备＋8 位或 10 位数字＋号”，可带“-序号”；公安备案号应为“省份简称＋公网安备＋14 位数字＋号”。空格不计。省份简称除通用简称外，蜀、黔、陇、滇也是备案系统所用的。只作提示。没有备案号由“页脚要素不全”报。',
  exceptions: '备案系统核发的号码本来就是这样写的，可以不理会。',
  check: ({ get }) => {
    const { filings } = get(siteFooter);
    if (filings.length === 0) return inapplicable('页脚没有读到备案号');
    const odd = filings.filter(({ kind, text }) => !(kind === 'icp' ? ICP : POLICE).test(squeeze(text)));
    return flagged(...new Map(odd.map((number) => [number.kind, flagOf(number)])).values());
  },
});

const flagOf = ({ kind, text, place }: FilingNumber): Flag => ({
  severity: 'notice',
  certainty: 'certain',
  message:
    kind === 'icp'
      ? `ICP 备案号写成“${short(text)}”，常见写法为“皖ICP备12345678号-1”，请核对。`
      : `公安备案号写成“${short(text)}”，常见写法为“皖公网安备34010002000001号”，请核对。`,
  evidence: [evidence('备案号', text, place)],
  about: kind === 'icp' ? 'ICP 备案号' : '公安备案号',
});
