import { valueText } from '../../../shared/annex/value-text.ts';
import type { Place } from '../../../shared/domain/finding-records.ts';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import { withSubParameters } from '../../../shared/domain/parameter.ts';
import { findings as germanTexts } from '../../text/de/findings.ts';
import { formatDate } from '../../text/format.ts';
import { textFor } from '../../text/i18n.ts';
import type { Frame } from './frame.ts';

type FieldName = keyof typeof germanTexts.field;

const isNamed = (name: string): name is FieldName => Object.hasOwn(germanTexts.field, name);
const VALUE = 'values.';

/** What a field is called; '' for all of a record, and for what has no name of its own. */
export function fieldLabel({ kind, id, field }: Place, { catalogue, language }: Frame): string {
  if (kind === 'measure' && field.startsWith(VALUE)) {
    const parameter = parameterOf(id, field.slice(VALUE.length), catalogue);
    return parameter ? inLanguage(parameter.label, language) : '';
  }
  const name = field.split('.')[0] ?? '';
  return isNamed(name) ? textFor('findings')(`field.${name}`) : '';
}

/** What stands there now, in words; '' where nothing does or where it is a text to be read in full. */
export function fieldValue(
  { kind, id, target, field }: Place,
  { catalogue, answerAt, wording, language }: Frame,
): string {
  const answer = kind === 'measure' ? answerAt(`${id}/${target}`) : undefined;
  if (!answer) return '';
  if (field.startsWith(VALUE)) {
    const parameter = parameterOf(id, field.slice(VALUE.length), catalogue);
    return parameter ? valueText(parameter, answer.values[parameter.id], wording) : '';
  }
  switch (field) {
    case 'status':
      return textFor('ui')(`status.${answer.status}`);
    case 'plannedFor':
    case 'due':
    case 'reviewOn':
      return formatDate(answer[field], language);
    case 'responsible':
      return answer.responsible;
    default:
      return '';
  }
}

function parameterOf(measureId: string, parameterId: string, catalogue: Frame['catalogue']) {
  const parameters = catalogue.measure(measureId as MeasureId)?.parameters ?? [];
  return withSubParameters(parameters).find(({ parameter }) => parameter.id === parameterId)?.parameter;
}
