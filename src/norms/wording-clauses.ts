import type { Basis } from '../audit/rule.ts';

/** 检查指标: severe errors of wording. */
export const severeErrors: Basis = { norm: 'N15', clause: '单项否决', mark: 'V2', gist: '网站不得出现严重表述错误' };

/** 国家通用语言文字法第9条: organs use the standard language. */
export const standardLanguage: Basis = {
  norm: 'N9',
  clause: '国家通用语言文字法第9条',
  mark: 'V',
  gist: '国家机关以普通话和规范汉字为公务用语用字',
};

/** 地图管理条例第15条: maps shown in public are reviewed. */
export const mapsReviewed: Basis = {
  norm: 'N9',
  clause: '地图管理条例第15条',
  mark: 'V',
  gist: '向社会公开的地图应当经过审核；景区图、街区图、地铁线路图等除外',
};
