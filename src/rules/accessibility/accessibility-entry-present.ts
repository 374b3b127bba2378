import { defineRule, flagged, notAssessable, pass } from '../../audit/rule.ts';
import { tags } from '../../facts/tags.ts';
import { accessibilityEntrance } from '../../norms/site-clauses.ts';

/** `无障碍浏览`, `适老版`, `长者模式`, `关怀版`. */
const ENTRANCE = /无障碍|适老|长者|关怀|老年(?:人)?(?:版|模式)|读屏/u;

/** M1: the home page has an entrance for those who need help to read it. */
export const accessibilityEntryPresent = defineRule({
  id: 'accessibility/accessibility-entry-present',
  catalogue: 'M1',
  title: '首页没有无障碍入口',
  why: '老年人和残疾人需要放大、读屏等方式才能使用网站。',
  basis: [accessibilityEntrance],
  appliesTo: ['home'],
  fix: '在首页显著位置加“无障碍”或“长者模式”入口。',
  criterion:
    '首页的文字、链接、图片说明里有“无障碍”“适老”“长者”“关怀”之一即可。入口可能由脚本写入，静态页面里没有的只请核对；只读到片段的不判。',
  exceptions: '已按标准整体改造、不需要单独入口的，可以不理会。',
  check: ({ get, snapshot: { blocks, links, images, rendered } }) => {
    if (!get(tags).whole) return notAssessable('只读到页面的一部分');
    const found =
      blocks.some(({ text, hidden }) => !hidden && text.length <= 200 && ENTRANCE.test(text)) ||
      links.some(({ title, onclick }) => ENTRANCE.test(title ?? '') || ENTRANCE.test(onclick ?? '')) ||
      images.some(({ alt, title }) => ENTRANCE.test(alt ?? '') || ENTRANCE.test(title ?? ''));
    if (found) return pass;
    return flagged({
      severity: 'notice',
      certainty: rendered ? 'certain' : 'suspected',
      message: `首页没有看到无障碍、适老或长者模式的入口${rendered ? '' : '，可能由脚本写入，请在浏览器里核对'}。`,
      evidence: [],
      about: '无障碍入口',
    });
  },
});
