/** The label that names the service a guide is about, with a colon or without. */
export const SERVICE = '事项名称';

/** Section headings of a guide to a service. */
export const SERVICE_SECTIONS =
  /(?:办理|受理|申请|申办)(?:条件|依据|材料|程序|流程|时限|地点|时间|对象|机构|部门|方式|费用)|(?:所需|申报|提交)(?:材料|资料|证件)|收费(?:标准|依据)|法定(?:依据|期限|时限|办结时限)|承诺(?:期限|时限|办结时限)|服务对象|行使层级|办件类型|政策法规依据|办事程序|联系电话|监督电话/u;

/** What a page that presents an office tells of it, apart from where to find it. */
export const OFFICE_SECTIONS =
  /^[一二三四五六七八九十\d、.．（）()\s]{0,6}(主要职责|机构职能|工作职责|内设机构|领导(?:简介|信息|分工|班子)|机构(?:信息|简介|概况)|下属单位)[：:\s]*$/u;

/** `市委书记：某某`, `我的职责：`: lines of a page that presents leaders. */
export const LEADER_LINE =
  /^(?:[\u4e00-\u9fff]{0,8}(?:书记|市长|县长|区长|州长|局长|厅长|部长|主任|主席)|(?:我的|主要|工作)?(?:职责|分工)|负责工作|分管(?:工作|部门|领域|范围)?|职[\s　]*务)[\s　]*[：:]/u;

/** A person's name as a heading, 路　标: two to four characters, blanks aside. */
export const PERSON_NAME = /^[\u4e00-\u9fff·]{2,4}$/u;

/** `关于《某办法（征求意见稿）》的公告`: a draft that is put forward. */
export const DRAFT = /《[^》]{0,100}(?:征求意见|公开征求|意见征集|公众意见)[^》]{0,10}》/u;

/** `现向社会公开征求意见`: what a consultation's first lines say. */
export const ASKS =
  /现[^。；]{0,80}(?:公开|广泛|社会|公众|各方)[^。；]{0,30}(?:征求|征集)[^。；]{0,20}(?:意见|建议)|现[^。；]{0,60}(?:征求|征集)[^。；]{0,12}(?:意见|建议)(?:[。，；]|$)|^(?:面向|向)社会[^。；]{0,10}征求[^。；]{0,12}意见/u;

/** `第三条　`: an article of a law or regulation. */
export const ARTICLE = /^第[一二三四五六七八九十百]{1,5}条[\s　]/u;

/** `某某，男，汉族，1974年5月生`: a person's life begins so. */
export const RESUME = /[男女][，,、][\u4e00-\u9fff]{1,6}族[，,、](?:19|20)\d{2}年\d{1,2}月(?:出)?生/u;

/** `问：哪些人可以申请？`, `答：特困人员。` */
export const QUESTION = /^[\s　]*(?:提问|问题?)[一二三四五六七八九十\d]{0,3}[：:]/u;
export const ANSWER = /^[\s　]*(?:回答|答)[：:]/u;

/** `征集部门：县政府办公室`: what a call for opinions says of itself. */
export const CALL = /^(?:征集|调查)(?:单位|部门|机构|时间|主题|状态|期限|对象)/u;
