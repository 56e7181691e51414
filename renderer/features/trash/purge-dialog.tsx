import { Button, PasswordInput, TextInput } from '@mantine/core';
import { modals } from '@mantine/modals';
import { IconAlertTriangle, IconFileExport } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import type { BackupEntry } from '../../../shared/ipc/backup-contract.ts';
import { textFor } from '../../text/i18n.ts';
import { useText } from '../../text/use-text.ts';
import css from './trash.module.css';

export interface PurgeQuestion {
  name: string;
  operations: number;
  answers: number;
  backups: readonly BackupEntry[];
  /** Name of the chosen folder for backups, where it cannot be reached. */
  awayFolder?: string;
  /** A case can be saved of what is not deleted yet. */
  canHandOver: boolean;
  /** Whether the passphrase, not empty, opens encrypted backups. */
  opens: (passphrase: string) => Promise<boolean>;
}

export type PurgeAnswer = { kind: 'cancel' } | { kind: 'handOver' } | { kind: 'purge'; passphrase: string };

/** Says what is lost and what is not reached, and wants the name typed. Closing the dialogue means no. */
export function askToPurge(question: PurgeQuestion): Promise<PurgeAnswer> {
  return new Promise((resolve) => {
    const id = modals.open({
      title: textFor('backup')('purge.title', { name: question.name }),
      size: 600,
      onClose: () => resolve({ kind: 'cancel' }),
      children: (
        <PurgeForm
          {...question}
          onAnswer={(answer) => {
            resolve(answer);
            modals.close(id);
          }}
        />
      ),
    });
  });
}

function PurgeForm({ onAnswer, ...question }: PurgeQuestion & { onAnswer: (answer: PurgeAnswer) => void }) {
  const t = useText('backup');
  const ui = useText('ui');
  const { name, backups, opens } = question;
  const [typed, setTyped] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [check, setCheck] = useState<'running' | 'wrong'>();
  const isConfirmed = typed.trim() === name.trim();
  const hasLocked = backups.some(({ isEncrypted }) => isEncrypted);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isConfirmed || check === 'running') return;
    setCheck('running');
    const isRight = passphrase === '' || (await opens(passphrase).catch(() => false));
    setCheck(isRight ? undefined : 'wrong');
    if (isRight) onAnswer({ kind: 'purge', passphrase });
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <p className={css.warning}>
        <IconAlertTriangle size={16} stroke={1.75} aria-hidden="true" />
        <span>
          {t('purge.lost', {
            operations: t('restore.operations', { count: question.operations }),
            answers: t('restore.answers', { count: question.answers }),
          })}
        </span>
      </p>
      <HandOver canHandOver={question.canHandOver} onHandOver={() => onAnswer({ kind: 'handOver' })} />
      <Consequences {...question} />
      <div className={css.fields}>
        {hasLocked && (
          <PasswordInput
            label={t('purge.passphrase')}
            value={passphrase}
            error={check === 'wrong' && t('purge.wrong')}
            onChange={(event) => {
              setPassphrase(event.currentTarget.value);
              setCheck(undefined);
            }}
            autoComplete="off"
          />
        )}
        <TextInput
          data-autofocus
          label={t('purge.type', { name })}
          value={typed}
          error={typed !== '' && !name.startsWith(typed.trim()) && t('purge.mismatch')}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autoComplete="off"
        />
      </div>
      <div className={css.buttons}>
        <Button variant="default" onClick={() => onAnswer({ kind: 'cancel' })}>
          {ui('cancel')}
        </Button>
        <Button type="submit" color="red" disabled={!isConfirmed} loading={check === 'running'}>
          {t('purge.confirm')}
        </Button>
      </div>
    </form>
  );
}

function HandOver({ canHandOver, onHandOver }: { canHandOver: boolean; onHandOver: () => void }) {
  const t = useText('backup');
  return (
    <div className={css.handOver}>
      <div className="grow">
        <div className={css.label}>{t('purge.handOver')}</div>
        <div className={css.quiet}>{t(canHandOver ? 'purge.handOverHint' : 'purge.handOverLater')}</div>
      </div>
      {canHandOver && (
        <Button variant="default" leftSection={<IconFileExport size={16} stroke={1.75} />} onClick={onHandOver}>
          {t('purge.handOverAction')}
        </Button>
      )}
    </div>
  );
}

/** What becomes of the backups, what is not reached, and what stays. */
function Consequences({ backups, awayFolder }: Pick<PurgeQuestion, 'backups' | 'awayFolder'>) {
  const t = useText('backup');
  const locked = backups.filter(({ isEncrypted }) => isEncrypted).length;
  const open = backups.filter(({ isEncrypted, state }) => !isEncrypted && state !== 'damaged').length;
  const hasDamaged = backups.some(({ state }) => state === 'damaged');
  return (
    <ul className={css.list}>
      {open > 0 && <li>{t('purge.backups', { count: open })}</li>}
      {locked > 0 && <li>{t('purge.locked', { count: locked })}</li>}
      {hasDamaged && <li>{t('purge.damaged')}</li>}
      {awayFolder && <li>{t('purge.away', { name: awayFolder })}</li>}
      <li>{t('purge.copies')}</li>
      <li>{t('purge.record')}</li>
    </ul>
  );
}
