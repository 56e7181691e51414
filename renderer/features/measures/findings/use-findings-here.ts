import { useMemo } from 'react';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import type { Scope } from '../../../../shared/domain/records.ts';
import type { Finding } from '../../../../shared/findings/finding.ts';
import { isInherited } from '../../../../shared/findings/inherited.ts';
import { readLayeredAnswers } from '../../../data/answers-query.ts';
import { useData } from '../../../data/data-context.tsx';
import { flushDrafts } from '../../../data/drafts.ts';
import { undoNewest } from '../../../data/undo-newest.ts';
import { useText } from '../../../text/use-text.ts';
import { attempt } from '../../../ui/attempt.ts';
import { askForAcceptance } from '../../../ui/findings/ask-acceptance.tsx';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';
import { useFrame } from '../frame.ts';
import { setWorkOpen } from '../inspector/fold-store.ts';
import { useShownAnswer } from '../inspector/shown-answer.ts';
import { useAnswerCommands } from '../inspector/use-answer-commands.ts';
import { changeView } from '../view-store.ts';
import { isFieldOfAnswer, isWorkField } from './finding-fields.ts';
import { type WordField, withReplaced } from './replacement.ts';
import type { ShownFinding } from './shown-findings.ts';

/** What can be done about a finding where one works. Each says so when it fails. */
export function useFindingsHere() {
  const data = useData();
  const { scope, organisation, language } = useFrame();
  const shown = useShownAnswer();
  const { measure, target } = shown;
  const { assess } = useAnswerCommands();
  const t = useText('find');
  return useMemo(
    () => ({
      accept: attempt(async ({ finding, text }: ShownFinding) => {
        const subject = inLanguage(measure.title, language);
        const canBeForAll = scope.kind === 'operation' && isInherited(finding, () => shown);
        const given = await askForAcceptance({ findings: [{ message: text.message, subject }], canBeForAll });
        if (!given) return;
        await flushDrafts();
        const forWhom: Scope = given.forAll ? { kind: 'organisation', id: organisation.id } : scope;
        await data.commands.acceptFindings(forWhom, [finding], given);
        notifyUndoable(t('findings.acceptedDone'), await undoNewest(data));
      }),

      withdraw: attempt(async ({ finding: { acceptance } }: ShownFinding) => {
        if (!acceptance) return;
        await data.commands.withdrawAcceptances([acceptance.id]);
        notifyUndoable(t('findings.withdrawnDone'), await undoNewest(data));
      }),

      /** Puts better words in place of those that were found, in one step. */
      replace: attempt(async (finding: Finding, by: string) => {
        const field = finding.place.field as WordField;
        if (!(await flushDrafts())) return;
        // What is shown may be older than what has just been typed.
        const { answer } = (await readLayeredAnswers(data.database, scope)).get(`${measure.id}/${target}`) ?? shown;
        const text = withReplaced(answer[field], finding, by);
        if (text === answer[field]) return;
        await assess({ [field]: text });
        notifyUndoable(t('findings.replacedDone'), await undoNewest(data));
      }),

      goToField: ({ place: { field } }: Finding) => {
        if (!isFieldOfAnswer(field)) return;
        if (isWorkField(field)) setWorkOpen(true);
        changeView(scope.id, { wanted: `at:${field}` });
      },
    }),
    [data, scope, organisation, language, measure, target, shown, assess, t],
  );
}
