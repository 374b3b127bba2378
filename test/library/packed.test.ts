import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const PAGE = `<!doctype html><title>某县人民政府</title><body><h1>某县人民政府办公室关于印发某办法的通知</h1>
<p>发布日期：2024-05-06 来源：某县人民政府办公室</p><div class="TRS_Editor"><p>某政办发〔2024〕5号</p><p>各乡镇人民政府：现将办法印发给你们。</p>
<p>某县人民政府办公室</p><p>2024年5月1日</p></div>`;
const CONSUMER = `import { audit, auditHtml, captureHtml, type Finding, type Report } from 'disclosure-lens';
const html = ${JSON.stringify(PAGE)};
const url = 'https://zwgk.example/1.html';
const report: Report = auditHtml(html, url, { day: '2026-01-31' });
const findings: readonly Finding[] = report.findings;
const same: Report = audit(captureHtml(html, { url, charset: 'utf-8' }), { day: '2026-01-31' });
console.log(JSON.stringify({ number: report.facts.documentNumber.value, findings: findings.length, same: JSON.stringify(same) === JSON.stringify(report) }));
`;

const NODES = [
  ['the Node that runs the tests', process.execPath],
  ['the Node of the machine', process.env.npm_node_execpath ?? process.execPath],
] as const;

/** A project of somebody else's with the packed package in it; what the package depends on is lent to it. */
const project = mkdtempSync(join(tmpdir(), 'packed-'));
const home = join(project, 'node_modules', 'disclosure-lens');

beforeAll(() => {
  // the tests of a suite may run while another builds; npm pack builds by itself
  const [packed] = JSON.parse(execFileSync('npm', ['pack', '--json', '--pack-destination', project], { cwd: ROOT, encoding: 'utf8' }));
  mkdirSync(home, { recursive: true });
  execFileSync('tar', ['-xzf', join(project, packed.filename), '-C', home, '--strip-components=1']);
  const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  for (const name of Object.keys(dependencies)) symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name));
  writeFileSync(join(project, 'package.json'), '{"type":"module"}');
  writeFileSync(join(project, 'consumer.ts'), CONSUMER);
  writeFileSync(join(project, 'page.html'), PAGE);
  cpSync(join(ROOT, 'sample'), join(project, 'sample'), { recursive: true });
}, 120_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the packed package', () => {
  test('holds what was built and nothing else', () => {
    expect(readdirSync(home).sort()).toEqual(['LICENSE', 'README.md', 'README.zh-CN.md', 'bin', 'dist', 'docs', 'package.json']);
  });

  test('is typed, and its types are those of the report', () => {
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2023', '--skipLibCheck', '--types', ''];
    const checked = spawnSync(
      process.execPath,
      [join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc'), '--outDir', 'built', ...options, 'consumer.ts'],
      {
        cwd: project,
        encoding: 'utf8',
      },
    );
    // without Node's types a consumer has no console
    expect(checked.stdout.replaceAll(/.*'console'.*\n/gu, '')).toBe('');
  });

  test.each(NODES)('audits from another project under %s', (_, node) => {
    const ran = spawnSync(node, ['built/consumer.js'], { cwd: project, encoding: 'utf8' });
    expect(ran.stderr).toBe('');
    expect(JSON.parse(ran.stdout)).toMatchObject({ number: '某政办发〔2024〕5号', same: true });
  });

  describe.each(NODES)('its command under %s', (_, node) => {
    const command = (...words: readonly string[]) =>
      spawnSync(node, [join(home, 'bin', 'disclosure-lens.mjs'), ...words], {
        cwd: project,
        encoding: 'utf8',
        maxBuffer: 64 * 1024 * 1024,
      });

    test('audits, and exports what it saved', () => {
      const ran = command('audit', '--format', 'json', '--out', 'saved.json', 'page.html');
      expect([ran.status, ran.stderr]).toEqual([1, '']);
      expect(JSON.parse(readFileSync(join(project, 'saved.json'), 'utf8')).facts.documentNumber.value).toBe('某政办发〔2024〕5号');
      const exported = command('export', '--out', 'saved.docx', 'saved.json');
      expect([exported.status, exported.stderr]).toEqual([0, '已写好：saved.docx\n']);
      expect(readFileSync(join(project, 'saved.docx')).subarray(0, 2).toString()).toBe('PK');
    });
    test('opens attachments, PDF among them', () => {
      const ran = command('audit', '--attachments', '--format', 'json', 'sample/policy/2025/canteen.html');
      const opened = JSON.parse(ran.stdout).attachments.map(({ kind, chips }: { kind: string; chips: string[] }) => [
        kind,
        chips.includes('text'),
      ]);
      expect(opened).toEqual([
        ['pdf', true],
        ['docx', true],
      ]);
    });
    test('lists its checks, and spot-checks a list of files on threads', () => {
      expect(JSON.parse(command('rules', '--json').stdout).length).toBeGreaterThan(100);
      writeFileSync(join(project, 'list.csv'), `网址\nhttp://127.0.0.1:9/none.html\n`);
      const place = `run-${node.length}`;
      const ran = command('spot-check', '--all', '--robots', 'ignore', '--delay', '1', '--preview', '--out', place, 'list.csv');
      expect([ran.status, ran.stderr]).toEqual([0, expect.stringContaining('将检查 1 页')]);
    });
  });

  test('a program that only captures carries no rule and no reader of files', async () => {
    const entry = join(project, 'capture.js');
    writeFileSync(entry, "import { captureHtml } from 'disclosure-lens'; console.log(captureHtml);");
    const built = await build({
      root: project,
      logLevel: 'silent',
      build: { write: false, minify: false, lib: { entry, formats: ['es'] } },
    });
    const [output] = Array.isArray(built) ? built : [built];
    const code =
      'output' in (output ?? {}) && output !== undefined && 'output' in output
        ? output.output.map((piece) => ('code' in piece ? piece.code : '')).join('')
        : '';
    expect(code).toContain('captureHtml');
    expect(code).not.toContain('document-number-present');
    expect(code).not.toMatch(/pdfjs/u);
  });
});
