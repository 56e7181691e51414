import { type KeyboardEvent, memo, useRef } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { parseDate } from '../../../../shared/lib/parse-date.ts';
import { useText } from '../../../text/use-text.ts';
import { useFrame } from '../frame.ts';
import type { ListActions } from '../list/use-list-actions.ts';
import { useShownStatus } from '../pending-store.ts';
import { AnnexSentence } from './annex-sentence.tsx';
import { PlannedForField, ReasonField } from './answer-details.tsx';
import { Guidance } from './guidance.tsx';
import css from './inspector.module.css';
import { InspectorHead } from './inspector-head.tsx';
import { MeasureState } from './measure-state.tsx';
import { Notes } from './notes.tsx';
import { OwnMeasureFields } from './own-measure-fields.tsx';
import type { Place } from './printing.ts';
import { References } from './references.tsx';
import { StatusField } from './status-field.tsx';
import { useWantedField } from './use-wanted-field.ts';
import { Values } from './values.tsx';

interface InspectorProps {
  measure: Measure;
  answer: Assessment | undefined;
  place: Place;
  actions: ListActions;
  /** Brings the focus back into the list. */
  onLeave: () => void;
}

/** Everything about one measure, in the order in which it is needed: what prints, status, details, notes, references. */
export const Inspector = memo(function Inspector({ measure, answer, place, actions, onLeave }: InspectorProps) {
  const { scope } = useFrame();
  const t = useText('measures');
  const root = useRef<HTMLElement>(null);
  const status = useShownStatus(scope, measure.id, answer);
  useWantedField(root, measure.id, status);

  function handleKey(event: KeyboardEvent) {
    const step = event.key === 'ArrowUp' ? 'previous' : event.key === 'ArrowDown' ? 'next' : null;
    if (event.defaultPrevented || isOpen(event.target)) return;
    if (step && leavesUpOrDown(event.target, step)) actions.perform({ kind: 'move', to: step, extend: false });
    else if (event.key !== 'Escape' && !(event.key === 'Enter' && isAnsweredDate(event.target))) return;
    event.preventDefault();
    onLeave();
  }

  return (
    <section className={css.inspector} ref={root} aria-label={t('inspector.label')} onKeyDown={handleKey}>
      <InspectorHead measure={measure} actions={actions} onLeave={onLeave} />
      <div className={css.scroll} key={measure.id}>
        <MeasureState measure={measure} answer={answer} />
        <AnnexSentence measure={measure} values={answer?.values ?? {}} status={status} place={place} />
        <Guidance measure={measure} />
        <div className={css.form}>
          <StatusField status={status} onChoose={actions.setStatus} />
          {status === 'planned' && <PlannedForField measure={measure} answer={answer} />}
          {status === 'notApplicable' && <ReasonField measure={measure} answer={answer} />}
          <Values measure={measure} answer={answer} />
        </div>
        <Notes measure={measure} answer={answer} />
        {measure.isOwn && <OwnMeasureFields id={measure.id} />}
        <References measure={measure} />
      </div>
    </section>
  );
});

/** An open list takes arrows, Enter and Esc for itself. */
function isOpen(target: EventTarget): boolean {
  return target instanceof Element && target.closest('[aria-expanded="true"]') !== null;
}

/** In the fields that a status key opened, arrows go on through the list, so that nobody is held there. */
function leavesUpOrDown(target: EventTarget, step: 'previous' | 'next'): boolean {
  if (!(target instanceof HTMLElement) || !target.closest('[data-field="plannedFor"], [data-field="reason"]'))
    return false;
  if (target instanceof HTMLInputElement) return true;
  if (!(target instanceof HTMLTextAreaElement)) return false;
  const { value, selectionStart, selectionEnd } = target;
  return step === 'previous' ? selectionEnd === 0 : selectionStart === value.length;
}

function isAnsweredDate(target: EventTarget): boolean {
  return (
    target instanceof HTMLInputElement &&
    target.closest('[data-field="plannedFor"]') !== null &&
    parseDate(target.value) !== null
  );
}
