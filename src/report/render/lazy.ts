/** A list of known length whose elements are made each time they are asked for, so that only one of them need be in memory. */
export interface Lazy<T> extends Iterable<T> {
  readonly length: number;
}

/** Each of a list made into something else, when it is asked for. */
export const lazily = <T, U>(list: Lazy<T>, make: (one: T, index: number) => U): Lazy<U> => ({
  length: list.length,
  *[Symbol.iterator]() {
    let index = 0;
    for (const one of list) {
      yield make(one, index);
      index += 1;
    }
  },
});

/** A list below its head. */
export const below = <T>(head: T, list: Lazy<T>): Lazy<T> => ({
  length: list.length + 1,
  *[Symbol.iterator]() {
    yield head;
    yield* list;
  },
});
