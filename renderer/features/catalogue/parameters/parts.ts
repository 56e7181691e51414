import type { HouseRecords } from '../../../../shared/catalogue/house-catalogue.ts';
import type { OwnOption, OwnParameter } from '../../../../shared/domain/house-records.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { inLanguage, type Language } from '../../../../shared/domain/localised.ts';

type Parent = Pick<OwnParameter, 'parentParameterId' | 'parentOptionId'>;

/** What the user added to one measure, by where it hangs; in order, without deleted records. */
export interface Parts {
  /** Without a parent: those that are always asked for. */
  under(parent?: Parent): readonly OwnParameter[];
  optionsOf(parameterId: string): readonly OwnOption[];
}

export function partsOf({ ownParameters, ownOptions }: HouseRecords, measureId: MeasureId): Parts {
  const parameters = inOrder(ownParameters.filter((one) => one.measureId === measureId && !one.deleted));
  const options = inOrder(ownOptions.filter((one) => one.measureId === measureId && !one.deleted));
  return {
    under: ({ parentParameterId, parentOptionId } = { parentParameterId: '', parentOptionId: '' }) =>
      parameters.filter((one) => one.parentParameterId === parentParameterId && one.parentOptionId === parentOptionId),
    optionsOf: (parameterId) => options.filter((one) => one.parameterId === parameterId),
  };
}

/** A part by its label; '' as long as it has none. */
export function nameOfPart({ label }: Pick<OwnParameter, 'label'>, language: Language): string {
  return inLanguage(label, language).trim();
}

function inOrder<T extends { order: number }>(records: readonly T[]): T[] {
  return [...records].sort((one, other) => one.order - other.order);
}
