import { FACTS } from '../../../../shared/domain/catalogue.ts';
import type { Operation } from '../../../../shared/domain/records.ts';
import { DETAILS_SECTIONS, type DetailsSection } from '../../../data/details-store.ts';
import { useVersions } from '../../../data/queries.ts';
import { useText } from '../../../text/use-text.ts';
import { goToSection } from './go-to-section.ts';
import css from './section-index.module.css';
import { useSectionInSight } from './use-section-in-sight.ts';

/** The sections of the details and how much is in those that are lists. A click leads to one, and the keyboard with it. */
export function SectionIndex({ operation }: { operation: Operation }) {
  const t = useText('operations');
  const tData = useText('masterData');
  const tFacts = useText('facts');
  const current = useSectionInSight();
  const versions = useVersions(operation.id);
  const labels: Record<DetailsSection, string> = {
    operation: t('form.operation'),
    client: tData('form.contract'),
    contacts: tData('form.contacts'),
    processing: tData('form.processing'),
    facts: tFacts('title'),
    sites: tData('form.sites'),
    parties: tData('form.parties'),
    versions: t('form.versions'),
  };
  const figures: Partial<Record<DetailsSection, string | number | undefined>> = {
    contacts: operation.contacts.length,
    facts: tData('form.saidFacts', { said: Object.keys(operation.facts).length, all: FACTS.length }),
    sites: operation.siteIds.length,
    parties: operation.partyIds.length,
    versions: versions?.length,
  };
  return (
    <nav className={css.index} aria-label={tData('form.sections')}>
      <ul className={css.list}>
        {DETAILS_SECTIONS.map((section) => (
          <li key={section}>
            <button
              type="button"
              className={`plain ${css.item}`}
              aria-current={section === current ? 'true' : undefined}
              onClick={() => goToSection(section)}
            >
              <span className="grow cut">{labels[section]}</span>
              <span className={css.figure}>{figures[section]}</span>
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
