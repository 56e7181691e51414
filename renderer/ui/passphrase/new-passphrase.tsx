import { Button, Progress } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../text/use-text.ts';
import css from './new-passphrase.module.css';
import { PassphraseInput } from './passphrase-input.tsx';
import { suggestedPassphrase, systemRandom } from './suggest-passphrase.ts';
import { usePassphraseStrength } from './use-passphrase-strength.ts';

/** A passphrase and its repetition, as they are typed. */
export interface TypedTwice {
  first: string;
  again: string;
}

export const NOTHING_TYPED: TypedTwice = { first: '', again: '' };

/** Whether something is there, and nothing was mistyped. */
export const isSame = ({ first, again }: TypedTwice): boolean => first !== '' && first === again;

interface NewPassphraseProps {
  typed: TypedTwice;
  onChange: (typed: TypedTwice) => void;
  /** Why it will not do. */
  error?: string | false;
  /** It is what its dialogue is for. */
  isFirst?: boolean;
}

/** Two fields for a passphrase that is set anew, how hard it is to guess, and the offer of a good one. */
export function NewPassphrase({ typed, onChange, error, isFirst = false }: NewPassphraseProps) {
  const t = useText('ui');
  const [isShown, setIsShown] = useState(false);
  const { first, again } = typed;
  const common = { visible: isShown, onVisibilityChange: setIsShown };
  const suggest = () => {
    const suggested = suggestedPassphrase(systemRandom);
    setIsShown(true);
    onChange({ first: suggested, again: suggested });
  };
  return (
    <div className={css.fields}>
      <PassphraseInput
        {...common}
        data-autofocus={isFirst || undefined}
        label={t('passphrase.label')}
        value={first}
        error={error}
        onChange={(event) => onChange({ ...typed, first: event.currentTarget.value })}
      />
      <Strength passphrase={first} />
      <PassphraseInput
        {...common}
        label={t('passphrase.again')}
        value={again}
        error={again !== '' && again !== first && t('passphrase.differs')}
        onChange={(event) => onChange({ ...typed, again: event.currentTarget.value })}
      />
      <Button size="compact-sm" variant="subtle" onClick={suggest}>
        {t('passphrase.suggest')}
      </Button>
    </div>
  );
}

const COLOURS = ['red', 'red', 'orange', 'teal', 'green'];
const STEPS = ['none', 'weak', 'fair', 'good', 'strong'] as const;

function Strength({ passphrase }: { passphrase: string }) {
  const t = useText('ui');
  const score = usePassphraseStrength(passphrase);
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
