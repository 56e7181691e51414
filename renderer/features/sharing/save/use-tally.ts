import { useEffect, useMemo, useState } from 'react';
import type { CaseContent } from '../../../../shared/domain/case-content.ts';
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
  const [whole, setWhole] = useState<Gathered>();
  const [sent, setSent] = useState<Gathered & { internalNotes: boolean }>();
  const besides = useMemo(() => besidesOf(part, sources), [part, sources]);
  useEffect(
    () =>
      gathering(database, part, { audience: 'colleagues', internalNotes: true }, (content) =>
        setWhole({ part, content }),
      ),
    [database, part],
  );
  useEffect(
    () =>
      gathering(database, part, { audience, internalNotes }, (content) => setSent({ part, content, internalNotes })),
    [database, part, audience, internalNotes],
  );
  return useMemo(() => {
    if (whole?.part !== part || sent?.part !== part) return undefined;
    return tallyOf(whole.content, sent.content, besides, sent.internalNotes);
  }, [whole, sent, part, besides]);
}

interface Gathered {
  part: SavePart;
  content: CaseContent;
}

/** Gathers a part and tells it, unless the returned function has been called in the meantime. */
function gathering(
  database: TomDatabase,
  part: SavePart,
  options: Omit<Wanted, 'part'>,
  tell: (content: CaseContent) => void,
): () => void {
  let isCurrent = !isEmptyPart(part);
  if (isCurrent) {
    // Who saves what cannot be read hears of it then.
    void gather(database, part, options).then(
      ({ content }) => isCurrent && tell(content),
      () => undefined,
    );
  }
  return () => {
    isCurrent = false;
  };
}

/** The organisations and operations that were not chosen. */
function besidesOf(part: SavePart, sources: readonly SaveSource[]): Besides {
  if (part.kind === 'everything') return { organisations: 0, operations: 0 };
  if (part.kind === 'organisations') return { organisations: sources.length - part.ids.length, operations: 0 };
  const own = sources.find(({ id }) => id === part.organisationId)?.operations.length ?? 0;
  return { organisations: sources.length - 1, operations: own - part.ids.length };
}
