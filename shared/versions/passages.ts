/** Parties, sites and texts of an annex, line by line. */
import type { AnnexContext } from '../annex/annex-input.ts';
import { isTextPrinted } from '../annex/chapters/text-chapter.ts';
import { siteName, usedProcessors, usedSites } from '../annex/targets.ts';
import type { Language } from '../domain/localised.ts';
import { countryName } from '../lib/countries.ts';
import type { BothTexts, Passage } from './annex-state.ts';
import { NO_TEXT } from './change.ts';
import { type InBoth, inBoth } from './in-both.ts';
import { isFieldPrinted, type PartyField } from './party-fields.ts';

/** Those who are listed as processors. */
export function partyPassages(contexts: InBoth): Passage[] {
  const chapter = contexts.de.layout.chapters.find((it) => it.kind === 'subProcessors');
  if (!chapter) return [];
  return usedProcessors(contexts.de).map((party) => {
    const ground = (language: Language) =>
      party.transferGround ? contexts[language].texts.transferGrounds[party.transferGround] : '';
    const printed = (field: PartyField, text: BothTexts) => (isFieldPrinted(field, party, chapter) ? text : NO_TEXT);
    const { address, service, dataKinds, roleGroup, safeguards, link, system, footnote } = party;
    return {
      id: party.id,
      title: same(party.name),
      lines: filled([
        chapter.grouped ? same(roleGroup) : NO_TEXT,
        printed('address', same(address)),
        printed('system', same(system)),
        printed('service', same(service)),
        printed('dataKinds', same(dataKinds)),
        printed(
          'country',
          inBoth((language) => countryName(party.country, language)),
        ),
        printed('ground', inBoth(ground)),
        printed('safeguards', same(safeguards)),
        printed('link', same(link)),
        same(footnote),
      ]),
    };
  });
}

export function sitePassages(contexts: InBoth): Passage[] {
  if (!hasChapter(contexts.de, 'sites')) return [];
  return usedSites(contexts.de).map((site) => ({
    id: site.id,
    title: inBoth((language) => siteName(site, contexts[language].texts)),
    lines: filled([
      inBoth((language) => contexts[language].texts.siteKinds[site.kind]),
      same(site.address),
      same(site.operator),
      same(site.certificate),
      same(site.certificateUntil),
    ]),
  }));
}

/** What the annex says about organisation, operation and contract, and the texts of its layout. */
export function textPassages(contexts: InBoth): Passage[] {
  const { operation: it, organisation, layout } = contexts.de;
  const words = (key: keyof AnnexContext['texts']['information']) =>
    inBoth((language) => contexts[language].texts.information[key]);
  const party = (key: 'controller' | 'processor') => inBoth((language) => contexts[language].texts.parties[key]);
  const facts = hasChapter(contexts.de, 'information') ? it : NOTHING_SAID;
  const role = inBoth((language) => (facts.role === 'unknown' ? '' : contexts[language].texts.roles[facts.role]));
  const contacts = it.contacts.map((who) => same([who.name, who.function, who.contact].filter(Boolean).join(', ')));
  const { name, address, dpo, dpoName, dpoContact, dpoReason } = organisation;
  const officer = dpo === 'appointed' ? [dpoName, dpoContact] : dpo === 'unknown' ? [] : [dpoReason];
  const named = facts === it || hasChapter(contexts.de, 'contacts') ? contacts : [];
  const passages: Passage[] = [
    { id: 'client', title: party('controller'), lines: [it.clientName, it.clientAddress, it.clientContact].map(same) },
    { id: 'organisation', title: party('processor'), lines: [name, address, ...officer].map(same) },
    {
      id: 'operation',
      title: words('operation'),
      lines: [it.name, it.annexLabel, it.contractNumber, it.contractDate].map(same),
    },
    { id: 'subject', title: words('subject'), lines: [same(facts.subject)] },
    { id: 'role', title: words('role'), lines: [role] },
    { id: 'purposes', title: words('purposes'), lines: [same(facts.purposes)] },
    { id: 'dataCategories', title: words('dataCategories'), lines: [same(facts.dataCategories)] },
    { id: 'specialCategories', title: words('specialCategories'), lines: [same(facts.specialCategories)] },
    { id: 'dataSubjects', title: words('dataSubjects'), lines: [same(facts.dataSubjects)] },
    { id: 'contacts', title: words('contacts'), lines: named },
    ...layout.chapters.flatMap((chapter, index) =>
      chapter.kind === 'text' && isTextPrinted(contexts.de, chapter)
        ? [{ id: `text ${chapter.role} ${index}`, title: chapter.title, lines: [chapter.text] }]
        : [],
    ),
  ];
  return passages
    .map((passage) => ({ ...passage, lines: filled(passage.lines) }))
    .filter(({ lines }) => lines.length > 0);
}

/** Of an operation in an annex without the chapter that would say it. */
const NOTHING_SAID = {
  subject: '',
  role: 'unknown',
  purposes: '',
  dataCategories: '',
  specialCategories: '',
  dataSubjects: '',
} as const;

const hasChapter = ({ layout }: AnnexContext, wanted: string): boolean =>
  layout.chapters.some(({ kind }) => kind === wanted);

/** The user's own words are the same in both languages. */
const same = (text: string): BothTexts => ({ de: text.trim(), en: text.trim() });
const filled = (lines: readonly BothTexts[]): BothTexts[] => lines.filter(({ de, en }) => de !== '' || en !== '');
