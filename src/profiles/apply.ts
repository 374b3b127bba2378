import type { Circumstances } from '../audit/fact.ts';
import { inapplicable, type Rule, type Verdict } from '../audit/rule.ts';
import type { SiteRule, SiteVerdict } from '../audit/site-rule.ts';
import type { Severity } from '../model/finding.ts';
import type { Profile, ProfileName, RuleSetting } from '../model/profile.ts';
import { builtInProfiles } from './built-in.ts';

/** What users call each severity. */
const SEVERITY_WORDS: Readonly<Record<Severity, string>> = { 'red-line': '红线', error: '错误', warning: '警告', notice: '提示' };

/** What of the circumstances a profile says. */
export type ProfileCircumstances = Pick<
  Circumstances,
  'thresholds' | 'wordProtection' | 'requiredFormats' | 'categories' | 'words' | 'webFormat'
>;

/** A profile with what it is based on: its own word counts where both say something. */
export const withBase = (profile: Profile): Profile => {
  const base = builtInProfiles.find(({ id }) => id === (profile.basedOn ?? 'national'));
  if (base === undefined || base.id === profile.id) return profile;
  const under = withBase(base);
  const rules = [under.rules, profile.rules].flatMap((one) => Object.entries(one ?? {}));
  const merged = new Map<string, RuleSetting>();
  for (const [id, setting] of rules) merged.set(id, { ...merged.get(id), ...setting });
  const words = [under.words, profile.words].filter((one) => one !== undefined);
  const webFormat = profile.webFormat ?? under.webFormat;
  return {
    ...profile,
    rules: Object.fromEntries(merged),
    thresholds: { ...under.thresholds, ...profile.thresholds },
    expectations: { ...under.expectations, ...profile.expectations },
    words: { entries: words.flatMap(({ entries }) => entries), exceptions: words.flatMap(({ exceptions }) => exceptions) },
    ...(webFormat === undefined ? {} : { webFormat }),
  };
};

/** What a profile (with its base) says of the circumstances of an audit; nothing where it says nothing. */
export const profileCircumstances = ({ thresholds, expectations, words, webFormat }: Profile): ProfileCircumstances => {
  const { wordProtection = 'unchecked', formats = [], categories = 'usual' } = expectations ?? {};
  return {
    ...(thresholds === undefined ? {} : { thresholds }),
    ...(wordProtection === 'unchecked' ? {} : { wordProtection }),
    ...(formats.length === 0 ? {} : { requiredFormats: formats }),
    ...(categories === 'usual' ? {} : { categories }),
    ...(words === undefined ? {} : { words }),
    ...(webFormat === undefined ? {} : { webFormat }),
  };
};

/** Rules as a profile wants them: some switched off, some weighing more or less. */
export const profileRules = (rules: readonly Rule[], { name, rules: settings = {} }: Profile): readonly Rule[] =>
  Object.keys(settings).length === 0
    ? rules
    : rules.map((rule) => {
        const { off, severity } = settings[rule.id] ?? {};
        if (off !== undefined) return { ...rule, check: () => inapplicable(offWords(name, off)) };
        return severity === undefined ? rule : { ...rule, check: (given) => weighed(rule, rule.check(given), severity, name) };
      });

/** Rules over a site as a profile wants them: by their own setting, else by that of the page's rule of the same check. */
export const profileSiteRules = (
  siteRules: readonly SiteRule[],
  pageRules: readonly Rule[],
  { name, rules: settings = {} }: Profile,
): readonly SiteRule[] => {
  const settingOf = settingsOver(pageRules, settings);
  return siteRules.map((rule) => {
    const { off, severity } = settingOf(rule);
    if (off !== undefined) return { ...rule, check: () => ({ kind: 'inapplicable', reason: offWords(name, off) }) };
    return severity === undefined ? rule : { ...rule, check: (survey) => weighed(rule, rule.check(survey), severity, name) };
  });
};

/** What a profile says of a rule: its own setting, else that of a page's rule of the same check. */
export const settingsOver = (
  pageRules: readonly Pick<Rule, 'id' | 'catalogue'>[],
  settings: NonNullable<Profile['rules']>,
): ((rule: Pick<Rule, 'id' | 'catalogue'>) => RuleSetting) => {
  const byCheck = new Map(pageRules.filter(({ id }) => settings[id] !== undefined).map(({ id, catalogue }) => [catalogue, settings[id]]));
  return ({ id, catalogue }) => settings[id] ?? byCheck.get(catalogue) ?? {};
};

const offWords = (name: string, reason: string): string => `口径“${name}”不查这一项：${reason}`;

/** A verdict whose flags all weigh this much; where the source does not bear it, each says so. */
const weighed = <V extends Verdict | SiteVerdict>(rule: Pick<Rule, 'basis'>, verdict: V, severity: Severity, name: string): V => {
  if (verdict.kind !== 'flagged') return verdict;
  const note = isAboveMark(rule, severity) ? `（口径“${name}”定为${SEVERITY_WORDS[severity]}；依据待核对原文，通常不高于警告。）` : '';
  return { ...verdict, flags: verdict.flags.map((flag) => ({ ...flag, severity, message: `${flag.message}${note}` })) };
};

/** Whether the rule's direct basis was not yet checked, and so does not bear this severity by itself. */
const isAboveMark = ({ basis: [direct] }: Pick<Rule, 'basis'>, severity: Severity): boolean =>
  direct.mark === 'M' && (severity === 'red-line' || severity === 'error');

/** How a report names a profile, with what of it goes beyond the sources. */
export const profileName = (rules: readonly Rule[], { id, name, edition, rules: settings = {} }: Profile): ProfileName => {
  const changed = Object.keys(settings).length === 0 ? [] : rules;
  const above = changed.flatMap((rule) => {
    const { off, severity } = settings[rule.id] ?? {};
    if (off !== undefined || severity === undefined || !isAboveMark(rule, severity)) return [];
    return [`“${rule.title}”的依据待核对原文，本口径定为${SEVERITY_WORDS[severity]}，高于通常的警告。`];
  });
  return { id, name, version: edition, ...(above.length === 0 ? {} : { remarks: above }) };
};
