/** Parties, sites and texts of an annex, line by line. */
import type { AnnexContext } from '../annex/annex-input.ts';
import { siteName, usedProcessors, usedSites } from '../annex/targets.ts';
import type { Language } from '../domain/localised.ts';
import { countryName } from '../lib/countries.ts';
import type { BothTexts, Passage } from './annex-state.ts';
import { type InBoth, inBoth } from './in-both.ts';

/** Those who are listed as processors. */
export function partyPassages(contexts: InBoth): Passage[] {
  if (!hasChapter(contexts.de, 'subProcessors')) return [];
  return usedProcessors(contexts.de).map((party) => {
    const ground = (language: Language) =>
      party.transferGround ? contexts[language].texts.transferGrounds[party.transferGround] : '';
    const { address, service, dataKinds, roleGroup, safeguards, link, system, footnote } = party;
    return {
      id: party.id,
      title: same(party.name),
      lines: filled([
        same(roleGroup),
        same(address),
        same(system),
        same(service),
        same(dataKinds),
        inBoth((language) => countryName(party.country, language)),
        inBoth(ground),
        same(safeguards),
        same(link),
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
  const role = inBoth((language) => (it.role === 'unknown' ? '' : contexts[language].texts.roles[it.role]));
  const contacts = it.contacts.map((who) => same([who.name, who.function, who.contact].filter(Boolean).join(', ')));
  const { name, address, dpoName, dpoContact, dpoReason } = organisation;
  const passages: Passage[] = [
    { id: 'client', title: party('controller'), lines: [it.clientName, it.clientAddress, it.clientContact].map(same) },
    { id: 'organisation', title: party('processor'), lines: [name, address, dpoName, dpoContact, dpoReason].map(same) },
    {
      id: 'operation',
      title: words('operation'),
      lines: [it.name, it.annexLabel, it.contractNumber, it.contractDate].map(same),
    },
    { id: 'subject', title: words('subject'), lines: [same(it.subject)] },
    { id: 'role', title: words('role'), lines: [role] },
    { id: 'purposes', title: words('purposes'), lines: [same(it.purposes)] },
    { id: 'dataCategories', title: words('dataCategories'), lines: [same(it.dataCategories)] },
    { id: 'specialCategories', title: words('specialCategories'), lines: [same(it.specialCategories)] },
    { id: 'dataSubjects', title: words('dataSubjects'), lines: [same(it.dataSubjects)] },
    { id: 'contacts', title: words('contacts'), lines: contacts },
    ...layout.chapters.flatMap((chapter, index) =>
      chapter.kind === 'text'
        ? [{ id: `text ${chapter.role} ${index}`, title: chapter.title, lines: [chapter.text] }]
        : [],
    ),
  ];
  return passages
    .map((passage) => ({ ...passage, lines: filled(passage.lines) }))
    .filter(({ lines }) => lines.length > 0);
}

const hasChapter = ({ layout }: AnnexContext, wanted: string): boolean =>
  layout.chapters.some(({ kind }) => kind === wanted);

/** The user's own words are the same in both languages. */
const same = (text: string): BothTexts => ({ de: text.trim(), en: text.trim() });
const filled = (lines: readonly BothTexts[]): BothTexts[] => lines.filter(({ de, en }) => de !== '' || en !== '');
