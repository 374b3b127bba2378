import type { Words } from '../../src/ui/words.ts';

type Sentences = { readonly [key: string]: string | Sentences };

/** Words straight from a locale file, for tests outside the extension. */
export const localeWords =
  (locale: Sentences): Words =>
  (key, ...values) => {
    let found: string | Sentences | undefined = locale;
    for (const part of key.split('.')) found = typeof found === 'object' ? found[part] : undefined;
    if (typeof found !== 'string') throw new Error(`The locale has no “${key}”.`);
    return found.replace(/\$(\d)/g, (_, number: string) => String(values[Number(number) - 1] ?? ''));
  };
