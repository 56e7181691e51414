import { useMemo } from 'react';
import { wordDifference } from '../../shared/lib/word-difference.ts';
import { useText } from '../text/use-text.ts';
import css from './comparison.module.css';

interface ComparisonProps {
  /** Names the comparison for screen readers. */
  label: string;
  before: string;
  after: string;
}

/** Two wordings in one text: what only the first has is struck out, what only the second has is underlined. */
export function Comparison({ label, before, after }: ComparisonProps) {
  const t = useText('ui');
  const runs = useMemo(() => wordDifference(before, after), [before, after]);
  let position = 0;
  return (
    <section className={css.comparison} aria-label={label}>
      {runs.map(({ kind, text }) => {
        const key = position;
        position += text.length;
        if (kind === 'same') return <span key={key}>{text}</span>;
        const Tag = kind === 'removed' ? 'del' : 'ins';
        return (
          <Tag key={`${key} ${kind}`} className={css[kind]} title={t(`comparison.${kind}`)}>
            {text}
          </Tag>
        );
      })}
    </section>
  );
}
