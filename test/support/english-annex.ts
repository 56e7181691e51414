/** A short annex in English: no notes, few measures. */
import type { AnnexDocument } from '../../shared/annex/document.ts';
import { body, headingCounter, measure, paragraph, purpose, table } from './annex-builder.ts';

export function englishAnnex(): AnnexDocument {
  const heading = headingCounter();
  return {
    language: 'en',
    properties: {
      title: 'Annex 1: Technical and organisational measures (TOM) pursuant to Art. 32 GDPR',
      subject: 'Payroll',
      keywords: 'GDPR; Art. 32; TOM',
      creator: 'Birchfield Payroll Ltd',
      description: 'Version 1.0, as of 1 March 2026',
      createdAt: '2026-03-01T08:30:00.000Z',
    },
    header: { left: 'Annex 1: TOM pursuant to Art. 32 GDPR', right: 'Version 1.0 · as of 1 March 2026' },
    footer: { left: 'Birchfield Payroll Ltd · Confidential', pageOf: 'Page {page} of {pages}' },
    blocks: [
      { kind: 'kicker', text: 'Annex 1 · Confidential' },
      { kind: 'title', text: 'Technical and organisational measures (TOM)' },
      { kind: 'subtitle', text: 'pursuant to Art. 32 GDPR' },
      { kind: 'contractLine', text: 'to the data processing agreement under Art. 28 GDPR of 1 March 2026' },
      {
        kind: 'parties',
        title: 'Parties',
        description: 'Name, address and contact of the parties',
        parties: [
          { role: 'Controller', name: 'Harbour Foods plc', lines: [{ text: '12 Quay Road\nBristol BS1 4QA' }] },
          { role: 'Processor', name: 'Birchfield Payroll Ltd', lines: [{ text: '3 Mill Lane\nYork YO1 7HH' }] },
        ],
      },
      { kind: 'tableOfContents', title: 'Contents' },
      heading(1, 'Subject matter', true),
      body(
        'This annex describes the technical and organisational measures that protect personal data under Art. 32(1) GDPR.',
      ),
      heading(1, 'Confidentiality'),
      heading(2, 'Access to premises'),
      purpose('Purpose:', 'Unauthorised persons do not enter rooms in which personal data is processed.'),
      measure('ZUT-01', 'Electronic locks with personal tokens (logs kept for: 90 days)'),
      measure('ZUT-02', 'Intruder alarm connected to a guard', { qualifier: 'partially implemented' }),
      heading(2, 'Pseudonymisation'),
      paragraph('marker', { text: 'Not relevant to this processing.', bold: true }),
      heading(1, 'Sub-processors'),
      paragraph('intro', { text: 'The following further processors are engaged (Art. 28(2) and (4) GDPR).' }),
      table({
        title: 'Sub-processors',
        columns: [
          ['Company', 0.4],
          ['Service', 0.4],
          ['Country', 0.2],
        ],
        rows: [['Northgate Print Ltd', 'Printing and posting of payslips', 'United Kingdom']],
      }),
    ],
  };
}
