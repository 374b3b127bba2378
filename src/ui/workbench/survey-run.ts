import type { Surveyed } from '../../audit/site-rule.ts';
import type { Profile } from '../../model/profile.ts';
import type { Run } from '../../model/run.ts';
import type { WorkbenchShell } from './shell.ts';

/** What the pages of a run say together. */
export interface SurveyedRun {
  readonly run: Run;
  readonly surveyed: Surveyed;
  /** Addresses that were looked at, whatever came of it. */
  readonly looked: readonly string[];
  /** By which profile: another than the run's where that one is no longer there. */
  readonly profile: Profile;
}

/** Whether the run's own profile is still there. */
export const isOwnProfile = ({ run, profile }: SurveyedRun): boolean => run.plan.profile.id === '' || run.plan.profile.id === profile.id;

/** Looks at all pages of a run together, by the run's profile and without what is set aside now. */
export const surveyRun = async (
  run: Run,
  { runs, profiles, suppressions }: Pick<WorkbenchShell, 'runs' | 'profiles' | 'suppressions'>,
  signal: AbortSignal = new AbortController().signal,
): Promise<SurveyedRun> => {
  const [profile, aside] = await Promise.all([profiles.of(run.plan.profile.id), suppressions.read()]);
  const found = await runs.survey(run.id, { profile, suppressions: aside }, { signal, tell: () => undefined });
  return { run, profile, ...found };
};
