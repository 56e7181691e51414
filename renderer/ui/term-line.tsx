import { termTitle } from '../text/term-title.ts';
import { useLanguage } from '../text/use-text.ts';
import css from './term-line.module.css';

interface TermLineProps {
  title: { de: string; en: string };
  className?: string;
}

/** A title on one line, cut where there is no room, and below it the German term that an English title carries. */
export function TermLine({ title, className = '' }: TermLineProps) {
  const { text, term } = termTitle(title, useLanguage());
  return (
    <span className={`${css.both} ${className}`} title={term ? `${text} (${term})` : text}>
      <span className={`${css.text} cut`}>{text}</span> {term && <Term term={term} />}
    </span>
  );
}

/** The German term below an English title. */
export function Term({ term }: { term: string }) {
  return (
    <span className={`${css.term} cut`} lang="de">
      {term}
    </span>
  );
}
