/** What the annex screen and its worker say to each other: plain data only. */
import type { AnnexRecords } from '../../../shared/annex/annex-records.ts';
import type { AnnexDocument } from '../../../shared/annex/document.ts';
import type { ExportCheck } from '../../../shared/annex/export-checks.ts';
import type { StoredChoices } from '../../../shared/annex/stored-choices.ts';
import type { CatalogueParts } from '../../../shared/catalogue/catalogue.ts';
import type { ChosenLook } from '../../../shared/docx/design-of.ts';
import type { RenderStep } from '../../../shared/docx/render-annex.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import type { Pages } from './paper/pages.ts';
import type { PaperDesign } from './paper/paper-design.ts';
import type { DrawnLetterhead } from './paper/paper-look.ts';

/** What the user chooses for one export. */
export interface AnnexChoices extends StoredChoices {
  language: Language;
}

export interface AnnexPreview extends Pages {
  checks: ExportCheck[];
  /** Notes and texts of groups are printed as they were written. */
  hasOwnWords: boolean;
  fileName: string;
}

/** What pages break by. */
export interface SheetType {
  /** Of the user's choice, '' = as delivered. */
  font: string;
  design: PaperDesign;
}

export type AnnexJob =
  /** Once, before all others: own measures are part of the records. */
  | { kind: 'catalogue'; parts: CatalogueParts }
  | { kind: 'preview'; job: number; records: AnnexRecords; choices: AnnexChoices; today: string; type: SheetType }
  /** Of an annex that was kept. */
  | { kind: 'sheets'; annex: AnnexDocument; type: SheetType }
  /** What of a letterhead can be drawn. */
  | { kind: 'letterhead'; look: ChosenLook & { letterhead: Uint8Array } }
  | FileJob;

export interface WordJob {
  kind: 'word';
  annex: AnnexDocument;
  /** Estimated for the contents list. */
  pageNumbers: boolean;
  /** Letterhead, or colours, font and logo; without them as delivered. */
  look?: ChosenLook;
}

export type FileJob =
  | WordJob
  /** `printed`: its pages, as Chromium prints them. */
  | { kind: 'pdf'; annex: Pick<AnnexDocument, 'properties' | 'language'>; printed: Uint8Array };

export type AnnexAnswer =
  | { kind: 'preview'; job: number; preview: AnnexPreview }
  | { kind: 'sheets'; pages: Pages }
  | { kind: 'letterhead'; drawn: DrawnLetterhead }
  | { kind: 'step'; step: RenderStep }
  | { kind: 'file'; bytes: Uint8Array }
  /** `message` is for the details of an error report, in English. */
  | { kind: 'failed'; message: string };
