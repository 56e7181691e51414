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
      <Printed stored={answer.note} />
      <Internal stored={answer.internalNote} />
    </>
  );
}

interface StoredProps {
  stored: string;
}

const Printed = memo(function Printed({ stored }: StoredProps) {
  return <NoteEditor draft={useNoteDraft('note', stored)} />;
});

const Internal = memo(function Internal({ stored }: StoredProps) {
  return <InternalNote draft={useNoteDraft('internalNote', stored)} />;
});

function useNoteDraft(field: 'note' | 'internalNote', stored: string) {
  const { typed } = useAnswerCommands();
  return useDraft(stored, (text, visit) => typed.assess({ [field]: text }, visit), { id: useDraftId(field) });
}
