import type { Archive } from './archive.ts';
import type { Budget } from './limits.ts';
import { countedLabel, type NumberLevel, startCounters } from './number-label.ts';
import { readXml } from './xml.ts';

/** Gives the label that automatic numbering puts before a paragraph, counting on; empty for none. */
export type Numbering = (number: string, level: number) => string;

type Level = { -readonly [Key in keyof NumberLevel]: NumberLevel[Key] };
interface Instance {
  list: string;
  readonly starts: Map<number, number>;
}

/** Reads the numbering definitions of a document. */
export const readNumbering = (archive: Archive, budget: Budget): Numbering => {
  const { lists, instances } = readDefinitions(archive, budget);
  const counters = startCounters();
  return (number, level) => {
    const instance = instances.get(number);
    const levels = instance === undefined ? undefined : lists.get(instance.list);
    if (instance === undefined || levels === undefined || level < 0 || level > 8) return '';
    const start = instance.starts.get(level);
    const counts = counters(instance.list, level, levels, start === undefined ? undefined : { key: `${number}/${level}`, start });
    return countedLabel(levels, level, counts);
  };
};

const readDefinitions = (archive: Archive, budget: Budget) => {
  const lists = new Map<string, Level[]>();
  const instances = new Map<string, Instance>();
  let list: Level[] | null = null;
  let level: Level | null = null;
  let instance: Instance | null = null;
  let overridden = 0;
  readXml(archive, 'word/numbering.xml', budget, {
    open: (name, attribute) => {
      const value = attribute('val');
      if (name === 'abstractNum') {
        list = [];
        lists.set(attribute('abstractNumId'), list);
      } else if (name === 'num') {
        instance = { list: '', starts: new Map() };
        instances.set(attribute('numId'), instance);
      } else if (name === 'abstractNumId' && instance !== null) instance.list = value;
      else if (name === 'lvlOverride') overridden = Number(attribute('ilvl'));
      else if (name === 'startOverride') instance?.starts.set(overridden, Number(value));
      else if (name === 'lvl' && list !== null) {
        level = { format: 'decimal', text: '', start: 1 };
        list[Number(attribute('ilvl')) & 15] = level;
      } else if (level === null) return;
      else if (name === 'start') level.start = Number(value);
      else if (name === 'numFmt') level.format = value;
      else if (name === 'lvlText') level.text = value;
    },
    close: (name) => {
      if (name === 'lvl') level = null;
      else if (name === 'abstractNum') list = null;
      else if (name === 'num') instance = null;
    },
  });
  return { lists, instances };
};
