import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { inLanguage } from '../../../shared/domain/localised.ts';
import type { CommandLabel, CommandName } from '../../data/commands/log.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';

/** A step of the history as a phrase in the interface language: "Stand von „Passwortrichtlinie“". */
export function stepSentence(label: CommandLabel, catalogue: Catalogue): string {
  const t = textFor('app');
  const name = label.name ?? '';
  switch (label.command) {
    case 'setStatus':
      return label.status
        ? t('history.steps.setStatusTo', {
            subject: subjectOf(label, catalogue),
            status: textFor('ui')(`status.${label.status}`),
          })
        : t('history.steps.setStatus', { subject: subjectOf(label, catalogue) });
    case 'setGroupState':
    case 'setGroupTexts':
    case 'inheritGroup':
      return t(`history.steps.${label.command}`, { name: groupTitle(name, catalogue) });
    case 'assess':
    case 'confirmAnswers':
    case 'setValue':
    case 'rewordMeasure':
    case 'restoreWording':
    case 'hideMeasure':
    case 'showMeasure':
    case 'retireMeasure':
    case 'reorderMeasures':
    case 'createOwnParameter':
    case 'updateOwnParameter':
    case 'deleteOwnParameter':
    case 'reorderOwnParameters':
    case 'createOwnOption':
    case 'updateOwnOption':
    case 'deleteOwnOption':
    case 'reorderOwnOptions':
    case 'takeOverAnswer':
    case 'inheritAnswers':
    case 'fillAnswers':
    case 'pasteAnswers':
    case 'assessMany':
      return t(`history.steps.${label.command}`, { subject: subjectOf(label, catalogue) });
    case 'acceptFindings':
    case 'withdrawAcceptances':
      return t(`history.steps.${label.command}`, { name, count: label.count });
    default:
      return t(`history.steps.${label.command}`, { name });
  }
}

/** The same with the organisations that it concerns, where there are several to mean: "… (Klinikverbund Nord)". */
export function stepIn(sentence: string, organisations: readonly string[]): string {
  return organisations.length === 0
    ? sentence
    : textFor('app')('history.inOrganisation', { step: sentence, name: organisations.join(', ') });
}

/** What is filled in or pasted may be answers of several operations about the same measures. */
const COUNTED_BY_ANSWERS: readonly CommandName[] = ['fillAnswers', 'pasteAnswers'];

/** One measure by its title, several by their number. */
function subjectOf({ command, count, measureId, name }: CommandLabel, catalogue: Catalogue): string {
  const measure = count === 1 && measureId ? catalogue.measure(measureId) : undefined;
  const title = measure ? inLanguage(measure.title, currentLanguage()) : count === 1 ? name : undefined;
  if (title) return quoted(title);
  return textFor('app')(COUNTED_BY_ANSWERS.includes(command) ? 'history.answers' : 'history.measures', { count });
}

/** Of a delivered group, whose id stands in the history; an own one stands there by its title. */
function groupTitle(name: string, { schemes }: Catalogue): string {
  const group = schemes.flatMap(({ groups }) => groups).find(({ id }) => id === name);
  return group ? inLanguage(group.title, currentLanguage()) : name;
}

const quoted = (title: string): string => (currentLanguage() === 'de' ? `„${title}“` : `“${title}”`);
