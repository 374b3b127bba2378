import { defineFact } from '../audit/fact.ts';

/** 栏目路径: the breadcrumb, outermost first, without the page's own title; may be empty. */
export const columnPath = defineFact<readonly string[]>('columnPath', () => []);
