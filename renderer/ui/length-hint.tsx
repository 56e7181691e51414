import { formatNumber } from '../text/format.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import css from './length-hint.module.css';

/** From this part of the limit on, one wants to know how much is left. */
const NEAR = 0.95;

/** Props of a text field that takes no more than `limit` characters; near the end it says how many there are. */
export function lengthProps(text: string, limit: number) {
  if (text.length < limit * NEAR) return { maxLength: limit };
  return {
    maxLength: limit,
    description: <LengthHint length={text.length} limit={limit} />,
    inputWrapperOrder: ['label' as const, 'input' as const, 'description' as const, 'error' as const],
  };
}

/** "19.950 / 20.000"; when it is full, also that whatever was pasted beyond it is not there. */
function LengthHint({ length, limit }: { length: number; limit: number }) {
  const t = useText('ui');
  const language = useLanguage();
  const numbers = { length: formatNumber(length, language), limit: formatNumber(limit, language) };
  return (
    <span className={css.hint} role="status" data-full={length >= limit || undefined}>
      {t(length >= limit ? 'length.full' : 'length.near', numbers)}
    </span>
  );
}
