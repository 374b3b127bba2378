import type { Rule } from '../audit/rule.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import { parseProfile } from '../model/profile.schema.ts';
import type { Profile, RuleSetting } from '../model/profile.ts';
import { rules } from '../rules/all.ts';
import { siteRules } from '../rules/site-all.ts';
import { builtInProfiles } from './built-in.ts';

/** A built-in profile, or what a user's file holds, its rules known; says in words what is wrong with one that cannot be used. */
export const readProfile = (text: string): Profile | Failure => {
  const profile = parseProfile(text);
  if (isFailure(profile)) return profile;
  if (builtInProfiles.some(({ id }) => id === profile.id))
    return failure('profile-taken', `编号“${profile.id}”是内置口径的编号。`, '请给自己的口径另取一个编号（id）。');
  const settings: Record<string, RuleSetting> = {};
  for (const [key, setting] of Object.entries(profile.rules ?? {})) {
    const named = rulesNamed(key);
    if (named.length === 0)
      return failure('profile-rule', `口径里的检查项“${key}”不存在。`, `${nearest(key)}检查项的编号用 npm run -s rules 列出。`);
    for (const { id } of named) settings[id] = { ...settings[id], ...setting };
  }
  return profile.rules === undefined ? profile : { ...profile, rules: settings };
};

/** A profile as a file that others can import. */
export const profileFile = (profile: Profile): string => `${JSON.stringify(profile, null, 2)}\n`;

/** A rule by its id, or all rules of a check by its number in the catalogue: `document/validity-stated`, `A10`. */
const rulesNamed = (key: string): readonly Pick<Rule, 'id'>[] => {
  const byId = [...rules, ...siteRules].filter(({ id }) => id === key);
  return byId.length > 0 ? byId : [...rules, ...siteRules].filter(({ catalogue }) => catalogue === key.toUpperCase());
};

/** A rule whose name shares most words with what was written. */
const nearest = (key: string): string => {
  const words = key.toLowerCase().split(/[/_-]/u).slice(0, 20);
  const scored = rules.map(({ id }) => ({ id, score: words.filter((word) => word.length > 2 && id.includes(word)).length }));
  const best = scored.reduce((one, other) => (other.score > one.score ? other : one), { id: '', score: 0 });
  return best.score === 0 ? '请改正或删去这一项；' : `要写的可能是“${best.id}”；`;
};
