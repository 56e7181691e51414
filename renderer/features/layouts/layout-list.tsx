import type { ListedLayout } from '../../../shared/catalogue/layouts.ts';
import type { LayoutId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ChoiceItem, ChoiceList, ChoiceSection } from '../../ui/choice-list.tsx';
import { useMoveKeys } from '../../ui/move-keys.ts';
import { Sortable, useSortable } from '../../ui/sortable.tsx';
import css from './layout-list.module.css';
import { openLayout } from './open-layout.ts';
import { useLayoutActions } from './use-layout-actions.ts';

interface LayoutListProps {
  layouts: readonly ListedLayout[];
  chosen: LayoutId | undefined;
}

/** Own layouts first, then the delivered ones. Arrow keys choose, with Alt they move an own one. */
export function LayoutList({ layouts, chosen }: LayoutListProps) {
  const t = useText('layouts');
  const { move } = useLayoutActions();
  const own = layouts.filter((layout) => layout.own);
  const delivered = layouts.filter((layout) => !layout.own);
  return (
    <ChoiceList
      label={t('title')}
      ids={[...own, ...delivered].map(({ id }) => id)}
      chosen={chosen}
      onChoose={(id) => openLayout(id)}
    >
      <Sortable onMove={(id, index) => void move(id as never, index)}>
        <ChoiceSection title={t('own')} empty={t('noOwn')}>
          {own.map((layout, index) => (
            <OwnItem key={layout.id} layout={layout} index={index} count={own.length} isChosen={layout.id === chosen} />
          ))}
        </ChoiceSection>
      </Sortable>
      <ChoiceSection title={t('delivered')}>
        {delivered.map((layout) => (
          <li key={layout.id}>
            <Item layout={layout} isChosen={layout.id === chosen} />
          </li>
        ))}
      </ChoiceSection>
    </ChoiceList>
  );
}

interface OwnItemProps {
  layout: ListedLayout;
  index: number;
  count: number;
  isChosen: boolean;
}

function OwnItem({ layout, index, count, isChosen }: OwnItemProps) {
  const { move } = useLayoutActions();
  const { row, handle } = useSortable(layout.id, index, count < 2);
  const moveByKey = useMoveKeys(index, count, (to) => void move(layout.id as never, to));
  return (
    <li {...row} className={css.own} onKeyDown={moveByKey}>
      {handle}
      <Item layout={layout} isChosen={isChosen} />
    </li>
  );
}

function Item({ layout, isChosen }: { layout: ListedLayout; isChosen: boolean }) {
  const language = useLanguage();
  const t = useText('layouts');
  return (
    <ChoiceItem
      id={layout.id}
      name={inLanguage(layout.title, language)}
      description={inLanguage(layout.description, language)}
      isChosen={isChosen}
      locked={layout.own ? undefined : t('locked')}
      onChoose={() => openLayout(layout.id)}
    />
  );
}
