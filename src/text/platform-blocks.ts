import { squeeze } from './white-space.ts';

/** A part of the 政府信息公开 column, with the names its links go by. */
export interface PlatformPart {
  readonly name: string;
  readonly pattern: RegExp;
}

/** The four parts of the column. */
export const BLOCKS: readonly PlatformPart[] = [
  { name: '政府信息公开指南', pattern: /公开指南|^指南$/u },
  { name: '政府信息公开制度', pattern: /公开制度|公开(?:规定|法规|工作制度)|^制度$/u },
  { name: '法定主动公开内容', pattern: /法定主动公开|主动公开(?:内容|目录|事项|基本目录)|(?:信息)?公开目录/u },
  { name: '政府信息公开年报', pattern: /公开年报|年度报告|公开工作年报|^年报$/u },
];

/** 条例第20条: what is always published, as columns are called. */
export const STATUTORY: readonly PlatformPart[] = [
  { name: '行政法规、规章和规范性文件', pattern: /法规|规章|规范性文件|政策文件|文件/u },
  { name: '机构职能', pattern: /机构|职能|职责|领导|概况/u },
  { name: '规划信息', pattern: /规划|计划/u },
  { name: '统计信息', pattern: /统计/u },
  { name: '行政许可和其他管理服务', pattern: /许可|审批|权力|权责|服务事项|管理服务|办事/u },
  { name: '行政处罚和行政强制', pattern: /处罚|强制|执法/u },
  { name: '财政预决算', pattern: /预算|决算|预决算|财政/u },
  { name: '行政事业性收费', pattern: /收费/u },
  { name: '政府采购', pattern: /采购/u },
  { name: '重大建设项目', pattern: /重大(?:建设)?项目|重点项目|建设项目/u },
  { name: '扶贫、教育、医疗、社会保障、就业', pattern: /扶贫|乡村振兴|教育|医疗|卫生|社会保障|社保|就业|民生|救助/u },
  { name: '应急管理', pattern: /应急|预警|突发/u },
  { name: '环境、卫生、安全生产、食品药品监督检查', pattern: /环境|环保|公共卫生|安全生产|食品|药品|质量|监督检查|监管/u },
  { name: '公务员招考录用', pattern: /招考|招录|公务员|人事|招聘/u },
];

/** Names of columns are no longer than this. */
const NAME_CAP = 24;

/** The parts that some of these names stand for. */
export const partsNamed = (names: readonly string[], parts: readonly PlatformPart[]): readonly string[] => {
  const short = names.map((name) => squeeze(name.slice(0, 80))).filter((name) => name !== '' && name.length <= NAME_CAP);
  return parts.filter(({ pattern }) => short.some((name) => pattern.test(name))).map(({ name }) => name);
};
