import type { Profile } from '../../src/model/profile.ts';

/** A profile of a county that does not exist, with every part that one can have. */
export const fullProfile: Profile = {
  schema: 'disclosure-lens/profile',
  version: 1,
  id: 'linjiang',
  name: '临江县口径',
  edition: '2026.1',
  basedOn: 'anhui',
  note: '县政务公开办 2026 年修订。',
  rules: {
    'document/index-number-code-valid': { severity: 'error' },
    'wording/no-typos': { severity: 'notice' },
    'site/official-domain-used': { off: '县级页面在市级域名下' },
  },
  thresholds: { publishWorkdays: 10, interpretationCopied: 0.7 },
  expectations: { wordProtection: 'unrestricted', formats: ['pdf', 'word', 'ofd'], categories: 'required' },
  words: {
    entries: [
      { kind: 'confusion', wrong: '临江具', right: '临江县', fineBefore: ['体'] },
      { kind: 'outdated', wrong: '临江县经委', right: '临江县工业和信息化局', since: '2010-01-01' },
    ],
    exceptions: ['竞赛竟聘岗'],
  },
  webFormat: {
    name: '临江县网络版格式',
    standard: 'local',
    title: { fonts: ['方正小标宋简体', '宋体'], sizePt: 22, align: 'center' },
    bodyLevels: [{ fonts: ['黑体'] }, { fonts: ['楷体'] }],
    body: { fonts: ['仿宋', '仿宋_GB2312'], sizePt: [14, 16], indentEm: 2, lineHeight: 1.75, align: 'justify' },
    signature: { align: 'right' },
  },
};
