/** Numbers from 0 to below `most` that are the same for the same page and purpose. */
export const pick = (index: number, purpose: number, most: number): number => {
  let value = Math.imul(index + 1, 0x9e3779b1) ^ Math.imul(purpose + 1, 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 15), 0x2c1b3c6d);
  value = Math.imul(value ^ (value >>> 12), 0x297a2d39);
  return ((value ^ (value >>> 15)) >>> 0) % most;
};

const one = (things: readonly string[], index: number, purpose: number): string => things[pick(index, purpose, things.length)] ?? '';

const TOPICS = [
  '城市绿化养护',
  '农村公路管护',
  '集贸市场环境整治',
  '老旧小区供水改造',
  '校园周边交通疏导',
  '河道保洁',
  '冬季清洁取暖',
  '村级图书室建设',
  '公共停车场管理',
  '社区助餐点建设',
  '农田灌溉设施维修',
  '城市照明节能改造',
  '居民电梯加装',
  '林区防火巡护',
  '公共厕所提升',
  '农贸产品检测',
];
const ORGANS = ['城市管理局', '交通运输局', '住房和城乡建设局', '水利局', '农业农村局', '民政局', '市场监督管理局'] as const;
const SECTIONS = [
  ['落实工作责任', '要明确专人负责，建立台账，按月检查，及时解决工作中出现的困难。'],
  ['加强资金保障', '所需资金列入年度预算，专款专用，年底前报送使用情况。'],
  ['强化监督检查', '每半年组织一次检查，对落实不到位的单位提出改进意见并跟踪落实。'],
  ['做好群众工作', '要广泛听取群众意见，方便群众了解情况，及时回应群众关心的事项。'],
  ['完善日常管护', '要健全日常管护制度，明确管护标准和时限，保证设施完好。'],
  ['注重工作实效', '要从实际出发，先易后难，稳步推进，防止形式主义。'],
  ['抓好人员培训', '要分批组织业务培训，提高工作人员服务水平，考核合格后上岗。'],
] as const;
const FIGURES = ['一', '二', '三', '四', '五'] as const;

/** What a page is about. */
export const topicOf = (index: number): string => one(TOPICS, index, 1);

/** The office a page is from. */
export const officeOf = (index: number): string => one(ORGANS, index, 2);

/** Headings and paragraphs of a text, three to five of each. */
export const sectionsOf = (index: number): readonly (readonly [heading: string, text: string])[] => {
  const first = pick(index, 3, SECTIONS.length);
  return FIGURES.slice(0, 3 + pick(index, 4, 3)).map((figure, at) => {
    const [heading = '', text = ''] = SECTIONS[(first + at) % SECTIONS.length] ?? [];
    return [`${figure}、${heading}`, `各县（区）${text}`];
  });
};

const two = (value: number): string => String(value).padStart(2, '0');

/** A working day of the years before the test's own day, ISO; later for higher numbers. */
export const dayOf = (index: number, away = 0): string => {
  const start = Date.UTC(2023, 0, 3);
  const day = new Date(start + (index % 160) * 7 * 86_400_000 + away * 86_400_000);
  return day.toISOString().slice(0, 10);
};

/** 2024年3月8日 */
export const written = (iso: string): string => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
};

/** 202403/t20240312_00017 */
export const pathOf = (iso: string, index: number): string =>
  `${iso.slice(0, 4)}${iso.slice(5, 7)}/t${iso.replaceAll('-', '')}_${two(index).padStart(5, '0')}`;
