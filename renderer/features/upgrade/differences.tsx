import type { TextDifference } from '../../../shared/catalogue/upgrade/measure-difference.ts';
import type { MeasureChange } from '../../../shared/catalogue/upgrade/plan.ts';
import { inLanguage, LANGUAGES, type Language } from '../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Comparison } from '../../ui/comparison.tsx';
import { Additions, withoutPlaces } from './additions.tsx';
import css from './upgrade.module.css';

/** What differs in a measure: words side by side in one text, what is new, and which details. */
export function Differences({ change: { kind, difference, after } }: { change: MeasureChange }) {
  const t = useText('upgrade');
  const language = useLanguage();
  if (kind === 'added') {
    return after?.sentence ? <p className={css.words}>{withoutPlaces(inLanguage(after.sentence, language))}</p> : null;
  }
  if (!difference || !after) return null;
  const { reworded, extended } = difference;
  const details = [...new Set(difference.details.map(detailOf))].map((name) => t(`detail.${name}`));
  const additions = <Additions measure={after} extended={extended} />;
  return (
    <>
      {reworded.map((text) => (
        <Reworded key={text.place} text={text} />
      ))}
      {kind === 'extended' && additions}
      {kind !== 'extended' && extended.length > 0 && (
        <details className={css.more}>
          <summary>{t('additions', { count: extended.length })}</summary>
          {additions}
        </details>
      )}
      {details.length > 0 && <p className="muted">{t('details', { details: details.join(', ') })}</p>}
    </>
  );
}

/** The language of the interface first; the other one only where something differs there. */
function Reworded({ text: { place, before, after } }: { text: TextDifference }) {
  const t = useText('upgrade');
  const language = useLanguage();
  const name = t(`place.${placeOf(place)}`);
  const differing = LANGUAGES.filter((it) => before[it] !== after[it]).sort((one) => (one === language ? -1 : 1));
  return differing.map((it: Language) => {
    const label = it === language ? name : t(`inLanguage.${it}`, { place: name });
    return (
      <div key={it} className={css.reworded} lang={it}>
        <span className={css.place}>{label}</span>
        <Comparison label={label} before={before[it]} after={after[it]} />
      </div>
    );
  });
}

function placeOf(place: string) {
  if (place === 'title' || place === 'sentence') return place;
  if (place.endsWith('/warning')) return 'warning';
  return place.includes('/') ? 'option' : 'parameter';
}

const FACTS = ['kind', 'level', 'baseline', 'role', 'appliesIf', 'devices', 'references', 'placements'] as const;
const detailOf = (key: string) => FACTS.find((fact) => fact === key) ?? 'limits';
