/** What stands in the annex twice. */
import type { Localised } from '../../domain/localised.ts';
import type { Assessment } from '../../domain/records.ts';
import { GENERAL } from '../../domain/target.ts';
import { fold } from '../../lib/fold.ts';
import { onceForEach } from '../../lib/once-for-each.ts';
import { isInPlace } from '../case-answers.ts';
import type { FindingsCase } from '../finding.ts';
import type { Check, Found } from './check.ts';
import { atAnswer, forReaders, ownById } from './places.ts';

/** Shorter notes ("ja", "siehe oben") are alike by chance. */
const LEAST_NOTE = 40;

/** Own measures in place that are called like another measure in place, delivered or own. */
export const sameTitle: Check = (it) => {
  const own = ownById(it);
  if (own.size === 0) return [];
  const inPlace = [...new Set(shown(it).map(({ measureId }) => measureId))];
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
};

const titleOf = onceForEach(({ title }: { title: Localised }) => {
  const said = (title.de || title.en).trim();
  return { title: said, folded: fold(said) };
});

/** The same note at several measures: each but the first names the first. */
export const sameNote: Check = (it) => {
  const first = new Map<string, Assessment>();
  return shown(it).flatMap((answer): Found[] => {
    const note = answer.note.trim();
    if (note.length < LEAST_NOTE) return [];
    const before = first.get(note);
    if (!before) first.set(note, answer);
    if (!before || before.measureId === answer.measureId) return [];
    const measure = it.catalogue.measure(before.measureId)?.title.de ?? before.measureId;
    return [{ ...atAnswer(answer, 'note'), looked: { note, other: before.measureId }, params: { measure } }];
  });
};

const shown = (it: FindingsCase): Assessment[] => forReaders(it).filter(({ status }) => isInPlace(status));
