import { useContext, useState } from 'react';
import { MOST_FILE_BYTES } from '../../../shared/domain/layout-records.ts';
import { toBase64 } from '../../../shared/lib/base64.ts';
import { fileProblemTexts } from '../../../shared/text/file-problem.ts';
import { letterheadProblemText } from '../../../shared/text/letterhead.ts';
import { platform } from '../../platform/platform.ts';
import { currentLanguage, textFor } from '../../text/i18n.ts';
import { AskContext } from './ask-context.ts';
import type { LookFields } from './use-look.ts';
import { inspectionOf } from './use-report.ts';

export interface LetterheadFile {
  /** Name of the file that is being read. */
  reading: string | null;
  /** Why a file was not taken; the letterhead before it still holds. */
  refusal: { name: string; problem: string } | null;
  choose(): Promise<void>;
  drop(files: readonly File[]): Promise<void>;
}

/** Takes a letterhead in once it has been looked at: a file that cannot be one changes nothing. */
export function useLetterheadFile(change: (fields: LookFields) => Promise<unknown>): LetterheadFile {
  const ask = useContext(AskContext);
  const [reading, setReading] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<LetterheadFile['refusal']>(null);
  const refuse = (name: string, problem: string) => setRefusal({ name, problem });

  async function take(name: string, bytes: Uint8Array): Promise<void> {
    setReading(name);
    const inspection = inspectionOf(await ask({ kind: 'inspect', bytes }));
    if ('problem' in inspection) refuse(name, inspection.problem);
    else {
      setRefusal(null);
      await change({ letterhead: toBase64(bytes), letterheadName: name.slice(0, MOST_NAME) });
    }
  }

  const whileReading = (work: () => Promise<void>) => work().finally(() => setReading(null));

  return {
    reading,
    refusal,
    async choose() {
      const answer = await platform.openLook('letterhead');
      if (answer.kind === 'opened') await whileReading(() => take(answer.name, answer.bytes));
      if (answer.kind === 'failed') refuse('', fileProblemTexts[currentLanguage()][answer.problem]);
    },
    async drop(files) {
      const [file, second] = files;
      if (!file) return;
      if (second) return refuse(file.name, textFor('letterhead')('file.several'));
      if (file.size > MOST_FILE_BYTES)
        return refuse(file.name, letterheadProblemText('tooLarge', '', currentLanguage()));
      const bytes = await file.arrayBuffer().catch(() => null);
      if (!bytes) return refuse(file.name, fileProblemTexts[currentLanguage()].other);
      await whileReading(() => take(file.name, new Uint8Array(bytes)));
    },
  };
}

const MOST_NAME = 200;
