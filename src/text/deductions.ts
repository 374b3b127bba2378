/** A clause of a deduction rule: `每发现1项扣0.2分`. */
export interface DeductionClause {
  readonly clause: string;
  readonly points: number;
  readonly per: 'once' | 'each';
  readonly cap?: number;
  readonly share?: number;
}

const LONGEST = 2_000;
const CLAUSES = 20;
/** `扣0.2分`, `扣 1 分`, `扣除2分`, `减0.5分`, `酌情扣0.1-0.5分`: of a range the least, the rest is for a person to say. */
const POINTS = /(?:扣|减)(?:除|减)?\s{0,2}(\d{1,3}(?:\.\d{1,2})?)\s{0,2}(?:[-—~～至到]\s{0,2}\d{1,3}(?:\.\d{1,2})?\s{0,2})?分/u;
/** `每发现1项`, `每1例`, `每缺一项`, `每少1条`, `每条`, `1项扣` */
const EACH =
  /每(?:发现|出现|通报|有|缺少?|少|漏|超|迟|晚|逾期)?(?:或被举报)?\s{0,2}[1一]?\s{0,2}(?:[项例处条个件次篇份起类页天]|日)|[1一]\s{0,2}[项例处条个件次页]\s{0,2}扣/u;
/** `最多扣1分`, `累计不超过2分`, `扣分上限1分`, `以1分为限` */
const CAP =
  /(?:最多|最高|至多|累计|上限|不超过)[^0-9；;。]{0,8}(\d{1,3}(?:\.\d{1,2})?)\s{0,2}分|以\s{0,2}(\d{1,3}(?:\.\d{1,2})?)\s{0,2}分为限/u;
/** `大于50%`, `超过 30％`, `达到60%` */
const SHARE = /(?:大于|超过|高于|达到?|不低于)\s{0,2}(\d{1,3})\s{0,2}[%％]/u;

/** `；`, a line's end, `，每少1条`, ` 2.`, `（2）`: where a clause ends. */
const BETWEEN = /[；;。\n]|，(?=每|最多|累计|上限)|\s(?=\d[.、．](?!\d)|[（(]\d[）)]|[①-⑳])/u;

/** Clauses of a deduction rule in their order; what takes no points is no clause, but a cap of its own belongs to the clause before. */
export const readDeductions = (rule: string): readonly DeductionClause[] => {
  const found: DeductionClause[] = [];
  let pending = '';
  for (const part of rule.slice(0, LONGEST).split(BETWEEN)) {
    const clause = `${pending}${part.trim()}`;
    const cap = capOf(clause);
    const bare = clause.replace(CAP, '');
    const points = Number(POINTS.exec(bare)?.[1] ?? Number.NaN);
    const last = found.at(-1);
    pending = '';
    if (Number.isFinite(points) && points > 0 && found.length < CLAUSES)
      found.push({ clause, points, per: EACH.test(bare) ? 'each' : 'once', ...(cap === null ? {} : { cap }), ...shareOf(bare) });
    else if (cap !== null && last !== undefined) found[found.length - 1] = { ...last, clause: `${last.clause}，${clause}`, cap };
    // 未公开的，每1项扣0.2分: what is missed stands before the comma
    else if (cap === null && clause !== '' && clause.length <= 200) pending = `${clause}，`;
  }
  return found;
};

const capOf = (clause: string): number | null => {
  const [, most, limit] = CAP.exec(clause) ?? [];
  const points = most ?? limit;
  return points === undefined ? null : Number(points);
};

const shareOf = (clause: string): { readonly share?: number } => {
  const percent = Number(SHARE.exec(clause)?.[1] ?? Number.NaN);
  return percent > 0 && percent <= 100 ? { share: percent / 100 } : {};
};
