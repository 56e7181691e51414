/** Under which heading each section of the studied annexes stands, by the middle of its row ids. */
import type { Printed } from './printed.ts';
import type { Seed } from './seed-rows.ts';

/** Number and first words; without a number where headings have none. */
export const HEADINGS: Record<Seed, Record<string, string>> = {
  PCV: {
    PSE: '3.1 Pseudonymisierung und Verschlüsselung',
    ZUU: '3.2.1 Zutrittskontrolle',
    ZUE: '3.2.2 Zutrittskontrolle',
    ZUG: '3.2.3 Zugangskontrolle',
    ZGR: '3.2.4 Zugriffskontrolle',
    TRE: '3.2.5 Trennung',
    WEI: '3.3.1 Weitergabekontrolle',
    EIN: '3.3.2 Eingabekontrolle',
    VFB: '3.4 Verfügbarkeit',
    DSM: '3.5.1 Datenschutz-Management',
    INC: '3.5.2 Incident-Response-Management',
    DFV: '3.5.3 Datenschutzfreundliche Voreinstellungen',
    AUF: '3.5.4 Auftragskontrolle',
    FER: '3.6 Fernwartung',
    SUP: '3.7 Supportanfragen',
  },
  ZWO: {
    // The measures behind the principles stand with data protection management; the chapter of principles is a text.
    GRU: '2.4.1 Datenschutz-Management',
    ZUM: '2.1.1 Zutrittskontrolle',
    ZUR: '2.1.1 Zutrittskontrolle',
    ZUG: '2.1.2 Zugangskontrolle',
    ZGR: '2.1.3 Zugriffskontrolle',
    TRE: '2.1.4 Trennungskontrolle',
    PSE: '2.1.5 Pseudonymisierung',
    WEI: '2.2.1 Weitergabekontrolle',
    EIN: '2.2.2 Eingabekontrolle',
    VER: '2.3',
    DSM: '2.4.1 Datenschutz-Management',
    DFV: '2.4.2 Datenschutzfreundliche Voreinstellungen',
    AUF: '2.4.3 Auftragskontrolle',
  },
  QUA: {
    ZUT: '1.1 Zutrittskontrolle',
    ZUG: '1.2 Zugangskontrolle',
    ZGR: '1.3 Zugriffskontrolle',
    TRE: '1.4 Trennungskontrolle',
    PSE: '1.5 Pseudonymisierung',
    WEI: '2.1 Weitergabekontrolle',
    EIN: '2.2 Eingabekontrolle',
    VER: '3.1 Verfügbarkeitskontrolle',
    DSM: '4.1 Datenschutz-Management',
    INC: '4.2 Incident-Response-Management',
    DFV: '4.3 Datenschutzfreundliche Voreinstellungen',
    AUF: '4.4 Auftragskontrolle',
  },
  NIN: {
    ORG: 'Organisatorische Maßnahmen',
    MIT: 'Datenschutz bei den Beschäftigten',
    ZUT: 'Zutrittskontrolle',
    ZUG: 'Zugangskontrolle',
    ZGE: 'Zugriffs- und Eingabekontrolle',
    WEI: 'Weitergabekontrolle',
    AUT: 'Auftragskontrolle, Zweckbindung und Trennung',
    VER: 'Integrität, Verfügbarkeit und Belastbarkeit',
  },
  VIM: {
    ZUT: '1.1 Zutrittskontrolle',
    ZUG: '1.2 Zugangskontrolle',
    ZGR: '1.3 Zugriffskontrolle',
    WEI: '2.1 Weitergabekontrolle',
    EIN: '2.2 Eingabekontrolle',
    VER: '3.1 Verfügbarkeitskontrolle',
    BEL: '3.2 Belastbarkeit',
    KON: '4.1 Kontrollverfahren',
    AUF: '4.2 Auftragskontrolle',
    TRE: '4.3 Trennungskontrolle',
    SON: '4.4 Sonstiges Datenschutz- und Sicherheitsmanagement',
  },
};

/** Whether something stands below a heading that begins so. */
export function standsUnder({ headings }: Printed, heading: string): boolean {
  return headings.some(({ number, text }) => `${number} ${text}`.trim().startsWith(heading));
}

/** What says whom it is about: the headings and run-in headings above it, also of the annex within this one. */
export const about = ({ headings, outer, runIn }: Printed): string =>
  [...(outer ? [outer] : []), ...headings]
    .map(({ text }) => text)
    .concat(runIn)
    .join(' / ');
