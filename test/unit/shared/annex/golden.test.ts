/** The whole annex of the sample case, to be read as one: `vitest -u` writes it anew after a wanted change. */
import { expect, test } from 'vitest';
import type { AnnexDocument, Block, Inline, ListItem } from '../../../../shared/annex/document.ts';
import { makeAnnex } from '../../../../shared/annex/make-annex.ts';
import type { Numbering } from '../../../../shared/domain/catalogue.ts';
import type { Language } from '../../../../shared/domain/localised.ts';
import type { GroupState } from '../../../../shared/domain/records.ts';
import { groupState, type SampleScheme, sampleInput } from './annex-samples.ts';

test.each<[SampleScheme, Language]>([
  ['a', 'de'],
  ['b', 'de'],
  ['b', 'en'],
  ['e', 'en'],
])('scheme %s, language %s', async (scheme, language) => {
  const annex = makeAnnex(sampleInput(scheme, language));
  await expect(asText(annex)).toMatchFileSnapshot(`../../../fixtures/annex/sample-${scheme}-${language}.md`);
});

type Sample = ReturnType<typeof sampleInput>;

const inProse = (input: Sample): Sample => ({ ...input, layout: { ...input.layout, form: 'prose' } });
const counted = (input: Sample, numbering: Numbering): Sample => ({ ...input, scheme: { ...input.scheme, numbering } });

test.each<[string, SampleScheme, (input: Sample) => Sample]>([
  ['b-prose', 'b', inProse],
  ['b-letters', 'b', (input) => counted(input, 'letters')],
  ['a-letters', 'a', (input) => counted(input, 'letters')],
  ['e-unnumbered', 'e', (input) => counted(input, 'none')],
  ['e-everywhere', 'e', (input) => ({ ...input, operation: { ...input.operation, repeats: 'everywhere' } })],
  ['b-group-texts', 'b', withGroupTexts],
])('%s', async (name, scheme, change) => {
  await expect(asText(makeAnnex(change(sampleInput(scheme))))).toMatchFileSnapshot(
    `../../../fixtures/annex/sample-${name}.md`,
  );
});

/** At a chapter, at a group within it, and at one that has no measures of its own. */
function withGroupTexts(input: Sample): Sample {
  const texts = (groupId: string, fields: Partial<GroupState>): GroupState => ({
    ...groupState('b', groupId, 'normal'),
    ...fields,
  });
  return {
    ...input,
    groupStates: [
      ...input.groupStates,
      texts('b1', { textBefore: 'Vertraulich ist, was **nicht alle** sehen.', textAfter: 'Ende des Kapitels.' }),
      texts('b1.1', { textInstead: 'Das Haus ist gesichert:\n\n- Alarm\n- Begleitung', textAfter: 'Danach.' }),
      texts('b2', { textBefore: 'Integrität ergibt sich aus dem Übrigen.' }),
    ],
  };
}

/** Every text of the annex once, in reading order, in a form that can be read and compared. */
function asText({ properties, header, footer, blocks }: AnnexDocument): string {
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
      return itemLines(block.items, 0).join('\n');
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
    case 'tableOfContents':
      return `${block.kind}: ${block.title}`;
    default:
      return `${block.kind}: ${block.text}`;
  }
}

const itemLines = (items: readonly ListItem[], depth: number): string[] =>
  items.flatMap((item) => [
    `${'  '.repeat(depth)}- ${inlineText(item.inlines)}`,
    ...itemLines(item.children, depth + 1),
  ]);

function inlineText(inlines: readonly Inline[]): string {
  return inlines
    .map(({ text, bold, italic, label, verbatim }) => {
      const marks = `${bold ? '**' : ''}${italic ? '*' : ''}${label ? '__' : ''}${verbatim ? '`' : ''}`;
      return `${marks}${text.replaceAll('\n', '⏎')}${[...marks].reverse().join('')}`;
    })
    .join('');
}
