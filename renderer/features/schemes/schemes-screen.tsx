import { Loader } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PlacedScheme } from '../../../shared/catalogue/placement.ts';
import type { SchemeId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { useOrganisationCatalogue } from '../../data/organisation-catalogue.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { PageHeader } from '../../ui/page-header.tsx';
import { SchemeEditor } from './scheme-editor.tsx';
import { SchemeList } from './scheme-list.tsx';
import css from './schemes-screen.module.css';

/** The grouping schemes: delivered ones to look at and copy, own ones to arrange. */
export function SchemesScreen({ schemeId, tabs }: { schemeId?: SchemeId; tabs?: ReactNode }) {
  const t = useText('schemes');
  const language = useLanguage();
  const catalogue = useOrganisationCatalogue(undefined);
  if (!catalogue) return <Loader className={css.loading} size="sm" />;
  const scheme = catalogue.schemes.find((it) => it.id === schemeId) ?? firstOf(catalogue.schemes);
  const own = catalogue.schemes.filter((it) => it.ownPlacements).length;
  return (
    <div className={css.screen}>
      <PageHeader title={t('title')} subtitle={t('subtitle', { own, delivered: catalogue.schemes.length - own })} />
      {tabs}
      <div className={css.panes}>
        <SchemeList schemes={catalogue.schemes} chosen={scheme?.id} />
        {scheme && (
          <SchemeEditor
            key={scheme.id}
            catalogue={catalogue}
            scheme={scheme}
            label={t('groupsOf', { name: inLanguage(scheme.title, language) })}
          />
        )}
      </div>
    </div>
  );
}

/** Who comes here has most often an own one to arrange. */
const firstOf = (schemes: readonly PlacedScheme[]) => schemes.find((it) => it.ownPlacements) ?? schemes[0];
