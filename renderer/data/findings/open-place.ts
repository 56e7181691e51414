/** The way from a finding to where it can be seen to. */
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Place, PlaceKind } from '../../../shared/domain/finding-records.ts';
import type { GroupId, MeasureId } from '../../../shared/domain/ids.ts';
import type { Operation, Organisation, Scope } from '../../../shared/domain/records.ts';
import { type Target, targetKind } from '../../../shared/domain/target.ts';
import { type DetailsSection, openOperationDetails } from '../details-store.ts';
import { type MeasuresPlace, navigate, type OrganisationTab } from '../navigation-store.ts';
import { wantField } from '../wanted-field.ts';

/** The case in which something was found. */
interface Where {
  scope: Scope;
  organisation: Pick<Organisation, 'id'>;
  operation: Pick<Operation, 'id'> | undefined;
  catalogue: Catalogue;
}

/** In which section of an operation's details a field stands; all others stand in the first. */
const SECTIONS: readonly [RegExp, DetailsSection][] = [
  [/^(client|contract|role)/, 'client'],
  [/^contacts/, 'contacts'],
  [/^(purposes|data|specialCategories|protection)/, 'processing'],
  [/^facts/, 'facts'],
  [/^siteIds/, 'sites'],
  [/^partyIds/, 'parties'],
  [/^versions/, 'versions'],
];

const toTab =
  (tab: OrganisationTab) =>
  ({ id, field }: Place, { organisation }: Where) => {
    navigate({ screen: 'organisation', organisationId: organisation.id, tab });
    if (field) wantField({ recordId: id, field });
  };

function toDetails({ operation }: Where, section: DetailsSection, field = ''): void {
  if (!operation) return;
  openOperationDetails(operation.id, section);
  if (field) wantField({ recordId: operation.id, field });
}

const WAYS: Record<PlaceKind, (place: Place, where: Where) => void> = {
  measure: (place, where) => toMeasures(measurePlace(place), where),
  area: ({ id }, where) =>
    toMeasures({ measureId: where.catalogue.measures.find(({ areaId }) => areaId === id)?.id }, where),
  group: ({ id }, where) => toMeasures({ groupId: id.slice(id.indexOf('/') + 1) as GroupId }, where),
  party: toTab('parties'),
  site: toTab('sites'),
  organisation: (place, where) =>
    place.field.startsWith('versions')
      ? navigate({ screen: 'organisationVersions', organisationId: where.organisation.id })
      : toTab('details')(place, where),
  version: (_, where) => toDetails(where, 'versions'),
  operation: ({ field }, where) => toDetails(where, sectionOf(field), field),
};

/** Goes to the measure with its field, or to the form of whatever the finding is about. */
export function openPlace(place: Place, where: Where): void {
  WAYS[place.kind](place, where);
}

function measurePlace({ id, target, field }: Place): MeasuresPlace {
  const known = targetKind(target) === 'former' ? undefined : (target as Target);
  return { measureId: id as MeasureId, ...(known && { target: known }), ...(field && { field }) };
}

function toMeasures(place: MeasuresPlace, { scope }: Where): void {
  navigate(
    scope.kind === 'operation'
      ? { screen: 'operation', operationId: scope.id, ...place }
      : { screen: 'measures', organisationId: scope.id, ...place },
  );
}

const sectionOf = (field: string): DetailsSection =>
  SECTIONS.find(([pattern]) => pattern.test(field))?.[1] ?? 'operation';
