import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { useData } from '../../../data/data-context.tsx';
import { useDraft } from '../../../data/drafts.ts';
import { useFrame } from '../frame.ts';
import { InternalNote } from './internal-note.tsx';
import { NoteEditor } from './note-editor.tsx';

/** Both notes of a measure. Each is written when the typing rests; a visit of a field is one undo step. */
export function Notes({ measure, answer }: { measure: Measure; answer: Assessment | undefined }) {
  return (
    <>
      <NoteEditor draft={useNoteDraft('note', measure, answer)} />
      <InternalNote draft={useNoteDraft('internalNote', measure, answer)} />
    </>
  );
}

function useNoteDraft(field: 'note' | 'internalNote', measure: Measure, answer: Assessment | undefined) {
  const { commands } = useData();
  const { scope } = useFrame();
  return useDraft(
    answer?.[field] ?? '',
    (text, visit) => commands.assess(scope, measure.id, { [field]: text }, { visit }),
    { id: `${scope.id}/${measure.id}/${field}` },
  );
}
