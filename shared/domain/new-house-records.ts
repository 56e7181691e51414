/** New records of the house catalogue with their defaults. */

import type { OwnRule, RuleSwitch } from './finding-records.ts';
import {
  type CatalogueChoice,
  type MeasureOverlay,
  type OwnArea,
  type OwnGroup,
  type OwnMeasure,
  type OwnOption,
  type OwnParameter,
  type OwnPlacement,
  type OwnScheme,
  ownPlacementId,
  type Phrase,
} from './house-records.ts';
import { type LayoutContent, layoutContentSchema } from './layout.ts';
import type { OwnLayout } from './layout-records.ts';

/** The least that a layout can be. */
const measuresOnly = (): LayoutContent => layoutContentSchema.parse({ chapters: [{ kind: 'measures' }] });

export const fresh = () => ({ deleted: false, revisions: {} });

const unsaid = () => ({ de: '', en: '' });

/** What a new record needs to be told; everything else has a default. */
type New<R, Needed extends keyof R> = Partial<Omit<R, 'deleted' | 'revisions'>> & Pick<R, Needed>;

/** An own measure has no place without an area, and no reader without an owner: '' = the house catalogue. */
export function newOwnMeasure(
  identity: Pick<OwnMeasure, 'id'>,
  fields: New<Omit<OwnMeasure, 'id'>, 'areaId' | 'organisationId'>,
): OwnMeasure {
  return {
    ...identity,
    operationId: '',
    title: unsaid(),
    kind: 'organisational',
    level: 'normal',
    sentence: unsaid(),
    meaning: unsaid(),
    good: unsaid(),
    weak: unsaid(),
    order: 0,
    hidden: false,
    retired: false,
    successorIds: [],
    ...fields,
    ...fresh(),
  };
}

/** The measure as it was delivered. A record of this content means the same as no record. */
export function emptyOverlay(id: MeasureOverlay['id']): MeasureOverlay {
  const texts = { title: null, sentence: null, meaning: null, good: null, weak: null };
  return { id, ...texts, order: null, hidden: false, retired: false, successorIds: [], ...fresh() };
}

export function newOwnArea(fields: New<OwnArea, 'id'>): OwnArea {
  return { title: unsaid(), purpose: unsaid(), placedLike: '', order: 0, ...fields, ...fresh() };
}

export function newOwnParameter(fields: New<OwnParameter, 'id' | 'measureId' | 'type'>): OwnParameter {
  return {
    parentParameterId: '',
    parentOptionId: '',
    label: unsaid(),
    integer: true,
    min: null,
    max: null,
    unit: '',
    order: 0,
    ...fields,
    ...fresh(),
  };
}

export function newOwnOption(fields: New<OwnOption, 'id' | 'measureId' | 'parameterId'>): OwnOption {
  return { label: unsaid(), warning: unsaid(), order: 0, ...fields, ...fresh() };
}

export function newOwnScheme(fields: New<OwnScheme, 'id' | 'basedOn' | 'supplementId'>): OwnScheme {
  return { title: unsaid(), note: unsaid(), numbering: 'decimal', order: 0, ...fields, ...fresh() };
}

export function newOwnGroup(fields: New<OwnGroup, 'id' | 'schemeId'>): OwnGroup {
  return {
    parentId: '',
    title: unsaid(),
    purpose: unsaid(),
    legalReference: unsaid(),
    order: 0,
    ...fields,
    ...fresh(),
  };
}

/** A measure or area without a place of its own in a scheme. A record of this content means the same as no record. */
export function emptyPlacement(schemeId: OwnPlacement['schemeId'], ofId: string): OwnPlacement {
  return { id: ownPlacementId(schemeId, ofId), schemeId, ofId, groupIds: [], ...fresh() };
}

export function newCatalogueChoice(id: string, version: string): CatalogueChoice {
  return { id, version, ...fresh() };
}

export function newPhrase(identity: Pick<Phrase, 'id'>, fields: Partial<Omit<Phrase, 'id'>> = {}): Phrase {
  return { ...identity, title: '', text: '', areaId: '', ...fields, ...fresh() };
}

export function newOwnRule(fields: New<OwnRule, 'id'>): OwnRule {
  const validity = { validFrom: '', validUntil: '' };
  return {
    severity: 'warning',
    message: unsaid(),
    advice: unsaid(),
    source: '',
    finds: {},
    ...validity,
    ...fields,
    ...fresh(),
  };
}

/** The rule applies. A record of this content means the same as no record. */
export function ruleSwitchedOn(id: RuleSwitch['id']): RuleSwitch {
  return { id, off: false, reason: '', ...fresh() };
}

export function newOwnLayout(fields: New<OwnLayout, 'id'>): OwnLayout {
  return { title: unsaid(), description: unsaid(), content: measuresOnly(), order: 0, ...fields, ...fresh() };
}

/** What records would be without any content. */
export const houseBlanks = {
  measureOverlays: ({ id }: MeasureOverlay) => emptyOverlay(id),
  ownAreas: ({ id }: OwnArea) => newOwnArea({ id }),
  ownParameters: ({ id, measureId, parentParameterId, parentOptionId, type }: OwnParameter) =>
    newOwnParameter({ id, measureId, parentParameterId, parentOptionId, type }),
  ownOptions: ({ id, measureId, parameterId }: OwnOption) => newOwnOption({ id, measureId, parameterId }),
  ownSchemes: ({ id, basedOn, supplementId }: OwnScheme) => newOwnScheme({ id, basedOn, supplementId }),
  ownGroups: ({ id, schemeId }: OwnGroup) => newOwnGroup({ id, schemeId }),
  ownPlacements: ({ schemeId, ofId }: OwnPlacement) => emptyPlacement(schemeId, ofId),
  ownRules: ({ id }: OwnRule) => newOwnRule({ id }),
  ruleSwitches: ({ id }: RuleSwitch) => ruleSwitchedOn(id),
  layouts: ({ id }: OwnLayout) => newOwnLayout({ id }),
  catalogueChoices: ({ id, version }: CatalogueChoice) => newCatalogueChoice(id, version),
  phrases: ({ id }: Phrase) => newPhrase({ id }),
};
