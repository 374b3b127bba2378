import { type Failure, failure } from '../model/failure.ts';

const BROWSER = '请在浏览器里用公开镜扩展检查这个页面。';

/** robots.txt asks programs to stay away, and the run keeps to it. */
export const robotsForbids = failure(
  'robots',
  '网站的 robots.txt 不允许程序访问这个地址，没有检查。',
  '需要检查时，请在抽查设置里选择照常访问后再做一次。',
);

/** The run was cancelled before the page's turn came. */
export const cancelledBefore = failure('cancelled', '抽查已取消，没有检查这个页面。', '需要时请重新抽查。');

/** Why there is no picture of a page: its run was cancelled. */
export const CANCELLED_PICTURE = '抽查已取消';

/** Why there is no picture of a page: its address is left alone. */
export const UNVISITED_PICTURE = '没有再访问这个页面';

/** Scripts fill the page in, and there is no browser. */
export const needsBrowser = failure('needs-browser', '页面内容由脚本生成，需要浏览器才能看到。', BROWSER);

/** The site asks for letters in a picture or the like. */
export const captchaAsked = failure('captcha', '网站要求输入验证码，程序没有继续访问。', BROWSER);

/** An address that leads back to where it came from. */
export const redirectLoop = failure('redirect-loop', '网页反复跳转，打不开。', '请在浏览器里打开确认，并告知网站管理员。');

/** A list that leads to another site. */
export const leftSite = failure('left-site', '列表页跳转到了另一个网站，没有继续读取。', '请改用跳转后的地址另做一次抽查。');

/** A refusal in words. */
export const refusal = (status: number): Failure => {
  if (status === 429) return failure('too-many', '网站提示访问太频繁（429）。', '请加长间隔，过一段时间再检查。');
  if (status === 401 || status === 407) return failure('login', `网页需要登录（${status}）。`, BROWSER);
  return failure('forbidden', `网站拒绝了访问（${status}）。`, BROWSER);
};

/** Why a host is left alone after several refusals. */
export const stoppedByRefusals = (host: string, count: number, { message }: Failure): string =>
  `${host} 连续 ${count} 次拒绝访问，已停止访问这个网站。最后一次：${message}`;

/** Why a host is left alone after several troubles. */
export const stoppedByTroubles = (host: string, count: number, { message }: Failure): string =>
  `${host} 连续 ${count} 次没有正常回应，已停止访问这个网站。最后一次：${message}`;

/** A list of a host that is left alone. */
export const hostLeftAlone = (reason: string): Failure => failure('host-stopped', reason, '请过一段时间再做一次抽查。');
