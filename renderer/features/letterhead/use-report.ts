import { useContext, useEffect, useState } from 'react';
import type { Frame } from '../../../shared/docx/read-frame.ts';
import type { LetterheadReport } from '../../../shared/domain/letterhead.ts';
import { fromBase64 } from '../../../shared/lib/base64.ts';
import { letterheadProblemText } from '../../../shared/text/letterhead.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { AskContext } from './ask-context.ts';
import type { LetterheadAnswer } from './letterhead-messages.ts';

export type Inspection = { report: LetterheadReport; frame: Frame } | { problem: string };

/** What is in the stored letterhead; undefined while it is looked at. */
export function useInspection(letterhead: string): Inspection | undefined {
  const ask = useContext(AskContext);
  const [state, setState] = useState<{ of: string; inspection: Inspection }>();
  useEffect(() => {
    if (letterhead === '') return;
    let isWanted = true;
    void ask({ kind: 'inspect', bytes: fromBase64(letterhead) }).then((answer) => {
      if (isWanted) setState({ of: letterhead, inspection: inspectionOf(answer) });
    });
    return () => {
      isWanted = false;
    };
  }, [letterhead, ask]);
  return state?.of === letterhead ? state.inspection : undefined;
}

/** In the language of the interface, with the way out. */
export function inspectionOf(answer: LetterheadAnswer): Inspection {
  if (answer.kind === 'report') return { report: answer.report, frame: answer.frame };
  if (answer.kind === 'problem') {
    return { problem: letterheadProblemText(answer.problem, answer.detail, currentLanguage()) };
  }
  return { problem: textFor('letterhead')('failedText') };
}
