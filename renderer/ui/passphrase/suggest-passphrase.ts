const CONSONANTS = 'bdfghklmnprstvwz';
const VOWELS = 'aeiou';
/** Syllables per word and words: 12 × log2(16 × 5) ≥ 75 bits in all, enough for decades of guessing. */
const SYLLABLES = 3;
const WORDS = 4;

/** Four made-up words that can be said over the telephone. @param random a whole number below its argument */
export function suggestedPassphrase(random: (below: number) => number): string {
  const pick = (letters: string) => letters[random(letters.length)] ?? '';
  const syllable = () => pick(CONSONANTS) + pick(VOWELS);
  const word = () => Array.from({ length: SYLLABLES }, syllable).join('');
  return Array.from({ length: WORDS }, word).join('-');
}

/** Random numbers from the system, all equally likely. */
export function systemRandom(below: number): number {
  const fair = 2 ** 32 - (2 ** 32 % below);
  const numbers = new Uint32Array(1);
  do crypto.getRandomValues(numbers);
  while ((numbers[0] ?? 0) >= fair);
  return (numbers[0] ?? 0) % below;
}
