import { type FormEvent, useState } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { CopySide, OrganisationOperations } from '../../../data/copy-query.ts';
import { formatNumber } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { DialogButtons } from '../../../ui/dialog-buttons.tsx';
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts';
import css from './copy.module.css';
import { FIRST_REQUEST } from './copy-choice.ts';
import { CopyChoices } from './copy-choices.tsx';
import { CopyPreview } from './copy-preview.tsx';
import { closeCopyDialog } from './copy-store.ts';
import { useCopyAnswers } from './use-copy-answers.ts';
import { useCopyPlan } from './use-copy-plan.ts';

interface CopyFormProps {
  mine: CopySide;
  catalogue: Catalogue;
  /** Where answers can come from. */
  all: readonly OrganisationOperations[];
}

/** At the left what is to be taken over, at the right what that would do. */
export function CopyForm({ mine, catalogue, all }: CopyFormProps) {
  const t = useText('copying');
  const language = useLanguage();
  const [request, setRequest] = useState(FIRST_REQUEST);
  const plan = useCopyPlan(mine, catalogue, request);
  const copy = useOneAtATime(useCopyAnswers(mine));
  const count = plan?.steps.filter(({ outcome }) => outcome === 'new' || outcome === 'replaced').length ?? 0;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (plan && count > 0) await copy(plan);
  };

  return (
    <form onSubmit={submit} noValidate>
      <div className={css.sides}>
        <CopyChoices mine={mine} catalogue={catalogue} all={all} request={request} onChange={setRequest} />
        <CopyPreview plan={plan} mine={mine} catalogue={catalogue} isChosen={request.sourceId !== null} />
      </div>
      <DialogButtons
        isApart
        confirmLabel={t('copy', { count, formatted: formatNumber(count, language) })}
        isDisabled={count === 0}
        onCancel={closeCopyDialog}
      />
    </form>
  );
}
