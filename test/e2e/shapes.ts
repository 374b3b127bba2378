/** Small pages that are hard to read alike: what browsers mend, hide or fold. */
export const shapes: Readonly<Record<string, string>> = {
  'no-html-element': '<title>通知</title><p>关于防汛值守的<b>通知</b><p>各乡镇：<br>现将有关事项通知如下',
  'unclosed-table': '<!doctype html><table><tr><td>文号<td>云政〔2024〕3号<tr><td>日期<td>2024-05-06</table>后面的字',
  'text-in-table': '<!doctype html><table>走失的字<tr><td>格内</td></tr>又一处</table>',
  'nested-inline': '<!doctype html><p>发布日期：<b><i>2024</i>-05</b>-06 <u> 来源 <b>：</u>云溪</b>县',
  blanks: '<!doctype html><p>  甲 \n\t 乙&nbsp; 丙\u3000丁 <span> 戊 </span> <span> 己</span> </p><pre>一\n 二</pre>',
  'hidden-ways':
    '<!doctype html><style>.off{display:none}#x{visibility:hidden}</style><p hidden>一</p><p style="display:none">二</p><p class="off">三</p><div id="x">四</div><p style="visibility:hidden">五</p><p>六</p>',
  'style-wins':
    '<!doctype html><style>.off{display:none}.off.on{display:block}</style><p class="off" style="display:block">一</p><p class="off">二</p>',
  controls:
    '<!doctype html><form id="f"><label>文号<input name="id"></label><select name="localName"><option>甲</select><textarea>乙</textarea></form><p>后',
  links:
    '<!doctype html><base href="/zwgk/"><a href="a.pdf" title="附件一">附件1</a><a onclick="downFile(3)">下载</a><span onclick="openFile(2)">打开</span><a name="top">锚</a><a href="">空</a><a data-url="/f/1.doc">另一份</a>',
  'inline-script':
    '<!doctype html><p>日期：<script>document.write("2024-05-06")</script></p><script>var a = "<p>不是段落</p>"</script><p>后',
  'noscript-and-template':
    '<!doctype html><head><noscript><link rel="x"></noscript></head><noscript><p>没有脚本</p></noscript><template><p>模板</p></template><p>正文',
  'svg-and-math': '<!doctype html><p>前<svg><title>图</title><text>字</text></svg>后</p><math><mi>x</mi></math><p>完',
  'meta-and-title':
    '<!doctype html><html lang="zh-CN"><head><title> 一\n 二 </title><title>三</title><meta name="ArticleTitle" content="甲"><meta property="og:title" content="乙"><meta name="PubDate"></head><body><meta name="late" content="丙"><p>丁',
  'linked-data': '<!doctype html><script type="application/ld+json">{"@type":"Article"}</script><p>正文',
  spans: '<!doctype html><table><tr><td colspan=2 rowspan="3">一<td colspan="x">二<th rowspan=0>三</table>',
  frames: '<!doctype html><p>前<iframe src="http://127.0.0.1:1/x"></iframe><embed src="/drop.pdf"><object data="/drop.swf">替代</object>后',
  'dialog-and-details': '<!doctype html><dialog>对话</dialog><details><summary>展开</summary><p>里面</p></details><p>后',
  'option-lists': '<!doctype html><datalist id=d><option>甲</datalist><audio controls>声</audio><canvas>画</canvas><p>后',
  pictures: '<!doctype html><p><img src="a.png" alt=""><img src="b.png" alt="图" title="提示"><img></p>',
  'custom-elements': '<!doctype html><ucap-content>正文一</ucap-content><o:p>空</o:p><font size=3>字<center>居中</center></font>',
  'comments-in-text': '<!doctype html><p>云政<!-- x -->〔2024〕<!-- y -->3号</p>',
  entities: '<!doctype html><p>&lt;一&gt;&nbsp;&amp;&#8203;二&copy;&notanentity;',
  'body-attributes': '<body class="a"><p>一</p></body><body id="b" class="c"><p>二</p></html><p>三</p>',
};
