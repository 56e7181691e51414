/** Words in company names that say nothing: legal forms and joining words. */
const SKIPPED =
  /^(gmbh|ggmbh|mbh|ag|kg|kgaa|se|ug|ohg|gbr|e\.?k\.?|e\.?v\.?|eg|co\.?|inc\.?|ltd\.?|llc|und|and|der|die|das|für|&)$/i;

/** Up to two letters that stand for an organisation: "Süd-RZ Hosting AG" → "SR", "Klinikverbund" → "KL". */
export function initials(name: string): string {
  const words = name.split(/[\s\-–/]+/).filter((word) => /^[\p{L}\p{N}]/u.test(word) && !SKIPPED.test(word));
  const [first = '', second] = words.map((word) => [...word]);
  const letters = second ? [first[0], second[0]] : [...first.slice(0, 2)];
  return letters.join('').toLocaleUpperCase('de');
}
