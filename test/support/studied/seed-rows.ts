/** What the five studied annexes say, row by row, and where the delivered examples hold it. No names, and none of their words. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

export const SEEDS = ['PCV', 'ZWO', 'QUA', 'NIN', 'VIM'] as const;
export type Seed = (typeof SEEDS)[number];

/** Stated by a measure: by its being there, a value, an option, its note or its condition. */
export interface HeldByMeasure {
  measure: string;
  target: string;
  parameter?: string;
  option?: string;
  note?: true;
  condition?: true;
  /** Left empty on purpose: the annex studied has a label with nothing behind it. */
  absent?: true;
  law?: string;
}

/** Stated by something about a group of the scheme. */
export interface HeldByGroup {
  group: string;
  part:
    | 'reference'
    | 'noReference'
    | 'purpose'
    | 'leadIn'
    | 'subheading'
    | 'prose'
    | 'notRelevant'
    | 'textBefore'
    | 'textAfter';
  target?: string;
  law?: string;
  number?: number;
  sentence?: number;
}

/** Stated by a chapter of the layout. */
export interface HeldByChapter {
  chapter: 'cover' | 'contents' | 'text' | 'partyMeasures';
  role?: string;
  part?: string;
  law?: string;
  levels?: number;
  list?: true;
  names?: 'party';
  party?: string;
}

/** Stated by a field of a record. */
export type HeldByRecord =
  | { party: string; part?: 'footnote' | 'address' | 'link' }
  | { site: string }
  | { version: string }
  | { operation: 'subject' }
  | { organisation: 'name' };

export type Held = HeldByMeasure | HeldByGroup | HeldByChapter | HeldByRecord;

export interface SeedRow {
  id: string;
  kind: string;
  parent: string | null;
  order: number;
  normalizedKey: string;
  held: Held[];
}

const FIXTURE = path.resolve(import.meta.dirname, '../../fixtures/seed-rows.json');

export const seedRows: readonly SeedRow[] = JSON.parse(readFileSync(FIXTURE, 'utf8'));

export const rowsOf = (seed: Seed): SeedRow[] => seedRows.filter(({ id }) => id.startsWith(seed));

/** "ZUG" of `PCV-ZUG-012`: the section of the annex in which the row stands. */
export const sectionOf = ({ id }: SeedRow): string => id.slice(4, 7);
