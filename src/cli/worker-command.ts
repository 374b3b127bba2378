import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { isFailure } from '../model/failure.ts';
import { readQueueAddress, shownAddress } from './queue/address.ts';
import { complain, optionNames, say, wrong } from './usage.ts';

const HELP = `工作机：从队列领取抽查任务，访问网页、检查，把结果交回去。可以在几台机器上各开一个，随时加减。

用法
  disclosure-lens worker --queue redis://主机:6379

选项
      --queue 地址      Redis 的地址；口令可以写在环境变量 DISCLOSURE_LENS_REDIS_PASSWORD 里
      --at-once 个数    同时进行几个访问，默认 8；每个网站的间隔由各台机器合起来遵守
      --threads 个数    读网页的线程，默认与处理器核数相同
  -h, --help            显示这份说明

按 Ctrl+C 停下：手上的做完再停，其余的由别的工作机接着做。
`;

/** Works for the queue until it is told to stop; answers the exit code. */
export const runWorker = async (words: readonly string[]): Promise<number> => {
  const values = read(words);
  if (values === null) return complain(wrong(`不认识这样的写法：${optionNames(words)}`));
  if (values.help === true) {
    process.stdout.write(HELP);
    return 0;
  }
  if (values.queue === undefined) return complain(wrong('没有写 --queue 队列地址'));
  const [atOnce, threads] = [Number(values['at-once'] ?? 8), Number(values.threads ?? availableParallelism())];
  if (![atOnce, threads].every((count) => Number.isInteger(count) && count > 0 && count <= 256))
    return complain(wrong('--at-once 和 --threads 要写 1 到 256 的整数'));
  const address = readQueueAddress(values.queue, process.env);
  if (isFailure(address)) return complain(address);
  const { reachQueue } = await import('./queue/connection.ts');
  const trouble = await reachQueue(address);
  if (trouble !== null) return complain(trouble);
  const [{ startWorking }, { startAsker }, { openPool }] = await Promise.all([
    import('./queue/work.ts'),
    import('./spot-check-asker.ts'),
    import('./spot-check-pool.ts'),
  ]);
  const { stop } = startWorking({ address, asker: startAsker(openPool(threads)), atOnce, say });
  say(`工作机已就绪：${shownAddress(address)}，同时进行 ${atOnce} 个访问。按 Ctrl+C 停下。`);
  await asked();
  say('正在停下，手上的做完就退出。');
  await stop();
  return 0;
};

/** Resolves when somebody asks the program to end. */
const asked = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

const read = (words: readonly string[]) => {
  try {
    return parseArgs({
      args: [...words],
      options: {
        queue: { type: 'string' },
        'at-once': { type: 'string' },
        threads: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch {
    return null;
  }
};
