import type { Site } from '../model/site.ts';

/** Every known site family. */
export const sites: readonly Site[] = [];
