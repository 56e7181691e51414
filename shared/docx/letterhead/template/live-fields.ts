/** Fields that read another file or talk to another program when Word updates them. */
import type { LeftOut } from '../../../domain/letterhead.ts';
import { storiesOf, type WordPackage } from '../package/part.ts';
import { elementsOf, walk, type XmlElement } from '../package/xml.ts';

const LIVE =
  /^\s*(INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT|LINK|DDE|DDEAUTO|DATABASE|RD|AUTOTEXT|AUTOTEXTLIST|MACROBUTTON|CONTROL|HTMLCONTROL|DOCVARIABLE)\b/i;

/** What such a field shows at the moment stays as plain text. */
export function leaveOutLiveFields(pack: WordPackage): LeftOut[] {
  const found = storiesOf(pack).map(({ content }) => {
    const marks = liveMarks(content);
    const simple = unwrapSimple(content);
    if (marks.size > 0) without(content, marks);
    return marks.size > 0 || simple;
  });
  return found.some(Boolean) ? ['liveFields'] : [];
}

/** Beginning, code and end of each live field; between them stands what it shows. */
function liveMarks(root: XmlElement): Set<XmlElement> {
  const open: { marks: XmlElement[]; code: string; inCode: boolean }[] = [];
  const live = new Set<XmlElement>();
  for (const it of walk(root)) {
    const field = open.at(-1);
    if (it.name === 'w:instrText' && field?.inCode) {
      field.marks.push(it);
      field.code += it.children.join('');
    }
    if (it.name !== 'w:fldChar') continue;
    const type = it.attributes['w:fldCharType'];
    if (type === 'begin') open.push({ marks: [it], code: '', inCode: true });
    else field?.marks.push(it);
    if (type === 'separate' && field) field.inCode = false;
    if (type === 'end' && field) {
      open.pop();
      if (LIVE.test(field.code)) for (const mark of field.marks) live.add(mark);
    }
  }
  return live;
}

function without(parent: XmlElement, marks: ReadonlySet<XmlElement>): void {
  parent.children = parent.children.filter((child) => typeof child === 'string' || !marks.has(child));
  for (const child of elementsOf(parent)) without(child, marks);
}

function unwrapSimple(parent: XmlElement): boolean {
  const isLive = (it: XmlElement) => it.name === 'w:fldSimple' && LIVE.test(it.attributes['w:instr'] ?? '');
  const found = elementsOf(parent).some(isLive);
  if (found) {
    parent.children = parent.children.flatMap((child) =>
      typeof child !== 'string' && isLive(child) ? child.children : [child],
    );
    // What came up may be such a field itself.
    unwrapSimple(parent);
    return true;
  }
  return elementsOf(parent).map(unwrapSimple).some(Boolean);
}
