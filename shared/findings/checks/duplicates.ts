/** What stands in the annex twice. */
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { MeasureId } from '../../domain/ids.ts';
import type { Localised } from '../../domain/localised.ts';
import type { Assessment } from '../../domain/records.ts';
import { GENERAL } from '../../domain/target.ts';
import { fold } from '../../lib/fold.ts';
import { flatMapInBlocks } from '../../lib/in-blocks.ts';
import { onceForEach } from '../../lib/once-for-each.ts';
import { isSameList } from '../../lib/same-list.ts';
import type { FindingsCase } from '../finding.ts';
import type { Check, Found } from './check.ts';
import { atAnswer, inPlaceForReaders, ownById } from './places.ts';

/** Shorter notes ("ja", "siehe oben") are alike by chance. */
const LEAST_NOTE = 40;

/**
 * Own measures in place that are called like another measure in place, delivered or own. Remembered for each catalogue: most
 * ticks put nothing in place that was not.
 */
export const sameTitle: Check = (it) => {
  const { catalogue, ownMeasures } = it;
  if (ownMeasures.length === 0) return [];
  const ids = measureIds(inPlaceForReaders(it), undefined);
  const known = lastAlike.get(catalogue);
  if (known && isSameList(known.ownMeasures, ownMeasures) && isSameList(known.ids, ids)) return known.found;
  const found = calledAlike([...new Set(ids)], it);
  lastAlike.set(catalogue, { ids, ownMeasures, found });
  return found;
};

const measureIds = flatMapInBlocks(({ measureId }: Assessment) => [measureId]);

interface Alike extends Pick<FindingsCase, 'ownMeasures'> {
  ids: readonly MeasureId[];
  found: Found[];
}
const lastAlike = new WeakMap<Catalogue, Alike>();

function calledAlike(inPlace: readonly MeasureId[], it: FindingsCase): Found[] {
  const own = ownById(it);
  // Delivered measures come first, so that the finding stands at the own one.
  const first = new Map<string, string>();
  for (const id of inPlace) {
    const measure = own.has(id) ? undefined : it.catalogue.measure(id);
    if (measure && !first.has(titleOf(measure).folded)) first.set(titleOf(measure).folded, id);
  }
  return inPlace.flatMap((id): Found[] => {
    const measure = own.get(id);
    if (!measure || !titleOf(measure).title) return [];
    const { title, folded } = titleOf(measure);
    if (!first.has(folded)) first.set(folded, id);
    const place = { kind: 'measure', id, target: GENERAL, field: 'title.de' } as const;
    return first.get(folded) === id ? [] : [{ place, looked: { title: folded }, params: { measure: title } }];
  });
}

const titleOf = onceForEach(({ title }: { title: Localised }) => {
  const said = (title.de || title.en).trim();
  return { title: said, folded: fold(said) };
});

/** The same note at several measures: each but the first names the first. */
export const sameNote: Check = (it) => {
  const first = new Map<string, Assessment>();
  return withLongNotes(inPlaceForReaders(it), undefined).flatMap((answer): Found[] => {
    const note = answer.note.trim();
    const before = first.get(note);
    if (!before) first.set(note, answer);
    if (!before || before.measureId === answer.measureId) return [];
    const measure = it.catalogue.measure(before.measureId)?.title.de ?? before.measureId;
    return [{ ...atAnswer(answer, 'note'), looked: { note, other: before.measureId }, params: { measure } }];
  });
};

const withLongNotes = flatMapInBlocks((answer: Assessment) => (answer.note.trim().length < LEAST_NOTE ? [] : [answer]));
