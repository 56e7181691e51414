import { type ReactNode, useEffect, useState } from 'react';
import { catalogueInUse, versionInUse } from './catalogue-choice.ts';
import { type AppData, DataProvider } from './data-context.tsx';
import { useLive } from './live.ts';

/** Gives what is below the data with the catalogue that is in use: an upgrade, and its undo, change it on the way. */
export function LiveCatalogue({ data, children }: { data: AppData; children: ReactNode }) {
  const [inUse, setInUse] = useState(data);
  const newest = data.newer ?? data.catalogue;
  const version = useLive('catalogue in use', () => versionInUse(data.database, newest.manifest));
  const shown = inUse.catalogue.manifest.version;

  useEffect(() => {
    if (version === undefined || version === shown) return;
    let isWanted = true;
    void catalogueInUse(version, newest).then((found) => {
      if (isWanted && found) setInUse({ ...data, newer: undefined, ...found });
    });
    return () => {
      isWanted = false;
    };
  }, [version, shown, newest, data]);

  return <DataProvider data={inUse}>{children}</DataProvider>;
}
