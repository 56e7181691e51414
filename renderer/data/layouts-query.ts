import { useMemo, useRef } from 'react';
import { allLayouts, type ListedLayout } from '../../shared/catalogue/layouts.ts';
import type { LayoutId } from '../../shared/domain/ids.ts';
import type { OwnLayout } from '../../shared/domain/layout-records.ts';
import type { Operation, Organisation } from '../../shared/domain/records.ts';
import { useData } from './data-context.tsx';
import type { TomDatabase } from './database.ts';
import { deliveredLayouts } from './delivered-layouts.ts';
import { keepUnchangedRows } from './keep-unchanged.ts';
import { useLive } from './live.ts';

/** The user's own layouts as they are stored, deleted ones too; `undefined` while they load. */
export function useOwnLayouts(): readonly OwnLayout[] | undefined {
  const { database } = useData();
  const known = useRef<readonly OwnLayout[]>([]);
  return useLive('layouts', async () => {
    known.current = keepUnchangedRows(known.current, await database.layouts.toArray());
    return known.current;
  });
}

/** All layouts, delivered ones first; `undefined` while they load. What did not change stays the same object. */
export function useLayouts(): readonly ListedLayout[] | undefined {
  const own = useOwnLayouts();
  return useMemo(() => own && allLayouts(deliveredLayouts(), own), [own]);
}

export interface LayoutUsers {
  organisations: Organisation[];
  operations: Operation[];
}

/** Who has chosen a layout, at this moment. */
export async function readLayoutUsers(database: TomDatabase, id: LayoutId): Promise<LayoutUsers> {
  const isUser = (record: Organisation | Operation) => record.layoutId === id && !record.deleted;
  return {
    organisations: await database.organisations.filter(isUser).toArray(),
    operations: await database.operations.filter(isUser).toArray(),
  };
}
