import { defineFact } from '../audit/fact.ts';
import type { Candidate, Reading } from '../model/fact.ts';
import { isNothing, isTemplate } from '../text/placeholders.ts';
import { metaTags } from './meta-tags.ts';
import { absent } from './reading.ts';
import { scriptedByline } from './scripted-byline.ts';
import { isCollection, weigh } from './weigh.ts';

/** A source cut short for want of room: `学习强国、川观新闻...】`. */
const CUT = /(?:\.{2,}|…+)[】\])）]?$/u;
/** What the template puts behind the source; `（市城管局）` is the source's short name. */
const TAIL =
  /\s+(?:下载|收藏|保存|关闭|朗读|已?阅读|已?浏览|点击|访问|编辑|作者|责编|审核|时间|日期|人气).*$|\s*(?:(?![（(][\u4e00-\u9fff]{2,12}[局委办厅院署][）)])[【[（(|｜]|打印|字体|字号|分享|点击|已?浏览|责任编辑|https?:|(?:19|20)\d{2}[-/.年]\s?\d{1,2}[-/.月]\s?\d).*$/u;
/** The bracket that closes a byline in brackets: `（2024-05-30 来源：县粮食局）`. */
const CLOSING = /[）)】\]]$/u;

/** `[县民政局]`: the template's brackets around the whole. */
const WRAPPED = /^[[【]\s*([^[\]【】]{2,60})[\]】]/u;
const OPENING = /[（(【[]/u;

/** 来源. */
export const contentSource = defineFact<Reading<string>>('contentSource', (given) => {
  if (isCollection(given)) return absent;
  const { source: written } = given.get(scriptedByline);
  const tag = given.get(metaTags).get('contentsource');
  const others: Candidate<string>[] =
    tag === undefined || isNothing(tag) || isTemplate(tag) ? [] : [{ value: tag, raw: tag, where: 'metatag', confidence: 0.6 }];
  const scripted: Candidate<string>[] =
    written === null
      ? []
      : [
          {
            value: written.value,
            raw: written.value,
            where: 'byline',
            confidence: 0.65,
            place: { block: written.block, start: 0, end: 0 },
          },
        ];
  return weigh(given, {
    name: 'contentSource',
    parse: ({ value, raw }) => {
      const kept = value.replace(WRAPPED, '$1').replace(TAIL, '').trim();
      const source = OPENING.test(kept) ? kept : kept.replace(CLOSING, '').trim();
      return source === '' || source.length > 60 || CUT.test(value) || /[。；]/u.test(source) ? null : { value: source, raw };
    },
    others: [...scripted, ...others],
  });
});
