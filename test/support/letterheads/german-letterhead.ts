/** A letterhead as Word in German saves it: localised style ids, theme fonts, numbered headings, logo and placeholders. */

import { type LetterheadParts, paragraph, relation, splitRuns } from './letterhead-parts.ts';
import { png } from './png.ts';

const style = (id: string, name: string, more: string, type = 'paragraph', isDefault = false) =>
  `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const heading = (level: number, size: number) =>
  style(
    `berschrift${level}`,
    `heading ${level}`,
    `<w:basedOn w:val="Standard"/><w:next w:val="Standard"/><w:qFormat/><w:pPr><w:keepNext/>${`<w:numPr>${level > 1 ? `<w:ilvl w:val="${level - 1}"/>` : ''}<w:numId w:val="7"/></w:numPr>`}<w:spacing w:before="240" w:after="60"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:b/><w:color w:val="7A1F3D"/><w:sz w:val="${size}"/></w:rPr>`,
  );

export const GERMAN_STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cs="Times New Roman"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="de-DE" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="259" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>',
  style('Standard', 'Normal', '<w:qFormat/>', 'paragraph', true),
  style(
    'Absatz-Standardschriftart',
    'Default Paragraph Font',
    '<w:uiPriority w:val="1"/><w:semiHidden/>',
    'character',
    true,
  ),
  style(
    'NormaleTabelle',
    'Normal Table',
    '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    'table',
    true,
  ),
  heading(1, 32),
  heading(2, 26),
  heading(3, 22),
  style(
    'Titel',
    'Title',
    '<w:basedOn w:val="Standard"/><w:qFormat/><w:rPr><w:color w:val="7A1F3D"/><w:sz w:val="52"/></w:rPr>',
  ),
  style(
    'Aufzhlungszeichen',
    'List Bullet',
    '<w:basedOn w:val="Standard"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>',
  ),
  style('Kopfzeile', 'header', '<w:basedOn w:val="Standard"/><w:rPr><w:sz w:val="16"/></w:rPr>'),
  style('Fuzeile', 'footer', '<w:basedOn w:val="Standard"/><w:rPr><w:sz w:val="16"/></w:rPr>'),
].join('');

const level = (index: number, format: string, text: string, styleId: string) =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${styleId && `<w:pStyle w:val="${styleId}"/>`}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="567"/></w:pPr></w:lvl>`;

/** @param patterns of the three heading levels. */
export const germanNumbering = (patterns = ['%1.', '%1.%2', '%1.%2.%3'], format = 'decimal'): string =>
  `<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/>${level(0, 'bullet', '–', 'Aufzhlungszeichen')}</w:abstractNum><w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="multilevel"/>${patterns.map((text, index) => level(index, format, text, `berschrift${index + 1}`)).join('')}</w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num>`;

const THEME_FONT = (kind: string, name: string) =>
  `<a:${kind}><a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`;
const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const line = `<a:ln w="6350">${fill}</a:ln>`;
export const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Haus"><a:themeElements><a:clrScheme name="Haus">${[
  colour('dk1', '000000'),
  colour('lt1', 'FFFFFF'),
  colour('dk2', '44546A'),
  colour('lt2', 'E7E6E6'),
  ...['1F3864', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'].map((it, index) => colour(`accent${index + 1}`, it)),
  colour('hlink', '0563C1'),
  colour('folHlink', '954F72'),
].join(
  '',
)}</a:clrScheme><a:fontScheme name="Haus">${THEME_FONT('majorFont', 'Georgia')}${THEME_FONT('minorFont', 'Arial')}</a:fontScheme><a:fmtScheme name="Haus"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

export const logoDrawing = (id: string, description = ''): string =>
  `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1440000" cy="360000"/><wp:docPr id="1" name="Grafik 1"${description && ` descr="${description}"`}/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="logo.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${id}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1440000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;

export const GERMAN_SECTION =
  '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2268" w:right="1418" w:bottom="1701" w:left="1418" w:header="709" w:footer="567" w:gutter="0"/><w:cols w:space="708"/>';

const field = (code: string) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;

/** The usual letterhead: nothing but header and footer, and one empty line. */
export function germanLetterhead(more: Partial<LetterheadParts> = {}): LetterheadParts {
  return {
    isTemplate: true,
    body: paragraph(''),
    section: GERMAN_SECTION,
    styles: GERMAN_STYLES,
    numbering: germanNumbering(),
    theme: THEME,
    header:
      `<w:p><w:pPr><w:pStyle w:val="Kopfzeile"/></w:pPr>${logoDrawing('rId1')}<w:r><w:t xml:space="preserve"> {{</w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>organi</w:t></w:r><w:r><w:t>sation}}</w:t></w:r></w:p>` +
      splitRuns('Stand ', '{{', ' Datum ', '}}', ' – {{Datum}}'),
    headerRelations: relation('rId1', 'image', 'media/image1.png'),
    footer: `<w:p><w:pPr><w:pStyle w:val="Fuzeile"/></w:pPr><w:r><w:t xml:space="preserve">{{label}} · {{version}} · Seite </w:t></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> von </w:t></w:r>${field('NUMPAGES')}</w:p>`,
    files: { 'word/media/image1.png': png(80, 20, [0x7a, 0x1f, 0x3d]) },
    ...more,
  };
}
