import { IconChecks, IconDots } from '@tabler/icons-react';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import type { JudgedFinding } from '../../../shared/findings/accepted.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { SeverityIcon } from '../../ui/findings/severity.tsx';
import css from './annex-screen.module.css';
import { Point, Titles } from './check-point.tsx';
import { howMany, type OpenFindings } from './open-findings.ts';

/** As many as fit beside the preview; the rest is a click away. */
const FIRST = 6;

interface FindingsPointsProps {
  open: readonly OpenFindings[];
  accepted: number;
  catalogue: Catalogue;
  /** Goes to where the finding can be seen to. */
  onOpen: (finding: JudgedFinding) => void;
  onOpenAll: () => void;
}

/** What is open of the findings, the gravest first, and how many somebody lives with. */
export function FindingsPoints({ open, accepted, catalogue, onOpen, onOpenAll }: FindingsPointsProps) {
  const t = useText('annex');
  const language = useLanguage();
  const more = howMany(open.slice(FIRST));
  const all = (
    <button type="button" className={`plain ${css.link}`} onClick={onOpenAll}>
      {t('checks.findings.all')}
    </button>
  );
  const titlesOf = (findings: readonly JudgedFinding[]) => {
    const ids = new Set(findings.flatMap(({ place }) => (place.kind === 'measure' ? [place.id as MeasureId] : [])));
    return [...ids].flatMap((id) => catalogue.measure(id) ?? []).map(({ title }) => inLanguage(title, language));
  };
  return (
    <>
      {open.slice(0, FIRST).map(({ key, severity, message, findings }) => (
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
      {more > 0 && (
        <Point icon={<IconDots size={16} color="var(--tk-text-3)" aria-hidden />} action={all}>
          {t('checks.findings.more', { count: more })}
        </Point>
      )}
      {accepted > 0 && (
        <Point icon={<IconChecks size={16} color="var(--tk-text-3)" aria-hidden />} action={more === 0 && all}>
          {t('checks.findings.acceptedOnly', { count: accepted })}
        </Point>
      )}
      {more === 0 && accepted === 0 && open.length > 0 && <li className={css.allFindings}>{all}</li>}
    </>
  );
}
