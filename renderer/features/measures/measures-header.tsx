import { type ReactNode, useState } from 'react';
import { type Progress, share } from '../../../shared/domain/progress.ts';
import type { Operation } from '../../../shared/domain/records.ts';
import { formatDate, formatNumber, formatPercent } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useScreenKey } from '../../ui/free-keys.ts';
import { HeaderDivider, PageHeader } from '../../ui/page-header.tsx';
import { Ring } from '../../ui/ring.tsx';
import { useFrame } from './frame.ts';
import css from './measures-header.module.css';
import { OperationTitle } from './operation-title.tsx';

interface MeasuresHeaderProps {
  progress: Progress;
  onRename: (name: string) => void;
  /** Buttons of other parts of the app. */
  actions?: ReactNode;
}

/** Whose measures these are, for whom, and how far they have come. */
export function MeasuresHeader(props: MeasuresHeaderProps) {
  const { operation } = useFrame();
  return operation ? <OperationHeader operation={operation} {...props} /> : <OrganisationHeader {...props} />;
}

/** The head of one operation: its name, which can be changed here, and its contract. */
export function OperationHeader({ operation, onRename, ...rest }: MeasuresHeaderProps & { operation: Operation }) {
  const [isEditing, setEditing] = useState(false);
  useScreenKey('F2', () => setEditing(true));
  return (
    <PageHeader
      title={operation.name}
      heading={<OperationTitle name={operation.name} isEditing={isEditing} onEdit={setEditing} onRename={onRename} />}
      subtitle={useSubtitle(operation)}
    >
      <FiguresAndActions {...rest} />
    </PageHeader>
  );
}

function OrganisationHeader(props: MeasuresHeaderProps) {
  const { organisation } = useFrame();
  const t = useText('measures');
  return (
    <PageHeader title={t('organisation.title')} subtitle={t('organisation.subtitle', { name: organisation.name })}>
      <FiguresAndActions {...props} />
    </PageHeader>
  );
}

function FiguresAndActions({ progress, actions }: Pick<MeasuresHeaderProps, 'progress' | 'actions'>) {
  return (
    <>
      <ProgressFigures progress={progress} />
      {actions && <HeaderDivider />}
      {actions}
    </>
  );
}

function ProgressFigures({ progress }: { progress: Progress }) {
  const t = useText('measures');
  const language = useLanguage();
  const numbers = {
    answered: formatNumber(progress.answered, language),
    applicable: formatNumber(progress.applicable, language),
  };
  return (
    <span
      className={css.progress}
      role="img"
      aria-label={t('screen.progressLabel', numbers)}
      title={t('screen.progress')}
    >
      <Ring value={share(progress)} />
      <b>{formatPercent(share(progress), language)}</b>
      <span className={`muted ${css.figures}`}>{t('screen.progressOf', numbers)}</span>
    </span>
  );
}

/** "Klinikverbund Nordsee gGmbH · AVV 2026-17 vom 01.03.2026": what of it is known. */
function useSubtitle({ clientName, contractNumber, contractDate }: Operation): string {
  const t = useText('measures');
  const language = useLanguage();
  const contract = contractNumber && t('screen.contract', { number: contractNumber });
  const date =
    contractDate &&
    t(contractNumber ? 'screen.contractDate' : 'screen.contractOf', { date: formatDate(contractDate, language) });
  return [clientName, [contract, date].filter(Boolean).join(' ')].filter(Boolean).join(' · ');
}
