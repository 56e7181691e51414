import { useMemo } from 'react';
import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import { type CopyStep, planCopy } from '../../../../shared/domain/copying/copy-plan.ts';
import { counterparts } from '../../../../shared/domain/copying/counterparts.ts';
import { targetsOf } from '../../../../shared/domain/target.ts';
import { type CopySide, useCopySide } from '../../../data/copy-query.ts';
import type { CopyRequest } from './copy-choice.ts';

export interface CopyPlan {
  source: CopySide;
  /** In the order of the catalogue; what is not in it comes last. */
  steps: readonly CopyStep[];
}

/** What would happen if the request were carried out now; undefined while no source is chosen or it loads. */
export function useCopyPlan(mine: CopySide, catalogue: Catalogue, request: CopyRequest): CopyPlan | undefined {
  const source = useCopySide(request.sourceId ?? undefined);
  const { groupIds, fields, existing } = request;
  return useMemo(() => {
    if (!source) return undefined;
    return { source, steps: stepsOf(source, mine, catalogue, { groupIds, fields, existing }) };
  }, [source, mine, catalogue, groupIds, fields, existing]);
}

function stepsOf(
  source: CopySide,
  mine: CopySide,
  catalogue: Catalogue,
  { groupIds, ...choice }: Omit<CopyRequest, 'sourceId'>,
): CopyStep[] {
  const { schemeId } = mine.operation;
  const wanted = new Set<string>(groupIds);
  const isWanted = (id: CopyStep['measureId']) =>
    wanted.size === 0 ||
    catalogue
      .measure(id)
      ?.groups.get(schemeId)
      ?.some((group) => wanted.has(group)) === true;
  const order = new Map(catalogue.measures.map(({ id }, index) => [id, index]));
  const answers = [...source.answers.values()].filter(({ measureId }) => isWanted(measureId));
  const place = (id: CopyStep['measureId']) => order.get(id) ?? order.size;
  return planCopy(
    {
      source: answers.sort((one, other) => place(one.measureId) - place(other.measureId)),
      mine: mine.answers,
      isHere: (id) => order.has(id),
      targets: new Set(targetsOf(mine.operation)),
      others: counterparts(source.places, mine.places),
      known: new Set([...source.places.sites, ...source.places.parties].map(({ id }) => id)),
    },
    choice,
  );
}
