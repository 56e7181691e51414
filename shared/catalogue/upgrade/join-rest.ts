/** What an answer says besides status, values and notes, of several answers that become one. */
import { MOST_PARTS } from '../../domain/case-parts.ts';
import type { AnswerField } from '../../domain/layers.ts';
import { LIMITS } from '../../domain/record-parts.ts';
import { isSame } from '../../domain/record-paths.ts';
import type { Assessment } from '../../domain/records.ts';

/** Told apart by the compiler: a new field of answers has to be joined here. */
export type RestOfAnswer = Pick<
  Assessment,
  Exclude<AnswerField, 'status' | 'plannedFor' | 'reason' | 'note' | 'internalNote'>
>;

export interface JoinedRest {
  rest: RestOfAnswer;
  /** Answers with more than there is room for. */
  leftOut: Assessment[];
  /** The answers hold under different conditions, or not all of them are internal. */
  differ: boolean;
}

/**
 * Lines stand one behind the other, of dates the first counts, and what one of the answers keeps inside stays inside: a
 * measure is never printed because another one was merged into it.
 */
export function joinRest(answers: readonly Assessment[]): JoinedRest {
  const conditions = joinedLine(answers, 'condition');
  const responsible = joinedLine(answers, 'responsible');
  const evidence = joinedEvidence(answers);
  const isInternal = new Set(answers.map(({ internalOnly }) => internalOnly));
  return {
    rest: {
      condition: conditions.text,
      responsible: responsible.text,
      due: earliest(answers, 'due'),
      reviewInterval: answers.find(({ reviewInterval }) => reviewInterval !== '')?.reviewInterval ?? '',
      reviewOn: earliest(answers, 'reviewOn'),
      confirmedOn: earliest(answers, 'confirmedOn'),
      evidence: evidence.kept,
      internalOnly: isInternal.has(true),
    },
    leftOut: [...new Set([...conditions.leftOut, ...responsible.leftOut, ...evidence.leftOut])],
    differ: isInternal.size > 1 || new Set(answers.map(({ condition }) => condition)).size > 1,
  };
}

function joinedLine(answers: readonly Assessment[], field: 'condition' | 'responsible') {
  let text = '';
  const leftOut: Assessment[] = [];
  const said = new Set<string>();
  for (const answer of answers) {
    const line = answer[field];
    if (line.trim() === '' || said.has(line)) continue;
    said.add(line);
    const longer = text === '' ? line : `${text}; ${line}`;
    if (longer.length <= LIMITS.line) text = longer;
    else leftOut.push(answer);
  }
  return { text, leftOut };
}

function joinedEvidence(answers: readonly Assessment[]) {
  const kept: Assessment['evidence'] = [];
  const leftOut: Assessment[] = [];
  for (const answer of answers) {
    const more = answer.evidence.filter((it) => !kept.some((known) => isSame(known, it)));
    if (kept.length + more.length <= MOST_PARTS) kept.push(...more);
    else leftOut.push(answer);
  }
  return { kept, leftOut };
}

function earliest(answers: readonly Assessment[], field: 'due' | 'reviewOn' | 'confirmedOn'): string {
  const dates = answers.map((answer) => answer[field]).filter(Boolean);
  return dates.sort()[0] ?? '';
}
