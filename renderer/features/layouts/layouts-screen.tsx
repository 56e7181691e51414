import { Button, Loader } from '@mantine/core';
import { IconCopy, IconDeviceFloppy } from '@tabler/icons-react';
import { useMemo } from 'react';
import { catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
import type { ListedLayout } from '../../../shared/catalogue/layouts.ts';
import type { LayoutId, OperationId } from '../../../shared/domain/ids.ts';
import { useData } from '../../data/data-context.tsx';
import { useHouse } from '../../data/house-query.ts';
import { useLayouts } from '../../data/layouts-query.ts';
import { navigate } from '../../data/navigation-store.ts';
import { useText } from '../../text/use-text.ts';
import { runCommand, useCommandEnabled } from '../../ui/command-registry.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { LayoutEditor } from './layout-editor.tsx';
import { LayoutList } from './layout-list.tsx';
import css from './layouts-screen.module.css';
import { useLayoutActions } from './use-layout-actions.ts';

interface LayoutsScreenProps {
  layoutId?: LayoutId;
  /** The operation whose annex the user comes from, to go back to. */
  from?: OperationId;
}

/** How annexes are made up: delivered layouts to look at and copy, own ones to change. */
export function LayoutsScreen({ layoutId, from }: LayoutsScreenProps) {
  const t = useText('layouts');
  const house = useHouse(undefined);
  const layouts = useLayouts();
  const { catalogue: delivered } = useData();
  const catalogue = useMemo(() => house && catalogueOf(delivered, house), [delivered, house]);
  if (!layouts || !catalogue) return <Loader className={css.loading} size="sm" />;
  const layout = layouts.find(({ id }) => id === layoutId) ?? firstOf(layouts);
  const own = layouts.filter((it) => it.own).length;
  return (
    <div className={css.screen}>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle', { own, delivered: layouts.length - own })}
        back={from && { label: t('backToAnnex'), go: () => navigate({ screen: 'annex', operationId: from }) }}
      >
        <HeaderButtons layout={layout} />
      </PageHeader>
      <div className={css.panes}>
        <LayoutList layouts={layouts} chosen={layout?.id} />
        {layout && <LayoutEditor key={layout.id} layout={layout} catalogue={catalogue} />}
      </div>
    </div>
  );
}

/** Who comes here has most often an own one to change. */
const firstOf = (layouts: readonly ListedLayout[]) => layouts.find((it) => it.own) ?? layouts[0];

function HeaderButtons({ layout }: { layout: ListedLayout | undefined }) {
  const t = useText('layouts');
  const { copy } = useLayoutActions();
  const canShare = useCommandEnabled('saveHouse');
  return (
    <>
      {canShare && (
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconDeviceFloppy size={15} aria-hidden />}
          title={t('shareHint')}
          onClick={() => runCommand('saveHouse')}
        >
          {t('share')}
        </Button>
      )}
      {layout && (
        <Button size="compact-sm" leftSection={<IconCopy size={15} aria-hidden />} onClick={() => void copy(layout)}>
          {t(layout.own ? 'copy' : 'copyAndEdit')}
        </Button>
      )}
    </>
  );
}
