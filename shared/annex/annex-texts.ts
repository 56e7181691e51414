/**
 * All words of an annex that come neither from the catalogue nor from the user, one file per language in
 * `catalog/annex-text/`. Places such as `{organisation}` are filled in by `fillPlaces`.
 */
import * as z from 'zod';
import { SITE_KINDS } from '../domain/case-parts.ts';
import { LANGUAGES } from '../domain/localised.ts';
import { INTERVALS, UNITS } from '../domain/parameter.ts';

const words = z.string().min(1);
const counted = z.strictObject({ one: words, other: words });

/** Texts under exactly these keys. */
function section<const K extends string>(...keys: K[]) {
  return z.record(z.enum(keys), words);
}

export const annexTextsSchema = z.strictObject({
  language: z.enum(LANGUAGES),
  document: section('label', 'confidential', 'title', 'subtitle', 'keywords'),
  /** Who takes the measures, inside a sentence; `processor` where there is a client. */
  actor: section('processor', 'organisation'),
  /** `operation` where there is no contract. */
  /** `several`: of operations with contracts of their own, each `named`, with what is known of its contract. */
  contractLine: section(
    'plain',
    'number',
    'date',
    'numberAndDate',
    'operation',
    'several',
    'named',
    'ofNumber',
    'ofDate',
  ),
  /** Header and footer. */
  running: section('left', 'version', 'date', 'pageOf'),
  parties: section('title', 'description', 'controller', 'processor', 'organisation', 'dpo', 'noDpo', 'noDpoReason'),
  information: section(
    'heading',
    'description',
    'operation',
    'subject',
    'role',
    'purposes',
    'dataCategories',
    'specialCategories',
    'dataSubjects',
    'contactsOfClient',
    'contactsOfProcessor',
    'contacts',
    'version',
    'date',
    'responsible',
    'structure',
    'confidentiality',
    'confidentialityValue',
  ),
  versions: section('heading', 'description', 'number', 'date', 'responsible', 'change', 'state'),
  contents: words,
  introduction: section(
    'heading',
    'purposeHeading',
    'purpose',
    'contract',
    'contracts',
    'operation',
    'marksHeading',
    'implemented',
    'implementedProse',
    'partial',
    'targets',
    'client',
    'notRelevant',
    'references',
    'changesHeading',
    'changes',
    'implementedListed',
    'clientListed',
    'unticked',
  ),
  overview: section(
    'heading',
    'intro',
    'description',
    'area',
    'state',
    'implemented',
    'partial',
    'clients',
    'planned',
    'referred',
    'notRelevant',
  ),
  measures: section(
    'heading',
    'technical',
    'organisational',
    'both',
    'purpose',
    'partial',
    'notRelevant',
    'notRelevantReason',
    'none',
    'seeAlso',
    'seeNumber',
    'seeTitle',
    'seeClient',
    'description',
    'leadIn',
    'open',
    'notImplemented',
    'notApplicable',
    'notApplicableReason',
    'empty',
  ),
  /** Headings of measures about sites, parties and the client. */
  targets: section('operated', 'party', 'unnamedParty', 'client', 'clientIntro', 'except', 'area'),
  planned: section('heading', 'intro', 'due', 'noDate'),
  sites: section('heading', 'intro', 'description', 'name', 'kind', 'address', 'operator', 'certificate', 'validUntil'),
  siteKinds: section(...SITE_KINDS),
  roles: section('controller', 'processor', 'jointController'),
  /** `own…`: without a client, those whom the organisation engages are its processors. */
  subProcessors: section(
    'heading',
    'intro',
    'description',
    'ownHeading',
    'ownIntro',
    'ownDescription',
    'name',
    'address',
    'nameAndAddress',
    'service',
    'dataKinds',
    'country',
    'thirdCountry',
    'safeguards',
    'system',
    'dataKindsTitle',
    'thirdCountryTitle',
    'link',
    'inThirdCountry',
    'noThirdCountry',
    'listSeparator',
  ),
  transferGrounds: section('adequacy', 'dpf', 'scc', 'bcr', 'derogation'),
  versionStates: section('draft', 'released', 'accepted', 'approved', 'superseded', 'withdrawn'),
  /** Titles of the columns, and the word for what is simply in place. */
  measureTable: section('description', 'measure', 'status', 'note', 'responsible', 'due', 'evidence', 'implemented'),
  partyMeasures: section('heading', 'intro', 'introAddress', 'measures', 'aim', 'none'),
  /** Of an annex for several operations. */
  several: section('structureHeading', 'structure', 'heading', 'unnamed', 'intro', 'none', 'client', 'contract'),
  contacts: section(
    'heading',
    'intro',
    'description',
    'side',
    'name',
    'function',
    'contact',
    'client',
    'organisation',
    'own',
    'dpo',
  ),
  certificates: section('heading', 'intro', 'description', 'name', 'issuer', 'validUntil', 'subject', 'until'),
  signatures: section('heading', 'description', 'placeAndDate', 'nameAndFunction', 'signature'),
  values: z.strictObject({
    /** `{n}` is the number. */
    units: z.record(z.enum(UNITS), counted),
    intervals: z.record(z.enum(INTERVALS), words),
    yes: words,
    no: words,
  }),
});
export type AnnexTexts = z.infer<typeof annexTextsSchema>;

/** `{name}`, where a name is written like a parameter id. */
export const PLACE = /\{([\w.-]+)\}/g;

/** Replaces `{name}` by its value, once: a value that holds such a place itself is left as it is. */
export function fillPlaces(template: string, values: Readonly<Record<string, string>>): string {
  return template.replace(PLACE, (place, name: string) => (Object.hasOwn(values, name) ? (values[name] ?? '') : place));
}
