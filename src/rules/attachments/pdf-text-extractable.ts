import { openedFiles } from '../../attachments/opened-files.ts';
import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { own, platformFunctions } from '../../norms/clauses.ts';
import { short } from '../evidence.ts';
import { evidenceOfReading, unopened } from '../opened.ts';

/** B5: the text of a PDF can be searched and copied. */
export const pdfTextExtractable = defineRule({
  id: 'attachments/pdf-text-extractable',
  catalogue: 'B5',
  title: 'PDF 为扫描图片或禁止复制',
  why: '扫描图片搜不到、读屏软件读不出，也不能复制其中的文字。',
  basis: [platformFunctions, own('全部页面只有图片、抽不出文字时认作扫描件')],
  appliesTo: 'any',
  fix: '用 Word 原稿直接导出 PDF 后替换；确需放盖章扫描件的，同时提供 Word 版或文本型 PDF。',
  criterion:
    'PDF、OFD 各页都是图片而抽不出文字（经验阈值，可调）的，或有字却认不出的，请人工核对；同一附件另有能读出文字的版本的降为提示。禁止复制的提示。只有盖章页是图片的不报。',
  exceptions: '网页上已登载全文，或只有扫描件存世的历史文件，可以不理会。',
  check: (given) => {
    const none = unopened(given);
    if (none !== null) return none;
    const files = given.get(openedFiles).filter(({ document }) => document.kind === 'pdf' || document.kind === 'ofd');
    if (files.length === 0) return inapplicable('没有可以打开的 PDF、OFD 附件');
    const withText = new Set(
      given.get(openedFiles).flatMap(({ document, reading }) => (document.textState === 'text' ? [reading.file.group] : [])),
    );
    return flagged(
      ...files.flatMap(({ document: { textState, protection }, reading }): readonly Flag[] => {
        const name = reading.file.name;
        const rest = { evidence: [evidenceOfReading(given, reading)], about: name };
        if (textState === 'scanned' || textState === 'font-problem') {
          const twin = withText.has(reading.file.group);
          const what = textState === 'scanned' ? '是扫描图片，不能检索和复制' : '的文字认不出来，可能缺少字体信息，不能检索和复制';
          const message = `附件“${short(name)}”${what}${twin ? '；另有能读出文字的版本' : ''}。`;
          return [{ ...rest, severity: twin ? 'notice' : 'warning', certainty: 'suspected', message }];
        }
        if (!protection.copyForbidden) return [];
        return [{ ...rest, severity: 'notice', certainty: 'certain', message: `附件“${short(name)}”设置了禁止复制文字。` }];
      }),
    );
  },
});
