/** Parts of the records of a case that are lists or choices of their own. */
import * as z from 'zod';
import { date, line, text } from './record-parts.ts';

/** Art. 4 Nr. 7 and 8, Art. 26 GDPR: in which role the organisation processes. */
export const ROLES = ['unknown', 'controller', 'processor', 'jointController'] as const;
export type Role = (typeof ROLES)[number];

/** Schutzbedarf. Measures of level "high" are expected from `high` on. */
export const PROTECTION_NEEDS = ['unknown', 'normal', 'high', 'veryHigh'] as const;

export const SITE_KINDS = ['office', 'dataCentre', 'serverRoom', 'homeOffice', 'archive', 'other'] as const;
export type SiteKind = (typeof SITE_KINDS)[number];

/** What a party is to the organisation; only the first two are printed as sub-processors. */
export const PARTY_ROLES = ['subProcessor', 'processor', 'jointController', 'recipient', 'serviceProvider'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** Whether a third country is involved: as the country says, or otherwise, such as access by a parent company. */
export const THIRD_COUNTRY = ['byCountry', 'yes', 'no'] as const;

/** Art. 44–49 GDPR: adequacy decision, EU–US Data Privacy Framework, standard clauses, binding rules, derogation. */
export const TRANSFER_GROUNDS = ['', 'adequacy', 'dpf', 'scc', 'bcr', 'derogation'] as const;
export type TransferGround = (typeof TRANSFER_GROUNDS)[number];

/** Whom a contract names as a contact, on which side. */
export const CONTACT_SIDES = ['client', 'organisation'] as const;
export const contactSchema = z.object({
  side: z.enum(CONTACT_SIDES),
  name: line,
  /** "Deputy", "IT security", "data protection officer of the client". */
  function: line,
  /** E-mail, telephone. */
  contact: line,
});
export type Contact = z.infer<typeof contactSchema>;

/** What shows that a measure is in place: a reference, or a file known by its hash. */
export const evidenceSchema = z.object({
  /** "Testat 2026-04", a file name, a place in the document management. */
  reference: line,
  /** SHA-256 of the file, in hex; '' = none. */
  hash: z.string().regex(/^([0-9a-f]{64})?$/),
  issuer: line,
  validUntil: date,
  remark: text,
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** Most entries of a list inside a record. */
export const MOST_PARTS = 100;
export const contacts = z.array(contactSchema).max(MOST_PARTS).default([]);
export const evidence = z.array(evidenceSchema).max(MOST_PARTS).default([]);
