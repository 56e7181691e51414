/** What a finding rested on when it was accepted, kept so that it can be told what has changed. */
import { LIMITS } from '../domain/record-parts.ts';
import type { Looked } from './finding.ts';

/** As it is stored with an acceptance; '' where there is nothing, or more than a record holds. */
export function lookedText(looked: Looked | undefined): string {
  const said = JSON.stringify(looked ?? {});
  return looked && said.length <= LIMITS.text ? said : '';
}

export interface ChangedFact {
  /** As the rule calls it: `<measure>.<parameter>`, `status <measure>`, `words` … */
  name: string;
  before: unknown;
  now: unknown;
}

/** @param stored what `lookedText` made, or anything else that came with a file: then nothing is known */
export function changedFacts(stored: string, now: Looked | undefined): ChangedFact[] {
  const before = readLooked(stored);
  if (!before || !now) return [];
  const names = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return names
    .map((name) => ({ name, before: before[name], now: now[name] }))
    .filter((it) => comparable(it.before) !== comparable(it.now));
}

function readLooked(stored: string): Looked | undefined {
  try {
    const read: unknown = JSON.parse(stored || '{}');
    const isRecord = typeof read === 'object' && read !== null && !Array.isArray(read);
    return isRecord && Object.keys(read).length > 0 ? (read as Looked) : undefined;
  } catch {
    return undefined;
  }
}

/** Lists are choices: their order says nothing. */
const comparable = (value: unknown): string =>
  JSON.stringify(Array.isArray(value) ? value.map((it) => JSON.stringify(it)).sort() : (value ?? null));
