/** What holds in general, but not at some site or not for some party, is not printed without saying so. */
import { CLIENT, GENERAL, targetId } from '../domain/target.ts';
import type { AnnexContext } from './annex-input.ts';
import type { AnnexAssessment } from './annex-records.ts';
import { fillPlaces } from './annex-texts.ts';
import { isInPlace } from './answers.ts';
import { siteName, usedParties, usedSites } from './targets.ts';

type Context = Pick<AnnexContext, 'operation' | 'sites' | 'parties' | 'texts'>;

/**
 * The answers to one measure, the general one with its exceptions behind its condition: "Schließsystem, ausgenommen
 * Rechenzentrum Süd". An exception is a site or party of which something else was said than that the measure is in place.
 */
export function withExceptions(given: readonly AnnexAssessment[], context: Context): readonly AnnexAssessment[] {
  const names = given.filter(isException).flatMap(({ target }) => nameOf(targetId(target), context) ?? []);
  if (names.length === 0) return given;
  const said = fillPlaces(context.texts.targets.except, { names: names.join(', ') });
  return given.map((it) => (it.target === GENERAL ? { ...it, condition: joined(it.condition, said) } : it));
}

const isException = ({ target, status }: AnnexAssessment): boolean =>
  target !== GENERAL && target !== CLIENT && status !== 'open' && !isInPlace(status);

function nameOf(id: string, { texts, ...used }: Context): string | undefined {
  const site = usedSites(used).find((it) => it.id === id);
  if (site) return siteName(site, texts);
  const party = usedParties(used).find((it) => it.id === id);
  return party && (party.name.trim() || texts.targets.unnamedParty);
}

const joined = (condition: string, said: string): string => {
  const open = condition.trim().replace(/\s*\.$/, '');
  return open === '' ? said : `${open}, ${said}`;
};
