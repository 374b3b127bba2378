import type { Block, Box, Snapshot } from '../model/snapshot.ts';

/** A page with the document of one of its frames read in the frame's place, as frames of the same origin are. */
export const mergeFrame = (page: Snapshot, index: number, inner: Snapshot): Snapshot => {
  const frame = page.frames[index];
  if (frame === undefined || frame.read || inner.boxes.length === 0) return page;
  const boxAt = frame.box + 1;
  const blockAt = frame.block;
  const outerBox = (box: number): number => (box >= boxAt ? box + inner.boxes.length : box);
  const innerBox = (box: number): number => box + boxAt;
  const moveOut = <T extends Standing>(one: T): T => ({
    ...one,
    box: outerBox(one.box),
    block: one.block + inner.blocks.length,
  });
  const moveIn = <T extends Standing>(one: T): T => ({ ...one, box: innerBox(one.box), block: one.block + blockAt });
  const box = (one: Box): Box => ({ ...one, parent: outerBox(one.parent) });
  const block = (one: Block): Block => ({ ...one, box: outerBox(one.box) });
  const insert = <T extends Standing>(outer: readonly T[], within: readonly T[], cut = firstAfter(outer, blockAt)): readonly T[] => [
    ...outer.slice(0, cut),
    ...within.map(moveIn),
    ...outer.slice(cut).map(moveOut),
  ];
  return {
    ...page,
    elements: page.elements + inner.elements,
    truncated: page.truncated || inner.truncated,
    boxes: [
      ...page.boxes.slice(0, boxAt).map(box),
      ...inner.boxes.map((one) => ({ ...one, parent: one.parent < 0 ? frame.box : innerBox(one.parent) })),
      ...page.boxes.slice(boxAt).map(box),
    ],
    blocks: [
      ...page.blocks.slice(0, blockAt).map(block),
      ...inner.blocks.map((one) => ({ ...one, box: innerBox(one.box) })),
      ...page.blocks.slice(blockAt).map(block),
    ],
    links: insert(
      page.links,
      inner.links.map((link) => ({ ...link, href: absolute(link.href, inner.baseUrl) })),
    ),
    images: insert(
      page.images,
      inner.images.map((image) => ({ ...image, src: absolute(image.src, inner.baseUrl) })),
    ),
    frames: insert(
      page.frames.map((one, at) => (at === index ? { ...one, read: true } : one)),
      inner.frames,
      index + 1,
    ),
    metas: [...page.metas, ...inner.metas],
    linkedData: [...page.linkedData, ...inner.linkedData],
  };
};

interface Standing {
  readonly box: number;
  readonly block: number;
}

/** What comes after the frame stands in a later block: a frame ends the line it stands in. */
const firstAfter = (outer: readonly Standing[], block: number): number => {
  const at = outer.findIndex((one) => one.block >= block);
  return at < 0 ? outer.length : at;
};

/** Addresses in the frame are meant from its own site. */
const absolute = (address: string, base: string): string =>
  address === '' || /^(?:#|[a-z][a-z0-9+.-]*:)/iu.test(address) || !URL.canParse(address, base) ? address : new URL(address, base).href;
