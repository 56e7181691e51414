import { Fragment, type Node, type ResolvedPos, type Schema, Slice } from '@tiptap/pm/model';

/**
 * Plain text as it looks: line breaks stay, blank lines separate paragraphs. Inside of a bullet it all stays in that bullet.
 */
export function pastedText(text: string, $at: ResolvedPos): Slice {
  const { schema } = $at.doc.type;
  const isInBullet = $at.depth > 1;
  const paragraphs = text
    .replace(/\r\n?/g, '\n')
    .split(isInBullet ? /\n(?:[ \t]*\n)+$/ : /\n(?:[ \t]*\n)+/)
    .map((lines) => schema.node('paragraph', null, linesOf(lines, $at, schema)));
  return new Slice(Fragment.from(paragraphs), 1, 1);
}

const linesOf = (text: string, $at: ResolvedPos, schema: Schema): Node[] =>
  text
    .split('\n')
    .flatMap((line, index) => [
      ...(index > 0 ? [schema.node('hardBreak', null, undefined, $at.marks())] : []),
      ...(line === '' ? [] : [schema.text(line, $at.marks())]),
    ]);
