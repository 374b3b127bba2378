import { defineRule, type Flag, flagged, inapplicable } from '../../audit/rule.ts';
import { attachments } from '../../facts/attachments.ts';
import { CHROME, chrome } from '../../facts/chrome.ts';
import { regions } from '../../facts/regions.ts';
import { ofdAllowed, own } from '../../norms/clauses.ts';
import { evidence, evidenceOfFile, short } from '../evidence.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const COMMON = words(
  'pdf ofd doc docx wps wpt rtf txt xls xlsx et csv ppt pptx dps zip rar 7z jpg jpeg png gif bmp tif tiff webp mp3 wav mp4 avi wmv mov flv json xml ceb dwg',
);
/** `/files/setup.exe`, `a.apk?v=2`; an address such as www.a.com has no path before the dot. */
const PROGRAM = /\.(exe|bat|cmd|scr|msi|js|vbs|ps1|jar|apk|dll|hta|reg)(?<=(?:^|\/)[^/?#\s]{1,204})(?:[?#]|$)/iu;
const MOST = 10;
/** A program so many lines from an attachment stands among the attachments. */
const NEAR = 2;

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
    '附件扩展名不在常见格式之内的提示；是可执行程序或脚本的按红线级请人工核实，因为可能是正常提供的填报软件。扩展名看不出来的不判。OFD 是国家标准格式，不报；正文以外的客户端、阅读器下载不查。',
  exceptions: '专业数据、图纸等只能用专用格式，且页面已说明打开方法的，可以不理会。',
  check: ({ get, snapshot }) => {
    const files = (get(attachments).value ?? []).filter(({ extension }) => extension !== '');
    const { start, end } = get(regions);
    const kinds = get(chrome);
    const beside = files.flatMap(({ place }) => (place === undefined ? [] : [place.block]));
    const [first, last] = [Math.min(...beside) - NEAR, Math.max(...beside) + NEAR];
    const programs = snapshot.links.filter(
      ({ href, hidden, block, box }) =>
        !hidden &&
        ((block >= start && block < end) || (block >= first && block <= last && kinds[box] === CHROME.none)) &&
        PROGRAM.test(href),
    );
    if (files.length + programs.length === 0) return inapplicable('页面没有能看出格式的附件');
    const odd = files.filter(({ extension, href }) => !COMMON.has(extension) && !PROGRAM.test(href));
    return flagged(
      ...programs.slice(0, MOST).map(({ text, href, block, start: from }): Flag => {
        const name = text === '' ? href : text;
        return {
          severity: 'red-line',
          certainty: 'suspected',
          message: `“${short(name)}”链接到程序文件（${PROGRAM.exec(href)?.[1] ?? ''}），请核实来源和用途。`,
          evidence: [text === '' ? evidence('链接地址', href) : evidence('链接', text, { block, start: from, end: from + text.length })],
          about: name,
        };
      }),
      ...odd.slice(0, MOST).map(
        (file): Flag => ({
          severity: 'notice',
          certainty: 'certain',
          message: `附件“${short(file.name)}”的格式（${file.extension}）不常见，公众可能打不开。`,
          evidence: [evidenceOfFile('附件', snapshot, file)],
          about: file.name,
        }),
      ),
    );
  },
});
