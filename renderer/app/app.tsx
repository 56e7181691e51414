import type { AppInfo } from '../../shared/ipc/contract.ts';
import type { AppData } from '../data/data-context.tsx';
import { LiveCatalogue } from '../data/live-catalogue.tsx';
import { type PreferenceChoices, usePreferences } from '../features/settings/preferences.ts';
import { Desktop } from './desktop.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { Themed } from './themed.tsx';
import { useApplyPreferences } from './use-apply-preferences.ts';

interface AppProps {
  data: AppData;
  info: AppInfo;
  /** As read before the first paint. */
  preferences: PreferenceChoices;
}

/** The app on an open data base. */
export function App({ data, info, preferences }: AppProps) {
  return (
    <LiveCatalogue data={data}>
      <InPreferredLooks info={info} atStart={preferences} />
    </LiveCatalogue>
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
