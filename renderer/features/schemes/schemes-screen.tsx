import { Loader } from '@mantine/core';
import { type ReactNode, useMemo } from 'react';
import { catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { SchemeId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useData } from '../../data/data-context.tsx';
import { useHouse } from '../../data/house-query.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import frame from '../../ui/house-editor.module.css';
import { PageHeader } from '../../ui/page-header.tsx';
import { SchemeEditor } from './scheme-editor.tsx';
import { SchemeList } from './scheme-list.tsx';
import css from './schemes-screen.module.css';

/** The grouping schemes: delivered ones to look at and copy, own ones to arrange. */
export function SchemesScreen({ schemeId, actions }: { schemeId?: SchemeId; actions?: ReactNode }) {
  const t = useText('schemes');
  const language = useLanguage();
  // Asked for once, here: whoever asked anew for each group would show its fields a moment late.
  const house = useHouse(undefined);
  const { catalogue: delivered } = useData();
  const catalogue = useMemo(() => house && catalogueOf(delivered, house), [delivered, house]);
  if (!house || !catalogue) return <Loader className={frame.loading} size="sm" />;
  const scheme = catalogue.schemes.find((it) => it.id === schemeId) ?? firstOf(catalogue.schemes);
  const own = catalogue.schemes.filter((it) => it.ownPlacements).length;
  return (
    <div className={frame.screen}>
      <PageHeader title={t('title')} subtitle={t('subtitle', { own, delivered: catalogue.schemes.length - own })}>
        {actions}
      </PageHeader>
      <div className={css.panes}>
        <SchemeList schemes={catalogue.schemes} chosen={scheme?.id} />
        {scheme && (
          <SchemeEditor
            key={scheme.id}
            catalogue={catalogue}
            scheme={scheme}
            house={house}
            label={t('groupsOf', { name: inLanguage(scheme.title, language) })}
          />
        )}
      </div>
    </div>
  );
}

/** Who comes here has most often an own one to arrange. */
const firstOf = (schemes: readonly PlacedScheme[]) => schemes.find((it) => it.ownPlacements) ?? schemes[0];
