import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { setFiled } from '../../src/ledger/changes.ts';
import { PROJECT_BYTES, readProject, writeProject } from '../../src/ledger/project-file.ts';
import { isFailure } from '../../src/model/failure.ts';
import type { Project } from '../../src/model/project.ts';
import { at, exampleProject } from './example-project.ts';

const project = exampleProject();
const text = await writeProject(project);
const FIXTURES = new URL('../projects/', import.meta.url);

/** What a hostile or careless hand makes of a file, its checksum made right again. */
const resealed = async (change: (project: Record<string, unknown>) => unknown): Promise<string> => {
  const body = JSON.stringify(change(JSON.parse(text).project));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body)));
  const checksum = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `{"schema":"disclosure-lens/project","version":1,"checksum":"${checksum}","project":${body}}`;
};

const refused = async (file: string | Uint8Array, code: string): Promise<void> => {
  const read = await readProject(file);
  if (!isFailure(read)) throw new Error('it was opened');
  expect(read.code).toBe(code);
  expect(read.message).toMatch(/。$/u);
  expect(read.advice).toMatch(/没有改动/u);
  expect(`${read.message}${read.advice}`).not.toMatch(/[a-z]{6,}(?<!disclosure|lens|json)/u);
};

describe('a project file', () => {
  test('is what was written', async () => {
    expect(await readProject(text)).toEqual(project);
    expect(await readProject(new TextEncoder().encode(`\ufeff${text}`))).toEqual(project);
  });
  test('may be laid out anew by an editor', async () => {
    expect(await readProject(JSON.stringify(JSON.parse(text), null, 2))).toEqual(project);
  });
  test('carries nothing that lets somebody in', async () => {
    const [entry] = project.ledger.entries;
    if (entry === undefined) throw new Error('nothing');
    const filed = setFiled(entry, 'https://li:geheim1@git.example.cn/a/issues/3?private_token=geheim2&page=1', { at: at(2), by: '' });
    const page = { ...filed.page, url: 'https://li:geheim3@www.yunxi.gov.cn/1.html' };
    const written = await writeProject({ ...project, ledger: { entries: [{ ...filed, page }] } });
    expect(written).not.toMatch(/geheim/u);
    expect(written).toContain('https://git.example.cn/a/issues/3?page=1');
    expect(isFailure(await readProject(written))).toBe(false);
  });
  test('of every past version still opens', async () => {
    const files = readdirSync(FIXTURES).filter((name) => name.endsWith('.lens.json'));
    expect(files.length).toBeGreaterThan(1);
    for (const name of files) {
      const read = await readProject(readFileSync(new URL(name, FIXTURES)));
      if (isFailure(read)) throw new Error(`${name}: ${read.message}`);
      expect(read.ledger.entries.length).toBeGreaterThan(0);
    }
  });
});

