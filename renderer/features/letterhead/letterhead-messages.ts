/** What the screen of the letterhead and its worker say to each other: plain data only. */
import type { AnnexDocument } from '../../../shared/annex/document.ts';
import type { ChosenLook } from '../../../shared/docx/design-of.ts';
import type { Frame } from '../../../shared/docx/read-frame.ts';
import type { LetterheadProblemKind, LetterheadReport } from '../../../shared/domain/letterhead.ts';

export type LetterheadJob =
  | { kind: 'inspect'; bytes: Uint8Array }
  /** An annex to see what all others will look like. */
  | { kind: 'sample'; annex: AnnexDocument; look: ChosenLook };

export type LetterheadAnswer =
  | { kind: 'report'; report: LetterheadReport; frame: Frame }
  | { kind: 'problem'; problem: LetterheadProblemKind; detail: string }
  | { kind: 'file'; bytes: Uint8Array }
  /** `message` is for the details of an error report, in English. */
  | { kind: 'failed'; message: string };
