import { findDays } from './dates.ts';

/** The day a budget or final account was approved: `text.slice(start, end)`. */
export interface ApprovalDay {
  readonly iso: string;
  readonly start: number;
  readonly end: number;
}

const REACH = 5000;
/** `2024年1月20日批复`, `于2024年1月20日经县人大会议批准` */
const AFTER = /^[\u4e00-\u9fff（()）、]{0,24}?(?:批复|批准|审议通过|审查批准)/u;
/** `批复日期：2024年1月20日`, `批复时间为` */
const BEFORE = /(?:批复|批准)(?:的)?(?:日期|时间)(?:为|是|：|:)?[ \u00a0\u3000]{0,3}$/u;
/** A day something else was done on: 公开于, 向…报送. */
const ELSE = /公开|公示|发布|公布|报送|编制/u;

/** Days on which this text says that it was approved. */
export const findApprovalDays = (text: string): readonly ApprovalDay[] => {
  const reach = text.slice(0, REACH);
  return findDays(reach).filter(({ start, end }) => {
    const after = AFTER.exec(reach.slice(end, end + 40))?.[0];
    return (after !== undefined && !ELSE.test(after)) || BEFORE.test(reach.slice(Math.max(0, start - 16), start));
  });
};
