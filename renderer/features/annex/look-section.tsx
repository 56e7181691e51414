import type { OrganisationDesign } from '../../../shared/domain/layout-records.ts';
import type { Organisation, Scope } from '../../../shared/domain/records.ts';
import { navigate } from '../../data/navigation-store.ts';
import { useText } from '../../text/use-text.ts';
import css from './annex-screen.module.css';
import { letterheadRoute } from './annex-ways.ts';

interface LookSectionProps {
  design: OrganisationDesign | null;
  scope: Scope;
  organisation: Pick<Organisation, 'id'>;
}

/** How the annexes of the organisation look, and the way to change it. */
export function LookSection({ design, scope, organisation }: LookSectionProps) {
  const t = useText('annex');
  const { accent = '', font = '', logo = '', letterhead = '', letterheadName = '' } = design ?? {};
  const chosen = [accent && t('look.accent'), font && t('look.font', { font }), logo && t('look.logo')].filter(Boolean);
  const words = letterhead
    ? t('look.letterhead', { name: letterheadName })
    : chosen.length > 0
      ? chosen.join(', ')
      : t('look.delivered');
  return (
    <section className={css.section} aria-labelledby="annex-look">
      <h2 id="annex-look">{t('look.title')}</h2>
      <div className={css.look}>
        <span className="grow">{words}</span>
        <button
          type="button"
          className={`plain ${css.link}`}
          onClick={() => navigate(letterheadRoute(scope, organisation.id))}
        >
          {t('look.change')}
        </button>
      </div>
      {letterhead && <span className={css.small}>{t('look.letterheadHint')}</span>}
    </section>
  );
}
