import { COMMANDS } from './commands.ts';

const WIDTH = 12;
const listed = (language: 'zh' | 'en'): string =>
  Object.entries(COMMANDS)
    .map(([name, command]) => `  ${name.padEnd(WIDTH)}${command[language]}`)
    .join('\n');

/** What `disclosure-lens --help` says. */
export const overview = (language: 'zh' | 'en'): string =>
  language === 'zh'
    ? `公开镜：检查政务公开页面。只在本机运行，除了取所给的网页，不发送任何内容。

用法
  disclosure-lens <命令> [选项] ...
  disclosure-lens <命令> --help     查看一个命令的选项
  （在项目文件夹里也可以写 npm run -s audit -- ...）

命令
${listed('zh')}

各命令通用
  --lang zh|en    说明用中文或英文；不写时看环境变量 LANG，没有设置时用中文

退出码
  0 没有问题    1 有问题    2 没有做成或没有做完
`
    : `Disclosure Lens: checks government disclosure pages. It runs on this machine only and asks for nothing but the pages you name.

Usage
  disclosure-lens <command> [options] ...
  disclosure-lens <command> --help     options of one command
  (in the project's folder also: npm run -s audit -- ...)

Commands
${listed('en')}

For every command
  --lang zh|en    language of the help; by default that of LANG, Chinese where it names none. Results are in Chinese.

Exit codes
  0 nothing wrong    1 something is wrong    2 not done, or not done to the end
`;
