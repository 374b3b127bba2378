import type { FeedbackRow, LedgerEntry, StoredEvidence } from '../model/ledger.ts';
import type { Project } from '../model/project.ts';
import type { Run, RunPage } from '../model/run.ts';
import { addressKey } from './address.ts';
import { type Conflict, conflictsOf, inOrder, settled } from './history.ts';
import { idAt, isOfDocument, isSiteWide, joinedDocument, type Known, sameMatter, searchKeys } from './identity.ts';

/** Two projects as one, and what a person must choose. */
export interface Merged {
  readonly project: Project;
  /** Fields that both sides set differently; also found later by `conflictsOf`, since both stay in the history. */
  readonly conflicts: readonly Conflict[];
}

/** Merges two people's projects without losing either's changes: the same in either order, and merging again changes nothing. */
export const mergeProjects = (ours: Project, theirs: Project): Merged => {
  const entries = mergeEntries([...ours.ledger.entries, ...theirs.ledger.entries]);
  const project: Project = {
    runs: mergeBy([...ours.runs, ...theirs.runs], ({ id }) => id, laterRun),
    pages: mergeBy([...ours.pages, ...theirs.pages], ({ run, target }) => `${run} ${target.url}`, laterPage),
    ledger: { entries },
    pictures: mergePictures(ours.pictures, theirs.pictures),
  };
  return { project, conflicts: entries.flatMap(conflictsOf) };
};

const mergeBy = <T>(items: readonly T[], keyOf: (item: T) => string, better: (one: T, other: T) => T): readonly T[] => {
  const kept = new Map<string, T>();
  for (const item of items) {
    const before = kept.get(keyOf(item));
    kept.set(keyOf(item), before === undefined ? item : better(before, item));
  }
  return [...kept.values()];
};

const mergePictures = (ours: Project['pictures'], theirs: Project['pictures']): Project['pictures'] =>
  Object.fromEntries(mergeBy([...Object.entries(ours), ...Object.entries(theirs)], ([key]) => key, greater));

/** The one that is greater by the given marks; by its whole content where they are alike, so that the order of merging does not matter. */
const greater = <T>(one: T, other: T, ...marks: readonly (readonly [string, string])[]): T => {
  const [first, second] = marks.find(([a, b]) => a !== b) ?? [JSON.stringify(one), JSON.stringify(other)];
  return first >= second ? one : other;
};

const laterRun = (one: Run, other: Run): Run => greater(one, other, [one.endedAt, other.endedAt]);

const laterPage = (one: RunPage, other: RunPage): RunPage => {
  const done = ({ state }: RunPage): string => (state === 'waiting' || state === 'running' ? '0' : '1');
  return greater(one, other, [done(one), done(other)], [one.finishedAt, other.finishedAt]);
};

/** Entries that are the same become one; ids that two different documents share are told apart. */
const mergeEntries = (all: readonly LedgerEntry[]): readonly LedgerEntry[] => {
  const groups: LedgerEntry[][] = [];
  const near = new Map<string, Set<LedgerEntry[]>>();
  const sorted = [...all].sort((one, other) => order(one.id, other.id) || order(JSON.stringify(one), JSON.stringify(other)));
  for (const entry of sorted) {
    const keys = [`id ${entry.id}`, ...searchKeys(entry.finding.rule, knownOf(entry))];
    const candidates = new Set(keys.flatMap((key) => [...(near.get(key) ?? [])]));
    const group = [...candidates].find((one) => one.some((other) => isSameEntry(other, entry))) ?? newGroup(groups);
    group.push(entry);
    for (const key of keys) near.set(key, (near.get(key) ?? new Set()).add(group));
  }
  return toldApart(groups.map(joinedEntry));
};

const newGroup = (groups: LedgerEntry[][]): LedgerEntry[] => {
  const group: LedgerEntry[] = [];
  groups.push(group);
  return group;
};

const order = (one: string, other: string): number => {
  if (one === other) return 0;
  return one < other ? -1 : 1;
};

const earliest = (one: string, other: string): string => (order(one, other) < 0 ? one : other);

const latest = (one: string, other: string): string => (order(one, other) < 0 ? other : one);

const knownOf = (entry: LedgerEntry): Known => entry;

const isSameEntry = (one: LedgerEntry, other: LedgerEntry): boolean => {
  if (one.finding.rule !== other.finding.rule) return false;
  if (isSiteWide(one)) return one.id === other.id;
  if (one.finding.rule === '' || (one.finding.fingerprint === '' && other.finding.fingerprint === '')) return one.id === other.id;
  if (one.id !== other.id && one.feedback !== undefined && other.feedback !== undefined && !isSameRow(one.feedback, other.feedback))
    return false;
  const matter = sameMatter(one.finding, other.finding);
  return matter !== 'differ' && (isOfDocument(one, other) || isOfDocument(other, one));
};

const isSameRow = (one: FeedbackRow, other: FeedbackRow): boolean =>
  one.source === other.source && one.row === other.row && one.description === other.description;

const joinedEntry = (group: readonly LedgerEntry[]): LedgerEntry => group.reduce(joinTwo);

const joinTwo = (one: LedgerEntry, other: LedgerEntry): LedgerEntry => {
  const later = greater(one, other, [seenBy(one), seenBy(other)], [one.lastSeen, other.lastSeen]);
  const earlier = later === one ? other : one;
  const feedback =
    one.feedback === undefined || other.feedback === undefined ? (one.feedback ?? other.feedback) : greater(one.feedback, other.feedback);
  const document = later.document === undefined ? earlier.document : joinedDocument(earlier.document, later.document);
  return settled({
    ...later,
    // the longer id was told apart from another document's before
    id: greater(one.id, other.id, [String(one.id.length).padStart(4, '0'), String(other.id.length).padStart(4, '0')]),
    person: later.person || earlier.person,
    deadline: later.deadline || earlier.deadline,
    filed: later.filed || earlier.filed,
    firstSeen: earliest(one.firstSeen, other.firstSeen),
    lastSeen: latest(one.lastSeen, other.lastSeen),
    history: inOrder(mergeBy([...one.history, ...other.history], ({ id }) => id, greater)),
    evidence: mergeBy([...one.evidence, ...other.evidence], ({ id }) => id, greater).toSorted(byTime),
    ...(feedback === undefined ? {} : { feedback }),
    ...(document === undefined ? {} : { document }),
  });
};

/** Entries that an audit of ours saw say more than those of feedback alone. */
const seenBy = ({ finding }: LedgerEntry): string => (finding.fingerprint === '' ? '0' : '1');

const byTime = (one: StoredEvidence, other: StoredEvidence): number => order(one.at, other.at) || order(one.id, other.id);

const toldApart = (entries: readonly LedgerEntry[]): readonly LedgerEntry[] => {
  const times = new Map<string, number>();
  for (const { id } of entries) times.set(id, (times.get(id) ?? 0) + 1);
  return entries.map((entry) => ((times.get(entry.id) ?? 0) > 1 ? { ...entry, id: idAt(entry.id, addressOf(entry)) } : entry));
};

const addressOf = ({ page }: LedgerEntry): string => (addressKey(page.url) === '' ? page.title : page.url);
