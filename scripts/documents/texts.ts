/** A part of a sample document. */
export type Part =
  | { readonly kind: 'title' | 'number' | 'p' | 'sign' | 'date' | 'annex'; readonly text: string }
  /** `label` is what automatic numbering shows; it is not typed in Word. */
  | { readonly kind: 'item'; readonly label: string; readonly level: number; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'note'; readonly text: string; readonly note: string };

/** A sample document as data; producers turn it into files. */
export interface Sample {
  readonly id: string;
  readonly parts: readonly Part[];
  /** Running head on every page; empty for none. */
  readonly header: string;
}

/** Numbers that look random and are the same every time. */
export const startDice = (seed: number) => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const upTo = (count: number): number => Math.floor(next() * count);
  const pick = <T>(list: readonly T[]): T => {
    const found = list[upTo(list.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  return { upTo, pick };
};

/** See `startDice`. */
export type Dice = ReturnType<typeof startDice>;

const ORGANS = [
  '云溪市财政局',
  '云溪市民政局',
  '青禾区人民政府',
  '云溪市发展和改革委员会',
  '云溪市教育局',
  '松江镇人民政府',
  '市政务服务中心',
  '云溪市水务局',
];
const TASKS = [
  '完善公开目录',
  '规范办事指南',
  '建立台账制度',
  '开展自查整改',
  '加强队伍培训',
  '公示补助名单',
  '核定收费标准',
  '修缮老旧管网',
];
const OPENINGS = ['为进一步做好相关工作', '根据年度工作安排', '经市政府常务会议研究', '结合本地实际情况', '按照统一部署要求'];
const CLOSINGS = ['请认真组织实施', '确保按期完成', '并及时报送进展情况', '主动接受群众监督', '不得无故拖延'];

/** A day in the years around 2024, as official documents write it. */
const someDay = (dice: Dice): string => `${2022 + dice.upTo(4)}年${1 + dice.upTo(12)}月${1 + dice.upTo(28)}日`;

/** A sentence with a number, a day, an amount, an organ or a document number in it. */
export const someSentence = (dice: Dice): string => {
  const facts = [
    () => `由${dice.pick(ORGANS)}牵头${dice.pick(TASKS)}`,
    () => `安排资金${10 + dice.upTo(900)}.${dice.upTo(90) + 10}万元用于${dice.pick(TASKS)}`,
    () => `于${someDay(dice)}前${dice.pick(TASKS)}`,
    () => `依据云政办发〔${2020 + dice.upTo(6)}〕${1 + dice.upTo(80)}号${dice.pick(TASKS)}`,
    () => `覆盖${3 + dice.upTo(40)}个乡镇（街道）、${100 + dice.upTo(900)}户居民`,
    () => `完成率不低于${60 + dice.upTo(40)}%，抽查比例为${1 + dice.upTo(30)}‰`,
  ];
  return `${dice.pick(OPENINGS)}，${dice.pick(facts)()}，${dice.pick(facts)()}，${dice.pick(CLOSINGS)}。`;
};

const CHINESE = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

const sentences = (dice: Dice, count: number): string => Array.from({ length: count }, () => someSentence(dice)).join('');

const items = (dice: Dice): readonly Part[] => {
  const parts: Part[] = [];
  for (let index = 0; index < 3; index += 1) {
    parts.push({ kind: 'item', label: `${CHINESE[index]}、`, level: 0, text: dice.pick(TASKS) });
    for (let inner = 0; inner < 2; inner += 1)
      parts.push({ kind: 'item', label: `（${CHINESE[inner]}）`, level: 1, text: someSentence(dice) });
  }
  return parts;
};

const table = (dice: Dice, rows: number, long: boolean): Part => ({
  kind: 'table',
  rows: [
    ['序号', '责任单位', '工作内容', '资金（万元）', '完成时限'],
    ...Array.from({ length: rows }, (_, index) => [
      String(index + 1),
      dice.pick(ORGANS),
      long ? someSentence(dice) : dice.pick(TASKS),
      `${10 + dice.upTo(500)}.${dice.upTo(9) + 1}`,
      someDay(dice),
    ]),
  ],
});

const articles = (dice: Dice, count: number): readonly Part[] =>
  Array.from({ length: count }, (_, index) => ({ kind: 'p', text: `第${CHINESE[index]}条　${sentences(dice, 1 + dice.upTo(2))}` }));

const notes = (dice: Dice): readonly Part[] => [
  { kind: 'note', text: someSentence(dice), note: `本项所称补助标准为每户每月${100 + dice.upTo(400)}元。` },
  { kind: 'p', text: sentences(dice, 2) },
];

const middle = (index: number, dice: Dice): readonly Part[] => {
  if (index === 1) return [{ kind: 'p', text: someSentence(dice) }, table(dice, 6, false)];
  if (index === 2) return items(dice);
  if (index === 3) return notes(dice);
  if (index === 4) return Array.from({ length: 34 }, () => ({ kind: 'p', text: sentences(dice, 2) }));
  if (index === 5)
    return [
      { kind: 'p', text: `联系电话：0571-8${1000000 + dice.upTo(8999999)}，网址 www.example.gov.cn，邮箱 office@example.gov.cn。` },
      { kind: 'p', text: 'Open Government Guide (2024 edition) is published in both Chinese and English for reference only.' },
    ];
  if (index === 6) return [table(dice, 9, true)];
  if (index === 7) return articles(dice, 10);
  return Array.from({ length: 4 }, () => ({ kind: 'p', text: sentences(dice, 2) }));
};

/** The sample documents: each has something that readers or the comparison may stumble over. */
export const samples: readonly Sample[] = Array.from({ length: 9 }, (_, index) => {
  const dice = startDice(20241105 + index);
  const organ = dice.pick(ORGANS);
  return {
    id: `sample-${index + 1}`,
    header: index === 4 ? '云溪市人民政府公报' : '',
    parts: [
      { kind: 'title', text: `${organ}关于${dice.pick(TASKS)}的通知` },
      { kind: 'number', text: `云政办发〔2024〕${1 + dice.upTo(60)}号` },
      { kind: 'p', text: '各乡镇人民政府、街道办事处，市直各单位：' },
      { kind: 'p', text: sentences(dice, 2) },
      ...middle(index, dice),
      { kind: 'p', text: '本通知自印发之日起施行。' },
      ...(index === 1 ? [{ kind: 'annex', text: '附件：1.任务分工表' } as const] : []),
      { kind: 'sign', text: organ },
      { kind: 'date', text: someDay(dice) },
      ...(index === 7 ? [{ kind: 'p', text: '（此件公开发布）' } as const] : []),
    ],
  };
});

/** What a sample says, paragraph by paragraph, cell by cell. */
export const linesOf = (sample: Sample): readonly string[] =>
  sample.parts.flatMap((part) => {
    if (part.kind === 'table') return part.rows.flat();
    return part.kind === 'item' ? [part.label + part.text] : [part.text];
  });
