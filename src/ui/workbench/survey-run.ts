import type { Surveyed } from '../../audit/site-rule.ts';
import type { Profile } from '../../model/profile.ts';
import type { Run, RunPage } from '../../model/run.ts';
import type { WorkbenchShell } from './shell.ts';
import { thinPages } from './thin-pages.ts';

/** A run's pages, and what they say together. */
export interface SurveyedRun {
  readonly run: Run;
  readonly pages: readonly RunPage[];
  readonly surveyed: Surveyed;
  /** By which profile: another than the run's where that one is no longer there. */
  readonly profile: Profile;
}

/** Whether the run's own profile is still there. */
export const isOwnProfile = ({ run, profile }: SurveyedRun): boolean => run.plan.profile.id === '' || run.plan.profile.id === profile.id;

/** Looks at all pages of a run together, by the run's profile and without what is set aside now. */
export const surveyRun = async (
  run: Run,
  { runs, profiles, suppressions }: Pick<WorkbenchShell, 'runs' | 'profiles' | 'suppressions'>,
): Promise<SurveyedRun> => {
  const [{ survey }, pages, profile, aside] = await Promise.all([
    import('../../catalog.ts'),
    thinPages(runs, run.id),
    profiles.of(run.plan.profile.id),
    suppressions.read(),
  ]);
  return { run, pages, profile, surveyed: survey(run, pages, { profile, suppressions: aside }) };
};
