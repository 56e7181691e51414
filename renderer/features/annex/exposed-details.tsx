import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { GroupId, MeasureId, SchemeId } from '../../../shared/domain/ids.ts';
import { inLanguage, type Language } from '../../../shared/domain/localised.ts';
import type { JudgedFinding } from '../../../shared/findings/accepted.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { SeverityIcon } from '../../ui/findings/severity.tsx';
import css from './annex-screen.module.css';
import { Point, Titles } from './check-point.tsx';
import type { ExposedDetail } from './open-findings.ts';

interface ExposedDetailsProps {
  exposed: readonly ExposedDetail[];
  catalogue: Catalogue;
  /** Goes to where the finding can be seen to. */
  onOpen: (finding: JudgedFinding) => void;
}

/** What must not reach those who read the annex: under a heading of its own and never cut short, as it cannot be taken back. */
export function ExposedDetails({ exposed, catalogue, onOpen }: ExposedDetailsProps) {
  const t = useText('annex');
  const language = useLanguage();
  if (exposed.length === 0) return null;
  return (
    <>
      <h3 id="annex-exposed">{t('checks.exposed', { count: exposed.length })}</h3>
      <ul className={css.points} aria-labelledby="annex-exposed">
        {exposed.map(({ key, severity, message, finding }) => {
          const title = titleOf(finding, catalogue, language);
          return (
            <Point
              key={key}
              icon={<SeverityIcon severity={severity} />}
              below={<Titles titles={title === undefined ? [] : [title]} />}
              action={
                <button
                  type="button"
                  className={`plain ${css.link}`}
                  aria-label={t('checks.findings.openNamed', { message })}
                  onClick={() => onOpen(finding)}
                >
                  {t('checks.open')}
                </button>
              }
            >
              {message}
            </Point>
          );
        })}
      </ul>
    </>
  );
}

/** Of the measure, or of the group whose text it is. */
function titleOf({ place }: JudgedFinding, catalogue: Catalogue, language: Language): string | undefined {
  const titled = place.kind === 'group' ? groupAt(place.id, catalogue) : catalogue.measure(place.id as MeasureId);
  return titled && inLanguage(titled.title, language);
}

/** The place of a group is `${schemeId}/${groupId}`. */
function groupAt(id: string, catalogue: Catalogue) {
  const [schemeId, ...rest] = id.split('/');
  const groupId = rest.join('/') as GroupId;
  return catalogue.scheme(schemeId as SchemeId)?.groups.find((group) => group.id === groupId);
}
