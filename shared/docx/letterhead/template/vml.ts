/** Drawings of the old kind (VML) name files and pages in plain attributes, not by relations. */
import type { LeftOut } from '../../../domain/letterhead.ts';
import { storiesOf, type WordPackage } from '../package/part.ts';
import { elementsOf, type XmlElement } from '../package/xml.ts';

const PICTURES = /^(src|o:href|o:althref|althref|relid|o:relid)$/i;
const LINKS = /^(href|o:oleicon|target|o:target)$/i;
const VML = /^[vo]:/;
/** Word opens a film or a sound from elsewhere by itself. */
const FILMS = new Set(['w:movie', 'w:binData']);

/** Pictures that would be fetched are taken out with the drawing that shows them; of links only the words stay. */
export function leaveOutVmlReferences(pack: WordPackage): LeftOut[] {
  const found = storiesOf(pack).map(({ content }) => withoutReferences(content));
  return found.some(Boolean) ? ['remoteFiles'] : [];
}

function withoutReferences(parent: XmlElement): boolean {
  let isFound = false;
  for (const child of elementsOf(parent)) {
    if (child.name === 'w:pict' && fetches(child)) {
      parent.children = parent.children.filter((it) => it !== child);
      isFound = true;
    } else {
      if (VML.test(child.name)) isFound = dropped(child, LINKS) || isFound;
      isFound = withoutReferences(child) || isFound;
    }
  }
  return isFound;
}

const fetches = (drawing: XmlElement): boolean =>
  elementsOf(drawing).some(
    (it) =>
      FILMS.has(it.name) ||
      (VML.test(it.name) && Object.keys(it.attributes).some((key) => PICTURES.test(key))) ||
      fetches(it),
  );

function dropped({ attributes }: XmlElement, keys: RegExp): boolean {
  const found = Object.keys(attributes).filter((key) => keys.test(key));
  for (const key of found) delete attributes[key];
  return found.length > 0;
}
