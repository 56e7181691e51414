import { IconArrowFork, IconBuilding, IconPin } from '@tabler/icons-react';
import { onlyAdds, originOfAnswer } from '../../../../shared/domain/layers.ts';
import { useData } from '../../../data/data-context.tsx';
import { undoNewest } from '../../../data/undo-newest.ts';
import { useText } from '../../../text/use-text.ts';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';
import css from './origin.module.css';
import { useShownAnswer } from './shown-answer.ts';
import { useAnswerCommands } from './use-answer-commands.ts';

const SHAPES = { organisation: IconBuilding, own: IconPin, deviating: IconArrowFork };
const WORDS = { organisation: 'organisation', own: 'ownLong', deviating: 'deviating' } as const;

/** Where the answer of an operation as a whole comes from, and the way back to its organisation. */
export function AnswerOrigin() {
  const { scope, own, above } = useShownAnswer();
  const data = useData();
  const { inherit } = useAnswerCommands();
  const t = useText('answer');
  const origin = scope.kind === 'operation' ? originOfAnswer(own, above) : null;
  if (!origin) return null;
  const Shape = SHAPES[origin];
  const words = origin === 'deviating' && onlyAdds(own, above) ? 'adding' : WORDS[origin];

  async function goBack() {
    if (await inherit()) notifyUndoable(t('origin.resetDone'), await undoNewest(data));
  }

  return (
    <div className={css.head} data-origin={origin}>
      <Shape size={14} stroke={1.75} aria-hidden="true" />
      <b className="grow">{t(`origin.${words}`)}</b>
      {origin === 'deviating' && (
        <button
          type="button"
          className={`plain ${css.reset}`}
          title={t('origin.resetAllHint')}
          onClick={() => void goBack()}
        >
          {t('origin.resetAll')}
        </button>
      )}
    </div>
  );
}
