import type { Ledger } from './ledger.ts';
import type { Check, Report } from './report.ts';
import type { Run, RunPage } from './run.ts';

/** All of one team's work that is handed from machine to machine; what a `.lens.json` file holds. No settings, no secrets. */
export interface Project {
  readonly runs: readonly Run[];
  readonly pages: readonly RunPage[];
  readonly ledger: Ledger;
  /** Pictures by the key that evidence names: `data:image/png;base64,…` or the same of a JPEG. */
  readonly pictures: Readonly<Record<string, string>>;
}

/** A page in a file: its report names its checks by their numbers in the file's list. */
export type PackedPage = Omit<RunPage, 'report'> & { readonly report?: Omit<Report, 'checks'> & { readonly checks: readonly number[] } };

/** A project in a file. */
export interface PackedProject extends Omit<Project, 'pages'> {
  readonly checks: readonly Check[];
  readonly pages: readonly PackedPage[];
}

/** The file around it. Version 1; the checksum is SHA-256 over the project as `JSON.stringify` writes it. */
export interface ProjectFile {
  readonly schema: 'disclosure-lens/project';
  readonly version: 1;
  /** 64 hexadecimal digits. */
  readonly checksum: string;
  readonly project: PackedProject;
}
