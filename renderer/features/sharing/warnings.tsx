import { IconAlertTriangle } from '@tabler/icons-react';
import { useText } from '../../text/use-text.ts';
import css from './sharing.module.css';

interface WarningsProps {
  /** The file was changed outside the app and is opened nevertheless. */
  isChanged: boolean;
  /** Sentences about what the file holds beyond what is shown here. */
  warnings: readonly string[];
}

/** What to know before a file is taken in. */
export function Warnings({ isChanged, warnings }: WarningsProps) {
  const t = useText('sharing');
  const sentences = [...(isChanged ? [t('open.changedOutside')] : []), ...warnings];
  if (sentences.length === 0) return null;
  return (
    <div className={css.problem}>
      <IconAlertTriangle size={18} stroke={1.75} aria-hidden />
      <ul className={css.sentences} aria-label={t('open.warnings')}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
