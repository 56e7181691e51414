import { isInPlace } from '../../../../shared/annex/answers.ts';
import { measureSentence } from '../../../../shared/annex/measure-text.ts';
import type { GroupId } from '../../../../shared/domain/ids.ts';
import type { Answers, Frame } from '../frame.ts';

/** The sentences of the measures that the annex would print in a group, a paragraph for each control area; '' without any. */
export function suggestedText(
  group: GroupId,
  { placements, scheme, operation, wording, partial }: SuggestionFrame,
  relevant: ReadonlySet<GroupId>,
  answers: Answers,
): string {
  const paragraphs = new Map<string, string[]>();
  for (const { measure } of placements.get(group) ?? []) {
    const answer = answers.get(measure.id);
    const home = measure.groups.get(scheme.id)?.find((id) => relevant.has(id));
    const isHere = operation?.repeats === 'everywhere' || home === group || home === undefined;
    if (!answer || !isInPlace(answer.status) || !isHere) continue;
    const sentence = measureSentence(measure, answer, wording);
    const said = answer.status === 'partial' ? sentence.replace(/\.$/, ` (${partial}).`) : sentence;
    paragraphs.set(measure.areaId, [...(paragraphs.get(measure.areaId) ?? []), said]);
  }
  return [...paragraphs.values()].map((sentences) => sentences.join(' ')).join('\n\n');
}

type SuggestionFrame = Pick<Frame, 'placements' | 'scheme' | 'operation' | 'wording'> & {
  /** How the annex calls what is partially implemented. */
  partial: string;
};
