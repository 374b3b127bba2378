// `npm test`: sets up, then runs every stage (or those named) and ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { setUp } from './setup.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const RESULTS = join(ROOT, 'out', 'test');

/**
 * A stage is a list of commands; a vitest stage is counted test by test, any other as one.
 * Where `skipFails`, a test that was skipped counts as failed: what no browser looked at is not fine.
 */
const STAGES = [
  {
    name: 'types',
    title: '类型',
    commands: [
      ['wxt', 'prepare'],
      ['tsc', '--noEmit'],
    ],
  },
  { name: 'lint', title: '代码规范', commands: [['biome', 'check', '.'], ['knip']] },
  { name: 'generated', title: '生成的文件', commands: [['node', 'scripts/generate.ts', '--check']] },
  { name: 'unit', title: '单元与页面', vitest: [] },
  {
    name: 'build',
    title: '构建',
    commands: [
      ['wxt', 'build'],
      ['wxt', 'build', '-b', 'firefox', '--mv3'],
    ],
  },
  { name: 'e2e', title: '真实浏览器', vitest: ['--config', 'vitest.e2e.config.ts'], after: 'build', skipFails: true },
  { name: 'budgets', title: '体积预算', commands: [['node', 'scripts/budgets.ts']], after: 'build' },
];

/** Package and name of the program where the two differ. */
const PACKAGES = { biome: '@biomejs/biome', tsc: 'typescript' };

main(process.argv.slice(2));

function main(names) {
  const unknown = names.filter((name) => !STAGES.some((stage) => stage.name === name));
  if (unknown.length > 0) {
    console.error(`没有这一步：${unknown.join(' ')}。可以写的有：${STAGES.map(({ name }) => name).join(' ')}`);
    process.exit(2);
  }
  const node = setUp({ system: ['browser', 'fonts', 'office', 'queue', 'xmllint'] });
  mkdirSync(RESULTS, { recursive: true });
  const results = [];
  for (const stage of STAGES.filter(({ name }) => names.length === 0 || names.includes(name))) {
    results.push(runStage(node, stage, results));
  }
  process.exitCode = summarise(results);
}

function runStage(node, stage, before) {
  const started = performance.now();
  console.log(`\n━━ ${stage.title}（${stage.name}）`);
  const blocked = before.some((result) => result.name === stage.after && result.failed > 0);
  const counted = blocked
    ? single(`“${stage.after}”没有通过，这一步没有运行`)
    : stage.vitest
      ? runVitest(node, stage)
      : runCommands(node, stage);
  return { name: stage.name, title: stage.title, seconds: (performance.now() - started) / 1000, ...counted };
}

/** One passed, or one failed for the reason given. */
function single(reason) {
  return reason === null ? { passed: 1, failed: 0, problems: [] } : { passed: 0, failed: 1, problems: [reason] };
}

function runCommands(node, { commands }) {
  const broken = commands.filter((command) => run(node, command) !== 0).map((command) => command.join(' '));
  return single(broken.length === 0 ? null : `没有通过：${broken.join('；')}`);
}

function runVitest(node, { name, vitest, skipFails = false }) {
  const file = join(RESULTS, `${name}.json`);
  rmSync(file, { force: true });
  const status = run(node, ['vitest', 'run', ...vitest, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const report = readJson(file);
  if (report === null) return single('vitest 没有留下结果');
  const problems = report.testResults.flatMap((suite) => problemsOf(suite, skipFails));
  const passed = report.testResults.flatMap((suite) => suite.assertionResults).filter((test) => test.status === 'passed').length;
  // Errors outside any test, or no test at all: the exit code alone tells.
  if (problems.length === 0 && status !== 0) problems.push(`vitest 以 ${status} 结束，但没有指出是哪一项测试`);
  if (problems.length === 0 && passed === 0) problems.push('一项测试也没有运行');
  return { passed, failed: problems.length, problems };
}

function problemsOf(suite, skipFails) {
  const file = suite.name.startsWith(ROOT) ? suite.name.slice(ROOT.length + 1) : suite.name;
  const wrong = suite.assertionResults.filter(({ status }) => status === 'failed' || (skipFails && status !== 'passed'));
  if (wrong.length === 0 && suite.status === 'failed') return [`${file}：${firstLine(suite.message)}`];
  return wrong.map((test) => {
    const what = test.status === 'failed' ? firstLine(test.failureMessages[0]) : '跳过，没有运行';
    return `${file} › ${test.fullName}：${what}`;
  });
}

function firstLine(text) {
  return (text ?? '').trim().split('\n', 1)[0] || '没有说明';
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

function run(node, [program, ...words]) {
  const script = program === 'node' ? [] : [programOf(program)];
  const { status } = spawnSync(node, [...script, ...words], { cwd: ROOT, stdio: 'inherit', env: { ...process.env, PATH: pathWith(node) } });
  return status ?? 1;
}

/** The JavaScript file behind a command of node_modules: the same on every system, unlike the shims in .bin. */
function programOf(program) {
  const home = join(ROOT, 'node_modules', PACKAGES[program] ?? program);
  const { bin } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  return join(home, typeof bin === 'string' ? bin : bin[program]);
}

/** Tools that start `node` themselves must get the same one. */
function pathWith(node) {
  const separator = process.platform === 'win32' ? ';' : ':';
  return [dirname(node), join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(separator);
}

function summarise(results) {
  const problems = results.flatMap((result) => result.problems.map((problem) => `  ✕ ${result.title}：${problem}`));
  console.log(`\n━━ 结果`);
  for (const { title, passed, failed, seconds } of results) {
    console.log(`  ${failed === 0 ? '✓' : '✕'} ${title}  通过 ${passed}，未通过 ${failed}，${seconds.toFixed(1)} 秒`);
  }
  if (problems.length > 0) console.log(`\n未通过的：\n${problems.join('\n')}`);
  const total = (key) => results.reduce((sum, result) => sum + result[key], 0);
  console.log(`\n${total('passed')} passed, ${total('failed')} failed`);
  return total('failed') === 0 ? 0 : 1;
}
