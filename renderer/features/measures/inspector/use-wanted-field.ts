import { type RefObject, useEffect } from 'react';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { typeCaught } from '../../../ui/typed-ahead.ts';
import { useFrame } from '../frame.ts';
import { changeView, type InspectorField, type KeyField, useView, viewOf } from '../view-store.ts';

/** Where each wish leads: the first of these places that exists. */
const PLACES: Record<KeyField, readonly string[]> = {
  first: ['plannedFor', 'reason', 'value', 'status'],
  plannedFor: ['plannedFor'],
  reason: ['reason'],
  note: ['note'],
  internalNote: ['internalNote'],
};

/** Fields that are there at one status only, which may not have been drawn yet. */
const AT_STATUS: Partial<Record<string, Status>> = { plannedFor: 'planned', reason: 'notApplicable' };

/** What takes text goes before buttons that open something, such as that for phrases above a note. */
const CONTROLS = ['input, textarea, [contenteditable="true"]', 'button[aria-haspopup]'];

/** Focuses the field that a key asked for, once the inspector shows the measure and the status it was meant for. */
export function useWantedField(root: RefObject<HTMLElement | null>, measureId: MeasureId, status: Status): void {
  const { scope } = useFrame();
  const wanted = useView(scope.id, (view) => view.wanted);
  useEffect(() => {
    const { active, awaited } = viewOf(scope.id);
    // While the list of another group is still there, one of its rows is active for a moment: the keys are not for that one.
    if (!wanted || active !== measureId || (awaited && awaited !== measureId)) return;
    if ((AT_STATUS[wanted] ?? status) !== status) return;
    const control = controlFor(wanted, root.current);
    if (!control) return;
    control.focus();
    typeCaught(control);
    changeView(scope.id, { wanted: null });
  }, [wanted, scope.id, measureId, status, root]);
}

function controlFor(wanted: InspectorField, root: HTMLElement | null): HTMLElement | null | undefined {
  const places = selectorsOf(wanted).map((selector) => root?.querySelector(selector));
  const place = places.find((found) => found);
  return CONTROLS.map((control) => place?.querySelector<HTMLElement>(control)).find((found) => found);
}

/** What stands in no field of its own, or in one that is folded away, is looked for beside it. */
function selectorsOf(wanted: InspectorField): string[] {
  const fields = isKeyField(wanted) ? PLACES[wanted] : ['work', 'status'];
  const beside = fields.map((field) => `[data-field="${field}"]`);
  const path = CSS.escape(wanted.slice('at:'.length));
  return isKeyField(wanted) ? beside : [`[data-path="${path}"]`, `[data-field="${path}"]`, ...beside];
}

const isKeyField = (wanted: InspectorField): wanted is KeyField => Object.hasOwn(PLACES, wanted);
