/** What a rule looks for, in words: "Mindestlänge unter 14". */
import { valueText, type Wording } from '../../../../shared/annex/value-text.ts';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { inLanguage } from '../../../../shared/domain/localised.ts';
import { INTERVALS, optionsOf, withSubParameters } from '../../../../shared/domain/parameter.ts';
import { STATUSES, type Status } from '../../../../shared/domain/status.ts';
import { type Condition, splitPath, type Test, type ValueTest } from '../../../../shared/findings/condition.ts';
import { formatNumber } from '../../../text/format.ts';
import { textFor } from '../../../text/i18n.ts';

interface Words {
  catalogue: Catalogue;
  wording: Wording;
}

/** In one sentence without a full stop. */
export function conditionWords(condition: Condition, words: Words): string {
  const t = textFor('rules');
  const joined = (parts: readonly Condition[], by: string) =>
    parts
      .map((part) =>
        'all' in part || 'any' in part ? `(${conditionWords(part, words)})` : conditionWords(part, words),
      )
      .join(by);
  if ('all' in condition) return joined(condition.all, ` ${t('words.and')} `);
  if ('any' in condition) return joined(condition.any, ` ${t('words.or')} `);
  if ('not' in condition) return t('words.not', { what: conditionWords(condition.not, words) });
  return 'value' in condition ? valueWords(condition, words) : otherWords(condition, words);
}

function valueWords(test: ValueTest, words: Words): string {
  const t = textFor('rules');
  const { parameter, name } = named(test.value, words);
  const { language } = words.wording.texts;
  const limit = (of: number | { value: string; times?: number }) => {
    if (typeof of !== 'number') return named(of.value, words).name;
    return (parameter && valueText(parameter, of, words.wording)) || formatNumber(of, language);
  };
  if ('isEmpty' in test) return t(test.isEmpty ? 'words.isEmpty' : 'words.isGiven', { name });
  if ('is' in test) return t(test.is ? 'words.isTrue' : 'words.isFalse', { name });
  if ('below' in test) return t('words.below', { name, limit: limit(test.below) });
  if ('above' in test) return t('words.above', { name, limit: limit(test.above) });
  if ('rarerThan' in test)
    return t('words.rarerThan', { name, interval: words.wording.texts.values.intervals[test.rarerThan] });
  if ('olderThanMonths' in test) return t('words.olderThan', { name, count: test.olderThanMonths });
  if ('past' in test) return t('words.past', { name });
  const kind = 'oneOf' in test ? 'oneOf' : 'noneOf' in test ? 'noneOf' : 'onlyOf';
  const ids = 'oneOf' in test ? test.oneOf : 'noneOf' in test ? test.noneOf : test.onlyOf;
  return t(`words.${kind}`, { name, options: ids.map((id) => optionName(id, parameter, words)).join(', ') });
}

function optionName(id: string, parameter: ReturnType<typeof named>['parameter'], { wording }: Words): string {
  const interval = INTERVALS.find((it) => it === id);
  if (parameter?.type === 'interval' && interval) return wording.texts.values.intervals[interval];
  const option = parameter && optionsOf(parameter).find((it) => it.id === id);
  return option ? inLanguage(option.label, wording.texts.language) : id;
}

function otherWords(test: Exclude<Test, ValueTest>, words: Words): string {
  const t = textFor('rules');
  const data = textFor('masterData');
  if ('field' in test) {
    const field = textFor('findings')(`field.${test.field}`);
    return t(test.isEmpty ? 'words.isEmpty' : 'words.isGiven', { name: `${titleOf(test.measure, words)}: ${field}` });
  }
  if ('measure' in test) {
    const name = titleOf(test.measure, words);
    const status: Status | undefined = STATUSES.find((it) => it === test.is);
    if (status) return t('words.status', { name, status: textFor('ui')(`status.${status}`) });
    return t(test.is === 'missing' ? 'words.missing' : 'words.inPlace', { name });
  }
  if ('fact' in test)
    return t(test.is ? 'words.fact' : 'words.noFact', { name: textFor('facts')(`name.${test.fact}`) });
  if ('protectionNeed' in test)
    return t('words.need', { needs: test.protectionNeed.map((it) => data(`form.protectionNeeds.${it}`)).join(', ') });
  if ('role' in test) return t('words.role', { roles: test.role.map((it) => data(`form.roles.${it}`)).join(', ') });
  return t(test.isEmpty ? 'words.noParties' : 'words.parties');
}

const titleOf = (id: string, { catalogue, wording }: Words): string => {
  const measure = catalogue.measure(id as MeasureId);
  return quoted(measure ? inLanguage(measure.title, wording.texts.language) : id);
};

function named(path: string, { catalogue, wording }: Words) {
  const { measureId, parameterId } = splitPath(path);
  const parameters = catalogue.measure(measureId as MeasureId)?.parameters ?? [];
  const parameter = withSubParameters(parameters).find((it) => it.parameter.id === parameterId)?.parameter;
  return { parameter, name: parameter ? quoted(inLanguage(parameter.label, wording.texts.language)) : path };
}

const quoted = (name: string): string => textFor('rules')('words.quoted', { name });
