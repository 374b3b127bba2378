import { printable } from '../text/printable.ts';

/** Mail programs cut longer addresses off. */
const ADDRESS_LENGTH = 1_900;

/** A mailto address with subject and text; the text is cut at a line's end where the address would be too long. */
export const mailAddress = (to: string, subject: string, text: string): string => {
  // name@host, several with commas
  const receiver = /^[\w.+-]+@[\w.-]+(?:,[\w.+-]+@[\w.-]+)*$/u.test(to) ? to : '';
  const build = (body: string): string =>
    `mailto:${receiver}?subject=${encodeURIComponent(
      printable(subject)
        .slice(0, 200)
        .replace(/[\uD800-\uDBFF]$/u, ''),
    )}&body=${encodeURIComponent(body)}`;
  const lines = printable(text).split('\n');
  for (let kept = lines.length; kept > 0; kept -= Math.max(1, Math.ceil(kept / 16))) {
    const cut = kept < lines.length ? ['', '其余内容见附件。'] : [];
    const address = build([...lines.slice(0, kept), ...cut].join('\r\n'));
    if (address.length <= ADDRESS_LENGTH) return address;
  }
  return build('内容见附件。');
};
