import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';

const schemaFile = (name: string): string => fileURLToPath(new URL(`../schemas/${name}`, import.meta.url));

const FORMATS: Readonly<Record<string, RegExp>> = {
  // Absolute, and of those characters only that an address may hold
  uri: /^[a-z][a-z0-9+.-]*:[\w.~:/?#[\]@!$&'()*+,;=%-]+$/iu,
  'uri-reference': /^[\w.~:/?#[\]@!$&'()*+,;=%-]*$/u,
  date: /^\d{4}-\d{2}-\d{2}$/u,
  'date-time': /^\d{4}-\d{2}-\d{2}T/u,
};

/** What finds out what is wrong with data by a schema, a line each; an `id` of the old kind is left out. */
export const schemaChecker = (schema: object): ((data: unknown) => readonly string[]) => {
  const { id: _id, $schema: _schema, ...rest } = { id: '', $schema: '', ...schema };
  const validate = new Ajv({ strict: false, unicodeRegExp: false, formats: { ...FORMATS } }).compile(rest);
  return (data) => {
    validate(data);
    return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
  };
};

/** A JSON schema of this folder's. */
export const storedSchema = (name: string): object => JSON.parse(readFileSync(schemaFile(name), 'utf8'));

/** Where a program is; null when it is not installed. */
export const programOnPath = (name: string): string | null =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path)) ?? null;

/** What xmllint finds wrong with an XML text by an XSD of this folder's; empty when nothing. */
export const xsdFaults = (xsd: string, xml: string): string => {
  const folder = mkdtempSync(join(tmpdir(), 'disclosure-lens-'));
  try {
    const file = join(folder, 'report.xml');
    writeFileSync(file, xml);
    const { status, stderr } = spawnSync('xmllint', ['--noout', '--huge', '--nonet', '--schema', schemaFile(xsd), file], {
      encoding: 'utf8',
    });
    return status === 0 ? '' : stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
};
