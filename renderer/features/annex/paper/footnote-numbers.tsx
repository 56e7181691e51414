/** Numbers of footnotes, and the marks in the text. */
import { createContext, useContext } from 'react';
import { type Block, blockInlines, type Inline } from '../../../../shared/annex/document.ts';
import css from './paper.module.css';

export type FootnoteNumbers = ReadonlyMap<Inline, number>;

const known = new WeakMap<readonly Block[], FootnoteNumbers>();

/** Counted through the annex from 1, as Word does. By run of text: `typeset` makes each an object of its own. */
export function footnoteNumbers(blocks: readonly Block[]): FootnoteNumbers {
  const numbers = known.get(blocks) ?? counted(blocks);
  known.set(blocks, numbers);
  return numbers;
}

const counted = (blocks: readonly Block[]): FootnoteNumbers =>
  new Map(
    blocks
      .flatMap(blockInlines)
      .filter(({ footnote }) => footnote)
      .map((inline, index) => [inline, index + 1]),
  );

export const FootnoteContext = createContext<FootnoteNumbers>(new Map());

/** The raised number behind the words that a footnote belongs to. */
export function FootnoteMark({ inline }: { inline: Inline }) {
  const number = useContext(FootnoteContext).get(inline);
  return number && <sup className={css.footnoteMark}>{number}</sup>;
}
