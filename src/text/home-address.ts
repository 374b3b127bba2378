import { everyMatch } from './every-match.ts';

/** A dwelling written down to the door: `text.slice(start, end)`. */
export interface HomeAddress {
  readonly start: number;
  readonly end: number;
}

/** 3组, 12号, 5栋, 二单元, 501室, 三组; 3号文件 and 1号公告 are no doors */
const DOOR =
  /(?:[0-9０-９]{1,5}|[一二三四五六七八九十百]{1,4})(?:村民小?组|小?组|号楼?|栋|幢|座|单元|室|户)(?!附|文|令|公告|通知|线|别|码|召集|学生)/u;
/** 家庭住址：示例县甲镇乙村3组12号 */
const LABELLED = /(?:家庭住?址|家庭地址|住址|现住址?|经常居住地|户籍(?:所在)?地(?:址)?)[：:为是在\s]{1,3}([^。；;，,\n]{4,60})/gu;
const HINT = /址|现住|户籍|居住地/u;
/** Down to the town: as far as a home may be told. */
const TOWN = /^(.{0,30}?(?:乡|镇|街道)(?:办事处)?)/u;
const COUNTY = /^(.{0,20}?(?:县|(?<![小社园])区|旗|市))/u;
const REACH = 20_000;

/** Whether an address names house, door or group. */
export const isDetailed = (text: string): boolean => DOOR.test(text.slice(0, 200));

/** Homes in running text, told by their label. */
export const findHomes = (text: string): readonly HomeAddress[] => {
  if (!HINT.test(text)) return [];
  return everyMatch(LABELLED, text.slice(0, REACH)).flatMap(({ 0: found, 1: address = '', index }) => {
    const end = index + found.length;
    return isDetailed(address) ? [{ start: end - address.length, end }] : [];
  });
};

/** The address down to the town, stars for the rest. */
export const maskAddress = (address: string): string => {
  const bare = address.replace(/\s/gu, '');
  const kept = TOWN.exec(bare)?.[1] ?? COUNTY.exec(bare)?.[1] ?? '';
  return `${kept}****`;
};
