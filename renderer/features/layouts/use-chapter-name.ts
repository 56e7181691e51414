import type { Chapter } from '../../../shared/domain/layout.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

/** How a chapter is called: by its own heading, else by what it is. */
export function useChapterName(): (chapter: Chapter) => string {
  const t = useText('layouts');
  const language = useLanguage();
  return (chapter) => {
    const own = inLanguage(chapter.title, language).trim();
    if (own) return own;
    return chapter.kind === 'text' ? t(`roles.${chapter.role}`) : t(`kinds.${chapter.kind}`);
  };
}
