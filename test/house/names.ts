import { basename } from 'node:path/posix';
import { catalogue } from '../../src/norms/catalogue.ts';
import { bare, type Files } from './files.ts';

const OURS = /^(?:src|entrypoints|scripts|test)\/.*\.(?:tsx?|mjs|mts|css)$/;
/** `issue-date.ts`, `report.schema.ts`, `camera.content.ts`, `find-browser.d.mts` */
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*){1,3}$/;
const FORBIDDEN = /(?:^|[/.-])(?:utils?|helpers?|common|misc|managers?)(?=[/.-]|$)/;
/** Chinese words of the field as pinyin; the glossary has the English ones. */
const PINYIN =
  /\b(?:wenhao|wenjian|suoyin(?:hao)?|zhengce|jiedu|gongkai|gonggao|tonggao|tongzhi|banfa|jigou|bumen|fabu|chengwen|riqi|youxiao(?:xing)?|biaoti|fujian|laiyuan|zhuti|fenlei|wangzhan|lanmu|zhengji|yijian|nianbao|jiancha|choucha|taizhang|zhenggai|wenti)(?:$|[^a-z])/i;
const IDENTIFIER = /\b(?:const|let|function|interface|type|class)\s+([A-Za-z_$][\w$]*)/g;
const FACT = /export const (\w+)[^=\n]*= defineFact(?:<[^\n]*>)?\(\s*'([^']+)'/g;
const RULE = /export const (\w+)[^=\n]*= defineRule\(\{[\s\S]{0,400}?\bid: '([^']+)'/;

/** Breaches of the naming rules, a sentence each. */
export const nameFaults = (files: Files): readonly string[] =>
  [...files].flatMap(([path, code]) => {
    if (!OURS.test(path)) return [];
    const faults: string[] = [];
    if (!KEBAB.test(basename(path))) faults.push(`${path} is not in kebab-case.`);
    if (FORBIDDEN.test(path)) faults.push(`${path} says nothing of what it holds: name it for that.`);
    return [...faults, ...identifierFaults(path, code), ...factFaults(path, code), ...ruleFaults(path, code)];
  });

const identifierFaults = (path: string, code: string): readonly string[] => {
  if (!/^(?:src|entrypoints)\//.test(path)) return [];
  const names = [...bare(code).matchAll(IDENTIFIER)].map(([, name = '']) => name);
  return names
    .filter((name) => PINYIN.test(name.replace(/([a-z])([A-Z])/g, '$1 $2').replaceAll('_', ' ')))
    .map((name) => `${path} calls something ${name}: use the English word of docs/glossary.md.`);
};

/** The file's fact, if it declares one under the file's name, is also called so in reports. */
const factFaults = (path: string, code: string): readonly string[] => {
  if (!/^src\/facts\/[^/]+\.ts$/.test(path)) return [];
  const declared = [...code.matchAll(FACT)].map(([, name = '', id = '']) => ({ name, id }));
  if (declared.length === 0) return [];
  const main = camel(basename(path, '.ts'));
  const faults = declared
    .filter(({ name, id }) => name !== id)
    .map(({ name, id }) => `${path} exports ${name} as the fact “${id}”: give them one name.`);
  if (!declared.some(({ name }) => name === main)) faults.push(`${path} declares no fact ${main}: file, fact and export have one name.`);
  return faults;
};

const ruleFaults = (path: string, code: string): readonly string[] => {
  const [, category = '', file = ''] = /^src\/rules\/([^/]+)\/([^/]+)\.ts$/.exec(path) ?? [];
  const [, name = '', id = ''] = RULE.exec(code) ?? [];
  if (file === '' || name === '') return [];
  const faults: string[] = [];
  if (id !== `${category}/${file}`) faults.push(`${path} declares the rule “${id}”: its id is its path, ${category}/${file}.`);
  if (name !== camel(file)) faults.push(`${path} exports ${name}: the export is ${camel(file)}, as the file.`);
  // the catalogue's own names are kept as they are, no-secrecy-mark among them
  const isCatalogued = catalogue.some(({ page }) => page === file);
  if (!isCatalogued && /^no-|-missing$|^missing-/.test(file))
    faults.push(`${path} is named for a bad page: name it for what a good page has.`);
  return faults;
};

const camel = (kebab: string): string => kebab.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
