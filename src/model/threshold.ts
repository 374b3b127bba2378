/** A number that a rule judges by and that a profile may set. */
export interface Threshold {
  /** What it is called; Chinese. */
  readonly name: string;
  readonly unit: string;
  /** What is used when nobody says otherwise. */
  readonly standard: number;
  readonly least: number;
  readonly most: number;
  /** Rules that judge by it. */
  readonly rules: readonly string[];
  /** A legal limit: a profile may make it stricter, never milder. */
  readonly statutory?: true;
}

const days = (rules: readonly string[], name: string, standard: number, least: number, most: number): Threshold => ({
  name,
  unit: '天',
  standard,
  least,
  most,
  rules,
});

const workdays = (rules: readonly string[], name: string, standard: number, most: number): Threshold => ({
  ...days(rules, name, standard, 1, most),
  unit: '个工作日',
});

const columns = (rules: readonly string[], name: string, standard: number): Threshold => ({
  ...days(rules, name, standard, 1, standard),
  unit: '个',
});

const share = (rules: readonly string[], name: string, standard: number, least = 0.3): Threshold => ({
  name,
  unit: '（0 到 1 之间的比例）',
  standard,
  least,
  most: 1,
  rules,
});

const characters = (rules: readonly string[], name: string, standard: number, most: number): Threshold => ({
  ...days(rules, name, standard, 20, most),
  unit: '字',
});

const legal = (threshold: Threshold): Threshold => ({ ...threshold, statutory: true });

const HOME = ['freshness/home-updated-within-2-weeks', 'spot-check/home-updated-within-2-weeks'] as const;
const COLUMNS = ['freshness/columns-updated', 'spot-check/columns-updated'] as const;

/** Every number a profile may set, by name. */
export const THRESHOLDS = {
  publishWorkdays: legal(workdays(['document/published-within-20-workdays'], '成文后多少个工作日内公开', 20, 20)),
  permitWorkdays: legal(workdays(['permit/permit-published-within-7-workdays'], '许可、处罚决定后多少个工作日内公示', 7, 7)),
  budgetDays: legal(days(['budget/budget-published-within-20-days'], '预决算批复后多少天内公开', 20, 1, 20)),
  consultationDays: legal(days(['consultation/consultation-at-least-30-days'], '征求意见至少多少天', 30, 30, 120)),
  feedbackDays: days(
    ['consultation/consultation-feedback-published', 'spot-check/consultation-feedback-published'],
    '征集截止后多少天内反馈',
    30,
    1,
    365,
  ),
  interpretationWorkdays: workdays(['interpretation/interpretation-timely'], '文件公开后多少个工作日内解读', 3, 60),
  interpretationGraceDays: days(
    ['interpretation/document-links-interpretation', 'spot-check/document-links-interpretation'],
    '文件发布多少天后才查是否关联解读',
    7,
    0,
    90,
  ),
  interpretationLargelyCopied: share(['interpretation/interpretation-original'], '解读与原文的重合度到多少提示', 0.6),
  interpretationCopied: share(['interpretation/interpretation-original'], '解读与原文的重合度到多少按雷同', 0.8),
  interpretationCharacters: characters(
    [
      'interpretation/interpretation-original',
      'interpretation/interpretation-substantive',
      'interpretation/interpretation-elements-present',
    ],
    '解读文字不足多少字不判',
    120,
    5_000,
  ),
  annualReportAlike: share(['annual-report/annual-report-original'], '年报与上年同一部分的重合度到多少报', 0.85),
  versionsAlike: share(['attachments/versions-identical'], '各版本字符一致率低于多少提示用字差异', 0.995, 0.9),
  briefCharacters: characters(['attachments/downloads-offered'], '公告、通告不足多少字可以不另附文件', 1_500, 20_000),
  homeDays: legal(days(HOME, '首页多少天内应有更新', 14, 1, 14)),
  newsColumnDays: legal(days(COLUMNS, '动态、要闻类栏目多少天内应有更新', 14, 1, 14)),
  noticeColumnDays: legal(days(COLUMNS, '通知公告、政策文件类栏目多少天内应有更新', 183, 1, 183)),
  otherColumnDays: days(COLUMNS, '其他栏目多少天内应有更新', 365, 1, 1_000),
  staleColumns: legal(columns(['spot-check/columns-updated'], '动态、通知、政策类栏目多少个不更新按红线报', 5)),
  staleOtherColumns: legal(columns(['spot-check/columns-updated'], '其他栏目多少个不更新按红线报', 10)),
  emptyColumns: legal(columns(['spot-check/columns-not-empty'], '空白栏目多少个按红线报', 5)),
  failedVisits: legal({ ...share(['spot-check/site-reachable'], '抽查中读不到的页面占到多少提示', 0.05, 0.01), most: 0.05 }),
  leaderDays: days(['organisation/leader-info-current'], '负责人信息多少天内应有更新', 183, 30, 730),
} as const satisfies Readonly<Record<string, Threshold>>;

/** Name of a number a profile may set. */
export type ThresholdName = keyof typeof THRESHOLDS;

/** A value for each of these numbers. */
export type Thresholds = Readonly<Record<ThresholdName, number>>;
