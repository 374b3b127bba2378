import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Call, previewOf, withoutSecrets } from '../../src/filing/call.ts';
import { bodyOf, draftIssues, type FilingItem } from '../../src/filing/draft.ts';
import { mailAddress } from '../../src/filing/mail.ts';
import { type Robot, readRobot, robotCall, robotText } from '../../src/filing/robot.ts';
import { prefilledAddress, readTracker, type Tracker } from '../../src/filing/tracker.ts';
import { creationCall, readFiled, stateCall } from '../../src/filing/tracker-calls.ts';
import { isFailure } from '../../src/model/failure.ts';

const item = (number: number, more: Partial<FilingItem['finding']> = {}, page: Partial<FilingItem['page']> = {}): FilingItem => ({
  id: `f${number}`,
  page: {
    url: `https://zwgk.example/${number % 3}.html`,
    title: '关于印发某办法的通知',
    site: '某县人民政府',
    column: ['政策文件'],
    ...page,
  },
  finding: {
    fingerprint: `f${number}`,
    rule: `document/rule-${number % 2}`,
    catalogue: 'A1',
    outcome: 'fail',
    severity: 'error',
    certainty: 'certain',
    title: '没有文号',
    message: `页面没有文号，第 ${number} 处。`,
    evidence: [{ label: '标题', quote: '关于印发某办法的通知' }],
    fix: '在后台补上文号。',
    ...more,
  },
  filed: '',
});
/** What a robot receives: text stands in one of these. */
interface Sent {
  readonly text: { readonly content: string };
  readonly content: { readonly text: string };
}
const basis = () => '地方考评口径';
const tracker: Tracker = { kind: 'github', base: 'https://github.com', project: 'office/ledger' };

