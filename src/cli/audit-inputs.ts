import { captureHtml } from '../capture/parsed-page.ts';
import { attachmentsOf, audit } from '../catalog.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { Profile } from '../model/profile.ts';
import type { Report } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { withSuppressions } from '../report/suppressions.ts';
import { today } from '../text/today.ts';
import { loadPage } from './load.ts';
import { loadBesides } from './load-besides.ts';
import { loadProfile, loadSuppressions } from './load-settings.ts';
import type { Options } from './options.ts';

/** What became of all inputs, each kind in their order. */
export interface Audited {
  readonly reports: readonly Report[];
  readonly failures: readonly { readonly input: string; readonly reason: Failure }[];
}

/** Audits inputs one after another, so that no site is asked for two pages at once; without a usable profile or list, none. */
export const auditInputs = async (options: Options): Promise<Audited> => {
  const profile = options.profile === null ? undefined : await loadProfile(options.profile);
  if (isFailure(profile)) return { reports: [], failures: [{ input: `口径 ${options.profile}`, reason: profile }] };
  const suppressions = await loadSuppressions(options.suppress);
  if (isFailure(suppressions)) return { reports: [], failures: [{ input: `忽略清单 ${options.suppress}`, reason: suppressions }] };
  const reports: Report[] = [];
  const failures: { input: string; reason: Failure }[] = [];
  for (const input of options.inputs) {
    const result = await auditInput(input, options, profile);
    if (isFailure(result)) failures.push({ input, reason: result });
    else reports.push(withSuppressions(result, suppressions));
  }
  return { reports, failures };
};

const auditInput = async (input: string, said: Options, profile: Profile | undefined): Promise<Report | Failure> => {
  const { url, patience, pageType, sites, day, attachments } = said;
  const page = await loadPage(input, patience);
  if (isFailure(page)) return page;
  const snapshot = captureHtml(page.text, { url: url ?? page.url, charset: page.charset });
  if (!hasText(snapshot)) {
    return failure('no-text', '页面里没有可以检查的文字，可能要在浏览器里由脚本生成。', '请在浏览器里打开，用公开镜的浏览器扩展检查。');
  }
  const besides = await loadBesides(said.beside, patience);
  if (isFailure(besides)) return besides;
  const options = {
    ...besides,
    day: day ?? today(),
    ...(pageType === null ? {} : { pageType }),
    ...(sites ? {} : { sites: [] }),
    ...(profile === undefined ? {} : { profile }),
  };
  if (!attachments) return audit(snapshot, options);
  const { openAttachments } = await import('./open-attachments.ts');
  const opened = await openAttachments(attachmentsOf(snapshot, options), { page: input.trim(), patience });
  return audit(snapshot, { ...options, attachments: opened });
};

const hasText = ({ blocks }: Snapshot): boolean => blocks.some(({ text, hidden }) => hidden !== true && /[\p{L}\p{N}]/u.test(text));
