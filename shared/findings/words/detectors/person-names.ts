/** Names of people, only where there is little doubt: behind a form of address or title, or behind a common first name. */
import type { Mark } from '../../finding.ts';
import { inOrder } from './runs.ts';

const CAPITALISED = String.raw`\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?!\p{Ll})`;
const SPACE = String.raw`[ \t\u00A0\u202F]{1,2}`;
const TITLE = String.raw`(?:(?:Dr|Prof|Dipl\.-Ing)\.(?:${SPACE}|(?=\p{Lu})))`;
const PARTICLE = `(?:(?:von|van|de|zu)${SPACE}(?:(?:der|den|dem)${SPACE})?)`;
const ADDRESSED = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:Herrn?|Frau|Mr\\.?|Mrs\\.?|Ms\\.?)${SPACE}${TITLE}{0,3}|${TITLE}{1,3})${PARTICLE}?(${CAPITALISED})(?:${SPACE}(${CAPITALISED}))?`,
  'gu',
);
/** The second word is only looked at, so that it can be the first one of the next pair. */
const FULL = new RegExp(
  `(?<![\\p{L}\\p{N}.-])(${CAPITALISED})(?=(${SPACE}${PARTICLE}?(${CAPITALISED}))(?![\\p{N}-]))`,
  'gu',
);

/** First names that are no words or companies. */
const FIRST_NAMES = new Set(
  'Alexander Alexandra Andrea Andreas Anja Anna Anne Annette Barbara Benjamin Bernd Birgit Brigitte Carsten Christian Christiane Christina Christine Christoph Claudia Daniel Daniela David Dieter Dirk Elena Elisabeth Emma Erika Eva Florian Franziska Gabriele Gerhard Günter Hannah Hans Heike Helmut Holger Ines Ingrid Jan Jana Jennifer Jens Jessica Joachim Johannes John Jonas Jörg Julia Jürgen Karin Katharina Kathrin Katja Katrin Kerstin Klaus Kristin Lars Laura Lena Lisa Lukas Manfred Manuela Maria Marie Mario Martin Martina Matthias Max Melanie Michael Michaela Monika Nadine Nicole Nina Olaf Oliver Patrick Paul Peter Petra Philipp Rainer Ralf Renate Robert Sabine Sandra Sarah Sebastian Silke Simone Sofia Sophie Stefan Stefanie Steffen Stephan Susanne Sven Tanja Thomas Thorsten Tim Tobias Torsten Ulrich Ulrike Ursula Ute Uwe Volker Werner Wolfgang'.split(
    ' ',
  ),
);
/** Behind a form of address stands a function, or behind what looks like a name a thing. */
const NO_NAME =
  /(beauftragte[rn]?|leiter(in)?|leitung|führer(in)?|präsident(in)?|minister(in)?|doktor|professor(in)?|anwalt|anwältin|kollege|kollegin|straße|strasse|str|platz|allee|weg|stiftung|schule|universität|institut|klinik|krankenhaus|haus|verlag|werke?|gruppe|group|holding)$/i;
const COMPANY = /^[ \t\u00A0]{0,2}(&|und Partner|GmbH|gGmbH|AG|KG|KGaA|SE|eG|e\. ?V\.|OHG|UG|Ltd|Inc|LLC)/;

export function personNames(text: string): Mark[] {
  const addressed = [...text.matchAll(ADDRESSED)].flatMap((found) => {
    const { 0: whole, 1: name = '', 2: second, index } = found;
    if (NO_NAME.test(name)) return [];
    // A noun may follow the surname, so a second word belongs to the name only behind a first name.
    const isFullName = second !== undefined && FIRST_NAMES.has(name) && !NO_NAME.test(second);
    const end = index + (second === undefined || isFullName ? whole.length : whole.length - second.length - 1);
    return [{ start: index, end: index + text.slice(index, end).trimEnd().length }];
  });
  const full = [...text.matchAll(FULL)].flatMap(({ 1: first = '', 2: rest = '', 3: last = '', index }) => {
    const end = index + first.length + rest.length;
    const isName = FIRST_NAMES.has(first) && !NO_NAME.test(last) && !COMPANY.test(text.slice(end, end + 15));
    return isName ? [{ start: index, end }] : [];
  });
  return inOrder([...addressed, ...full]);
}
