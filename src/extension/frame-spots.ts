import type { MergedFrame, Spot, Spotlight } from '../model/tab.ts';

/** What to light up in the page itself and what in the frame whose text was read into it, each with places of its own document. */
export const sharedLight = (spotlight: Spotlight, frame: MergedFrame): { readonly page: Spotlight; readonly frame: Spotlight } => {
  const isInside = ({ place }: Spot): boolean =>
    place !== undefined && place.block >= frame.block && place.block < frame.block + frame.count;
  const moved = (spot: Spot, by: number): Spot =>
    spot.place === undefined ? spot : { ...spot, place: { ...spot.place, block: spot.place.block - by } };
  return {
    page: {
      ...spotlight,
      spots: spotlight.spots
        .filter((spot) => !isInside(spot))
        .map((spot) => moved(spot, (spot.place?.block ?? 0) < frame.block ? 0 : frame.count)),
    },
    frame: { ...spotlight, spots: spotlight.spots.filter(isInside).map((spot) => moved(spot, frame.block)) },
  };
};
