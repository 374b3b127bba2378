import type { Archive } from './archive.ts';
import type { Budget } from './limits.ts';
import { linesOf, type Piece } from './lines.ts';
import type { LaidPage } from './page-edges.ts';
import { readXml, type XmlAttributes } from './xml.ts';

/** What is read of one page. */
export interface OfdPage extends LaidPage {
  readonly pictures: number;
}

/** What a page takes from its document. */
interface PageFrame {
  readonly templates: ReadonlyMap<string, string>;
  /** The usual page, `0 0 210 297`. */
  readonly size: string;
}

interface TextObject {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly matrix: readonly number[];
}

interface Collected {
  readonly pieces: Piece[];
  readonly templates: string[];
  pictures: number;
  size: string;
}

const POINTS = 72 / 25.4;
const A4_HEIGHT = 297;

/** Reads the text of a page and of the templates it is laid on. */
export const readOfdPage = (archive: Archive, part: string, budget: Budget, frame: PageFrame): OfdPage => {
  const page = collect(archive, part, budget);
  const ground = page.templates.slice(0, 5).map((id) => collect(archive, frame.templates.get(id) ?? '', budget));
  const height = numbersOf(page.size || frame.size)[3] ?? A4_HEIGHT;
  const pieces = [...ground.flatMap((template) => template.pieces), ...page.pieces];
  return { lines: linesOf(pieces), height: height * POINTS, pictures: page.pictures };
};

const collect = (archive: Archive, part: string, budget: Budget): Collected => {
  const found: Collected = { pieces: [], templates: [], pictures: 0, size: '' };
  let object: TextObject = { x: 0, y: 0, size: 0, matrix: [] };
  let code: { readonly x: number; readonly y: number; readonly advance: string } | null = null;
  let [text, field, lastX, lastY] = ['', '', 0, 0];
  readXml(archive, part, budget, {
    open: (name, attribute) => {
      field = name;
      if (name === 'Template') found.templates.push(attribute('TemplateID'));
      else if (name === 'ImageObject') found.pictures += 1;
      else if (name === 'TextObject') {
        object = startObject(attribute);
        [lastX, lastY] = [0, 0];
      } else if (name === 'TextCode') {
        // A code without a place of its own stands where the one before it stood.
        lastX = attribute('X') === '' ? lastX : Number(attribute('X'));
        lastY = attribute('Y') === '' ? lastY : Number(attribute('Y'));
        code = { x: lastX, y: lastY, advance: attribute('DeltaX') };
        text = '';
      }
    },
    text: (piece) => {
      if (code !== null) text += piece;
      else if (field === 'PhysicalBox' && found.size.length < 200) found.size += piece;
    },
    close: (name) => {
      field = '';
      if (name !== 'TextCode' || code === null) return;
      found.pieces.push(pieceOf(object, code, text));
      code = null;
    },
  });
  return found;
};

const startObject = (attribute: XmlAttributes): TextObject => {
  const [x = 0, y = 0] = numbersOf(attribute('Boundary'));
  return { x, y, size: Number(attribute('Size')) || 4, matrix: numbersOf(attribute('CTM')) };
};

const pieceOf = (object: TextObject, code: { readonly x: number; readonly y: number; readonly advance: string }, text: string): Piece => {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = object.matrix;
  const advance = sumOf(code.advance);
  const width = (advance > 0 ? advance + object.size : text.length * object.size) * Math.abs(a || 1);
  return {
    text,
    x: (object.x + a * code.x + c * code.y + e) * POINTS,
    y: (object.y + b * code.x + d * code.y + f) * POINTS,
    width: width * POINTS,
    size: object.size * Math.abs(d || 1) * POINTS,
  };
};

const numbersOf = (list: string): readonly number[] => list.trim().split(/\s+/u).slice(0, 10).filter(Boolean).map(Number);

/** Sum of `3.5 3.5 g 4 3.5`, where `g 4 3.5` stands for four times 3.5. */
const sumOf = (list: string): number => {
  const parts = list.trim().split(/\s+/u).slice(0, 20_000);
  let sum = 0;
  for (let at = 0; at < parts.length; at += 1) {
    if (parts[at] === 'g') {
      sum += Math.min(Number(parts[at + 1]) || 0, 20_000) * (Number(parts[at + 2]) || 0);
      at += 2;
    } else sum += Number(parts[at]) || 0;
  }
  return sum;
};
