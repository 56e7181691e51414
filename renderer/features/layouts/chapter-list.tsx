import { ActionIcon, Button, Menu } from '@mantine/core';
import { IconAdjustments, IconPlus, IconTrash } from '@tabler/icons-react';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { CHAPTER_KINDS, type Chapter, type ChapterKind } from '../../../shared/domain/layout.ts';
import type { OwnLayout } from '../../../shared/domain/layout-records.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Sortable, useSortable } from '../../ui/sortable.tsx';
import css from './chapter-list.module.css';
import { addableKinds, newChapter } from './edit-content.ts';
import { useLayoutFrame } from './frame.ts';
import { type OutlineEntry, outlineOf } from './outline.ts';
import { placed } from './placed.ts';
import { useChapterName } from './use-chapter-name.ts';
import { useLayoutActions } from './use-layout-actions.ts';

/** Stands in the place of an index for what concerns no single chapter. */
export const GENERAL = -1;

interface ChapterListProps {
  chosen: number;
  onChoose: (index: number) => void;
}

/**
 * The chapters as they are printed, with the numbers their headings will have. Arrow keys choose, with Alt they move the
 * chapter, Delete takes it away; rows can be dragged.
 */
export function ChapterList({ chosen, onChoose }: ChapterListProps) {
  const t = useText('layouts');
  const { layout, scheme } = useLayoutFrame();
  const actions = useLayoutActions();
  const nameOf = useChapterName();
  const list = useRef<HTMLElement>(null);
  const id = layout.own?.id;
  const count = layout.chapters.length;
  const outline = outlineOf(layout, scheme);

  useLayoutEffect(() => {
    if (!list.current?.contains(document.activeElement)) return;
    list.current.querySelector<HTMLElement>(`[data-chapter="${chosen}"]`)?.focus();
  }, [chosen]);

  const move = (from: number, to: number) => {
    if (!id || from < 0 || to < 0 || to >= count || from === to) return;
    onChoose(to);
    void actions.moveChapter(id, from, to);
  };
  const remove = (index: number) => {
    const chapter = layout.chapters[index];
    if (!id || !chapter || count < 2) return;
    void actions.removeChapter(id, index, nameOf(chapter));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key] ?? 0;
    if (event.key === 'Delete' && event.target instanceof HTMLElement && event.target.dataset.chapter) remove(chosen);
    else if (step === 0) return;
    else if (event.altKey) move(chosen, chosen + step);
    else onChoose(Math.max(GENERAL, Math.min(count - 1, chosen + step)));
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <>
      <nav className={css.list} ref={list} aria-label={t('chapters')} onKeyDown={onKeyDown}>
        <GeneralRow isChosen={chosen === GENERAL} onChoose={() => onChoose(GENERAL)} />
        <Sortable onMove={(from, to) => move(Number(from), to)}>
          <ol className={css.rows}>
            {placed(layout.chapters).map(({ key, item: chapter, place: index }) => (
              <ChapterRow
                key={key}
                chapter={chapter}
                index={index}
                entry={outline[index]}
                isChosen={index === chosen}
                isFixed={!id}
                onChoose={() => onChoose(index)}
                onRemove={count > 1 ? () => remove(index) : undefined}
              />
            ))}
          </ol>
        </Sortable>
      </nav>
      {id && (
        <footer className={css.foot}>
          <AddChapter id={id} after={chosen === GENERAL ? count - 1 : chosen} onAdded={onChoose} />
          <span className={css.keys}>{t('keys')}</span>
        </footer>
      )}
    </>
  );
}

function GeneralRow({ isChosen, onChoose }: { isChosen: boolean; onChoose: () => void }) {
  const t = useText('layouts');
  return (
    <button
      type="button"
      className={`plain ${css.general}`}
      data-chapter={GENERAL}
      aria-current={isChosen || undefined}
      tabIndex={isChosen ? 0 : -1}
      onClick={onChoose}
    >
      <IconAdjustments size={16} stroke={1.75} aria-hidden />
      <span className="grow cut">{t('general.title')}</span>
    </button>
  );
}

interface ChapterRowProps {
  chapter: Chapter;
  index: number;
  entry: OutlineEntry | undefined;
  isChosen: boolean;
  isFixed: boolean;
  onChoose: () => void;
  /** Absent where it is the last one. */
  onRemove: (() => void) | undefined;
}

function ChapterRow({ chapter, index, entry, isChosen, isFixed, onChoose, onRemove }: ChapterRowProps) {
  const t = useText('layouts');
  const language = useLanguage();
  const nameOf = useChapterName();
  const { row, handle } = useSortable(String(index), index, isFixed);
  const name = nameOf(chapter);
  return (
    <li {...row} className={css.row} data-chosen={isChosen || undefined} data-fixed={isFixed || undefined}>
      <div className={css.line}>
        {handle}
        <button
          type="button"
          className={`plain ${css.item}`}
          data-chapter={index}
          aria-current={isChosen || undefined}
          tabIndex={isChosen ? 0 : -1}
          onClick={onChoose}
        >
          <span className={css.number}>{entry?.number}</span>
          <span className="grow cut">{name}</span>
          {chapter.kind === 'text' && <span className={css.kind}>{t('kinds.text')}</span>}
        </button>
        {!isFixed && onRemove && (
          <ActionIcon
            size={22}
            className={css.remove}
            tabIndex={-1}
            aria-label={t('removeChapter', { name })}
            onClick={onRemove}
          >
            <IconTrash size={14} stroke={1.75} aria-hidden />
          </ActionIcon>
        )}
      </div>
      {entry && entry.groups.length > 0 && (
        <ul className={css.groups}>
          {entry.groups.map((group) => (
            <li key={group.title.de} className="cut">
              <span className={css.number}>{group.number}</span> {inLanguage(group.title, language)}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

interface AddChapterProps {
  id: OwnLayout['id'];
  /** Index of the chapter behind which the new one comes to stand. */
  after: number;
  onAdded: (index: number) => void;
}

function AddChapter({ id, after, onAdded }: AddChapterProps) {
  const t = useText('layouts');
  const { layout, catalogue } = useLayoutFrame();
  const { addChapter } = useLayoutActions();
  const areas = catalogue.areas.map((area) => area.id);
  const count = layout.chapters.length;
  const [awaited, setAwaited] = useState<{ index: number; count: number }>();
  // Not before it is there: another one stands in its place until then, and what is typed into that would be lost.
  useLayoutEffect(() => {
    if (!awaited || count <= awaited.count) return;
    setAwaited(undefined);
    onAdded(awaited.index);
  }, [awaited, count, onAdded]);
  const add = async (kind: ChapterKind) => {
    setAwaited({ index: after + 1, count });
    if (!(await addChapter(id, after, newChapter(kind, areas)))) setAwaited(undefined);
  };
  return (
    <Menu position="bottom-start" width={280}>
      <Menu.Target>
        <Button size="compact-sm" variant="subtle" leftSection={<IconPlus size={15} aria-hidden />}>
          {t('addChapter')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown className={css.menu}>
        {addableKinds(layout, CHAPTER_KINDS).map((kind) => (
          <Menu.Item key={kind} onClick={() => void add(kind)}>
            {t(`kinds.${kind}`)}
            <span className={css.kindHint}>{t(`kindHints.${kind}`)}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
