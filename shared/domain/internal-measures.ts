/** Own measures that are nobody's business outside, titles included. */
import { isBlankAnswer } from './blank-answer.ts';
import type { CaseContent } from './case-content.ts';
import type { MeasureId } from './ids.ts';
import { internalAnswers } from './redact.ts';
import { isFormer } from './target.ts';

/**
 * A case without the own measures about which there are answers for internal eyes only, and none besides: their title alone
 * would tell what is kept inside. What hangs on them stays behind with them, the marks of their answers and the reasons for
 * which findings about them were accepted, too. An own measure without any answer goes along, and so does one that is answered
 * openly anywhere in the case.
 */
export function withoutInternalMeasures(content: CaseContent): CaseContent {
  const hidden = measuresToHide(content);
  if (hidden.size === 0) return content;
  const isShown = ({ measureId }: { measureId: MeasureId }) => !hidden.has(measureId);
  return {
    ...content,
    ownMeasures: content.ownMeasures.filter(({ id }) => !hidden.has(id)),
    ownParameters: content.ownParameters.filter(isShown),
    ownOptions: content.ownOptions.filter(isShown),
    ownPlacements: content.ownPlacements.filter(({ ofId }) => !hidden.has(ofId)),
    assessments: content.assessments.filter(isShown),
    acceptances: content.acceptances.filter(({ place }) => !hidden.has(place.id)),
  };
}

function measuresToHide({ ownMeasures, assessments, operations }: CaseContent): ReadonlySet<string> {
  const own = new Set<string>(ownMeasures.filter(({ deleted }) => !deleted).map(({ id }) => id));
  const about = assessments.filter((it) => own.has(it.measureId) && !it.deleted && !isFormer(it));
  const internal = internalAnswers(about, operations);
  const open = about.filter((it) => !internal.has(it.id) && !isBlankAnswer(it)).map(({ measureId }) => measureId);
  const hidden = new Set<string>(about.filter(({ id }) => internal.has(id)).map(({ measureId }) => measureId));
  for (const id of open) hidden.delete(id);
  return hidden;
}
