/** What was chosen for an annex: stored with its operation or organisation, its language as a setting. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import { choiceFields, storedChoices } from '../../../shared/annex/stored-choices.ts';
import { OPTIONAL_PARTS, type OptionalPart } from '../../../shared/domain/annex-choices.ts';
import { LANGUAGES } from '../../../shared/domain/localised.ts';
import type { Operation, Scope } from '../../../shared/domain/records.ts';
import { isSameValue } from '../../../shared/lib/same-value.ts';
import { annexLanguageSetting } from '../../data/annex-language.ts';
import { useData } from '../../data/data-context.tsx';
import { attempt } from '../../ui/attempt.ts';
import type { AnnexChoices } from './annex-messages.ts';

type Change = Partial<AnnexChoices>;

export interface ChosenForAnnex {
  choices: AnnexChoices;
  /** Stores a choice. Failures are said, not thrown. */
  choose: (change: Change) => void;
  /** Everything that was chosen is stored. */
  isStored: boolean;
}

/**
 * The choices, German as the contracts are as long as no language was chosen. A new choice holds at once, before it is stored.
 *
 * @param operation in the organisation's own annex, what stands in its place
 * @param storedLanguage as the setting has it
 */
export function useAnnexChoices(scope: Scope, operation: Operation, storedLanguage: unknown): ChosenForAnnex {
  const language = LANGUAGES.find((it) => it === storedLanguage) ?? 'de';
  const stored = useMemo(() => ({ ...storedChoices(operation), language }), [operation, language]);
  const [pending, setPending] = useState<Change>({});
  const [storing, setStoring] = useState(0);
  const store = useStore(scope, operation);
  const choose = useCallback(
    (change: Change) => {
      setPending((before) => ({ ...before, ...change }));
      setStoring((count) => count + 1);
      void store(change).then((isDone) => {
        setStoring((count) => count - 1);
        if (!isDone) setPending((before) => without(before, change));
      });
    },
    [store],
  );
  // What the data base tells by now needs no standing in for: it may be undone.
  useEffect(() => {
    if (storing === 0) setPending((before) => without(before, stored));
  }, [stored, storing]);
  const choices = useMemo(() => ({ ...stored, ...pending }), [stored, pending]);
  return { choices, choose, isStored: storing === 0 };
}

/** The choices that are not the same in `other`; the same object where there is nothing to take out. */
function without(choices: Change, other: Change): Change {
  const left = Object.entries(choices).filter(([key, value]) => !isSameValue(value, other[key as keyof Change]));
  return left.length < Object.keys(choices).length ? Object.fromEntries(left) : choices;
}

/** Answers whether it could be stored. */
function useStore(scope: Scope, { schemeId }: Pick<Operation, 'schemeId'>): (change: Change) => Promise<boolean> {
  const { commands } = useData();
  return useMemo(() => {
    const store = attempt(async ({ language, ...chosen }: Change) => {
      if (language) await commands.setSetting(annexLanguageSetting(scope.id), language);
      const { annexAlsoFor, ...fields } = choiceFields(chosen, { schemeId });
      const further = scope.kind === 'operation' && annexAlsoFor ? { annexAlsoFor } : {};
      if (Object.keys(chosen).length > 0) await commands.chooseForAnnex(scope, { ...fields, ...further });
      return true;
    });
    return async (change) => (await store(change)) === true;
  }, [commands, scope, schemeId]);
}

/** The list with the part in it or not. */
export function withPart(parts: readonly OptionalPart[], part: OptionalPart, isIn: boolean): OptionalPart[] {
  return OPTIONAL_PARTS.filter((it) => (it === part ? isIn : parts.includes(it)));
}
