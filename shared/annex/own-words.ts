import type { AnnexInput } from './annex-input.ts';
import { groupTexts, hasTexts } from './group-texts.ts';
import { isPlainAnswer, statesIn } from './sections.ts';

/** Whether notes or texts of groups may be printed: words that stay as the user wrote them, in whatever language. */
export function hasOwnWords(input: AnnexInput): boolean {
  const { layout, assessments } = input;
  const notes = assessments.some((it) => isPlainAnswer(it) && PRINTED.includes(it.status) && it.note.trim() !== '');
  return (layout.notes && notes) || statesIn(input).some((state) => hasTexts(groupTexts(state)));
}

const PRINTED: readonly string[] = ['implemented', 'partial', 'planned'];
