import type { Checked } from '../../../data/checked-draft.ts';

/** An address of a web page, or '' for none. Only https: what is not encrypted tells others who is looking it up. */
export function webAddress(text: string): Checked<string, 'link'> {
  const address = text.trim();
  if (address === '') return { value: '' };
  const isRight = /^https:\/\/[^\s.]+\.[^\s]+$/i.test(address) && URL.canParse(address);
  return isRight ? { value: address } : { problem: 'link' };
}
