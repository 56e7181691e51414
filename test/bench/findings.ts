/**
 * `npx tsx test/bench/findings.ts`: how long the delivered rules take, as ratios. Budgets: ten times the answers take at most
 * twelve times as long, after a tick at most a tenth of all is done again, and no step holds the window up for long (tasks are
 * slices of 12 ms and one step). Processor time, because other programs run too.
 */
import { readRules } from '../../build/catalog/content.ts';
import { CATALOGUE_FOLDER, readDeliveredCatalogue } from '../../build/cli/read-catalogue.ts';
import { catalogueOf } from '../../shared/catalogue/house-catalogue.ts';
import { factsOf } from '../../shared/domain/facts.ts';
import type { MeasureId, OperationId, OrganisationId } from '../../shared/domain/ids.ts';
import { newOwnMeasure } from '../../shared/domain/new-house-records.ts';
import { emptyAssessment, newOperation, newOrganisation } from '../../shared/domain/new-records.ts';
import { withSubParameters } from '../../shared/domain/parameter.ts';
import type { Assessment, Scope } from '../../shared/domain/records.ts';
import { judged } from '../../shared/findings/accepted.ts';
import { findingsOf } from '../../shared/findings/find.ts';
import { Finder } from '../../shared/findings/finder.ts';
import type { FindingsCase } from '../../shared/findings/finding.ts';
import { ruleSet } from '../../shared/findings/rule-set.ts';
import { countFindings } from '../../shared/findings/score.ts';

const RUNS = 7;
const TODAY = '2026-11-22';
const uuid = (number: number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const ORGANISATION = uuid(1) as OrganisationId;
const OPERATION = uuid(2) as OperationId;
const scope: Scope = { kind: 'operation', id: OPERATION };
const delivered = readDeliveredCatalogue();
const NOTES = ['', 'Geeignete Maßnahmen sind getroffen.', 'Der Empfang prüft jeden Besuch und gibt einen Ausweis aus.'];

/** A case with so many delivered measures, all of them answered, and for each of them so many own ones. */
function caseOf(count: number, ownForEach: number): FindingsCase {
  const areas = delivered.areas;
  const ownMeasures = Array.from({ length: count * ownForEach }, (_, index) =>
    newOwnMeasure(
      { id: uuid(1000 + index) as MeasureId as never },
      {
        organisationId: ORGANISATION,
        areaId: areas[index % areas.length]?.id as never,
        title: { de: `Eigene Maßnahme ${index}`, en: `Own measure ${index}` },
      },
    ),
  );
  const catalogue = catalogueOf(delivered, { ownMeasures });
  const organisation = newOrganisation({ id: ORGANISATION }, { name: 'Muster GmbH' });
  const operation = newOperation(
    { id: OPERATION, organisationId: ORGANISATION },
    { name: 'Lohn', protectionNeed: 'high' },
  );
  const measures = [
    ...delivered.measures.slice(0, count),
    ...ownMeasures.flatMap(({ id }) => catalogue.measure(id) ?? []),
  ];
  const answers = measures.map(({ id, parameters }, index): [string, Assessment] => {
    const options = withSubParameters(parameters).flatMap(({ parameter }) =>
      parameter.type === 'choice' ? [[parameter.id, parameter.options[0]?.id]] : [],
    );
    const said = { status: 'implemented', note: `${NOTES[index % 3]} ${index}`, values: Object.fromEntries(options) };
    return [`${id}/-`, { ...emptyAssessment(scope, id), ...said } as Assessment];
  });
  const facts = factsOf(operation, organisation, []);
  const nobody = { groupStates: [], parties: [], sites: [], versions: [] };
  return {
    scope,
    catalogue,
    organisation,
    operation,
    facts,
    answers: new Map(answers),
    ...nobody,
    ownMeasures,
    today: TODAY,
  };
}

function processorTime(prepare: () => () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const work = prepare();
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return least(times);
}

function measured(...size: Parameters<typeof caseOf>) {
  const it = caseOf(...size);
  const rules = () => [...ruleSet(readRules(CATALOGUE_FOLDER), [], [], it.catalogue).rules];
  const full = processorTime(() => {
    const fresh = rules();
    return () => judged(findingsOf(it, fresh), [], TODAY);
  });
  const known = rules();
  const counted = processorTime(() => () => countFindings(judged(findingsOf(it, known), [], TODAY)));
  const finder = new Finder();
  finder.findings(it, known);
  let tick = 0;
  const ticked = processorTime(() => {
    const [key, answer] = [...it.answers][tick++ % 3] as [string, Assessment];
    const next = { ...it, answers: new Map(it.answers).set(key, { ...answer, note: `Tick ${tick}` }) };
    return () => judged(finder.findings(next, known), [], TODAY);
  });
  const found = findingsOf(it, known).length;
  return { full, counted, ticked, found, rules: known.length, answers: it.answers.size, longest: longestStep(...size) };
}

/** Of the first evaluation of a case nobody has looked at. */
function longestStep(...size: Parameters<typeof caseOf>): number {
  const longest = Array.from({ length: RUNS }, () => {
    const it = caseOf(...size);
    const steps = new Finder().steps(it, ruleSet(readRules(CATALOGUE_FOLDER), [], [], it.catalogue).rules);
    let most = 0;
    for (let isDone = false; !isDone; ) {
      const before = process.cpuUsage();
      isDone = steps.next().done === true;
      const { user, system } = process.cpuUsage(before);
      most = Math.max(most, (user + system) / 1000);
    }
    return most;
  });
  return least(longest);
}

/** Other programs and cold code only add to what it takes. */
const least = (times: readonly number[]): number => Math.min(...times);

measured(500, 0);
const real = measured(delivered.measures.length, 0);
const small = measured(50, 9);
const large = measured(500, 9);
for (const { answers, full, counted, ticked, found, rules, longest } of [real, small, large]) {
  console.log(
    `${answers} answers × ${rules} rules: ${found} findings; first ${full.toFixed(1)} ms, again ${counted.toFixed(1)} ms, ` +
      `one tick ${ticked.toFixed(1)} ms, longest step ${longest.toFixed(1)} ms`,
  );
}
const growth = large.full / small.full;
const share = large.ticked / large.full;
console.log(
  `ten times the answers: ${growth.toFixed(1)} × (budget 12); a tick: ${share.toFixed(2)} of all (budget 0.1)`,
);
