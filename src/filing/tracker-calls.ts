import { type Failure, failure } from '../model/failure.ts';
import type { Call } from './call.ts';
import { bodyOf, type IssueDraft } from './draft.ts';
import type { Tracker } from './tracker.ts';

/** What a tracker knows of an issue. */
export interface FiledIssue {
  readonly address: string;
  readonly state: 'open' | 'closed';
}

const JSON_TYPE = 'application/json; charset=utf-8';

/** The request that files an issue with a token of the user's own. */
export const creationCall = (tracker: Tracker, token: string, draft: IssueDraft): Call => {
  const { body } = bodyOf(draft);
  const { kind, base, project } = tracker;
  if (kind === 'gitlab')
    return post(`${base}/api/v4/projects/${encodeURIComponent(project)}/issues`, gitlab(token), { title: draft.title, description: body });
  if (kind === 'github') return post(`${githubBase(base)}/repos/${project}/issues`, github(token), { title: draft.title, body });
  const [owner = '', repo = ''] = project.split('/');
  return post(`${base}/api/v5/repos/${owner}/issues`, {}, { access_token: token, repo, title: draft.title, body });
};

/** The request that asks whether an issue of ours is still open; null when the address is of another project. */
export const stateCall = (tracker: Tracker, token: string, address: string): Call | null => {
  const { kind, base, project } = tracker;
  if (!address.startsWith(`${base}/${project}/`)) return null;
  // …/issues/12, …/-/issues/12, …/issues/I5ABC
  const number = /\/issues\/(\w+)\/?$/u.exec(address)?.[1];
  if (number === undefined) return null;
  if (kind === 'gitlab') return get(`${base}/api/v4/projects/${encodeURIComponent(project)}/issues/${number}`, gitlab(token));
  if (kind === 'github') return get(`${githubBase(base)}/repos/${project}/issues/${number}`, github(token));
  return get(`${base}/api/v5/repos/${project}/issues/${number}?access_token=${encodeURIComponent(token)}`, {});
};

/** What a tracker answered to either request. */
export const readFiled = (tracker: Tracker, status: number, answer: string): FiledIssue | Failure => {
  if (status === 401 || status === 403)
    return failure('tracker-refused', '平台没有接受这个令牌。', '请检查令牌是否过期、有没有创建问题的权限。');
  if (status === 404) return failure('tracker-missing', `没有找到项目 ${tracker.project}。`, '请检查项目地址；私有项目要用有权限的令牌。');
  if (status === 410) return failure('tracker-off', '这个项目关闭了问题功能。', '请在项目设置里打开，或换一个项目。');
  if (status === 429) return failure('tracker-busy', '平台说提交得太快。', '请过几分钟再提交其余的。');
  if (status < 200 || status > 299)
    return failure('tracker-answer', `平台回答 ${status}，没有提交成功。`, '请稍后再试；一直如此请联系平台管理员。');
  const issue = parsed(answer);
  const address = typeof issue.html_url === 'string' ? issue.html_url : issue.web_url;
  if (typeof address !== 'string' || !/^https?:\/\//u.test(address)) {
    return failure('tracker-answer', '平台的回答里没有问题的地址。', '请到平台上看看是否已经提交，以免重复。');
  }
  return { address, state: issue.state === 'closed' || issue.state === 'rejected' ? 'closed' : 'open' };
};

const parsed = (answer: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(answer);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

const githubBase = (base: string): string => (base === 'https://github.com' ? 'https://api.github.com' : `${base}/api/v3`);

const github = (token: string): Call['headers'] => ({ Accept: 'application/vnd.github+json', Authorization: `Bearer ${token}` });

const gitlab = (token: string): Call['headers'] => ({ 'PRIVATE-TOKEN': token });

const post = (url: string, headers: Call['headers'], value: object): Call => ({
  method: 'POST',
  url,
  headers: { 'Content-Type': JSON_TYPE, ...headers },
  body: JSON.stringify(value),
});

const get = (url: string, headers: Call['headers']): Call => ({ method: 'GET', url, headers, body: '' });
