import type { AnnexInput } from './annex-input.ts';
import { printedAnswers } from './answers.ts';
import { groupTexts, hasTexts } from './group-texts.ts';
import { statesIn } from './sections.ts';

/** Whether notes, conditions or texts of groups may be printed: words that stay as the user wrote them, in whatever language. */
export function hasOwnWords(input: AnnexInput): boolean {
  const printed = [...printedAnswers(input).values()].flat().filter(({ status }) => PRINTED.includes(status));
  const notes = printed.some(({ note }) => note.trim() !== '');
  const conditions = printed.some(({ condition }) => condition.trim() !== '');
  return (
    (input.layout.notes !== 'none' && notes) ||
    conditions ||
    statesIn(input).some((state) => hasTexts(groupTexts(state)))
  );
}

const PRINTED: readonly string[] = ['implemented', 'partial', 'planned'];
