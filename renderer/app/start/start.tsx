import type { ReactNode } from 'react';
import type { AppInfo } from '../../../shared/ipc/contract.ts';
import { backupKeeper } from '../../data/backup/app-backups.ts';
import { restartNavigation } from '../../data/navigation-store.ts';
import { type OpenOptions, openData } from '../../data/open-data.ts';
import { readStart } from '../../data/start-route.ts';
import { chosenLanguage, readPreferences } from '../../features/settings/preferences.ts';
import { platform } from '../../platform/platform.ts';
import { setLanguage } from '../../text/i18n.ts';
import { App } from '../app.tsx';
import { Themed } from '../themed.tsx';
import { Opening } from './opening.tsx';
import { StartFailure } from './start-failure.tsx';

/** Opening usually takes less than this, in milliseconds; a notice that flashes by would only irritate. */
const PATIENCE = 400;

type Show = (content: ReactNode) => void;

/** Opens the data base and shows the app, or says why it cannot. The first thing painted has its final looks. */
export async function start(show: Show, options: Pick<OpenOptions, 'acceptMissing'> = {}): Promise<void> {
  const asking = askMain();
  const notice = setTimeout(() => show(<Opening />), PATIENCE);
  try {
    const [info, data] = await Promise.all([asking, openData({ backUp: backupKeeper.backUp, ...options })]);
    const { route, organisationId } = await readStart(data.database);
    const [language, colorScheme] = await data.database.settings.bulkGet(['language', 'colorScheme']);
    const preferences = readPreferences({ language: language?.value, colorScheme: colorScheme?.value });
    setLanguage(chosenLanguage(preferences, info.language));
    restartNavigation(route, organisationId);
    show(<App data={data} info={info} preferences={preferences} />);
  } catch (error) {
    // The bad news too in the system's language, if it is known.
    await asking.catch(() => undefined);
    show(
      <Themed colorScheme="system">
        <StartFailure
          error={error}
          onRetry={() => window.location.reload()}
          onStartEmpty={() => void start(show, { acceptMissing: true })}
        />
      </Themed>,
    );
  } finally {
    clearTimeout(notice);
  }
}

async function askMain(): Promise<AppInfo> {
  const info = await platform.appInfo();
  setLanguage(info.language);
  return info;
}
