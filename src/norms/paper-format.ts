import type { WebFormat } from '../model/profile.ts';

/** GB/T 9704-2012 as reported (mark V2): how a document is set on paper. A reference for the web, never a norm for it. */
export const paperSetting: Required<Pick<WebFormat, 'title' | 'bodyLevels' | 'body'>> = {
  title: { fonts: ['小标宋'], sizePt: 22, align: 'center' },
  bodyLevels: [
    { fonts: ['黑体'], sizePt: 16 },
    { fonts: ['楷体'], sizePt: 16 },
    { fonts: ['仿宋'], sizePt: 16 },
    { fonts: ['仿宋'], sizePt: 16 },
  ],
  body: { fonts: ['仿宋'], sizePt: 16, indentEm: 2 },
};
