import { IconCircleOff } from '@tabler/icons-react';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import type { Status } from '../../../shared/domain/status.ts';
import { applicabilityText } from '../../text/applicability-text.ts';
import { useText } from '../../text/use-text.ts';
import { useApplicability, useFrame } from './frame.ts';
import css from './row-marks.module.css';

/** In a row that is still open: whether the facts ask for the measure or rule it out, and why. */
export function ApplicabilityMark({ measureId, status }: { measureId: MeasureId; status: Status }) {
  const { facts } = useFrame();
  const applicability = useApplicability(measureId);
  const t = useText('measures');
  if (applicability.kind === 'possible' || status !== 'open') return null;
  const reason = applicabilityText(applicability, facts);
  if (applicability.kind === 'expected') {
    return (
      <span className={css.expected} title={reason}>
        {t('applicability.expected')}
      </span>
    );
  }
  return (
    <span className={css.ruledOut} title={reason}>
      <IconCircleOff size={13} stroke={1.75} aria-hidden="true" />
      {t('applicability.ruledOut')}
    </span>
  );
}
