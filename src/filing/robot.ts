import { type Failure, failure } from '../model/failure.ts';
import { shownAddress, webAddress } from '../report/render/rows.ts';
import { weightOf } from '../report/words.ts';
import { atMost, oneLine } from '../text/printable.ts';
import type { Call } from './call.ts';
import type { FilingItem } from './draft.ts';

/** A group's robot, or any address that takes JSON. */
export interface Robot {
  readonly kind: 'wecom' | 'dingtalk' | 'feishu' | 'json';
  readonly address: string;
  /** Signing secret of DingTalk and Feishu robots; empty for none. */
  readonly secret: string;
  /** Text with placeholders of `PLACEHOLDERS`; empty for our own. */
  readonly template: string;
}

/** What a message's template may name. */
export const PLACEHOLDERS = ['网站', '日期', '问题数', '需核对数', '页数', '清单'] as const;

// {问题数}
const PLACEHOLDER = /\{([^{}\n]{1,30})\}/gu;
const DEFAULT_TEMPLATE = '{网站}：{页数} 个页面，问题 {问题数} 项，需核对 {需核对数} 项（{日期}）\n{清单}';

/** Bytes of text a message may have: WeCom takes 2,048; DingTalk's and Feishu's whole request 20,000, with room for the rest. */
const TEXT_BYTES: Readonly<Record<Robot['kind'], number>> = { wecom: 2_048, dingtalk: 15_000, feishu: 15_000, json: 1_000_000 };
/** The longest list that is worth reading in a chat. */
const LISTED = 200;
const LINE_LENGTH = 300;

/** The message in words: the template filled in, as many findings as fit, the rest counted. */
export const robotText = (robot: Robot, items: readonly FilingItem[], day: string): string | Failure => {
  const template = robot.template.trim() || DEFAULT_TEMPLATE;
  const unknown = [...template.matchAll(PLACEHOLDER)]
    .map(([, name = '']) => name)
    .find((name) => !PLACEHOLDERS.some((known) => known === name));
  if (unknown !== undefined) {
    return failure(
      'robot-template',
      `模板里的 {${unknown}} 不认识。`,
      `可以用的有：${PLACEHOLDERS.map((name) => `{${name}}`).join(' ')}。`,
    );
  }
  const told = items.filter(({ finding }) => finding.outcome !== 'error');
  const lines = told.slice(0, LISTED).map(({ finding, page }, index) => line(finding, page.title, page.url, index + 1));
  for (let kept = lines.length; kept >= 0; kept -= Math.max(1, Math.ceil(kept / 16))) {
    const text = fill(template, told, day, [...lines.slice(0, kept), ...more(told.length - kept)].join('\n'));
    if (bytes(text) <= TEXT_BYTES[robot.kind]) return text;
    if (kept === 0) break;
  }
  return failure('robot-long', '模板本身超过了机器人能收的长度。', `请把模板缩短到 ${TEXT_BYTES[robot.kind]} 字节以内。`);
};

/** The request that sends one text; `at` is the time in milliseconds, for robots that sign. */
export const robotCall = async (robot: Robot, text: string, at: number): Promise<Call> => {
  if (robot.kind === 'wecom') return post(robot.address, { msgtype: 'text', text: { content: text } });
  if (robot.kind === 'dingtalk') {
    const url =
      robot.secret === ''
        ? robot.address
        : `${robot.address}&timestamp=${at}&sign=${encodeURIComponent(await signature(robot.secret, `${at}\n${robot.secret}`))}`;
    return post(url, { msgtype: 'text', text: { content: text } });
  }
  if (robot.kind === 'feishu') {
    const seconds = Math.floor(at / 1000);
    const signed = robot.secret === '' ? {} : { timestamp: String(seconds), sign: await signature(`${seconds}\n${robot.secret}`, '') };
    return post(robot.address, { ...signed, msg_type: 'text', content: { text } });
  }
  return post(robot.address, { tool: 'disclosure-lens', text });
};

/** Whether a robot took the message; they answer 200 also when they did not. */
export const readRobot = (status: number, answer: string): Failure | null => {
  if (status < 200 || status > 299) return failure('robot-status', `机器人的地址回答 ${status}。`, '请核对地址是否完整、是否已被删除。');
  // {"errcode":0}, {"code":0}, {"StatusCode":0}
  const code = /"(?:errcode|code|StatusCode)"\s*:\s*(-?\d{1,9})/u.exec(answer.slice(0, 10_000))?.[1] ?? '0';
  if (code === '0') return null;
  // "errmsg":"…", "msg":"…"
  const words = /"(?:errmsg|msg)"\s*:\s*"([^"\\]{0,200})/u.exec(answer.slice(0, 10_000))?.[1] ?? '';
  return failure(
    'robot-refused',
    `机器人没有接受这条消息（${code}${words === '' ? '' : `：${oneLine(words)}`}）。`,
    '请核对签名密钥、关键词和白名单设置。',
  );
};

const fill = (template: string, items: readonly FilingItem[], day: string, list: string): string => {
  const sites = [...new Set(items.map(({ page }) => page.site || (URL.parse(page.url)?.host ?? '')).filter((site) => site !== ''))];
  const values: Readonly<Record<string, string>> = {
    网站: sites.length > 1 ? `${oneLine(sites[0] ?? '')}等 ${sites.length} 个网站` : oneLine(sites[0] ?? '检查结果'),
    日期: day,
    问题数: String(items.filter(({ finding }) => finding.outcome === 'fail').length),
    需核对数: String(items.filter(({ finding }) => finding.outcome === 'review').length),
    页数: String(new Set(items.map(({ page }) => page.url)).size),
    清单: list,
  };
  // What a page says must not call people: <@id>, <at user_id="all">
  return template.replace(PLACEHOLDER, (_, name: string) => values[name]?.replaceAll('<', '＜') ?? '');
};

const line = (finding: FilingItem['finding'], title: string, url: string, number: number): string => {
  const where = webAddress(url) ?? shownAddress(url);
  return `${number}. ${weightOf(finding)}：${atMost(oneLine(finding.message), LINE_LENGTH)}（${`${atMost(oneLine(title), 60)} ${atMost(where, 400)}`.trim()}）`;
};

const more = (left: number): readonly string[] => (left > 0 ? [`……另有 ${left} 项，见整改清单`] : []);

const bytes = (text: string): number => new TextEncoder().encode(text).length;

const post = (url: string, value: object): Call => ({
  method: 'POST',
  url,
  headers: { 'Content-Type': 'application/json; charset=utf-8' },
  body: JSON.stringify(value),
});

/** HMAC-SHA256 in Base64. DingTalk signs a text with the secret; Feishu signs nothing with time and secret. */
const signature = async (key: string, text: string): Promise<string> => {
  const encoder = new TextEncoder();
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const signed = await crypto.subtle.sign('HMAC', imported, encoder.encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(signed)));
};
