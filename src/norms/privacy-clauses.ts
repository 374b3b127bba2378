import type { Basis } from '../audit/rule.ts';

/** 条例第15条: privacy is not published. */
export const privacyWithheld: Basis = {
  norm: 'N1',
  clause: '第15条',
  mark: 'V',
  quote: '涉及商业秘密、个人隐私等公开会对第三方合法权益造成损害的政府信息，行政机关不得公开',
};

/** 个人信息保护法第25条: no publication without consent. */
export const consentToPublish: Basis = {
  norm: 'N5',
  clause: '个人信息保护法第25条',
  mark: 'V',
  quote: '不得公开其处理的个人信息，取得个人单独同意的除外',
};

/** 个人信息保护法第34条: no more than the duty needs. */
export const neededOnly: Basis = { norm: 'N5', clause: '个人信息保护法第34条', mark: 'V', quote: '不得超出履行法定职责所必需的范围和限度' };

/** 个人信息保护法第28条: what is sensitive. */
export const sensitiveInformation: Basis = {
  norm: 'N5',
  clause: '个人信息保护法第28条',
  mark: 'V',
  gist: '医疗健康、特定身份、金融账户、不满十四周岁未成年人的信息等属于敏感个人信息',
};

/** 2018年政务公开工作要点: published without what identifies persons. */
export const deidentified: Basis = {
  norm: 'N19',
  clause: '',
  mark: 'V2',
  gist: '除惩戒公示、强制性信息披露外，涉及个人隐私的信息公开时要去标识化处理',
};

/** 地方通报: how numbers are masked. */
export const maskedForm: Basis = { norm: 'N32', clause: '', mark: 'V', quote: '电话号码138****1234，身份证号码35*************123' };

/** 地方通报: how far an address is told. */
export const addressToTown: Basis = {
  norm: 'N32',
  clause: '',
  mark: 'V',
  quote: '个人家庭地址只保留到乡（镇）、街道，电话号码、身份证号码等信息须进行脱敏处理',
};

/** GB 11643: the check sign of an identity number. */
export const idCheckSign: Basis = { norm: 'N30', clause: '', mark: 'M', gist: '公民身份号码末位是校验码' };
