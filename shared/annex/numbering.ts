/** Parts of the annex write headings without numbers; numbers follow from the order in the finished annex. */
import type { Block, Heading } from './document.ts';

export type DraftHeading = Omit<Heading, 'number' | 'pageBreak'>;
export type Draft = Exclude<Block, Heading> | DraftHeading;

export const heading = (level: Heading['level'], text: string): DraftHeading => ({ kind: 'heading', level, text });

/** Numbers the headings decimally ("3", "3.1", "3.1.2"). The first one begins a new page, behind cover and contents. */
export function numbered(drafts: readonly Draft[]): Block[] {
  let counters: number[] = [];
  return drafts.map((draft) => {
    if (draft.kind !== 'heading') return draft;
    const isFirst = counters.length === 0;
    const upper = Array.from({ length: draft.level - 1 }, (_, index) => counters[index] ?? 1);
    counters = [...upper, (counters[draft.level - 1] ?? 0) + 1];
    return { ...draft, number: counters.join('.'), ...(isFirst ? { pageBreak: true } : {}) };
  });
}
