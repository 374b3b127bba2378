/** What is wrong with a telephone number: no area code, or no number that exists. */
export interface PhoneFlaw {
  readonly raw: string;
  readonly start: number;
  readonly kind: 'no-area-code' | 'malformed';
}

const REACH = 2000;
/** `联系电话：0990-2200111、2200112`; the numbers right after such a label. */
const LABEL = /(?:电话|传真|热线)(?:号码)?[ \u00a0\u3000]{0,3}[：:][ \u00a0\u3000]{0,3}/gu;
/** `0990-2200111`, `（0990）2200111`, `2200111`, `400-800-1234`, `0990—2200111转801` */
const NUMBER = /^[（(]?\+?[0-9０-９][0-9０-９ \-—－–―()（）]{3,24}[0-9０-９]/u;
const SHORT = /^\d{7,8}$/u;
/** With area code, mobile, 12345 and its like, 400 and 800, with 86 before it. */
const PROPER = /^(?:86)?(?:0(?:10|2\d)\d{7,8}|0\d{3}\d{7,8}|1[3-9]\d{9}|1[0-2]\d{1,3}|1[0-2]\d{3,7}|9\d{4,8}|[48]00\d{7})$/u;
const HAS_AREA_CODE = /区号|[（(]?0\d{2,3}[）)\-—－–― ]/u;

/** Numbers after a label that lack an area code or have too few or too many digits; lines that say the area code once are left alone. */
export const phoneFlaws = (text: string): readonly PhoneFlaw[] => {
  const reach = text.slice(0, REACH);
  const flaws: PhoneFlaw[] = [];
  LABEL.lastIndex = 0;
  for (let label = LABEL.exec(reach); label !== null && flaws.length < 20; label = LABEL.exec(reach)) {
    const start = label.index + label[0].length;
    const raw = NUMBER.exec(reach.slice(start, start + 40))?.[0];
    if (raw === undefined || HAS_AREA_CODE.test(reach.slice(0, start))) continue;
    const flaw = flawOf(raw);
    if (flaw !== null) flaws.push({ raw, start, kind: flaw });
  }
  return flaws;
};

/** The first of several numbers side by side is looked at; what a blank or dash may join is not torn apart. */
const flawOf = (raw: string): PhoneFlaw['kind'] | null => {
  const first = raw.normalize('NFKC').split(/\s+/u)[0] ?? '';
  if (SHORT.test(first)) return 'no-area-code';
  const digits = raw.normalize('NFKC').replace(/\D/gu, '');
  return PROPER.test(digits) || digits.length > 12 || digits.length < 7 || first !== raw.normalize('NFKC') ? null : 'malformed';
};

const HOURS = /(?:办公|工作|上班|受理|接待)(?:时间|时段)[ \u00a0\u3000]{0,3}[：:]?/u;
/** `8:30`, `8时30分`, `九点` */
const CLOCK =
  /[0-9０-９]{1,2}[ \u00a0\u3000]{0,2}(?:[:：﹕∶.．][ \u00a0\u3000]{0,2}[0-9０-９]{2}|[时点])|[一二三四五六七八九十]{1,3}[时点]/u;
const DAYS = /节假日|法定|工作日|休息日|双休|周[一二三四五六日末]|星期|全年|24小时|每天|每日|轮休|全天/u;

/** What a line on office hours does not say: the times of day, or on which days. Empty for any other line. */
export const hoursFlaws = (label: string, value: string): readonly ('times' | 'days')[] => {
  if (!HOURS.test(label)) return [];
  const whole = `${label}${value}`.slice(0, REACH);
  return [...(CLOCK.test(whole) ? [] : (['times'] as const)), ...(DAYS.test(whole) ? [] : (['days'] as const))];
};

/** Whether a line begins with a label of office hours; the rest of the line is its value. */
export const hoursLabel = (text: string): { readonly label: string; readonly value: string } | null => {
  const found = HOURS.exec(text.slice(0, 60));
  if (found === null || found.index > 8) return null;
  const end = found.index + found[0].length;
  return { label: text.slice(0, end), value: text.slice(end, REACH) };
};
