import type { Given } from '../../audit/fact.ts';
import { defineRule, flagged, inapplicable, pass } from '../../audit/rule.ts';
import { CHROME, chrome } from '../../facts/chrome.ts';
import type { Evidence } from '../../model/finding.ts';
import type { Picture } from '../../model/snapshot.ts';
import { mapsReviewed } from '../../norms/wording-clauses.ts';
import { evidence, evidenceAt } from '../evidence.ts';

/** 中国地图, 全国政区图, 我国自然保护区分布图, 示例省行政区划图 */
const MAP = /(?:中国|全国|我国|中华人民共和国)[^，。；]{0,16}(?:地图|政区图|区划图|分布图|分布示意图)|行政区划图|政区图/u;
const EXEMPT = /网站|景区|街区|地铁|轨道|公交|导览|导游|平面图|楼层|流程|交通图|旅游图/u;
/** 审图号：GS(2023)2767号 */
const REVIEWED = /审图号|GS ?[京沪津渝]?[（(〔[]?20[0-9]{2}[）)〕\]]?|[\u4e00-\u9fff]S ?[（(〔[]20[0-9]{2}[）)〕\]]/u;
const CAPTION = 40;

/** L6: a map of the country carries its review number. */
export const mapReviewNumberPresent = defineRule({
  id: 'wording/map-review-number-present',
  catalogue: 'L6',
  title: '地图未见审图号',
  why: '向社会公开的地图须经审核，漏标审图号或使用未经审核的地图，可能出现国界、行政区域界线错误。',
  basis: [mapsReviewed],
  appliesTo: 'any',
  fix: '换用标准地图服务系统下载的地图并保留审图号；自行编制的，送审后标注审图号。',
  criterion:
    '图片的替代文本、标题或上下紧邻的图名写着中国地图、全国分布图、政区图、行政区划图，而整页文字没有审图号的，提示核对。审图号可能就印在图上，程序看不到图内文字，所以都请人工核对。景区图、街区图、地铁线路图等不看。',
  exceptions: '审图号已印在图中，或属于免予审核的地图，可以不理会。',
  check: (given) => {
    const { images, blocks } = given.snapshot;
    if (images.every(({ hidden }) => hidden)) return inapplicable('页面没有图片');
    const maps = images.flatMap((picture) => mapOf(given, picture)).slice(0, 5);
    const [first] = maps;
    if (first === undefined || blocks.some(({ text }) => text.includes('图号') || REVIEWED.test(text))) return pass;
    return flagged({
      severity: 'notice',
      certainty: 'suspected',
      message: `页面上有地图“${first.quote.slice(0, 40)}”，文字中没有审图号，请核对图上是否标注。`,
      evidence: maps,
      about: '审图号',
    });
  },
});

/** The words that call a picture a map: its own, or a caption right before or after it. */
const mapOf = ({ get, snapshot }: Given, { alt, title, block, box, hidden }: Picture): readonly Evidence[] => {
  const kind = get(chrome)[box];
  if (hidden || kind === CHROME.frame || kind === CHROME.others) return [];
  const own = [alt, title].find((words) => words !== undefined && isMap(words));
  if (own !== undefined) return [evidence('图片说明', own.slice(0, 60))];
  const caption = [block, block - 1, block + 1].find((at) => {
    const text = snapshot.blocks[at]?.text ?? '';
    return text.length <= CAPTION && isMap(text);
  });
  return caption === undefined ? [] : [evidenceAt('图名', snapshot, caption)];
};

const isMap = (words: string): boolean => MAP.test(words) && !EXEMPT.test(words);
