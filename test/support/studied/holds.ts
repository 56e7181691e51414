/** Whether the annex of an example prints what holds a row of the annex that it stands for. */
import { missingChapter } from './holds-chapter.ts';
import { missingMeasure } from './holds-measure.ts';
import { missingGroup, missingRecord } from './holds-text.ts';
import { type Held, type Seed, type SeedRow, sectionOf } from './seed-rows.ts';
import type { StudiedCase } from './studied-case.ts';
import { HEADINGS } from './where.ts';

/** Why what is said to hold the row is not printed, or not where it belongs; null when it is. */
export function missingHeld(row: SeedRow, held: Held, studied: StudiedCase): string | null {
  const heading = HEADINGS[row.id.slice(0, 3) as Seed][sectionOf(row)];
  if ('measure' in held) return missingMeasure(held, studied, heading);
  if ('group' in held) return missingGroup(held, studied);
  if ('chapter' in held) return missingChapter(held, studied);
  return missingRecord(held, studied);
}
