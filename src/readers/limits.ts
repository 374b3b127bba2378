import { type Failure, failure, isFailure } from '../model/failure.ts';

/** What reading one file may cost at most. */
export interface Limits {
  /** Bytes of the file. */
  readonly bytes: number;
  /** Bytes that may come out of one member, and of all members together. */
  readonly memberBytes: number;
  readonly unpackedBytes: number;
  /** How many times larger than its packed form a member of more than a megabyte may be. */
  readonly ratio: number;
  /** Members of an archive that are looked at. */
  readonly members: number;
  /** Nesting and number of XML elements of one part. */
  readonly depth: number;
  readonly elements: number;
  /** Characters of text that are kept. */
  readonly characters: number;
  readonly pages: number;
  /** Rows of one sheet. */
  readonly rows: number;
  /** Time for any file, and for each megabyte of it beside: many times what a sound file takes. */
  readonly milliseconds: number;
  readonly millisecondsPerMegabyte: number;
}

/** Limits far beyond any honest document, and well within a tab's memory. */
export const LIMITS: Limits = {
  bytes: 50 * 1024 * 1024,
  memberBytes: 64 * 1024 * 1024,
  unpackedBytes: 128 * 1024 * 1024,
  ratio: 400,
  members: 10_000,
  depth: 256,
  elements: 2_000_000,
  characters: 4_000_000,
  pages: 2_000,
  rows: 100_000,
  milliseconds: 3_000,
  millisecondsPerMegabyte: 1_000,
};

/** What one reading has used up; asked along the way, it stops the reading where a limit is passed. */
export interface Budget {
  readonly limits: Limits;
  /** Stops when the time is over. */
  readonly check: () => void;
  /** Counts unpacked bytes; stops when they are too many. */
  readonly unpacked: (bytes: number) => void;
  /** Milliseconds left. */
  readonly left: () => number;
}

/** Starts counting for a file of so many bytes. */
export const startBudget = (limits: Limits, bytes: number): Budget => {
  const end = performance.now() + limits.milliseconds + (limits.millisecondsPerMegabyte * bytes) / 1_048_576;
  let unpacked = 0;
  return {
    limits,
    check: () => {
      if (performance.now() > end) stop(tooSlow);
    },
    unpacked: (bytes) => {
      unpacked += bytes;
      if (unpacked > limits.unpackedBytes) stop(unpacksTooLarge);
    },
    left: () => Math.max(0, end - performance.now()),
  };
};

/** Leaves the reader from any depth with a failure; `readDocument` turns it into its answer. */
export const stop = (reason: Failure): never => {
  throw new Error(reason.message, { cause: reason });
};

/** The failure a reader stopped with; anything else that is thrown while reading hostile bytes means that they are damaged. */
export const stoppedWith = (error: unknown): Failure => (error instanceof Error && isFailure(error.cause) ? error.cause : damaged);

/** The file is not whole, or not what it should be. */
export const damaged = failure('damaged', '文件已损坏，无法读取', '请用原稿重新生成并上传该文件');
/** The file has nothing in it. */
export const emptyFile = failure('empty', '文件是空的（0 字节）', '请重新上传该文件');
/** The file asks for a password. */
export const passwordNeeded = failure('password-needed', '文件需要口令才能打开', '请上传不设打开口令的文件');
/** The file is larger than is read. */
export const tooLarge = failure('too-large', '文件太大，超过读取上限', '请人工打开核对，或压缩后重新上传');
/** What comes out of the file is larger than is read. */
export const unpacksTooLarge = failure('unpacks-too-large', '文件解压后过大，已停止读取', '请核对文件来源；确需公开的请拆分后上传');
/** Nested deeper than any honest document. */
export const tooDeep = failure('too-deep', '文件内部结构异常，已停止读取', '请用原稿重新生成并上传该文件');
/** Reading took too long. */
export const tooSlow = failure('too-slow', '文件读取超时，已停止读取', '请人工打开核对');
/** A kind of file whose text is not read. */
export const unsupported = (name: string): Failure => failure('unsupported', `暂不能读取${name}的内容`, '请人工打开核对');
