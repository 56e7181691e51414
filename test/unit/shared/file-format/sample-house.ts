/** A small house catalogue with a record of every kind: an own area with a measure of three levels, and an own scheme. */
import { layoutContentSchema } from '../../../../shared/domain/layout.ts';
import type { HouseContent } from '../../../../shared/domain/needed-house.ts';
import {
  emptyOverlay,
  emptyPlacement,
  newOwnArea,
  newOwnGroup,
  newOwnLayout,
  newOwnMeasure,
  newOwnOption,
  newOwnParameter,
  newOwnRule,
  newOwnScheme,
  newPhrase,
  ruleSwitchedOn,
} from '../../../../shared/domain/new-house-records.ts';

const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}` as never;

export const HOUSE_REPLICA = uuid(99);
export const HOUSE_AREA = uuid(110);
export const HOUSE_MEASURE = uuid(111);
/** A choice of the house measure, one of its options, and what that option asks for. */
export const CIPHER = uuid(112);
export const AES = uuid(113);
export const CHACHA = uuid(114);
export const KEY_LENGTH = uuid(115);
/** Added to a delivered measure. */
export const GUARD = uuid(116);
export const HOUSE_SCHEME = uuid(120);
export const HOUSE_RULE = uuid(130);
export const HOUSE_PHRASE = uuid(150);
export const HOUSE_GROUP = uuid(121);
const HOUSE_REST = uuid(122);

const text = (de: string, en = '') => ({ de, en });
const revisions = { title: [HOUSE_REPLICA, 3] as never };

/** Own words for the delivered measure, and one parameter more. */
export function sampleHouse(delivered: string): HouseContent {
  const measureId = delivered as never;
  const own = { measureId: HOUSE_MEASURE };
  return {
    ownAreas: [newOwnArea({ id: HOUSE_AREA, title: text('Löschkonzept'), placedLike: 'ZUT' as never })],
    ownMeasures: [
      {
        ...newOwnMeasure(
          { id: HOUSE_MEASURE },
          { organisationId: '', areaId: HOUSE_AREA, title: text('Kryptolöschung', 'Crypto erase') },
        ),
        revisions,
      },
    ],
    measureOverlays: [{ ...emptyOverlay(measureId), title: text('Sicherheitsschlösser am Haus'), revisions }],
    ownParameters: [
      newOwnParameter({ id: CIPHER, ...own, type: 'choice', label: text('Verfahren') }),
      newOwnParameter({
        id: KEY_LENGTH,
        ...own,
        type: 'number',
        parentParameterId: CIPHER,
        parentOptionId: AES,
        label: text('Schlüssellänge'),
        min: 128,
        unit: 'bit',
      }),
      newOwnParameter({ id: GUARD, measureId, type: 'text', label: text('Wachdienst') }),
    ],
    ownOptions: [
      newOwnOption({ id: AES, ...own, parameterId: CIPHER, label: text('AES') }),
      newOwnOption({ id: CHACHA, ...own, parameterId: CIPHER, label: text('ChaCha20'), warning: text('selten') }),
    ],
    ownSchemes: [
      newOwnScheme({
        id: HOUSE_SCHEME,
        basedOn: 'b' as never,
        supplementId: HOUSE_REST,
        title: text('Vertrag Nord'),
        numbering: 'letters',
      }),
    ],
    ownGroups: [
      newOwnGroup({ id: HOUSE_GROUP, schemeId: HOUSE_SCHEME, title: text('Türen'), order: 1 }),
      newOwnGroup({ id: HOUSE_REST, schemeId: HOUSE_SCHEME, title: text('Weitere Maßnahmen'), order: 2 }),
    ],
    ownPlacements: [{ ...emptyPlacement(HOUSE_SCHEME, 'ZUT'), groupIds: [HOUSE_GROUP] }],
    ownRules: [],
    ruleSwitches: [],
    layouts: [],
    phrases: [],
  };
}

export const HOUSE_LAYOUT = uuid(140);

/** A layout of its own, with what a later app may have added to it. */
export const sampleLayout = () =>
  newOwnLayout({
    id: HOUSE_LAYOUT,
    title: text('Kurzfassung'),
    content: layoutContentSchema.parse({
      form: 'letters',
      chapters: [
        { kind: 'text', role: 'principles', text: text('Für **{organisation}**.', 'For **{organisation}**.') },
        { kind: 'measures' },
        { kind: 'subProcessors', columns: ['name', 'system'] },
      ],
    }),
  });

/** The same with rules: one of its own about that measure, and a delivered one switched off, and with a layout and a phrase. */
export function sampleHouseWithRules(delivered: string): HouseContent {
  return {
    ...sampleHouse(delivered),
    ownRules: [
      newOwnRule({
        id: HOUSE_RULE,
        message: text('Der Wachdienst ist nicht genannt.'),
        finds: {
          at: { measure: delivered, parameter: GUARD },
          for: 'eachAnswer',
          when: { value: `${delivered}.${GUARD}`, isEmpty: true },
        },
      }),
    ],
    ruleSwitches: [{ ...ruleSwitchedOn('SDT-02.1' as never), off: true, reason: 'Bestand läuft 2027 aus' }],
    layouts: [sampleLayout()],
    phrases: [
      newPhrase({ id: HOUSE_PHRASE }, { title: 'Schließanlage', text: 'Die Schließanlage wird jährlich geprüft.' }),
    ],
  };
}
