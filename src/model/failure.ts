/** Expected trouble as a value: what is wrong and what to do, in Chinese. A thrown error means a bug. */
export interface Failure {
  readonly failure: true;
  readonly code: string;
  /** What is wrong; one sentence. */
  readonly message: string;
  /** What to do about it; one sentence. */
  readonly advice: string;
}

/** Builds a failure. */
export const failure = (code: string, message: string, advice: string): Failure => ({ failure: true, code, message, advice });

/** Tells a failure from a result. */
export const isFailure = (value: unknown): value is Failure =>
  typeof value === 'object' && value !== null && 'failure' in value && value.failure === true;
