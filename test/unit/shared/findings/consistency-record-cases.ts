/** For each branch of PLB rules about areas, parties, sites, other operations and the head: likewise. */

import type { OwnMeasure } from '../../../../shared/domain/house-records.ts';
import type { AreaId, MeasureId } from '../../../../shared/domain/ids.ts';
import { newOwnMeasure } from '../../../../shared/domain/new-house-records.ts';
import { CATALOGUE, type GivenCase, siteId } from './case-builder.ts';
import { groupState } from './consistency-answer-cases.ts';

const FULL_PARTY = { name: 'Nordkai Hosting AG', service: 'Hosting', country: 'DE', address: 'Kaistraße 8' };
const HEAD: GivenCase = {
  organisation: { address: 'Mühlenweg 12', dpo: 'appointed', dpoName: 'J. Harmsen' },
  role: 'controller',
  operation: { subject: 'Betrieb der Branchensoftware' },
  versions: [{ number: '1.0', date: '2026-11-02', responsible: 'J. Harmsen' }],
};
const version = (fields: NonNullable<GivenCase['versions']>[number]): GivenCase => ({
  versions: [{ number: '1.0', date: '2026-11-02', responsible: 'J. Harmsen', ...fields }],
});

/** One measure of each area, so that no area is left without any. */
const oneOfEachArea = Object.fromEntries(
  CATALOGUE.areas.map((area) => [CATALOGUE.measures.find(({ areaId }) => areaId === area.id)?.id ?? '', {}]),
);
const allOf = (areaId: string, answer: object) =>
  Object.fromEntries(CATALOGUE.measures.flatMap((it) => (it.areaId === areaId ? [[it.id, answer]] : [])));
const without = (areaId: string) =>
  Object.fromEntries(Object.entries(oneOfEachArea).filter(([id]) => !id.startsWith(areaId)));

const own = (number: number, de: string, en: string): OwnMeasure =>
  newOwnMeasure(
    { id: `00000000-0000-4000-8000-00000000000${number}` as OwnMeasure['id'] },
    { organisationId: '', areaId: 'ZUT' as AreaId, title: { de, en } },
  );
const OWN_ANSWERS = {
  '00000000-0000-4000-8000-000000000001': {},
  '00000000-0000-4000-8000-000000000002': {},
};

export const elsewhere = (status: 'implemented' | 'notImplemented', retention: number) => [
  {
    operationName: 'Lohnabrechnung',
    measureId: 'ZUT-11' as MeasureId,
    target: `site:${siteId(1)}`,
    status,
    values: { retention } as never,
  },
];
const atSite: GivenCase = {
  sites: [{}],
  answers: { 'ZUT-11': { target: `site:${siteId(1)}`, values: { retention: 48 } } },
};

export interface RecordCase extends GivenCase {
  elsewhere?: ReturnType<typeof elsewhere>;
}

export const RECORD_CASES: Readonly<Record<string, readonly [fires: RecordCase, doesNot: RecordCase]>> = {
  'PLB-05.1': [{ answers: without('BTR') }, { answers: oneOfEachArea }],
  'PLB-07.1': [{ facts: { cloud: true } }, { facts: { cloud: true }, parties: [{ role: 'processor' }] }],
  'PLB-07.2': [{ parties: [{ ...FULL_PARTY, country: '' }] }, { parties: [{ ...FULL_PARTY, address: '' }] }],
  'PLB-07.3': [{ parties: [{ ...FULL_PARTY, address: '' }] }, { parties: [FULL_PARTY] }],
  'PLB-08.3': [{ parties: [{ country: 'US' }] }, { parties: [{ country: 'US', transferGround: 'dpf' }] }],
  'PLB-08.5': [
    { parties: [{ country: 'US' }], facts: { thirdCountry: false } },
    { parties: [{ country: 'FR' }], facts: { thirdCountry: false } },
  ],
  'PLB-14.1': [
    { need: 'high', answers: { 'ZUT-02': {} } },
    { need: 'high', answers: { 'ZUT-02': {}, 'ZUT-06': {} } },
  ],
  'PLB-15.1': [
    { need: 'normal', facts: { specialCategories: true } },
    {
      need: 'normal',
      facts: { specialCategories: true },
      operation: { protectionReason: 'Nur Angaben zur Brille, mit geringem Risiko.' },
    },
  ],
  'PLB-25.1': [{ sites: [{ certificateUntil: '2026-11-21' }] }, { sites: [{ certificateUntil: '2026-11-22' }] }],
  'PLB-26.1': [
    { facts: { processors: true }, answers: allOf('AUF', { status: 'notApplicable' }) },
    { facts: { processors: true }, answers: { 'AUF-01': { status: 'notApplicable' } } },
  ],
  'PLB-26.3': [
    { parties: [{ role: 'processor' }], facts: { processors: false } },
    { parties: [{ role: 'recipient' }], facts: { processors: false } },
  ],
  'PLB-28.1': [
    { ...atSite, elsewhere: elsewhere('implemented', 72) },
    { ...atSite, elsewhere: elsewhere('implemented', 48) },
  ],
  'PLB-28.2': [
    { ...atSite, elsewhere: elsewhere('notImplemented', 48) },
    { ...atSite, elsewhere: elsewhere('implemented', 48) },
  ],
  'PLB-29.1': [{ organisation: { address: '' } }, HEAD],
  'PLB-29.2': [{ role: 'unknown' }, HEAD],
  'PLB-29.3': [{}, HEAD],
  'PLB-29.4': [{}, HEAD],
  'PLB-29.5': [version({ date: '' }), HEAD],
  'PLB-29.6': [version({ responsible: ' ' }), HEAD],
  'PLB-29.7': [{ organisation: { dpo: 'none' } }, HEAD],
  'PLB-29.8': [{ role: 'processor' }, { role: 'processor', operation: { isTemplate: true } }],
  'PLB-30.1': [
    { ownMeasures: [own(1, 'Tresor', 'Safe'), own(2, 'Pförtner', '')], answers: OWN_ANSWERS },
    { ownMeasures: [own(1, 'Tresor', ''), own(2, 'Pförtner', '')], answers: OWN_ANSWERS },
  ],
  'PLB-34.4': [
    { sites: [{}] },
    { sites: [{}], answers: { 'ZUT-02': { target: `site:${siteId(1)}`, status: 'notImplemented' } } },
  ],
};

/** All groups of an area set aside with a reason excuse it, too. */
export const EXCUSED_AREA: GivenCase = {
  answers: without('BTR'),
  groupStates: [groupState('b4.1', { state: 'notRelevant', reason: 'Regelt der Hauptvertrag an anderer Stelle.' })],
};
