/** From docx's package to ours: the same annex gives the same bytes, in the order Word writes them. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { AnnexDocument } from '../../annex/document.ts';
import { coreProperties, EXTENDED_PROPERTIES } from './properties.ts';
import { renumberBookmarks, renumberLinks } from './renumber.ts';

type Parts = Record<string, Uint8Array>;
const BODY = 'word/document.xml';
const BODY_RELATIONSHIPS = 'word/_rels/document.xml.rels';
const FIRST = ['[Content_Types].xml', '_rels/.rels', BODY];

/** Repacks what docx made. @throws RangeError when the annex has no valid date. */
export function finalize(raw: Uint8Array, annex: AnnexDocument): Uint8Array {
  const parts: Parts = unzipSync(raw);
  edit(parts, BODY, renumberBookmarks);
  editLinks(parts);
  edit(parts, 'word/styles.xml', withoutStrongParagraphs);
  edit(parts, 'docProps/core.xml', () => coreProperties(annex));
  edit(parts, 'docProps/app.xml', () => EXTENDED_PROPERTIES);
  return zip(parts);
}

function edit(parts: Parts, name: string, change: (xml: string) => string): void {
  parts[name] = strToU8(change(textOf(parts, name)));
}

function editLinks(parts: Parts): void {
  const { body, relationships } = renumberLinks(textOf(parts, BODY), textOf(parts, BODY_RELATIONSHIPS));
  edit(parts, BODY, () => body);
  edit(parts, BODY_RELATIONSHIPS, () => relationships);
}

const textOf = (parts: Parts, name: string): string => strFromU8(parts[name] ?? new Uint8Array());

/** docx defines "Strong" as a paragraph style; Word knows a character style of that name. Nothing here uses it. */
function withoutStrongParagraphs(styles: string): string {
  return styles.replace(/<w:style w:type="paragraph" w:styleId="Strong">.*?<\/w:style>/, '');
}

/** Sorted, and dated 1980: the ZIP format knows local time only, so the date is built from local parts. */
function zip(parts: Parts): Uint8Array {
  const mtime = new Date(1980, 0, 1);
  const rest = Object.keys(parts).filter((name) => !FIRST.includes(name));
  const entries = [...FIRST, ...rest.sort()].map((name) => [name, [parts[name], { mtime, level: 6, os: 0, attrs: 0 }]]);
  return zipSync(Object.fromEntries(entries) as Zippable);
}
