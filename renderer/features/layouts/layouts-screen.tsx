import { ActionIcon, Button, Loader } from '@mantine/core';
import { IconCopy, IconDeviceFloppy, IconLayoutSidebarRightExpand } from '@tabler/icons-react';
import { type ReactNode, Suspense, useMemo } from 'react';
import { catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
import type { ListedLayout } from '../../../shared/catalogue/layouts.ts';
import type { LayoutId, OperationId } from '../../../shared/domain/ids.ts';
import { useData } from '../../data/data-context.tsx';
import { useHouse } from '../../data/house-query.ts';
import { useLayouts } from '../../data/layouts-query.ts';
import { navigate } from '../../data/navigation-store.ts';
import { useText } from '../../text/use-text.ts';
import { useCommandEnabled } from '../../ui/command-registry.ts';
import { requestFile } from '../../ui/file-requests.ts';
import frame from '../../ui/house-editor.module.css';
import { PageHeader } from '../../ui/page-header.tsx';
import { LayoutEditor } from './layout-editor.tsx';
import { LayoutList } from './layout-list.tsx';
import css from './layouts-screen.module.css';
import { usePreviewSetting } from './preview-setting.ts';
import { UseForOperation } from './use-for-operation.tsx';
import { useLayoutActions } from './use-layout-actions.ts';

interface LayoutsScreenProps {
  layoutId?: LayoutId;
  /** The operation whose annex the user comes from, to go back to. */
  from?: OperationId;
  /** An annex by this layout, to stand beside the editor. */
  preview: (layout: ListedLayout, from: OperationId | undefined) => ReactNode;
}

/** How annexes are made up: delivered layouts to look at and copy, own ones to change. */
export function LayoutsScreen({ layoutId, from, preview }: LayoutsScreenProps) {
  const t = useText('layouts');
  const house = useHouse(undefined);
  const layouts = useLayouts();
  const { catalogue: delivered } = useData();
  const { isOpen, toggle } = usePreviewSetting();
  const catalogue = useMemo(() => house && catalogueOf(delivered, house), [delivered, house]);
  if (!layouts || !catalogue) return <Loader className={frame.loading} size="sm" />;
  const layout = layouts.find(({ id }) => id === layoutId) ?? firstOf(layouts);
  const own = layouts.filter((it) => it.own).length;
  return (
    <div className={frame.screen}>
      <PageHeader
        title={t('title')}
        subtitle={t('subtitle', { own, delivered: layouts.length - own })}
        back={from && { label: t('backToAnnex'), go: () => navigate({ screen: 'annex', operationId: from }) }}
      >
        {from && layout && <UseForOperation layout={layout} layouts={layouts} operationId={from} />}
        <HeaderButtons layout={layout} />
        <ActionIcon
          variant={isOpen ? 'light' : 'default'}
          size={30}
          aria-label={t(isOpen ? 'preview.close' : 'preview.open')}
          aria-pressed={isOpen}
          onClick={toggle}
        >
          <IconLayoutSidebarRightExpand size={16} stroke={1.75} />
        </ActionIcon>
      </PageHeader>
      <div className={css.panes} data-preview={isOpen || undefined}>
        <LayoutList layouts={layouts} chosen={layout?.id} />
        {layout && <LayoutEditor key={layout.id} layout={layout} catalogue={catalogue} />}
        {layout && isOpen && <Suspense fallback={null}>{preview(layout, from)}</Suspense>}
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
          onClick={() => requestFile({ kind: 'saveHouse', unitIds: layout?.own ? [layout.id] : [] })}
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
