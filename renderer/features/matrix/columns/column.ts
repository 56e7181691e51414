import type { Measure } from '../../../../shared/catalogue/catalogue.ts';
import { type Applicability, applicability, type Facts } from '../../../../shared/domain/facts.ts';
import type { GroupId, SchemeId } from '../../../../shared/domain/ids.ts';
import type { Origin } from '../../../../shared/domain/layers.ts';
import { share } from '../../../../shared/domain/progress.ts';
import type { Operation, Scope } from '../../../../shared/domain/records.ts';
import type { Status } from '../../../../shared/domain/status.ts';
import { type CellLayers, type Exception, exceptionsIn, originIn, ownTargets, statusIn } from './cell.ts';

/**
 * Why a cell is grey: the context rules the measure out, its groups are set aside, or it is an own measure of somebody else,
 * which cannot be answered here.
 */
export type Grey = 'ruledOut' | 'setAside' | 'elsewhere';

/** What a column is made of. */
export interface ColumnContent extends CellLayers {
  scope: Scope;
  name: string;
  /** What is known of the operation, or of the organisation for all of them; without it everything is asked for. */
  context?: { facts: Facts; protectionNeed: Operation['protectionNeed'] };
  /** By which scheme groups are set aside, and which are not. */
  relevant?: { schemeId: SchemeId; groups: ReadonlySet<GroupId> };
}

/** A column of the matrix: an operation or an organisation. Its cells are worked out when they are looked at. */
export interface Column {
  id: string;
  scope: Scope;
  name: string;
  layers: CellLayers;
  status: (measure: Measure) => Status;
  origin: (measure: Measure) => Origin | null;
  /** Sites, parties and the client of which something else is said than the cell shows. */
  exceptions: (measure: Measure) => readonly Exception[];
  grey: (measure: Measure) => Grey | null;
  applicability: (measure: Measure) => Applicability | null;
  /** Targets with answers of their own: they go back to the organisation together with the general answer. */
  targets: (measure: Measure) => string[];
  /** Answered part of what applies, from 0 to 1. */
  share: () => number;
}

/** @param measures those that are counted */
export function columnOf(content: ColumnContent, measures: readonly Measure[]): Column {
  const { scope, name, own, context } = content;
  let counted: number | undefined;
  const column: Column = {
    id: scope.id,
    scope,
    name,
    layers: content,
    status: ({ id }) => statusIn(content, id),
    origin: ({ id }) => originIn(content, id),
    exceptions: ({ id }) => exceptionsIn(content, id),
    grey: (measure) => greyOf(content, measure),
    applicability: (measure) => (context ? applicability(measure, context.facts, context.protectionNeed) : null),
    targets: ({ id }) => ownTargets(own, id),
    share: () => {
      counted ??= shareOf(column, measures);
      return counted;
    },
  };
  return column;
}

function greyOf({ scope, context, relevant }: ColumnContent, measure: Measure): Grey | null {
  if (measure.onlyIn && measure.onlyIn !== scope.id) return 'elsewhere';
  if (relevant && !measure.groups.get(relevant.schemeId)?.some((id) => relevant.groups.has(id))) return 'setAside';
  if (!context) return null;
  return applicability(measure, context.facts, context.protectionNeed).kind === 'ruledOut' ? 'ruledOut' : null;
}

/** Counts what the overview counts: hidden and ruled-out measures only where answered, none of groups that are set aside. */
function shareOf(column: Column, measures: readonly Measure[]): number {
  const progress = { answered: 0, applicable: 0 };
  for (const measure of measures) {
    const status = column.status(measure);
    const grey = column.grey(measure);
    if (status === 'notApplicable' || grey === 'elsewhere' || grey === 'setAside') continue;
    if (status === 'open' && (measure.isHidden || grey === 'ruledOut')) continue;
    progress.applicable += 1;
    if (status !== 'open') progress.answered += 1;
  }
  return share(progress);
}
