import { filledSentence } from '../../../shared/catalogue/sentence.ts';
import type { MeasureDifference } from '../../../shared/catalogue/upgrade/measure-difference.ts';
import type { CatalogueMeasure } from '../../../shared/domain/catalogue.ts';
import { inLanguage, type Language } from '../../../shared/domain/localised.ts';
import { withSubParameters } from '../../../shared/domain/parameter.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import css from './upgrade.module.css';

/** A sentence as it is printed while nothing is filled in. */
export const withoutPlaces = (text: string): string => filledSentence(text, () => undefined).text;

/** What a measure has that it had not: its sentence, and parameter by parameter what can be said now. */
export function Additions({
  measure,
  extended,
}: {
  measure: CatalogueMeasure;
  extended: MeasureDifference['extended'];
}) {
  const t = useText('upgrade');
  const language = useLanguage();
  return (
    <ul className={css.news}>
      {linesOf(measure, extended, language).map(({ kind, key, text }) => (
        <li key={key}>
          <span className={css.place}>{t(`place.${kind}`)}</span> {text}
        </li>
      ))}
    </ul>
  );
}

interface Line {
  kind: 'sentence' | 'parameter' | 'option' | 'warning';
  key: string;
  text: string;
}

/** The options of a parameter stand in one line, behind its label. */
function linesOf(
  { parameters }: CatalogueMeasure,
  extended: MeasureDifference['extended'],
  language: Language,
): Line[] {
  const labels = new Map(withSubParameters(parameters).map(({ parameter: it }) => [it.id as string, it.label]));
  const added = new Map(extended.map(({ place, text }) => [place, inLanguage(text, language)]));
  const roots = new Set([...added.keys()].map((place) => place.split('/')[0] ?? ''));
  return [...roots].flatMap((root): Line[] => {
    if (root === 'sentence') return [{ kind: root, key: root, text: withoutPlaces(added.get(root) ?? '') }];
    const label = labels.get(root);
    const name = label ? inLanguage(label, language) : root;
    const of = (pattern: RegExp) => [...added].filter(([place]) => place.startsWith(`${root}/`) && pattern.test(place));
    const options = of(/^[^/]+\/[^/]+$/).map(([, text]) => text);
    const isNew = added.has(root);
    const text = options.length > 0 ? `${name}: ${options.join(', ')}` : name;
    return [
      ...(isNew || options.length > 0 ? [{ kind: isNew ? 'parameter' : 'option', key: root, text } as const] : []),
      ...of(/\/warning$/).map(([place, warning]): Line => ({ kind: 'warning', key: place, text: warning })),
    ];
  });
}
