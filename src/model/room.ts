/** Room on this machine as the browser tells it, in bytes. */
export interface StorageRoom {
  readonly used: number;
  readonly free: number;
  /** Something should be removed before more comes in. */
  readonly scarce: boolean;
}
