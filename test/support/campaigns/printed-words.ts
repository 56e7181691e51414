/** Which words of a random case an annex must hold: the rules of printing once more, said as plainly as possible. */
import { catalogueOf } from '../../../shared/catalogue/house-catalogue.ts';
import type { CaseContent } from '../../../shared/domain/case-content.ts';
import type { Scheme } from '../../../shared/domain/catalogue.ts';
import type { GroupId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import { isEmptyValue, optionsOf, type Parameter, valueProblem } from '../../../shared/domain/parameter.ts';
import type { Assessment, GroupState } from '../../../shared/domain/records.ts';
import { catalogue, OPERATION, ORGANISATION } from './case-arbitraries.ts';
import { wordsIn } from './words.ts';

/** The words of everything that is to be printed for the operation, and no other. */
export function wordsToPrint(content: CaseContent, scheme: Scheme, language: Language): Set<string> {
  const answers = printedAnswers(content, scheme);
  const texts = [
    ...organisationTexts(content),
    ...operationTexts(content),
    ...siteTexts(content),
    ...versionTexts(content),
    ...reasonTexts(content, scheme),
    ...answers.flatMap(({ note, condition }) => [note, condition]),
    ...actingParties(content, answers),
    ...answers.flatMap((answer) => valueTexts(answer, content, language)),
    ...ownTitles(content, answers, language),
  ];
  return wordsIn(...texts);
}

/** The measures that the annex ticks, in catalogue order. */
export function ticked(content: CaseContent, scheme: Scheme): string[] {
  const answers = printedAnswers(content, scheme).filter(({ status }) => status !== 'planned');
  return answers.map(({ measureId }): string => measureId).sort();
}

function organisationTexts({ organisations }: CaseContent): string[] {
  return organisations.flatMap(({ name, address, dpo, dpoName, dpoContact, dpoReason }) => {
    const officer = { unknown: [], appointed: [dpoName, dpoContact], none: [dpoReason] }[dpo];
    return [name, address, ...officer];
  });
}

function operationTexts({ operations, parties }: CaseContent): string[] {
  return operations
    .filter(({ id }) => id === OPERATION)
    .flatMap(({ name, subject, annexLabel, clientName, clientAddress, clientContact, contractNumber, ...rest }) => {
      const contract = [clientName, clientAddress, contractNumber];
      const hasClient = [...contract, rest.contractDate].some((text) => text !== '');
      const used = parties.filter(({ id, deleted }) => !deleted && rest.partyIds.includes(id));
      const processors = used.filter(({ role }) => role === 'subProcessor' || role === 'processor');
      const data = [rest.purposes, rest.dataCategories, rest.dataSubjects, rest.specialCategories];
      return [
        ...[name, subject, annexLabel, ...data],
        ...rest.contacts.flatMap((contact) => [contact.name, contact.function, contact.contact]),
        ...(hasClient ? [...contract, clientContact] : []),
        ...processors.flatMap((party) => [party.name, party.address, party.service, party.roleGroup]),
        ...processors.flatMap((party) => [party.dataKinds, party.safeguards, party.link]),
      ];
    });
}

function siteTexts({ operations, sites }: CaseContent): string[] {
  const used = operations.find(({ id }) => id === OPERATION)?.siteIds ?? [];
  return sites
    .filter(({ id, deleted }) => !deleted && used.includes(id))
    .flatMap(({ name, address, operator, certificate }) => [name, address, operator, certificate]);
}

/** The names of parties that stand above their measures. */
function actingParties({ parties }: CaseContent, answers: readonly Assessment[]): string[] {
  const acting = new Set(answers.map(({ target }) => target));
  return parties.filter(({ id }) => acting.has(`party:${id}`)).map(({ name }) => name);
}

/** Who is responsible alone makes no version. */
function versionTexts({ versions }: CaseContent): string[] {
  const live = versions.filter(({ deleted, number, date, change }) => !deleted && (number || date || change));
  return live.flatMap(({ number, responsible, change }) => [number, responsible, change]);
}

/** A group that is not relevant says why, unless a group above it is set aside as well. */
function reasonTexts({ groupStates }: CaseContent, scheme: Scheme): string[] {
  const states = statesIn(groupStates, scheme);
  return [...states.values()]
    .filter(({ state, groupId }) => state === 'notRelevant' && !isSetAside(parentOf(groupId, scheme), states, scheme))
    .map(({ reason }) => reason);
}

/** Implemented, partial and planned ones of which at least one group is not set aside. */
function printedAnswers(content: CaseContent, scheme: Scheme): Assessment[] {
  const states = statesIn(content.groupStates, scheme);
  const all = catalogueOf(catalogue, content, OPERATION);
  const targets = targetsInUse(content);
  return content.assessments.filter(({ deleted, target, scope, status, measureId, internalOnly }) => {
    const groups = all.measure(measureId)?.groups.get(scheme.id) ?? [];
    // The cases are made so that no operation and its organisation speak about the same.
    const isOurs = !deleted && !internalOnly && [OPERATION, ORGANISATION].some((id) => id === scope.id);
    const isPrinted = targets.includes(target) && ['implemented', 'partial', 'planned'].includes(status);
    return isOurs && isPrinted && groups.some((group) => !isSetAside(group, states, scheme));
  });
}

function targetsInUse({ operations, sites, parties }: CaseContent): string[] {
  const { siteIds = [], partyIds = [] } = operations.find(({ id }) => id === OPERATION) ?? {};
  const isLive = (record: { deleted: boolean } | undefined) => record?.deleted === false;
  return [
    ...['-', 'client'],
    ...siteIds.filter((id) => isLive(sites.find((it) => it.id === id))).map((id) => `site:${id}`),
    ...partyIds.filter((id) => isLive(parties.find((it) => it.id === id))).map((id) => `party:${id}`),
  ];
}

/** Free texts, names of parties and what users call things; only values that fit are printed. */
function valueTexts({ measureId, values }: Assessment, content: CaseContent, language: Language): string[] {
  const all = catalogueOf(catalogue, content, OPERATION);
  const textsOf = (parameter: Parameter): string[] => {
    const value = values[parameter.id];
    if (isEmptyValue(value) || valueProblem(parameter, value) !== null) return [];
    const chosen = [value].flat();
    const options = optionsOf(parameter).filter(({ id }) => chosen.includes(id));
    const parties = content.parties.filter(({ id, deleted }) => !deleted && chosen.includes(id));
    return [
      parameter.label[language],
      ...(parameter.type === 'text' ? [String(value)] : []),
      ...(parameter.type === 'party' || parameter.type === 'parties' ? parties.map(({ name }) => name) : []),
      ...options.map(({ label }) => label[language]),
      ...options.flatMap(({ parameters }) => (parameters ?? []).flatMap(textsOf)),
    ];
  };
  return (all.measure(measureId)?.parameters ?? []).flatMap(textsOf);
}

/** Of own measures, and of delivered ones that were given other words. */
function ownTitles(content: CaseContent, answers: readonly Assessment[], language: Language): string[] {
  const printed = new Set(answers.map(({ measureId }) => measureId));
  const other = language === 'de' ? 'en' : 'de';
  return [...content.ownMeasures, ...content.measureOverlays]
    .filter(({ id, deleted }) => printed.has(id) && !deleted)
    .map(({ title }) => (title ? title[language] || title[other] : ''));
}

type States = ReadonlyMap<GroupId, GroupState>;

function statesIn(groupStates: readonly GroupState[], scheme: Scheme): States {
  const inScheme = groupStates.filter(({ schemeId, deleted }) => schemeId === scheme.id && !deleted);
  return new Map(inScheme.map((state) => [state.groupId, state]));
}

const parentOf = (id: GroupId, scheme: Scheme): GroupId | undefined =>
  scheme.groups.find((group) => group.id === id)?.parent;

function isSetAside(id: GroupId | undefined, states: States, scheme: Scheme): boolean {
  if (!id) return false;
  return (states.get(id)?.state ?? 'normal') !== 'normal' || isSetAside(parentOf(id, scheme), states, scheme);
}
