/** Whether an annex prints what holds a row, where that is a chapter of the layout. */
import { headingsOf } from '../../../shared/annex/document.ts';
import type { ChapterKind, ChapterOf } from '../../../shared/domain/layout.ts';
import { plainly, printedBlocks } from './printed.ts';
import type { HeldByChapter } from './seed-rows.ts';
import type { StudiedCase } from './studied-case.ts';
import { standsUnder } from './where.ts';

/** Why a chapter does not hold its row; null when it does. */
export function missingChapter(held: HeldByChapter, studied: StudiedCase): string | null {
  return CHECKS[held.chapter](held, studied) ? null : `not printed: ${JSON.stringify(held)}`;
}

const CHECKS: Record<HeldByChapter['chapter'], (held: HeldByChapter, studied: StudiedCase) => boolean> = {
  cover: ({ law = '' }, studied) =>
    studied
      .annex()
      .blocks.some((it) => (it.kind === 'title' || it.kind === 'subtitle') && plainly(it.text).includes(law)),
  contents: ({ levels }, studied) => {
    const chapter = studied.input().layout.chapters.find((it) => it.kind === 'contents');
    const isPrinted = studied.annex().blocks.some(({ kind }) => kind === 'tableOfContents');
    return isPrinted && chapter?.kind === 'contents' && chapter.levels === levels;
  },
  text: ({ role, law = '', list }, studied) =>
    chaptersOf('text', studied).some((chapter) => {
      if (chapter.role !== role || !isPrinted(chapter.text.de, studied)) return false;
      const words = sentencesOf(chapter.text.de);
      const own = printedBlocks(studied.annex()).filter(({ text }) => words.some((it) => text.includes(it)));
      return own.some(({ text }) => text.includes(law)) && (!list || own.some(({ block }) => block.kind === 'list'));
    }),
  partyMeasures: (held, studied) => PARTY_PARTS[held.part ?? 'heading']?.(held, studied) ?? false,
};

/** The annex of a party within this one: who it is, then its texts, then its measures, counted anew. */
const PARTY_PARTS: Record<string, (held: HeldByChapter, studied: StudiedCase) => boolean> = {
  heading: ({ party }, studied) => {
    const name = studied.content.parties.find(({ id }) => id === party)?.name ?? '?';
    return headingsOf(studied.annex()).some(({ text, number }) => number === '' && text.includes(name));
  },
  introduction: (_, studied) =>
    isPrinted(chaptersOf('text', studied).find(({ role }) => role === 'annexOfOthers')?.text.de, studied),
  principles: (_, studied) =>
    isPrinted(chaptersOf('partyMeasures', studied)[0]?.texts[0]?.text.de, studied, '1 Grundsätze'),
  aim: (_, studied) => {
    const last = chaptersOf('partyMeasures', studied)[0]?.texts[0]?.text.de.split('\n').at(-1) ?? '';
    return last.includes('Risiko') && isPrinted(last, studied, '1 Grundsätze');
  },
  measures: ({ law = '?' }, studied) =>
    headingsOf(studied.annex()).some(({ text, number }) => number === '2' && plainly(text).includes(law)),
};

const chaptersOf = <K extends ChapterKind>(kind: K, studied: StudiedCase) =>
  studied.input().layout.chapters.filter((it): it is ChapterOf<K> => it.kind === kind);

/** Whether every sentence of a text stands in the annex; below a heading, where one is named. */
function isPrinted(text: string | undefined, studied: StudiedCase, heading = ''): boolean {
  const sentences = sentencesOf(text ?? '');
  const printed = printedBlocks(studied.annex()).filter((it) => heading === '' || standsUnder(it, heading));
  return sentences.length > 0 && sentences.every((sentence) => printed.some((it) => it.text.includes(sentence)));
}

/** The sentences of a text of a layout that hold no place, without marks of Markdown. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/\n+|(?<=[.:]) /)
    .map((it) => plainly(it.replace(/^[-*] /, '').replaceAll('**', '')))
    .filter((it) => it.length > 12 && !it.includes('{'));
