import type { ReactNode } from 'react';
import { useText } from '../../../text/use-text.ts';
import css from './found-text.module.css';
import { markedPieces, type Piece, snippetPieces } from './search/marks.ts';
import type { Hit } from './search/measure-search.ts';

/** A text in which what was searched for is marked. */
export function MarkedText({ text, hit }: { text: string; hit: Hit | undefined }): ReactNode {
  return hit ? pieces(markedPieces(text, hit)) : text;
}

/** Where else a measure was found than in its title: "Anmerkung: … im **Tresor** verwahrt". */
export function FoundPlace({ hit, place }: { hit: Hit; place: NonNullable<Hit['place']> }) {
  const t = useText('find');
  return (
    <span className={`${css.place} cut`}>
      <span className={css.field}>{t(`places.${place.field}`)}:</span> {pieces(snippetPieces(place.text, hit))}
    </span>
  );
}

function pieces(all: readonly Piece[]): ReactNode {
  return all.map(({ at, text, isMarked }) => (isMarked ? <mark key={at}>{text}</mark> : text));
}
