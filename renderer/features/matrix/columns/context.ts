/** What rules measures out of a column, or sets their groups aside. */
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { factsOf } from '../../../../shared/domain/facts.ts';
import { relevantGroups } from '../../../../shared/domain/progress.ts';
import type { GroupState, Operation, Organisation, Party } from '../../../../shared/domain/records.ts';
import type { ColumnContent } from './column.ts';

type Context = Pick<ColumnContent, 'context' | 'relevant'>;

/** @param states what holds about groups, of all schemes */
export function contextOfOperation(
  catalogue: Catalogue,
  operation: Operation,
  organisation: Organisation,
  parties: readonly Party[],
  states: readonly GroupState[],
): Context {
  const context = { facts: factsOf(operation, organisation, parties), protectionNeed: operation.protectionNeed };
  return { context, ...relevantIn(catalogue, operation, states) };
}

/** As the organisation's own measures are counted: by its own facts, scheme and groups. */
export function contextOfOrganisation(
  catalogue: Catalogue,
  organisation: Organisation,
  states: readonly GroupState[],
): Context {
  const context = { facts: factsOf(undefined, organisation, []), protectionNeed: 'unknown' } as const;
  return { context, ...relevantIn(catalogue, organisation, states) };
}

function relevantIn(
  catalogue: Catalogue,
  { schemeId }: Pick<Operation | Organisation, 'schemeId'>,
  states: readonly GroupState[],
): Pick<Context, 'relevant'> {
  const scheme = catalogue.scheme(schemeId) ?? catalogue.schemes[0];
  if (!scheme) return {};
  const ofScheme = states.filter((state) => state.schemeId === scheme.id);
  return { relevant: { schemeId: scheme.id, groups: relevantGroups(scheme, ofScheme) } };
}
