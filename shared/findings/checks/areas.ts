/** Control areas as a whole: Art. 32 GDPR asks for something in each of them. */
import type { Measure } from '../../catalogue/catalogue.ts';
import { applicability } from '../../domain/facts.ts';
import type { AreaId, MeasureId } from '../../domain/ids.ts';
import type { Operation } from '../../domain/records.ts';
import type { Status } from '../../domain/status.ts';
import type { CaseAnswers } from '../case-answers.ts';
import type { FindingsCase } from '../finding.ts';
import type { Check, Found } from './check.ts';
import { mildAtFirst, onceForContext, setAside, textOption, withoutRelevantGroup } from './places.ts';

/**
 * Measures make sense in the area, but none is in place, and some are not set aside with a reason, be it their own or that of
 * their groups. In operations only: an organisation need not say everything for all of them.
 */
export const areaWithoutMeasure: Check = (it, answers) => {
  const isExcused = excused(it, answers);
  return areas(it).flatMap(([area, measures]) => {
    if (measures.some(({ id }) => answers.isInPlaceAnywhere(id))) return [];
    if (measures.every(({ id }) => isExcused(id))) return [];
    const looked = statuses(measures, answers);
    const found = { ...atArea(area), looked, ...(Object.keys(looked).length === 0 && { isUnanswered: true }) };
    return [mildAtFirst(it, found)];
  });
};

/** The protection need is high, but of the area only measures for the normal one are in place. */
export const areaWithoutReinforcement: Check = (it, answers) => {
  const need = it.operation?.protectionNeed;
  if (need !== 'high' && need !== 'veryHigh') return [];
  const isExcused = excused(it, answers);
  return areas(it).flatMap(([id, measures]) => {
    const isInPlace = ({ id: measureId }: Measure) => answers.isInPlaceAnywhere(measureId);
    const reinforcing = measures.filter(({ level }) => level === 'high');
    if (reinforcing.some(isInPlace) || !measures.some(isInPlace)) return [];
    if (reinforcing.every((measure) => isExcused(measure.id))) return [];
    return [{ ...atArea(id), looked: { need, ...statuses(reinforcing, answers) } }];
  });
};

/** Everything in `area` is set aside, although `fact` holds. */
export const areaSetAside: Check = (it, answers, options) => {
  const area = it.catalogue.area(textOption(options, 'area') as AreaId);
  const fact = [...it.facts].find(([name]) => name === textOption(options, 'fact'));
  const measures = it.catalogue.measures.filter(({ areaId, isHidden }) => areaId === area?.id && !isHidden);
  const isSetAside = setAside(it);
  const isOff = ({ id }: Measure) => answers.overall(id) === 'notApplicable' || isSetAside(id);
  if (!area || !fact?.[1].value || measures.length === 0 || !measures.every(isOff)) return [];
  return [{ ...atArea(area.id), looked: { fact: true, ...statuses(measures, answers) } }];
};

const atArea = (id: AreaId): Pick<Found, 'place'> => ({ place: { kind: 'area', id, target: '', field: '' } });

/** The areas of an operation with those of their measures that make sense there. */
const areas = onceForContext((it): Areas => (it.operation ? areasOf(it, it.operation.protectionNeed) : []));

type Areas = readonly [AreaId, readonly Measure[]][];

function areasOf({ catalogue, facts }: FindingsCase, need: Operation['protectionNeed']): Areas {
  const byArea = new Map<AreaId, Measure[]>();
  for (const measure of catalogue.measures) {
    if (measure.isHidden || applicability(measure, facts, need).kind === 'ruledOut') continue;
    const others = byArea.get(measure.areaId);
    if (others) others.push(measure);
    else byArea.set(measure.areaId, [measure]);
  }
  return [...byArea];
}

/** Whether somebody has said why a measure is not needed. */
function excused(it: FindingsCase, answers: CaseAnswers): (id: MeasureId) => boolean {
  const reasoned = it.groupStates.filter(({ state, reason }) => state === 'notRelevant' && reason.trim() !== '');
  const schemes = [...new Set(reasoned.map(({ schemeId }) => schemeId))];
  const byGroups = schemes.map((schemeId) => withoutRelevantGroup(it, schemeId, reasoned));
  return (id) =>
    byGroups.some((isSetAside) => isSetAside(id)) ||
    (answers.overall(id) === 'notApplicable' && answers.about(id).some(({ reason }) => reason.trim() !== ''));
}

const statuses = (measures: readonly Measure[], answers: CaseAnswers): Record<string, Status> =>
  Object.fromEntries(
    measures.map(({ id }) => [id, answers.overall(id)] as const).filter(([, status]) => status !== 'open'),
  );
