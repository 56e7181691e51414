import { useRef } from 'react';
import { byName } from '../../../text/collate.ts';
import { useLanguage } from '../../../text/use-text.ts';

/** By name at first; then rows keep their place, so that none jumps away while its name is being typed. */
export function useSteadyOrder<T extends { id: string; name: string }>(records: T[] | undefined): T[] | undefined {
  const language = useLanguage();
  const places = useRef(new Map<string, number>());
  if (!records) return undefined;
  for (const { id } of records.toSorted(byName(language))) {
    if (!places.current.has(id)) places.current.set(id, places.current.size);
  }
  const placeOf = ({ id }: T) => places.current.get(id) ?? 0;
  return records.toSorted((one, other) => placeOf(one) - placeOf(other));
}
