import { expect, test } from 'vitest';
import { sampleHandOver } from '../../scripts/bench/hand-over-sample.ts';
import { pictureOfAddress, readPicture } from '../../src/report/picture-file.ts';

const png = sampleHandOver(10, 1).pictures['picture-0']?.bytes ?? new Uint8Array();
// Start, a segment of application data, a frame of 7 by 5 pixels
const JPEG = [0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 5, 0, 7, 1, 0, 0, 0];

test('size and kind are read from the file itself', () => {
  expect(readPicture(png)).toMatchObject({ type: 'png', width: 900, height: 420 });
  expect(readPicture(new Uint8Array(JPEG))).toMatchObject({ type: 'jpeg', width: 7, height: 5 });
  expect(pictureOfAddress(`data:image/png;base64,${Buffer.from(png).toString('base64')}`)).toMatchObject({ width: 900, height: 420 });
});

test('what is no picture is none', () => {
  for (const bytes of [
    [],
    [0xff, 0xd8],
    JPEG.slice(0, 12),
    [0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0, 0, 0, 0, 0],
    [...'GIF89a'].map((one) => one.charCodeAt(0)),
  ]) {
    expect(readPicture(new Uint8Array(bytes))).toBeNull();
  }
  for (const address of [
    '',
    'https://x.example/a.png',
    'data:image/svg+xml;base64,PHN2Zz4=',
    'data:image/png;base64,====',
    'data:image/png;base64,AAAA',
  ]) {
    expect(pictureOfAddress(address)).toBeNull();
  }
});
