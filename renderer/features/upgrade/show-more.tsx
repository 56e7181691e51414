import { Button } from '@mantine/core';
import { useText } from '../../text/use-text.ts';

/** Long lists begin short; nothing when all is shown. */
export function ShowMore({ count, onShow }: { count: number; onShow: () => void }) {
  const t = useText('upgrade');
  if (count <= 0) return null;
  return (
    <Button variant="subtle" onClick={onShow}>
      {t('more', { count })}
    </Button>
  );
}
