import {
  IconAlertTriangle,
  IconCheck,
  IconChecks,
  IconFileText,
  IconInfoCircle,
  IconLoader2,
  IconLock,
} from '@tabler/icons-react';
import type { ExportCheck } from '../../../shared/annex/export-checks.ts';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Severity } from '../../../shared/domain/finding-records.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import type { Organisation, Scope } from '../../../shared/domain/records.ts';
import type { JudgedFinding } from '../../../shared/findings/accepted.ts';
import { openPlace } from '../../data/findings/open-place.ts';
import { navigate } from '../../data/navigation-store.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { AnnexPreview } from './annex-messages.ts';
import css from './annex-screen.module.css';
import { findingsRoute } from './annex-ways.ts';
import { CheckFold } from './check-fold.tsx';
import { Point, Titles } from './check-point.tsx';
import { ExposedDetails } from './exposed-details.tsx';
import { FindingsPoints } from './findings-points.tsx';
import { howMany } from './open-findings.ts';
import { useOpenFindings } from './use-open-findings.ts';

interface CheckListProps {
  preview: Pick<AnnexPreview, 'annex' | 'checks' | 'hasOwnWords'>;
  /** How many stay out of the annex. */
  internalNotes: number;
  /** With own measures, for their titles. */
  catalogue: Catalogue;
  /** Whose annex it is. Must stay the same object. */
  scope: Scope;
  organisation: Pick<Organisation, 'id'>;
  /** Goes to where the point can be seen to. */
  onOpen: (check: ExportCheck) => void;
}

/** Up to so many lines nothing is folded away. */
const FEW = 6;

/**
 * What to look at before the annex goes out, the most important first: what does not belong in it, errors, what it does not
 * print, then the rest. It never blocks an export.
 */
export function CheckList({
  preview: { annex, checks, hasOwnWords },
  internalNotes,
  catalogue,
  scope,
  organisation,
  onOpen,
}: CheckListProps) {
  const t = useText('annex');
  const found = useOpenFindings(scope);
  const told = scope.kind === 'organisation' ? checks.filter(({ kind }) => kind !== 'noClient') : checks;
  const count = told.length + (found ? found.exposed.length + howMany(found.open) : 0);
  const open = ({ place }: JudgedFinding) => {
    const operation = scope.kind === 'operation' ? scope : undefined;
    openPlace(place, { scope, organisation, operation, catalogue });
  };
  const isShort = told.length + (found?.open.length ?? 0) <= FEW;
  const findingsOf = (severity: Severity) =>
    found && (
      <FindingsPoints
        severity={severity}
        open={found.open}
        toldElsewhere={found.toldElsewhere[severity]}
        catalogue={catalogue}
        isOpen={isShort || severity === 'error'}
        onOpen={open}
      />
    );
  return (
    <section className={css.section} aria-labelledby="annex-checks">
      <h2 id="annex-checks">
        {t('checks.title')} {count > 0 && <span>{t('checks.points', { count })}</span>}
      </h2>
      {found && <ExposedDetails exposed={found.exposed} catalogue={catalogue} onOpen={open} />}
      <div>
        {findingsOf('error')}
        {told.length > 0 && (
          <CheckFold
            icon={<IconFileText size={16} stroke={1.75} color="var(--tk-warn)" aria-hidden />}
            label={t('checks.ofAnnex', { count: told.length })}
            isOpen
          >
            {told.map((check) => (
              <Warning
                key={'schemeId' in check ? check.schemeId : check.kind}
                check={check}
                catalogue={catalogue}
                onOpen={onOpen}
              />
            ))}
          </CheckFold>
        )}
        {findingsOf('warning')}
        {findingsOf('info')}
      </div>
      <ul className={css.points}>
        {!found && (
          <Point icon={<IconLoader2 size={16} color="var(--tk-text-3)" aria-hidden />}>
            {t('checks.findings.loading')}
          </Point>
        )}
        {found && found.open.length + found.accepted > 0 && (
          <Point
            icon={<IconChecks size={16} color="var(--tk-text-3)" aria-hidden />}
            action={
              <button type="button" className={`plain ${css.link}`} onClick={() => navigate(findingsRoute(scope))}>
                {t('checks.findings.all')}
              </button>
            }
          >
            {found.accepted > 0
              ? t('checks.findings.acceptedOnly', { count: found.accepted })
              : t('checks.findings.open')}
          </Point>
        )}
        {count === 0 && found && (
          <Point icon={<IconCheck size={16} color="var(--tk-done)" />}>{t('checks.allWell')}</Point>
        )}
        <Point icon={<IconLock size={16} color="var(--tk-done)" />}>
          {t('checks.internalNotes', { count: internalNotes })}
        </Point>
        {/* Measures have words in both languages, the user's own are as a rule German. */}
        {annex.language !== 'de' && hasOwnWords && (
          <Point icon={<IconInfoCircle size={16} color="var(--tk-text-3)" />}>{t('checks.notesAsWritten')}</Point>
        )}
      </ul>
      <p className={css.small}>{t('checks.neverBlocks')}</p>
    </section>
  );
}

type WarningProps = Pick<CheckListProps, 'catalogue' | 'onOpen'> & { check: ExportCheck };

function Warning({ check, catalogue, onOpen }: WarningProps) {
  const t = useText('annex');
  const language = useLanguage();
  const scheme = 'schemeId' in check ? catalogue.scheme(check.schemeId) : undefined;
  const titles = titlesOf(check, catalogue, language);
  const count = titles.length;
  const link = (
    <button type="button" className={`plain ${css.link}`} onClick={() => onOpen(check)}>
      {t(scheme ? 'checks.switchScheme' : 'checks.open')}
    </button>
  );
  return (
    <Point
      icon={<IconAlertTriangle size={16} color="var(--tk-warn)" aria-label={t('checks.warning')} role="img" />}
      below={<Titles titles={titles} />}
      action={link}
    >
      {t(`checks.kinds.${check.kind}`, { count, scheme: scheme?.shortTitle[language] ?? '' })}
    </Point>
  );
}

/** Of the measures or groups that a point is about. */
function titlesOf(check: ExportCheck, catalogue: Catalogue, language: Language): string[] {
  if ('measureIds' in check) return check.measureIds.map((id) => catalogue.measure(id)?.title[language] ?? id);
  if (!('groupIds' in check)) return [];
  const groups = new Map(catalogue.scheme(check.schemeId)?.groups.map((group) => [group.id, group.title[language]]));
  return check.groupIds.map((id) => groups.get(id) ?? id);
}
