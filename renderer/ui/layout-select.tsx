import { ActionIcon, Select } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { effectiveLayout } from '../../shared/catalogue/layouts.ts';
import type { LayoutId, OperationId } from '../../shared/domain/ids.ts';
import { inLanguage } from '../../shared/domain/localised.ts';
import type { Operation, Organisation } from '../../shared/domain/records.ts';
import { useData } from '../data/data-context.tsx';
import { useLayouts } from '../data/layouts-query.ts';
import { navigate } from '../data/navigation-store.ts';
import { useLanguage, useText } from '../text/use-text.ts';
import { attempt } from './attempt.ts';
import css from './layout-select.module.css';

interface LayoutSelectProps {
  organisation: Pick<Organisation, 'id' | 'layoutId'>;
  /** Absent: the choice of the organisation itself. */
  operation?: Pick<Operation, 'id' | 'layoutId' | 'schemeId'>;
  /** Ties label and hint to the control. */
  id?: string;
  'aria-describedby'?: string;
  /** The operation from whose annex the user comes, to go back to from the editor. */
  from?: OperationId;
  /** Before the screen is left for the editor. */
  onLeave?: () => void;
}

/** Stands in the list for "no choice of one's own". */
const AS_ABOVE = 'above';

/** By which layout annexes are made: an own choice, or that of whoever stands above. With the way to the editor. */
export function LayoutSelect({ organisation, operation, from, onLeave, ...ids }: LayoutSelectProps) {
  const t = useText('layouts');
  const language = useLanguage();
  const { commands, catalogue } = useData();
  const layouts = useLayouts();
  if (!layouts) return null;
  const chosen = operation ? operation.layoutId : organisation.layoutId;
  const nameOf = (titled: { title: { de: string; en: string } }) => inLanguage(titled.title, language);
  const above = operation
    ? t('choice.ofOrganisation', { name: nameOf(effectiveLayout(layouts, organisation)) })
    : nameOf(effectiveLayout(layouts, { layoutId: '' }));
  const listed = layouts.filter(({ id }) => operation || id !== effectiveLayout(layouts, { layoutId: '' }).id);
  // A choice that names a layout which is gone is shown as what holds in its place.
  const value = layouts.some(({ id }) => id === chosen) ? chosen : '';
  const current = effectiveLayout(layouts, organisation, operation);
  // Own schemes are left out: a layout that travels names delivered ones.
  const madeFor = current.schemeId && current.schemeId !== operation?.schemeId && catalogue.scheme(current.schemeId);
  const choose = attempt((layoutId: LayoutId | '') =>
    operation
      ? commands.chooseLayout({ table: 'operations', id: operation.id }, layoutId)
      : commands.chooseLayout({ table: 'organisations', id: organisation.id }, layoutId),
  );
  const edit = () => {
    onLeave?.();
    navigate({ screen: 'layouts', layoutId: current.id, ...(from && { from }) });
  };
  return (
    <div className={css.choice}>
      <div className={css.row}>
        <Select
          {...ids}
          className="grow"
          allowDeselect={false}
          // Names of layouts are longer than the field where it is narrow.
          comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
          maxDropdownHeight={320}
          data={[
            { value: AS_ABOVE, label: above },
            ...listed.map((it) => ({ value: it.id as string, label: nameOf(it) })),
          ]}
          value={listed.some(({ id }) => id === value) ? value : AS_ABOVE}
          onChange={(id) => id && void choose(id === AS_ABOVE ? '' : (id as LayoutId))}
        />
        <ActionIcon aria-label={t('choice.edit')} onClick={edit}>
          <IconPencil size={16} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
      {operation && madeFor && (
        <p className={css.hint}>{t('choice.madeFor', { name: inLanguage(madeFor.shortTitle, language) })}</p>
      )}
    </div>
  );
}
