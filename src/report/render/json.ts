import type { SavedHandOver } from '../../model/hand-over.schema.ts';
import type { HandOver } from '../../model/hand-over.ts';

/** One report as JSON; several as an array; a spot-check or lines of the ledger as a hand-over, whose pictures stay behind. */
export function* renderJson(handOver: HandOver): Generator<string> {
  const { kind, reports } = handOver;
  if (kind === 'page' || kind === 'selection') yield `${JSON.stringify(kind === 'page' ? reports[0] : reports, null, 2)}\n`;
  else yield* savedJson(handOver, lines(reports));
}

/** A hand-over as JSON, a line for each item, page and report; the reports' lines are given, for they may be written already. */
export function* savedJson<T>(handOver: HandOver, reports: Iterable<T>): Generator<string | T> {
  yield JSON.stringify(headOf(handOver)).slice(0, -1);
  yield* list('items', lines(handOver.items));
  yield* list('pages', lines(handOver.pages));
  yield* list('reports', reports);
  yield '\n}\n';
}

/** All but the long lists. */
const headOf = ({
  pictures: _,
  items: __,
  pages: ___,
  reports: ____,
  ...rest
}: HandOver): Omit<SavedHandOver, 'items' | 'pages' | 'reports'> => ({
  schema: 'disclosure-lens/hand-over',
  version: 1,
  ...rest,
});

function* list<T>(name: string, written: Iterable<T>): Generator<string | T> {
  yield `,\n"${name}": [`;
  yield* written;
  yield '\n]';
}

/** Elements of a list, a line each. */
function* lines(list: Iterable<unknown>): Generator<string> {
  let before = '\n';
  for (const one of list) {
    yield `${before}${JSON.stringify(one)}`;
    before = ',\n';
  }
}
