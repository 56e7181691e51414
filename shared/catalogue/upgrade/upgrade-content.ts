/** An upgrade as a function on records: pure, so that a dry run and the real one cannot differ. */

import { carryHouse } from './carry-house.ts';
import { upgradeAnswers } from './upgrade-answers.ts';
import {
  UPGRADE_TABLES,
  type UpgradeContent,
  type UpgradeDecisions,
  type UpgradeStep,
  type UpgradeTable,
} from './upgrade-step.ts';
import type { AnswerEffect } from './upgrade-subject.ts';

export interface UpgradedContent {
  content: UpgradeContent;
  /** What happened to answers, step by step. */
  effects: readonly (AnswerEffect & { version: string })[];
}

/** Applies the steps one after the other: each begins with what the one before it has made. */
export function upgradeContent(
  content: UpgradeContent,
  steps: readonly UpgradeStep[],
  decisions: UpgradeDecisions,
): UpgradedContent {
  let current = content;
  const effects: (AnswerEffect & { version: string })[] = [];
  for (const step of steps) {
    const { version } = step.to.manifest;
    const house = carryHouse(current, step, decisions);
    const answers = upgradeAnswers(current, step, house, decisions);
    current = { ...house.content, operations: content.operations, assessments: answers.assessments };
    effects.push(...answers.effects.map((effect) => ({ ...effect, version })));
  }
  return { content: current, effects };
}

/** A record as it is to be. `before` is missing where there was none. */
export interface UpgradedRecord<T extends UpgradeTable = UpgradeTable> {
  table: T;
  before: UpgradeContent[T][number] | undefined;
  after: UpgradeContent[T][number];
}

/** The records that an upgrade has changed or made. It takes none away. */
export function changedRecords(before: UpgradeContent, after: UpgradeContent): UpgradedRecord[] {
  return UPGRADE_TABLES.flatMap((table) => {
    const known = new Map<string, UpgradeContent[typeof table][number]>(before[table].map((it) => [it.id, it]));
    return after[table].flatMap((record): UpgradedRecord[] => {
      const stored = known.get(record.id);
      return stored === record ? [] : [{ table, before: stored, after: record }];
    });
  });
}
