/** Defects of the package: parts, relationships, properties, the ZIP file itself. */
import { unzipSync, zipSync } from 'fflate';
import {
  add,
  CORE,
  DOCUMENT,
  last,
  type Mutant,
  mutant,
  RELATIONSHIPS,
  remove,
  replace,
  SETTINGS,
  STYLES,
} from './mutant.ts';

export const PACKAGING_MUTANTS: Mutant[] = [
  mutant(
    'relationship-id',
    'relationship of the header missing',
    replace(RELATIONSHIPS, /<Relationship [^>]*header1[^>]*\/>/, ''),
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
  mutant('property-missing', 'no title', replace(CORE, /<dc:title>.*<\/dc:title>/, '')),
  mutant('part-missing', 'no settings', remove(SETTINGS)),
  mutant('part-orphan', 'part that nothing refers to', add('word/extra.xml', '<x/>')),
  mutant('zip-order', 'content types not first', last('[Content_Types].xml')),
  mutant('relationship-duplicate', 'relationship id twice', replace(RELATIONSHIPS, 'Id="rId2"', 'Id="rId1"')),
  mutant(
    'relationship-external',
    'link to a file of the author',
    replace(
      RELATIONSHIPS,
      '</Relationships>',
      '<Relationship Id="rIdX" Type="x" Target="file:///C:/geheim.dotx" TargetMode="External"/></Relationships>',
    ),
  ),
];

/** Position of the data of a part, behind its local header. */
function dataOf(sample: Uint8Array, part: string): number {
  return Buffer.from(sample).indexOf(part) + part.length + 100;
}

export const ZIP_MUTANTS: Mutant[] = [
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
