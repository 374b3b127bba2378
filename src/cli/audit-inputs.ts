import { captureHtml } from '../capture/parsed-page.ts';
import { attachmentsOf, audit } from '../catalog.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import type { Report } from '../model/report.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { withSuppressions } from '../report/suppressions.ts';
import { today } from '../text/today.ts';
import { loadPage } from './load.ts';
import { loadCompared } from './load-compared.ts';
import type { Settings } from './load-settings.ts';
import type { Options } from './options.ts';

/** What became of all inputs, each kind in their order. */
export interface Audited {
  readonly reports: readonly Report[];
  readonly failures: readonly { readonly input: string; readonly reason: Failure }[];
}

/** Audits inputs one after another, so that no site is asked for two pages at once; without a usable profile or list, none. */
export const auditInputs = async (options: Options): Promise<Audited> => {
  const isPlain = options.profile === null && options.suppress === null;
  const settings: Settings | Audited['failures'][number] = isPlain
    ? { suppressions: [] }
    : await (await import('./load-settings.ts')).loadSettings(options);
  if ('reason' in settings) return { reports: [], failures: [settings] };
  const reports: Report[] = [];
  const failures: { input: string; reason: Failure }[] = [];
  const bar = options.inputs.length > 1 && !options.attachments ? await (await import('./progress-bar.ts')).openBar('已检查') : null;
  for (const input of options.inputs) {
    const result = await auditInput(input, options, settings.profile);
    if (isFailure(result)) failures.push({ input, reason: result });
    else reports.push(withSuppressions(result, settings.suppressions));
    bar?.show(reports.length + failures.length, options.inputs.length);
  }
  bar?.end();
  return { reports, failures };
};

const auditInput = async (input: string, said: Options, profile: Settings['profile']): Promise<Report | Failure> => {
  const { url, patience, pageType, sites, day, attachments } = said;
  const page = await loadPage(input, patience);
  if (isFailure(page)) return page;
  const snapshot = captureHtml(page.text, { url: url ?? page.url, charset: page.charset });
  if (!hasText(snapshot)) {
    return failure('no-text', '页面里没有可以检查的文字，可能要在浏览器里由脚本生成。', '请在浏览器里打开，用公开镜的浏览器扩展检查。');
  }
  const compared = await loadCompared(said.beside, patience);
  if (isFailure(compared)) return compared;
  const options = {
    ...compared,
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
