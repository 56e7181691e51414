/** Any case of one organisation on the delivered catalogue and its house catalogue, with every kind of record, deleted ones too. */
import fc from 'fast-check';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
import { type CaseContent, emptyContent } from '../../../shared/domain/case-content.ts';
import { PARTY_ROLES, ROLES, SITE_KINDS } from '../../../shared/domain/case-parts.ts';
import type { MeasureId, OperationId, OrganisationId, PartyId, SiteId, VersionId } from '../../../shared/domain/ids.ts';
import { newOwnMeasure } from '../../../shared/domain/new-house-records.ts';
import {
  emptyAssessment,
  newOperation,
  newOrganisation,
  newParty,
  newSite,
  newVersion,
  normalGroupState,
} from '../../../shared/domain/new-records.ts';
import { withSubParameters } from '../../../shared/domain/parameter.ts';
import type { Assessment, Scope } from '../../../shared/domain/records.ts';
import { STATUSES, type Status } from '../../../shared/domain/status.ts';
import { uuid } from '../../unit/renderer/data/test-data.ts';
import { anyValue } from './any-value.ts';
import { catalogue, houseMeasureId, houseOutline, makeHouse, OWN_SCHEME } from './house-arbitraries.ts';
import { type Writer, writer } from './words.ts';

export { catalogue } from './house-arbitraries.ts';

export const ORGANISATION = uuid(1) as OrganisationId;
export const OPERATION = uuid(2) as OperationId;
const OTHER_OPERATION = uuid(3) as OperationId;
const DATES = ['', '2026-03-01', '2027-12-31', '1999-02-28'];
const partyId = (index: number) => uuid(index, 4) as PartyId;
const siteId = (index: number) => uuid(index, 7) as SiteId;
const versionId = (index: number) => uuid(index, 5) as VersionId;
const ownId = (index: number) => uuid(index, 6) as MeasureId;
const scopeOf = (id: OperationId): Scope => ({ kind: 'operation', id });
const EVERYWHERE: Scope = { kind: 'organisation', id: ORGANISATION };

const measureId = fc.constantFrom(...catalogue.measures.map(({ id }) => id));
const status = fc.constantFrom<Status[]>(...STATUSES, 'implemented', 'partial');
const rarely = fc.integer({ min: 0, max: 9 }).map((n) => n === 9);
const places = catalogue.schemes.flatMap((scheme) => scheme.groups.map((group) => ({ scheme, group })));

/** How many records there are, and of which kind; what is in them comes from the writer. */
const outline = fc.record({
  answers: fc.uniqueArray(fc.record({ measureId, status, deleted: rarely }), {
    selector: (answer) => answer.measureId,
    maxLength: 40,
    size: 'max',
  }),
  otherAnswers: fc.uniqueArray(measureId, { maxLength: 4 }),
  /** About the client, sites and parties, used or not, of the operation or of its organisation. */
  targetAnswers: fc.uniqueArray(
    fc.record({
      measureId,
      target: fc.oneof(
        fc.constantFrom('client', 'site:elsewhere', 'former:1.0:-'),
        fc.nat({ max: 2 }).map((index) => `site:${siteId(index)}`),
        fc.nat({ max: 3 }).map((index) => `party:${partyId(index)}`),
      ),
      status,
      isInherited: fc.boolean(),
    }),
    { selector: ({ measureId: id, target }) => `${id} ${target}`, maxLength: 12 },
  ),
  sites: fc.array(fc.record({ isUsed: fc.boolean(), deleted: rarely }), { maxLength: 3 }),
  ownMeasures: fc.array(fc.record({ area: fc.constantFrom(...catalogue.areas), status, deleted: rarely }), {
    maxLength: 3,
  }),
  parties: fc.array(fc.record({ isUsed: fc.boolean(), deleted: rarely }), { maxLength: 4 }),
  versions: fc.array(fc.record({ order: fc.integer({ min: -3, max: 99 }), deleted: rarely }), { maxLength: 3 }),
  groups: fc.uniqueArray(
    fc.record({
      place: fc.constantFrom(...places),
      state: fc.constantFrom<('normal' | 'notRelevant' | 'hidden')[]>('normal', 'notRelevant', 'hidden'),
      deleted: rarely,
    }),
    { selector: ({ place }) => place, maxLength: 12 },
  ),
});
type Outline = typeof outline extends fc.Arbitrary<infer T> ? T : never;

