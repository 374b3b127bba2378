import { decodePage } from '../capture/decode-page.ts';
import { notAPage, notPageText } from '../capture/not-a-page.ts';
import { type Failure, failure, isFailure } from '../model/failure.ts';
import { loadFile } from './load-file.ts';
import { loadWeb } from './load-web.ts';

/** A page as it came, before it was read. */
export interface LoadedBytes {
  readonly bytes: Uint8Array;
  /** Where it was in the end. */
  readonly url: string;
  readonly contentType: string;
}

/** A page's text. */
export interface LoadedPage {
  readonly text: string;
  readonly charset: string;
  /** The address it is published under, as far as it is known; else the file's. */
  readonly url: string;
}

/** Loads a page from an address or a file; every trouble that can be expected is a value. */
export const loadPage = async (input: string, patience: number): Promise<LoadedPage | Failure> => {
  const loaded = await loadBytes(input.trim(), patience);
  if (isFailure(loaded)) return loaded;
  const reason = notAPage(loaded.bytes);
  if (reason !== null) return reason;
  const { text, charset } = decodePage(loaded.bytes, loaded.contentType);
  return notPageText(text) ?? { text, charset, url: savedFrom(text) ?? loaded.url };
};

// mailto:, chrome://newtab; a single letter is a Windows drive
const SCHEME = /^[a-z][a-z0-9+.-]+:/iu;

const loadBytes = async (input: string, patience: number): Promise<LoadedBytes | Failure> => {
  if (!SCHEME.test(input) || /^file:/iu.test(input)) return loadFile(input);
  if (!/^https?:/iu.test(input)) {
    return failure('unsupported-address', '只能检查 http、https 或 file 开头的地址。', '请复制浏览器地址栏里的网址，或写文件路径。');
  }
  const url = URL.parse(input);
  if (url === null || url.username !== '' || url.password !== '')
    return failure('bad-address', '这个网址写得不对。', '请复制浏览器地址栏里的完整网址。');
  return loadWeb(url.href, patience);
};

// <!-- saved from url=(0044)http://www.example.gov.cn/a.html -->, which browsers write when they save a page
const SAVED_FROM = /<!-- saved from url=\(\d{4}\)(https?:\/\/[^\s<>]{1,2000}) -->/u;

const savedFrom = (text: string): string | null => SAVED_FROM.exec(text.slice(0, 4_000))?.[1] ?? null;
