/** What one stage of the check found, or why it could not run. */
import type { Finding } from './finding.ts';

export interface StageResult {
  stage: string;
  findings: Finding[];
  /** Set when a program is missing on this computer. */
  skipped?: string;
}
