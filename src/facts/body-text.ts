import { defineFact } from '../audit/fact.ts';
import { bodyLines } from './body-lines.ts';

/** 正文 as one text, a line each; at most a million characters. */
export const bodyText = defineFact<string>('bodyText', (given) => {
  const parts: string[] = [];
  let length = 0;
  for (const { text } of given.get(bodyLines)) {
    if (length > 1_000_000) break;
    parts.push(text);
    length += text.length;
  }
  return parts.join('\n').slice(0, 1_000_000);
});