/** Texts begin with a word of their own (`words.ts`), so that each can be looked for in what is made of the case. */
export const wholeCase: fc.Arbitrary<CaseContent> = fc
  .tuple(outline, houseOutline, writer)
  .map(([made, houseMade, write]) => {
    const own = made.ownMeasures.map(({ area, deleted }, index) => ({ ...ownMeasure(index, area.id, write), deleted }));
    const house = makeHouse(
      houseMade,
      own.map(({ id }) => id),
      write,
    );
    const all = { ...house, ownMeasures: [...own, ...house.ownMeasures] };
    return { ...organisationPart(made, { ...emptyContent(), ...all }, write), ...all };
  });

function organisationPart(made: Outline, house: CaseContent, write: Writer): CaseContent {
  return {
    ...emptyContent(),
    organisations: [organisation(write)],
    operations: operations(made, write),
    parties: made.parties.map(({ deleted }, index) => ({ ...party(index, write), deleted })),
    sites: made.sites.map(({ deleted }, index) => ({ ...site(index, write), deleted })),
    versions: made.versions.map(({ order, deleted }, index) => ({ ...version(index, order, write), deleted })),
    assessments: assessments(made, house, write),
    groupStates: made.groups.map(({ place, state, deleted }) => {
      const blank = normalGroupState(scopeOf(OPERATION), place.scheme.id, place.group.id);
      return { ...blank, state, reason: write.maybe('REASON'), deleted };
    }),
  };
}

const oneOf = <T>(items: readonly [T, ...T[]], { pick }: Writer): T => items[pick(items.length)] ?? items[0];

function organisation(write: Writer) {
  const { text, maybe } = write;
  return newOrganisation(
    { id: ORGANISATION },
    {
      name: text('FIELD'),
      address: maybe('FIELD'),
      dpo: oneOf(['unknown', 'appointed', 'none'] as const, write),
      dpoName: maybe('FIELD'),
      dpoContact: maybe('FIELD'),
      dpoReason: maybe('FIELD'),
    },
  );
}

/** With a client and without one, and another operation, of which nothing may be printed. */
function operations({ parties, sites }: Outline, write: Writer) {
  const { text, maybe, pick } = write;
  const client =
    pick(3) === 0
      ? { clientContact: maybe('FIELD') }
      : {
          clientName: maybe('FIELD'),
          clientAddress: maybe('FIELD'),
          clientContact: maybe('FIELD'),
          contractNumber: maybe('FIELD'),
          contractDate: DATES[pick(DATES.length)] ?? '',
        };
  const partyIds = parties.flatMap(({ isUsed }, index) => (isUsed ? [partyId(index)] : []));
  const siteIds = sites.flatMap(({ isUsed }, index) => (isUsed ? [siteId(index)] : []));
  const texts = { name: maybe('FIELD'), subject: maybe('FIELD'), annexLabel: maybe('FIELD') };
  const own = { ...texts, partyIds, siteIds, ...client, ...masterData(write) };
  return [
    newOperation(
      { id: OPERATION, organisationId: ORGANISATION },
      { ...own, ...(pick(3) === 0 && { schemeId: OWN_SCHEME }) },
    ),
    newOperation({ id: OTHER_OPERATION, organisationId: ORGANISATION }, { name: text('FIELD') }),
  ];
}

function masterData(write: Writer) {
  const { maybe } = write;
  const contact = { name: maybe('FIELD'), function: maybe('FIELD'), contact: maybe('FIELD') };
  return {
    role: oneOf(ROLES, write),
    purposes: maybe('FIELD'),
    dataCategories: maybe('FIELD'),
    dataSubjects: maybe('FIELD'),
    specialCategories: maybe('FIELD'),
    protectionReason: maybe('INTERN'),
    contacts: [{ side: 'client' as const, ...contact }],
  };
}

/** For what becomes a heading: long words and odd characters of headings cannot be looked for in a PDF. */
const title = ({ text }: Writer): string => text('FIELD').split(' ')[0] ?? '';

function site(index: number, write: Writer) {
  const { maybe } = write;
  const certificateUntil = DATES[write.pick(DATES.length)] ?? '';
  const certificate = { certificate: maybe('FIELD'), certificateUntil };
  const fields = { name: title(write), address: maybe('FIELD'), operator: title(write), ...certificate };
  return newSite({ id: siteId(index), organisationId: ORGANISATION }, { ...fields, kind: oneOf(SITE_KINDS, write) });
}

