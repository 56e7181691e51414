import type { CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import type { CatalogueMeasure } from '../../shared/domain/catalogue.ts';
import knownBsi from './known-bsi-2023.json' with { type: 'json' };
import type { CatalogueProblem } from './problem.ts';

/** Clauses of ISO/IEC 27001:2022 Annex A per theme. */
const ISO_CLAUSES: Record<string, number> = { '5': 37, '6': 8, '7': 14, '8': 34 };
/** Modules of the Kompendium 2023 with the requirements that were looked up there; a new one is looked up, then added. */
const BSI: Readonly<Record<string, readonly number[]>> = knownBsi;
/** Last article or section of acts that are cited; a higher one is a slip. */
const LAST: Readonly<Record<string, number>> = {
  DSGVO: 99,
  BDSG: 86,
  'KI-VO': 113,
  'Data Act': 50,
  CRA: 71,
  StGB: 358,
};
/** One citation each, in German style and with its act: "Art. 28 Abs. 1 DSGVO", "§ 30 Abs. 2 Nr. 10 BSIG". */
const ACT = '(?<act>DSGVO|BDSG|BSIG|StGB|SGB [IVX]+|TDDDG|BetrVG|KI-VO|CRA|Data Act|SCC)';
const LAW = new RegExp(
  `^(Art\\.|§|ErwG|Klausel) (?<number>\\d+)(–\\d+| ff\\.)?( (Abs\\.|UAbs\\.|Satz|Nr\\.|lit\\.) [0-9a-z]+)* ${ACT}$`,
);
const GUIDANCE = /^(EDSA-Leitlinien \d{1,2}\/\d{4}|DSK-Orientierungshilfe \S+ \d{4})$/;

/** References that no reader could look up. */
export function referenceProblems({ areas }: CatalogueParts): CatalogueProblem[] {
  return areas.flatMap((area) => area.measures.flatMap(ofMeasure));
}

function ofMeasure({ id: place, references }: CatalogueMeasure): CatalogueProblem[] {
  return [
    ...references.iso27001
      .filter((clause) => !isIsoClause(clause))
      .map((clause) => unknown(place, 'ISO clause', clause)),
    ...references.bsi2023
      .filter((item) => !isKnownBsi(item))
      .map((item) => ({ place, cause: `BSI requirement "${item}" is not among those that were looked up` })),
    ...references.law
      .filter((citation) => !isCitation(citation))
      .map((citation) => unknown(place, 'citation', citation)),
    ...(references.sdm.length === 0 ? [{ place, cause: 'no protection goal of the SDM' }] : []),
    ...repeated([...references.iso27001, ...references.bsi2023, ...references.sdm, ...references.law]).map(
      (reference) => ({
        place,
        cause: `reference ${reference} stands twice`,
      }),
    ),
  ];
}

function isIsoClause(clause: string): boolean {
  const [theme = '', number = '', ...rest] = clause.split('.');
  return rest.length === 0 && /^[1-9]\d?$/.test(number) && Number(number) <= (ISO_CLAUSES[theme] ?? 0);
}

/** A requirement, or a whole module: "ORP.4.A8", "NET.1.1". */
function isKnownBsi(item: string): boolean {
  const [, module = '', requirement] = item.match(/^(.+?)(?:\.A(\d+))?$/) ?? [];
  const known = BSI[module];
  return known !== undefined && (requirement === undefined || known.includes(Number(requirement)));
}

/** In the usual form, and not beyond the end of its act. */
function isCitation(citation: string): boolean {
  if (GUIDANCE.test(citation)) return true;
  const { number, act = '' } = citation.match(LAW)?.groups ?? {};
  return number !== undefined && Number(number) <= (LAST[act] ?? Number.POSITIVE_INFINITY);
}

const unknown = (place: string, what: string, found: string): CatalogueProblem => ({
  place,
  cause: `${what} "${found}" is not of the usual form`,
});

const repeated = (items: readonly string[]): string[] => items.filter((item, index) => items.indexOf(item) !== index);
