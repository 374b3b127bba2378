import { unzipSync, zipSync } from 'fflate';
import type { Dice } from './texts.ts';

/** Bytes that were damaged by chance; the same dice damage them the same way. */
export const mutate = (bytes: Uint8Array, dice: Dice): Uint8Array => {
  const way = dice.upTo(8);
  if (way === 0) return bytes.slice(0, dice.upTo(bytes.length + 1));
  if (way === 1) return noise(1 + dice.upTo(4000), dice);
  if (way === 2) return spliced(bytes, dice);
  if (way === 3) return headed(bytes, dice);
  if (way >= 6 && bytes[0] === 0x50 && bytes[1] === 0x4b) return inside(bytes, dice);
  return flipped(bytes, dice);
};

const noise = (length: number, dice: Dice): Uint8Array => Uint8Array.from({ length }, () => dice.upTo(256));

/** Values at which readers are likely to stumble. */
const EDGES = [0, 1, 0x7f, 0x80, 0xff];

const flipped = (bytes: Uint8Array, dice: Dice): Uint8Array => {
  const copy = bytes.slice();
  const count = 1 + dice.upTo(dice.upTo(4) === 0 ? 400 : 12);
  // Headers and directories stand at the two ends, and are the better targets.
  const reach = dice.upTo(3) === 0 ? copy.length : Math.min(copy.length, 2048);
  const fromEnd = dice.upTo(3) === 0;
  for (let change = 0; change < count && reach > 0; change += 1) {
    const at = dice.upTo(reach);
    copy[fromEnd ? copy.length - 1 - at : at] = dice.upTo(2) === 0 ? dice.pick(EDGES) : dice.upTo(256);
  }
  return copy;
};

const spliced = (bytes: Uint8Array, dice: Dice): Uint8Array => {
  const [from, length, to] = [dice.upTo(bytes.length), dice.upTo(2000), dice.upTo(bytes.length)];
  const copy = bytes.slice();
  copy.set(bytes.subarray(from, Math.min(from + length, bytes.length - Math.max(0, to - from))).subarray(0, bytes.length - to), to);
  return copy;
};

/** The right beginning and then anything. */
const headed = (bytes: Uint8Array, dice: Dice): Uint8Array => {
  const keep = Math.min(bytes.length, 8 + dice.upTo(600));
  const copy = noise(keep + dice.upTo(3000), dice);
  copy.set(bytes.subarray(0, keep));
  return copy;
};

const FRAGMENTS = [
  '<a>',
  '</w:p>',
  '<w:p>',
  '&lt;',
  '&x;',
  '<!--',
  '<![CDATA[',
  '"',
  '9999999999',
  '-1',
  'NaN',
  '\u0000',
  '</',
  '<w:tbl>',
  '<w:numId w:val="1"/>',
  '../',
  '%1%2%9',
];

/** A container whose container is sound and whose parts are not. */
const inside = (bytes: Uint8Array, dice: Dice): Uint8Array => {
  try {
    const parts = unzipSync(bytes);
    const name = dice.pick(Object.keys(parts));
    const part = parts[name] ?? new Uint8Array(0);
    const at = dice.upTo(part.length + 1);
    const cut = dice.upTo(3) === 0 ? dice.upTo(400) : 0;
    const text = new TextEncoder().encode(dice.pick(FRAGMENTS).repeat(1 + dice.upTo(dice.upTo(5) === 0 ? 500 : 3)));
    const changed =
      dice.upTo(3) === 0 ? flipped(part, dice) : Uint8Array.from([...part.subarray(0, at), ...text, ...part.subarray(at + cut)]);
    return zipSync({ ...parts, [name]: changed }, { level: 1 });
  } catch {
    return flipped(bytes, dice);
  }
};
