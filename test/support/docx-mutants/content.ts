/** Defects of content: well-formed and valid, but not what the annex says. */
import { inText, type Mutant, mutant, replace } from './mutant.ts';

export const CONTENT_MUTANTS: Mutant[] = [
  inText('check-box', 'box ticked, sign open', '<w14:checked w14:val="1"/>', '<w14:checked w14:val="0"/>'),
  inText('space-lost', 'space at the start lost', '<w:t xml:space="preserve"> Unbefugte', '<w:t> Unbefugte'),
  inText('content-missing', 'text of a measure lost', '>Vereinzelungsschleuse am Rechenzentrum<', '><'),
  inText('text-junk', 'undefined in the text', '>Vereinzelungsschleuse am Rechenzentrum<', '>undefined<'),
  inText(
    'box-state',
    'box and sign both wrong',
    /<w14:checked w14:val="1"\/>((?:(?!<\/w:sdt>).)*)☒/s,
    '<w14:checked w14:val="0"/>$1☐',
  ),
  inText(
    'content-missing',
    'measure under the wrong heading',
    /(<w:p>(?:(?!<w:p>).)*tom:WEI-05(?:(?!<\/w:p>).)*<\/w:p>)(<w:p><w:pPr><w:pStyle w:val="Heading1".*?<\/w:p>)/s,
    '$2$1',
  ),
  inText('content-extra', 'text that the model does not have', '</w:p>', '<w:r><w:t>interne Notiz</w:t></w:r></w:p>'),
  inText(
    'text-raw',
    'line break as a character',
    '>Vereinzelungsschleuse am Rechenzentrum<',
    '>Vereinzelungsschleuse\nam Rechenzentrum<',
  ),
  mutant(
    'content-missing',
    'text of a footnote altered',
    replace('word/footnotes.xml', 'Zuletzt geprüft', 'Nie geprüft'),
  ),
  mutant(
    'heading-number',
    'annex of somebody else counted on',
    replace(
      'word/numbering.xml',
      /(<w:num [^>]*><w:abstractNumId w:val="2"\/>)<w:lvlOverride w:ilvl="0">.*?<\/w:lvlOverride>/s,
      '$1',
    ),
  ),
  inText(
    'table-title',
    'title of the signatures altered',
    '<w:tblCaption w:val="Unterschriften"/>',
    '<w:tblCaption w:val="Tabelle"/>',
  ),
  inText(
    'list-letter',
    'item of a list with letters without its letter',
    /<w:numPr>(?:(?!<\/w:numPr>).)*<\/w:numPr>(?=(?:(?!<\/w:p>).)*Mandantenfähige)/s,
    '',
  ),
  inText(
    'box-state',
    'box in a table unticked',
    /(tom:TRE-01"\/>(?:(?!<\/w:sdt>).)*)w14:val="1"((?:(?!<\/w:sdt>).)*)☒/s,
    '$1w14:val="0"$2☐',
  ),
  inText(
    'heading-number',
    'heading of the wrong level',
    '<w:pStyle w:val="Heading3"/>',
    '<w:pStyle w:val="Heading2"/>',
  ),
];
