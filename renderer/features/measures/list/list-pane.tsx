import { memo, type RefObject } from 'react';
import type { GroupId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { SearchInput } from '../../../ui/search-input.tsx';
import { type Answers, useFrame } from '../frame.ts';
import { useHasOrigins } from '../layers.ts';
import type { Answering } from '../use-answering.ts';
import type { GroupsState } from '../use-groups.ts';
import { changeView, useView } from '../view-store.ts';
import { EmptyList } from './empty-list.tsx';
import { FilterButton } from './filter/filter-button.tsx';
import { ResultBar } from './filter/result-bar.tsx';
import { GroupTextsBanner } from './group-texts-banner.tsx';
import type { SectionItem } from './list-model.ts';
import css from './list-pane.module.css';
import { MarkedBar } from './marked-bar.tsx';
import { MeasureList } from './measure-list.tsx';
import { NotRelevantBanner } from './not-relevant-banner.tsx';
import { OwnMeasureRow } from './own-measure-form.tsx';
import { ToConfirmFilter } from './to-confirm-filter.tsx';
import type { ListActions } from './use-list-actions.ts';
import type { ListContent } from './use-list-items.ts';
import { ViewsMenu } from './views/views-menu.tsx';

interface ListPaneProps {
  groups: GroupsState;
  content: ListContent;
  answers: Answers;
  answering: Answering;
  actions: ListActions;
  scroller: RefObject<HTMLDivElement | null>;
  searchInput: RefObject<HTMLInputElement | null>;
  /** Brings the focus into the rows. */
  onEnterList: () => void;
}

/** The middle of the screen: search and filter above the measures of the chosen group. */
export function ListPane(props: ListPaneProps) {
  const { groups, content, answers, answering, actions, scroller, searchInput, onEnterList } = props;
  const { scope, language } = useFrame();
  const t = useText('measures');
  const find = useText('find');
  const group = groups.rows.find((row) => row.group.id === groups.chosen)?.group;
  const title = group ? inLanguage(group.title, language) : t('groups.all');
  const { items, order, matching, active } = content;
  const groupOf = ({ key }: SectionItem) => (content.hits ? null : (group?.id ?? (key as GroupId)));
  const setAside = group && groups.notRelevantBy(group.id);
  return (
    <section className={css.pane} aria-label={t('list.label')} data-region data-origins={useHasOrigins() || undefined}>
      <div className={css.toolbar}>
        <MeasureSearch
          placeholder={group ? t('list.searchIn', { group: title }) : t('list.searchAll')}
          input={searchInput}
          onLeave={onEnterList}
        />
        <ToConfirmFilter scopeId={scope.id} answers={answers} />
        <ViewsMenu />
        <FilterButton hits={content.hits} />
      </div>
      <ResultBar group={groups.chosen} isSearching={content.hits !== null} matching={matching} shown={order.length} />
      <div className={css.columns} aria-hidden="true">
        <span>{t('list.measure')}</span>
        <span className={css.origin}>{t('origin.column')}</span>
        <span className={css.wide}>{t('list.status')}</span>
        <span className={css.wide}>{find('columns.responsible')}</span>
        <span className={css.wide}>{find('columns.due')}</span>
      </div>
      {setAside && (
        <NotRelevantBanner
          key={setAside.state.id}
          {...setAside}
          groups={groups}
          isInherited={setAside.group !== group}
        />
      )}
      {group && !setAside && <GroupTextsBanner group={group} groups={groups} />}
      <MeasureList
        label={title}
        items={items}
        order={order}
        active={active}
        answers={answers}
        answering={answering}
        actions={actions}
        groupOf={groupOf}
        relevant={groups.relevant}
        scroller={scroller}
      >
        {items.length === 0 && <EmptyList scopeId={scope.id} elsewhere={[...matching.values()].flat().length} />}
        <OwnMeasureRow key={groups.chosen} group={groups.chosen} onDone={onEnterList} />
      </MeasureList>
      <MarkedBar scopeId={scope.id} answers={answers} onSetStatus={actions.setStatus} />
    </section>
  );
}

interface MeasureSearchProps {
  placeholder: string;
  input: RefObject<HTMLInputElement | null>;
  onLeave: () => void;
}

/** Over titles, ids, details and notes. Apart from the pane, which a key need not draw anew. */
const MeasureSearch = memo(function MeasureSearch(props: MeasureSearchProps) {
  const { scope } = useFrame();
  const t = useText('measures');
  const query = useView(scope.id, (view) => view.query);
  const search = (text: string) => changeView(scope.id, { query: text });
  return <SearchInput isWide label={t('list.search')} shortcut="/" value={query} onChange={search} {...props} />;
});
