import type { Page } from 'puppeteer-core';
import { COLOURS } from './tall-pages.ts';

/** A stored picture as a person would see it. */
interface Seen {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
  /** The first and the last row with the colour of the header, of the footer, of the bar that sticks, of a frame; and how many have it. */
  readonly header: readonly number[];
  readonly footer: readonly number[];
  readonly sticky: readonly number[];
  readonly red: readonly number[];
}

/** The stored pictures as a person would see them: first and last row of each colour, and how many rows have it. */
export const seenPictures = (page: Page): Promise<readonly Seen[]> =>
  page.evaluate(
    async (colours) => {
      const stored = await new Promise<{ id: string; picture: Blob }[]>((done) => {
        const opening = indexedDB.open('disclosure-lens');
        opening.onsuccess = () => {
          const all = opening.result.transaction('pictures').objectStore('pictures').getAll();
          all.onsuccess = () => {
            opening.result.close();
            done(all.result);
          };
        };
      });
      return Promise.all(
        stored.map(async ({ id, picture }) => {
          const bitmap = await createImageBitmap(picture);
          const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
          if (pen === null) throw new Error('No pen.');
          pen.drawImage(bitmap, 0, 0);
          const { data, width, height } = pen.getImageData(0, 0, bitmap.width, bitmap.height);
          const rowsOf = ([red = 0, green = 0, blue = 0]: readonly number[]): number[] => {
            const rows: number[] = [];
            for (let y = 0; y < height; y += 1) {
              let count = 0;
              for (let at = y * width * 4; at < (y + 1) * width * 4; at += 4) {
                const far = Math.abs((data[at] ?? 0) - red) + Math.abs((data[at + 1] ?? 0) - green) + Math.abs((data[at + 2] ?? 0) - blue);
                if (far < 40) count += 1;
              }
              if (count > 20) rows.push(y);
            }
            return [rows[0] ?? -1, rows.at(-1) ?? -1, rows.length];
          };
          const { size: bytes } = picture;
          return {
            id,
            width,
            height,
            bytes,
            header: rowsOf(colours.header),
            footer: rowsOf(colours.footer),
            sticky: rowsOf(colours.sticky),
            red: rowsOf([207, 19, 34]),
          };
        }),
      );
    },
    { header: [...COLOURS.header], footer: [...COLOURS.footer], sticky: [...COLOURS.sticky] },
  );
