import type { Evaluation } from '../../../src/model/evaluation.ts';
import { isFailure } from '../../../src/model/failure.ts';
import { readDocument } from '../../../src/readers/read-document.ts';
import { type IndexImport, importIndex } from '../../../src/report/evaluation/import-index.ts';
import { rules } from '../../../src/rules/all.ts';
import { siteRules } from '../../../src/rules/site-all.ts';

/** An index of a county that does not exist, as its office wrote it: a title above the header, merged cells, a line that sums up. */
export const INDEX = `临江县政务公开评估指标（2026年）,,,,,,,
一级指标,权重,二级指标,序号,评估内容,评分标准,能否自动检查,对应检查项
主动公开,60%,文件公开,1,规范性文件标注有效、失效、废止等有效性,未标注的，每发现1处扣0.5分，最多扣1分,部分,policy-validity-missing;A11
,,,2,政策文件页面列明文号、成文日期、发布日期等文件要素,要素不全的，每发现1处扣0.3分,,
,,年报,3,按时发布政府信息公开年度报告,未及时发布的，扣1分；与上年度重复率超过50%的，扣0.5分,是,annual-deadline；annual-duplicate
,,栏目,4,开设并更新“公务员招考”专栏,未公开的，扣1分；更新不及时的，扣0.5分,,column-empty;column-stale
平台建设,40%,检索,1,站内检索能按时间排序,"无法排序的，扣
0.5分",否,
,,队伍,2,组织开展业务培训,未开展的，扣2分（专项测评）,否,
合计,100%,,,,,,
`;

/** A table as it is read and imported. */
export const imported = async (text: string | Uint8Array, more: Partial<IndexImport> = {}, name = 'index.csv') => {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const read = await readDocument(bytes, { name, resources: { loadCMap: () => Promise.reject(new Error('none')) } });
  if (isFailure(read)) return read;
  return importIndex(read.snapshot, { name: '临江县2026', rules: [...rules, ...siteRules], ...more });
};

/** The sample index, imported. */
export const sampleIndex = async (): Promise<Evaluation> => {
  const evaluation = await imported(INDEX);
  if (isFailure(evaluation)) throw new Error(evaluation.message);
  return evaluation;
};
