import type { Surveyed } from '../../audit/site-rule.ts';
import type { Run, RunPage } from '../../model/run.ts';
import type { WorkbenchShell } from './shell.ts';
import { thinPages } from './thin-pages.ts';

/** A run's pages, and what they say together. */
export interface SurveyedRun {
  readonly run: Run;
  readonly pages: readonly RunPage[];
  readonly surveyed: Surveyed;
}

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
  return { run, pages, surveyed: survey(run, pages, { profile, suppressions: aside }) };
};
