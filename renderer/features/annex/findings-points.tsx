import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { Severity } from '../../../shared/domain/finding-records.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import type { JudgedFinding } from '../../../shared/findings/accepted.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { SeverityIcon } from '../../ui/findings/severity.tsx';
import css from './annex-screen.module.css';
import { CheckFold } from './check-fold.tsx';
import { Point, Titles } from './check-point.tsx';
import { howMany, type OpenFindings } from './open-findings.ts';

interface FindingsPointsProps {
  severity: Severity;
  /** Of this and of other severities. */
  open: readonly OpenFindings[];
  /** How many of this severity the check list tells in another place. */
  toldElsewhere: number;
  catalogue: Catalogue;
  /** Whether they stand unfolded at first. */
  isOpen: boolean;
  /** Goes to where the finding can be seen to. */
  onOpen: (finding: JudgedFinding) => void;
}

/** What is open of the findings of one severity, those with the same rule in one line; not there without any. */
export function FindingsPoints({ severity, open, toldElsewhere, catalogue, isOpen, onOpen }: FindingsPointsProps) {
  const t = useText('annex');
  const tUi = useText('ui');
  const language = useLanguage();
  const own = open.filter((it) => it.severity === severity);
  if (own.length === 0) return null;
  const titlesOf = (findings: readonly JudgedFinding[]) => {
    const ids = new Set(findings.flatMap(({ place }) => (place.kind === 'measure' ? [place.id as MeasureId] : [])));
    return [...ids].flatMap((id) => catalogue.measure(id) ?? []).map(({ title }) => inLanguage(title, language));
  };
  return (
    <CheckFold
      icon={<SeverityIcon severity={severity} decorative />}
      label={
        toldElsewhere > 0
          ? t(`checks.findings.further.${severity}`, { count: howMany(own) })
          : tUi(`findings.counts.${severity}`, { count: howMany(own) })
      }
      isOpen={isOpen}
    >
      {own.map(({ key, message, findings }) => (
        <Point
          key={key}
          icon={<SeverityIcon severity={severity} />}
          below={<Titles titles={titlesOf(findings)} />}
          action={
            <button
              type="button"
              className={`plain ${css.link}`}
              aria-label={t('checks.findings.openNamed', { message })}
              onClick={() => onOpen(findings[0])}
            >
              {t('checks.open')}
            </button>
          }
        >
          {findings.length === 1
            ? message
            : t('checks.findings.several', { title: message.replace(/\.$/, ''), count: findings.length })}
        </Point>
      ))}
    </CheckFold>
  );
}
