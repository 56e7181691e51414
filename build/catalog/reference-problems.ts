import type { CatalogueParts } from '../../shared/catalogue/catalogue.ts';
import type { CatalogueMeasure } from '../../shared/domain/catalogue.ts';
import type { CatalogueProblem } from './problem.ts';

/** Clauses of ISO/IEC 27001:2022 Annex A per theme. */
const ISO_CLAUSES: Record<string, number> = { '5': 37, '6': 8, '7': 14, '8': 34 };
/** A requirement, or a whole module: "ORP.4.A8", "NET.1.1". */
const BSI = /^(ISMS|ORP|CON|OPS|DER|APP|SYS|IND|NET|INF)(\.\d+)+(\.A\d+)?$/;
/** One citation each, in German style and with its act: "Art. 28 Abs. 1 DSGVO", "§ 30 Abs. 2 Nr. 10 BSIG". */
const ACT = '(DSGVO|BDSG|BSIG|StGB|SGB [IVX]+|TDDDG|BetrVG|KI-VO|CRA|Data Act|SCC)';
const LAW = new RegExp(
  `^(Art\\.|§|ErwG|Klausel) \\d+(–\\d+| ff\\.)?( (Abs\\.|UAbs\\.|Satz|Nr\\.|lit\\.) [0-9a-z]+)* ${ACT}$`,
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
    ...references.bsi2023.filter((item) => !BSI.test(item)).map((item) => unknown(place, 'BSI requirement', item)),
    ...references.law
      .filter((citation) => !LAW.test(citation) && !GUIDANCE.test(citation))
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

const unknown = (place: string, what: string, found: string): CatalogueProblem => ({
  place,
  cause: `${what} "${found}" is not of the usual form`,
});

const repeated = (items: readonly string[]): string[] => items.filter((item, index) => items.indexOf(item) !== index);
