import { useText } from '../text/use-text.ts';
import css from './kbd.module.css';

/** Keys that have a name in the interface language; all others stand for themselves. */
const NAMED_KEYS = [
  'Ctrl',
  'Shift',
  'Alt',
  'Space',
  'Enter',
  'Esc',
  'Del',
  'Up',
  'Down',
  'Left',
  'Right',
  'PageUp',
  'PageDown',
] as const;
type NamedKey = (typeof NAMED_KEYS)[number];

const isNamed = (key: string): key is NamedKey => (NAMED_KEYS as readonly string[]).includes(key);

/** A key combination such as "Ctrl+K", written with the key names of the interface language. */
export function Kbd({ keys }: { keys: string }) {
  const t = useText('ui');
  return (
    <kbd className={css.key}>
      {keys
        .split('+')
        .map((key) => (isNamed(key) ? t(`keys.${key}`) : key))
        .join(' ')}
    </kbd>
  );
}
