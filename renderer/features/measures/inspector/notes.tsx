import { useDraft } from '../../../data/drafts.ts';
import { InternalNote } from './internal-note.tsx';
import { NoteEditor } from './note-editor.tsx';
import { useDraftId, useShownAnswer } from './shown-answer.ts';
import { useAnswerCommands } from './use-answer-commands.ts';

/** Both notes of a measure. Each is written when the typing rests; a visit of a field is one undo step. */
export function Notes() {
  return (
    <>
      <NoteEditor draft={useNoteDraft('note')} />
      <InternalNote draft={useNoteDraft('internalNote')} />
    </>
  );
}

function useNoteDraft(field: 'note' | 'internalNote') {
  const { answer } = useShownAnswer();
  const { typed } = useAnswerCommands();
  return useDraft(answer[field], (text, visit) => typed.assess({ [field]: text }, visit), { id: useDraftId(field) });
}
