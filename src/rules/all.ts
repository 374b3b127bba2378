import type { Rule } from '../audit/rule.ts';
import { articleMetaPresent } from './metatags/article-meta-present.ts';
import { columnMetaPresent } from './metatags/column-meta-present.ts';
import { metaConsistent } from './metatags/meta-consistent.ts';
import { siteIdValid } from './metatags/site-id-valid.ts';
import { siteMetaPresent } from './metatags/site-meta-present.ts';

/** Every rule, in the catalogue's order. */
export const rules: readonly Rule[] = [siteMetaPresent, columnMetaPresent, articleMetaPresent, metaConsistent, siteIdValid];
