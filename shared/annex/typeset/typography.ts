/** Non-breaking spaces, so that a citation, a value or a date is not torn apart at the end of a line. */

const NO_BREAK = '\u00A0';

const CITATION =
  /\b(Art\.|Abs\.|lit\.|Nr\.|No\.|S\.|p\.|Satz|Ziff\.|Kap\.|Sec\.|para\.|Article|Section) (?=[\dA-Za-z])/g;
/** "Art. 32 Abs. 1 lit. d" is one thing. */
const CITATION_GOES_ON = /(\d[a-z]?) (?=(?:Abs\.|lit\.|Nr\.|Satz|S\.|para\.)[ \u00A0][\dA-Za-z])/g;
const SECTION_SIGN = /(§§?) (?=\d)/g;
/** "z. B.", "i. d. R.", "i. V. m.", and a person's initials. */
const ABBREVIATION = /(?<![\p{L}\p{N}])(\p{L}\.) (?=\p{L}{1,2}\.)/gu;
const UNITS = [
  'Sekunden?|Minuten?|Stunden?|Tagen?|Tage?|Wochen?|Monaten?|Monate?|Jahren?|Jahre?|Zeichen|Versuchen?|Prozent',
  'seconds?|minutes?|hours?|days?|weeks?|months?|years?|characters?|attempts?|percent',
  'Bit|bits?|mm|cm|km|kg|KB|kB|MB|GB|TB|PB|KiB|MiB|GiB|TiB|Mbit|Gbit|MHz|GHz|kW|kWh|kVA|°C',
  'Uhr|Std\\.|Min\\.|Sek\\.|Euro|EUR|Mio\\.|Personen|Mal',
].join('|');
const UNIT = new RegExp(`(\\d) (?=(?:${UNITS})(?![\\p{L}\\p{N}]))`, 'gu');
const SIGN = /(\d) (?=[%€])/g;
const STANDARD = /\b(ISO\/IEC|ISO|EN|DIN|BSI TR|IEC|IEEE|FIPS|TLS|Level|Klasse|class) (?=[\d-])/g;
const DAY =
  /\b(\d{1,2}\.?) (?=(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|January|February|March|May|June|July|October|December)\b)/g;
const PERSON = /\b(Dr\.|Prof\.|Fr\.|Hr\.|Mr|Ms|Tel\.) /g;
/** A dash belongs to the end of a line, not to the start of the next. */
const DASH = / (?=[–—] )/g;

/** Only spaces become non-breaking ones: the words stay as they are. */
export function typography(text: string): string {
  return text
    .replace(CITATION, `$1${NO_BREAK}`)
    .replace(CITATION_GOES_ON, `$1${NO_BREAK}`)
    .replace(SECTION_SIGN, `$1${NO_BREAK}`)
    .replace(ABBREVIATION, `$1${NO_BREAK}`)
    .replace(UNIT, `$1${NO_BREAK}`)
    .replace(SIGN, `$1${NO_BREAK}`)
    .replace(STANDARD, `$1${NO_BREAK}`)
    .replace(DAY, `$1${NO_BREAK}`)
    .replace(PERSON, `$1${NO_BREAK}`)
    .replace(DASH, NO_BREAK);
}
