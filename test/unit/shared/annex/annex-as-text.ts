/** An annex in a form that people can read and compare. */
import type { AnnexDocument, Block, Inline, ListItem, ListMarks } from '../../../../shared/annex/document.ts';

/** Every text of the annex once, in reading order, in a form that can be read and compared. */
export function asText({ properties, header, footer, blocks }: AnnexDocument): string {
  const head = {
    ...properties,
    header: `${header.left} | ${header.right}`,
    footer: `${footer.left} | ${footer.pageOf}`,
  };
  const fields = Object.entries(head).map(([name, text]) => `${name}: ${text}`);
  return `${[...fields, '---', ...blocks.map(blockText)].join('\n')}\n`;
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `\n${'#'.repeat(block.level)} ${block.number} ${block.text}${block.pageBreak ? ' (new page)' : ''}`;
    case 'paragraph':
      return `${block.style}: ${inlineText(block.inlines)}`;
    case 'list':
      return itemLines(block.items, 0, block.marks).join('\n');
    case 'measure': {
      const line = `${block.checked ? '[x]' : '[ ]'} ${block.measureId} ${inlineText(block.inlines)}`;
      const note = block.note.flatMap((part) =>
        part.kind === 'list' ? itemLines(part.items, 2) : [`    ${inlineText(part.inlines)}`],
      );
      return [block.qualifier ? `${line} – ${block.qualifier}` : line, ...note].join('\n');
    }
    case 'parties':
      return block.parties
        .map((party) => [`${party.role}: ${party.name}`, ...party.lines.map((line) => `  ${line.text}`)].join('\n'))
        .join('\n');
    case 'table': {
      const titles = block.hasHead ? [block.columns.map((column) => column.title)] : [];
      const rows = [...titles, ...block.rows.map((row) => row.map(inlineText))];
      return [`(${block.title}: ${block.description})`, ...rows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
    }
    case 'signatures':
      return block.parties
        .map(({ role, name, lines }) => [`${role}: ${name}`, ...lines.map((line) => `  ____ ${line}`)].join('\n'))
        .join('\n');
    case 'tableOfContents':
      return `${block.kind}: ${block.title}`;
    default:
      return `${block.kind}: ${block.text}`;
  }
}

const itemLines = (items: readonly ListItem[], depth: number, marks?: ListMarks): string[] =>
  items.flatMap((item, index) => [
    `${'  '.repeat(depth)}${markOf(index, marks)} ${inlineText(item.inlines)}`,
    ...itemLines(item.children, depth + 1),
  ]);

function markOf(index: number, marks?: ListMarks): string {
  if (marks === 'letters') return `${String.fromCharCode(97 + index)}.`;
  return marks === 'dashes' ? '–' : '-';
}

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map(({ text, bold, italic, label, verbatim, box, href, footnote }) => {
      const marks = `${bold ? '**' : ''}${italic ? '*' : ''}${label ? '__' : ''}${verbatim ? '`' : ''}`;
      const words = `${marks}${text.replaceAll('\n', '⏎')}${[...marks].reverse().join('')}`;
      const sign = box ? `${box === 'ticked' ? '[x]' : '[ ]'} ` : '';
      return `${sign}${words}${href ? `<${href}>` : ''}${footnote ? `[^${footnote.replaceAll('\n', '⏎')}]` : ''}`;
    })
    .join('');
}
