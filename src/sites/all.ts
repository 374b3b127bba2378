import type { Site } from '../model/site.ts';
import { empire } from './empire.ts';
import { epoint } from './epoint.ts';
import { hanweb } from './hanweb.ts';
import { lonsun } from './lonsun.ts';
import { powereasy } from './powereasy.ts';
import { southcms } from './southcms.ts';
import { trs } from './trs.ts';
import { ucap } from './ucap.ts';
import { vsb } from './vsb.ts';

/** Every known site family. */
export const sites: readonly Site[] = [empire, epoint, hanweb, lonsun, powereasy, southcms, trs, ucap, vsb];
