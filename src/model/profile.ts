import type { Severity } from './finding.ts';
import type { Thresholds } from './threshold.ts';

/** How a part of the page is to be set; what is absent is not compared. */
export interface WebStyle {
  /** Any of these is fine; the first is the one wanted. */
  readonly fonts?: readonly string[];
  /** Points: one size, or from … to. */
  readonly sizePt?: number | readonly [least: number, most: number];
  readonly align?: 'left' | 'center' | 'right' | 'justify';
  /** Indent of the first line in characters. */
  readonly indentEm?: number;
  /** Height of a line as a multiple of the size. */
  readonly lineHeight?: number;
}

/** What a local norm asks of how documents look on the web. */
export interface WebFormat {
  /** What it is called in findings: 某省行政规范性文件网络版格式. */
  readonly name: string;
  /** paper: the standard of printed documents, for reference only; local: a norm for pages. Absent is local. */
  readonly standard?: 'paper' | 'local';
  readonly title?: WebStyle;
  /** Headings in the text by level: 一、 first, （一） second, 1. third … */
  readonly bodyLevels?: readonly WebStyle[];
  readonly body?: WebStyle;
  readonly signature?: WebStyle;
}

/** A wording to look for besides the dictionary's; what `WordEntry` of the dictionary holds. */
export interface OwnWord {
  readonly kind: 'severe' | 'confusion' | 'outdated';
  readonly wrong: string;
  readonly right: string;
  /** It is fine when one of these stands right before it, or right after it. */
  readonly fineAfter?: readonly string[];
  readonly fineBefore?: readonly string[];
  /** ISO: of a name, the first day it was no longer in use. */
  readonly since?: string;
}

/** What a profile says of one rule. */
export interface RuleSetting {
  /** Why the rule is not used; absent when it is. */
  readonly off?: string;
  /** Every finding of the rule weighs this much. */
  readonly severity?: Severity;
}

/** A version that must be offered for download. */
type RequiredFormat = 'pdf' | 'word' | 'ofd';

/** What a local norm wants of documents. */
export interface Expectations {
  /** What Word files are to be: limited to reading, open to editing, or not looked at. */
  readonly wordProtection: 'restricted' | 'unrestricted' | 'unchecked';
  /** All of these must be offered; none: any version of the text will do. */
  readonly formats: readonly RequiredFormat[];
  /** required: the entry's class must be stated on the page; usual: as far as the page states such fields; none: not asked for. */
  readonly categories: 'required' | 'usual' | 'none';
}

/** The rules of a place or an office as data: what is looked at, how strictly, and in which words. */
export interface Profile {
  readonly schema: 'disclosure-lens/profile';
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  /** The profile's own version, as its makers count: 1, 2026.1. */
  readonly edition: string;
  /** Id of the built-in profile it changes; absent is national. */
  readonly basedOn?: 'national' | 'anhui';
  /** Where it comes from and who keeps it. */
  readonly note?: string;
  /** By rule id. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
  readonly thresholds?: Partial<Thresholds>;
  readonly expectations?: Partial<Expectations>;
  /** Words of one's own, and words that are right after all: these are never reported, nor anything that lies within them. */
  readonly words?: { readonly entries: readonly OwnWord[]; readonly exceptions: readonly string[] };
  readonly webFormat?: WebFormat;
}

/** A profile as a report names it. */
export interface ProfileName {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  /** What of it goes beyond what the sources bear out; Chinese sentences. */
  readonly remarks?: readonly string[];
}
