import type { CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import { kindsOf, measureDifference } from '../../shared/catalogue/upgrade/measure-difference.ts';
import type { ChangeEntry, ChangeKind, VersionChanges } from '../../shared/domain/catalogue-changes.ts';
import type { MeasureId } from '../../shared/domain/ids.ts';
import type { Localised } from '../../shared/domain/localised.ts';

/** Words for entries that nobody has written any for yet. */
const WORDS: Record<'extended' | 'details', Localised> = {
  extended: {
    de: 'Neu sind Sätze für die Anlage, Angaben, Auswahlmöglichkeiten und Warnungen vor veralteten Verfahren.',
    en: 'New are sentences for the annex, details, options and warnings about outdated methods.',
  },
  details: {
    de: 'Art, Gegenstand oder Fundstellen sind genauer angegeben.',
    en: 'Kind, subject or references are stated more precisely.',
  },
};

/**
 * The entries of a version with the measures they concern brought up to date. Words stay as they were written: one entry
 * per area for what is new, one for all that was extended, one for details, and one for each line of the table.
 */
export function listedChanges(changes: VersionChanges, before: CatalogueParts, after: CatalogueParts): ChangeEntry[] {
  const known = new Map(before.areas.flatMap((area) => area.measures.map((it) => [it.id, it])));
  const found = new Map<ChangeKind, MeasureId[]>();
  for (const measure of after.areas.flatMap((area) => area.measures)) {
    const old = known.get(measure.id);
    const line = changes.equivalences.find((it) => it.measureId === measure.id);
    const kinds: ChangeKind[] = old ? kindsOf(measureDifference(old, measure)) : ['added'];
    const wanted = line && line.kind !== 'reworded' ? [line.kind] : kinds;
    for (const kind of wanted) found.set(kind, [...(found.get(kind) ?? []), measure.id]);
  }
  const written = (kind: ChangeKind, id?: MeasureId) =>
    changes.entries.find((it) => it.kind === kind && (!id || it.measureIds.includes(id)))?.words;
  return [
    ...inOrder(after).flatMap(({ id, title }): ChangeEntry[] => {
      const measureIds = (found.get('added') ?? []).filter((it) => it.startsWith(`${id}-`));
      const known = changes.entries.find((it) => it.kind === 'added' && it.measureIds[0]?.startsWith(`${id}-`));
      return measureIds.length > 0 ? [{ kind: 'added', measureIds, words: known?.words ?? title }] : [];
    }),
    ...(['extended', 'details'] as const).flatMap((kind): ChangeEntry[] => {
      const measureIds = found.get(kind) ?? [];
      return measureIds.length > 0 ? [{ kind, measureIds, words: written(kind) ?? WORDS[kind] }] : [];
    }),
    ...changes.equivalences.map(({ kind, measureId, words }) => {
      const title = known.get(measureId)?.title ?? { de: measureId, en: measureId };
      return { kind, measureIds: [measureId], words: words ?? written(kind, measureId) ?? title };
    }),
  ];
}

const inOrder = ({ manifest, areas }: CatalogueParts): CatalogueParts['areas'] =>
  [...areas].sort((one, other) => manifest.areas.indexOf(one.id) - manifest.areas.indexOf(other.id));
