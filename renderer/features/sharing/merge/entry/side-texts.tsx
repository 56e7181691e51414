import { useMemo } from 'react';
import { comparedLines } from '../../../../ui/compared-text/compared-lines.ts';
import { ComparedText } from '../../../../ui/compared-text/compared-text.tsx';
import { type Folded, folded, isLong } from '../../../../ui/compared-text/folded-lines.ts';
import type { FieldEntry } from '../field-entries.ts';
import css from './entry.module.css';

interface ComparedSides {
  /** Of which language; '' where there is but one text. */
  label: string;
  mine: readonly Folded[];
  theirs: readonly Folded[];
}

/** Both sides compared, long texts shortened to where they differ. */
export function useSideLines({ sides, format }: FieldEntry, isUnfolded: boolean) {
  const compared = useMemo(
    () => sides.map(({ label, mine, theirs }) => ({ label, lines: comparedLines(mine, theirs, format) })),
    [sides, format],
  );
  const isAnyLong = compared.some(({ lines }) => lines.some(isLong));
  const shown = isAnyLong && !isUnfolded ? folded : (lines: readonly Folded[]) => lines;
  const texts = compared.map(({ label, lines: [mine, theirs] }) => ({
    label,
    mine: shown(mine),
    theirs: shown(theirs),
  }));
  return { texts, isLong: isAnyLong };
}

interface SideTextsProps {
  texts: readonly ComparedSides[];
  side: 'mine' | 'theirs';
  /** Stands where nothing does. */
  empty: string;
}

export function SideTexts({ texts, side, empty }: SideTextsProps) {
  return texts.map((text) => (
    <div key={text.label} className={css.sideText}>
      {text.label && <span className={css.language}>{text.label}</span>}
      {text[side].length === 0 ? (
        <span className={css.empty}>{empty}</span>
      ) : (
        <ComparedText lines={text[side]} side={side} />
      )}
    </div>
  ));
}