describe('drafts', () => {
  test('one issue a page or a rule', () => {
    const items = [0, 1, 2, 3, 4, 5].map((number) => item(number));
    expect(draftIssues(items, 'page', basis).map(({ ids }) => ids)).toEqual([
      ['f0', 'f3'],
      ['f1', 'f4'],
      ['f2', 'f5'],
    ]);
    expect(draftIssues(items, 'rule', basis)).toHaveLength(2);
  });
  test('what is filed, twice there or broken is left out', () => {
    const items = [item(0), item(0), { ...item(3), filed: 'https://github.com/office/ledger/issues/1' }, item(6, { outcome: 'error' })];
    expect(draftIssues(items, 'page', basis).flatMap(({ ids }) => ids)).toEqual(['f0']);
  });
  test('words of the page are neither markup nor mentions', () => {
    const [draft] = draftIssues([item(0, { message: '<img src=x> @all #12 [a](http://x) | b\n# c' })], 'page', basis);
    const body = draft === undefined ? '' : bodyOf(draft).body;
    expect(body).not.toMatch(/<img|(?<!\\)#12|@all|\]\(http:\/\/x|\n# c/u);
    expect(body).toContain('标识：f0');
  });
  test('a text that would be too long counts what it leaves out', () => {
    const [draft] = draftIssues(
      [...Array(2_000).keys()].map((number) => item(number * 3)),
      'page',
      basis,
    );
    const { body, left } = draft === undefined ? { body: '', left: 0 } : bodyOf(draft);
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(left).toBeGreaterThan(0);
    expect(body.match(/^### /gmu)).toHaveLength(2_000 - left);
  });
});

describe('addresses that open a filled-in form', () => {
  test.each([
    ['https://github.com/office/ledger', 'github', 'office/ledger'],
    ['https://github.com/office/ledger/issues?q=x', 'github', 'office/ledger'],
    ['https://gitlab.example/group/sub/ledger/-/issues', 'gitlab', 'group/sub/ledger'],
    ['https://gitee.com/office/ledger.git', 'gitee', 'office/ledger'],
  ])('%s', (address, kind, project) => expect(readTracker(address)).toMatchObject({ kind, project }));
  test.each(['ftp://x/y', 'office/ledger', 'https://github.com/office', 'https://code.example/a/b', 'https://github.com/a/b/c'])(
    '%s gets a sentence',
    (address) => expect(isFailure(readTracker(address))).toBe(true),
  );
  test('a host that does not tell takes the kind given', () =>
    expect(readTracker('https://code.example/a/b', 'gitlab')).toEqual({ kind: 'gitlab', base: 'https://code.example', project: 'a/b' }));
  test.each(['github', 'gitlab', 'gitee'] as const)('%s: no longer than servers take, and says what is left', (kind) => {
    const [draft] = draftIssues(
      [...Array(100).keys()].map((number) => item(number * 3)),
      'page',
      basis,
    );
    if (draft === undefined) throw new Error('no draft');
    const { address, left } = prefilledAddress({ ...tracker, kind }, draft);
    expect(address.length).toBeLessThanOrEqual(7_500);
    expect(left).toBeGreaterThan(0);
    const query = URL.parse(address)?.searchParams;
    expect(query?.get(kind === 'github' ? 'title' : 'issue[title]')).toBe(draft.title);
    expect(query?.get(kind === 'github' ? 'body' : 'issue[description]')).toContain(`其余 ${left} 项`);
  });
});

describe('requests, received by a real server', () => {
  const received: { path: string; method: string; headers: Record<string, unknown>; body: string }[] = [];
  const server: Server = createServer((request, response) => {
    let body = '';
    request.on('data', (piece) => (body += piece));
    request.on('end', () => {
      received.push({ path: request.url ?? '', method: request.method ?? '', headers: request.headers, body });
      response.end(
        request.url?.includes('robot') ? '{"errcode":0,"errmsg":"ok"}' : '{"html_url":"https://forge.example/a/b/issues/7","state":"open"}',
      );
    });
  });
  let base = '';
  beforeAll(() =>
    new Promise<void>((done) => server.listen(0, '127.0.0.1', done)).then(() => {
      const address = server.address();
      base = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
    }),
  );
  afterAll(() => void server.close());
  const send = async ({ method, url, headers, body }: Call): Promise<[number, string]> => {
    const answer = await fetch(url, { method, headers, ...(body === '' ? {} : { body }) });
    return [answer.status, await answer.text()];
  };
  const [draft] = draftIssues([item(0)], 'page', basis);

  test.each([
    ['github', '/api/v3/repos/a/b/issues', 'body'],
    ['gitlab', '/api/v4/projects/a%2Fb/issues', 'description'],
    ['gitee', '/api/v5/repos/a/issues', 'body'],
  ] as const)('%s files an issue', async (kind, path, name) => {
    if (draft === undefined) throw new Error('no draft');
    const call = creationCall({ kind, base, project: 'a/b' }, 'geheim', draft);
    const [status, answer] = await send(call);
    expect(received.at(-1)).toMatchObject({ path, method: 'POST' });
    expect(JSON.parse(received.at(-1)?.body ?? '{}')).toMatchObject({ title: draft.title, [name]: bodyOf(draft).body });
    expect(readFiled({ kind, base, project: 'a/b' }, status, answer)).toEqual({
      address: 'https://forge.example/a/b/issues/7',
      state: 'open',
    });
    expect(previewOf(call)).not.toContain('geheim');
    expect(previewOf(call)).toContain(draft.title);
  });
  test.each(['github', 'gitlab', 'gitee'] as const)('%s is asked whether an issue is closed', async (kind) => {
    const place = { kind, base, project: 'a/b' };
    const call = stateCall(place, 't', `${base}/a/b/${kind === 'gitlab' ? '-/' : ''}issues/7`);
    if (call === null) throw new Error('no call');
    await send(call);
    expect(received.at(-1)?.path).toMatch(/issues\/7/u);
    expect(readFiled(place, 200, '{"web_url":"https://x.example/7","state":"closed"}')).toMatchObject({ state: 'closed' });
    expect(stateCall(place, 't', 'https://other.example/a/b/issues/7')).toBeNull();
  });
  test.each([401, 403, 404, 410, 429, 500])('answer %i gets its sentence', (status) =>
    expect(isFailure(readFiled(tracker, status, ''))).toBe(true),
  );
  test('an answer without an address is not taken for success', () =>
    expect(isFailure(readFiled(tracker, 201, '{"html_url":"javascript:alert(1)"}'))).toBe(true));

  const robot = (kind: Robot['kind'], more: Partial<Robot> = {}): Robot => ({
    kind,
    address: `${base}/robot?key=geheim`,
    secret: '',
    template: '',
    ...more,
  });
  test.each([
    ['wecom', (body: Sent) => body.text.content],
    ['dingtalk', (body: Sent) => body.text.content],
    ['feishu', (body: Sent) => body.content.text],
    ['json', (body: Sent) => body.text],
  ] as const)('%s gets the text that was shown', async (kind, textOf) => {
    const text = robotText(robot(kind), [item(0), item(1, { outcome: 'review' })], '2026-11-21');
    if (typeof text !== 'string') throw new Error(text.message);
    const call = await robotCall(robot(kind), text, 1_700_000_000_000);
    const [status, answer] = await send(call);
    expect(readRobot(status, answer)).toBeNull();
    expect(textOf(JSON.parse(received.at(-1)?.body ?? '{}'))).toBe(text);
    expect(text).toContain('某县人民政府：2 个页面，问题 1 项，需核对 1 项（2026-11-21）');
    expect(previewOf(call)).not.toContain('geheim');
  });
  test('signatures are what the platforms compute', async () => {
    const ding = await robotCall(robot('dingtalk', { secret: 'SEC1' }), 'x', 1_700_000_000_000);
    const expected = createHmac('sha256', 'SEC1').update('1700000000000\nSEC1').digest('base64');
    expect(URL.parse(ding.url)?.searchParams.get('sign')).toBe(expected);
    const feishu = JSON.parse((await robotCall(robot('feishu', { secret: 'S2' }), 'x', 1_700_000_000_999)).body);
    expect(feishu.sign).toBe(createHmac('sha256', '1700000000\nS2').digest('base64'));
    expect(previewOf(await robotCall(robot('feishu', { secret: 'S2' }), 'x', 0))).not.toContain(feishu.sign);
  });
  test.each(['wecom', 'dingtalk', 'feishu'] as const)('%s: never longer than it takes, and calls nobody', (kind) => {
    const many = [...Array(500).keys()].map((number) =>
      item(number, { message: `<@all> <at user_id="all"> 第 ${number} 处，${'长'.repeat(200)}` }),
    );
    const text = robotText(robot(kind), many, '2026-11-21');
    if (typeof text !== 'string') throw new Error(text.message);
    expect(new TextEncoder().encode(text).length).toBeLessThanOrEqual(kind === 'wecom' ? 2_048 : 15_000);
    expect(text).not.toContain('<');
    expect(text).toMatch(/另有 \d+ 项/u);
  });
  test('a page without site and title is named by its host', () => {
    const text = robotText(robot('wecom'), [item(1, {}, { site: '', title: '' })], '2026-11-21');
    expect(text).toContain('zwgk.example：1 个页面');
    expect(text).toContain('（https://zwgk.example/1.html）');
  });
  test('own templates: known names are filled, unknown ones named', () => {
    expect(robotText(robot('wecom', { template: '{日期} 共 {问题数} 项' }), [item(0)], '2026-11-21')).toBe('2026-11-21 共 1 项');
    expect(robotText(robot('wecom', { template: '{单位}' }), [item(0)], '2026-11-21')).toMatchObject({
      message: '模板里的 {单位} 不认识。',
    });
    expect(isFailure(robotText(robot('wecom', { template: '长'.repeat(3_000) }), [item(0)], '2026-11-21'))).toBe(true);
  });
  test('a robot that answers 200 and refuses is not taken for success', () => {
    expect(readRobot(200, '{"errcode":310000,"errmsg":"sign not match"}')).toMatchObject({ code: 'robot-refused' });
    expect(readRobot(200, '{"StatusCode":0,"code":0,"msg":"success"}')).toBeNull();
  });
});

test('secrets are left out of what is shown', () => {
  expect(withoutSecrets('https://open.feishu.cn/open-apis/bot/v2/hook/abc-def')).toBe('https://open.feishu.cn/open-apis/bot/v2/hook/••••');
  expect(withoutSecrets('https://x.example/send?key=abc&b=1')).toBe('https://x.example/send?key=••••&b=1');
});

describe('mail', () => {
  test('subject and text', () => {
    const address = mailAddress('a@b.example', '整改清单', '一\n二');
    expect(decodeURIComponent(address)).toBe('mailto:a@b.example?subject=整改清单&body=一\r\n二');
  });
  test('no longer than mail programs take, and nothing but addresses in the receiver', () => {
    const address = mailAddress('x?bcc=y@z.example', '长'.repeat(500), '一行\n'.repeat(5_000));
    expect(address.length).toBeLessThanOrEqual(2_300);
    expect(address.startsWith('mailto:?subject=')).toBe(true);
    expect(decodeURIComponent(address)).toContain('内容见附件');
  });
});
