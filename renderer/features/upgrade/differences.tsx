import { filledSentence } from '../../../shared/catalogue/sentence.ts';
import type { TextDifference } from '../../../shared/catalogue/upgrade/measure-difference.ts';
import type { MeasureChange } from '../../../shared/catalogue/upgrade/plan.ts';
import { inLanguage, LANGUAGES, type Language, type Localised } from '../../../shared/domain/localised.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { Comparison } from '../../ui/comparison.tsx';
import css from './upgrade.module.css';

/** What differs in a measure: words side by side in one text, what is new, and which details. */
export function Differences({ change: { kind, difference, after } }: { change: MeasureChange }) {
  const t = useText('upgrade');
  const language = useLanguage();
  if (kind === 'added')
    return after?.sentence ? <p className={css.words}>{withoutPlaces(inLanguage(after.sentence, language))}</p> : null;
  if (!difference) return null;
  const details = [...new Set(difference.details.map(detailOf))].map((name) => t(`detail.${name}`));
  return (
    <>
      {difference.reworded.map((text) => (
        <Reworded key={text.place} text={text} />
      ))}
      <ul className={css.news}>
        {difference.extended.map(({ place, text }) => (
          <New key={place} place={place} text={text} />
        ))}
      </ul>
      {details.length > 0 && <p className="muted">{details.join(', ')}</p>}
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

function New({ place, text }: { place: string; text: Localised }) {
  const t = useText('upgrade');
  const language = useLanguage();
  return (
    <li>
      <span className={css.place}>{t(`place.${placeOf(place)}`)}</span> {withoutPlaces(inLanguage(text, language))}
    </li>
  );
}

/** A sentence as it is printed while nothing is filled in. */
const withoutPlaces = (text: string): string => filledSentence(text, () => undefined).text;

function placeOf(place: string) {
  if (place === 'title' || place === 'sentence') return place;
  if (place.endsWith('/warning')) return 'warning';
  return place.includes('/') ? 'option' : 'parameter';
}

const FACTS = ['kind', 'level', 'baseline', 'role', 'appliesIf', 'devices', 'references', 'placements'] as const;
const detailOf = (key: string) => FACTS.find((fact) => fact === key) ?? 'limits';
