import { failure } from '../model/failure.ts';

/** Most bytes read of a page. */
export const MOST_BYTES = 50 * 1024 * 1024;

/** Says that a page has more. */
export const tooBig = failure('too-big', '内容超过 50 MB，不像一个网页。', '请确认地址或文件没有选错。');
