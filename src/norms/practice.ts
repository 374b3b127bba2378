import type { Norm } from './norm.ts';

/** N23–N33, local notices and our own thresholds: local practice, and standards and documents of narrower scope. */
export const practice: readonly Norm[] = [
  {
    id: 'N23',
    title: '安徽省政务公开工作通知（政策文件要素、三版一致）',
    number: '皖政务办秘〔2022〕22号',
    marks: ['S'],
    checked: '见于地方工作总结的转引；正文待核对',
  },
  { id: 'N24', title: '省级行政规范性文件网络版格式', number: '', marks: ['S'], checked: '见于地方工作总结；字体尺寸待核对' },
  {
    id: 'N25',
    title: '云南省行政机关政策解读工作办法',
    number: '云政办发〔2023〕13号',
    marks: ['V', 'V2'],
    checked: '第1–6条原文已核；解读要素与文件关联见三份县级通报，据转述',
  },
  {
    id: 'N26',
    title: '政策文件解读工作规范（试行）（辽宁）',
    number: '辽政办〔2022〕43号',
    marks: ['V'],
    checked: '同步组织一句',
    wordings: { '': ['坚持政策文件与解读方案、解读材料同步组织、同步审签、同步部署'] },
  },
  {
    id: 'N27',
    title: '郑州市关于做好行政机关政策文件解读工作的通知（2016）',
    number: '',
    marks: ['V2'],
    checked: '最迟公开后 3 个工作日内解读，据转述',
  },
  {
    id: 'N28',
    title: '互联网应用适老化与无障碍改造有关要求',
    number: '国办公开办函〔2021〕28号、国办发〔2020〕45号、GB/T 37668',
    marks: ['V2', 'M'],
    checked: '文号与名称据转述；技术条款待核对',
  },
  {
    id: 'N29',
    title: '政府信息公开信息处理费管理办法',
    number: '国办函〔2020〕109号',
    marks: ['V'],
    checked: '第1–5条（含 10 件、30 件阶梯）',
  },
  {
    id: 'N30',
    title: '公民身份号码、统一社会信用代码校验',
    number: 'GB 11643、GB 32100',
    marks: ['M'],
    checked: '标准原文待核对；两套校验算法以公开样例与 4 个真实索引号前缀验证通过',
  },
  { id: 'N31', title: '版式文档格式（OFD）', number: 'GB/T 33190-2016', marks: ['M'], checked: '原文待核对' },
  {
    id: 'N32',
    title: '永安市政府办通报（脱敏样式）',
    number: '',
    marks: ['V'],
    from: '2023-01-04',
    checked: '脱敏样式一段；属地方口径',
    wordings: {
      '': [
        '个人家庭地址只保留到乡（镇）、街道，电话号码、身份证号码等信息须进行脱敏处理',
        '电话号码138****1234，身份证号码35*************123',
      ],
    },
  },
  {
    id: 'N33',
    title: '安顺市政府政策解读制度（2020）',
    number: '',
    marks: ['V'],
    checked: '杜绝简单化、表面化一句；属地方口径',
    wordings: { '': ["坚决杜绝把'政策解读'变成'文件要点摘抄''文件压缩'等简单化、表面化做法"] },
  },
  {
    id: 'notices',
    title: '地方政府网站检查通报（某省 2018 年三季度、某市 2023 年二季度）',
    number: '',
    marks: ['V'],
    checked: '页脚标识、找错入口、外链三句；属地方口径',
    wordings: {
      '': [
        '做好党政机关网站标识、网站标识码、网络内容服务商备案编号、公安机关备案标识等内容的规范添加',
        "规范添加'我为政府网站找错'监督举报平台入口",
        "杜绝在政府网站添加非'gov.cn'结尾的域名地址或IP地址,防止产生断链、不良链接",
      ],
    },
  },
  {
    id: 'own',
    title: '公开镜的经验阈值',
    number: '',
    marks: ['H'],
    checked: '规范没有这个数，按常见写法与真实页面确定，可调',
  },
];
