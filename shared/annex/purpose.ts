/** What the measures of a group are for, in the form that the layout wants. */
import type { Group } from '../domain/catalogue.ts';
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import { type Inline, plain } from './document.ts';
import type { GroupStyle } from './group-style.ts';
import type { Draft } from './numbering.ts';

/** @param content what stands below; only a list can be led into */
export function purposeBlocks(
  group: Group,
  { purpose }: GroupStyle,
  content: readonly Draft[],
  { texts }: AnnexContext,
): Draft[] {
  const text = group.purpose?.[texts.language];
  if (!text || purpose === 'none') return [];
  const words = texts.measures;
  const isList = ['list', 'measure', 'table'].includes(content[0]?.kind ?? '');
  if (purpose === 'leadIn' && isList)
    return [{ kind: 'paragraph', style: 'leadIn', inlines: plain(fillPlaces(words.leadIn, { purpose: text })) }];
  const label = { line: words.purpose, description: words.description, paragraph: '', leadIn: '' }[purpose];
  const inlines: Inline[] = label ? [{ text: label, label: true }, { text: ` ${text}` }] : plain(text);
  return [{ kind: 'paragraph', style: 'purpose', inlines }];
}
