import { expect, test } from 'vitest';
import { fetchPatiently, twoOfEachHost } from '../../src/attachments/fetch-politely.ts';
import type { AttachmentReading, Fetched } from '../../src/model/attachment.ts';

const file = (url: string) => ({ name: url, href: url, extension: 'pdf', url, group: 0 });
const answer = (status: number): Fetched => ({ kind: 'answer', status, bytes: new Uint8Array() });
const none = (verdict: 'timeout' | 'offline' | 'too-large' | 'no-permission' | 'cancelled'): Fetched => ({ kind: 'none', verdict });

const tried = async (...answers: readonly Fetched[]) => {
  const pauses: number[] = [];
  let count = 0;
  const fetched = await fetchPatiently(file('https://www.example.gov.cn/a.pdf'), {
    attempt: async () => answers[Math.min(count++, answers.length - 1)] ?? none('offline'),
    pause: async (rest) => void pauses.push(rest),
  });
  return { fetched, count, pauses };
};

test('trouble that may pass is tried twice more, each time after a longer rest', async () => {
  expect(await tried(none('timeout'), answer(503), answer(200))).toEqual({ fetched: answer(200), count: 3, pauses: [1_000, 3_000] });
  expect(await tried(none('offline'))).toMatchObject({ fetched: none('offline'), count: 3 });
});

test.each([answer(200), answer(404), answer(403), none('too-large'), none('no-permission'), none('cancelled')])(
  'what will not pass is not tried again: %j',
  async (fetched) => {
    expect(await tried(fetched)).toEqual({ fetched, count: 1, pauses: [] });
  },
);

test('an address that is none of the web is not asked', async () => {
  const attempt = async (): Promise<Fetched> => {
    throw new Error('asked');
  };
  const fetching = { attempt, pause: async () => undefined };
  expect(await fetchPatiently(file('file:///etc/passwd'), fetching)).toEqual({ kind: 'none', verdict: 'no-address' });
  expect(await fetchPatiently(file(''), fetching)).toEqual({ kind: 'none', verdict: 'no-address' });
});

test('two of a host at a time, hosts beside one another, readings in the order of the files', async () => {
  const open = new Map<string, number>();
  let most = 0;
  let together = 0;
  const files = [1, 2, 3, 4, 5].flatMap((number) => [file(`https://a.example/${number}`), file(`https://b.example/${number}`)]);
  const readings = await twoOfEachHost(files, async (one): Promise<AttachmentReading> => {
    const { host } = new URL(one.url);
    open.set(host, (open.get(host) ?? 0) + 1);
    most = Math.max(most, open.get(host) ?? 0);
    together = Math.max(
      together,
      [...open.values()].reduce((sum, count) => sum + count, 0),
    );
    await new Promise((done) => setTimeout(done, 5));
    open.set(host, (open.get(host) ?? 0) - 1);
    return { file: one, verdict: 'fine', status: 200, kind: null, size: null, read: null };
  });
  expect([most, together]).toEqual([2, 4]);
  expect(readings.map((reading) => reading.file)).toEqual(files);
});
