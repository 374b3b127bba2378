import type { AttachmentReading, FetchVerdict } from '../../src/model/attachment.ts';
import type { DocumentKind, DocumentReading } from '../../src/model/document.ts';
import type { Failure } from '../../src/model/failure.ts';
import { startManuscript } from '../../src/readers/manuscript.ts';
import { readingOf } from '../../src/readers/reading.ts';

/** What a small document is made of beside its lines. */
type Said = Partial<Omit<DocumentReading, 'kind' | 'size' | 'snapshot'>>;

/** An attachment that was opened and says these lines. */
export const openedFile = (name: string, kind: 'pdf' | 'docx' | 'doc', lines: readonly string[], said: Said = {}): AttachmentReading => ({
  ...fetchedFile(name, 'fine', kind),
  read: readingOf(kind, 20_000, snapshotOf(kind, lines), said),
});

/** An attachment that was fetched with such an outcome. */
export const fetchedFile = (
  name: string,
  verdict: FetchVerdict,
  kind: DocumentKind | null = null,
  status: number | null = 200,
  read: Failure | null = null,
): AttachmentReading => ({
  file: { name, href: '/files/1.pdf', extension: name.split('.').at(-1) ?? '', url: 'https://www.example.gov.cn/files/1.pdf', group: 0 },
  verdict,
  status,
  kind,
  size: kind === null ? null : 20_000,
  read,
});

const snapshotOf = (kind: 'pdf' | 'docx' | 'doc', lines: readonly string[]) => {
  const manuscript = startManuscript(1_000_000);
  manuscript.open('document');
  for (const line of lines) manuscript.paragraph(line);
  manuscript.close();
  return manuscript.snapshot(kind);
};

/** Text long enough to be compared. */
export const LONG_BODY: readonly string[] = [
  '各县（区）人民政府，市政府各部门、各直属机构：',
  '《城市绿化养护办法》已经市政府同意，现印发给你们，请结合实际认真贯彻执行。',
  '一、各县（区）要落实养护责任，明确养护标准，全年投入养护资金不少于120万元，每年年底前将落实情况报送市城市管理局。',
  '二、市城市管理局负责监督检查，每半年通报一次养护情况，对养护不到位的单位提出整改意见并跟踪落实，整改结果纳入年度考核。',
  '三、公园、广场、道路两侧的绿地由所在县（区）负责养护，单位庭院的绿地由本单位负责养护，居住区的绿地由物业服务人负责养护。',
  '本办法自2024年4月1日起施行，有效期5年。',
  '（此件公开发布）',
];

/** The lines of a file that says what the page says. */
export const sameLines = (heading: string, body: readonly string[] = LONG_BODY, date = '2024年3月8日'): readonly string[] => [
  heading,
  ...body,
  '示例市人民政府办公室',
  date,
];
