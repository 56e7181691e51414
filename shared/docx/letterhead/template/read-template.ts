import type { LeftOut } from '../../../domain/letterhead.ts';
import { openPackage } from '../package/open-package.ts';
import { CONTENT_TYPE, DOCUMENT, SETTINGS, STYLES, storiesOf, treeOf, type WordPackage } from '../package/part.ts';
import { childOf, walk } from '../package/xml.ts';
import { LetterheadProblem } from '../problem.ts';
import { leaveOutSettings } from './clean-settings.ts';
import { leaveOutComments } from './comments.ts';
import { leaveOutForeign } from './foreign.ts';
import { leaveOutLiveFields } from './live-fields.ts';
import { unpacked } from './refusals.ts';
import { leaveOutVmlReferences } from './vml.ts';

/** A letterhead, ready to be written in. */
export interface Template {
  pack: WordPackage;
  leftOut: LeftOut[];
}

const TRACKED =
  /^w:(ins|del|moveFrom|moveTo|(rPr|pPr|sectPr|tblPr|trPr|tcPr|tblGrid|numbering)Change|cellIns|cellDel)$/;

/** In all parts together. A letterhead has some ten thousand, a contract of a hundred pages some hundred thousand. */
const MOST_NODES = 500_000;

/** Opens a letterhead and takes out what must not travel. @throws LetterheadProblem saying why it cannot be used. */
export function readTemplate(bytes: Uint8Array): Template {
  const pack = openPackage(unpacked(bytes), MOST_NODES);
  refuseOthers(pack);
  for (const { name, content } of storiesOf(pack)) {
    for (const { name: tag } of walk(content)) {
      if (TRACKED.test(tag)) throw new LetterheadProblem('trackedChanges', name);
    }
  }
  const leftOut = [
    ...leaveOutSettings(pack),
    ...leaveOutComments(pack),
    ...leaveOutLiveFields(pack),
    ...leaveOutVmlReferences(pack),
    ...leaveOutForeign(pack),
  ];
  return { pack, leftOut: [...new Set(leftOut)] };
}

/** A template is made a document: Word shows a new, unnamed one when a .dotx is opened. */
function refuseOthers(pack: WordPackage): void {
  const document = pack.parts.get(DOCUMENT);
  const type = document?.contentType ?? '';
  if (!document || (type !== CONTENT_TYPE.document && type !== CONTENT_TYPE.template)) {
    throw new LetterheadProblem('noWord');
  }
  document.contentType = CONTENT_TYPE.document;
  for (const name of [STYLES, SETTINGS]) {
    if (!pack.parts.has(name)) throw new LetterheadProblem('missingPart', name);
  }
  if (!childOf(treeOf(pack, DOCUMENT), 'w:body')) throw new LetterheadProblem('damaged', DOCUMENT);
}
