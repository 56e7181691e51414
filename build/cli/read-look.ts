/** How the annex looks: as the organisation has chosen, or in a letterhead named in the call. */
import { readFileLimited } from '../../electron/files/read-limited.ts';
import { type ChosenLook, chosenLook } from '../../shared/docx/design-of.ts';
import { inspectLetterhead } from '../../shared/docx/inspect-letterhead.ts';
import { LetterheadProblem } from '../../shared/docx/letterhead/problem.ts';
import type { CaseContent } from '../../shared/domain/case-content.ts';
import type { OrganisationId } from '../../shared/domain/ids.ts';
import type { Language } from '../../shared/domain/localised.ts';
import { MAX_LOOK_BYTES } from '../../shared/ipc/contract.ts';
import { letterheadProblemText } from '../../shared/text/letterhead.ts';

/**
 * @param letterheadPath goes before the letterhead of the organisation.
 * @throws the file system's error; LetterheadProblem when the file cannot be a letterhead.
 */
export async function readLook(
  { annexDesigns }: CaseContent,
  organisationId: OrganisationId,
  letterheadPath: string | undefined,
): Promise<ChosenLook> {
  const look = chosenLook(annexDesigns.find(({ id }) => id === organisationId));
  if (letterheadPath === undefined) return look;
  const letterhead = await readFileLimited(letterheadPath, MAX_LOOK_BYTES);
  inspectLetterhead(letterhead);
  return { ...look, letterhead };
}

/** The problem in words; undefined for any other error. */
export function letterheadProblem(error: unknown, language: Language): string | undefined {
  return error instanceof LetterheadProblem ? letterheadProblemText(error.kind, error.detail, language) : undefined;
}
