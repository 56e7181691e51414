import type { Catalogue } from '../../../../shared/catalogue/catalogue.ts';
import type { DraftProblems, fieldsOf, RuleDraft } from './rule-draft.ts';

/** An own rule as the form hands it on. */
export type RuleFields = ReturnType<typeof fieldsOf>;

/** What every part of the form gets. */
export interface FormPart {
  draft: RuleDraft;
  change: (change: Partial<RuleDraft>) => void;
  /** As texts, for the fields; none before the first try. */
  errors: Partial<Record<keyof DraftProblems, string>>;
  catalogue: Catalogue;
}
