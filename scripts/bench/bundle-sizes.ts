import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { isFailure } from '../../src/model/failure.ts';
import { gzipBytes, pageFiles } from '../bundle.ts';
import { ensureBuilt } from '../extension-build.ts';

/** Gzip bytes; null where there is no build to measure. */
export interface BundleSizes {
  readonly contentScript: number | null;
  /** What the side panel loads before its first paint. */
  readonly panel: number | null;
  /** All files of the Chromium build, each compressed as the store package does. */
  readonly zip: number | null;
}

/** Measures the Chromium build, building it when a source is newer. */
export const bundleSizes = (say: (line: string) => void): BundleSizes => {
  const folder = ensureBuilt('chrome-mv3', say);
  if (isFailure(folder)) return { contentScript: null, panel: null, zip: null };
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const camera = 'content-scripts/camera.js';
  return {
    contentScript: existsSync(join(folder, camera)) ? gzipBytes(folder, [camera]) : null,
    panel: existsSync(join(folder, 'sidepanel.html')) ? gzipBytes(folder, pageFiles(folder, 'sidepanel.html').first) : null,
    zip: files.reduce((sum, file) => sum + gzipSync(readFileSync(join(file.parentPath, file.name)), { level: 9 }).length, 0),
  };
};
