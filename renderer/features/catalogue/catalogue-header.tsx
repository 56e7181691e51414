import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { type ReactNode, useMemo } from 'react';
import { formatNumber } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { HeaderDivider, PageHeader } from '../../ui/page-header.tsx';
import { useFrame } from './frame.ts';
import { isChanged } from './list/list-model.ts';
import { changeView } from './view-store.ts';

/** What there is in the catalogue, and the way to more. */
export function CatalogueHeader({ actions }: { actions?: ReactNode }) {
  const t = useText('catalogue');
  return (
    <PageHeader title={t('screen.title')} subtitle={useSubtitle()}>
      {actions}
      {actions && <HeaderDivider />}
      <Button leftSection={<IconPlus size={16} stroke={1.75} />} onClick={() => changeView({ isAdding: true })}>
        {t('screen.newMeasure')}
      </Button>
    </PageHeader>
  );
}

/** "411 Maßnahmen in 22 Bereichen · 3 geändert · 2 eigene". */
function useSubtitle(): string {
  const { catalogue, extended, language } = useFrame();
  const t = useText('catalogue');
  return useMemo(() => {
    const measures = formatNumber(catalogue.measures.length, language);
    const changed = catalogue.measures.filter((measure) => isChanged(measure, extended)).length;
    const own = catalogue.measures.filter((measure) => measure.isOwn).length;
    return [
      t('screen.counts', { measures, areas: catalogue.areas.length }),
      ...(changed > 0 ? [t('screen.changed', { count: changed })] : []),
      ...(own > 0 ? [t('screen.own', { count: own })] : []),
    ].join(' · ');
  }, [catalogue, extended, language, t]);
}
