import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Profile } from '../../src/model/profile.ts';
import { shows } from './panel-steps.ts';
import { type Session, startSession } from './session.ts';

/** An office's own profile that wants headlines and text in certain types. */
const LOCAL: Profile = {
  schema: 'disclosure-lens/profile',
  version: 1,
  id: '临江县网络版',
  name: '临江县网络版',
  edition: '1',
  webFormat: {
    name: '临江县网络版格式',
    title: { fonts: ['方正小标宋简体'], sizePt: 22 },
    body: { fonts: ['仿宋'], sizePt: 16, indentEm: 2 },
  },
};

let session: Session;

beforeAll(async () => {
  session = await startSession();
});

afterEach(() => session.tidy());
afterAll(() => session?.end());

describe('a profile with a format for the web', () => {
  test('has the page compared with it by how the browser shows it', async () => {
    const { panel } = await session.audited('/gaps.html');
    expect(await session.findings()).not.toContain('临江县网络版格式');
    await session.inBackground(`chrome.storage.local.set({ profiles: ${JSON.stringify({ chosen: LOCAL.id, own: [LOCAL] })} })`);
    await shows(panel, '按“临江县网络版”检查');
    const found = await session.findings();
    expect(found).toContain('format/');
    expect(found).toContain('仿宋');
  });
});
