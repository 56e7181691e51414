import type { CSSProperties, ReactNode } from 'react';
import { useText } from '../../text/use-text.ts';
import type { Piece } from './compared-lines.ts';
import css from './compared-text.module.css';
import type { Folded } from './folded-lines.ts';

interface ComparedTextProps {
  lines: readonly Folded[];
  side: 'mine' | 'theirs';
}

/** One of two texts, with the words marked that only this one has. */
export function ComparedText({ lines, side }: ComparedTextProps) {
  const t = useText('ui');
  let position = 0;
  return (
    <div className={css.text} data-side={side}>
      {lines.map((line) => {
        const key = position;
        position += 'hidden' in line ? 1 : 1 + line.pieces.length;
        if ('hidden' in line) {
          return (
            <p key={key} className={css.hidden}>
              {t('comparison.hidden', { count: line.hidden })}
            </p>
          );
        }
        return (
          <p key={key} data-level={line.level || undefined} style={{ '--level': line.level } as CSSProperties}>
            {line.pieces.map((piece) => (
              <Words key={piece.at} piece={piece} only={t(`comparison.${side}`)} />
            ))}
          </p>
        );
      })}
    </div>
  );
}

/** @param only says what a mark means */
function Words({ piece: { text, bold, italic, isDifferent }, only }: { piece: Piece; only: string }) {
  let words: ReactNode = text;
  if (bold) words = <strong>{words}</strong>;
  if (italic) words = <em>{words}</em>;
  return isDifferent ? (
    <mark className={css.different} title={only}>
      {words}
    </mark>
  ) : (
    words
  );
}
