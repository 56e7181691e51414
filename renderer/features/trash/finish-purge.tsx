/** Finishing what was being deleted for good when the app ended, or what could not be reached then. */
import { Button, PasswordInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import { ask } from '../../ui/ask.ts';
import { attempt } from '../../ui/attempt.ts';
import { notifyProblem } from '../../ui/notify.tsx';
import type { PurgeWays } from './purge-context.ts';
import { flushedForPurge } from './purge-flow.ts';
import css from './trash.module.css';

/** `finish` gets the passphrase of encrypted backups; '' = those are deleted. */
interface FinishWays extends Pick<PurgeWays, 'listBackups' | 'opens'> {
  finish: (passphrase: string) => void;
}

/** Says that something is not deleted everywhere yet, with the button that goes on. */
export function sayUnfinishedPurge(ways: FinishWays): void {
  const t = textFor('backup');
  const actions = [{ label: t('purge.finish'), run: () => void askToFinish(ways) }];
  notifyProblem(t('purge.unfinished'), t('purge.unfinishedText'), { actions });
}

const askToFinish = attempt(async ({ listBackups, opens, finish }: FinishWays): Promise<void> => {
  if (!(await flushedForPurge())) return;
  const backups = await listBackups();
  if (!backups.some(({ isEncrypted }) => isEncrypted)) return finish('');
  const given = await ask<string>(textFor('backup')('purge.finish'), ({ onDone }) => (
    <FinishForm opens={(passphrase) => opens(backups, passphrase)} onGiven={onDone} />
  ));
  if (given !== null) finish(given);
});

interface FinishFormProps {
  opens: (passphrase: string) => Promise<boolean>;
  onGiven: (passphrase: string) => void;
}

function FinishForm({ opens, onGiven }: FinishFormProps) {
  const t = useText('backup');
  const [passphrase, setPassphrase] = useState('');
  const [check, setCheck] = useState<'running' | 'wrong'>();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setCheck('running');
    const isRight = passphrase === '' || (await opens(passphrase).catch(() => false));
    setCheck(isRight ? undefined : 'wrong');
    if (isRight) onGiven(passphrase);
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <PasswordInput
        data-autofocus
        label={t('purge.passphrase')}
        error={check === 'wrong' && t('purge.wrong')}
        value={passphrase}
        onChange={(event) => setPassphrase(event.currentTarget.value)}
        autoComplete="off"
      />
      <div className={css.buttons}>
        <Button type="submit" color="red" loading={check === 'running'}>
          {t('purge.finish')}
        </Button>
      </div>
    </form>
  );
}
