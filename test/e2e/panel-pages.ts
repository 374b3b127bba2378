/** A site's frame around a document's text. */
const page = (column: string, title: string, body: string): string => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">
<title>${title}_云溪县人民政府</title><meta name="SiteName" content="云溪县人民政府"><meta name="ArticleTitle" content="${title}">
<meta name="PubDate" content="2024-04-20 09:30"><meta name="ContentSource" content="云溪县人民政府办公室">
<style>body{font:16px/1.8 serif;max-width:880px;margin:0 auto}</style></head>
<body><div class="position">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a> &gt; <a href="/zwgk/zc/">${column}</a></div>
<h1>${title}</h1><div class="info">发布日期：2024-04-20 来源：云溪县人民政府办公室</div><div class="content" id="content">${body}</div></body></html>`;

const ARTICLES = [
  '物业服务企业应当按照合同约定公示收费项目、收费标准和服务内容，每半年向业主公布一次公共收益收支情况。',
  '县住房和城乡建设局负责组织评价，每年一月底前完成上一年度评价，评价结果分为优秀、良好、合格和不合格四个等次。',
  '评价不合格的企业，由县住房和城乡建设局约谈主要负责人，责令三十日内改正，逾期不改的记入信用档案。',
  '业主对评价结果有异议的，可以在公示期内向所在乡镇人民政府提出，乡镇人民政府应当在十个工作日内书面答复。',
].map((text, index) => `<p>第${'一二三四'[index]}条　${text}</p>`);

/** A document, and an interpretation that copies it. */
export const ORIGINAL = page(
  '政策文件',
  '云溪县人民政府办公室关于印发云溪县物业服务评价办法的通知',
  `<p>各乡镇人民政府，县政府各部门：</p>${ARTICLES.join('')}<p>云溪县人民政府办公室</p><p>2024年4月8日</p>`,
);

/** An interpretation whose text is that of the document. */
export const INTERPRETATION = page(
  '政策解读',
  '《云溪县物业服务评价办法》政策解读',
  `<p>现就《云溪县物业服务评价办法》解读如下：</p>${ARTICLES.join('')}`,
);
