import { useEffect, useState } from 'react';
import type { UpgradeContent, UpgradeStep } from '../../../shared/catalogue/upgrade/upgrade-step.ts';
import type { CatalogueChanges } from '../../../shared/domain/catalogue-changes.ts';
import type { Operation, Organisation } from '../../../shared/domain/records.ts';
import { type AppData, useData } from '../../data/data-context.tsx';
import { loadCatalogueChanges, loadReleasedCatalogue } from '../../data/delivered-catalogue.ts';
import { readUpgradeContent, upgradeSteps } from '../../data/upgrade-source.ts';

/** What a dry run is made of. */
export interface UpgradeSource {
  steps: readonly UpgradeStep[];
  content: UpgradeContent;
  /** Live ones, for their names. */
  organisations: readonly Organisation[];
  operations: readonly Operation[];
}

export interface LoadedChanges {
  changes: CatalogueChanges;
  /** Missing when the newest catalogue is in use. */
  source?: UpgradeSource;
}

/** Loads the change list, and what the upgrade begins with; `failed` when a version on the way is missing. */
export function useUpgradeSource(): LoadedChanges | 'failed' | undefined {
  const data = useData();
  const [loaded, setLoaded] = useState<LoadedChanges | 'failed'>();
  useEffect(() => {
    let isWanted = true;
    load(data).then(
      (found) => isWanted && setLoaded(found),
      () => isWanted && setLoaded('failed'),
    );
    return () => {
      isWanted = false;
    };
  }, [data]);
  return loaded;
}

async function load({ database, catalogue, newer }: AppData): Promise<LoadedChanges | 'failed'> {
  const changes = await loadCatalogueChanges();
  if (!newer) return { changes };
  const steps = await upgradeSteps(catalogue, newer, changes, loadReleasedCatalogue);
  if (!steps) return 'failed';
  const content = await readUpgradeContent(database, steps);
  const organisations = (await database.organisations.toArray()).filter(({ deleted }) => !deleted);
  const operations = (await database.operations.toArray()).filter(({ deleted }) => !deleted);
  return { changes, source: { steps, content, organisations, operations } };
}
