/** A letterhead as Word in English saves it: US letter, its own style ids, lines divided by tabs, headings without numbers. */
import { type LetterheadParts, paragraph } from './letterhead-parts.ts';

const style = (id: string, name: string, more: string, type = 'paragraph', isDefault = false) =>
  `<w:style w:type="${type}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
const based = '<w:basedOn w:val="Normal"/><w:next w:val="Normal"/>';
const run = (more: string) => `<w:rPr>${more}</w:rPr>`;
const heading = (level: number, size: number, shade: string) =>
  style(
    `Heading${level}`,
    `heading ${level}`,
    `${based}<w:pPr><w:keepNext/><w:spacing w:before="${320 - 80 * level}" w:after="60"/><w:outlineLvl w:val="${level - 1}"/></w:pPr>${run(`<w:rFonts w:asciiTheme="majorHAnsi" w:hAnsiTheme="majorHAnsi"/><w:color w:val="2F5496" w:themeColor="accent1" w:themeShade="${shade}"/><w:sz w:val="${size}"/>`)}`,
  );

const STYLES = [
  `<w:docDefaults><w:rPrDefault>${run('<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/><w:sz w:val="24"/><w:lang w:val="en-US"/>')}</w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`,
  style('Normal', 'Normal', '<w:qFormat/>', 'paragraph', true),
  style('DefaultParagraphFont', 'Default Paragraph Font', '<w:uiPriority w:val="1"/>', 'character', true),
  style(
    'TableNormal',
    'Normal Table',
    '<w:tblPr><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    'table',
    true,
  ),
  heading(1, 36, 'BF'),
  heading(2, 28, 'BF'),
  heading(3, 24, '7F'),
  style(
    'Title',
    'Title',
    `${based}<w:pPr><w:jc w:val="center"/></w:pPr>${run('<w:caps/><w:spacing w:val="20"/><w:sz w:val="48"/>')}`,
  ),
  style('Subtitle', 'Subtitle', `${based}<w:pPr><w:jc w:val="center"/></w:pPr>${run('<w:i/><w:sz w:val="28"/>')}`),
  style(
    'Header',
    'header',
    `${based}<w:pPr><w:pBdr><w:bottom w:val="single" w:sz="8" w:space="4" w:color="auto"/></w:pBdr><w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>${run('<w:sz w:val="18"/>')}`,
  ),
  style(
    'Footer',
    'footer',
    `${based}<w:pPr><w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>${run('<w:sz w:val="18"/>')}`,
  ),
].join('');

const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
const font = (kind: string, name: string) =>
  `<a:${kind}><a:latin typeface="${name}"/><a:ea typeface=""/><a:cs typeface=""/></a:${kind}>`;
const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Office"><a:themeElements><a:clrScheme name="Office"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1>${colour('dk2', '44546A')}${colour('lt2', 'E7E6E6')}${['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'].map((it, index) => colour(`accent${index + 1}`, it)).join('')}${colour('hlink', '0563C1')}${colour('folHlink', '954F72')}</a:clrScheme><a:fontScheme name="Office">${font('majorFont', 'Cambria')}${font('minorFont', 'Times New Roman')}</a:fontScheme><a:fmtScheme name="Office"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${`<a:ln w="6350">${fill}</a:ln>`.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${'<a:effectStyle><a:effectLst/></a:effectStyle>'.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const tab = '<w:r><w:tab/></w:r>';
const text = (words: string) => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const field = (code: string) => `<w:fldSimple w:instr=" ${code} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
const styled = (id: string, content: string) => `<w:p><w:pPr><w:pStyle w:val="${id}"/></w:pPr>${content}</w:p>`;

export function englishLetterhead(more: Partial<LetterheadParts> = {}): LetterheadParts {
  return {
    body: paragraph(''),
    section:
      '<w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/>',
    styles: STYLES,
    theme: THEME,
    header: styled('Header', `${text('{{organisation}}')}${tab}${text('{{label}}')}${tab}${text('{{date}}')}`),
    footer: styled(
      'Footer',
      `${text('Confidential')}${tab}${tab}${text('Page ')}${field('PAGE')}${text(' of ')}${field('NUMPAGES')}`,
    ),
    ...more,
  };
}
