/** From docx's package to ours: the same annex gives the same bytes, in the order Word writes them. */
import { strFromU8, strToU8, unzipSync } from 'fflate';
import type { AnnexDocument } from '../../annex/document.ts';
import { coreProperties, EXTENDED_PROPERTIES } from './properties.ts';
import { renumberBookmarks, renumberLinks } from './renumber.ts';
import { zipped } from './zip.ts';

type Parts = Record<string, Uint8Array>;
const BODY = 'word/document.xml';
const BODY_RELATIONSHIPS = 'word/_rels/document.xml.rels';

/** Repacks what docx made. @throws RangeError when the annex has no valid date. */
export function finalize(raw: Uint8Array, annex: AnnexDocument): Uint8Array {
  const parts: Parts = unzipSync(raw);
  edit(parts, BODY, renumberBookmarks);
  editLinks(parts);
  edit(parts, 'word/styles.xml', withoutStrongParagraphs);
  edit(parts, 'docProps/core.xml', () => coreProperties(annex));
  edit(parts, 'docProps/app.xml', () => EXTENDED_PROPERTIES);
  return zipped(parts);
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
