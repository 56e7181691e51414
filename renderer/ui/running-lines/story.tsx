/** Running lines of a letterhead on a sheet. */
import { type CSSProperties, createContext, Fragment, type ReactNode, useContext, useMemo } from 'react';
import type {
  LetterheadPaper,
  PaperBorder,
  PaperBorders,
  RunLook,
  Story,
  StoryBlock,
  StoryFloat,
  StoryParagraph,
  StoryPicture,
  StoryRun,
  StoryTable,
} from '../../../shared/domain/letterhead-paper.ts';
import { inOrder } from '../in-order.ts';
import { keptFromCapitals } from './capitals.tsx';
import css from './running-lines.module.css';
import { hasTabs, TabbedLine } from './tabbed-line.tsx';

/** What running lines say on this sheet. */
interface StoryUse {
  pictures: Readonly<Record<string, string>>;
  /** Placeholders by name. */
  values: Readonly<Record<string, string>>;
  page: number;
  pages: number;
  /** Of the left margin. */
  left: number;
}

const StoryContext = createContext<StoryUse>({ pictures: {}, values: {}, page: 1, pages: 1, left: 0 });

/** Where a font is missing, the one that comes with the app. */
const OTHERWISE = 'Carlito, Calibri, "Segoe UI", sans-serif';

const pt = (points: number) => `${points}pt`;

function StoryBlocks({ blocks }: { blocks: readonly StoryBlock[] }): ReactNode {
  return inOrder(blocks, (block) =>
    block.kind === 'table' ? <Table table={block} /> : <Paragraph paragraph={block} />,
  );
}

function Paragraph({ paragraph }: { paragraph: StoryParagraph }) {
  const floats = paragraph.runs.filter((run): run is StoryFloat => run.kind === 'float' && run.from === 'paragraph');
  const runs = paragraph.runs.filter(({ kind }) => kind !== 'float');
  return (
    <div className={css.running} style={paragraphStyle(paragraph)}>
      {inOrder(floats, (float) => (
        <Float float={float} />
      ))}
      {hasTabs(paragraph) ? (
        <TabbedLine paragraph={{ ...paragraph, runs }} draw={(run) => <Run run={run} />} />
      ) : (
        inOrder(runs, (run) => <Run run={run} />)
      )}
      {runs.length === 0 && paragraph.line > 0 && '\u00A0'}
    </div>
  );
}

function paragraphStyle(paragraph: StoryParagraph): CSSProperties {
  const { align, before, after, line, left, right, first, borders, fill, look } = paragraph;
  return {
    margin: `${before}pt ${right}pt ${after}pt ${left}pt`,
    textIndent: pt(hasTabs(paragraph) ? 0 : first),
    textAlign: align === 'both' ? 'justify' : align,
    lineHeight: pt(line),
    background: fill || undefined,
    ...letters(look),
    ...borderStyle(borders),
  };
}

function letters({ font, size, bold, italic, underline, caps, spacing, color }: RunLook): CSSProperties {
  return {
    fontFamily: `"${font}", ${OTHERWISE}`,
    fontSize: pt(size),
    fontWeight: bold ? 700 : 400,
    fontStyle: italic ? 'italic' : undefined,
    textDecoration: underline ? 'underline' : undefined,
    textTransform: caps ? 'uppercase' : undefined,
    letterSpacing: pt(spacing),
    color,
  };
}

const lineOf = ({ width, color }: PaperBorder): string => `${width}pt solid ${color}`;

function borderStyle({ top, right, bottom, left }: PaperBorders): CSSProperties {
  return {
    ...(top && { borderTop: lineOf(top), paddingTop: pt(top.space) }),
    ...(right && { borderRight: lineOf(right), paddingRight: pt(right.space) }),
    ...(bottom && { borderBottom: lineOf(bottom), paddingBottom: pt(bottom.space) }),
    ...(left && { borderLeft: lineOf(left), paddingLeft: pt(left.space) }),
  };
}

function Run({ run }: { run: StoryRun }): ReactNode {
  const { page, pages, values } = useContext(StoryContext);
  switch (run.kind) {
    case 'text':
      return (
        <span style={letters(run.look)}>
          {run.look.caps ? keptFromCapitals(filled(run.text, values)) : filled(run.text, values)}
        </span>
      );
    case 'field':
      return <span style={letters(run.look)}>{run.field === 'page' ? page : pages}</span>;
    case 'picture':
      return <Picture picture={run} />;
    case 'break':
      return <br />;
    case 'tab':
      return '\u2003';
    case 'float':
      return null;
  }
}

