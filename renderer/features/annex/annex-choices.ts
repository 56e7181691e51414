/** What was chosen for the annex of each operation. Kept for the session, never stored. */
import { useMemo } from 'react';
import { create } from 'zustand';
import type { OptionalPart } from '../../../shared/annex/layout.ts';
import type { OperationId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { useLanguage } from '../../text/use-text.ts';
import type { AnnexChoices } from './annex-messages.ts';

const useChosen = create<{ byOperation: ReadonlyMap<OperationId, Partial<AnnexChoices>> }>(() => ({
  byOperation: new Map(),
}));

/** The choices; at first the operation's own scheme, the language of the interface, a list, and everything. */
export function useAnnexChoices({ id, schemeId }: Operation): AnnexChoices {
  const language = useLanguage();
  const chosen = useChosen(({ byOperation }) => byOperation.get(id));
  return useMemo(() => ({ ...atFirst({ schemeId }, language), ...chosen }), [schemeId, language, chosen]);
}

const atFirst = ({ schemeId }: Pick<Operation, 'schemeId'>, language: Language): AnnexChoices => ({
  schemeId,
  language,
  form: 'list',
  unwanted: [],
});

/** The choices at this moment, outside React. */
export function chosenForAnnex(operation: Operation, language: Language): AnnexChoices {
  return { ...atFirst(operation, language), ...useChosen.getState().byOperation.get(operation.id) };
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
