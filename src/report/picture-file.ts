import type { Picture } from '../model/hand-over.ts';

/** Largest side of a picture that is taken, in pixels. */
const LARGEST = 20_000;

/** A picture by its own header; null when it is neither PNG nor JPEG, or says nothing sensible of its size. */
export const readPicture = (bytes: Uint8Array): Picture | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = isPng(view) ? pngSize(view) : isJpeg(view) ? jpegSize(view) : null;
  if (size === null) return null;
  const [width, height] = size;
  if (width < 1 || height < 1 || width > LARGEST || height > LARGEST) return null;
  return { type: isPng(view) ? 'png' : 'jpeg', width, height, bytes };
};

/** A picture as a `data:` address carries it; null when it is none. */
export const pictureOfAddress = (address: string): Picture | null => {
  const [, base64] = /^data:image\/(?:png|jpeg);base64,([\w+/=]*)$/u.exec(address) ?? [];
  if (base64 === undefined) return null;
  try {
    return readPicture(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
  } catch {
    return null;
  }
};

type Size = readonly [width: number, height: number];

const isPng = (view: DataView): boolean => view.byteLength > 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452;
const pngSize = (view: DataView): Size => [view.getUint32(16), view.getUint32(20)];

const isJpeg = (view: DataView): boolean => view.byteLength > 4 && view.getUint16(0) === 0xffd8;

/** A frame's header: FFC0 to FFCF but for FFC4, FFC8 and FFCC, which hold tables. */
const isFrame = (marker: number): boolean => marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);

const jpegSize = (view: DataView): Size | null => {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    const marker = view.getUint16(at);
    if (isFrame(marker)) return [view.getUint16(at + 7), view.getUint16(at + 5)];
    if (marker < 0xff01) return null;
    at += 2 + view.getUint16(at + 2);
  }
  return null;
};
