import { Button, Switch, Textarea } from '@mantine/core';
import { modals } from '@mantine/modals';
import { type FormEvent, useState } from 'react';
import type { RuleId } from '../../../../shared/domain/ids.ts';
import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { useData } from '../../../data/data-context.tsx';
import { undoNewest } from '../../../data/undo-newest.ts';
import { textFor } from '../../../text/i18n.ts';
import { useText } from '../../../text/use-text.ts';
import { attempt } from '../../../ui/attempt.ts';
import { lengthProps } from '../../../ui/length-hint.tsx';
import { notifyUndoable } from '../../../ui/notify-undoable.ts';
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
  return new Promise((resolve) => {
    const id = modals.open({
      title: textFor('rules')('switch.offTitle', { id: name }),
      onClose: () => resolve(null),
      children: (
        <ReasonForm
          onDone={(reason) => {
            resolve(reason);
            modals.close(id);
          }}
          onCancel={() => modals.close(id)}
        />
      ),
    });
  });
}

function ReasonForm({ onDone, onCancel }: { onDone: (reason: string) => void; onCancel: () => void }) {
  const t = useText('rules');
  const ui = useText('ui');
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (reason.trim()) onDone(reason.trim());
  };
  return (
    <form className={css.form} onSubmit={submit} noValidate>
      <p>{t('switch.offExplain')}</p>
      <Textarea
        data-autofocus
        label={t('switch.reason')}
        placeholder={t('switch.reasonHint')}
        {...lengthProps(reason, LIMITS.text)}
        rows={2}
        value={reason}
        error={isTried && !reason.trim() && t('switch.reasonMissing')}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <div className={css.buttons}>
        <Button variant="default" onClick={onCancel}>
          {ui('cancel')}
        </Button>
        <Button type="submit">{t('switch.confirm')}</Button>
      </div>
    </form>
  );
}
