import { Button } from '@mantine/core';
import { IconMapPin, IconWorld } from '@tabler/icons-react';
import { isSilent } from '../../../../shared/domain/layers.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { GENERAL, targetKind } from '../../../../shared/domain/target.ts';
import { useData } from '../../../data/data-context.tsx';
import { flushDrafts } from '../../../data/drafts.ts';
import { undoNewest } from '../../../data/undo-newest.ts';
import { useText } from '../../../text/use-text.ts';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';
import { useFrame } from '../frame.ts';
import { type HeldStatus, useAnswerOf } from '../layers.ts';
import { useTargetSwitch } from '../use-target-switch.ts';
import css from './measure-state.module.css';
import { useShownAnswer } from './shown-answer.ts';
import { useAnswerCommands } from './use-answer-commands.ts';

/** At a site: whether the general answer holds there, with the way to an answer of its own and back. */
export function GeneralAnswer({ held }: { held: HeldStatus }) {
  const { target, targets } = useFrame();
  if (targetKind(target) !== 'site') return null;
  const name = targets.find((option) => option.target === target)?.label ?? '';
  return held.general ? <Holds name={name} status={held.status} /> : <Deviates name={name} />;
}

function Holds({ name, status }: { name: string; status: Status }) {
  const { setStatus } = useAnswerCommands();
  const t = useText('answer');
  const { choose } = useTargetSwitch();
  return (
    <div className={css.state}>
      <IconWorld size={16} stroke={1.75} aria-hidden="true" />
      <span>
        <b>{t('general.holds')}</b> {t('general.howToDeviate', { name })}{' '}
        <button type="button" className={`plain ${css.link}`} onClick={() => choose(GENERAL)}>
          {t('general.open')}
        </button>
      </span>
      <Button size="compact-sm" variant="default" onClick={() => void setStatus(status)}>
        {t('general.deviate')}
      </Button>
    </div>
  );
}

/** What the organisation says about the site stays, so there is no way back from that. */
function Deviates({ name }: { name: string }) {
  const data = useData();
  const { measure, own, above } = useShownAnswer();
  const { answer: general } = useAnswerOf(measure.id, GENERAL);
  const { inherit } = useAnswerCommands();
  const t = useText('answer');
  const isGiven = general !== undefined && general.status !== 'open';
  if (!isGiven || isSilent(own) || !isSilent(above)) return null;

  async function goBack() {
    await flushDrafts();
    if (await inherit()) notifyUndoable(t('general.backDone'), await undoNewest(data));
  }

  return (
    <div className={css.state}>
      <IconMapPin size={16} stroke={1.75} aria-hidden="true" />
      <span>{t('general.differs', { name })}</span>
      <Button size="compact-sm" variant="default" title={t('general.backHint')} onClick={() => void goBack()}>
        {t('general.back')}
      </Button>
    </div>
  );
}
