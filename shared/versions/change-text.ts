import { fillPlaces } from '../annex/annex-texts.ts';
import { CHANGE_KINDS, type Change } from './change.ts';
import type { ComparisonTexts } from './comparison-texts.ts';

/** More names than these are only counted. */
const MOST_NAMES = 4;

/** A proposal for the column "change" of the version table: "Neu: Einbruchmeldeanlage. Abgeschwächt: Passwortrichtlinie." */
export function changeText(changes: readonly Change[], texts: ComparisonTexts): string {
  const sentences = CHANGE_KINDS.flatMap((kind) => {
    const names = changes.filter((it) => it.kind === kind).map((it) => nameOf(it, texts));
    const distinct = [...new Set(names.filter(Boolean))];
    if (distinct.length === 0) return [];
    return [fillPlaces(texts.proposal[kind], { names: listed(distinct, texts) })];
  });
  return sentences.length > 0 ? sentences.join(' ') : texts.proposal.none;
}

/** Of an annex for several operations with the one it is about: "Passwortrichtlinie (Newsletter)". */
function nameOf({ title, operationName }: Change, { language }: ComparisonTexts): string {
  const name = title[language];
  return name && operationName ? `${name} (${operationName})` : name;
}

function listed(names: readonly string[], { proposal }: ComparisonTexts): string {
  const shown = names.length > MOST_NAMES + 1 ? names.slice(0, MOST_NAMES) : names;
  const text = shown.join(', ');
  const n = names.length - shown.length;
  return n > 0 ? fillPlaces(proposal.more, { names: text, n: String(n) }) : text;
}
