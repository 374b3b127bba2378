import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { reportV1 } from '../src/model/report.schema.ts';

const PATH = new URL('../docs/report-schema.json', import.meta.url);

/** The saved report's JSON schema, for programs that read it. */
const text = `${JSON.stringify({ title: '公开镜检查结果，第 1 版', ...z.toJSONSchema(reportV1, { reused: 'ref' }) }, null, 2)}\n`;

if (!process.argv.includes('--check')) writeFileSync(PATH, text);
else if (readFileSync(PATH, 'utf8') !== text) {
  console.error('docs/report-schema.json is not what src/model/report.schema.ts says. Run: node scripts/report-schema.ts');
  process.exitCode = 1;
}
