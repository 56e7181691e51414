import { IconWorld } from '@tabler/icons-react';
import { isInEea } from '../../../../shared/lib/countries.ts';
import { useText } from '../../../text/use-text.ts';
import css from './party-table.module.css';

/** Says when data go outside the EU and the EEA, by icon and word. */
export function ThirdCountry({ country }: { country: string }) {
  const t = useText('operations');
  if (!country || isInEea(country)) return null;
  return (
    <span className={css.third}>
      <IconWorld size={13} stroke={1.75} aria-hidden />
      {t('party.thirdCountry')}
    </span>
  );
}
