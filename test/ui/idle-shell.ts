import { failure } from '../../src/model/failure.ts';
import type {
  AttachmentsShell,
  CompareShell,
  Kept,
  ProfilesShell,
  SettingsShell,
  SuppressionsShell,
  TeachingShell,
  WorkbenchDoor,
} from '../../src/ui/panel/shell.ts';

/** A teaching in which nobody points at anything. */
export const idleTeaching: TeachingShell = {
  point: async () => null,
  deny: async () => failure('page-gone', '页面没有回应。', '请重新检查。'),
  stop: () => undefined,
  save: async () => undefined,
};

const kept: Kept = { sites: [], types: [] };

/** A workbench that nobody opens. */
export const idleWorkbench: WorkbenchDoor = {
  open: () => undefined,
  record: async () => ({ added: 0, seenAgain: 0, reopened: 0, pictures: 0, personal: false }),
  feedback: async () => [],
};

/** Ways of judging that nobody changes. */
export const idleJudging: {
  readonly compare: CompareShell;
  readonly suppressions: SuppressionsShell;
  readonly profiles: ProfilesShell;
} = {
  compare: {
    tabs: async () => [],
    isAllowed: async () => true,
    allow: async () => true,
    with: async () => null,
    remove: () => undefined,
  },
  suppressions: {
    watch: () => () => undefined,
    setAside: async () => null,
    restore: async () => undefined,
    remove: async () => undefined,
    importFile: async () => 0,
  },
  profiles: { watch: () => () => undefined, choose: async () => undefined },
};

/** Settings with nothing in them. */
export const emptySettings: SettingsShell = {
  read: async () => kept,
  removeSite: async () => kept,
  removeLesson: async () => kept,
  removeType: async () => kept,
  importFile: async () => kept,
};

/** Attachments that nobody checks. */
export const idleAttachments: AttachmentsShell = {
  current: () => null,
  subscribe: () => () => undefined,
  check: () => undefined,
  cancel: () => undefined,
  allow: async () => undefined,
  tables: async () => null,
};
