/** The two sides of a contract as they stand side by side, and the lines in which one is written. */
import type { AnnexContext } from './annex-input.ts';
import { fillPlaces } from './annex-texts.ts';
import type { Inline, PartyBlock } from './document.ts';
import { clientsOf } from './several/contracts.ts';

/** More do not fit beside each other and the organisation. */
const MOST_CLIENTS = 2;

/** The client, or clients, and the organisation; without a client the organisation alone. */
export const partyBlocks = (context: AnnexContext): PartyBlock[] =>
  context.hasClient ? [...clients(context), organisation(context)] : [organisation(context)];

/** Who signs: each client, however many there are, and the organisation. */
export const signatories = (context: AnnexContext): PartyBlock[] =>
  context.hasClient ? [...eachClient(context), organisation(context)] : [organisation(context)];

/** Many are only named: what each of them has concluded stands above. */
function clients(context: AnnexContext): PartyBlock[] {
  const all = eachClient(context);
  if (all.length <= MOST_CLIENTS) return all;
  const names = all.map(({ name }) => name).filter(Boolean);
  return [{ role: context.texts.parties.controller, name: names.join(', '), lines: [] }];
}

function eachClient(context: AnnexContext): PartyBlock[] {
  const { operation, texts } = context;
  const all = clientsOf(context);
  return (all.length > 0 ? all : [operation]).map((it) => ({
    role: texts.parties.controller,
    name: it.clientName,
    lines: [...linesOf(it.clientAddress), ...contactLines(it.clientContact)],
  }));
}

function organisation({ organisation: it, texts, hasClient }: AnnexContext): PartyBlock {
  const { parties } = texts;
  return {
    role: hasClient ? parties.processor : parties.organisation,
    name: it.name,
    lines: [...linesOf(it.address), ...officer(it, parties)],
  };
}

/** The data protection officer, or why there is none; nothing while it has not been said. */
function officer(it: AnnexContext['organisation'], words: AnnexContext['texts']['parties']): Inline[] {
  if (it.dpo === 'appointed') {
    const lines = [...linesOf(it.dpoName), ...contactLines(it.dpoContact)];
    return lines.map((line, index) =>
      index > 0 ? line : { ...line, text: fillPlaces(words.dpo, { name: line.text }) },
    );
  }
  if (it.dpo === 'unknown') return [];
  return [{ text: it.dpoReason ? fillPlaces(words.noDpoReason, { reason: it.dpoReason }) : words.noDpo }];
}

export const linesOf = (text: string): Inline[] => textLines(text).map((line) => ({ text: line }));

/** E-mail addresses are neither hyphenated nor spell-checked. */
export const contactLines = (text: string): Inline[] =>
  textLines(text).map((line) => (line.includes('@') ? { text: line, verbatim: true } : { text: line }));

const textLines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
