import { defineFact } from '../audit/fact.ts';
import { signsOf } from '../text/signs.ts';

/** Which signs each block shows, by block index: one look that spares most blocks all later ones. */
export const blockSigns = defineFact<Uint8Array>('blockSigns', ({ snapshot: { blocks } }) => {
  const signs = new Uint8Array(blocks.length);
  for (let index = 0; index < blocks.length; index += 1) signs[index] = signsOf(blocks[index]?.text ?? '');
  return signs;
});
