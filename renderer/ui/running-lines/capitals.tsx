/** Texts in capitals, as Word sets them: "ß" has none there, and style sheets would make two letters of it. */
import type { ReactNode } from 'react';
import { inOrder } from '../in-order.ts';

/** For measuring. */
export const inCapitals = (text: string): string => text.replace(/[^ß]+/g, (part) => part.toUpperCase());

/** What stands in a text that the style sheet sets in capitals. */
export function keptFromCapitals(text: string): ReactNode {
  if (!text.includes('ß')) return text;
  return inOrder(text.split(/(ß)/), (part) => (part === 'ß' ? <span style={AS_IT_IS}>{part}</span> : part));
}

const AS_IT_IS = { textTransform: 'none' } as const;
