import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const MAIN = join(ROOT, 'src', 'cli', 'main.ts');
/** A page with an error, and pages without. */
const BAD = join(ROOT, 'sample', 'policy', '2025', 'elevator.html');
const GOOD = ['tea.html', 'home-care.html'].map((name) => join(ROOT, 'sample', 'policy', '2025', name));
const OUT = /--out (\S+)/u;

/** The lines of the examples that check pages, as they stand in the file. */
const lines = [...readFileSync(join(ROOT, 'docs', 'ci.md'), 'utf8').matchAll(/```yaml\n([\s\S]*?)```/gu)].flatMap(([, yaml = '']) =>
  [...yaml.matchAll(/^\s*- (?:run: )?(npx .*disclosure-lens audit .*)$/gmu)].map(([, line = '']) => line),
);

let project = '';
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'ci-'));
  mkdirSync(join(project, 'public'));
  mkdirSync(join(project, 'node_modules', '.bin'), { recursive: true });
  const command = join(project, 'node_modules', '.bin', 'disclosure-lens');
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${MAIN}' "$@"\n`);
  chmodSync(command, 0o755);
});
afterEach(() => rmSync(project, { recursive: true }));

const checked = (line: string, pages: readonly string[]) => {
  for (const page of pages) cpSync(page, join(project, 'public', basename(page)));
  const path = `${dirname(process.execPath)}:${process.env.PATH}`;
  const { status } = spawnSync('bash', ['-e', '-c', line], { cwd: project, env: { ...process.env, PATH: path }, encoding: 'utf8' });
  const out = OUT.exec(line)?.[1] ?? '';
  return { status, written: existsSync(join(project, out)) ? readFileSync(join(project, out), 'utf8') : '' };
};

test('there is an example for each platform', () => expect(lines).toHaveLength(2));

test.each(lines)('%s', { timeout: 60_000 }, (line) => {
  const bad = checked(line, [...GOOD, BAD]);
  expect(bad.status).toBe(1);
  expect(bad.written).toContain('elevator.html');
  rmSync(join(project, 'public'), { recursive: true });
  mkdirSync(join(project, 'public'));
  const good = checked(line, GOOD);
  expect(good.status).toBe(0);
  expect(good.written.length).toBeGreaterThan(100);
});
