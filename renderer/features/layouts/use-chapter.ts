import type { ChapterKind, ChapterOf } from '../../../shared/domain/layout.ts';
import type { RunOptions } from '../../data/commands/engine.ts';
import { attempt } from '../../ui/attempt.ts';
import { withChapter } from './edit-content.ts';
import { useLayoutFrame } from './frame.ts';

type Fields<K extends ChapterKind> = Partial<ChapterOf<K>>;

/** A chapter of a kind and its changes; the chapter is undefined where another one has come to stand at its place. */
export function useChapter<K extends ChapterKind>(index: number, kind: K) {
  const { layout, change } = useLayoutFrame();
  const found = layout.chapters[index];
  const chapter = found?.kind === kind ? (found as ChapterOf<K>) : undefined;
  /** From the chapter as it is stored at that moment; throws when it is refused. */
  const edit = (fields: (stored: ChapterOf<K>) => Fields<K>, options?: RunOptions) =>
    change(withChapter(index, kind, fields), options);
  const store = attempt(edit);
  return { chapter, edit, choose: (fields: Fields<K>) => void store(() => fields) };
}
