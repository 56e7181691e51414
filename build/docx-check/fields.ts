/** Complex fields of a part: begin, code, separator, result, end. */
import { walk, type XmlElement } from './xml.ts';

export interface Field {
  /** Trimmed: "PAGEREF _Toc2 \h". */
  code: string;
  result: string;
  /** Fields within its result. */
  inner: number;
  start: XmlElement;
}

export interface Fields {
  /** In the order in which they end. */
  fields: Field[];
  problems: { element: XmlElement; message: string }[];
}

interface Open extends Field {
  separated: boolean;
}

export function fieldsOf(root: XmlElement): Fields {
  const open: Open[] = [];
  const found: Fields = { fields: [], problems: [] };
  for (const element of walk(root)) {
    const current = open.at(-1);
    if (element.name === 'w:fldChar') mark(element, open, found);
    else if (element.name === 'w:instrText') {
      if (current) current.code += element.text;
      else found.problems.push({ element, message: 'field code outside a field' });
    } else if (element.name === 'w:t' && current?.separated) current.result += element.text;
  }
  found.problems.push(
    ...open.map(({ start, code }) => ({ element: start, message: `field ${code.trim()} is not closed` })),
  );
  return found;
}

function mark(element: XmlElement, open: Open[], found: Fields): void {
  const type = element.attributes['w:fldCharType'];
  const current = open.at(-1);
  if (type === 'begin') open.push({ code: '', result: '', inner: 0, start: element, separated: false });
  else if (!current) found.problems.push({ element, message: `"${type}" of a field that was not begun` });
  else if (type === 'separate') {
    if (current.separated) found.problems.push({ element, message: 'field with two separators' });
    current.separated = true;
  } else {
    open.pop();
    found.fields.push({ ...current, code: current.code.trim() });
    const outer = open.at(-1);
    if (outer) outer.inner += 1;
  }
}