describe('a file that cannot be opened says why', () => {
  test('corrupt: one character changed', () => refused(text.replace('云溪县人民政府办公室', '云溪县人民政府办公厅'), 'project-changed'));
  test('truncated at any place', async () => {
    for (let at = 1; at < 20; at += 1) await refused(text.slice(0, Math.floor((text.length * at) / 20)), 'project-no-json');
  });
  test('empty, no JSON, other JSON, a report', async () => {
    await refused('', 'project-no-json');
    await refused('PK\u0003\u0004', 'project-no-json');
    await refused('[]', 'not-a-project');
    await refused('null', 'not-a-project');
    await refused(JSON.stringify(project.pages[0]?.report), 'not-a-project');
  });
  test('bytes that are no text', () => refused(new Uint8Array([0x7b, 0xff, 0xfe, 0x80]), 'project-no-text'));
  test('of a newer version', () => refused(text.replace('"version":1', '"version":2'), 'newer-project'));
  test('wrong checksum', () => refused(text.replace(/"checksum":"[0-9a-f]{64}"/u, `"checksum":"${'0'.repeat(64)}"`), 'project-changed'));
  test('huge', () => refused('x'.repeat(PROJECT_BYTES + 1), 'project-too-large'));
  test('huge, as bytes', () => refused(new Uint8Array(PROJECT_BYTES + 1), 'project-too-large'));
  test('deeply nested', async () => {
    const deep = `${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}`;
    await refused(deep, 'project-too-deep');
    await refused(text.replace('"pictures":{', `"x":${'{"a":'.repeat(50)}1${'}'.repeat(50)},"pictures":{`), 'project-too-deep');
  });
  test('a part of the wrong kind, named', async () => {
    const file = await resealed((one) => ({ ...one, ledger: { entries: [...project.ledger.entries, { id: 5 }] } }));
    const read = await readProject(file);
    expect(read).toMatchObject({
      code: 'project-damaged',
      message: `文件的台账条目第 ${project.ledger.entries.length + 1} 条不符合要求，没有导入任何内容。`,
    });
  });
  test('more than there may be', async () => {
    const [run] = project.runs;
    await refused(await resealed((one) => ({ ...one, runs: Array.from({ length: 600 }, () => run) })), 'project-damaged');
  });
  test('checks that lead nowhere', async () => {
    for (const checks of [[], 'x', undefined]) await refused(await resealed((one) => ({ ...one, checks })), 'project-damaged');
  });
  test('pictures that are none', async () => {
    for (const picture of [
      'data:text/html;base64,PHNjcmlwdD4=',
      'data:image/svg+xml;base64,PHN2Zz4=',
      'https://a.example.cn/1.png',
      'javascript:1',
    ])
      await refused(await resealed((one) => ({ ...one, pictures: { p1: picture } })), 'project-damaged');
  });
});

describe('a hostile file', () => {
  const keys = ['"__proto__"', '"constructor"', '"\\u005f_proto__"'];
  test.each(keys)('with the key %s changes no object', async (key) => {
    const [entry] = project.ledger.entries;
    const feedback = { source: 'a', row: 1, unit: '', description: '', cells: { KEY: 'x' }, confidence: 0 };
    const body = JSON.stringify({ ...JSON.parse(text).project, ledger: { entries: [{ ...entry, feedback }] } });
    for (const hostile of [body.replace('"KEY"', key), body.replace('"runs":', `${key}:{"polluted":true},"runs":`)]) {
      const sealed = await sealedText(hostile);
      const read = await readProject(sealed);
      expect(({} as Record<string, unknown>).polluted).toBeUndefined();
      if (!isFailure(read)) expect(Object.keys(read).sort()).toEqual(['ledger', 'pages', 'pictures', 'runs']);
      if (!isFailure(read)) expect(Object.getPrototypeOf(read)).toBe(Object.prototype);
    }
    const read = await readProject(await sealedText(body.replace('"KEY"', key)));
    const cells = isFailure(read) ? {} : (read.ledger.entries[0]?.feedback?.cells ?? {});
    expect(Object.getPrototypeOf(cells)).toBe(Object.prototype);
    expect(Object.keys(cells)).toEqual([]);
  });
  test('with markup in titles keeps it as text and nothing else', async () => {
    const [entry, ...rest] = project.ledger.entries;
    if (entry === undefined) throw new Error('nothing');
    const title = '<script>alert(1)</script>=HYPERLINK("x")';
    const read = await readProject(
      await writeProject({ ...project, ledger: { entries: [{ ...entry, page: { ...entry.page, title } }, ...rest] } }),
    );
    expect((read as Project).ledger.entries[0]?.page.title).toBe(title);
  });
  test('that claims much in little is refused without much memory', async () => {
    const before = process.memoryUsage().heapUsed;
    await refused(
      `{"schema":"disclosure-lens/project","version":1,"checksum":"${'0'.repeat(64)}","size":1073741824,"project":{}}`,
      'project-changed',
    );
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
  });
});

const sealedText = async (body: string): Promise<string> => {
  const canonical = JSON.stringify(JSON.parse(body));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(canonical)));
  const checksum = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `{"schema":"disclosure-lens/project","version":1,"checksum":"${checksum}","project":${body}}`;
};
