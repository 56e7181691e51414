import { Checkbox } from '@mantine/core';
import { useText } from '../../text/use-text.ts';
import { isSame, NewPassphrase, NOTHING_TYPED, type TypedTwice } from '../../ui/passphrase/new-passphrase.tsx';
import css from './sharing.module.css';

/** Null: not encrypted. */
export type WantedPassphrase = TypedTwice | null;

/** Whether a file may be written so. */
export const isUsable = (wanted: WantedPassphrase): boolean => wanted === null || isSame(wanted);

interface PassphraseFieldsProps {
  wanted: WantedPassphrase;
  onChange: (wanted: WantedPassphrase) => void;
}

/** A file that only those open who know the passphrase. */
export function PassphraseFields({ wanted, onChange }: PassphraseFieldsProps) {
  const t = useText('sharing');
  return (
    <div className={css.passphrase}>
      <Checkbox
        checked={wanted !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? NOTHING_TYPED : null)}
        label={t('passphrase.encrypt')}
        description={t(wanted ? 'passphrase.warning' : 'save.plain')}
      />
      {wanted && <NewPassphrase typed={wanted} onChange={onChange} />}
    </div>
  );
}
