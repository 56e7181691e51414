import { useState } from 'react';
import { type Evidence, MOST_PARTS } from '../../../../shared/domain/case-parts.ts';
import { useText } from '../../../text/use-text.ts';
import { evidenceOfFiles, type FileProblem, LARGEST_FILE } from './file-evidence.ts';

interface AddFiles {
  isReading: boolean;
  /** What did not go, in sentences. */
  problems: readonly string[];
  addFiles: (files: readonly File[]) => Promise<void>;
}

/**
 * Adding files, chosen or dropped, as evidence. More than there is room for are refused as a whole: nobody should have to find
 * out which of them are in.
 *
 * @param count how many entries there are
 */
export function useAddFiles(count: number, add: (entries: readonly Evidence[]) => Promise<void>): AddFiles {
  const t = useText('answer');
  const [isReading, setIsReading] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const sentence = ({ kind, name }: FileProblem) =>
    t(`evidence.${kind}`, { name, largest: `${LARGEST_FILE / 1024 ** 3} GB` });

  async function addFiles(files: readonly File[]) {
    if (isReading || files.length === 0) return;
    if (count + files.length > MOST_PARTS) return setProblems([t('evidence.full', { most: MOST_PARTS })]);
    setProblems([]);
    setIsReading(true);
    const read = await evidenceOfFiles(files);
    setIsReading(false);
    setProblems(read.problems.map(sentence));
    if (read.entries.length > 0) await add(read.entries);
  }

  return { isReading, problems, addFiles };
}
