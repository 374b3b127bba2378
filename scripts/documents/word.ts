import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  DocumentProtectionType,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  type IPropertiesOptions,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
} from 'docx';
import type { Part, Sample } from './texts.ts';

/** Face that is on the machine the documents are made on; embedded as a subset in PDFs. */
const FONT = 'Noto Sans CJK SC';
const LIST = 'official';

const run = (text: string): TextRun => new TextRun({ text, font: FONT, size: 28 });

const paragraphOf = (part: Exclude<Part, { kind: 'table' }>, notes: Paragraph[]): Paragraph => {
  if (part.kind === 'title')
    return new Paragraph({ heading: HeadingLevel.HEADING_1, alignment: AlignmentType.CENTER, children: [run(part.text)] });
  if (part.kind === 'number') return new Paragraph({ alignment: AlignmentType.CENTER, children: [run(part.text)] });
  if (part.kind === 'sign' || part.kind === 'date') return new Paragraph({ alignment: AlignmentType.RIGHT, children: [run(part.text)] });
  if (part.kind === 'item') return new Paragraph({ numbering: { reference: LIST, level: part.level }, children: [run(part.text)] });
  if (part.kind !== 'note') return new Paragraph({ indent: { firstLine: 560 }, children: [run(part.text)] });
  notes.push(new Paragraph({ children: [new TextRun({ text: part.note, font: FONT, size: 20 })] }));
  return new Paragraph({ indent: { firstLine: 560 }, children: [run(part.text), new FootnoteReferenceRun(notes.length)] });
};

const tableOf = (rows: readonly (readonly string[])[]): Table =>
  new Table({
    rows: rows.map(
      (cells) =>
        new TableRow({
          children: cells.map(
            (text) => new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, font: FONT, size: 20 })] })] }),
          ),
        }),
    ),
  });

const level = (index: number, text: string) => ({
  level: index,
  format: LevelFormat.CHINESE_COUNTING,
  text,
  suffix: 'nothing' as const,
  alignment: AlignmentType.LEFT,
});

const STAMP = new Date('2024-11-05T08:00:00Z');

/** Properties that are the same for all documents made here. */
const COMMON = {
  creator: '张三',
  lastModifiedBy: '李四',
  numbering: { config: [{ reference: LIST, levels: [level(0, '%1、'), level(1, '（%2）')] }] },
};

/** A sample as a DOCX, with page numbers below and its running head above. */
export const wordOf = (sample: Sample, more: Partial<IPropertiesOptions> = {}): Promise<Uint8Array> => {
  const notes: Paragraph[] = [];
  const children = sample.parts.map((part) => (part.kind === 'table' ? tableOf(part.rows) : paragraphOf(part, notes)));
  const header = new Header({ children: [new Paragraph({ children: [run(sample.header)] })] });
  const footer = new Footer({
    children: [
      new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], size: 24 })] }),
    ],
  });
  const footnotes = Object.fromEntries(notes.map((note, index) => [String(index + 1), { children: [note] }]));
  return pack({
    ...COMMON,
    ...more,
    footnotes,
    sections: [{ headers: sample.header === '' ? {} : { default: header }, footers: { default: footer }, children }],
  });
};

/** A document of so many paragraphs, for measuring. */
export const longWord = (paragraphs: readonly string[]): Promise<Uint8Array> =>
  pack({
    ...COMMON,
    sections: [{ children: paragraphs.map((text) => new Paragraph({ indent: { firstLine: 560 }, children: [run(text)] })) }],
  });

/** A document with everything that publishing should have taken out. */
export const draftWord = (): Promise<Uint8Array> => {
  const changed = { author: '王五', date: STAMP.toISOString() };
  return pack({
    ...COMMON,
    title: '关于补助发放的通知（讨论稿）',
    comments: { children: [{ id: 1, author: '王五', date: STAMP, children: [new Paragraph('此处数字请财务核对')] }] },
    sections: [
      {
        children: [
          new Paragraph({
            children: [
              run('补助标准为每人每月'),
              new DeletedTextRun({ id: 1, ...changed, text: '300' }),
              new InsertedTextRun({ id: 2, ...changed, text: '350' }),
              run('元。'),
            ],
          }),
          new Paragraph({
            children: [
              new CommentRangeStart(1),
              run('共发放1250人。'),
              new CommentRangeEnd(1),
              new TextRun({ children: [new CommentReference(1)] }),
            ],
          }),
          new Paragraph({ children: [run('名单见附表'), new InsertedTextRun({ id: 3, ...changed, text: '，另行公示' }), run('。')] }),
          new Paragraph({ children: [run('公示期满无异议。'), new TextRun({ text: '联系人赵六，身份证号见内部台账', vanish: true })] }),
          new Paragraph({ children: [run('特此通知。'), new TextRun({ text: '初稿第三版', color: 'FFFFFF' })] }),
          new Textbox({ children: [new Paragraph({ children: [run('文本框里的提示')] })] }),
        ],
      },
    ],
  });
};

/** Kinds of editing limits, by the name readers give them. */
export const PROTECTIONS = {
  readOnly: DocumentProtectionType.READ_ONLY,
  comments: DocumentProtectionType.COMMENTS,
  trackedChanges: DocumentProtectionType.TRACKED_CHANGES,
  forms: DocumentProtectionType.FORMS,
} as const;

const pack = async (options: IPropertiesOptions): Promise<Uint8Array> => new Uint8Array(await Packer.toBuffer(new Document(options)));
