/** Defects of the XML itself, and of markup against the schema. */
import { DOCUMENT, inText, type Mutant, mutant, replace, STYLES, schema } from './mutant.ts';

const TEXT_STYLE = '<w:pStyle w:val="TOMText"/>';

export const MARKUP_MUTANTS: Mutant[] = [
  inText('not-well-formed', 'unescaped & in text', 'Hosting und Betrieb', 'Hosting & Betrieb'),
  inText('not-well-formed', 'control character U+0001 in text', 'Hosting und Betrieb', 'Hosting&#x1; Betrieb'),
  inText('not-well-formed', 'U+FFFF in text', 'Hosting und Betrieb', 'Hosting\uFFFF Betrieb'),
  inText('not-well-formed', 'unclosed element', '</w:p>', ''),
  inText('not-well-formed', 'document type declaration', '<w:document', '<!DOCTYPE x><w:document'),
  schema('wrong order in pPr', replace(DOCUMENT, `<w:pPr>${TEXT_STYLE}`, `<w:pPr><w:jc w:val="left"/>${TEXT_STYLE}`)),
  schema('unknown element', replace(DOCUMENT, `<w:pPr>${TEXT_STYLE}`, `<w:foo/><w:pPr>${TEXT_STYLE}`)),
  schema('invalid value of jc', replace(DOCUMENT, TEXT_STYLE, `${TEXT_STYLE}<w:jc w:val="middle"/>`)),
  schema('margin with a unit', replace(DOCUMENT, 'w:left="1134"', 'w:left="-5cm"')),
  schema('fraction where a whole number is due', replace(STYLES, 'w:after="40"', 'w:after="40.5"')),
  schema('colour with #', replace(STYLES, '<w:color w:val="1F3A5F"/>', '<w:color w:val="#1F3A5F"/>')),
  mutant('extension', 'prefix w14 not ignorable', replace(DOCUMENT, / mc:Ignorable="[^"]*"/, '')),
  mutant('extension', 'ignorable prefix not declared', replace(DOCUMENT, 'mc:Ignorable="', 'mc:Ignorable="w99 ')),
];
