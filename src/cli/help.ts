import { PAGE_TYPE_WORDS } from '../report/words.ts';

const TYPES = Object.entries(PAGE_TYPE_WORDS).map(([type, words]) => `${type} ${words}`);

/** What `--help` says. */
export const HELP = `公开镜：检查一个或几个政务公开页面，列出要素、问题、依据和改法。只在本机运行，除了取所给的网页（和要求检查的附件），不发送任何内容。

用法
  npm run -s audit -- [选项] <网址或文件>...

选项
  -f, --format 格式     table 表格（默认）、xlsx 整改台账、docx 问题清单、notice 整改通知书、html 网页报告、
                        csv、markdown、text 聊天文字、json、sarif、earl、junit
  -o, --out 文件        写到文件；不写 --format 时按扩展名定格式
      --url 网址        文件原来的网址，用来补全链接
      --page-type 类型  指定页面类型：${TYPES.slice(0, 5).join('、')}、
                        ${TYPES.slice(5).join('、')}
      --no-sites        不用各建站系统的已知特征，只按通用办法读
      --profile 口径    按这个口径检查：national 全国通用（默认）、anhui 安徽式，
                        或自己的口径文件；写法见 docs/profiles.md
      --suppress 文件   忽略清单：列在里面的问题照样列出，但不计数
      --day 日期        按这一天判断，如 2026-01-31；默认今天
      --timeout 秒      每个网页、附件最长等待时间，默认 60
      --attachments     下载并检查附件：能否打开、是什么文件、与网页是否一致；
                        本机网页的附件按相对路径在旁边找
      --previous 页面   同一单位上一年的年报（网址或文件），比较跨年结转和雷同
      --original 页面   解读所解读的文件，比较雷同和间隔
      --counterpart 页面
                        征集公告对应的反馈页，或反馈对应的征集公告；
                        找过而没有的，写“无”
      --fail-on 程度    有这个程度以上的问题才以 1 结束：red-line 红线、error 错误、warning 警告、
                        notice 提示（默认）、review 连同需人工核对的
  -h, --help            显示这份说明（--lang en 为英文）

退出码
  0 没有问题    1 有问题    2 有页面没能检查（其余页面照常输出）

例子
  npm run -s audit -- https://www.example.gov.cn/zwgk/2022/5120.html
  npm run -s audit -- 通知.html --url https://www.example.gov.cn/zwgk/2022/5120.html
  npm run -s audit -- --out 整改清单.xlsx 页面1.html 页面2.html
  npm run -s audit -- --format json 通知.html > 结果.json
`;
