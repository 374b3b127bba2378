import type { AttachmentReading } from '../model/attachment.ts';
import type { PageType } from '../model/fact.ts';
import type { Expectations, WebFormat } from '../model/profile.ts';
import type { Site } from '../model/site.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Thresholds } from '../model/threshold.ts';
import type { OwnWords } from '../text/dictionary/entry.ts';

/** What the user or the caller says about the page; all optional. */
export interface Circumstances {
  /** The day to judge by, ISO; given, so that the same page gives the same answer. */
  readonly day: string;
  readonly sites: readonly Site[];
  /** The user's correction of the page type. */
  readonly pageType?: PageType;
  /** Another page to compare with: the same body's annual report of the year before. */
  readonly previous?: Snapshot;
  /** The document that an interpretation explains. */
  readonly original?: Snapshot;
  /** The feedback to a consultation, or the consultation of a feedback; null when it was looked for and is not there. */
  readonly counterpart?: Snapshot | null;
  /** Other pages of the column or site that were read together with this one. */
  readonly companions?: readonly Snapshot[];
  /** Words that the user looks for besides the dictionary's, and exceptions. */
  readonly words?: OwnWords;
  /** What was fetched and read of the page's attachments; absent when nobody asked for it. */
  readonly attachments?: readonly AttachmentReading[];
  /** What the local norm wants of Word files; absent when it wants nothing. */
  readonly wordProtection?: 'restricted' | 'unrestricted';
  /** Versions that the local norm wants offered for download, all of them; absent when any will do. */
  readonly requiredFormats?: Expectations['formats'];
  /** Whether the local norm wants a document's class stated; absent is usual. */
  readonly categories?: Expectations['categories'];
  /** Numbers that rules judge by, where they differ from the standard ones. */
  readonly thresholds?: Partial<Thresholds>;
  /** How the local norm wants documents to look; absent when it does not say. */
  readonly webFormat?: WebFormat;
}

/** What a fact or a rule is given: the snapshot, the circumstances, and every other fact, computed at most once. */
export interface Given extends Circumstances {
  readonly snapshot: Snapshot;
  readonly get: <T>(fact: Fact<T>) => T;
}

/** Something that can be worked out of a snapshot, lazily and once per audit. */
export interface Fact<T> {
  readonly name: string;
  /** Where its value is kept: each fact has a place of its own. */
  readonly slot: number;
  readonly read: (given: Given) => T;
}

let slots = 0;

/** Declares a fact, whose value is never undefined. Its dependencies are imports, used as `given.get(other)`. */
export const defineFact = <T extends object | string | number | boolean | null>(name: string, read: (given: Given) => T): Fact<T> => {
  slots += 1;
  return { name, slot: slots - 1, read };
};

/** Opens a snapshot for reading: facts are computed on first use and kept. */
export const open = (snapshot: Snapshot, circumstances: Circumstances): Given => {
  const kept: unknown[] = [];
  const given: Given = {
    ...circumstances,
    snapshot,
    get: <T>(fact: Fact<T>): T => {
      const found = kept[fact.slot];
      if (found !== undefined) return found as T; // the slot fixes the type
      const value = fact.read(given);
      kept[fact.slot] = value;
      return value;
    },
  };
  return given;
};
