import { useMemo, useState } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { ListedLayout } from '../../../shared/catalogue/layouts.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { DEFAULT_SCHEME } from '../../../shared/domain/organisation-records.ts';
import { useData } from '../../data/data-context.tsx';
import { useLanguage, useText } from '../../text/use-text.ts';
import { attempt } from '../../ui/attempt.ts';
import frames from '../../ui/house-editor.module.css';
import { ChapterDetails } from './chapter-details.tsx';
import { ChapterList, GENERAL } from './chapter-list.tsx';
import { type LayoutFrame, LayoutFrameProvider } from './frame.ts';
import { LayoutHead } from './layout-head.tsx';

interface LayoutEditorProps {
  layout: ListedLayout;
  catalogue: Catalogue;
}

/** A layout: its head, its chapters in their order, and what can be chosen for the one in question. */
export function LayoutEditor({ layout, catalogue }: LayoutEditorProps) {
  const t = useText('layouts');
  const language = useLanguage();
  const { commands } = useData();
  const [chosen, choose] = useState<number>(GENERAL);
  const frame = useMemo<LayoutFrame>(() => {
    const id = layout.own?.id;
    const change: LayoutFrame['change'] = async (edit, options) => {
      if (id) await commands.changeLayout(id, edit, options);
    };
    const store = attempt(change);
    return {
      layout,
      catalogue,
      scheme: catalogue.scheme(layout.schemeId ?? DEFAULT_SCHEME) ?? catalogue.schemes[0],
      change,
      choose: (patch) => void store((content) => ({ ...content, ...patch })),
    };
  }, [layout, catalogue, commands]);
  // Undo and others may have taken chapters away.
  const index = Math.min(chosen, layout.chapters.length - 1);
  return (
    <LayoutFrameProvider value={frame}>
      <section
        className={frames.middle}
        aria-label={t('chaptersOf', { name: inLanguage(layout.title, language) })}
        data-region
      >
        <LayoutHead />
        <ChapterList chosen={index} onChoose={choose} />
      </section>
      <ChapterDetails key={`${index}/${layout.chapters[index]?.kind}`} index={index} />
    </LayoutFrameProvider>
  );
}
