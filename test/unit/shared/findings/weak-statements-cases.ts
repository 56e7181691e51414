/** Cases for the weak statements that no other rule covers. */
import { type CaseTable, saying } from './case-table.ts';

const zip = (values: Record<string, string> = {}) => saying('WEI-21', { channels: ['encrypted-zip'], ...values });
const erasing = (methods: string[], values: Record<string, number | string> = {}) =>
  saying('LOE-19', { methods, ...values });

const CRYPTOGRAPHY: CaseTable = {
  'W03.1': [saying('PSV-07', { signature: ['rsa', 'dsa'] }), saying('PSV-07', { signature: ['ecdsa'] })],
  'W03.2': [saying('PSV-07', { signature: ['elgamal'] }), saying('PSV-07', { signature: ['eddsa'] })],
  'W04.1': [saying('PSV-02', { algo: 'aes' }), saying('PSV-02', { algo: 'aes', aesMode: ['gcm'] })],
  'W04.2': [saying('WEI-01', { algorithms: ['aes'] }), saying('WEI-01', { algorithms: ['aes'], aesMode: ['gcm'] })],
  'W04.3': [
    saying('PSV-02', { furtherAlgos: ['rsa'] }),
    saying('PSV-02', { furtherAlgos: ['rsa'], furtherRsaBits: ['4096'] }),
  ],
  'W04.4': [saying('WEI-01', { algorithms: ['rsa'] }), saying('WEI-01', { algorithms: ['rsa'], rsaBits: ['3072'] })],
  'W04.5': [saying('WEI-01', { algorithms: ['dh'] }), saying('WEI-01', { algorithms: ['dh'], dhBits: ['3072'] })],
  'W04.6': [saying('PSV-06', { procedures: ['dh'] }), saying('PSV-06', { procedures: ['dh'], dhBits: '3072' })],
  'W04.7': [
    saying('PSV-07', { signature: ['rsa'] }),
    saying('PSV-07', { signature: ['rsa'], signatureRsaBits: ['3072'] }),
  ],
  'W04.8': [saying('PSV-07', { signature: ['rsa'] }), saying('PSV-07', { signature: ['rsa'], rsaPadding: 'pss' })],
  'W30.1': [saying('PER-01', { basis: ['gdpr', 'data-secrecy'] }), saying('PER-01', { basis: ['gdpr'] })],
};

const LOG_IN: CaseTable = {
  'W08.1': [saying('ZUG-02', { complexity: true }), saying('ZUG-02', { minLength: 14 })],
  'W09.1': [saying('ZUG-02', { checks: ['special-blocked'] }), saying('ZUG-02', { checks: ['trivial'] })],
  'W10.1': [saying('ZUG-12', { additions: ['salt'] }), saying('ZUG-12', { algo: 'argon2id' })],
  'W10.2': [saying('ZUG-12', { additions: ['pepper'] }), saying('ZUG-12', { additions: ['salt', 'pepper'] })],
  'W10.3': [
    { answers: { 'PSV-07': { values: { furtherHashes: ['sha-2'] } }, 'ZUG-12': {} } },
    { answers: { 'PSV-07': { values: { furtherHashes: ['sha-2'] } }, 'ZUG-12': { values: { algo: 'scrypt' } } } },
  ],
  'W11.1': [saying('ZUG-12', { algo: 'bcrypt' }), saying('ZUG-12', { algo: 'bcrypt', bcryptCost: 12 })],
  'W11.2': [saying('ZUG-12', { algo: 'bcrypt', bcryptCost: 9 }), saying('ZUG-12', { algo: 'argon2id', bcryptCost: 9 })],
  'W11.3': [saying('PSV-07', { furtherHashes: ['bcrypt'] }), saying('PSV-07', { furtherHashes: ['argon2id'] })],
  'W21.1': [saying('ZUG-05', { attempts: 10 }), saying('ZUG-05', { attempts: 9 })],
  'W21.2': [saying('ZUG-05', { attempts: 5 }), saying('ZUG-05', { reaction: ['lock-until-admin'] })],
  'W22.1': [saying('ZUG-06', { timeout: 15 }), saying('ZUG-06', { timeout: 10 })],
  'W22.2': [saying('ZUG-06', { timeout: 16 }), saying('ZUG-06', { timeout: 15 })],
  'W23.1': [
    saying('ZUG-19', { method: ['port-security', 'unused-ports-off'] }),
    saying('ZUG-19', { method: ['port-security', '802-1x-cert'] }),
  ],
  'W24.1': [
    saying('ZUG-30', { means: ['firmware-password'] }),
    saying('ZUG-30', { means: ['firmware-password', 'secure-boot'] }),
  ],
  'W25.1': [saying('ZUG-11', { store: 'browser-master' }), saying('ZUG-11', { store: 'managed-vault' })],
  'W25.2': [saying('ZUG-11', { store: 'browser-open' }), saying('ZUG-11', { store: 'local-vault' })],
  'W40.1': [saying('ZUG-17', { type: 'antivirus' }), saying('ZUG-17', { type: 'edr' })],
};

