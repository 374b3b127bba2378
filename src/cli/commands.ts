/** Runs a command; answers its exit code. */
type Run = (words: readonly string[]) => Promise<number>;

interface Command {
  readonly zh: string;
  readonly en: string;
  readonly load: () => Promise<Run>;
}

/** Every command: what it is for, and where it is. */
export const COMMANDS = {
  audit: {
    zh: '检查一个或几个页面',
    en: 'check one or several pages',
    load: async () => (await import('./audit-command.ts')).runAudit,
  },
  'spot-check': {
    zh: '从列表页、网站地图或地址清单出发抽查一个网站',
    en: 'check a sample of a site, from a list page, a site map or a file of addresses',
    load: async () => (await import('./spot-check.ts')).runSpotCheck,
  },
  compare: {
    zh: '比较两次检查：新增、再次出现、已整改、仍存在',
    en: 'compare two runs: new, back again, mended, still there',
    load: async () => (await import('./compare-command.ts')).runCompare,
  },
  recheck: {
    zh: '复查台账或检查结果里的问题，给出建议的新状态',
    en: 'check again what a ledger or saved results list, and propose new states',
    load: async () => (await import('./recheck-command.ts')).runRecheck,
  },
  export: {
    zh: '把保存的结果换成别的格式，或填进本单位的模板',
    en: 'write saved results in another format or into a template',
    load: async () => (await import('./export-command.ts')).runExport,
  },
  score: {
    zh: '按导入的评估指标计算扣分',
    en: 'compute a score by an index that you import',
    load: async () => (await import('./score.ts')).runScore,
  },
  rules: {
    zh: '列出全部检查项',
    en: 'list all checks',
    load: async () => (await import('./rules-command.ts')).runRules,
  },
  profile: {
    zh: '列出、查看或核对口径',
    en: 'list, show or validate profiles',
    load: async () => (await import('./profile-command.ts')).runProfile,
  },
  worker: {
    zh: '为多台机器一起做的抽查出力',
    en: 'work for spot-checks that are spread over machines',
    load: async () => (await import('./worker-command.ts')).runWorker,
  },
} as const satisfies Readonly<Record<string, Command>>;

/** Name of a command. */
export type CommandName = keyof typeof COMMANDS;
