import { valueText, type Wording } from '../../../shared/annex/value-text.ts';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { type ParameterValue, withSubParameters } from '../../../shared/domain/parameter.ts';
import { STATUSES, type Status } from '../../../shared/domain/status.ts';
import type { JudgedFinding } from '../../../shared/findings/accepted.ts';
import { splitPath } from '../../../shared/findings/condition.ts';
import { type ChangedFact, changedFacts } from '../../../shared/findings/looked.ts';
import { useText } from '../../text/use-text.ts';
import css from './findings.module.css';

interface ChangedFactsProps {
  finding: JudgedFinding;
  catalogue: Catalogue;
  wording: Wording;
}

/** Of a finding that came back: what stood there when it was accepted, and what stands there now, as far as words can say. */
export function ChangedFacts({ finding, catalogue, wording }: ChangedFactsProps) {
  const t = useText('ui');
  const wordsOf = useFactWords(catalogue, wording);
  if (finding.standing !== 'changed' || !finding.acceptance) return null;
  const facts = changedFacts(finding.acceptance.looked, finding.looked).flatMap((fact) => wordsOf(fact) ?? []);
  if (facts.length === 0) return null;
  return (
    <dl className={css.changed} aria-label={t('findings.changed.title')}>
      {facts.map(({ name, before, now }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            {t('findings.changed.fact', {
              before: before || t('findings.changed.nothing'),
              now: now || t('findings.changed.nothing'),
            })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

interface FactWords {
  name: string;
  before: string;
  now: string;
}

/** Facts in words; undefined for those that have none. */
function useFactWords(catalogue: Catalogue, wording: Wording): (fact: ChangedFact) => FactWords | undefined {
  const t = useText('ui');
  const titleOf = (id: string) => {
    const measure = catalogue.measure(id as MeasureId);
    return measure ? inLanguage(measure.title, wording.texts.language) : id;
  };
  const both = (name: string, { before, now }: ChangedFact, say: (value: unknown) => string): FactWords => ({
    name,
    before: say(before),
    now: say(now),
  });
  const yesOrNo = (yes: string, no: string) => (value: unknown) => (value === true ? yes : no);
  return (fact) => {
    if (fact.name === 'words') {
      return both(t('findings.changed.words'), fact, (words) => (Array.isArray(words) ? words.join(', ') : ''));
    }
    const [kind = '', of] = fact.name.split(' ');
    const parameter = parameterAt(of ?? kind, catalogue);
    const label = parameter && inLanguage(parameter.label, wording.texts.language);
    if (parameter && label && kind === 'empty') {
      return both(label, fact, yesOrNo(t('findings.changed.notGiven'), t('findings.changed.given')));
    }
    if (parameter && label) return both(label, fact, (value) => valueText(parameter, value as ParameterValue, wording));
    const [inPlace, notInPlace] = [t('findings.changed.inPlace'), t('findings.changed.notInPlace')];
    const name = t('findings.changed.measure', { name: titleOf(of ?? '') });
    if (kind === 'inPlace') return both(name, fact, yesOrNo(inPlace, notInPlace));
    if (kind === 'missing') return both(name, fact, yesOrNo(notInPlace, inPlace));
    if (kind !== 'status') return undefined;
    const status = t('findings.changed.status', { name: titleOf(of ?? '') });
    return both(status, fact, (value) => (isStatus(value) ? t(`status.${value}`) : ''));
  };
}

const isStatus = (value: unknown): value is Status => STATUSES.some((status) => status === value);

function parameterAt(path: string, catalogue: Catalogue) {
  const { measureId, parameterId } = splitPath(path);
  const parameters = catalogue.measure(measureId as MeasureId)?.parameters ?? [];
  return withSubParameters(parameters).find(({ parameter }) => parameter.id === parameterId)?.parameter;
}
