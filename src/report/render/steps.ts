/** Small pieces of text, taken on as larger ones. */
export interface Steps {
  readonly add: (piece: string) => void;
  /** Takes on what is left. */
  readonly end: () => void;
}

/** Gathers pieces until they are about so many characters, and hands these on as one. */
export const startSteps = (size: number, take: (text: string) => void): Steps => {
  let waiting: string[] = [];
  let length = 0;
  const end = (): void => {
    if (length > 0) take(waiting.join(''));
    waiting = [];
    length = 0;
  };
  return {
    add: (piece) => {
      waiting.push(piece);
      length += piece.length;
      if (length >= size) end();
    },
    end,
  };
};
