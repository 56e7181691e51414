/** Word files made by code to be letterheads in tests: as Word for Windows in German writes them, or as a test wants them. */
import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
export const NAMESPACES = `xmlns:w="${W}" xmlns:r="${R}" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"`;

export interface LetterheadParts {
  isTemplate?: boolean;
  body: string;
  section: string;
  styles: string;
  numbering?: string;
  header?: string;
  footer?: string;
  settings?: string;
  theme?: string;
  /** Further relations of the document, and files for them. */
  relations?: string;
  files?: Record<string, Uint8Array | string>;
  /** Further content types. */
  types?: string;
  headerRelations?: string;
}

const xml = (text: string) => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`;
export const relation = (id: string, type: string, target: string, more = '') =>
  `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"${more}/>`;
const relations = (content: string) =>
  xml(`<Relationships xmlns="${PACKAGE}/relationships">${content}</Relationships>`);
const override = (name: string, type: string) => `<Override PartName="/word/${name}.xml" ContentType="${type}"/>`;

/** The files before they are zipped, so that tests can damage them. */
export function letterheadFiles(parts: LetterheadParts): Record<string, Uint8Array> {
  const { header, footer, numbering, theme, isTemplate = false } = parts;
  const files: Record<string, string | Uint8Array | undefined> = {
    '[Content_Types].xml': xml(
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${override('document', `${TYPE}.${isTemplate ? 'template' : 'document'}.main+xml`)}${override('styles', `${TYPE}.styles+xml`)}${override('settings', `${TYPE}.settings+xml`)}${numbering ? override('numbering', `${TYPE}.numbering+xml`) : ''}${header ? override('header1', `${TYPE}.header+xml`) : ''}${footer ? override('footer1', `${TYPE}.footer+xml`) : ''}${theme ? override('theme/theme1', 'application/vnd.openxmlformats-officedocument.theme+xml') : ''}${parts.types ?? ''}</Types>`,
    ),
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relations(
      [
        relation('rId1', 'styles', 'styles.xml'),
        relation('rId2', 'settings', 'settings.xml'),
        numbering ? relation('rId3', 'numbering', 'numbering.xml') : '',
        header ? relation('rId4', 'header', 'header1.xml') : '',
        footer ? relation('rId5', 'footer', 'footer1.xml') : '',
        theme ? relation('rId6', 'theme', 'theme/theme1.xml') : '',
        parts.relations ?? '',
      ].join(''),
    ),
    'word/document.xml': xml(
      `<w:document ${NAMESPACES}><w:body>${parts.body}<w:sectPr>${header ? '<w:headerReference w:type="default" r:id="rId4"/>' : ''}${footer ? '<w:footerReference w:type="default" r:id="rId5"/>' : ''}${parts.section}</w:sectPr></w:body></w:document>`,
    ),
    'word/styles.xml': xml(`<w:styles ${NAMESPACES}>${parts.styles}</w:styles>`),
    'word/settings.xml': xml(
      `<w:settings ${NAMESPACES}>${parts.settings ?? '<w:defaultTabStop w:val="708"/>'}</w:settings>`,
    ),
    'word/numbering.xml': numbering && xml(`<w:numbering ${NAMESPACES}>${numbering}</w:numbering>`),
    'word/header1.xml': header && xml(`<w:hdr ${NAMESPACES}>${header}</w:hdr>`),
    'word/_rels/header1.xml.rels': parts.headerRelations && relations(parts.headerRelations),
    'word/footer1.xml': footer && xml(`<w:ftr ${NAMESPACES}>${footer}</w:ftr>`),
    'word/theme/theme1.xml': theme && xml(theme),
    ...parts.files,
  };
  const there = Object.entries(files).flatMap(([name, content]) =>
    content === undefined || content === '' ? [] : [[name, content] as const],
  );
  return Object.fromEntries(there.map(([name, it]) => [name, typeof it === 'string' ? strToU8(it) : it]));
}

export const zipOf = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, { mtime: new Date(1990, 0, 1) });
export const letterhead = (parts: LetterheadParts): Uint8Array => zipOf(letterheadFiles(parts));

/** Runs of a paragraph, each a text or XML. */
export const paragraph = (text: string, properties = ''): string =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${text && `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`}</w:p>`;
/** As Word tears a placeholder apart after spell checking. */
export const splitRuns = (...texts: string[]): string =>
  `<w:p>${texts.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r><w:proofErr w:type="spellStart"/>`).join('')}</w:p>`;
