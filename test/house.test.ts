import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { doorFaults } from './house/doors.ts';
import { ROOT, readHouse } from './house/files.ts';
import { importFaults, reachedPackages } from './house/imports.ts';
import { doors, importLaw } from './house/map.ts';
import { nameFaults } from './house/names.ts';
import { dependencyFaults, leakFaults, linkFaults } from './house/papers.ts';
import { sizeFaults } from './house/sizes.ts';

const house = readHouse();
const map = house.get('ARCHITECTURE.md') ?? '';
const law = importLaw(map);
const CAMERA = 'entrypoints/camera.content.ts';

/** So that a failure reads as its sentences. */
const none = (faults: readonly string[]): void => expect(faults.join('\n')).toBe('');

describe('the house as it stands', () => {
  test('its map has a law and doors', () => {
    expect(law.get('model')).toBe(1);
    expect(law.get('entrypoints')).toBeGreaterThan(law.get('catalog') ?? 0);
    expect(doors(map).length).toBeGreaterThan(5);
  });
  test('files import from lower ranks only', () => none(importFaults(law, house)));
  test('files, facts and rules are named by the rules', () => none(nameFaults(house)));
  test('files and functions are short', () => none(sizeFaults(house)));
  test('each thing has one door', () => none(doorFaults(doors(map), house)));
  test('the script that runs in pages carries no library', () => {
    expect(house.has(CAMERA)).toBe(true);
    const heavy = [...reachedPackages(CAMERA, house)].filter(([name]) => /^(?:zod|parse5|react|react-dom|antd)(?:\/|$)/.test(name));
    none(heavy.map(([name, path]) => `${path} carries ${name} into every page that is audited.`));
  });
  test('nothing of one machine is written down', () => none(leakFaults(house)));
  test('each dependency has its reason', () => none(dependencyFaults(house)));
  test('documents link to what is there', () => none(linkFaults(house, (path) => existsSync(join(ROOT, path)))));
});
