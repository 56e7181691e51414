import { SegmentedControl } from '@mantine/core';
import { navigate } from '../data/navigation-store.ts';
import { useText } from '../text/use-text.ts';

type CatalogueView = 'catalogue' | 'schemes';

/** The two sides of the catalogue: its measures, and the schemes that group them. */
export function CatalogueViews({ current }: { current: CatalogueView }) {
  const t = useText('app');
  const data = (['catalogue', 'schemes'] as const).map((value) => ({ value, label: t(`catalogueViews.${value}`) }));
  return (
    <SegmentedControl
      size="xs"
      aria-label={t('catalogueViews.label')}
      data={data}
      value={current}
      onChange={(screen) => navigate({ screen: screen as CatalogueView })}
    />
  );
}
