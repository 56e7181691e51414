/** A letterhead with a first page of its own: logo, a column of details beside the text, marks to fold by, a table as footer. */
import { germanLetterhead } from './german-letterhead.ts';
import { type LetterheadParts, NAMESPACES, paragraph, relation } from './letterhead-parts.ts';
import { png } from './png.ts';

const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const MORE = `${NAMESPACES} xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"`;

const MILLIMETRE = 36_000;

interface Place {
  /** From the left and upper edge of the page, in millimetres. */
  x: number;
  y: number;
  width: number;
  height: number;
}

const anchored = ({ x, y, width, height }: Place, id: number, uri: string, content: string) =>
  `<w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="${id}" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="page"><wp:posOffset>${x * MILLIMETRE}</wp:posOffset></wp:positionH><wp:positionV relativeFrom="page"><wp:posOffset>${y * MILLIMETRE}</wp:posOffset></wp:positionV><wp:extent cx="${width * MILLIMETRE}" cy="${height * MILLIMETRE}"/><wp:wrapNone/><wp:docPr id="${id}" name="Form ${id}"/><a:graphic><a:graphicData uri="${uri}">${content}</a:graphicData></a:graphic></wp:anchor></w:drawing>`;

const size = ({ width, height }: Place) =>
  `<a:xfrm><a:off x="0" y="0"/><a:ext cx="${width * MILLIMETRE}" cy="${height * MILLIMETRE}"/></a:xfrm>`;

function anchoredPicture(place: Place, id: number, relationId: string): string {
  return anchored(
    place,
    id,
    'http://schemas.openxmlformats.org/drawingml/2006/picture',
    `<pic:pic><pic:nvPicPr><pic:cNvPr id="${id}" name="logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationId}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>${size(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`,
  );
}

const SHAPE = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape';

/** As newer editions of Word write it: with a choice for those who do not know it. */
const inChoice = (drawing: string) =>
  `<mc:AlternateContent><mc:Choice Requires="wps">${drawing}</mc:Choice></mc:AlternateContent>`;

const textBox = (place: Place, id: number, content: string) =>
  inChoice(
    anchored(
      place,
      id,
      SHAPE,
      `<wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr>${size(place)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></wps:spPr><wps:txbx><w:txbxContent>${content}</w:txbxContent></wps:txbx><wps:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/></wps:wsp>`,
    ),
  );

const foldMark = (y: number, id: number) => {
  const place = { x: 5, y, width: 5, height: 0 };
  return inChoice(
    anchored(
      place,
      id,
      SHAPE,
      `<wps:wsp><wps:cNvCnPr/><wps:spPr>${size(place)}<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="6350"><a:solidFill><a:srgbClr val="808080"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>`,
    ),
  );
};

const small = (text: string) =>
  `<w:p><w:pPr><w:pStyle w:val="Fuzeile"/><w:spacing w:after="0"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (width: number, ...lines: string[]) =>
  `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${lines.map(small).join('')}</w:tc>`;
const border = (side: string, value: string) => `<w:${side} w:val="${value}" w:sz="6" w:space="0" w:color="7A1F3D"/>`;

const FOOTER_TABLE = `<w:tbl><w:tblPr><w:tblW w:w="9070" w:type="dxa"/><w:tblBorders>${border('top', 'single')}</w:tblBorders></w:tblPr><w:tblGrid><w:gridCol w:w="3023"/><w:gridCol w:w="3023"/><w:gridCol w:w="3024"/></w:tblGrid><w:tr>${cell(3023, 'Musterkanzlei Lindenhain', 'Lindenallee 1, 12345 Lindenhain')}${cell(3023, 'Telefon 0000 12345', 'kanzlei@lindenhain.example')}${cell(3024, 'Bank Lindenhain', 'Seite {{label}}')}</w:tr></w:tbl>${paragraph('')}`;

const page =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** Details at the right of the first page, inside its margin. */
export function firstPageLetterhead(more: Partial<LetterheadParts> = {}): LetterheadParts {
  const german = germanLetterhead();
  const drawings = [
    anchoredPicture({ x: 145, y: 12, width: 50, height: 12 }, 11, 'rId1'),
    textBox(
      { x: 25, y: 28, width: 85, height: 6 },
      12,
      small('Musterkanzlei Lindenhain · Lindenallee 1 · 12345 Lindenhain'),
    ),
    foldMark(105, 13),
    foldMark(210, 14),
  ];
  return {
    ...german,
    header: `<w:p><w:pPr><w:pStyle w:val="Kopfzeile"/><w:jc w:val="right"/></w:pPr><w:r><w:t xml:space="preserve">{{title}} – Seite </w:t></w:r>${page}</w:p>`,
    headerRelations: '',
    footer: FOOTER_TABLE,
    section:
      `<w:headerReference w:type="first" r:id="rId20"/><w:footerReference w:type="first" r:id="rId21"/>${german.section.replace('<w:cols', '<w:titlePg/><w:cols')}`.replace(
        /(<w:titlePg\/>)(<w:cols[^>]*\/>)/,
        '$2$1',
      ),
    relations: relation('rId20', 'header', 'header2.xml') + relation('rId21', 'footer', 'footer2.xml'),
    types: ['header2', 'footer2']
      .map((name) => `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${name.slice(0, 6)}+xml"/>`)
      .join(''),
    files: {
      'word/media/image1.png': png(200, 48, [0x7a, 0x1f, 0x3d]),
      'word/header2.xml': `<w:hdr ${MORE}><w:p><w:pPr><w:spacing w:after="1200"/></w:pPr>${drawings.map((it) => `<w:r>${it}</w:r>`).join('')}</w:p></w:hdr>`,
      'word/_rels/header2.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'image', 'media/image1.png')}</Relationships>`,
      'word/footer2.xml': `<w:ftr ${MORE}>${FOOTER_TABLE}</w:ftr>`,
    },
    ...more,
  };
}
