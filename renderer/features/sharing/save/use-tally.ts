import { useEffect, useMemo, useState } from 'react';
import type { TomDatabase } from '../../../data/database.ts';
import { type Audience, gather, isEmptyPart, type SavePart } from './save-part.ts';
import type { SaveSource } from './save-sources.ts';
import { type Besides, type Tally, tallyOf } from './tally.ts';

interface Wanted {
  part: SavePart;
  audience: Audience;
  internalNotes: boolean;
}

/** What goes and what stays with these choices; undefined while it is being counted, or when nothing is chosen. */
export function useTally(
  database: TomDatabase,
  sources: readonly SaveSource[],
  { part, audience, internalNotes }: Wanted,
): Tally | undefined {
  const [tally, setTally] = useState<{ part: SavePart; value: Tally }>();
  const besides = useMemo(() => besidesOf(part, sources), [part, sources]);
  useEffect(() => {
    if (isEmptyPart(part)) return;
    let isCurrent = true;
    void (async () => {
      const whole = await gather(database, part, { audience: 'colleagues', internalNotes: true });
      const sent = await gather(database, part, { audience, internalNotes });
      if (isCurrent) setTally({ part, value: tallyOf(whole.content, sent.content, besides, internalNotes) });
    })();
    return () => {
      isCurrent = false;
    };
  }, [database, part, audience, internalNotes, besides]);
  return tally?.part === part ? tally.value : undefined;
}

/** The organisations and operations that were not chosen. */
function besidesOf(part: SavePart, sources: readonly SaveSource[]): Besides {
  if (part.kind === 'everything') return { organisations: 0, operations: 0 };
  if (part.kind === 'organisations') return { organisations: sources.length - part.ids.length, operations: 0 };
  const own = sources.find(({ id }) => id === part.organisationId)?.operations.length ?? 0;
  return { organisations: sources.length - 1, operations: own - part.ids.length };
}
