import { Switch } from '@mantine/core';
import type { RuleId } from '../../../../shared/domain/ids.ts';
import { useData } from '../../../data/data-context.tsx';
import { undoNewest } from '../../../data/undo-newest.ts';
import { textFor } from '../../../text/i18n.ts';
import { useText } from '../../../text/use-text.ts';
import { ask } from '../../../ui/ask.ts';
import { attempt } from '../../../ui/attempt.ts';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';
import { ReasonForm } from '../../../ui/reason-form.tsx';
import css from './rules.module.css';

interface RuleSwitchProps {
  /** Of the rule or branch. */
  id: RuleId;
  /** What it is called in the question. */
  name: string;
  label: string;
  /** Why it is off; undefined while it is on. */
  reason: string | undefined;
}

/** On or off, with the reason for off. Switching off asks for it. */
export function RuleSwitch({ id, name, label, reason }: RuleSwitchProps) {
  const t = useText('rules');
  const data = useData();
  const isOff = reason !== undefined;
  const toggle = attempt(async () => {
    if (isOff) return data.commands.switchRule(id, false);
    const given = await askWhy(name);
    if (given === null) return;
    await data.commands.switchRule(id, true, given);
    notifyUndoable(t('switch.done', { id: name }), await undoNewest(data));
  });
  return (
    <div className={css.switch}>
      <Switch size="xs" label={label} checked={!isOff} onChange={() => void toggle()} />
      {isOff && <p className={css.offReason}>{t('switch.offBecause', { reason })}</p>}
    </div>
  );
}

/** Answers null when the dialogue is closed. */
function askWhy(name: string): Promise<string | null> {
  const t = textFor('rules');
  return ask<string>(t('switch.offTitle', { id: name }), (ways) => (
    <ReasonForm
      explanation={t('switch.offExplain')}
      label={t('switch.reason')}
      placeholder={t('switch.reasonHint')}
      missing={t('switch.reasonMissing')}
      confirm={t('switch.confirm')}
      {...ways}
    />
  ));
}
