import type { AnnexRecords } from '../../../shared/annex/annex-records.ts';
import type { AnnexDocument } from '../../../shared/annex/document.ts';
import type { Release, Scope, Version } from '../../../shared/domain/records.ts';
import type { AnnexState } from '../../../shared/versions/annex-state.ts';
import type { AnswerGap } from '../../../shared/versions/releasable.ts';

/** What a release keeps, and for which further operations it is. */
export type ContentToKeep = Pick<Release, 'documents' | 'layout' | 'choices' | 'state'> & Pick<Version, 'operationIds'>;

/** What versions need of other features. */
export interface VersionWays {
  /**
   * What is kept of a version with its release: its annex as it would be exported now. Or what is missing in its answers;
   * undefined when its operation or organisation is gone.
   */
  contentOf(version: Version): Promise<ContentToKeep | readonly AnswerGap[] | undefined>;
  /**
   * What an annex would be compared by if it were released now.
   *
   * @param records with those of the further operations that it is for
   */
  stateNow(records: AnnexRecords): Promise<AnnexState>;
  /** Shows the annex that was kept. */
  show(version: Version): void;
  /** Opens the screen of all versions of an operation, or of the organisation's own annex. */
  open(scope: Scope): void;
  /** Writes a comparison into a Word file; the user says where. */
  saveSheet(sheet: AnnexDocument, fileName: string): SheetSaving;
}

/** A file in the making. */
export interface SheetSaving {
  /** Fulfilled when it is saved, cancelled or reported as failed. */
  done: Promise<void>;
  cancel(): void;
}
