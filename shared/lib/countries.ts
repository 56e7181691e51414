/** Countries by ISO 3166-1 alpha-2 code; names come from the platform, in the reader's language. */
import type { Language } from '../domain/localised.ts';
import { perLanguage } from './per-language.ts';

/** Anywhere in the EU or the EEA, where no single country is named. */
export const EEA = 'EEA';

/** Every code that is officially assigned. */
export const COUNTRY_CODES = (
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
  'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR ' +
  'GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT ' +
  'JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP ' +
  'MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA ' +
  'RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT ' +
  'TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
).split(' ');

/** Members of the EU and of the EEA (Iceland, Liechtenstein, Norway), as of 2026. */
const EEA_MEMBERS = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** Is data kept there within the scope of the GDPR's free movement? Not said ('') counts as no answer: false. */
export function isInEea(code: string): boolean {
  return code === EEA || EEA_MEMBERS.has(code);
}

const names = perLanguage((language) => new Intl.DisplayNames(language, { type: 'region' }));
const EEA_NAMES: Record<Language, string> = { de: 'EU/EWR', en: 'EU/EEA' };

/** "Deutschland" for "DE"; '' stays '', an unknown code stays as it is. */
export function countryName(code: string, language: Language): string {
  if (code === '' || code === EEA) return code && EEA_NAMES[language];
  return /^[A-Z]{2}$/.test(code) ? (names(language).of(code) ?? code) : code;
}
