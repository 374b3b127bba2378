/** A workbook with a hidden sheet, row and column, a remark, a day and a share, as a flat OpenDocument file that LibreOffice turns into others. */
export const flatSheet = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
<office:automatic-styles>
<number:date-style style:name="N1"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style>
<number:percentage-style style:name="N2"><number:number number:decimal-places="1" number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>
<style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
<style:style style:name="share" style:family="table-cell" style:data-style-name="N2"/>
<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>
</office:automatic-styles>
<office:body><office:spreadsheet>
<table:table table:name="补助名单"><table:table-column/><table:table-column/><table:table-column table:visibility="collapse"/><table:table-column/>
<table:table-row><table:table-cell office:value-type="string"><text:p>姓名</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>金额（元）</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>账号</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>发放日期</text:p></table:table-cell></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><office:annotation><dc:creator>审核员</dc:creator><text:p>金额待核</text:p></office:annotation><text:p>赵某</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="1350.5"/><table:table-cell office:value-type="string"><text:p>见底册</text:p></table:table-cell><table:table-cell table:style-name="day" office:value-type="date" office:date-value="2024-11-05"/></table:table-row>
<table:table-row table:visibility="collapse"><table:table-cell office:value-type="string"><text:p>钱某</text:p></table:table-cell><table:table-cell office:value-type="float" office:value="800"/></table:table-row>
<table:table-row><table:table-cell office:value-type="string"><text:p>占比</text:p></table:table-cell><table:table-cell table:style-name="share" office:value-type="percentage" office:value="0.125"/><table:table-cell/><table:table-cell table:formula="of:=[.B2]*2" office:value-type="float" office:value="2701"/></table:table-row>
</table:table>
<table:table table:name="底册" table:style-name="hidden"><table:table-column/><table:table-row><table:table-cell office:value-type="string"><text:p>内部核对用</text:p></table:table-cell></table:table-row></table:table>
</office:spreadsheet></office:body></office:document>
`;
