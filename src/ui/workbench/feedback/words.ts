import { type Failure, failure } from '../../../model/failure.ts';

/** A list in which no row could be told. */
export const nothingRead = (): Failure =>
  failure('no-rows', '没有读到表格或成行的文字。', '请确认文件里有反馈内容；也可以把表格复制后粘贴到下面。');
