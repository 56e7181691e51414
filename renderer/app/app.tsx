import type { AppInfo } from '../../shared/ipc/contract.ts';
import type { AppData } from '../data/data-context.tsx';
import { type FirstAnswers, FirstAnswersContext } from '../data/first-answers.ts';
import { LiveCatalogue } from '../data/live-catalogue.tsx';
import type { PurgeWish } from '../data/purge/purge.ts';
import { type PreferenceChoices, usePreferences } from '../features/settings/preferences.ts';
import { Desktop } from './desktop.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { PurgeWaysHere } from './purge-ways-here.tsx';
import { Themed } from './themed.tsx';
import { useApplyPreferences } from './use-apply-preferences.ts';

interface AppProps {
  data: AppData;
  /** What was read of it before the first paint. */
  first: FirstAnswers;
  info: AppInfo;
  /** As read before the first paint. */
  preferences: PreferenceChoices;
  /** Deletes for good and starts the app anew. */
  purge: (wish: PurgeWish) => void;
}

/** The app on an open data base. */
export function App({ data, first, info, preferences, purge }: AppProps) {
  return (
    <FirstAnswersContext value={first}>
      <LiveCatalogue data={data}>
        <PurgeWaysHere purge={purge}>
          <InPreferredLooks info={info} atStart={preferences} />
        </PurgeWaysHere>
      </LiveCatalogue>
    </FirstAnswersContext>
  );
}

function InPreferredLooks({ info, atStart }: { info: AppInfo; atStart: PreferenceChoices }) {
  const preferences = usePreferences() ?? atStart;
  useApplyPreferences(preferences, info.language);
  return (
    <Themed colorScheme={preferences.colorScheme}>
      <ErrorBoundary>
        <Desktop />
      </ErrorBoundary>
    </Themed>
  );
}
