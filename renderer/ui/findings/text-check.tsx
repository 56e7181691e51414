import { Button } from '@mantine/core';
import { useDeferredValue } from 'react';
import type { MeasureId } from '../../../shared/domain/ids.ts';
import type { Language } from '../../../shared/domain/localised.ts';
import { findingText } from '../../../shared/findings/finding-text.ts';
import { useTextFindings, type WordFinding } from '../../data/findings/text-check.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import css from './findings.module.css';
import { SeverityIcon } from './severity.tsx';

interface TextCheckProps {
  measureId: MeasureId;
  /** As it is typed. */
  text: string;
  language: Language;
  /** Takes the text with better words in it. */
  onReplace: (text: string) => void;
}

/** Below a plain field: the words that rules find fault with, where they stand, what to do, and better ones at one click. */
export function TextCheck({ measureId, text, language, onReplace }: TextCheckProps) {
  const looked = useDeferredValue(text);
  const found = useTextFindings(measureId, looked, language);
  // While it is typed, marks of the text before would point at the wrong words.
  if (found.length === 0 || looked !== text) return null;
  return (
    <ul className={css.check}>
      {found.map((it) => (
        <Found key={it.finding.ruleId} found={it} text={text} onReplace={onReplace} />
      ))}
    </ul>
  );
}

function Found({
  found: { finding, rule },
  text,
  onReplace,
}: { found: WordFinding } & Omit<TextCheckProps, 'measureId' | 'language'>) {
  const t = useText('ui');
  const language = useLanguage();
  const { message, advice } = findingText(rule, finding, language);
  const { marks = [] } = finding;
  const by = 'replaceBy' in rule.finds ? rule.finds.replaceBy : undefined;
  const replaced = () =>
    onReplace(marks.reduceRight((before, { start, end }) => before.slice(0, start) + by + before.slice(end), text));
  return (
    <li data-severity={finding.severity}>
      <SeverityIcon severity={finding.severity} size={14} />
      <span className="grow">
        {marks.map((mark) => (
          <Excerpt key={mark.start} text={text} {...mark} />
        ))}
        {message} <span className="muted">{advice}</span>
      </span>
      {by && (
        <Button variant="light" size="compact-xs" onClick={replaced}>
          {t('findings.marked.replace', { words: by })}
        </Button>
      )}
    </li>
  );
}

/** Characters shown around marked words. */
const AROUND = 24;

function Excerpt({ text, start, end }: { text: string; start: number; end: number }) {
  const before = text.slice(Math.max(0, start - AROUND), start);
  const after = text.slice(end, end + AROUND);
  return (
    <span className={css.excerpt}>
      {start > AROUND && '… '}
      {before}
      <mark>{text.slice(start, end)}</mark>
      {after}
      {end + AROUND < text.length && ' …'}
    </span>
  );
}
