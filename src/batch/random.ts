/** Numbers from 0 to below 1 that look random and are the same for the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

/** The same things in an order that the numbers give (Fisher–Yates). */
export const shuffled = <T>(things: readonly T[], random: () => number): readonly T[] => {
  const left = [...things];
  const drawn: T[] = [];
  while (left.length > 0) {
    const at = Math.floor(random() * left.length);
    const [taken] = left.slice(at, at + 1);
    const last = left.pop();
    if (at < left.length && last !== undefined) left[at] = last;
    if (taken !== undefined) drawn.push(taken);
  }
  return drawn;
};
