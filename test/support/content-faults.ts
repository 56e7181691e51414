/** What must not be in any annex: something that needs something below it and stands alone. */
import type { AnnexDocument, Block, Inline, ListItem, TableBlock } from '../../shared/annex/document.ts';

export const contentFaults = ({ blocks }: Pick<AnnexDocument, 'blocks'>): string[] => [
  ...blocks.flatMap((block, index) => faults(block, blocks[index + 1])),
  ...columnFaults(blocks),
];

/** Tables with the same columns look alike; at least one of them has something to say in each. */
function columnFaults(blocks: readonly Block[]): string[] {
  const tables = blocks.filter((block) => block.kind === 'table').filter(({ hasHead }) => hasHead);
  const said = new Set(tables.flatMap((table) => cellsOf(table).flatMap(([name, cell]) => (cell === '–' ? [] : name))));
  const all = tables.flatMap((table) => cellsOf(table).map(([name]) => name));
  return [...new Set(all)].filter((name) => !said.has(name)).map((name) => `nothing in the column ${name}`);
}

/** The cells behind the first of each row, each with the name of its column. */
const cellsOf = ({ columns, rows }: TableBlock): [string, string][] =>
  rows.flatMap((row) =>
    columns.slice(1).map(({ title }, index): [string, string] => {
      const table = columns.map((column) => column.title).join(', ');
      return [`${title} of ${table}`, textOf(row[index + 1] ?? [])];
    }),
  );

const textOf = (inlines: readonly Inline[]): string => inlines.map(({ text }) => text).join('');
const allItems = (items: readonly ListItem[]): ListItem[] =>
  items.flatMap((item) => [item, ...allItems(item.children)]);
const depthOf = (items: readonly ListItem[]): number =>
  items.length === 0 ? 0 : 1 + Math.max(...items.map(({ children }) => depthOf(children)));

function faults(block: Block, next: Block | undefined): string[] {
  switch (block.kind) {
    case 'heading': {
      const isDeeper = next?.kind === 'heading' && next.level === block.level + 1;
      const isOtherAnnex = next?.kind === 'heading' && next.restart === true;
      return isFollowed(next) || isDeeper || isOtherAnnex ? [] : [`nothing below ${block.text}`];
    }
    case 'coverHeading':
      return isFollowed(next) ? [] : [`nothing below ${block.text}`];
    case 'paragraph':
      return paragraphFaults(textOf(block.inlines), block.style, next);
    case 'table':
      return tableFaults(block);
    case 'list':
      return listFaults(block.items);
    case 'measure':
      return block.note.flatMap((part) => (part.kind === 'list' ? listFaults(part.items) : []));
    default:
      return [];
  }
}

const isFollowed = (next: Block | undefined): boolean =>
  next !== undefined && next.kind !== 'coverHeading' && next.kind !== 'heading';

function paragraphFaults(text: string, style: string, next: Block | undefined): string[] {
  if (text.trim() === '') return ['an empty paragraph'];
  if (style === 'runIn' && !isFollowed(next)) return [`nothing below ${text}`];
  const isLed = next?.kind === 'list' || next?.kind === 'measure' || next?.kind === 'table';
  return style === 'leadIn' && !isLed ? [`led into nothing: ${text}`] : [];
}

function tableFaults({ title, columns, rows }: TableBlock): string[] {
  const isWhole = rows.every((row) => row.length === columns.length && row.every((cell) => textOf(cell) !== ''));
  const sum = columns.reduce((all, { share }) => all + share, 0);
  return [
    ...(rows.length === 0 || !isWhole ? [`gaps in the table ${title}`] : []),
    ...(Math.abs(sum - 1) > 1e-9 ? [`the shares of ${title} are ${sum}`] : []),
  ];
}

function listFaults(items: readonly ListItem[]): string[] {
  return [
    ...(items.length === 0 ? ['a list without items'] : []),
    ...(depthOf(items) > 3 ? ['a list of more than three levels'] : []),
    ...allItems(items).flatMap(({ inlines, children }) => {
      const text = textOf(inlines).trim();
      if (text === '') return ['an empty bullet'];
      return text.endsWith(':') && children.length === 0 ? [`nothing below ${text}`] : [];
    }),
  ];
}
