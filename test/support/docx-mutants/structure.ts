/** Defects of structure: tables, headings, page, controls. */
import { inText, type Mutant } from './mutant.ts';

const TEXT_STYLE = '<w:pStyle w:val="TOMText"/>';
const drawing = (description: string) =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${description}"/></wp:inline></w:drawing></w:r></w:p>`;

export const STRUCTURE_MUTANTS: Mutant[] = [
  inText('paragraph-nested', 'paragraph inside a paragraph', `${TEXT_STYLE}</w:pPr>`, `${TEXT_STYLE}</w:pPr><w:p/>`),
  inText(
    'cell-end',
    'cell without paragraph',
    /(<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?)<w:p>.*?<\/w:p><\/w:tc>/,
    '$1</w:tc>',
  ),
  inText('row-empty', 'row without cells', '</w:tbl>', '<w:tr/></w:tbl>'),
  inText(
    'table-grid',
    'row with a missing cell',
    /(<w:tr>(?:<w:trPr>(?:(?!<\/w:trPr>).)*<\/w:trPr>)?<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc>)<w:tc>(?:(?!<\/w:tc>).)*<\/w:tc><\/w:tr>/,
    '$1</w:tr>',
  ),
  inText('table-grid', 'table without grid', /<w:tblGrid>.*?<\/w:tblGrid>/, ''),
  inText('table-header', 'head row that does not repeat', '<w:tblHeader/>', ''),
  inText('alternative-text', 'alternative text of a table removed', /<w:tblCaption [^>]*>/, ''),
  inText('heading-level', 'heading level skipped', '<w:pStyle w:val="Heading2"/>', '<w:pStyle w:val="Heading3"/>'),
  inText('page-size', 'letter instead of A4', 'w:w="11906"', 'w:w="12240"'),
  inText(
    'heading-empty',
    'heading without text',
    '>Zutrittskontrolle</w:t></w:r><w:bookmarkEnd',
    '></w:t></w:r><w:bookmarkEnd',
  ),
  inText('section', 'page settings not last', '</w:body>', '<w:p/></w:body>'),
  inText('body-empty', 'body without a paragraph', /<w:body>.*(?=<w:sectPr>)/s, '<w:body>'),
  inText(
    'control-empty',
    'check box without content',
    /<w:sdtContent><w:r><w:rPr>.*?<\/w:sdtContent>/,
    '<w:sdtContent/>',
  ),
  inText('drawing-duplicate', 'two drawings with one id', '</w:body>', `${drawing('Logo')}${drawing('Logo')}</w:body>`),
  inText('alternative-text', 'drawing without alternative text', '</w:body>', `${drawing('')}</w:body>`),
];
