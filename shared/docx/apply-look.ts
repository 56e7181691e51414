/** The finished annex in the look of its organisation. */
import { unzipSync } from 'fflate';
import type { AnnexDocument } from '../annex/document.ts';
import { addLogo, changeFont, recolour } from './design/apply-design.ts';
import type { ChosenLook } from './design-of.ts';
import { coreProperties, EXTENDED_PROPERTIES } from './finalize/properties.ts';
import { zipped } from './finalize/zip.ts';
import { openPackage } from './letterhead/package/open-package.ts';
import type { WordPackage } from './letterhead/package/part.ts';
import { packageFiles } from './letterhead/package/write-package.ts';
import { writePageNumbers } from './letterhead/page-references.ts';
import { readTemplate } from './letterhead/template/read-template.ts';
import { accentOf } from './letterhead/template/type-size.ts';
import { writeIn } from './letterhead/write-in.ts';

export const isPlain = ({ design, letterhead }: ChosenLook): boolean => !design && !letterhead;

/**
 * @param bytes the annex as `finalize` made it, with page numbers left blank.
 * @throws LetterheadProblem when the letterhead cannot be used.
 */
export function applyLook(
  bytes: Uint8Array,
  annex: AnnexDocument,
  look: ChosenLook,
  hasPageNumbers: boolean,
): Uint8Array {
  const own = openPackage(unzipSync(bytes));
  const pack = look.letterhead ? inLetterhead(own, annex, look.letterhead, look) : inDesign(own, annex, look);
  if (hasPageNumbers) writePageNumbers(pack);
  return zipped(packageFiles(pack, { core: coreProperties(annex), extended: EXTENDED_PROPERTIES }));
}

function inDesign(own: WordPackage, annex: AnnexDocument, { design }: ChosenLook): WordPackage {
  if (design?.accent) recolour(own, design.accent);
  if (design?.font) changeFont(own, design.font);
  if (design?.logo) addLogo(own, design.logo, annex.properties.creator);
  return own;
}

/** What is ours in it takes the colour of the letterhead's headings unless one has been chosen. */
function inLetterhead(own: WordPackage, annex: AnnexDocument, file: Uint8Array, { design }: ChosenLook): WordPackage {
  const { pack } = readTemplate(file);
  const accent = design?.accent || accentOf(pack);
  if (accent) recolour(own, accent);
  writeIn(pack, own, annex);
  return pack;
}
