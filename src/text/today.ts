/** The day on this machine's calendar, ISO: this file is the one place where the clock is read. */
export const today = (): string => {
  const now = new Date();
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

/** This moment, ISO with time, in UTC so that moments sort as text on every machine. */
export const now = (): string => new Date().toISOString();
