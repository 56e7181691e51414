import type { Heading } from '../../../../shared/annex/document.ts';
import { Line } from './line.tsx';
import css from './paper.module.css';

export interface ContentsEntry {
  id: string;
  heading: Heading;
  page: number;
}

/** The list of contents; each entry leads to its heading. */
export function Contents({ title, entries }: { title: string; entries: readonly ContentsEntry[] }) {
  return (
    <nav aria-label={title}>
      <Line style="contentsTitle">{title}</Line>
      {entries.map(({ id, heading, page }) => (
        <button
          key={id}
          type="button"
          className={`plain ${css.entry}`}
          onClick={() => document.getElementById(id)?.scrollIntoView()}
        >
          <Line as="div" style={heading.level === 1 ? 'contents1' : 'contents2'} mark={heading.number}>
            <span className={css.entryText}>
              <span>{heading.text}</span>
              <span className={css.leader} />
              <span>{page}</span>
            </span>
          </Line>
        </button>
      ))}
    </nav>
  );
}
