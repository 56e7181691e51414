import { TextInput } from '@mantine/core';
import { isRange } from '../../../../shared/catalogue/own-rules.ts';
import type { OwnParameter } from '../../../../shared/domain/house-records.ts';
import type { Language } from '../../../../shared/domain/localised.ts';
import { type Checked, useCheckedDraft } from '../../../data/checked-draft.ts';
import { useData } from '../../../data/data-context.tsx';
import { editableNumber, parseNumber } from '../../../text/number-text.ts';
import { useText } from '../../../text/use-text.ts';
import { checkedDraftProps } from '../../../ui/draft-props.ts';
import { useFrame } from '../frame.ts';

type Problem = 'notANumber' | 'notWhole' | 'emptyRange';

/** The smallest or largest value of a number. What leaves no room between them stays in the field, with a message. */
export function BoundField({ parameter, bound }: { parameter: OwnParameter; bound: 'min' | 'max' }) {
  const { commands } = useData();
  const { language } = useFrame();
  const t = useText('catalogue');
  const stored = parameter[bound];
  const draft = useCheckedDraft<number | null, Problem>({
    stored: stored === null ? '' : editableNumber(stored, language),
    check: (text) => check(parameter, bound, text, language),
    commit: (value, visit) => commands.updateOwnParameter(parameter.id, { [bound]: value }, { visit }),
    id: `${parameter.id}/${bound}`,
    // The other bound may still be on its way, so a range without room is said as soon as it is known.
    mayMend: () => false,
  });
  return (
    <TextInput
      {...checkedDraftProps(draft)}
      label={t(`parameters.${bound}`)}
      inputMode="decimal"
      autoComplete="off"
      error={draft.problem && t(`problem.${draft.problem}`)}
    />
  );
}

function check(
  parameter: OwnParameter,
  bound: 'min' | 'max',
  text: string,
  language: Language,
): Checked<number | null, Problem> {
  const value = parseNumber(text, language) ?? null;
  if (Number.isNaN(value)) return { problem: 'notANumber' };
  if (value !== null && parameter.integer && !Number.isInteger(value)) return { problem: 'notWhole' };
  const range = { min: parameter.min, max: parameter.max, [bound]: value };
  return isRange(range.min, range.max) ? { value } : { problem: 'emptyRange' };
}
