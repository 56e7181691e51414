/** What stands in the annex twice. */
import type { OwnMeasure } from '../../domain/house-records.ts';
import type { Assessment } from '../../domain/records.ts';
import { GENERAL } from '../../domain/target.ts';
import { fold } from '../../lib/fold.ts';
import { isInPlace } from '../case-answers.ts';
import type { FindingsCase } from '../finding.ts';
import type { Check, Found } from './check.ts';
import { atAnswer, forReaders } from './places.ts';

/** Shorter notes ("ja", "siehe oben") are alike by chance. */
const LEAST_NOTE = 40;

/** Own measures in place that are called like another measure in place, delivered or own. */
export const sameTitle: Check = (it) => {
  const own = new Map<string, OwnMeasure>(it.ownMeasures.map((measure) => [measure.id, measure]));
  const titled = [...new Set(shown(it).map(({ measureId }) => measureId))].map((id) => {
    const title = (own.get(id) ?? it.catalogue.measure(id))?.title;
    return { id, title: (title?.de || title?.en || '').trim() };
  });
  // Delivered measures come first, so that the finding stands at the own one.
  const inOrder = [...titled].sort((one, other) => Number(own.has(one.id)) - Number(own.has(other.id)));
  const first = new Map<string, string>();
  for (const { id, title } of inOrder) if (!first.has(fold(title))) first.set(fold(title), id);
  return titled.flatMap(({ id, title }): Found[] => {
    const isDouble = own.has(id) && title !== '' && first.get(fold(title)) !== id;
    const place = { kind: 'measure', id, target: GENERAL, field: 'title.de' } as const;
    return isDouble ? [{ place, looked: { title: fold(title) }, params: { measure: title } }] : [];
  });
};

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
