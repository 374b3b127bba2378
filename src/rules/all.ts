import type { Rule } from '../audit/rule.ts';

/** Every rule, in the catalogue's order. */
export const rules: readonly Rule[] = [];