const ERASURE: CaseTable = {
  'W12.1': [erasing(['gutmann']), erasing(['secure-erase'])],
  'W13.1': [erasing(['overwriting'], { passes: 3 }), erasing(['overwriting'], { passes: 1 })],
  'W13.2': [erasing(['overwriting']), erasing(['overwriting', 'secure-erase'])],
  'W14.1': [erasing(['degausser']), erasing(['crypto-erase'])],
  'W15.1': [erasing(['mechanical'], { particleArea: 1000 }), erasing(['mechanical'], { particleArea: 800 })],
  'W15.2': [erasing(['mechanical'], { particleArea: 800 }), erasing(['mechanical'], { particleArea: 320 })],
  'W16.1': [erasing(['shredder'], { shredderLevel: '3' }), erasing(['shredder'], { shredderLevel: '4' })],
};

const TRANSFER: CaseTable = {
  'W18.1': [zip({ zipAlgo: 'zipcrypto' }), zip({ zipAlgo: 'aes-256' })],
  'W18.2': [zip(), zip({ zipAlgo: 'aes-256' })],
  'W18.3': [zip({ zipPassword: 'second-email' }), zip({ zipPassword: 'phone' })],
  'W19.1': [
    saying('WEI-21', { channels: ['encrypted-email'] }),
    saying('WEI-21', { channels: ['encrypted-email'], emailEncryption: 'content' }),
  ],
  'W19.2': [
    saying('WEI-21', { channels: ['encrypted-email'], emailEncryption: 'transport' }),
    saying('WEI-21', { channels: ['vpn'], emailEncryption: 'transport' }),
  ],
};

const EVIDENCE: CaseTable = {
  'W26.1': [
    saying('UEB-07', { cert: ['iso-27001'], iso27001Edition: '2013' }),
    saying('UEB-07', { cert: ['iso-27001'], iso27001Edition: '2022' }),
  ],
  'W26.2': [
    saying('ZUT-18', { cert: ['iso-27001'], isoEdition: '2013' }),
    saying('ZUT-18', { cert: ['iso-27001'], isoEdition: '2022' }),
  ],
  'W27.1': [saying('UEB-07', { cert: ['isis12'] }), saying('UEB-07', { cert: ['cisis12'] })],
  'W27.2': [saying('DSM-12', { standard: 'isis12' }), saying('DSM-12', { standard: 'cisis12' })],
  'W28.1': [
    saying('UEB-07', { cert: ['pci-dss'], pciVersion: '3' }),
    saying('UEB-07', { cert: ['pci-dss'], pciVersion: '4' }),
  ],
};

const raid = (values: Record<string, string> = {}) => ({ values: { type: ['raid'], ...values } });

const AVAILABILITY: CaseTable = {
  'W32.1': [saying('VER-24', {}), saying('VER-24', { sla: 99.9 })],
  'W32.2': [saying('WDH-01', {}), saying('WDH-01', { rto: 24 })],
  'W33.1': [{ answers: { 'BEL-01': raid() } }, { answers: { 'BEL-01': raid(), 'VER-01': {} } }],
  'W33.2': [{ answers: { 'BEL-01': raid({ raidLevel: '0' }) } }, { answers: { 'BEL-01': raid({ raidLevel: '6' }) } }],
  'W42.1': [saying('WDH-03', { standard: 'bsi-100-4' }), saying('WDH-03', { standard: 'bsi-200-4' })],
};

export const WEAK_STATEMENT_CASES: CaseTable = {
  ...CRYPTOGRAPHY,
  ...LOG_IN,
  ...ERASURE,
  ...TRANSFER,
  ...EVIDENCE,
  ...AVAILABILITY,
};
