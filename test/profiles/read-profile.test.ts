import { describe, expect, test } from 'vitest';
import { isFailure } from '../../src/model/failure.ts';
import { parseProfile } from '../../src/model/profile.schema.ts';
import type { Profile } from '../../src/model/profile.ts';
import { THRESHOLDS } from '../../src/model/threshold.ts';
import { builtInProfiles } from '../../src/profiles/built-in.ts';
import { profileFile, readProfile } from '../../src/profiles/read-profile.ts';
import { rules } from '../../src/rules/all.ts';
import { siteRules } from '../../src/rules/site-all.ts';
import { fullProfile } from './full-profile.ts';

const written = (more: object): string => JSON.stringify({ ...fullProfile, ...more });
const said = (text: string): string => {
  const read = readProfile(text);
  return isFailure(read) ? `${read.code} ${read.message}${read.advice}` : 'read';
};

describe('a profile as a file', () => {
  test('with everything in it is read as it was exported', () => {
    expect(readProfile(profileFile(fullProfile))).toEqual(fullProfile);
  });
  test('a byte order mark and a schema address do no harm', () => {
    expect(readProfile(`\uFEFF${written({ $schema: './profile-schema.json' })}`)).toEqual(fullProfile);
  });
  test('needs little: id, name and edition', () => {
    const least = { schema: 'disclosure-lens/profile', version: 1, id: '临江', name: '临江县', edition: '1' };
    expect(readProfile(JSON.stringify(least))).toEqual(least);
  });
  test('rules may be written by their number in the catalogue', () => {
    const read = readProfile(written({ rules: { a10: { severity: 'error' } } }));
    expect(isFailure(read) ? read.message : read.rules).toEqual({ 'document/validity-stated': { severity: 'error' } });
  });
  test('the number stands for the rule of a page and the rule over a site', () => {
    const read = readProfile(written({ rules: { I2: { off: '归档' }, 'spot-check/links-alive': { severity: 'notice' } } }));
    expect(isFailure(read) ? read.message : Object.keys(read.rules ?? {}).sort()).toEqual([
      'freshness/columns-updated',
      'spot-check/columns-updated',
      'spot-check/links-alive',
    ]);
  });
  test('words need no kind: a slip of the pen', () => {
    const read = readProfile(written({ words: { entries: [{ wrong: '临江具', right: '临江县' }] } }));
    expect(isFailure(read) ? read.message : read.words).toEqual({
      entries: [{ kind: 'confusion', wrong: '临江具', right: '临江县' }],
      exceptions: [],
    });
  });
});

describe('what cannot be used is said in words', () => {
  test.each([
    ['too large', ' '.repeat(1_000_001), /^profile-too-large 文件太大/u],
    ['no JSON', '{"schema":', /^profile-no-json .*不是 JSON.*引号、逗号和括号/u],
    ['empty', '', /^profile-no-json /u],
    ['a report', '{"schema":"disclosure-lens/report","version":1}', /^profile-other 这不是公开镜的口径文件/u],
    ['null', 'null', /^profile-other /u],
    ['a newer version', written({ version: 2 }), /^profile-newer .*更新到最新版/u],
    ['a built-in id', written({ id: 'national' }), /^profile-taken 编号“national”/u],
    [
      'an unknown rule',
      written({ rules: { 'document/validity': {} } }),
      /^profile-rule .*“document\/validity”不存在。要写的可能是“document\/validity-/u,
    ],
    ['an unknown rule like no other', written({ rules: { Z99: {} } }), /^profile-rule .*“Z99”不存在。请改正或删去/u],
    ['no reason to switch off', written({ rules: { A1: { off: '' } } }), /^profile-damaged .*检查项（rules）→A1→off”/u],
    ['off as a boolean', written({ rules: { A1: { off: true } } }), /^profile-damaged .*rules/u],
    [
      'an unknown severity',
      written({ rules: { A1: { severity: 'fatal' } } }),
      /^profile-damaged .*只能写 red-line、error、warning、notice/u,
    ],
    ['an unknown threshold', written({ thresholds: { speed: 1 } }), /^profile-damaged .*阈值（thresholds）/u],
    ['a legal limit made milder', written({ thresholds: { publishWorkdays: 30 } }), /^profile-threshold .*30，超出范围。法定期限只能改严/u],
    ['a share above 1', written({ thresholds: { interpretationCopied: 80 } }), /^profile-threshold .*请写 0\.3 到 1 之间/u],
    ['a misspelt part', written({ treshold: {} }), /^profile-damaged .*不认识的“treshold”/u],
    ['a misspelt style', written({ webFormat: { name: '甲', body: { font: ['宋体'] } } }), /^profile-damaged .*不认识的“font”/u],
    [
      'a word of one character',
      written({ words: { entries: [{ wrong: '具', right: '县' }] } }),
      /^profile-damaged .*词语（words）→entries→第 1 项→wrong”太短/u,
    ],
    ['a name with line breaks', written({ name: '甲\n乙' }), /^profile-damaged .*名称（name）/u],
    ['no edition', written({ edition: undefined }), /^profile-damaged .*版本（edition）”没有填写/u],
    ['an unknown base', written({ basedOn: 'hubei' }), /^profile-damaged .*只能写 national、anhui/u],
  ])('%s', (_, text, words) => {
    expect(said(text)).toMatch(words);
    expect(said(text)).toMatch(/^[\w-]+ [^。]+。[^。]+。$/u);
    expect(said(text).length).toBeLessThan(220);
  });
  test('hostile nesting and keys do no harm', () => {
    expect(said('['.repeat(100_000))).toMatch(/^profile-no-json /u);
    expect(said('{"schema":"disclosure-lens/profile","version":1,"__proto__":{"id":"x"}}')).toMatch(/^profile-damaged /u);
    expect(said(written({ rules: JSON.parse('{"__proto__":{"off":"x"}}') }))).not.toBe('');
    expect(said(written({ rules: { constructor: {} } }))).toMatch(/^profile-rule /u);
  });
});

describe('built-in profiles', () => {
  test.each(builtInProfiles.map((profile) => [profile.id, profile] as const))(
    '%s is a profile of its own schema',
    (_, profile: Profile) => {
      expect(parseProfile(JSON.stringify(profile))).toEqual(profile);
    },
  );
  test('never set a severity that the mark of a basis forbids', () => {
    for (const { id, rules: settings = {} } of builtInProfiles)
      for (const rule of rules.filter(({ basis: [direct] }) => direct.mark === 'M'))
        expect(settings[rule.id]?.severity ?? 'notice', `${id} ${rule.id}`).toMatch(/^(?:warning|notice)$/u);
  });
});

describe('thresholds', () => {
  test.each(Object.entries(THRESHOLDS))(
    '%s: its standard lies in its range, its rules exist',
    (_, { standard, least, most, rules: used }) => {
      expect(standard).toBeGreaterThanOrEqual(least);
      expect(standard).toBeLessThanOrEqual(most);
      for (const id of used) expect([...rules, ...siteRules].map((rule) => rule.id)).toContain(id);
    },
  );
});
