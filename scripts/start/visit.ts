import type { Browser, Page } from 'puppeteer-core';
import { type Failure, failure } from '../../src/model/failure.ts';

const LONGEST = 30_000;
const SETTLE = 6_000;

/** What browsers say of an address that does not open, and what to tell the user. */
const SAYINGS: readonly (readonly [RegExp, string, string])[] = [
  [/NAME_NOT_RESOLVED|ADDRESS_UNREACHABLE/, '找不到这个网站', '请检查地址是否写对，以及本机能否上网。'],
  [/INTERNET_DISCONNECTED|NETWORK_CHANGED/, '本机没有连上网络', '请检查网络后重试。'],
  [
    /CONNECTION_REFUSED|CONNECTION_RESET|CONNECTION_CLOSED|EMPTY_RESPONSE|SOCKET_NOT_CONNECTED/,
    '网站没有接受连接',
    '请稍后重试，或确认端口号是否正确。',
  ],
  [/TOO_MANY_REDIRECTS/, '网站来回跳转，没有给出页面', '请换成最终页面的地址。'],
  [/ERR_CERT|SSL/, '网站的安全证书有问题', '请在浏览器里打开它，确认证书问题后再检查。'],
  [/PROXY|TUNNEL/, '代理服务器没有连通', '请检查系统的代理设置。'],
  [/ERR_ABORTED/, '这个地址给出的是下载文件，不是网页', '请给出网页的地址。'],
  [/UNSAFE_PORT/, '浏览器不允许访问这个端口', '请换一个端口。'],
  [/TIMED_OUT|timeout/i, '等了 30 秒，网站没有回应', '请稍后重试。'],
];

/** Opens an address in the browser's first tab and waits until it has something to show. */
export const visit = async (browser: Browser, url: string): Promise<Page | Failure> => {
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  try {
    const response = await page.goto(url, { waitUntil: 'domcontentloaded', timeout: LONGEST });
    if (response !== null && response.status() >= 400) return refused(url, response.status());
    const type = response?.headers()['content-type'] ?? 'text/html';
    if (!/html|xml|text\/plain/i.test(type))
      return failure('not-a-page', `${url}：这个地址给出的不是网页（${type}）。`, '请给出网页的地址。');
  } catch (error) {
    return unreachable(url, String(error));
  }
  // A page that never stops loading is looked at as it stands.
  await page.waitForNetworkIdle({ idleTime: 300, timeout: SETTLE }).catch(() => undefined);
  return page;
};

const refused = (url: string, status: number): Failure =>
  failure('http-status', `${url}：网站回答 ${status}${status === 404 ? '，没有这个页面' : ''}。`, '请检查地址是否写对，或稍后重试。');

const unreachable = (url: string, saying: string): Failure => {
  const [, what, advice] = SAYINGS.find(([pattern]) => pattern.test(saying)) ?? [null, '页面没有打开', '请检查地址后重试。'];
  return failure('unreachable', `${url}：${what}。`, advice);
};
