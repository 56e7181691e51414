import type { ReactNode } from 'react';
import { LANGUAGES } from '../../../../shared/domain/localised.ts';
import { useText } from '../../../text/use-text.ts';
import { Chip } from '../../../ui/chip.tsx';
import { Comparison } from '../../../ui/comparison.tsx';
import css from './editor.module.css';
import type { Wording } from './wording.ts';

interface TextSectionProps {
  wording: Wording;
  /** The fields. */
  children: ReactNode;
  /** How a stored text is written for readers. */
  written?: (text: string, language: (typeof LANGUAGES)[number]) => string;
}

/** A text with its heading and, where it was reworded, what became of the original and the way back to it. */
export function TextSection({ wording, children, written = (text) => text }: TextSectionProps) {
  const { field, stored, original, isChanged, restore } = wording;
  const t = useText('catalogue');
  const name = t(`text.${field}`);
  return (
    <section className={css.section} aria-label={name}>
      <div className={css.sectionHead}>
        <h3 className="label">{name}</h3>
        {isChanged && (
          <>
            <Chip>{t('editor.changed')}</Chip>
            <button
              type="button"
              className={`plain ${css.link}`}
              aria-label={t('text.restoreLabel', { text: name })}
              onClick={restore}
            >
              {t('text.restore')}
            </button>
          </>
        )}
      </div>
      {children}
      {isChanged &&
        original &&
        LANGUAGES.filter((language) => stored[language] !== original[language]).map((language) => (
          <Comparison
            key={language}
            label={t('text.comparison', { language: t(`text.${language}`) })}
            before={written(original[language], language)}
            after={written(stored[language], language)}
          />
        ))}
    </section>
  );
}
