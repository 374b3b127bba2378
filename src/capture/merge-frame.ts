import type { Block, Box, Frame, Snapshot } from '../model/snapshot.ts';

/** A page with the document of one of its frames read in the frame's place, as frames of the same origin are. */
export const mergeFrame = (page: Snapshot, index: number, inner: Snapshot): Snapshot => {
  const frame = page.frames[index];
  if (frame === undefined || frame.read || inner.boxes.length === 0) return page;
  const own = atHome(inner);
  const { insert, boxes, blocks } = splicing(frame, own);
  // looks are known by block, and the frame's lines move the blocks along
  const { styles: _, ...rest } = page;
  return {
    ...rest,
    elements: page.elements + own.elements,
    truncated: page.truncated || own.truncated,
    boxes: boxes(page.boxes),
    blocks: blocks(page.blocks),
    links: insert(page.links, own.links),
    images: insert(page.images, own.images),
    frames: insert(
      page.frames.map((one, at) => (at === index ? { ...one, read: true } : one)),
      own.frames,
      index + 1,
    ),
    metas: [...page.metas, ...own.metas],
    linkedData: [...page.linkedData, ...own.linkedData],
  };
};

/** The frame's document with addresses that mean the same from anywhere. */
const atHome = (inner: Snapshot): Snapshot => ({
  ...inner,
  links: inner.links.map((link) => ({ ...link, href: absolute(link.href, inner.baseUrl) })),
  images: inner.images.map((image) => ({ ...image, src: absolute(image.src, inner.baseUrl) })),
});

/** How the lists of the page take in those of the frame, with every reference moved along. */
const splicing = (frame: Frame, inner: Snapshot) => {
  const boxAt = frame.box + 1;
  const blockAt = frame.block;
  const outerBox = (box: number): number => (box >= boxAt ? box + inner.boxes.length : box);
  const moveOut = <T extends Standing>(one: T): T => ({ ...one, box: outerBox(one.box), block: one.block + inner.blocks.length });
  const moveIn = <T extends Standing>(one: T): T => ({ ...one, box: one.box + boxAt, block: one.block + blockAt });
  const around = (box: Box): Box => ({ ...box, parent: outerBox(box.parent) });
  const within = (box: Box): Box => ({ ...box, parent: box.parent < 0 ? frame.box : box.parent + boxAt });
  const moved = (block: Block): Block => ({ ...block, box: outerBox(block.box) });
  const insert = <T extends Standing>(outer: readonly T[], added: readonly T[], cut = firstAfter(outer, blockAt)): readonly T[] => [
    ...outer.slice(0, cut),
    ...added.map(moveIn),
    ...outer.slice(cut).map(moveOut),
  ];
  return {
    insert,
    boxes: (outer: readonly Box[]): readonly Box[] => [
      ...outer.slice(0, boxAt).map(around),
      ...inner.boxes.map(within),
      ...outer.slice(boxAt).map(around),
    ],
    blocks: (outer: readonly Block[]): readonly Block[] => [
      ...outer.slice(0, blockAt).map(moved),
      ...inner.blocks.map((block) => ({ ...block, box: block.box + boxAt })),
      ...outer.slice(blockAt).map(moved),
    ],
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
