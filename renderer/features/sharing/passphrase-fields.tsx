import { Button, Checkbox, PasswordInput, Progress } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useText } from '../../text/use-text.ts';
import css from './sharing.module.css';
import { suggestedPassphrase, systemRandom } from './suggest-passphrase.ts';

/** Null: not encrypted. */
export type WantedPassphrase = { first: string; again: string } | null;

/** Whether a file may be written so. */
export const isUsable = (wanted: WantedPassphrase): boolean =>
  wanted === null || (wanted.first !== '' && wanted.first === wanted.again);

interface PassphraseFieldsProps {
  wanted: WantedPassphrase;
  onChange: (wanted: WantedPassphrase) => void;
}

/** A file that only those open who know the passphrase. */
export function PassphraseFields({ wanted, onChange }: PassphraseFieldsProps) {
  const t = useText('sharing');
  const [isShown, setIsShown] = useState(false);
  const suggest = () => {
    const first = suggestedPassphrase(systemRandom);
    setIsShown(true);
    onChange({ first, again: first });
  };
  return (
    <div className={css.passphrase}>
      <Checkbox
        checked={wanted !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? { first: '', again: '' } : null)}
        label={t('passphrase.encrypt')}
        description={t(wanted ? 'passphrase.warning' : 'save.plain')}
      />
      {wanted && (
        <>
          <PasswordInput
            label={t('passphrase.label')}
            value={wanted.first}
            visible={isShown}
            onVisibilityChange={setIsShown}
            onChange={(event) => onChange({ ...wanted, first: event.currentTarget.value })}
            autoComplete="off"
          />
          <Strength passphrase={wanted.first} />
          <PasswordInput
            label={t('passphrase.again')}
            value={wanted.again}
            visible={isShown}
            onVisibilityChange={setIsShown}
            error={wanted.again !== '' && wanted.again !== wanted.first && t('passphrase.differs')}
            onChange={(event) => onChange({ ...wanted, again: event.currentTarget.value })}
            autoComplete="off"
          />
          <Button size="compact-sm" variant="subtle" onClick={suggest}>
            {t('passphrase.suggest')}
          </Button>
        </>
      )}
    </div>
  );
}

const COLOURS = ['red', 'red', 'orange', 'teal', 'green'];
const STEPS = ['none', 'weak', 'fair', 'good', 'strong'] as const;

function Strength({ passphrase }: { passphrase: string }) {
  const t = useText('sharing');
  const [score, setScore] = useState<number | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void import('./passphrase-strength.ts').then(({ passphraseStrength }) => {
      if (isCurrent) setScore(passphraseStrength(passphrase));
    });
    return () => {
      isCurrent = false;
    };
  }, [passphrase]);
  if (passphrase === '' || score === null) return null;
  return (
    <div className={css.strength}>
      <Progress
        size="sm"
        value={(score + 1) * 20}
        color={COLOURS[score] ?? 'red'}
        aria-label={t('passphrase.strength')}
      />
      <span role="status">{t(`passphrase.steps.${STEPS[score] ?? 'none'}`)}</span>
    </div>
  );
}
