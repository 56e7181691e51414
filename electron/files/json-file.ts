import { readFileSync } from 'node:fs';
import type * as z from 'zod';
import { writeFileAtomically } from './atomic-write.ts';

/** Small settings of main that must be known before the page is up (window, language), in the user's data folder. */
export interface JsonFile<T> {
  /** The stored value; `fallback` when there is none or it cannot be understood: never a reason not to start. */
  read(fallback: T): T;
  /** Stores the value; several writes follow one another in order. */
  write(value: T): Promise<void>;
}

/** A JSON file whose content is checked against `schema` at every read. */
export function jsonFile<T>(path: string, schema: z.ZodType<T>): JsonFile<T> {
  let written: Promise<void> = Promise.resolve();
  return {
    read(fallback) {
      try {
        const parsed = schema.safeParse(JSON.parse(readFileSync(path, 'utf8')));
        return parsed.success ? parsed.data : fallback;
      } catch {
        return fallback;
      }
    },
    write(value) {
      const bytes = new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`);
      written = written.catch(() => undefined).then(() => writeFileAtomically(path, bytes));
      return written;
    },
  };
}
