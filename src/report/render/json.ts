import type { SavedHandOver } from '../../model/hand-over.schema.ts';
import type { HandOver } from '../../model/hand-over.ts';

/** One report as JSON; several as an array; a spot-check or lines of the ledger as a hand-over, whose pictures stay behind. */
export const renderJson = (handOver: HandOver): string => {
  const { kind, reports } = handOver;
  const saved = kind === 'page' ? reports[0] : kind === 'selection' ? reports : savedOf(handOver);
  return `${JSON.stringify(saved, null, 2)}\n`;
};

const savedOf = ({ pictures: _, ...rest }: HandOver): SavedHandOver => ({ schema: 'disclosure-lens/hand-over', version: 1, ...rest });
