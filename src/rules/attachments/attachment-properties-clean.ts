import { type OpenedFile, openedFiles } from '../../attachments/opened-files.ts';
import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import type { Evidence } from '../../model/finding.ts';
import { draftsWithheld, reviewBeforePublication } from '../../norms/clauses.ts';
import { evidence, short } from '../evidence.ts';
import { evidenceOfReading, unopened } from '../opened.ts';

const SHOWN = 3;
/** `张三`, `欧阳明月`: a person's name, and nothing else. */
const PERSON = /^[\u4e00-\u9fff]{2,4}$/u;
/** `微软用户`, `办公室`, `系统之家`: names of accounts, offices and machines. */
const ACCOUNT = /用户|微软|系统|管理|办公|电脑|单位|政府|中心|公司|之家|雨林|深度|番茄|[局厅委科股室处部院所]$/u;

/** B9: published files carry no remarks, open changes or names of drafters. */
export const attachmentPropertiesClean = defineRule({
  id: 'attachments/attachment-properties-clean',
  catalogue: 'B9',
  title: '附件带有批注、修订或个人姓名',
  why: '批注和修订是起草过程的内容，挂出来的可能是过程稿。',
  basis: [reviewBeforePublication, draftsWithheld],
  appliesTo: 'any',
  fix: '核对是否误传过程稿；用定稿替换，上传前接受全部修订、删去批注，并用“检查文档”清除个人信息。',
  criterion:
    '附件里有批注，或有未接受的修订，按错误报，措辞为疑似误传过程稿。文件属性的作者、最后保存者是个人姓名的提示核对；是单位名、系统默认名的不报。',
  exceptions: '征求意见稿特意保留修订对照的，可以不理会。',
  check: (given) => {
    const none = unopened(given);
    if (none !== null) return none;
    const files = given.get(openedFiles);
    if (files.length === 0) return inapplicable('没有可以打开的附件');
    return flagged(
      ...files.flatMap((file): readonly Flag[] => {
        const name = file.reading.file.name;
        const link = evidenceOfReading(given, file.reading);
        const drafted = draftWords(file);
        const people = peopleOf(file);
        const flags: Flag[] = [];
        if (drafted !== '')
          flags.push({
            severity: 'error',
            certainty: 'certain',
            message: `附件“${short(name)}”里有${drafted}，疑似误传过程稿。`,
            evidence: [link, ...remarksOf(file)],
            about: `${name} 批注修订`,
          });
        if (people.length > 0)
          flags.push({
            severity: 'notice',
            certainty: 'suspected',
            message: `附件“${short(name)}”的文件属性里有个人姓名（${people.join('、')}）。`,
            evidence: [link],
            about: `${name} 姓名`,
          });
        return flags;
      }),
    );
  },
});

const draftWords = ({ document: { comments, trackedChanges } }: OpenedFile): string => {
  const changes = trackedChanges.insertions + trackedChanges.deletions;
  return [comments.length > 0 ? `${comments.length} 条批注` : '', changes > 0 ? `${changes} 处没有接受的修订` : '']
    .filter((part) => part !== '')
    .join('和');
};

const remarksOf = ({ document }: OpenedFile): readonly Evidence[] =>
  document.comments.slice(0, SHOWN).flatMap(({ text }) => (text === '' ? [] : [evidence('批注', text)]));

/** Names of people, all but the first character covered, since the report may be handed on. */
const peopleOf = ({ document: { properties } }: OpenedFile): readonly string[] =>
  [...new Set([properties.author, properties.lastModifiedBy])].flatMap((name) =>
    name === undefined || !PERSON.test(name) || ACCOUNT.test(name) ? [] : [`${name.slice(0, 1)}${'*'.repeat(name.length - 1)}`],
  );
