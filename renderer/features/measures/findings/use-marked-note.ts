import { useMemo } from 'react';
import type { MarkedText } from '../../../ui/rich-text/text-marks.ts';
import { useShownAnswer } from '../inspector/shown-answer.ts';
import { marksIn } from './replacement.ts';
import { isOpenFault, useShownFindings } from './shown-findings.ts';

/** The words of the stored note that open findings are about. */
export function useMarkedNote(): MarkedText {
  const { note } = useShownAnswer().answer;
  const findings = useShownFindings();
  return useMemo(() => {
    const inNote = findings.filter(({ finding }) => finding.place.field === 'note' && isOpenFault(finding));
    const marks = inNote.flatMap(({ finding, text }) =>
      marksIn(note, finding).map((mark) => ({ ...mark, severity: finding.severity, message: text.message })),
    );
    return { text: note, marks };
  }, [note, findings]);
}
