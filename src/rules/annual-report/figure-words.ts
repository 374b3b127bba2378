import type { Figure } from '../../facts/annual-figures.ts';
import { APPLICANTS, type Applicant, REQUEST_ROWS, type RequestRow } from '../../facts/annual-template.ts';
import type { Evidence } from '../../model/finding.ts';
import { evidence } from '../evidence.ts';

/** A figure by what it counts. */
export interface NamedFigure {
  readonly name: string;
  readonly figure: Figure;
}

/** A cell as a finding quotes it; nothing for an empty one. */
export const evidenceOfFigure = (label: string, { raw, place }: Figure): readonly Evidence[] =>
  place === null ? [] : [evidence(label, raw.split('\n')[0] ?? '', place)];

/** `12`, or 0 for a blank cell. */
export const amount = ({ value }: Figure): number => value ?? 0;

/** 新收, 结转 …: a row of 表二. */
export const requestName = (row: RequestRow): string => REQUEST_ROWS.find(({ id }) => id === row)?.name ?? row;

/** 自然人, 总计 …: a column of 表二. */
export const applicantName = (column: Applicant): string => APPLICANTS.find(({ id }) => id === column)?.name ?? column;
