/**
 * Deliberate defects in a valid Word file: what `check:docx` must find.
 *
 * A new class of defect comes here first. Each mutant alters the file made from `sampleAnnex`.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** Part name → text. */
type Parts = Record<string, string>;

export interface Mutant {
  name: string;
  /** The rule that must find it. "schema" is Microsoft's validator; all others need no other program. */
  rule: string;
  make(sample: Uint8Array): Uint8Array;
}

const DOCUMENT = 'word/document.xml';
const STYLES = 'word/styles.xml';
const CORE = 'docProps/core.xml';
const TEXT_STYLE = '<w:pStyle w:val="TOMText"/>';

/** @throws Error when the part does not hold what is to be replaced: a mutant that changes nothing proves nothing. */
function replace(part: string, search: string | RegExp, by: string) {
  return (parts: Parts): void => {
    const before = parts[part] ?? '';
    const after = before.replace(search, by);
    if (after === before) throw new Error(`nothing to replace in ${part}: ${search}`);
    parts[part] = after;
  };
}

function remove(part: string) {
  return (parts: Parts): void => {
    if (!(part in parts)) throw new Error(`no part ${part}`);
    delete parts[part];
  };
}

const repacked = (change: (parts: Parts) => void) => (sample: Uint8Array) => {
  const parts = Object.fromEntries(Object.entries(unzipSync(sample)).map(([name, bytes]) => [name, strFromU8(bytes)]));
  change(parts);
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
};

const mutant = (rule: string, name: string, change: (parts: Parts) => void): Mutant => ({
  rule,
  name,
  make: repacked(change),
});
const schema = (name: string, change: (parts: Parts) => void) => mutant('schema', name, change);
const inText = (rule: string, name: string, search: string | RegExp, by: string) =>
  mutant(rule, name, replace(DOCUMENT, search, by));

const XML: Mutant[] = [
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

const STRUCTURE: Mutant[] = [
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
];

const REFERENCES: Mutant[] = [
  inText('style-undefined', 'undefined paragraph style', 'w:val="TOMZweck"', 'w:val="GibtEsNicht"'),
  inText('style-undefined', 'undefined table style', '<w:tblStyle w:val="TOMTabelle"/>', '<w:tblStyle w:val="Nix"/>'),
  mutant(
    'list-undefined',
    'list without definition',
    replace(STYLES, /<w:numId w:val="\d+"\/>/, '<w:numId w:val="99"/>'),
  ),
  mutant(
    'list-order',
    'definition after the lists',
    replace('word/numbering.xml', /(<w:abstractNum .*?<\/w:abstractNum>)(.*)<\/w:numbering>/, '$2$1</w:numbering>'),
  ),
  inText(
    'field',
    'contents list not closed',
    /(.*)<w:r><w:fldChar w:fldCharType="end"\/><\/w:r>(.*?<\/w:sdtContent>)/s,
    '$1$2',
  ),
  inText('bookmark-pair', 'bookmark without end', /<w:bookmarkEnd w:id="\d+"\/>/, ''),
  inText('bookmark-duplicate', 'bookmark name twice', 'w:name="_Toc2"', 'w:name="_Toc1"'),
  inText('link-target', 'link to a missing bookmark', 'w:anchor="_Toc3"', 'w:anchor="_TocX"'),
  inText(
    'page-number-empty',
    'page number empty',
    /(PAGEREF _Toc2 \\h<\/w:instrText><w:fldChar w:fldCharType="separate"\/>)<w:t[^>]*>\d+<\/w:t>/,
    '$1',
  ),
  inText('field-dirty', 'field that makes Word ask', 'w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"'),
  mutant(
    'update-fields',
    'settings that make Word ask',
    replace('word/settings.xml', '<w:compat>', '<w:updateFields/><w:compat>'),
  ),
  inText('control-duplicate', 'control id twice', /<w:id w:val="2"\/>/, '<w:id w:val="1"/>'),
  inText('control-duplicate', 'control tag twice', '<w:tag w:val="tom:ZUT-02"/>', '<w:tag w:val="tom:ZUT-01"/>'),
];

const PACKAGING: Mutant[] = [
  mutant(
    'relationship-id',
    'relationship of the header missing',
    replace('word/_rels/document.xml.rels', /<Relationship [^>]*header1[^>]*\/>/, ''),
  ),
  mutant('relationship-target', 'footer missing', remove('word/footer1.xml')),
  mutant('relationship-target', 'header missing', remove('word/header1.xml')),
  mutant(
    'content-type',
    'content type of the styles missing',
    replace('[Content_Types].xml', /<Override [^>]*styles\+xml[^>]*\/>/, ''),
  ),
  mutant('language', 'language de_DE', replace(STYLES, 'w:val="de-DE"', 'w:val="de_DE"')),
  mutant('language', 'language of text and properties differ', replace(CORE, 'de-DE', 'en-GB')),
  mutant('property-date', 'date in German', replace(CORE, /(<dcterms:created[^>]*>)[^<]*/, '$115.11.2026')),
  mutant('property-duplicate', 'title twice', replace(CORE, '<dc:title>', '<dc:title>x</dc:title><dc:title>')),
];

const CONTENT: Mutant[] = [
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
];

/** Position of the data of a part, behind its local header. */
function dataOf(sample: Uint8Array, part: string): number {
  return Buffer.from(sample).indexOf(part) + part.length + 100;
}

const ZIP: Mutant[] = [
  { rule: 'zip', name: 'file cut off', make: (sample) => sample.slice(0, Math.floor((sample.length * 2) / 3)) },
  {
    rule: 'zip-damaged',
    name: 'two bytes altered',
    make: (sample) => {
      const copy = sample.slice();
      const at = dataOf(sample, DOCUMENT);
      copy[at] = (copy[at] ?? 0) ^ 0xff;
      copy[at + 1] = (copy[at + 1] ?? 0) ^ 0xff;
      return copy;
    },
  },
  {
    rule: 'zip-duplicate',
    name: 'part twice in the package',
    // A name of the same length, turned into the other one in both places where the ZIP file has it.
    make: (sample) => {
      const twice = zipSync({
        ...unzipSync(sample),
        'word/dokument.xml': unzipSync(sample)[DOCUMENT] ?? new Uint8Array(),
      });
      return Buffer.from(Buffer.from(twice).toString('latin1').replaceAll('word/dokument.xml', DOCUMENT), 'latin1');
    },
  },
];

export const MUTANTS: readonly Mutant[] = [...XML, ...STRUCTURE, ...REFERENCES, ...PACKAGING, ...CONTENT, ...ZIP];