function party(index: number, write: Writer) {
  const { maybe } = write;
  const country = oneOf(['', 'DE', 'CH', 'US', 'EEA', 'XX'] as const, write);
  const fields = {
    name: title(write),
    address: maybe('FIELD'),
    service: maybe('FIELD'),
    country,
    role: oneOf(['subProcessor', ...PARTY_ROLES] as const, write),
    roleGroup: write.pick(2) === 0 ? '' : title(write),
    dataKinds: maybe('FIELD'),
    safeguards: maybe('FIELD'),
    link: maybe('FIELD'),
    transferGround: oneOf(['', 'scc'] as const, write),
  };
  return newParty({ id: partyId(index), organisationId: ORGANISATION }, fields);
}

function version(index: number, order: number, { maybe, pick }: Writer) {
  const date = DATES[pick(DATES.length)] ?? '';
  const fields = { number: maybe('FIELD'), date, responsible: maybe('FIELD'), change: maybe('FIELD'), order };
  return newVersion({ id: versionId(index), operationId: OPERATION }, fields);
}

function ownMeasure(index: number, areaId: Outline['ownMeasures'][number]['area']['id'], write: Writer) {
  const only = oneOf(['both', 'de', 'en'], write);
  const title = { de: only === 'en' ? '' : write.text('FIELD'), en: only === 'de' ? '' : write.text('FIELD') };
  const kind = oneOf(['technical', 'organisational'] as const, write);
  return newOwnMeasure({ id: ownId(index) }, { organisationId: ORGANISATION, areaId, title, kind });
}

function assessments(
  { answers, otherAnswers, targetAnswers, ownMeasures, parties }: Outline,
  house: CaseContent,
  write: Writer,
): Assessment[] {
  const surroundings = {
    all: catalogueOf(catalogue, house),
    partyIds: parties.map((_, index) => partyId(index)),
    write,
  };
  const own = [
    ...ownMeasures.map(({ status: answered }, index) => ({
      measureId: ownId(index),
      status: answered,
      deleted: false,
    })),
    ...house.ownMeasures
      .filter(({ organisationId }) => organisationId === '')
      .map((_, index) => ({ measureId: houseMeasureId(index), status: 'implemented' as const, deleted: false })),
  ];
  return [
    ...[...answers, ...own].map(({ measureId: id, status: answered, deleted }) => ({
      ...answer(scopeOf(OPERATION), id, answered, surroundings),
      deleted,
    })),
    ...otherAnswers.map((id) => answer(scopeOf(OTHER_OPERATION), id, 'implemented', surroundings)),
    ...targetAnswers.map(({ measureId: id, target, status: answered, isInherited }) =>
      answer(isInherited ? EVERYWHERE : scopeOf(OPERATION), id, answered, surroundings, target),
    ),
  ];
}

interface Surroundings {
  all: Catalogue;
  partyIds: readonly PartyId[];
  write: Writer;
}

/** With values at every depth, also of options that are not chosen. */
function answer(
  scope: Scope,
  id: MeasureId,
  answered: Status,
  { all, partyIds, write }: Surroundings,
  target = '-',
): Assessment {
  const values = withSubParameters(all.measure(id)?.parameters ?? []).flatMap(({ parameter }) => {
    const value = anyValue(parameter, partyIds, write);
    return value === undefined ? [] : [[parameter.id, value]];
  });
  return {
    ...emptyAssessment(scope, id, target),
    status: answered,
    plannedFor: DATES[write.pick(DATES.length)] ?? '',
    reason: write.maybe('REASON'),
    values: Object.fromEntries(values),
    note: write.maybe('NOTE'),
    internalNote: write.maybe('INTERN'),
    condition: write.maybe('FIELD'),
    responsible: write.maybe('INTERN'),
    due: DATES[write.pick(DATES.length)] ?? '',
    evidence: [
      { reference: write.maybe('INTERN'), hash: '', issuer: write.maybe('INTERN'), validUntil: '', remark: '' },
    ],
    internalOnly: write.pick(10) === 0,
    revisions: { status: [uuid(9) as Assessment['revisions'][string][0], 1 + write.pick(1000)] },
  };
}
