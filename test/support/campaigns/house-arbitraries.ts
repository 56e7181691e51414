/** Any house catalogue on the delivered one: own words, areas, measures, parameters of three levels, and a scheme. */
import fc from 'fast-check';
import { readDeliveredCatalogue } from '../../../build/cli/read-catalogue.ts';
import type { OwnOption, OwnParameter } from '../../../shared/domain/house-records.ts';
import type { AreaId, GroupId, MeasureId, SchemeId } from '../../../shared/domain/ids.ts';
import { emptyHouse, type HouseContent } from '../../../shared/domain/needed-house.ts';
import {
  emptyOverlay,
  emptyPlacement,
  newOwnArea,
  newOwnGroup,
  newOwnMeasure,
  newOwnOption,
  newOwnParameter,
  newOwnScheme,
} from '../../../shared/domain/new-house-records.ts';
import { uuid } from '../../unit/renderer/data/test-data.ts';
import type { Writer } from './words.ts';

export const catalogue = readDeliveredCatalogue();
export const OWN_SCHEME = uuid(1, 20) as SchemeId;

const areaId = (index: number) => uuid(index, 21) as AreaId;
const groupId = (index: number) => uuid(index, 22) as GroupId;
export const houseMeasureId = (index: number) => uuid(index, 23) as MeasureId;

const rarely = fc.integer({ min: 0, max: 9 }).map((n) => n === 9);
const measureId = fc.constantFrom(...catalogue.measures.map(({ id }) => id));
/** A delivered area, or one of the two own ones. */
const area = fc.oneof(fc.constantFrom(...catalogue.areas.map(({ id }) => id)), fc.nat(1).map(areaId));

/** How much there is of everything; what is in it comes from the writer. */
export const houseOutline = fc.record({
  overlays: fc.uniqueArray(fc.record({ measureId, isReworded: fc.boolean(), hidden: rarely, deleted: rarely }), {
    selector: (overlay) => overlay.measureId,
    maxLength: 6,
  }),
  areas: fc.array(fc.record({ deleted: rarely }), { minLength: 2, maxLength: 2 }),
  measures: fc.array(fc.record({ area, retired: rarely, deleted: rarely }), { maxLength: 3 }),
  /** Parameters of delivered measures; every own measure gets some anyway. */
  extended: fc.uniqueArray(measureId, { maxLength: 3 }),
  groups: fc.integer({ min: 1, max: 5 }),
  places: fc.uniqueArray(fc.tuple(fc.oneof(measureId, area), fc.array(fc.nat(5), { maxLength: 3 })), {
    selector: ([of]) => of,
    maxLength: 12,
  }),
});
export type HouseOutline = typeof houseOutline extends fc.Arbitrary<infer T> ? T : never;

/** @param own measures of an organisation, which may have parameters, too */
export function makeHouse(made: HouseOutline, own: readonly MeasureId[], write: Writer): HouseContent {
  const house = emptyHouse();
  house.ownAreas = made.areas.map(({ deleted }, index) => ({
    ...newOwnArea({ id: areaId(index), title: text(write), placedLike: catalogue.areas[0]?.id ?? '' }),
    deleted,
  }));
  house.ownMeasures = made.measures.map(({ area: home, retired, deleted }, index) => ({
    ...newOwnMeasure({ id: houseMeasureId(index) }, { organisationId: '', areaId: home, title: text(write), retired }),
    deleted,
  }));
  house.measureOverlays = made.overlays.map(({ measureId: id, isReworded, hidden, deleted }) => ({
    ...emptyOverlay(id),
    title: isReworded ? text(write) : null,
    hidden,
    deleted,
  }));
  const extended = [...made.extended, ...house.ownMeasures.map(({ id }) => id), ...own];
  for (const [index, id] of extended.entries()) addParameters(house, id, index, write);
  return { ...house, ...scheme(made) };
}

/** A free text, and a choice of which one option asks for another text. */
function addParameters(house: HouseContent, of: MeasureId, index: number, write: Writer): void {
  const parameter = (number: number, fields: Partial<OwnParameter> & Pick<OwnParameter, 'type'>) =>
    newOwnParameter({ id: uuid(index * 10 + number, 24) as never, measureId: of, label: text(write), ...fields });
  const choice = parameter(1, { type: write.pick(2) === 0 ? 'choice' : 'choices' });
  const options = [0, 1, 2].map(
    (number): OwnOption =>
      newOwnOption({
        id: uuid(index * 10 + number, 25) as never,
        measureId: of,
        parameterId: choice.id,
        label: text(write),
        order: number,
      }),
  );
  const asked = options[write.pick(3)];
  const below = parameter(2, { type: 'text', parentParameterId: choice.id, parentOptionId: asked?.id ?? '' });
  const plain = { ...parameter(3, { type: 'text' }), deleted: write.pick(10) === 0 };
  house.ownParameters.push(choice, below, plain);
  house.ownOptions.push(...options);
}

/** Groups without words of their own: which of them is a heading in an annex is not what is looked at. */
function scheme({ groups, places }: HouseOutline): Pick<HouseContent, 'ownSchemes' | 'ownGroups' | 'ownPlacements'> {
  const title = (de: string) => ({ de, en: '' });
  return {
    ownSchemes: [
      newOwnScheme({ id: OWN_SCHEME, basedOn: 'b' as SchemeId, supplementId: groupId(0), title: title('Vertrag') }),
    ],
    ownGroups: Array.from({ length: groups }, (_, index) =>
      newOwnGroup({ id: groupId(index), schemeId: OWN_SCHEME, title: title(`Gruppe ${index}`), order: -index }),
    ),
    ownPlacements: places.map(([of, chosen]) => ({
      ...emptyPlacement(OWN_SCHEME, of),
      groupIds: [...new Set(chosen)].map(groupId),
    })),
  };
}

/** In both languages or in one of them. */
function text(write: Writer) {
  const only = write.pick(3);
  return { de: only === 1 ? '' : write.text('FIELD'), en: only === 2 ? '' : write.text('FIELD') };
}
