import { Button, type ButtonVariant } from '@mantine/core';
import { IconRefresh } from '@tabler/icons-react';
import { useIsStopped } from '../data/save-state.ts';
import { useText } from '../text/use-text.ts';
import { restartSafely } from './restart-safely.ts';

interface ReloadButtonProps {
  label: string;
  variant: ButtonVariant;
  /** Only a start of the app helps, though the store has not failed. */
  needsRestart?: boolean;
}

/** Loads the window anew. After a failure of the store it starts the app anew: only that cuts off what is half-written. */
export function ReloadButton({ label, variant, needsRestart = false }: ReloadButtonProps) {
  const t = useText('ui');
  const isStopped = useIsStopped();
  const restarts = isStopped || needsRestart;
  return (
    <Button
      variant={variant}
      leftSection={<IconRefresh size={16} />}
      onClick={() => (restarts ? void restartSafely() : window.location.reload())}
    >
      {restarts ? t('restart.action') : label}
    </Button>
  );
}
