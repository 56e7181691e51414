import { useMemo } from 'react';
import type { GroupId, SchemeId } from '../../../../shared/domain/ids.ts';
import type { JudgedFinding } from '../../../../shared/findings/accepted.ts';
import { type FindingText, findingText } from '../../../../shared/findings/finding-text.ts';
import type { Rule } from '../../../../shared/findings/rule.ts';
import { useFindings, useRulesOf } from '../../../data/findings/findings-query.ts';
import type { MarkedText, TextMark } from '../../../ui/rich-text/text-marks.ts';
import { useFrame } from '../frame.ts';
import { useShownAnswer } from '../inspector/shown-answer.ts';
import { marksIn } from './replacement.ts';
import { isOpenFault, useShownFindings } from './shown-findings.ts';

/** The words of the stored note that open findings are about. */
export function useMarkedNote(): MarkedText {
  const { note } = useShownAnswer().answer;
  const findings = useShownFindings();
  return useMemo(() => {
    const inNote = findings.filter(({ finding }) => finding.place.field === 'note' && isOpenFault(finding));
    return { text: note, marks: inNote.flatMap(({ finding, rule, text }) => textMarks(note, finding, rule, text)) };
  }, [note, findings]);
}

type GroupField = 'textBefore' | 'textInstead' | 'textAfter';

/** The same of a text about a group. @param stored the text as it is stored */
export function useMarkedGroupText(
  schemeId: SchemeId,
  groupId: GroupId,
  field: GroupField,
  stored: string,
): MarkedText {
  const { scope, language } = useFrame();
  const findings = useFindings(scope);
  const set = useRulesOf(scope);
  return useMemo(() => {
    const marks = (findings ?? [])
      .filter(({ place }) => place.kind === 'group' && place.id === `${schemeId}/${groupId}` && place.field === field)
      .filter(isOpenFault)
      .flatMap((finding) => {
        const rule = set?.rules.find(({ id }) => id === finding.ruleId);
        return rule ? textMarks(stored, finding, rule, findingText(rule, finding, language)) : [];
      });
    return { text: stored, marks };
  }, [findings, set, schemeId, groupId, field, stored, language]);
}

function textMarks(
  text: string,
  finding: JudgedFinding,
  { finds }: Rule,
  { message, advice }: FindingText,
): TextMark[] {
  const said = {
    severity: finding.severity,
    message,
    advice,
    ...('replaceBy' in finds && finds.replaceBy && { replaceBy: finds.replaceBy }),
  };
  return marksIn(text, finding).map((mark) => ({ ...mark, ...said }));
}
