/** Gives Node 20 what pdf.js expects of it. */
export const fillIn = (): void => {
  if (Promise.withResolvers !== undefined) return;
  Object.defineProperty(Promise, 'withResolvers', {
    configurable: true,
    writable: true,
    value: function withResolvers(this: PromiseConstructor) {
      const parts: { resolve?: (value: unknown) => void; reject?: (reason: unknown) => void } = {};
      const promise = new this((resolve, reject) => Object.assign(parts, { resolve, reject }));
      return { promise, ...parts };
    },
  });
};
