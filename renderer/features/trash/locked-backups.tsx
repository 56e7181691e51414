/** What is to become of encrypted backups. They hold every client: without a passphrase they go only when that is chosen in words. */
import { Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { BackupEntry } from '../../../shared/ipc/backup-contract.ts';
import { countBackups } from '../../data/purge/count-backups.ts';
import type { LockedFate } from '../../data/purge/purge.ts';
import { useText } from '../../text/use-text.ts';
import { PassphraseInput } from '../../ui/passphrase/passphrase-input.tsx';
import css from './trash.module.css';

export interface LockedQuestion {
  backups: readonly BackupEntry[];
  /** Whether the passphrase, not empty, opens encrypted backups. */
  opens: (passphrase: string) => Promise<boolean>;
}

export type LockedChoice = ReturnType<typeof useLockedChoice>;

/** The state of the question; nothing is to be asked where no backup is encrypted. */
export function useLockedChoice({ backups, opens }: LockedQuestion) {
  const [passphrase, setPassphrase] = useState('');
  const [isRemoving, setIsRemoving] = useState(false);
  const [check, setCheck] = useState<'running' | 'wrong'>();
  const count = countBackups(backups).locked;
  return {
    count,
    passphrase,
    isRemoving,
    isWrong: check === 'wrong',
    isBusy: check === 'running',
    /** Neither a passphrase nor the choice to do without is given. */
    isMissing: count > 0 && !isRemoving && passphrase === '',
    type(typed: string) {
      setPassphrase(typed);
      setCheck(undefined);
    },
    remove(isWanted: boolean) {
      setIsRemoving(isWanted);
      setCheck(undefined);
    },
    /** What was chosen, with a passphrase that was found right; null = a wrong one, which is said then. */
    async settle(): Promise<LockedFate | null> {
      if (count === 0) return { kind: 'left' };
      if (isRemoving) return { kind: 'removed' };
      setCheck('running');
      const isRight = passphrase !== '' && (await opens(passphrase).catch(() => false));
      setCheck(isRight ? undefined : 'wrong');
      return isRight ? { kind: 'opened', passphrase } : null;
    },
  };
}

interface LockedBackupsProps {
  choice: LockedChoice;
  /** Nothing else is missing: time to say it louder. */
  isUrgent: boolean;
}

/** The passphrase, or the explicit choice to do without; has the focus first, so that nobody types past it. */
export function LockedBackups({ choice, isUrgent }: LockedBackupsProps) {
  const t = useText('backup');
  const { count, passphrase, isRemoving, isWrong, isMissing } = choice;
  if (count === 0) return null;
  const missing = isMissing && t('purge.passphraseMissing');
  return (
    <div className={css.fields}>
      <PassphraseInput
        data-autofocus
        label={t('purge.passphrase')}
        description={!isUrgent && missing}
        error={isWrong ? t('purge.wrong') : isUrgent && missing}
        value={passphrase}
        disabled={isRemoving}
        onChange={(event) => choice.type(event.currentTarget.value)}
      />
      <Checkbox
        label={t('purge.removeLocked', { count })}
        checked={isRemoving}
        onChange={(event) => choice.remove(event.currentTarget.checked)}
      />
    </div>
  );
}
