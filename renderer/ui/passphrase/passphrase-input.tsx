import { PasswordInput, type PasswordInputProps } from '@mantine/core';
import { useText } from '../../text/use-text.ts';

/** A field for a passphrase, with a button that shows what was typed: by its name and by the keyboard, too. */
export function PassphraseInput(props: PasswordInputProps) {
  const t = useText('ui');
  return (
    <PasswordInput
      autoComplete="off"
      visibilityToggleButtonProps={{ 'aria-label': t('passphrase.show'), tabIndex: 0 }}
      {...props}
    />
  );
}
