import type { Version } from '../../../shared/domain/records.ts';
import { textFor } from '../../text/i18n.ts';

type AcceptanceWord = 'menu' | 'undo' | 'title' | 'date' | 'by' | 'byPlaceholder' | 'confirm' | 'done' | 'undone';

/** How it is called that a version was accepted: by the client, or within an organisation that hands it out for itself. */
export function acceptanceText({ operationId, number }: Version, word: AcceptanceWord): string {
  return textFor('versions')(operationId ? `accept.${word}` : `approve.${word}`, { number });
}
