import { useEffect, useState } from 'react';

/** Easier ones fall to a list of words and a patient machine. */
export const LEAST_STRENGTH = 2;

/** 0 to 4, as `passphraseStrength` says it; null while the estimator, which is large, is loaded. */
export function usePassphraseStrength(passphrase: string): number | null {
  const [score, setScore] = useState<{ of: string; score: number }>();
  useEffect(() => {
    let isCurrent = true;
    void import('./passphrase-strength.ts').then(({ passphraseStrength }) => {
      if (isCurrent) setScore({ of: passphrase, score: passphraseStrength(passphrase) });
    });
    return () => {
      isCurrent = false;
    };
  }, [passphrase]);
  return score?.of === passphrase ? score.score : null;
}
