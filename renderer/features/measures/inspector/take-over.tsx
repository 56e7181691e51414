import { Button } from '@mantine/core';
import { isBlankAnswer } from '../../../../shared/domain/blank-answer.ts';
import type { MeasureId } from '../../../../shared/domain/ids.ts';
import { useText } from '../../../text/use-text.ts';
import { useAnswerOf } from '../layers.ts';
import { useScopeCommands } from '../use-scope-commands.ts';

interface TakeOverProps {
  /** The retired measure. */
  from: MeasureId;
  to: MeasureId;
  /** Names the successor for screen readers. */
  title: string;
}

/** Gives a successor the answer of a retired measure, as long as it has none of its own. */
export function TakeOver({ from, to, title }: TakeOverProps) {
  const { takeOverAnswer } = useScopeCommands();
  const t = useText('measures');
  const { answer: theirs } = useAnswerOf(to);
  const { answer: mine } = useAnswerOf(from);
  if (!mine || isBlankAnswer(mine)) return null;
  if (theirs && !isBlankAnswer(theirs)) return <span className="muted"> {t('retired.answered')}</span>;
  return (
    <Button
      size="compact-xs"
      variant="default"
      aria-label={t('retired.takeOverFor', { title })}
      onClick={() => void takeOverAnswer(from, to)}
    >
      {t('retired.takeOver')}
    </Button>
  );
}
