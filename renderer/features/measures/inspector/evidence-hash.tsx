import { Button } from '@mantine/core';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useText } from '../../../text/use-text.ts';
import { chooseFile } from './choose-file.ts';
import css from './evidence.module.css';
import { hashOfFile } from './file-hash.ts';

type Outcome = { kind: 'reading' | 'same' | 'other' | 'unreadable'; name: string };

/** The checksum of a file that is kept elsewhere, and whether a file is still the same. */
export function EvidenceHash({ hash }: { hash: string }) {
  const t = useText('answer');
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  async function check() {
    const file = await chooseFile();
    if (!file) return;
    const tell = (kind: Outcome['kind']) => setOutcome({ kind, name: file.name });
    tell('reading');
    try {
      tell((await hashOfFile(file)) === hash ? 'same' : 'other');
    } catch {
      tell('unreadable');
    }
  }

  return (
    <>
      <div className={css.hash}>
        <span>{t('evidence.hash')}</span>
        <code className="grow" title={hash}>
          {hash.slice(0, 16)}…
        </code>
        <Button
          size="compact-xs"
          variant="default"
          title={t('evidence.checkHint')}
          disabled={outcome?.kind === 'reading'}
          onClick={() => void check()}
        >
          {t('evidence.check')}
        </Button>
      </div>
      {outcome && (
        <p className={css.outcome} role="status" data-kind={outcome.kind}>
          {outcome.kind === 'same' && <IconCheck size={14} stroke={2} aria-hidden="true" />}
          {outcome.kind !== 'same' && outcome.kind !== 'reading' && (
            <IconAlertTriangle size={14} stroke={2} aria-hidden="true" />
          )}
          <span>{t(`evidence.${outcome.kind}`, { name: outcome.name })}</span>
        </p>
      )}
    </>
  );
}
