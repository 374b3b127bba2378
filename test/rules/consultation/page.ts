import { newsPage, type PageParts } from '../page.ts';

export const DRAFT = '示例市城市停车管理办法（征求意见稿）';

/** Paragraphs of a complete notice on a draft. */
export const NOTICE = [
  '为规范城市停车秩序，市城市管理局起草了《示例市城市停车管理办法（征求意见稿）》，现向社会公开征求意见。',
  '征求意见时间：2024年4月1日至2024年5月6日。',
  '有关单位和个人可以通过以下方式提出意见：1.信函寄至示例市文化路8号市城市管理局；2.电子邮件发送至tcgl@example.gov.cn。',
];

const FILES = [
  [`${DRAFT}.docx`, '/f/1.docx'],
  ['起草说明.docx', '/f/2.docx'],
] as const;

/** A page that puts a draft to the public. */
export const callPage = (parts: PageParts = {}): string =>
  newsPage({
    heading: `关于公开征求《${DRAFT}》意见的公告`,
    byline: '发布日期：2024-04-01 09:00　来源：示例市城市管理局',
    body: NOTICE,
    files: FILES,
    signature: ['示例市城市管理局', '2024年4月1日'],
    ...parts,
  });

/** A page that says what became of the opinions. */
export const feedbackPage = (body: readonly string[], parts: PageParts = {}): string =>
  newsPage({
    heading: `《${DRAFT}》公开征求意见采纳情况反馈`,
    byline: '发布日期：2024-05-20 09:00　来源：示例市城市管理局',
    body,
    signature: ['示例市城市管理局', '2024年5月20日'],
    ...parts,
  });
