import type { ComparedVersion } from '../attachments/version-comparisons.ts';
import type { DifferenceSide } from '../compare/comparison.ts';
import type { Evidence } from '../model/finding.ts';
import { describePlace } from '../readers/describe-place.ts';
import { wholeFigure } from '../text/whole-figure.ts';
import { evidence, short } from './evidence.ts';

const AROUND = 15;

/** The differing words, and of a figure all of it. */
export const differingWords = ({ name, given: { snapshot } }: ComparedVersion, { text, places }: DifferenceSide): string => {
  const [place] = places;
  if (text === '' || place === undefined) return `${name}没有`;
  const words = snapshot.blocks[place.block]?.text ?? '';
  const { start, end } = wholeFigure(words, place.start, place.end);
  if (places.length > 1 || end - start === place.end - place.start) return `${name}为“${short(text.replaceAll('\n', ' '), 30)}”`;
  return `${name}为“${short(words.slice(start, end), 60)}”`;
};

/** The differing words with what stands around them: of the page with their place, of a file with the name of the place. */
export const differenceEvidence = ({ name, given: { snapshot }, reading }: ComparedVersion, side: DifferenceSide): readonly Evidence[] => {
  const [place] = side.places;
  if (place === undefined) return [];
  const text = snapshot.blocks[place.block]?.text ?? '';
  const start = Math.max(0, place.start - AROUND);
  const end = Math.min(text.length, place.end + AROUND);
  if (reading === null) return [evidence(name, text.slice(start, end), { block: place.block, start, end })];
  return [evidence(`${name}${describePlace(snapshot, place)}`, text.slice(start, end))];
};
