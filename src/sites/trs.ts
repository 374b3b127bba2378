import type { Site } from '../model/site.ts';

/** 拓尔思 WCM and its editors. */
export const trs: Site = {
  id: 'trs',
  name: '拓尔思 TRS',
  recognise: {
    classes: ['TRS_Editor', 'TRS_UEDITOR', 'TRS_PreAppend', 'trs_editor_view', 'trs_paper_default', 'trs_web', 'CurrChnlCls'],
  },
  body: ['TRS_Editor', 'TRS_UEDITOR', 'trs_editor_view', 'trs_paper_default'],
};
