/** Words of the command line without `--lang`, and the language of the help; null when `--lang` names no language we have. */
export interface Said {
  readonly language: 'zh' | 'en' | null;
  readonly words: readonly string[];
}

/** Reads which language the help is wanted in: by `--lang`, else by the environment, where it names one. */
export const readLanguage = (given: readonly string[], environment: Readonly<Record<string, string | undefined>>): Said => {
  const at = given.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  if (at < 0) return { language: ofEnvironment(environment), words: given };
  const isApart = given[at] === '--lang';
  const name = isApart ? given[at + 1] : given[at]?.slice('--lang='.length);
  const language = name === 'zh' || name === 'en' ? name : null;
  return { language, words: given.toSpliced(at, isApart ? 2 : 1) };
};

// zh_CN.UTF-8, en_US.UTF-8; C, C.UTF-8 and POSIX name no language
const NO_LANGUAGE = /^(?:C|POSIX)?(?:\.|$)/u;

const ofEnvironment = ({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): 'zh' | 'en' => {
  const set = [LC_ALL, LC_MESSAGES, LANG].find((value) => value !== undefined && value !== '') ?? '';
  return NO_LANGUAGE.test(set) || /^zh/iu.test(set) ? 'zh' : 'en';
};
