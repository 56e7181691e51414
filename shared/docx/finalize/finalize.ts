/** From docx's package to ours: the same annex gives the same bytes, in the order Word writes them. */
import { strToU8 } from 'fflate';
import type { AnnexDocument } from '../../annex/document.ts';
import type { CompiledParts } from '../compile.ts';
import { coreProperties, EXTENDED_PROPERTIES } from './properties.ts';
import { renumberBookmarks, renumberLinks } from './renumber.ts';
import { zipped } from './zip.ts';

const BODY = 'word/document.xml';
const BODY_RELATIONSHIPS = 'word/_rels/document.xml.rels';
const STYLES = 'word/styles.xml';

/** Edits and packs what docx made. @throws RangeError when the annex has no valid date. */
export function finalize(compiled: CompiledParts, annex: AnnexDocument): Uint8Array {
  const textOf = (name: string): string => {
    const part = compiled.get(name);
    if (typeof part !== 'string') throw new Error(`docx made no ${name}`);
    return part;
  };
  const linked = renumberLinks(renumberBookmarks(textOf(BODY)), textOf(BODY_RELATIONSHIPS));
  const edited: Readonly<Record<string, string>> = {
    [BODY]: linked.body,
    [BODY_RELATIONSHIPS]: linked.relationships,
    [STYLES]: withoutStrongParagraphs(textOf(STYLES)),
    'docProps/core.xml': coreProperties(annex),
    'docProps/app.xml': EXTENDED_PROPERTIES,
  };
  const parts = Object.entries({ ...Object.fromEntries(compiled), ...edited });
  return zipped(Object.fromEntries(parts.map(([name, part]) => [name, bytesOf(part)])));
}

const bytesOf = (part: string | Uint8Array): Uint8Array => (typeof part === 'string' ? strToU8(part) : part);

/** docx defines "Strong" as a paragraph style; Word knows a character style of that name. Nothing here uses it. */
function withoutStrongParagraphs(styles: string): string {
  return styles.replace(/<w:style w:type="paragraph" w:styleId="Strong">.*?<\/w:style>/, '');
}
