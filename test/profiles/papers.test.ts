import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isFailure } from '../../src/model/failure.ts';
import { parseSuppressions } from '../../src/model/suppression.schema.ts';
import { THRESHOLDS } from '../../src/model/threshold.ts';
import { builtInProfiles } from '../../src/profiles/built-in.ts';
import { readProfile } from '../../src/profiles/read-profile.ts';

const paper = readFileSync(new URL('../../docs/profiles.md', import.meta.url), 'utf8');
const examples = [...paper.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text);

test('the examples of the papers work as they are printed', () => {
  const profiles = examples.filter((text) => text.includes('disclosure-lens/profile"'));
  const lists = examples.filter((text) => text.includes('disclosure-lens/suppressions"'));
  expect([profiles.length, lists.length, examples.length]).toEqual([1, 1, 3]);
  for (const text of profiles) expect(isFailure(readProfile(text))).toBe(false);
  for (const text of lists) expect(isFailure(parseSuppressions(text))).toBe(false);
  const format = JSON.parse(examples.find((text) => text.includes('"bodyLevels"')) ?? '{}');
  const written = { ...JSON.parse(profiles[0] ?? '{}'), ...format };
  expect(isFailure(readProfile(JSON.stringify(written)))).toBe(false);
});

test('the papers list every threshold with its standard and range, and every built-in profile', () => {
  for (const [name, { name: words, standard, least, most, statutory }] of Object.entries(THRESHOLDS) as [
    string,
    (typeof THRESHOLDS)[keyof typeof THRESHOLDS] & { statutory?: true },
  ][]) {
    const line = paper.split('\n').find((text) => text.startsWith(`| \`${name}\` |`)) ?? '';
    expect(line).toContain(words);
    expect(line).toContain(`| ${standard}`);
    expect(line).toContain(`| ${least} 到 ${most}${statutory === true ? '（法定，只能改严）' : ' |'}`);
  }
  for (const { id, name } of builtInProfiles) expect(paper).toContain(`| \`${id}\` | ${name} |`);
});
