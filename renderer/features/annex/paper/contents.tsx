import type { Heading } from '../../../../shared/annex/document.ts';
import { Line } from './line.tsx';
import css from './paper.module.css';

export interface ContentsEntry {
  id: string;
  heading: Heading;
  /** Counted from 1: the number of its page. */
  sheet: number;
}

interface ContentsProps {
  title: string;
  entries: readonly ContentsEntry[];
  onShow: (sheet: number, headingId: string) => void;
}

/** The list of contents; each entry leads to its heading. */
export function Contents({ title, entries, onShow }: ContentsProps) {
  return (
    <nav aria-label={title}>
      <Line style="contentsTitle">{title}</Line>
      {entries.map(({ id, heading, sheet }) => (
        <button key={id} type="button" className={`plain ${css.entry}`} onClick={() => onShow(sheet, id)}>
          <Line
            as="div"
            style={heading.level === 1 ? 'contents1' : 'contents2'}
            mark={heading.number || undefined}
            isFlush={heading.number === ''}
          >
            <span className={css.entryText}>
              <span>{heading.text}</span>
              <span className={css.leader} />
              <span>{sheet}</span>
            </span>
          </Line>
        </button>
      ))}
    </nav>
  );
}
