/** How hard a passphrase is to guess. Its dictionaries are large: loaded when somebody sets one. */
import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import * as common from '@zxcvbn-ts/language-common';
import * as german from '@zxcvbn-ts/language-de';

const estimator = new ZxcvbnFactory({
  dictionary: { ...common.dictionary, ...german.dictionary },
  graphs: common.adjacencyGraphs,
});

/** Longer ones are strong, and take the estimator ever longer. */
const LONGEST = 100;

/** 0 (guessed at once) to 4 (out of reach even with much computing power). */
export const passphraseStrength = (passphrase: string): number => estimator.check(passphrase.slice(0, LONGEST)).score;
