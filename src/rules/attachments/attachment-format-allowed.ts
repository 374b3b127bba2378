import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { attachments } from '../../facts/attachments.ts';
import { ofdAllowed, own } from '../../norms/clauses.ts';
import { evidence, short } from '../evidence.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const COMMON = words(
  'pdf ofd doc docx wps wpt rtf txt xls xlsx et csv ppt pptx dps zip rar 7z jpg jpeg png gif bmp tif tiff webp mp3 wav mp4 avi wmv mov flv json xml ceb dwg',
);
const PROGRAM = words('exe bat cmd com scr msi js jse vbs vbe ps1 jar apk dll hta reg lnk sh');

/** B10: attachments come in formats people can open, and are no programs. */
export const attachmentFormatAllowed = defineRule({
  id: 'attachments/attachment-format-allowed',
  catalogue: 'B10',
  title: '附件格式不常见或为程序',
  why: '程序文件有安全风险，不常见的格式公众打不开。',
  basis: [own('附件用常见的文档、表格、图片、音视频和压缩格式'), ofdAllowed],
  appliesTo: 'any',
  fix: '换成 PDF、OFD、Word、Excel 等常见格式重新上传；程序文件先撤下，核实来源。',
  criterion:
    '附件扩展名不在常见格式之内的提示；是可执行程序或脚本的按红线级请人工核实，因为可能是正常提供的填报软件。扩展名看不出来的不判。OFD 是国家标准格式，不报。',
  exceptions: '专业数据、图纸等只能用专用格式，且页面已说明打开方法的，可以不理会。',
  check: ({ get }) => {
    const files = (get(attachments).value ?? []).filter(({ extension }) => extension !== '');
    if (files.length === 0) return inapplicable('页面没有能看出格式的附件');
    const flags: Flag[] = [];
    for (const { name, extension, place } of files) {
      const program = PROGRAM.has(extension);
      if (!program && COMMON.has(extension)) continue;
      flags.push({
        severity: program ? 'red-line' : 'notice',
        certainty: program ? 'suspected' : 'certain',
        message: program
          ? `附件“${short(name)}”是程序文件（${extension}），请核实来源和用途。`
          : `附件“${short(name)}”的格式（${extension}）不常见，公众可能打不开。`,
        evidence: [evidence('附件', name, place)],
        about: name,
      });
    }
    return flagged(...flags.slice(0, 10));
  },
});
