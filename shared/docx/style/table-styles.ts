/** Table styles, which docx can take in only as XML; and one default style that its own styles refer to but lack. */
import { COLOUR } from './design.ts';

const OUTER = `<w:top w:val="single" w:sz="8" w:space="0" w:color="${COLOUR.brand}"/><w:bottom w:val="single" w:sz="8" w:space="0" w:color="${COLOUR.brand}"/>`;
const INNER = (side: 'insideH' | 'insideV') =>
  `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="${COLOUR.line}"/>`;

const cellMargin = (side: string, width: number) => `<w:${side} w:w="${width}" w:type="dxa"/>`;

const tableStyle = (id: string, name: string, inner: string, conditional = '') =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/>` +
  `<w:tblPr><w:tblBorders>${OUTER}${inner}</w:tblBorders><w:tblCellMar>${cellMargin('top', 40)}${cellMargin('left', 100)}${cellMargin('bottom', 40)}${cellMargin('right', 100)}</w:tblCellMar></w:tblPr>${conditional}</w:style>`;

/** Lines between shaded cells in the colour of the shading: else a white hairline shines through in PDF. */
const conditional = (type: string, color: string, fill: string) =>
  `<w:tblStylePr w:type="${type}"><w:rPr><w:b/><w:bCs/><w:color w:val="${color}"/></w:rPr><w:tcPr><w:tcBorders><w:insideV w:val="single" w:sz="4" w:space="0" w:color="${fill}"/></w:tcBorders><w:shd w:val="clear" w:color="auto" w:fill="${fill}"/></w:tcPr></w:tblStylePr>`;

const DEFAULT_CHARACTER_STYLE =
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>';

/** `externalStyles` joins docx's own styles; `importedStyles` would replace them, headings and all. */
export const EXTERNAL_STYLES =
  '<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">' +
  DEFAULT_CHARACTER_STYLE +
  tableStyle(
    'TOMTabelle',
    'TOM Tabelle',
    INNER('insideH'),
    conditional('firstRow', COLOUR.white, COLOUR.brand) + conditional('firstCol', COLOUR.brand, COLOUR.soft),
  ) +
  tableStyle('TOMParteien', 'TOM Parteien', INNER('insideV')) +
  `<w:style w:type="table" w:customStyle="1" w:styleId="TOMUnterschriften"><w:name w:val="TOM Unterschriften"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblCellMar>${cellMargin('top', 40)}${cellMargin('left', 100)}${cellMargin('bottom', 40)}${cellMargin('right', 100)}</w:tblCellMar></w:tblPr></w:style>` +
  '</w:styles>';
