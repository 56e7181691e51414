/** What an upgrade would do: the dry run that people look at before they decide. */
import type { CatalogueMeasure } from '../../domain/catalogue.ts';
import { type AnswerRule, allowedRules, type ChangeKind, successorsOf } from '../../domain/catalogue-changes.ts';
import type { MeasureOverlay } from '../../domain/house-records.ts';
import type { MeasureId } from '../../domain/ids.ts';
import type { Localised } from '../../domain/localised.ts';
import { kindsOf, type MeasureDifference, measureDifference } from './measure-difference.ts';
import { type UpgradedContent, upgradeContent } from './upgrade-content.ts';
import { ruleFor, type UpgradeContent, type UpgradeDecisions, type UpgradeStep } from './upgrade-step.ts';

/** A measure that is not what it was. */
export interface MeasureChange {
  kind: ChangeKind;
  /** The version that brought it; with the measure it names a decision. */
  version: string;
  measureId: MeasureId;
  /** Missing where the measure is new. */
  before: CatalogueMeasure | undefined;
  after: CatalogueMeasure | undefined;
  difference: MeasureDifference | undefined;
  into: readonly MeasureId[];
  words: Localised | undefined;
  /** What happens to answers. Missing where nothing can. */
  rule: AnswerRule | undefined;
  /** What the user may choose instead, itself included. */
  allowed: readonly AnswerRule[];
  /** The user's own wording, where the delivered one is another now. */
  overlay: MeasureOverlay | undefined;
}

export interface UpgradePlan extends UpgradedContent {
  from: string;
  to: string;
  changes: readonly MeasureChange[];
}

/** Throws when there are no steps: there is nothing to plan then. */
export function planUpgrade(
  content: UpgradeContent,
  steps: readonly UpgradeStep[],
  decisions: UpgradeDecisions,
): UpgradePlan {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) throw new Error('an upgrade has at least one step');
  const overlays = new Map(
    content.measureOverlays.filter((it) => !it.deleted && isReworded(it)).map((it) => [it.id, it]),
  );
  const listed = steps.flatMap((step) => tableChanges(step, overlays, decisions));
  const inTable = new Set(listed.map(({ measureId }) => measureId));
  return {
    from: first.from.manifest.version,
    to: last.to.manifest.version,
    changes: [...listed, ...otherChanges(first, last).filter(({ measureId }) => !inTable.has(measureId))],
    ...upgradeContent(content, steps, decisions),
  };
}

const isReworded = ({ title, sentence, meaning, good, weak }: MeasureOverlay): boolean =>
  [title, sentence, meaning, good, weak].some((text) => text !== null);

function tableChanges(
  step: UpgradeStep,
  overlays: ReadonlyMap<MeasureId, MeasureOverlay>,
  decisions: UpgradeDecisions,
): MeasureChange[] {
  return step.equivalences.map((line) => {
    const before = step.from.measure(line.measureId);
    const after = step.to.measure(line.measureId);
    return {
      kind: line.kind,
      version: step.to.manifest.version,
      measureId: line.measureId,
      before,
      after,
      difference: before && after && measureDifference(before, after),
      into: line.kind === 'reworded' ? [] : successorsOf(line).map(({ measureId }) => measureId),
      words: line.words,
      rule: ruleFor(step, line, decisions),
      allowed: allowedRules(line),
      overlay: overlays.get(line.measureId),
    };
  });
}

/** What needs no line in the table: measures that are new, and additions to those that were there. */
function otherChanges({ from }: UpgradeStep, { to }: UpgradeStep): MeasureChange[] {
  return to.measures.flatMap((after): MeasureChange[] => {
    const before = from.measure(after.id);
    const difference = before && measureDifference(before, after);
    const kind = difference ? kindsOf(difference)[0] : 'added';
    if (!kind) return [];
    const { version } = to.manifest;
    const nothing = { into: [], words: undefined, rule: undefined, allowed: [], overlay: undefined };
    return [{ ...nothing, kind, version, measureId: after.id, before, after, difference }];
  });
}

/** The steps from one version to another, one after the other; undefined when a version on the way is not known. */
export function versionsBetween(known: readonly string[], from: string, to: string): string[] | undefined {
  const [start, end] = [known.indexOf(from), known.indexOf(to)];
  return start < 0 || end < start ? undefined : known.slice(start, end + 1);
}
