/** Finders of details that no list of words can name. Few false alarms matter more than finding everything. */
import type { Mark } from '../../finding.ts';
import type { WordRule } from '../../rule.ts';
import { emailAddresses, ipAddresses } from './addresses.ts';
import { hostNames } from './host-names.ts';
import { passwords } from './passwords.ts';
import { personNames } from './person-names.ts';

/** Each gives marks in order that do not overlap, in as many steps as the text has characters. */
export const DETECTORS: Readonly<Record<NonNullable<WordRule['detect']>, (text: string) => Mark[]>> = {
  ipAddress: ipAddresses,
  hostName: hostNames,
  emailAddress: emailAddresses,
  password: passwords,
  personName: personNames,
};
