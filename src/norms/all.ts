import { centralDocuments } from './central-documents.ts';
import { laws } from './laws.ts';
import type { Norm } from './norm.ts';
import { practice } from './practice.ts';

/** Every norm that a rule may rest on, in the catalogue's order. */
export const norms: readonly Norm[] = [...laws, ...centralDocuments, ...practice];

/** The norm of this id; undefined when there is none. */
export const normOf = (id: string): Norm | undefined => norms.find((norm) => norm.id === id);
