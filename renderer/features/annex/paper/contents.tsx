import { type ReactNode, useContext } from 'react';
import type { Heading } from '../../../../shared/annex/document.ts';
import { Line } from './line.tsx';
import type { PartRange } from './page-items.ts';
import css from './paper.module.css';
import { PaperUseContext } from './paper-use.ts';

export interface ContentsEntry {
  id: string;
  heading: Heading;
  /** Counted from 1: the number of its page. */
  sheet: number;
}

interface ContentsProps {
  title: string;
  entries: readonly ContentsEntry[];
  /** Those that stand on this sheet. */
  parts?: PartRange;
  onShow: (sheet: number, headingId: string) => void;
}

/** The list of contents; each entry leads to its heading. */
export function Contents({ title, entries, parts, onShow }: ContentsProps) {
  const { isPrinted, design } = useContext(PaperUseContext);
  const shift = design.firstNumber - 1;
  return (
    <nav aria-label={title}>
      {(parts?.from ?? 0) === 0 && <Line style="contentsTitle">{title}</Line>}
      {entries.slice(parts?.from, parts?.to).map((entry) =>
        isPrinted ? (
          <a key={entry.id} className={css.entry} href={`#${entry.id}`}>
            {lineOf(entry, shift)}
          </a>
        ) : (
          <button
            key={entry.id}
            type="button"
            className={`plain ${css.entry}`}
            onClick={() => onShow(entry.sheet, entry.id)}
          >
            {lineOf(entry, shift)}
          </button>
        ),
      )}
    </nav>
  );
}

const STYLES = { 1: 'contents1', 2: 'contents2', 3: 'contents3' } as const;

function lineOf({ heading, sheet }: ContentsEntry, shift: number): ReactNode {
  return (
    <Line as="div" style={STYLES[heading.level]} mark={heading.number || undefined} isFlush={heading.number === ''}>
      <span className={css.entryText}>
        <span>{heading.text}</span>
        <span className={css.leader} />
        <span>{sheet + shift}</span>
      </span>
    </Line>
  );
}
