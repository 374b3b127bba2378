import { defineFact } from '../audit/fact.ts';
import type { Reading } from '../model/fact.ts';
import { squeeze } from '../text/white-space.ts';
import { weigh } from './weigh.ts';

/** `000014349/2018-00228`, `K16185922-201704-00036`: letters, digits and few signs, with some digits. */
const SHAPE = /^[^。，；：、]{0,60}[0-9][^。，；、]{0,60}$/u;

/** 索引号. */
export const indexNumber = defineFact<Reading<string>>('indexNumber', (given) =>
  weigh(given, {
    name: 'indexNumber',
    parse: ({ value, raw }) =>
      squeeze(value).length >= 4 && value.length <= 80 && SHAPE.test(value) ? { value: squeeze(value), raw } : null,
    others: [],
  }),
);
