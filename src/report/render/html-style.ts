/** How the report looks: light and dark, wide and narrow, on paper. */
export const STYLE = `
:root{color-scheme:light dark;--ink:#1f2329;--soft:#595f69;--line:#d0d5db;--paper:#fff;--card:#f6f8fa;--link:#0b57d0;--bar:#3d6fb6;
--red-line:#a40e26;--error:#b3261e;--warning:#8a5300;--notice:#4a5058;--review:#0b57d0}
@media (prefers-color-scheme:dark){:root{--ink:#e6e8eb;--soft:#a9b0ba;--line:#3b4049;--paper:#16181c;--card:#1f2227;--link:#8ab4f8;--bar:#6f9fe0;
--red-line:#ff9aa8;--error:#ffb4ab;--warning:#f2bd6b;--notice:#c3c8cf;--review:#a8c7fa}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:1100px;padding:16px;background:var(--paper);color:var(--ink);line-height:1.6;
font-family:"PingFang SC","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif;font-size:15px;overflow-wrap:anywhere}
h1{font-size:22px;line-height:1.35;margin:0 0 4px}h2{font-size:18px;margin:28px 0 8px;border-bottom:1px solid var(--line);padding-bottom:4px}
h3{font-size:16px;margin:20px 0 2px}h4,article h3{font-size:15px;margin:0 0 4px}p{margin:4px 0}header p,.place,footer{color:var(--soft)}header .verdict{color:var(--ink);font-weight:600}
a{color:var(--link)}
.tiles{display:flex;flex-wrap:wrap;gap:8px;list-style:none;margin:8px 0;padding:0}
.tiles li{border:1px solid var(--line);border-radius:6px;padding:6px 12px;background:var(--card)}.tiles b{font-size:20px;font-variant-numeric:tabular-nums}
.red-line{color:var(--red-line)}.error{color:var(--error)}.warning{color:var(--warning)}.notice{color:var(--notice)}.review{color:var(--review)}
table{border-collapse:collapse;width:100%}caption{text-align:left;color:var(--soft);padding:4px 0}
th,td{border:1px solid var(--line);padding:4px 8px;text-align:left;vertical-align:top;font-weight:400}thead th{background:var(--card);font-weight:600;white-space:nowrap}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}.frequent td:nth-child(2){width:35%;vertical-align:middle}.bar{display:block;width:100%;height:12px}.bar rect{fill:var(--bar)}
.wide{overflow-x:auto}.wide td{min-width:4.5em}.wide td:first-child{min-width:16em}
#filters{position:sticky;top:0;z-index:1;display:flex;flex-wrap:wrap;gap:8px 14px;align-items:center;padding:8px 0;background:var(--paper);border-bottom:1px solid var(--line)}
#filters[hidden]{display:none}#filters select{max-width:15em}fieldset{border:0;margin:0;padding:0;display:flex;gap:10px}legend{float:left;padding:0 6px 0 0}
select,input,button{font:inherit;color:inherit;background:var(--card);border:1px solid var(--line);border-radius:4px;padding:3px 8px;min-height:32px}
input[type=radio]{min-height:0}:focus-visible{outline:2px solid var(--link);outline-offset:2px}button{cursor:pointer}
article{border:1px solid var(--line);border-radius:6px;padding:10px 12px;margin:8px 0;background:var(--card);content-visibility:auto;contain-intrinsic-size:auto 180px}
.weight{border:1px solid currentColor;border-radius:4px;padding:0 6px;font-size:13px;white-space:nowrap}
dl{display:grid;grid-template-columns:5em 1fr;gap:2px 8px;margin:6px 0 0}dt{color:var(--soft)}dd{margin:0;white-space:pre-line}
article img{display:block;max-width:100%;height:auto;margin-top:8px;border:1px solid var(--line)}
[hidden]{display:none}
@media (max-width:600px){body{padding:10px;font-size:16px}dl{grid-template-columns:1fr}dt{margin-top:4px}#filters{position:static}#filters label,#filters select,#filters input[type=search]{width:100%;max-width:none}fieldset label{width:auto!important}.frequent td:nth-child(2){width:25%}}
@media print{:root{color-scheme:light;--ink:#000;--soft:#333;--line:#999;--paper:#fff;--card:#fff;--link:#000;--bar:#666;--red-line:#000;--error:#000;--warning:#000;--notice:#000;--review:#000}
@page{size:A4;margin:14mm}body{max-width:none;padding:0;font-size:10.5pt}#filters,#shown:empty{display:none!important}article{content-visibility:visible;break-inside:avoid}h2,h3,h4,.place{break-after:avoid}thead{display:table-header-group}tr{break-inside:avoid}.wide{overflow:visible}a{text-decoration:none}}
`;
