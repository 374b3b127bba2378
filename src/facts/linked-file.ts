import type { Link } from '../model/snapshot.ts';
import { addressKind } from '../text/address-kind.ts';
import { addressExtension, documentExtension, fileTitle, isDownload } from '../text/file-names.ts';

/** What a link says of the file behind it. */
export interface LinkedFile {
  /** Where it leads: its address, else a path in its other attributes or its click handler; empty when neither tells. */
  readonly address: string;
  /** Lower-case extension without the dot; empty when it cannot be told. */
  readonly extension: string;
}

/** A path in a click handler: `downLoadFile('/files/1.pdf','名单.pdf')`. */
const QUOTED = /["']([^"'<>\s]{3,300})["']/gu;
/** Leads nowhere by itself. */
export const DEAD = /^(?:javascript:|#|$)/iu;
/** Leads nowhere; `javascript:;` may be given its work by a script that the page does not show. */
const IDLE = /^(?:#|$)/u;
const PROGRAM = /\.(?:exe|msi|apk|dmg)(?:$|[?#])/iu;
const MESSAGE = /^(?:mailto|tel):/iu;
/** `/zwgk/`, `https://www.example.gov.cn`: a folder of a site, or a site. */
const FOLDER = /^(?!javascript:)(?:.*\/|(?:https?:)?\/\/[^/?#]*)$/iu;
/** `show('31')`, `openFj(31)`: a handler that is told what to open. */
const CALL = /[A-Za-z_$][\w$]{0,60}\(\s{0,4}['"\d]/u;

/** The file that a link looks to lead to, by its address, its text or what it does; null when it looks like none. */
export const linkedFile = (link: Link): LinkedFile | null => {
  const address = addressOf(link);
  const byAddress = addressExtension(address);
  const byText =
    (link.text.includes('.') && documentExtension(fileTitle(link.text))) ||
    documentExtension(link.download ?? '') ||
    documentExtension(link.title ?? '');
  const extension = byAddress || byText;
  if (extension === '' && !(isDownload(address) && !DEAD.test(address))) return null;
  if (extension !== '' && byAddress === '' && IDLE.test(link.href) && address === '' && link.onclick === undefined) return null;
  if (byAddress === '' && (MESSAGE.test(link.href) || PROGRAM.test(address))) return null;
  return { address, extension };
};

/** The file behind a link that is said to lead to one, whatever it looks like; null where it opens nothing, or a folder of the site. */
export const saidFile = (link: Link): LinkedFile | null => {
  const file = linkedFile(link);
  if (file !== null) return file;
  const { href, onclick } = link;
  if (MESSAGE.test(href) || FOLDER.test(href)) return null;
  const opens = DEAD.test(href) ? CALL.test(`${onclick ?? ''} ${href}`) : addressKind(href) !== 'placeholder';
  return opens ? { address: addressOf(link), extension: '' } : null;
};

const addressOf = ({ href, onclick, others, download }: Link): string => {
  if (!DEAD.test(href)) return href;
  const named = Object.values(others ?? {}).find((value) => addressExtension(value) !== '');
  if (named !== undefined) return named;
  for (const match of `${onclick ?? ''} ${href.startsWith('javascript') ? href : ''}`.matchAll(QUOTED)) {
    const path = match[1] ?? '';
    if (documentExtension(path) !== '' || isDownload(path)) return path;
  }
  return documentExtension(download ?? '') === '' ? '' : (download ?? '');
};
