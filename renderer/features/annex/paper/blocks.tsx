/** Blocks of the annex on paper. Adds nothing and leaves nothing out, as the Word file does. */
import { type ReactNode, useContext } from 'react';
import type { Block, Heading } from '../../../../shared/annex/document.ts';
import { assertNever } from '../../../../shared/lib/assert-never.ts';
import { List } from './items.tsx';
import { Inlines, Line } from './line.tsx';
import { Measure } from './measure.tsx';
import type { PartRange } from './page-flow.ts';
import { PARAGRAPH_STYLES } from './paper-styles.ts';
import { PaperUseContext } from './paper-use.ts';
import { Signatures } from './signatures.tsx';
import { Parties, Table } from './tables.tsx';

interface BlockProps {
  /** The list of contents is another matter: it knows the whole annex. */
  block: Exclude<Block, { kind: 'tableOfContents' }>;
  parts?: PartRange;
  /** First on its sheet. */
  atTop: boolean;
  id: string;
}

export function PaperBlock({ block, parts, atTop, id }: BlockProps): ReactNode {
  switch (block.kind) {
    case 'heading':
      return <HeadingLine heading={block} atTop={atTop} id={id} />;
    case 'paragraph':
      return (
        <Line style={PARAGRAPH_STYLES[block.style]}>
          <Inlines inlines={block.inlines} />
        </Line>
      );
    case 'list':
      return <List block={block} parts={parts} />;
    case 'measure':
      return <Measure measure={block} parts={parts} />;
    case 'parties':
      return <Parties block={block} />;
    case 'table':
      return <Table table={block} rows={parts} />;
    case 'signatures':
      return <Signatures block={block} />;
    case 'title':
      return <TitleLine text={block.text} />;
    case 'kicker':
    case 'subtitle':
    case 'contractLine':
    case 'coverHeading':
      return <Line style={block.kind}>{block.text}</Line>;
    default:
      return assertNever(block);
  }
}

function TitleLine({ text }: { text: string }) {
  const { isPrinted } = useContext(PaperUseContext);
  return (
    <Line as={isPrinted ? 'h1' : 'p'} style="title">
      {text}
    </Line>
  );
}

const HEADING_TAGS = ['h1', 'h2', 'h3', 'h4'] as const;
const HEADING_STYLES = { 1: 'heading1', 2: 'heading2', 3: 'heading3' } as const;

function HeadingLine({ heading, atTop, id }: { heading: Heading; atTop: boolean; id: string }) {
  const { level, number, text } = heading;
  const { topLevel, design } = useContext(PaperUseContext);
  // Letters are counted by the annex itself.
  const suffix = heading.numbering ? '' : design.headingSuffixes[level - 1];
  return (
    <Line
      id={id}
      as={HEADING_TAGS[topLevel + level - 2]}
      style={HEADING_STYLES[level]}
      mark={number ? `${number}${suffix}` : undefined}
      atTop={atTop}
      isFlush={number === ''}
    >
      {text}
    </Line>
  );
}
