import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { LedgerEntry } from '../model/ledger.ts';
import { projectHead, projectV1 } from '../model/project.schema.ts';
import type { PackedProject, Project, ProjectFile } from '../model/project.ts';
import { depthOf } from './json-depth.ts';
import { packChecks, unpackChecks } from './packed-checks.ts';

/** Largest file that is opened: a text of this size still fits into memory several times over. */
export const PROJECT_BYTES = 200 * 1024 * 1024;
/** Newest version that this tool reads and writes. */
const NEWEST = 1;
/** Our own files nest 12 deep. */
const DEEPEST = 40;
const ADVICE = '现有的台账和抽查记录没有改动；请选择由公开镜导出的 .lens.json 文件。';
const AGAIN = '现有的台账和抽查记录没有改动；请向提供文件的人要一份重新导出的。';
/** `https://name:password@` */
const SIGNED_IN = /(https?:\/\/)[^\s"\\/@]{1,200}@/giu;
/** Parameters of addresses that let somebody in. */
const SECRET = /^(?:[\w-]{0,40}(?:token|secret|password|passwd|apikey|api_key|session|signature|ticket)|sid|auth|pwd|jsessionid)$/iu;

/** A project as the text of a `.lens.json` file, without secrets. */
export const writeProject = async (project: Project): Promise<string> => {
  const body = JSON.stringify(packed(withoutSecrets(project))).replace(SIGNED_IN, '$1');
  const checksum = await sha256(body);
  const head: Omit<ProjectFile, 'project'> = { schema: 'disclosure-lens/project', version: NEWEST, checksum };
  return `${JSON.stringify(head).slice(0, -1)},"project":${body}}\n`;
};

/** Opens a project file, as text or as bytes; a failure says in words why it cannot be. Nothing else is touched. */
export const readProject = async (file: string | Uint8Array): Promise<Project | Failure> => {
  if (file.length > PROJECT_BYTES) return failure('project-too-large', `文件超过 ${PROJECT_BYTES / 1024 / 1024} MB，没有导入。`, ADVICE);
  const text = typeof file === 'string' ? file : decoded(file);
  if (text === null) return failure('project-no-text', '文件不是 UTF-8 文本，读不了。', ADVICE);
  if (depthOf(text, DEEPEST) > DEEPEST) return failure('project-too-deep', '文件层层嵌套，不是公开镜导出的，没有导入。', ADVICE);
  const data = parsed(text.replace(/^\ufeff/, ''));
  if (data === undefined) return failure('project-no-json', '文件不完整或不是 JSON，读不了。', AGAIN);
  return opened(data);
};

const opened = async (data: unknown): Promise<Project | Failure> => {
  const head = projectHead.safeParse(data);
  if (!head.success) return failure('not-a-project', '这不是公开镜的团队文件。', ADVICE);
  const { version, checksum, project } = head.data;
  if (version > NEWEST) {
    return failure(
      'newer-project',
      '这个文件由更新版本的公开镜导出，当前版本读不了。',
      '现有数据没有改动；请把公开镜更新到最新版后再打开。',
    );
  }
  if ((await sha256(JSON.stringify(project) ?? '')) !== checksum) {
    return failure('project-changed', '文件的校验和不符，内容在导出后被改动过或传输时损坏，没有导入。', AGAIN);
  }
  return unpacked(project);
};

const packed = (project: Project): PackedProject => ({ ...project, ...packChecks(project.pages) });

const unpacked = (project: unknown): Project | Failure => {
  const { checks, pages } = { checks: undefined, pages: undefined, ...(typeof project === 'object' ? project : {}) };
  const apart = unpackChecks(checks, pages);
  if (isFailure(apart)) return apart;
  const read = projectV1.safeParse({ ...(typeof project === 'object' ? project : {}), pages: apart.pages });
  if (read.success) return { ...read.data, pages: apart.restored(read.data.pages) };
  return failure('project-damaged', `文件${whereOf(read.error.issues[0]?.path ?? [])}不符合要求，没有导入任何内容。`, AGAIN);
};

const PARTS: Readonly<Record<string, string>> = { runs: '的抽查记录', pages: '的页面', entries: '的台账条目', pictures: '的截图' };

/** 的台账条目第 3 条 */
const whereOf = (path: readonly PropertyKey[]): string => {
  const at = path.findIndex((step) => typeof step === 'string' && step in PARTS);
  const named = at < 0 ? '' : (PARTS[String(path[at])] ?? '');
  const next = path[at + 1];
  return `${named}${named !== '' && typeof next === 'number' ? `第 ${next + 1} 条` : ''}`;
};

const decoded = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const sha256 = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
};

const withoutSecrets = (project: Project): Project => ({ ...project, ledger: { entries: project.ledger.entries.map(entryWithout) } });

const entryWithout = (entry: LedgerEntry): LedgerEntry => ({
  ...entry,
  filed: addressWithout(entry.filed),
  history: entry.history.map((change) =>
    change.field === 'filed' ? { ...change, from: addressWithout(change.from), to: addressWithout(change.to) } : change,
  ),
});

/** An address without name, password and whatever lets somebody in. */
const addressWithout = (address: string): string => {
  try {
    const url = new URL(address);
    url.username = '';
    url.password = '';
    for (const name of [...url.searchParams.keys()]) if (SECRET.test(name)) url.searchParams.delete(name);
    return url.href;
  } catch {
    return address;
  }
};
