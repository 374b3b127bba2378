import { defineFact, type Given } from '../audit/fact.ts';
import { interpretedName } from '../text/interpreted-name.ts';
import { squeeze } from '../text/white-space.ts';
import type { BodyLine } from './body-lines.ts';
import { CHROME, chrome } from './chrome.ts';
import { columnPath } from './column-path.ts';
import { documentLines } from './page-lines.ts';
import { regions } from './regions.ts';
import { title } from './title.ts';

/** In what form a document is explained. */
export type InterpretationForm = 'text' | 'picture' | 'video' | 'conference' | 'questions';

/** 解读: its form, what it explains, and its text. */
export interface Interpretation {
  readonly form: InterpretationForm;
  /** Name of the document it explains; empty when the title names none. */
  readonly name: string;
  /** Its own paragraphs: title, contacts and links left out. */
  readonly lines: readonly BodyLine[];
  /** Characters in them. */
  readonly length: number;
}

/** `一图读懂`, `图解`, `漫画`; `图文解读` has text, too. */
const PICTURE = /一图|图解|图说|读懂|看懂|长图|海报|漫画|漫说|H5|图表解读|图片解读/iu;
const VIDEO = /视频|动画|动漫|音频|短片|微电影|直播|vlog/iu;
const CONFERENCE = /发布会|吹风会|访谈/u;
const QUESTIONS = /问答|答记者问|热点问题|解答/u;
const MOVIE = /\.(?:mp4|m3u8|flv|webm|mov|avi|mp3)(?:[?#]|$)/iu;
/** Text too short to be an interpretation in words. */
const LITTLE = 150;
/** `解读机关：…`, `联系电话：…`, `附件：…`, `责任编辑` */
const APART =
  /^[（(【\s]*(?:解读(?:机关|单位|人|部门)|联系(?:电话|人|方式)|咨询(?:电话|方式)|附件|相关(?:文件|链接|阅读)|责任编辑|编辑|来源|扫码|打印|关闭|分享|返回|政策(?:原文|文件))/u;

/** 政策解读. */
export const interpretation = defineFact<Interpretation>('interpretation', (given) => {
  const heading = given.get(title).value ?? '';
  const lines = given.get(documentLines).filter(({ text }) => {
    const bare = squeeze(text.slice(0, 200));
    return bare !== '' && !APART.test(bare) && bare !== squeeze(heading);
  });
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  return { form: formOf(given, heading, length, lines), name: interpretedName(heading), lines, length };
});

const formOf = (given: Given, heading: string, length: number, lines: readonly BodyLine[]): InterpretationForm => {
  const said = `${heading}>${given.get(columnPath).slice(-1).join('')}`;
  const isShort = length < LITTLE;
  const { images, frames, links } = given.snapshot;
  const kinds = given.get(chrome);
  const { start, end } = given.get(regions);
  const pictured = images.some(({ hidden, box, block }) => !hidden && kinds[box] === CHROME.none && block >= start - 3 && block <= end + 3);
  const filmed = frames.some(({ src, tag }) => tag === 'video' || MOVIE.test(src)) || links.some(({ href }) => MOVIE.test(href));
  if (VIDEO.test(said) || (filmed && isShort)) return 'video';
  if ((PICTURE.test(said) && length < 4 * LITTLE) || (pictured && isShort)) return 'picture';
  if (CONFERENCE.test(said)) return 'conference';
  const asked = lines.filter(({ text }) => /^[\s\u3000]*(?:问|记者问?)[\s\u3000]*[：:]|[？?][\s\u3000]*$/u.test(text.slice(-300))).length;
  return QUESTIONS.test(said) || asked >= 3 ? 'questions' : 'text';
};
