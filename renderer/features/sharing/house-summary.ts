/** What a house catalogue from outside holds, by name and by how it stands to the one here. */
import type { Catalogue, Measure } from '../../../shared/catalogue/catalogue.ts';
import type { MeasureOverlay } from '../../../shared/domain/house-records.ts';
import { saysSomething, type UnitRecord, type UnitState } from '../../../shared/domain/house-units.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { inLanguage, type Language } from '../../../shared/domain/localised.ts';
import type { ComparedUnit } from '../../data/house-units-here.ts';

export interface HouseEntry {
  id: string;
  /**
   * `changed` = own words for a delivered measure, or parameters and options added to it; `rule` = an own rule, `ruleOff` = a
   * rule or a branch of one that is switched off.
   */
  kind: 'area' | 'measure' | 'changed' | 'scheme' | 'rule' | 'ruleOff' | 'layout' | 'phrase';
  name: string;
  state: UnitState;
  /** What a delivered measure is to be called, and to say in the annex, from now on: as far as that changes. */
  wording: Partial<Record<'title' | 'sentence', string>>;
}

/** What says nothing (deleted, or as delivered) is no entry. */
export function houseEntries(
  units: readonly Omit<ComparedUnit, 'here'>[],
  catalogue: Pick<Catalogue, 'measure'>,
  language: Language,
): HouseEntry[] {
  return units
    .filter(({ records }) => saysSomething(records))
    .map(({ id, state, records }) => ({
      ...{ id, state, wording: newWording(records, catalogue.measure(id as MeasureId), language) },
      ...described(id, records, catalogue, language),
    }));
}

function newWording(
  records: readonly UnitRecord[],
  delivered: Pick<Measure, 'title' | 'sentence'> | undefined,
  language: Language,
): HouseEntry['wording'] {
  const overlay = records.find(({ table }) => table === 'measureOverlays')?.record as MeasureOverlay | undefined;
  const changed = (['title', 'sentence'] as const).flatMap((field) => {
    const text = overlay?.[field]?.[language];
    return text && text !== delivered?.[field]?.[language] ? [[field, text] as const] : [];
  });
  return Object.fromEntries(changed);
}

/** What a unit is, and what people call it. */
export function described(
  id: string,
  records: readonly UnitRecord[],
  catalogue: Pick<Catalogue, 'measure'>,
  language: Language,
): Pick<HouseEntry, 'kind' | 'name'> {
  for (const { table, record } of records) {
    if (table === 'ownAreas') return { kind: 'area', name: inLanguage(record.title, language) };
    if (table === 'ownSchemes') return { kind: 'scheme', name: inLanguage(record.title, language) };
    if (table === 'layouts') return { kind: 'layout', name: inLanguage(record.title, language) };
    if (table === 'phrases') return { kind: 'phrase', name: record.title };
    if (table === 'ownMeasures') return { kind: 'measure', name: inLanguage(record.title, language) };
    if (table === 'ownRules') return { kind: 'rule', name: inLanguage(record.message, language) };
    if (table === 'ruleSwitches') return { kind: 'ruleOff', name: id };
  }
  const title = catalogue.measure(id as MeasureId)?.title;
  return { kind: 'changed', name: title ? inLanguage(title, language) : id };
}
