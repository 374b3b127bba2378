import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { attachments } from '../../facts/attachments.ts';
import { own } from '../../norms/clauses.ts';
import { evidenceOfFile, short } from '../evidence.ts';

const EXTENSION = /\.[A-Za-z0-9]{1,5}$/u;
/** Names that say nothing, extension aside, and why. */
const UNREADABLE: readonly (readonly [RegExp, string])[] = [
  [/^(?:[WP]0)?\d{8,}$/u, '是系统生成的编号'], // W020240312351234567890
  [/^[0-9a-f]{16,}$|^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/iu, '是系统生成的编号'], // 4f0c1d2e3a4b5c6d7e8f
  [/^(?:新建|未命名|无标题|文档\d*$|Untitled|New )/iu, '是新建文件时的默认名'], // 新建 Microsoft Word 文档
  [/(?:^副本|[-_（( ]\s*副本(?:\s*[（(]?\d+[)）]?)?[)）]?$|^Copy of|[-_ ]Copy$)/iu, '带有“副本”字样'], // 通知 - 副本
  [/(?:终稿|最终版|定稿|修改稿|修改版|修改\d+|[（(]修改[)）])$/u, '带有起草过程的字样'], // 通知（最终版）
  [/^附件\s*[0-9０-９一二三四五六七八九十]{0,3}$/u, '没有写明内容'], // 附件1
];

/** B8: what a file is can be told from its name. */
export const attachmentNameReadable = defineRule({
  id: 'attachments/attachment-name-readable',
  catalogue: 'B8',
  title: '附件名看不出内容',
  why: '附件名是公众决定要不要下载的唯一线索，下载后也靠它找文件。',
  basis: [own('附件名应写明内容，不用系统编号、默认名或起草过程用语')],
  appliesTo: 'any',
  fix: '把附件的显示名改成附件标题，如：城市绿化养护考核表.docx。',
  criterion:
    '附件显示名去掉扩展名后，整个是系统编号、新建文件的默认名、只有“附件1”字样，或末尾带“副本”“最终版”“修改稿”等字样时提示。只是以日期开头、或标题里有“修改”二字的不报。',
  exceptions: '附件名前后的文字已写明内容（如“附件1：考核表”只把“附件1”做成链接）的，可以不理会。',
  check: ({ get, snapshot }) => {
    const files = get(attachments).value ?? [];
    if (files.length === 0) return inapplicable('页面没有附件');
    const found = files.flatMap((file) => {
      const { name, place } = file;
      const bare = name.replace(EXTENSION, '').trim();
      const reason = UNREADABLE.find(([pattern]) => bare.length <= 200 && pattern.test(bare))?.[1];
      if (reason === undefined || (reason === '没有写明内容' && isExplained(snapshot.blocks[place?.block ?? -1]?.text ?? '', name)))
        return [];
      return [{ name, reason, words: evidenceOfFile('附件名', snapshot, file) }];
    });
    const [first] = found;
    if (first === undefined) return flagged();
    const more = found.length > 1 ? `，共有 ${found.length} 个附件名是这样` : '';
    const flag: Flag = {
      severity: 'notice',
      certainty: 'certain',
      message: `附件名“${short(first.name)}”${first.reason}，看不出内容${more}。`,
      evidence: found.slice(0, 5).map(({ words }) => words),
      about: '附件名',
    };
    return flagged(flag);
  },
});

/** Whether the line says more than the link: `附件1：考核表`. */
const isExplained = (line: string, name: string): boolean => line.replace(name, '').replace(/[^\u4e00-\u9fff]/gu, '').length >= 4;
