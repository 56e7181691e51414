import { Tooltip } from '@mantine/core';
import { Kbd } from '../kbd.tsx';
import { keysOf } from './keys.ts';
import css from './tool-tips.module.css';
import { usePointedButton } from './use-pointed-button.ts';

/**
 * The one tool tip of the window: says what a button without words does, and with which keys. There is nothing to do for
 * it at the button but what screen readers need anyway: an `aria-label`, and `withKeys` where keys do the same.
 * `withTip` says something else than the label, or something about a button with words.
 */
export function ToolTips() {
  const button = usePointedButton();
  const keys = button && keysOf(button);
  if (!button) return null;
  return (
    <Tooltip
      opened
      target={button}
      multiline
      className={css.tip}
      label={
        <>
          {button.dataset.tip ?? button.getAttribute('aria-label')} {keys && <Kbd keys={keys} />}
        </>
      }
    />
  );
}
