/** What was chosen for the annex of each operation. Kept for the session; the language is a setting, too. */
import { useMemo } from 'react';
import { create } from 'zustand';
import type { OptionalPart } from '../../../shared/domain/annex-choices.ts';
import type { OperationId } from '../../../shared/domain/ids.ts';
import { LANGUAGES } from '../../../shared/domain/localised.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import type { AnnexChoices } from './annex-messages.ts';

const useChosen = create<{ byOperation: ReadonlyMap<OperationId, Partial<AnnexChoices>> }>(() => ({
  byOperation: new Map(),
}));

/**
 * The choices; at first the operation's own scheme, German as the contracts are, a list, and everything.
 *
 * @param storedLanguage as the setting has it
 */
export function useAnnexChoices({ id, schemeId }: Operation, storedLanguage: unknown): AnnexChoices {
  const chosen = useChosen(({ byOperation }) => byOperation.get(id));
  // What was chosen is stored a moment later: that changes nothing more.
  const language = chosen?.language ?? LANGUAGES.find((it) => it === storedLanguage) ?? 'de';
  return useMemo(() => ({ ...atFirst({ schemeId }), language, ...chosen }), [schemeId, language, chosen]);
}

const atFirst = ({ schemeId }: Pick<Operation, 'schemeId'>): AnnexChoices => ({
  schemeId,
  language: 'de',
  form: 'list',
  unwanted: [],
  alsoFor: [],
});

/** The choices at this moment, outside React. */
export function chosenForAnnex(operation: Operation): AnnexChoices {
  return { ...atFirst(operation), ...useChosen.getState().byOperation.get(operation.id) };
}

export function chooseForAnnex(operationId: OperationId, change: Partial<AnnexChoices>): void {
  useChosen.setState(({ byOperation }) => ({
    byOperation: new Map(byOperation).set(operationId, { ...byOperation.get(operationId), ...change }),
  }));
}

/** The list with the part in it or not. */
export function withPart(parts: readonly OptionalPart[], part: OptionalPart, isIn: boolean): OptionalPart[] {
  const others = parts.filter((other) => other !== part);
  return isIn ? [...others, part] : others;
}
