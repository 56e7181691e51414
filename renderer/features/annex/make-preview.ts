import { type AnnexInput, lastVersion } from '../../../shared/annex/annex-input.ts';
import type { AnnexRecords } from '../../../shared/annex/annex-records.ts';
import { exportChecks } from '../../../shared/annex/export-checks.ts';
import { annexFileName } from '../../../shared/annex/file-name.ts';
import { inForm, withoutParts } from '../../../shared/annex/layout.ts';
import { makeAnnex } from '../../../shared/annex/make-annex.ts';
import { hasOwnWords } from '../../../shared/annex/own-words.ts';
import { namesOf } from '../../../shared/annex/several/joint-operation.ts';
import { annexCatalogue } from '../../../shared/annex/several/several-records.ts';
import { annexScheme } from '../../../shared/annex/stored-choices.ts';
import type { Catalogue } from '../../../shared/catalogue/catalogue.ts';
import { allLayouts, effectiveLayout } from '../../../shared/catalogue/layouts.ts';
import { printedStates } from '../../../shared/domain/version-state.ts';
import { deliveredLayouts } from '../../data/delivered-layouts.ts';
import { annexTexts } from '../../text/annex-texts.ts';
import type { AnnexChoices, AnnexPreview } from './annex-messages.ts';
import { pagesOf } from './paper/pages.ts';
import type { PaperDesign } from './paper/paper-design.ts';
import type { TextWidths } from './paper/text-width.ts';

export interface PreviewInput {
  delivered: Catalogue;
  records: AnnexRecords;
  choices: AnnexChoices;
  /** ISO date. */
  today: string;
  /** The version whose annex is being kept. */
  releasing?: string;
}

/** What the annex is made of. */
export function annexInput({ delivered, records, choices, today, releasing }: PreviewInput): AnnexInput & AnnexRecords {
  const catalogue = annexCatalogue(delivered, records);
  const scheme = annexScheme(catalogue, choices.schemeId, records.operation);
  const texts = annexTexts(choices.language);
  const chosen = effectiveLayout(
    allLayouts(deliveredLayouts(), records.layouts),
    records.organisation,
    records.operation,
  );
  const layout = withoutParts(inForm(chosen, choices.form), choices.unwanted);
  const versionStates = printedStates(records.versions, records.released ?? [], releasing);
  return { ...records, catalogue, scheme, layout, texts, versionStates, today };
}

/** The annex with all that its screen shows. */
export function makePreview(source: PreviewInput, widths: TextWidths, design: PaperDesign): AnnexPreview {
  const input = annexInput(source);
  const name = namesOf([input.operation, ...(input.further ?? []).map(({ operation }) => operation)]);
  return {
    ...pagesOf(makeAnnex(input), widths, design),
    checks: exportChecks(input),
    hasOwnWords: hasOwnWords(input),
    fileName: annexFileName({ ...input, operation: { name }, version: lastVersion(input.versions) }),
  };
}