/** Unknown placeholders stay, as in the Word file. */
const filled = (text: string, values: StoryUse['values']): string =>
  text.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);

function Picture({ picture: { picture, width, height, alternative } }: { picture: StoryPicture }) {
  const { pictures } = useContext(StoryContext);
  return <img src={pictures[picture]} alt={alternative} style={{ width: pt(width), height: pt(height) }} />;
}

/** A picture or a box of text, where it hangs on a paragraph or the page. */
function Float({ float: { x, y, from, width, height, isBehind, content } }: { float: StoryFloat }) {
  const { left } = useContext(StoryContext);
  const style: CSSProperties = {
    left: pt(from === 'page' ? x : x - left),
    top: pt(y),
    width: pt(width),
    ...(height !== undefined && { height: pt(height) }),
    zIndex: isBehind ? -1 : 1,
  };
  if (content.kind === 'picture') {
    return (
      <div className={css.float} style={style}>
        <Picture picture={content} />
      </div>
    );
  }
  const { top, right, bottom, left: leftPadding } = content.padding;
  const box: CSSProperties = {
    padding: `${top}pt ${right}pt ${bottom}pt ${leftPadding}pt`,
    background: content.fill || undefined,
    border: content.border && lineOf(content.border),
  };
  return (
    <div className={css.float} style={{ ...style, ...box }}>
      <StoryBlocks blocks={content.blocks} />
    </div>
  );
}

function Table({ table: { left, width, columns, rows } }: { table: StoryTable }) {
  return (
    <table className={css.runningTable} role="presentation" style={{ width: pt(width), marginLeft: pt(left) }}>
      <colgroup>
        {inOrder(columns, (column) => (
          <col style={{ width: pt(column) }} />
        ))}
      </colgroup>
      <tbody>
        {inOrder(rows, ({ height, cells }) => (
          <tr style={{ height: pt(height) }}>
            {inOrder(cells, (cell) => (
              <td
                colSpan={cell.span}
                style={{
                  verticalAlign: cell.valign === 'center' ? 'middle' : cell.valign,
                  background: cell.fill || undefined,
                  ...borderStyle(cell.borders),
                  padding: `${cell.padding.top}pt ${cell.padding.right}pt ${cell.padding.bottom}pt ${cell.padding.left}pt`,
                }}
              >
                <StoryBlocks blocks={cell.blocks} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What hangs on the page itself, wherever in the running lines it is named. */
function PageFloats({ story }: { story: Story | undefined }) {
  const floats = (story?.blocks ?? []).flatMap(floatsIn);
  return (
    <Fragment>
      {inOrder(floats, (float) => (
        <Float float={float} />
      ))}
    </Fragment>
  );
}

function floatsIn(block: StoryBlock): StoryFloat[] {
  if (block.kind === 'table')
    return block.rows.flatMap(({ cells }) => cells.flatMap(({ blocks }) => blocks.flatMap(floatsIn)));
  return block.runs.filter((run): run is StoryFloat => run.kind === 'float' && run.from === 'page');
}

interface RunningLinesProps {
  /** Distances of header and footer from the edges of the page, and its margins. */
  page: LetterheadPaper['page'];
  header: Story | undefined;
  footer: Story | undefined;
  pictures: Readonly<Record<string, string>>;
  /** Placeholders by name. */
  values: Readonly<Record<string, string>>;
  /** Number of the page, and how many there are. */
  number: number;
  count: number;
  /** Said by nobody who reads aloud. */
  isHidden: boolean;
}

/** Header and footer of a page; to stand in an element of the page's size. */
export function RunningLines({ page, header, footer, pictures, values, number, count, isHidden }: RunningLinesProps) {
  const { left, right } = page.margin;
  const use = useMemo(
    () => ({ pictures, values, page: number, pages: count, left }),
    [pictures, values, number, count, left],
  );
  const sides = { left: pt(left), right: pt(right) };
  return (
    <StoryContext value={use}>
      {([header, footer] as const).map((story, index) => (
        <div key={index === 0 ? 'header' : 'footer'} aria-hidden={isHidden}>
          <PageFloats story={story} />
          <div
            className={css.story}
            style={index === 0 ? { ...sides, top: pt(page.header) } : { ...sides, bottom: pt(page.footer) }}
          >
            <StoryBlocks blocks={story?.blocks ?? []} />
          </div>
        </div>
      ))}
    </StoryContext>
  );
}
