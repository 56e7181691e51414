import { Button, SegmentedControl, Select } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Scheme } from '../../../shared/domain/catalogue.ts';
import type { OrganisationId, SchemeId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { DEFAULT_SCHEME } from '../../../shared/domain/organisation-records.ts';
import { useTargetNames } from '../../data/matrix-query.ts';
import { navigate, useCurrentOrganisationId } from '../../data/navigation-store.ts';
import { useOrganisationCatalogue } from '../../data/organisation-catalogue.ts';
import { useOrganisation } from '../../data/queries.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { runCommand, useCommandEnabled } from '../../ui/command-registry.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PageHeader } from '../../ui/page-header.tsx';
import type { Column } from './columns/column.ts';
import { useClientColumns } from './columns/use-client-columns.ts';
import { useOperationColumns } from './columns/use-operation-columns.ts';
import { Matrix } from './matrix.tsx';
import { changeMatrixView, useMatrixView, type ViewKey } from './view-store.ts';

/** Measures by operations of an organisation; with null, measures by organisations. */
export function MatrixScreen({ organisationId }: { organisationId: OrganisationId | null }) {
  return organisationId === null ? <Clients /> : <Operations key={organisationId} organisationId={organisationId} />;
}

function Operations({ organisationId }: { organisationId: OrganisationId }) {
  const t = useText('matrix');
  const organisation = useOrganisation(organisationId);
  const catalogue = useOrganisationCatalogue(organisationId);
  const columns = useOperationColumns(organisationId, catalogue);
  const names = useTargetNames(organisationId);
  if (organisation === null) return <EmptyState title={t('missing')} text={t('missingText')} />;
  if (!organisation || !catalogue || !columns || !names) return null;
  const { name, schemeId } = organisation;
  const content = { view: organisationId, name, catalogue, columns, pinned: 1, names, ownScheme: schemeId };
  return (
    <Screen subtitle={t('subtitle.operations', { count: columns.length - 1, name })} {...content}>
      {columns.length === 1 && (
        <EmptyState title={t('noOperations')} text={t('noOperationsText')}>
          <Button onClick={() => runCommand('newOperation')}>{t('newOperation')}</Button>
        </EmptyState>
      )}
    </Screen>
  );
}

function Clients() {
  const t = useText('matrix');
  const catalogue = useOrganisationCatalogue(undefined);
  const columns = useClientColumns(catalogue);
  const names = useTargetNames(null);
  if (!catalogue || !columns || !names) return null;
  const name = t('allOrganisations');
  const content = { view: 'clients', name, catalogue, columns, pinned: 0, names, ownScheme: DEFAULT_SCHEME } as const;
  return <Screen subtitle={t('subtitle.clients', { count: columns.length })} {...content} />;
}

interface ScreenProps {
  view: ViewKey;
  /** Of the organisation, for print. */
  name: string;
  subtitle: string;
  catalogue: Catalogue;
  columns: readonly Column[];
  pinned: number;
  /** By which the rows are grouped until another one is chosen. */
  ownScheme: SchemeId;
  /** Of sites and parties, by target. */
  names: ReadonlyMap<string, string>;
  /** Stands in the place of the grid. */
  children?: React.ReactNode;
}

function Screen({ subtitle, children, ownScheme, ...content }: ScreenProps) {
  const t = useText('matrix');
  const { schemeId } = useMatrixView(content.view);
  const { catalogue } = content;
  const scheme = catalogue.scheme(schemeId ?? ownScheme) ?? catalogue.schemes[0];
  const canPrint = useCommandEnabled('printMatrix');
  if (!scheme) return null;
  return (
    <>
      <PageHeader title={t('title')} subtitle={subtitle}>
        <KindSwitch view={content.view} />
        <SchemeChoice
          schemes={catalogue.schemes}
          value={scheme.id}
          onChange={(id) => changeMatrixView(content.view, { schemeId: id })}
        />
        <Button
          variant="default"
          leftSection={<IconPrinter size={16} stroke={1.75} />}
          disabled={!canPrint}
          onClick={() => runCommand('printMatrix')}
        >
          {t('print.open')}
        </Button>
      </PageHeader>
      {children || <Matrix key={scheme.id} scheme={scheme} {...content} />}
    </>
  );
}

function KindSwitch({ view }: { view: ViewKey }) {
  const t = useText('matrix');
  const current = useCurrentOrganisationId();
  const data = [
    { value: 'operations', label: t('kind.operations'), disabled: view === 'clients' && !current },
    { value: 'clients', label: t('kind.clients') },
  ];
  return (
    <SegmentedControl
      aria-label={t('kind.label')}
      data={data}
      value={view === 'clients' ? 'clients' : 'operations'}
      onChange={(kind) => navigate({ screen: 'matrix', organisationId: kind === 'clients' ? null : current })}
    />
  );
}

interface SchemeChoiceProps {
  schemes: readonly Scheme[];
  value: SchemeId;
  onChange: (id: SchemeId) => void;
}

function SchemeChoice({ schemes, value, onChange }: SchemeChoiceProps) {
  const t = useText('matrix');
  const language = useLanguage();
  const data = useMemo(
    () => schemes.map(({ id, shortTitle, title }) => ({ value: id, label: inLanguage(shortTitle ?? title, language) })),
    [schemes, language],
  );
  return (
    <Select
      w={170}
      aria-label={t('scheme')}
      data={data}
      value={value}
      onChange={(id) => id && onChange(id as SchemeId)}
      allowDeselect={false}
      comboboxProps={{ width: 260, position: 'bottom-end' }}
    />
  );
}
