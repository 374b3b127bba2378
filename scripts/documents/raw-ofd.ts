import { strToU8, zipSync } from 'fflate';

const NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"';
const xml = (body: string): Uint8Array => strToU8(`<?xml version="1.0" encoding="UTF-8"?>\n${body}`);

/** Lines of one page with where they begin, in millimetres from the upper left corner. */
export interface OfdLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

const SIZE = 5;

const textObject = ({ text, x, y }: OfdLine, id: number): string => {
  const advance = text.length > 1 ? ` DeltaX="g ${text.length - 1} ${SIZE}"` : '';
  const code = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return `<ofd:TextObject ID="${id}" Boundary="${x} ${y} ${text.length * SIZE} ${SIZE + 1}" Font="3" Size="${SIZE}"><ofd:TextCode X="0" Y="${SIZE}"${advance}>${code}</ofd:TextCode></ofd:TextObject>`;
};

/** An OFD with the structure of GB/T 33190: document root, pages, a template with the running foot, an attachment and a seal. */
export const rawOfd = (title: string, pages: readonly (readonly OfdLine[])[], sealed: boolean): Uint8Array =>
  zipSync(
    {
      'OFD.xml': xml(
        `<ofd:OFD ${NAMESPACE} Version="1.0" DocType="OFD"><ofd:DocBody><ofd:DocInfo><ofd:DocID>0a1b2c3d4e5f60718293a4b5c6d7e8f9</ofd:DocID><ofd:Title>${title}</ofd:Title><ofd:Author>张三</ofd:Author><ofd:CreationDate>2024-11-05</ofd:CreationDate></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot>${sealed ? '<ofd:Signatures>/Doc_0/Signs/Signatures.xml</ofd:Signatures>' : ''}</ofd:DocBody></ofd:OFD>`,
      ),
      'Doc_0/Document.xml': xml(
        `<ofd:Document ${NAMESPACE}><ofd:CommonData><ofd:MaxUnitID>900</ofd:MaxUnitID><ofd:PageArea><ofd:PhysicalBox>0 0 210 297</ofd:PhysicalBox></ofd:PageArea><ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:TemplatePage ID="2" BaseLoc="Tpls/Tpl_0/Content.xml"/></ofd:CommonData><ofd:Pages>${pages.map((_, index) => `<ofd:Page ID="${index + 10}" BaseLoc="Pages/Page_${index}/Content.xml"/>`).join('')}</ofd:Pages><ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments></ofd:Document>`,
      ),
      'Doc_0/PublicRes.xml': xml(
        `<ofd:Res ${NAMESPACE} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="3" FontName="宋体" FamilyName="宋体"/></ofd:Fonts></ofd:Res>`,
      ),
      'Doc_0/Tpls/Tpl_0/Content.xml': xml(
        `<ofd:Page ${NAMESPACE}><ofd:Content><ofd:Layer ID="4">${textObject({ text: '云溪市人民政府公报', x: 80, y: 8 }, 5)}</ofd:Layer></ofd:Content></ofd:Page>`,
      ),
      'Doc_0/Attachs/Attachments.xml': xml(
        `<ofd:Attachments ${NAMESPACE}><ofd:Attachment ID="1" Name="任务分工表.xlsx" Format="xlsx" Size="12.5"><ofd:FileLoc>table.xlsx</ofd:FileLoc></ofd:Attachment></ofd:Attachments>`,
      ),
      ...Object.fromEntries(
        pages.map((lines, index) => [
          `Doc_0/Pages/Page_${index}/Content.xml`,
          xml(
            `<ofd:Page ${NAMESPACE}><ofd:Template TemplateID="2" ZOrder="Background"/><ofd:Content><ofd:Layer ID="${100 + index}">${lines.map((line, order) => textObject(line, 200 + order)).join('')}${textObject({ text: `- ${index + 1} -`, x: 95, y: 280 }, 199)}</ofd:Layer></ofd:Content></ofd:Page>`,
          ),
        ]),
      ),
      ...(sealed
        ? {
            'Doc_0/Signs/Signatures.xml': xml(
              `<ofd:Signatures ${NAMESPACE}><ofd:MaxSignId>1</ofd:MaxSignId><ofd:Signature ID="1" Type="Seal" BaseLoc="Sign_0/Signature.xml"/></ofd:Signatures>`,
            ),
            'Doc_0/Signs/Sign_0/Signature.xml': xml(
              `<ofd:Signature ${NAMESPACE}><ofd:SignedInfo><ofd:Provider ProviderName="example" Version="1.0"/><ofd:StampAnnot ID="1" PageRef="10" Boundary="120 220 42 42"/></ofd:SignedInfo><ofd:SignedValue>SignedValue.dat</ofd:SignedValue></ofd:Signature>`,
            ),
          }
        : {}),
    },
    { level: 9, mtime: '2024-11-05T00:00:00' },
  );

/** Breaks a text into lines of a page, the first one indented, and the lines into pages. */
export const layOut = (paragraphs: readonly string[]): readonly (readonly OfdLine[])[] => {
  const pages: OfdLine[][] = [[]];
  let y = 30;
  for (const text of paragraphs) {
    for (let at = 0; at < text.length; ) {
      const indent = at === 0 ? 2 : 0;
      const count = 30 - indent;
      if (y > 260) {
        pages.push([]);
        y = 30;
      }
      pages.at(-1)?.push({ text: text.slice(at, at + count), x: 30 + indent * SIZE, y });
      at += count;
      y += 9;
    }
  }
  return pages;
};
