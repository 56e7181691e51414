import { Button } from '@mantine/core';
import { IconFileDescription } from '@tabler/icons-react';
import type { PlatformApi } from '../../../shared/ipc/contract.ts';
import { platform } from '../../platform/platform.ts';
import { useRecentFiles } from '../../platform/recent-files.ts';
import { useText } from '../../text/use-text.ts';
import { requestFile } from '../../ui/file-requests.ts';
import css from './recent-list.module.css';

type Source = Pick<PlatformApi, 'recentFiles' | 'onRecentChange' | 'changeRecent'>;

/** The files opened last, each a click away. Nothing where there are none. */
export function RecentList({ source = platform }: { source?: Source }) {
  const t = useText('sharing');
  const recent = useRecentFiles(source);
  if (!recent || recent.files.length === 0) return null;
  return (
    <section className={css.recent} aria-labelledby="recent-files">
      <div className={css.head}>
        <h2 id="recent-files" className={css.title}>
          {t('recent.title')}
        </h2>
        <Button variant="subtle" size="compact-xs" onClick={() => void source.changeRecent({ kind: 'clear' })}>
          {t('recent.clear')}
        </Button>
      </div>
      <ul className={css.list}>
        {recent.files.map(({ handle, name, folder }) => (
          <li key={handle}>
            <button
              type="button"
              className={`plain ${css.file}`}
              onClick={() => requestFile({ kind: 'openRecent', file: handle })}
            >
              <IconFileDescription size={16} stroke={1.6} aria-hidden />
              <span className="cut">{name}</span>
              <span className={`${css.folder} cut`}>{folder}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
