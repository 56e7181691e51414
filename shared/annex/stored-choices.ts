/** What was chosen for an annex, as it is stored with its operation. */
import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Form, OPTIONAL_PARTS, type OptionalPart } from '../domain/annex-choices.ts';
import type { Scheme } from '../domain/catalogue.ts';
import type { OperationId, SchemeId } from '../domain/ids.ts';
import type { FieldsOf } from '../domain/new-records.ts';
import type { Operation } from '../domain/records.ts';

export interface StoredChoices {
  schemeId: SchemeId;
  /** Measures as a list or as running text. */
  form: Form;
  unwanted: readonly OptionalPart[];
  /** Further operations in the same annex; some of them may be gone. */
  alsoFor: readonly OperationId[];
}

type Fields = 'annexSchemeId' | 'annexForm' | 'annexUnwanted' | 'annexAlsoFor';
type Chosen = Pick<Operation, 'id' | 'schemeId' | Fields>;

/** @param operation in the organisation's own annex, what stands in its place (`organisationOperation`) */
export function storedChoices({ id, schemeId, ...chosen }: Chosen): StoredChoices {
  return {
    schemeId: chosen.annexSchemeId || schemeId,
    form: chosen.annexForm || 'list',
    unwanted: chosen.annexUnwanted,
    alsoFor: chosen.annexAlsoFor.filter((it) => it !== id),
  };
}

/** Choices as they are stored. What is as the operation has it anyway goes on following it. */
export function choiceFields(
  { schemeId, form, unwanted, alsoFor }: Partial<StoredChoices>,
  own: Pick<Operation, 'schemeId'>,
): Pick<FieldsOf<'operations'>, Fields> {
  return {
    ...(schemeId && { annexSchemeId: schemeId === own.schemeId ? ('' as const) : schemeId }),
    ...(form && { annexForm: form === 'list' ? ('' as const) : form }),
    ...(unwanted && { annexUnwanted: OPTIONAL_PARTS.filter((part) => unwanted.includes(part)) }),
    ...(alsoFor && { annexAlsoFor: [...alsoFor] }),
  };
}

/** The chosen scheme; one that is gone gives way to the operation's own, and that to the first of all. */
export function annexScheme(
  catalogue: Pick<Catalogue, 'scheme' | 'schemes'>,
  chosen: SchemeId,
  { schemeId }: Pick<Operation, 'schemeId'>,
): Scheme {
  const scheme = catalogue.scheme(chosen) ?? catalogue.scheme(schemeId) ?? catalogue.schemes[0];
  if (!scheme) throw new Error('the catalogue has no scheme');
  return scheme;
}

/** The further operations of an annex that are there: neither gone nor templates by now, and of the same organisation. */
export function furtherIn(operations: readonly Operation[], operation: Operation): OperationId[] {
  const isThere = (it: Operation | undefined) =>
    it && !it.deleted && !it.isTemplate && it.organisationId === operation.organisationId;
  return storedChoices(operation).alsoFor.filter((id) => isThere(operations.find((it) => it.id === id)));
}
