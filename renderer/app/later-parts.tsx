import { memo } from 'react';
import { CopyDialog } from '../features/operations/copy/copy-dialog.tsx';
import { OperationDetails } from '../features/operations/form/operation-details.tsx';
import { VersionTable } from '../features/versions/version-table.tsx';
import { HistoryPanel } from './history/history-panel.tsx';
import { useReleaseWays } from './use-release-ways.ts';

/** What opens over the screens: nothing of it is seen at first, so it is loaded when the first screen stands. */
export const LaterParts = memo(function LaterParts() {
  const ways = useReleaseWays();
  return (
    <>
      <OperationDetails versionsOf={(id) => <VersionTable scope={{ kind: 'operation', id }} ways={ways} />} />
      <CopyDialog />
      <HistoryPanel />
    </>
  );
});
