import { THRESHOLDS, type ThresholdName } from '../model/threshold.ts';
import type { Circumstances } from './fact.ts';

/** The number to judge by: the profile's, else the standard one. */
export const thresholdOf = ({ thresholds }: Pick<Circumstances, 'thresholds'>, name: ThresholdName): number =>
  thresholds?.[name] ?? THRESHOLDS[name].standard;
