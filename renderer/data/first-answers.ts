/**
 * What the first screen asks, read in one go before anything is drawn. Asked by its parts, one question waits for the answer to
 * another (operation, organisation, parties), and the window is drawn anew after each.
 */
import { createContext } from 'react';
import { isSameValue } from '../../shared/lib/same-value.ts';
import type { LayeredReader } from './layered-reader.ts';

/** Read before; each good until a live query has asked the same and found something else. */
export class FirstAnswers {
  readonly #answers = new Map<string, unknown>();
  #reader: LayeredReader | undefined;

  /** @param key the name of the question, as `useLive` knows it */
  note(key: string, answer: unknown): void {
    this.#answers.set(key, answer);
  }

  /** A reader that has read already; what it follows goes on from there. */
  noteReader(reader: LayeredReader): void {
    this.#reader = reader;
  }

  takeReader(scopeId: string): LayeredReader | undefined {
    const reader = this.#reader?.scopeId === scopeId ? this.#reader : undefined;
    if (reader) this.#reader = undefined;
    return reader;
  }

  /** In a box, because `undefined` means that it was not read. */
  of<T>(key: string): { value: T } | undefined {
    return this.#answers.has(key) ? { value: this.#answers.get(key) as T } : undefined;
  }

  /** The live answer; the very one that was read before where nothing is different, so that nothing is drawn for it. */
  confirmed<T>(key: string, live: T): T {
    const before = this.of<T>(key);
    if (before && isSameAnswer(before.value, live)) return before.value;
    this.#answers.delete(key);
    return live;
  }

  /** Once the first screen stands, everybody asks for himself. */
  forget(): void {
    this.#answers.clear();
    this.#reader?.end();
    this.#reader = undefined;
  }
}

function isSameAnswer(one: unknown, other: unknown): boolean {
  const [first, second] = [one, other].map((it) => (it instanceof Map ? [...it] : it));
  return isSameValue(first, second);
}

/** Those of this start; empty for whoever draws a part of the window alone. */
export const FirstAnswersContext = createContext(new FirstAnswers());
