/** Document properties, written whole: docx puts the current time into them and leaves out the language. */
import type { AnnexDocument } from '../../annex/document.ts';
import { LANGUAGE_TAGS } from '../style/styles.ts';

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);

/** Core properties (title, author, dates). @throws RangeError when `createdAt` is no date. */
export function coreProperties({ properties, language }: AnnexDocument): string {
  const { title, subject, keywords, creator, description, createdAt } = properties;
  // Word wants whole seconds in UTC.
  const date = `${new Date(createdAt).toISOString().slice(0, 19)}Z`;
  const text = (name: string, value: string) => (value === '' ? '' : `<${name}>${escaped(value)}</${name}>`);
  return (
    `${DECLARATION}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    text('dc:title', title) +
    text('dc:subject', subject) +
    text('dc:creator', creator) +
    text('cp:keywords', keywords) +
    text('dc:description', description) +
    text('cp:lastModifiedBy', creator) +
    `<cp:revision>1</cp:revision>` +
    `<dcterms:created xsi:type="dcterms:W3CDTF">${date}</dcterms:created>` +
    `<dcterms:modified xsi:type="dcterms:W3CDTF">${date}</dcterms:modified>` +
    `<dc:language>${LANGUAGE_TAGS[language]}</dc:language></cp:coreProperties>`
  );
}

/** Which program made the file. No version: a new one of the app must not change the bytes of an old annex. */
export const EXTENDED_PROPERTIES =
  `${DECLARATION}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">` +
  '<Application>TOM-Katalog</Application><DocSecurity>0</DocSecurity></Properties>';
