import fc from 'fast-check';

/** What one made-up document says of itself; null where its page does not say. */
export interface DocumentRecord {
  readonly title: string;
  readonly documentNumber: WrittenNumber | null;
  readonly issueDate: string | null;
  readonly publishDate: string | null;
  readonly effectiveDate: string | null;
  readonly validity: string | null;
  readonly indexNumber: string | null;
  readonly issuer: string | null;
  readonly topicCategory: string | null;
  readonly contentSource: string | null;
  readonly attachments: readonly AttachedFile[];
}

/** A document number as pages write it, and its canonical form. */
interface WrittenNumber {
  readonly written: string;
  readonly canonical: string;
}

/** A file of the document; `style` says where its extension can be read. */
export interface AttachedFile {
  readonly name: string;
  readonly href: string;
  readonly extension: string;
  readonly style: 'address' | 'text' | 'title';
}

const ORGANS = ['云溪县人民政府', '清岚市人民政府办公室', '望川县财政局', '青梧区住房和城乡建设局', '澄湖市生态环境局'] as const;
const MATTERS = [
  '加强农村公路管护',
  '做好防汛备汛工作',
  '规范殡葬服务收费',
  '印发《小型水库管护办法》',
  '支持养老服务发展',
  '开展2024年职称申报',
];
const KINDS = ['通知', '意见', '通告', '批复', '决定'];
const CODES = ['云政发', '清政办规', '望财农', '青建函', '澄环规', '岚府办发'];
const VALIDITIES = ['有效', '现行有效', '失效', '废止', '部分有效'];
const TOPICS = ['农业、林业、水利', '财政、金融、审计', '城乡建设、环境保护', '民政、扶贫、救灾 / 其他'];
const SOURCES = ['云溪县人民政府办公室', '市司法局', '清岚日报', '县融媒体中心'];
const FILES = ['申报表', '任务分解表', '管护办法', '小型水库名录', '填报说明'];
const EXTENSIONS = ['pdf', 'doc', 'docx', 'xls', 'xlsx', 'wps', 'ofd', 'zip'];

const isoDay = (first: string, last: string): fc.Arbitrary<string> =>
  fc.integer({ min: Date.parse(first) / 86_400_000, max: Date.parse(last) / 86_400_000 }).map(dayAt);
const dayAt = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
/** The day so many days after another. */
const daysAfter = (day: string, days: number): string => dayAt(Date.parse(day) / 86_400_000 + days);

const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null, freq: 4 });

const codeNumber = fc
  .record({
    code: fc.constantFrom(...CODES),
    year: fc.integer({ min: 2006, max: 2024 }),
    serial: fc.integer({ min: 1, max: 320 }),
    brackets: fc.constantFrom('〔〕', '〔〕', '[]', '【】', '（）'),
    gap: fc.constantFrom('', '', ' '),
  })
  .map(({ code, year, serial, brackets, gap }) => ({
    written: `${code}${brackets[0]}${year}${brackets[1]}${serial}${gap}号`,
    canonical: `${code}〔${year}〕${serial}号`,
  }));
const orderNumber = fc.integer({ min: 2, max: 299 }).map((serial) => whole(`清岚市人民政府令第${serial}号`));
const bulletinNumber = fc
  .record({ year: fc.integer({ min: 2010, max: 2024 }), serial: fc.integer({ min: 1, max: 40 }) })
  .map(({ year, serial }) => whole(`澄湖市税务局公告${year}年第${serial}号`));
const whole = (written: string): WrittenNumber => ({ written, canonical: written });
const numbers = fc.oneof(
  { weight: 8, arbitrary: codeNumber },
  { weight: 1, arbitrary: orderNumber },
  { weight: 1, arbitrary: bulletinNumber },
);

const indexNumber = fc
  .record({
    organ: fc.constantFrom('113415230030123X', '000014349', 'QL-09', 'MB1652112', 'K16185922'),
    year: fc.integer({ min: 2008, max: 2024 }),
    serial: fc.integer({ min: 1, max: 99_999 }),
  })
  .map(({ organ, year, serial }) => `${organ}/${year}-${String(serial).padStart(5, '0')}`);

const file = fc
  .record({
    name: fc.constantFrom(...FILES),
    extension: fc.constantFrom(...EXTENSIONS),
    id: fc.integer({ min: 1000, max: 9999 }),
    style: fc.constantFrom('address' as const, 'text' as const, 'title' as const),
  })
  .map(({ name, extension, id, style }) => ({
    name: style === 'text' ? `${name}.${extension}` : name,
    href: style === 'address' ? `/upload/2024/${id}.${extension}` : `/download.jsp?id=${id}`,
    extension,
    style,
  }));

/** Any document; every field but the title may be missing. */
export const documentRecord: fc.Arbitrary<DocumentRecord> = fc
  .record({
    issuer: maybe(fc.constantFrom(...ORGANS)),
    opens: fc.boolean(),
    matter: fc.constantFrom(...MATTERS),
    kind: fc.constantFrom(...KINDS),
    documentNumber: maybe(numbers),
    issueDate: maybe(isoDay('2006-01-04', '2024-03-31')),
    wait: fc.integer({ min: 0, max: 40 }),
    publishDate: maybe(isoDay('2006-02-01', '2024-05-31')),
    delay: fc.integer({ min: 10, max: 90 }),
    effective: fc.boolean(),
    validity: maybe(fc.constantFrom(...VALIDITIES)),
    indexNumber: maybe(indexNumber),
    topicCategory: maybe(fc.constantFrom(...TOPICS)),
    contentSource: maybe(fc.constantFrom(...SOURCES)),
    attachments: fc.uniqueArray(file, { maxLength: 3, selector: ({ href }) => href.slice(-8).replace(/\D+/g, '') }),
  })
  .map(({ opens, matter, kind, wait, delay, effective, ...rest }) => {
    const publishDate = rest.publishDate !== null && rest.issueDate !== null ? daysAfter(rest.issueDate, wait) : rest.publishDate;
    const base = rest.issueDate ?? publishDate;
    return {
      ...rest,
      title: `${opens && rest.issuer !== null ? rest.issuer : ''}关于${matter}的${kind}`,
      publishDate,
      effectiveDate: effective && base !== null ? daysAfter(base, delay) : null,
    };
  });
