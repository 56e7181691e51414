import type { Assessment, Scope } from '../../shared/domain/records.ts';
import type { TomDatabase } from './database.ts';

/** Which answers of a scope are for internal eyes only, by `${measureId}/${target}`. */
export interface InternalAnswers {
  marked: ReadonlySet<string>;
  /** Those that are not, although the layer above says so. */
  cleared: ReadonlySet<string>;
}

/** Reads the records of these scopes: for what is printed, not for what is watched. */
export async function readInternalAnswers(
  { assessments }: TomDatabase,
  ids: readonly Scope['id'][],
): Promise<ReadonlyMap<string, InternalAnswers>> {
  const found = new Map<string, InternalAnswers>();
  for (const id of ids) {
    const told = await assessments.where('scope.id').equals(id).filter(saysSo).toArray();
    const keys = (answers: readonly Assessment[]) => new Set(answers.map((it) => `${it.measureId}/${it.target}`));
    found.set(id, {
      marked: keys(told.filter(({ internalOnly }) => internalOnly)),
      cleared: keys(told.filter(({ internalOnly }) => !internalOnly)),
    });
  }
  return found;
}

const saysSo = ({ deleted, internalOnly, leftBlank }: Assessment): boolean =>
  !deleted && (internalOnly || leftBlank.internalOnly === true);
