import type { Picture } from '../../../model/hand-over.ts';
import type { LedgerEntry, StoredEvidence } from '../../../model/ledger.ts';
import type { HandOverExtras } from '../../../report/hand-over.ts';
import type { WorkbenchShell } from '../shell.ts';

/** Most pictures that one file takes along. */
const PICTURES = 200;

/** The pictures that a file of these entries shows, and which entry each belongs to; of whole pages only the part that matters. */
export const shownPictures = async (
  entries: readonly LedgerEntry[],
  { picture, partOfPicture }: Pick<WorkbenchShell['ledger'], 'picture' | 'partOfPicture'>,
): Promise<Required<Pick<HandOverExtras, 'pictures' | 'shows'>>> => {
  const { pictureOfAddress } = await import('../../../report/picture-file.ts');
  const pieces = entries.flatMap(({ evidence }) => evidence.filter((piece) => piece.picture !== '')).slice(0, PICTURES);
  const pictures: Record<string, Picture> = {};
  for (const piece of pieces) {
    const found = pictureOfAddress((await (isWholePage(piece) ? partOfPicture(piece) : picture(piece.picture))) ?? '');
    if (found !== null) pictures[piece.id] = found;
  }
  const shows = new Map(entries.map(({ id, evidence }) => [id, evidence.map((piece) => piece.id).filter((key) => key in pictures)]));
  return { pictures, shows };
};

const isWholePage = ({ about }: StoredEvidence): boolean => about !== undefined;
