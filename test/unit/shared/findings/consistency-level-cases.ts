/** For each branch of PLB-12 and PLB-13: likewise. In version 1.0 stood what the first answers say. */
import { annexTexts } from '../annex/annex-samples.ts';
import { said, stateOf } from '../versions/state-samples.ts';
import type { GivenAnswer, GivenCase } from './case-builder.ts';
import type { CaseTable } from './case-table.ts';

/** What was handed out as version 1.0. */
export function released(
  answers: Readonly<Record<string, GivenAnswer>>,
  reasons: Record<string, string> = {},
): NonNullable<GivenCase['released']> {
  const state = stateOf(Object.entries(answers).map(([id, fields]) => said(id, fields)));
  return { number: '1.0', state, reasons, texts: { de: annexTexts('de'), en: annexTexts('en') } };
}

const since = (was: Record<string, GivenAnswer>, is: Record<string, GivenAnswer>): GivenCase => ({
  released: released(was),
  answers: is,
});
const lock = (timeout: number) => ({ 'ZUG-06': { values: { timeout } } });

export const LEVEL_CASES: CaseTable = {
  'PLB-12.1': [
    since({ 'ZUT-13': {} }, { 'ZUT-13': { status: 'notImplemented' } }),
    since({ 'ZUT-13': {} }, { 'ZUT-13': {} }),
  ],
  'PLB-12.2': [
    since({ 'ZUT-13': { status: 'planned' } }, {}),
    since({ 'ZUT-13': { status: 'planned' } }, { 'ZUT-13': { status: 'planned' } }),
  ],
  'PLB-13.1': [since(lock(10), lock(15)), since(lock(10), lock(5))],
  'PLB-13.2': [
    since({ 'ZUT-13': {} }, { 'ZUT-13': { status: 'partial' } }),
    since({ 'ZUT-13': { status: 'partial' } }, { 'ZUT-13': {} }),
  ],
  'PLB-13.3': [
    since({ 'ZUT-13': {} }, { 'ZUT-13': { condition: 'soweit baulich möglich' } }),
    since({ 'ZUT-13': { condition: 'soweit möglich' } }, { 'ZUT-13': { condition: 'wo es geht' } }),
  ],
};
