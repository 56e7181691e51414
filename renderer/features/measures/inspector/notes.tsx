import { memo } from 'react';
import { useDraft } from '../../../data/drafts.ts';
import { InternalNote } from './internal-note.tsx';
import { NoteEditor } from './note-editor.tsx';
import { useDraftId, useShownAnswer } from './shown-answer.ts';
import { useAnswerCommands } from './use-answer-commands.ts';

/** Both notes of a measure. Each is written when the typing rests; a visit of a field is one undo step. */
export function Notes() {
  const { answer } = useShownAnswer();
  return (
    <>
      <NoteEditor draft={useNoteDraft('note', answer.note)} />
      <Internal stored={answer.internalNote} />
    </>
  );
}

/** Drawn when its text changes, not with each answer. */
const Internal = memo(function Internal({ stored }: { stored: string }) {
  return <InternalNote draft={useNoteDraft('internalNote', stored)} />;
});

function useNoteDraft(field: 'note' | 'internalNote', stored: string) {
  const { typed } = useAnswerCommands();
  return useDraft(stored, (text, visit) => typed.assess({ [field]: text }, visit), { id: useDraftId(field) });
}
