import { type Failure, failure } from '../model/failure.ts';
import { bodyOf, type IssueDraft } from './draft.ts';

/** Where issues are filed. */
export interface Tracker {
  readonly kind: 'github' | 'gitlab' | 'gitee';
  /** https://github.com, https://gitlab.example.gov … without a slash at the end. */
  readonly base: string;
  /** owner/name; GitLab allows deeper groups. */
  readonly project: string;
}

/** An address that opens a form already filled in. */
export interface Prefilled {
  readonly address: string;
  /** What the form could not hold; 0 when all of it is there. */
  readonly left: number;
}

/** Servers refuse longer addresses (414); counted in bytes after encoding. */
const ADDRESS_BYTES = 7_500;

// owner/name, group/sub/name; letters, digits, dot, dash, underscore
const PROJECT = /^[\w.-]+(?:\/[\w.-]+){1,6}$/u;

/** Reads a project's address as people copy it from the browser; `kind` where the host does not tell. */
export const readTracker = (text: string, kind?: Tracker['kind']): Tracker | Failure => {
  const url = URL.parse(text.trim());
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return failure('tracker-address', '这不是项目的网址。', '请打开项目主页，复制以 https:// 开头的地址。');
  }
  const told = kind ?? kindOf(url.hostname);
  const project = url.pathname.replace(/\/-\/.*$|\/issues.*$|\.git$|\/+$/gu, '').replace(/^\/+/u, '');
  if (!PROJECT.test(project) || (told !== 'gitlab' && project.split('/').length !== 2)) {
    return failure('tracker-project', '地址里没有项目名。', '请复制项目主页的地址，形如 https://主机/所有者/项目。');
  }
  if (told === undefined) return failure('tracker-kind', `不知道 ${url.hostname} 是哪一种平台。`, '请在旁边选 GitHub、GitLab 或 Gitee。');
  return { kind: told, base: url.origin, project };
};

const kindOf = (host: string): Tracker['kind'] | undefined => {
  if (/(?:^|\.)github\./u.test(host)) return 'github';
  if (/(?:^|\.)gitlab\./u.test(host)) return 'gitlab';
  return /(?:^|\.)gitee\./u.test(host) ? 'gitee' : undefined;
};

/** The address of the form for a new issue with title and text filled in, shortened until a server takes it. */
export const prefilledAddress = (tracker: Tracker, draft: IssueDraft): Prefilled => {
  const build = (body: string): string => formAddress(tracker, draft.title, body);
  const { body, left } = bodyOf(draft, (text) => build(text).length <= ADDRESS_BYTES);
  const address = build(body);
  return address.length <= ADDRESS_BYTES ? { address, left } : { address: build(''), left: draft.sections.length };
};

const formAddress = ({ kind, base, project }: Tracker, title: string, body: string): string => {
  const [titleName, bodyName] = kind === 'github' ? ['title', 'body'] : ['issue[title]', 'issue[description]'];
  const form = `${base}/${project}${kind === 'gitlab' ? '/-' : ''}/issues/new`;
  return `${form}?${new URLSearchParams([[titleName, title], ...(body === '' ? [] : [[bodyName, body] as const])].map(([name = '', value = '']) => [name, value]))}`;
};
