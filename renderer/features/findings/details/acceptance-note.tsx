import type { Acceptance } from '../../../../shared/domain/records.ts';
import type { JudgedFinding } from '../../../../shared/findings/accepted.ts';
import { navigate } from '../../../data/navigation-store.ts';
import { formatDate } from '../../../text/format.ts';
import { useText } from '../../../text/use-text.ts';
import { ChangedFacts } from '../../../ui/findings/changed-facts.tsx';
import { useFrame } from '../frame.ts';
import { StandingMark } from '../list/standing-mark.tsx';
import css from './details.module.css';

/** What was said when a finding was accepted, and why that does not hold any more, if so. */
export function AcceptanceNote({ finding, acceptance }: { finding: JudgedFinding; acceptance: Acceptance }) {
  const t = useText('findings');
  const { scope, organisation, language, catalogue, wording } = useFrame();
  const { standing } = finding;
  const { by, on, until, reason } = acceptance;
  const date = until ? formatDate(until, language) : '';
  const said = [
    by && t('details.by', { name: by }),
    on && t('details.on', { date: formatDate(on, language) }),
    until ? t('details.until', { date }) : t('details.noEnd'),
  ];
  const isAbove = acceptance.scope.id !== scope.id;
  return (
    <div className={css.acceptance} data-standing={standing}>
      <StandingMark standing={standing} />
      {standing === 'changed' && <p>{t('details.changedText')}</p>}
      <ChangedFacts finding={finding} catalogue={catalogue} wording={wording} />
      {standing === 'expired' && <p>{t('details.expiredText', { date })}</p>}
      {standing !== 'accepted' && <p className={css.before}>{t('details.before')}</p>}
      <blockquote className={css.reason}>{reason}</blockquote>
      <p className={css.said}>{said.filter(Boolean).join(', ')}</p>
      {isAbove && standing === 'accepted' && (
        <p className={css.said}>
          {t('details.above')}{' '}
          <button
            type="button"
            className={`plain ${css.link}`}
            onClick={() => navigate({ screen: 'organisationFindings', organisationId: organisation.id })}
          >
            {t('details.toOrganisation')}
          </button>
        </p>
      )}
    </div>
  );
}
