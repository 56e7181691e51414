import { LIMITS } from '../../../../shared/domain/record-parts.ts';
import { formatNumber } from '../../../text/format.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import css from '../rich-text.module.css';
import type { Refusal } from './within-limits.ts';

/** Why the last thing that was typed or pasted is not there. */
export function RefusalHint({ refusal }: { refusal: Refusal }) {
  const t = useText('ui');
  const language = useLanguage();
  const numbers = { length: formatNumber(refusal.length, language), limit: formatNumber(LIMITS.text, language) };
  return (
    <p role="alert" className={css.refusal}>
      {refusal.kind === 'tooLong' ? t('richText.tooLong', numbers) : t('richText.tooManyMarks')}
    </p>
  );
}
