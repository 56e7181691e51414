/** Changes of a layout, worked out from what is stored: the commands behind every field of the editor. */
import {
  type Chapter,
  type ChapterKind,
  type ChapterOf,
  chapterSchema,
  type GroupException,
  type GroupPart,
  type LayoutContent,
  type SiteForm,
} from '../../../shared/domain/layout.ts';

export type ContentChange = (content: LayoutContent) => LayoutContent;

/** Chapters of which an annex may have several. */
const REPEATED: readonly ChapterKind[] = ['text', 'module'];

/** What can be added to a layout: what it does not have, and what may stand there more than once. */
export function addableKinds(content: LayoutContent, kinds: readonly ChapterKind[]): ChapterKind[] {
  const present = new Set(content.chapters.map(({ kind }) => kind));
  return kinds.filter((kind) => REPEATED.includes(kind) || !present.has(kind));
}

/** A chapter with its defaults. @param areas one of them is the module's, until others are chosen */
export function newChapter(kind: ChapterKind, areas: readonly string[]): Chapter {
  const needed: Partial<Record<ChapterKind, object>> = {
    text: { text: { de: '', en: '' } },
    module: { areas: areas.slice(0, 1) },
  };
  return chapterSchema.parse({ kind, ...needed[kind] });
}

/** Behind the chapter at `index`, from 0. */
export const withNewChapter =
  (index: number, chapter: Chapter): ContentChange =>
  (content) => ({ ...content, chapters: content.chapters.toSpliced(index + 1, 0, chapter) });

/** The last one stays: a layout has at least one chapter. */
export const withoutChapter =
  (index: number): ContentChange =>
  (content) =>
    content.chapters.length > 1 ? { ...content, chapters: content.chapters.toSpliced(index, 1) } : content;

export const withMovedChapter =
  (from: number, to: number): ContentChange =>
  (content) => {
    const moved = content.chapters[from];
    if (!moved || to < 0 || to >= content.chapters.length) return content;
    return { ...content, chapters: content.chapters.toSpliced(from, 1).toSpliced(to, 0, moved) };
  };

/** Fields of a chapter; without effect where another kind of chapter has come to stand there meanwhile. */
export const withChapter =
  <K extends ChapterKind>(
    index: number,
    kind: K,
    change: (chapter: ChapterOf<K>) => Partial<ChapterOf<K>>,
  ): ContentChange =>
  (content) => {
    const chapter = content.chapters[index];
    if (chapter?.kind !== kind) return content;
    const changed = { ...chapter, ...change(chapter as ChapterOf<K>) } as Chapter;
    return { ...content, chapters: content.chapters.with(index, changed) };
  };

/** Choices of an exception; `undefined` takes one back. */
export const withException =
  (index: number, patch: Partial<GroupException>): ContentChange =>
  (content) => {
    const exception = content.exceptions[index];
    if (!exception) return content;
    // A choice that is taken back leaves nothing behind.
    const said = Object.entries({ ...exception, ...patch }).filter(([, value]) => value !== undefined);
    return { ...content, exceptions: content.exceptions.with(index, Object.fromEntries(said) as GroupException) };
  };

export const withNewException =
  (exception: GroupException): ContentChange =>
  (content) => ({ ...content, exceptions: [...content.exceptions, exception] });

export const withoutException =
  (index: number): ContentChange =>
  (content) => ({ ...content, exceptions: content.exceptions.toSpliced(index, 1) });

/** Fields of a part, from what is stored. */
export const withPart =
  (place: number, change: (part: GroupPart) => Partial<GroupPart>): ContentChange =>
  (content) => {
    const part = content.parts[place];
    return part ? { ...content, parts: content.parts.with(place, { ...part, ...change(part) }) } : content;
  };

export const withNewPart =
  (part: GroupPart): ContentChange =>
  (content) => ({ ...content, parts: [...content.parts, part] });

export const withoutPart =
  (place: number): ContentChange =>
  (content) => ({ ...content, parts: content.parts.toSpliced(place, 1) });

export const withSiteForm =
  (place: number, patch: Partial<SiteForm>): ContentChange =>
  (content) => {
    const siteForm = content.siteForms[place];
    return siteForm ? { ...content, siteForms: content.siteForms.with(place, { ...siteForm, ...patch }) } : content;
  };

export const withNewSiteForm =
  (siteForm: SiteForm): ContentChange =>
  (content) => ({ ...content, siteForms: [...content.siteForms, siteForm] });

export const withoutSiteForm =
  (place: number): ContentChange =>
  (content) => ({ ...content, siteForms: content.siteForms.toSpliced(place, 1) });
