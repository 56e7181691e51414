import { Box } from '@mantine/core';
import { useText } from '../../text/use-text.ts';
import { BusyBar } from '../../ui/busy-bar.tsx';
import css from '../notice.module.css';

/** In place of the app while something is being deleted for good. */
export function Purging() {
  const t = useText('backup');
  return (
    <main className={css.page}>
      <div className={css.box} role="status">
        <h1 className={css.title}>{t('purge.working')}</h1>
        <p className={css.text}>{t('purge.workingText')}</p>
        <Box mt={16}>
          <BusyBar label={t('purge.working')} />
        </Box>
      </div>
    </main>
  );
}
