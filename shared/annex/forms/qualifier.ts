import { shortDate } from '../annex-date.ts';
import type { AnnexContext } from '../annex-input.ts';
import type { AnnexAssessment } from '../annex-records.ts';
import { fillPlaces } from '../annex-texts.ts';
import type { Inline } from '../document.ts';

/** "teilweise umgesetzt", "geplant bis 31.03.2027"; undefined for what is simply in place. */
export function qualifier(
  { status, plannedFor, reason }: AnnexAssessment,
  { texts }: AnnexContext,
): string | undefined {
  const words = texts.measures;
  switch (status) {
    case 'implemented':
      return undefined;
    case 'partial':
      return words.partial;
    case 'planned': {
      const date = shortDate(plannedFor, texts.language);
      return date ? fillPlaces(texts.planned.due, { date }) : texts.planned.noDate;
    }
    case 'notApplicable': {
      const why = reason.replace(/\s+/g, ' ').trim();
      return why ? fillPlaces(words.notApplicableReason, { reason: why }) : words.notApplicable;
    }
    default:
      return words[status];
  }
}

/** The words with a qualifier in brackets: before their full stop, if they end in one. */
export function withQualifier(text: string, said: string | undefined): Inline[] {
  if (!said) return [{ text }];
  const open = text.replace(/\.$/, '');
  const added: Inline[] = [{ text: `${open} ` }, { text: `(${said})`, bold: true }];
  return open === text ? added : [...added, { text: '.' }];
}
