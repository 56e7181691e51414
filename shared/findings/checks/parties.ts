/** Parties: who they are, on what ground data reach them, and what shows that they do what is said of them. */
import type { Catalogue, Measure } from '../../catalogue/catalogue.ts';
import { isThirdCountry } from '../../domain/facts.ts';
import { isAskedFor, isEmptyValue } from '../../domain/parameter.ts';
import type { Assessment, Party } from '../../domain/records.ts';
import { partyTarget } from '../../domain/target.ts';
import { flatMapInBlocks } from '../../lib/in-blocks.ts';
import { onceForEach } from '../../lib/once-for-each.ts';
import { isInPlace } from '../case-answers.ts';
import type { FindingsCase } from '../finding.ts';
import type { Check, Found } from './check.ts';
import { atAnswer, atScope, forReaders, listOption, parametersOf, textOption } from './places.ts';

/** `fact` holds, which is not done without processors, but none is named. */
export const noProcessorNamed: Check = (it, _, options) => {
  const fact = [...it.facts].find(([name]) => name === textOption(options, 'fact'));
  if (!it.operation || !fact?.[1].value || processors(it).length > 0) return [];
  return [{ ...atScope(it, 'partyIds'), looked: { fact: true, processors: 0 } }];
};

const DETAILS = ['name', 'service', 'country', 'address'] as const;

/** A processor without one of `fields`. */
export const processorIncomplete: Check = (it, _, options) => {
  const asked = listOption(options, 'fields');
  return processors(it).flatMap((party) => {
    const missing = DETAILS.filter((field) => asked.includes(field) && !party[field].trim());
    const [first] = missing;
    return first ? [{ ...atParty(party, first), looked: { missing } }] : [];
  });
};

/** Data reach a third country through the party, and nobody says on what ground. */
export const transferGroundMissing: Check = ({ parties }) =>
  parties.flatMap((party) => {
    const { country, thirdCountry, transferGround } = party;
    if (party.deleted || !isThirdCountry(party) || transferGround) return [];
    return [{ ...atParty(party, 'transferGround'), looked: { country, thirdCountry, transferGround } }];
  });

/** Measures are in place at the party, and neither they nor the party name anything that shows it. */
export const partyWithoutProof: Check = (it) =>
  it.parties.flatMap((party) => {
    if (party.safeguards.trim() || party.link.trim()) return [];
    const unproven = forReaders(it).filter(
      ({ target, status, evidence }) => target === partyTarget(party.id) && isInPlace(status) && evidence.length === 0,
    );
    const measures = unproven.map(({ measureId }) => measureId).sort();
    return measures.length > 0 ? [{ ...atParty(party, 'safeguards'), looked: { measures } }] : [];
  });

/** In place by somebody else's doing, but the parameter for that party is empty. */
export const partyNotNamed: Check = (it) =>
  partyValues(it).flatMap(({ answer, id, value }) =>
    isEmptyValue(value) ? [{ ...atAnswer(answer, `values.${id}`), looked: { party: '' } }] : [],
  );

/** A party that is named in a value, but not among those of the operation. */
export const partyNotListed: Check = (it) => {
  const listed = new Set<unknown>(it.parties.filter(({ deleted }) => !deleted).map(({ id }) => id));
  return partyValues(it).flatMap(({ answer, id, value }) => {
    const unlisted = [value ?? []].flat().filter((party) => party !== '' && !listed.has(party));
    return unlisted.length > 0 ? [{ ...atAnswer(answer, `values.${id}`), looked: { unlisted } }] : [];
  });
};

const atParty = ({ id }: Party, field: string): Pick<Found, 'place'> => ({
  place: { kind: 'party', id, target: '', field },
});

/** Those who process on behalf of the organisation; recipients, for instance, do not. */
const processors = ({ parties }: FindingsCase): Party[] =>
  parties.filter(({ deleted, role }) => !deleted && (role === 'subProcessor' || role === 'processor'));

/** What stands in the parameters for parties, of measures in place. */
const partyValues = onceForEach((it: FindingsCase) => valuesForParties(forReaders(it), it.catalogue));

const valuesForParties = flatMapInBlocks((answer: Assessment, catalogue: Catalogue) => {
  const measure = catalogue.measure(answer.measureId);
  if (!measure || !isInPlace(answer.status)) return [];
  return partyParameters(measure)
    .filter((placed) => isAskedFor(placed, answer.values))
    .map(({ parameter: { id } }) => ({ answer, id, value: answer.values[id] }));
});

const partyParameters = onceForEach((measure: Measure) =>
  parametersOf(measure).filter(({ parameter: { type } }) => type === 'party' || type === 'parties'),
);
