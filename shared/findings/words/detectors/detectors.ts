/** Finders of details that no list of words can name. Few false alarms matter more than finding everything. */
import type { Mark } from '../../finding.ts';
import type { WordRule } from '../../rule.ts';
import { emailAddresses, ipAddresses } from './addresses.ts';
import { hostNames } from './host-names.ts';
import { passwords } from './passwords.ts';
import { personNames } from './person-names.ts';
import { phoneNumbers } from './phone-numbers.ts';

type Detector = (text: string) => Mark[];

/** Most texts hold none of these details, which one sign or digit tells. */
const where =
  (sign: RegExp, detector: Detector): Detector =>
  (text) =>
    sign.test(text) ? detector(text) : [];

/** Each gives marks in order that do not overlap, in as many steps as the text has characters. */
export const DETECTORS: Readonly<Record<NonNullable<WordRule['detect']>, Detector>> = {
  ipAddress: where(/\d\.\d|::|[\da-f]:[\da-f]/i, ipAddresses),
  hostName: where(/\d|\.[a-z]|\\\\/, hostNames),
  emailAddress: where(/@/, emailAddresses),
  phoneNumber: where(/\d{3}/, phoneNumbers),
  password: passwords,
  personName: personNames,
};
