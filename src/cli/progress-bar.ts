/** Shows how far something is; says nothing where nobody watches. */
export interface Bar {
  readonly show: (done: number, total: number) => void;
  readonly end: () => void;
}

/** A bar on the terminal; in a pipe there is none. */
export const openBar = async (what: string): Promise<Bar> => {
  if (!process.stderr.isTTY) return { show: () => undefined, end: () => undefined };
  const { default: progress } = await import('cli-progress');
  const bar = new progress.SingleBar({
    format: `${what} {value}/{total} [{bar}] {percentage}%，还要 {eta_formatted}`,
    formatTime: (seconds) => (seconds < 90 ? `${Math.round(seconds)} 秒` : `${Math.round(seconds / 60)} 分钟`),
    barsize: 30,
    hideCursor: null,
    stream: process.stderr,
  });
  let shown = false;
  return {
    show: (done, total) => {
      if (!shown) bar.start(total, done);
      shown = true;
      bar.setTotal(total);
      bar.update(done);
    },
    end: () => {
      if (shown) bar.stop();
    },
  };
};
