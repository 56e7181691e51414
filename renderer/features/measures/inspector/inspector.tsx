import { type KeyboardEvent, memo, useMemo, useRef } from 'react';
import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { emptyAssessment } from '../../../../shared/domain/new-records.ts';
import { parseDate } from '../../../../shared/lib/parse-date.ts';
import { useText } from '../../../text/use-text.ts';
import { FindingsBlock } from '../findings/findings-block.tsx';
import { useFrame } from '../frame.ts';
import { useAnswerOf, useStatusOf } from '../layers.ts';
import type { ListActions } from '../list/use-list-actions.ts';
import { useShownStatus } from '../pending-store.ts';
import { AnnexSentence } from './annex-sentence.tsx';
import { PlannedForField, ReasonField } from './answer-details.tsx';
import { AnswerOrigin } from './answer-origin.tsx';
import { ConditionField } from './condition-field.tsx';
import { GeneralAnswer } from './general-answer.tsx';
import { Guidance } from './guidance.tsx';
import css from './inspector.module.css';
import { InspectorHead } from './inspector-head.tsx';
import { MeasureState } from './measure-state.tsx';
import { Notes } from './notes.tsx';
import { OwnMeasureFields } from './own-measure-fields.tsx';
import { callForPhrases, isPhraseKey } from './phrases/phrase-key.ts';
import type { Place } from './printing.ts';
import { References } from './references.tsx';
import type { ShownAnswer } from './shown-answer.ts';
import { ShownAnswerProvider } from './shown-answer-provider.tsx';
import { StatusField } from './status-field.tsx';
import { Targets } from './targets.tsx';
import { useWantedField } from './use-wanted-field.ts';
import { Values } from './values.tsx';
import { WorkOnIt } from './work-on-it.tsx';

interface InspectorProps {
  measure: Measure;
  place: Place;
  actions: ListActions;
  /** Brings the focus back into the list. */
  onLeave: () => void;
}

/**
 * Everything about one measure, in the order in which it is needed: what prints, status, details, notes, the work on it, help
 * and references.
 */
export const Inspector = memo(function Inspector({ measure, place, actions, onLeave }: InspectorProps) {
  const frame = useFrame();
  const t = useText('measures');
  const root = useRef<HTMLElement>(null);
  const shown = useShown(measure);
  const status = useShownStatus(frame, measure.id, shown.answer);
  const held = useStatusOf(measure.id, shown.answer);
  const general = useMemo(() => held.general && { ...shown, answer: held.general }, [held.general, shown]);
  useWantedField(root, measure.id, status);

  function handleKey(event: KeyboardEvent) {
    const step = event.key === 'ArrowUp' ? 'previous' : event.key === 'ArrowDown' ? 'next' : null;
    if (event.defaultPrevented || isOpen(event.target)) return;
    if (isPhraseKey(event)) {
      event.preventDefault();
      return callForPhrases();
    }
    if (step && leavesUpOrDown(event.target, step)) actions.perform({ kind: 'move', to: step, extend: false });
    else if (event.key !== 'Escape' && !(event.key === 'Enter' && isAnsweredDate(event.target))) return;
    event.preventDefault();
    onLeave();
  }

  return (
    <ShownAnswerProvider value={shown}>
      <section className={css.inspector} ref={root} aria-label={t('inspector.label')} onKeyDown={handleKey}>
        <InspectorHead measure={measure} actions={actions} onLeave={onLeave} />
        <div className={css.scroll} key={shown.answer.id}>
          <Beginning />
          <ShownAnswerProvider value={general ?? shown}>
            <AnnexSentence status={general ? held.status : status} place={place} />
          </ShownAnswerProvider>
          <Targets status={general ? held.status : status} />
          <GeneralAnswer held={held} />
          <Findings />
          <div className={css.form}>
            <StatusField status={general ? held.status : status} onChoose={actions.setStatus} />
            {status === 'planned' && <PlannedForField />}
            {status === 'notApplicable' && <ReasonField />}
            <Details />
          </div>
          <End measure={measure} />
        </div>
      </section>
    </ShownAnswerProvider>
  );
});

// What says nothing of the status that is only just being written. A tick is to be seen in the next frame, and draws none of
// it: each follows the stored answer by itself.

const Beginning = memo(function Beginning() {
  return (
    <>
      <MeasureState />
      <AnswerOrigin />
    </>
  );
});

const Findings = memo(FindingsBlock);

const Details = memo(function Details() {
  return (
    <>
      <Values />
      <ConditionField />
    </>
  );
});

const End = memo(function End({ measure }: Pick<InspectorProps, 'measure'>) {
  return (
    <>
      <Notes />
      <WorkOnIt />
      <Guidance measure={measure} />
      {measure.isOwn && <OwnMeasureFields id={measure.id} />}
      <References measure={measure} />
    </>
  );
});

/** The answer for the current target; an empty one as long as nobody has given any. */
function useShown(measure: Measure): ShownAnswer {
  const { scope, target } = useFrame();
  const { answer, own, above } = useAnswerOf(measure.id);
  return useMemo(
    () => ({ measure, scope, target, own, above, answer: answer ?? emptyAssessment(scope, measure.id, target) }),
    [measure, scope, target, own, above, answer],
  );
}

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
