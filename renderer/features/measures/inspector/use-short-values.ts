import { detailsText } from '../../../../shared/annex/value-text.ts';
import type { Assessment } from '../../../../shared/domain/records.ts';
import { useFrame } from '../frame.ts';
import { useAnswerSubject } from './shown-answer.ts';

/** Words for the values of an answer for the shown measure, as they would print: "Mindestlänge: 14 Zeichen". */
export function useShortValues(): (values: Assessment['values']) => string {
  const { wording } = useFrame();
  const { measure } = useAnswerSubject();
  return (values) => detailsText(measure.parameters, values, wording);
}
