import { IconAlertTriangle, IconWorld } from '@tabler/icons-react';
import { isThirdCountry } from '../../../../shared/domain/facts.ts';
import type { Party } from '../../../../shared/domain/records.ts';
import { useText } from '../../../text/use-text.ts';
import css from '../records/record-table.module.css';

/** Says by icon and word when data go outside the EU and the EEA, and whether a ground of transfer is missing for it. */
export function ThirdCountry({ party }: { party: Pick<Party, 'country' | 'thirdCountry' | 'transferGround'> }) {
  const t = useText('operations');
  const tData = useText('masterData');
  if (!isThirdCountry(party)) return null;
  return (
    <>
      <span className={css.warning}>
        <IconWorld size={13} stroke={1.75} aria-hidden />
        {t('party.thirdCountry')}
      </span>
      {party.transferGround === '' && (
        <span className={css.warning} title={tData('parties.groundMissingHint')}>
          <IconAlertTriangle size={13} stroke={1.75} aria-hidden />
          {tData('parties.groundMissing')}
        </span>
      )}
    </>
  );
}
