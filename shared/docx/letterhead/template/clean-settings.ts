import type { LeftOut } from '../../../domain/letterhead.ts';
import { SETTINGS, treeOf, type WordPackage } from '../package/part.ts';
import { elementsOf } from '../package/xml.ts';

/** Settings that load something, ask the reader something, or hinder writing, and what their loss is called. */
const LEFT_OUT: Record<string, LeftOut | undefined> = {
  'w:attachedTemplate': 'remoteTemplate',
  'w:mailMerge': 'mailMerge',
  'w:saveThroughXslt': 'remoteFiles',
  'w:attachedSchema': 'remoteFiles',
};
const QUIETLY = new Set([
  'w:updateFields',
  'w:trackRevisions',
  'w:documentProtection',
  'w:writeProtection',
  'w:revisionView',
  // Whatever programs have kept here, such as names and numbers of other files.
  'w:docVars',
]);

/** Settings without ties to other files; Word asks nothing when the annex is opened. */
export function leaveOutSettings(pack: WordPackage): LeftOut[] {
  const settings = treeOf(pack, SETTINGS);
  const found = elementsOf(settings).flatMap(({ name }) => LEFT_OUT[name] ?? []);
  settings.children = settings.children.filter(
    (child) => typeof child === 'string' || !(child.name in LEFT_OUT || QUIETLY.has(child.name)),
  );
  const part = pack.parts.get(SETTINGS);
  if (part) part.relations = [];
  return found;
}
