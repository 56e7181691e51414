/** Cases for SDT-01 to SDT-14: cryptography, log-in, networks. The dates fit `TODAY`. */
import { type CaseTable, lacking, saying, setAside } from './case-table.ts';

export const TECHNICAL_CASES: CaseTable = {
  'SDT-01.1': [saying('WEI-01', { tls: 'tls-1.1' }), saying('WEI-01', { tls: 'tls-1.2' })],
  'SDT-01.2': [
    saying('WEI-21', { channels: ['https'], httpsVersions: ['tls-1.0', 'tls-1.2'] }),
    saying('WEI-21', { channels: ['https'], httpsVersions: ['tls-1.2', 'tls-1.3'] }),
  ],
  'SDT-01.3': [
    saying('ZUG-34', { protocols: ['tls'], tlsVersions: ['1-1', '1-3'] }),
    saying('ZUG-34', { protocols: ['tls'], tlsVersions: ['1-2', '1-3'] }),
  ],
  'SDT-01.4': [saying('WEI-01', { protocols: ['ssl', 'tls'] }), saying('WEI-01', { protocols: ['tls'] })],
  'SDT-01.5': [saying('WEI-21', { channels: ['sftp', 'ftp'] }), saying('WEI-21', { channels: ['sftp'] })],
  'SDT-01.6': [saying('ZUG-34', { protocols: ['telnet', 'ftp'] }), saying('ZUG-34', { protocols: ['ssh'] })],
  'SDT-01.7': [
    saying('FRN-04', { encryption: ['tls'], maintenanceTls: ['older', '1-3'] }),
    saying('FRN-04', { encryption: ['ssh'], maintenanceTls: ['older'] }),
  ],
  'SDT-02.1': [saying('WEI-01', { tls: 'tls-1.2' }), saying('WEI-01', { tls: 'tls-1.2', pfs: false })],
  'SDT-02.2': [saying('WEI-01', { tls: 'tls-1.2', pfs: false }), saying('WEI-01', { tls: 'tls-1.2', pfs: true })],
  'SDT-02.3': [
    saying('WEI-01', { tls: 'tls-1.2' }, { today: '2032-01-01' }),
    saying('WEI-01', { tls: 'tls-1.2' }, { today: '2031-12-31' }),
  ],
  'SDT-03.1': [saying('PSV-06', { rsaBits: '1024' }), saying('PSV-06', { rsaBits: '2048' })],
  'SDT-03.2': [saying('PSV-06', { rsaBits: '2048' }), saying('PSV-06', { rsaBits: '2048' }, { need: 'high' })],
  'SDT-03.3': [
    saying('PSV-06', { rsaBits: '2048' }, { need: 'veryHigh' }),
    saying('PSV-06', { rsaBits: '3072' }, { need: 'veryHigh' }),
  ],
  'SDT-03.4': [saying('PSV-06', { eccBits: '224' }), saying('PSV-06', { eccBits: '256' })],
  'SDT-03.5': [
    saying('PSV-06', { procedures: ['dh'], dhBits: '1024' }),
    saying('PSV-06', { procedures: ['dh'], dhBits: '2048' }),
  ],
  'SDT-03.6': [
    saying('PSV-06', { procedures: ['dh'], dhBits: '2048' }),
    saying('PSV-06', { procedures: ['dh'], dhBits: '2048' }, { need: 'high' }),
  ],
  'SDT-03.7': [
    saying('PSV-06', { procedures: ['dh'], dhBits: '2048' }, { need: 'veryHigh' }),
    saying('PSV-06', { procedures: ['dh'], dhBits: '3072' }, { need: 'veryHigh' }),
  ],
  'SDT-03.8': [
    saying('PSV-02', { furtherAlgos: ['rsa'], furtherRsaBits: ['1024'] }),
    saying('PSV-02', { furtherAlgos: ['rsa'], furtherRsaBits: ['2048'] }),
  ],
  'SDT-03.9': [
    saying('PSV-02', { furtherAlgos: ['rsa'], furtherRsaBits: ['2048'] }),
    saying('PSV-02', { furtherAlgos: ['rsa'], furtherRsaBits: ['2048'] }, { need: 'high' }),
  ],
  'SDT-03.10': [
    saying('PSV-02', { furtherAlgos: ['rsa'], furtherRsaBits: ['2048'] }, { need: 'veryHigh' }),
    saying('PSV-02', { furtherAlgos: ['rsa'], furtherRsaBits: ['3072'] }, { need: 'veryHigh' }),
  ],
  'SDT-03.11': [
    saying('PSV-02', { furtherAlgos: ['ecc'], furtherEccBits: ['224'] }),
    saying('PSV-02', { furtherAlgos: ['ecc'], furtherEccBits: ['256'] }),
  ],
  'SDT-03.12': [
    saying('WEI-01', { algorithms: ['rsa'], rsaBits: ['1024'] }),
    saying('WEI-01', { algorithms: ['rsa'], rsaBits: ['2048'] }),
  ],
  'SDT-03.13': [
    saying('WEI-01', { algorithms: ['rsa'], rsaBits: ['2048'] }),
    saying('WEI-01', { algorithms: ['rsa'], rsaBits: ['2048'] }, { need: 'high' }),
  ],
  'SDT-03.14': [
    saying('WEI-01', { algorithms: ['rsa'], rsaBits: ['2048'] }, { need: 'veryHigh' }),
    saying('WEI-01', { algorithms: ['rsa'], rsaBits: ['3072'] }, { need: 'veryHigh' }),
  ],
  'SDT-03.15': [
    saying('WEI-01', { algorithms: ['dh'], dhBits: ['1024'] }),
    saying('WEI-01', { algorithms: ['dh'], dhBits: ['2048'] }),
  ],
  'SDT-03.16': [
    saying('WEI-01', { algorithms: ['dh'], dhBits: ['2048'] }),
    saying('WEI-01', { algorithms: ['dh'], dhBits: ['2048'] }, { need: 'high' }),
  ],
  'SDT-03.17': [
    saying('WEI-01', { algorithms: ['dh'], dhBits: ['2048'] }, { need: 'veryHigh' }),
    saying('WEI-01', { algorithms: ['dh'], dhBits: ['3072'] }, { need: 'veryHigh' }),
  ],
  'SDT-03.18': [
    saying('PSV-07', { signature: ['rsa'], signatureRsaBits: ['1024'] }),
    saying('PSV-07', { signature: ['rsa'], signatureRsaBits: ['2048'] }),
  ],
  'SDT-03.19': [
    saying('PSV-07', { signature: ['rsa'], signatureRsaBits: ['2048'] }),
    saying('PSV-07', { signature: ['rsa'], signatureRsaBits: ['2048'] }, { need: 'high' }),
  ],
  'SDT-03.20': [
    saying('PSV-07', { signature: ['rsa'], signatureRsaBits: ['2048'] }, { need: 'veryHigh' }),
    saying('PSV-07', { signature: ['rsa'], signatureRsaBits: ['3072'] }, { need: 'veryHigh' }),
  ],
  'SDT-04.1': [lacking('PSV-08'), lacking('PSV-08', { need: 'high' })],
  'SDT-04.2': [lacking('PSV-08', { facts: { health: true } }), setAside('PSV-08', { need: 'high' })],
  'SDT-05.1': [saying('PSV-07', { hash: 'sha-1' }), saying('PSV-07', { hash: 'sha-256' })],
  'SDT-05.2': [saying('PSV-07', { hash: 'sha-224' }), saying('PSV-07', { hash: 'sha-3' })],
  'SDT-05.3': [
    saying('PSV-07', { furtherHashes: ['sha-2', 'md5'] }),
    saying('PSV-07', { furtherHashes: ['sha-2', 'sha-3'] }),
  ],
  'SDT-05.4': [
    saying('PSV-07', { furtherHashes: ['sha-2'], sha2Bits: ['224', '256'] }),
    saying('PSV-07', { furtherHashes: ['sha-3'], sha2Bits: ['224'] }),
  ],
  'SDT-05.5': [
    saying('ZUG-12', { algo: 'pbkdf2', pbkdf2Hash: 'sha-1' }),
    saying('ZUG-12', { algo: 'pbkdf2', pbkdf2Hash: 'sha-256' }),
  ],
  'SDT-06.1': [saying('PSV-02', { algo: '3des' }), saying('PSV-02', { algo: 'aes' })],
  'SDT-06.2': [saying('PSV-02', { algo: 'rc4' }), saying('PSV-02', { algo: '3des' })],
  'SDT-06.3': [saying('PSV-02', { furtherAlgos: ['aes', '3des'] }), saying('PSV-02', { furtherAlgos: ['aes'] })],
  'SDT-06.4': [saying('PSV-03', { storage: 'with-data' }), saying('PSV-03', { storage: 'kms' })],
  'SDT-06.5': [saying('WEI-01', { algorithms: ['3des', 'aes'] }), saying('WEI-01', { algorithms: ['3des', 'rc4'] })],
  'SDT-06.6': [saying('WEI-01', { algorithms: ['rc4'] }), saying('WEI-01', { algorithms: ['rc4', '3des'] })],
  'SDT-06.7': [saying('VER-06', { algo: '3des' }), saying('VER-06', { algo: 'aes-256' })],
  'SDT-06.8': [saying('WEI-01', { algorithms: ['rc4', '3des'] }), saying('WEI-01', { algorithms: ['rc4', 'aes'] })],
  'SDT-06.9': [
    saying('PSV-02', { algo: 'aes', aesMode: ['ecb', 'gcm'] }),
    saying('PSV-02', { algo: 'aes', aesMode: ['gcm'] }),
  ],
  'SDT-06.10': [
    saying('WEI-01', { algorithms: ['aes'], aesMode: ['cbc', 'gcm'] }),
    saying('WEI-01', { algorithms: ['aes'], aesMode: ['gcm'] }),
  ],
  'SDT-06.11': [
    saying('PSV-02', { algo: 'aes', aesMode: ['cbc'] }),
    saying('PSV-02', { algo: 'aes', aesMode: ['cbc', 'ecb'] }),
  ],
  'SDT-06.12': [
    saying('VER-06', { algo: 'aes-256', aesMode: 'cbc' }),
    saying('VER-06', { algo: 'aes-256', aesMode: 'gcm' }),
  ],
  'SDT-07.1': [lacking('ZUG-14', { facts: { mobile: true } }), lacking('ZUG-14')],
  'SDT-07.2': [lacking('MOB-04', { facts: { mobile: true } }), setAside('MOB-04', { facts: { mobile: true } })],
  'SDT-07.3': [
    saying('ZUG-14', { coverage: 99.5 }, { facts: { mobile: true } }),
    saying('ZUG-14', { coverage: 100 }, { facts: { mobile: true } }),
  ],
  'SDT-07.4': [
    saying('MOB-04', { coverage: 80 }, { facts: { mobile: true } }),
    saying('MOB-04', { coverage: 80 }, { facts: { mobile: false } }),
  ],
  'SDT-07.5': [
    saying('ZUG-14', { algo: 'none', coverage: 80 }, { facts: { mobile: true } }),
    saying('ZUG-14', { algo: 'aes-128' }, { facts: { mobile: true } }),
  ],
  'SDT-07.6': [
    saying('MOB-04', { method: 'folder-only' }, { facts: { mobile: true } }),
    saying('MOB-04', { method: 'aes-xts' }, { facts: { mobile: true } }),
  ],
  'SDT-07.7': [saying('WEI-07', { algo: 'none' }), saying('WEI-07', { algo: 'none', allowed: false })],
  'SDT-08.1': [saying('ZUG-02', { minLength: 7 }), saying('ZUG-02', { minLength: 8 })],
  'SDT-08.2': [
    saying('ZUG-02', { minLength: 8 }),
    { answers: { 'ZUG-02': { values: { minLength: 8 } }, 'ZUG-03': { values: { scope: ['all-accounts'] } } } },
  ],
  'SDT-08.3': [saying('ZUG-02', { minLengthWithMfa: 6 }), saying('ZUG-02', { minLengthWithMfa: 8 })],
  'SDT-08.4': [saying('ZUG-02', { blocklist: false }), saying('ZUG-02', { minLength: 14 })],
  'SDT-09.1': [saying('ZUG-02', { forcedChange: 90 }), saying('ZUG-02', { change: 'on-occasion' })],
  'SDT-09.2': [saying('ZUG-02', { change: 'periodic' }), saying('ZUG-02', { change: 'periodic', forcedChange: 90 })],
  'SDT-10.1': [
    saying('ZUG-01', { sharedAccounts: true }, { need: 'normal' }),
    saying('ZUG-01', { sharedAccounts: true }, { need: 'high' }),
  ],
  'SDT-10.2': [
    saying('ZUG-01', { sharedAccounts: true }, { need: 'high' }),
    saying('ZUG-01', { sharedAccounts: false }, { need: 'high' }),
  ],
  'SDT-11.1': [lacking('ZUG-03'), saying('ZUG-03', {})],
  'SDT-11.2': [
    saying('ZUG-03', { scope: ['administration'] }, { facts: { remoteSupport: true } }),
    saying('ZUG-03', { scope: ['all-accounts'] }, { facts: { remoteSupport: true } }),
  ],
  'SDT-11.3': [
    saying('ZUG-03', { scope: ['cloud'] }, { facts: { cloud: true } }),
    saying('ZUG-03', { scope: ['administration', 'cloud'] }, { facts: { cloud: true } }),
  ],
  'SDT-11.4': [
    saying('ZUG-03', { scope: ['email'] }, { facts: { cloud: true } }),
    saying('ZUG-03', { scope: ['email'] }, { facts: { cloud: false } }),
  ],
  'SDT-11.5': [
    saying('ZUG-03', { scope: ['where-supported'] }),
    saying('ZUG-03', { scope: ['where-supported', 'administration'] }),
  ],
  'SDT-12.1': [saying('ZUG-03', { method: 'sms-call' }), saying('ZUG-03', { method: 'totp' })],
  'SDT-12.2': [saying('ZUG-03', { method: 'biometrics-only' }), saying('ZUG-03', { method: 'fido2' })],
  'SDT-13.1': [saying('ZUG-12', { algo: 'sha-2-unsalted' }), saying('ZUG-12', { algo: 'bcrypt' })],
  'SDT-13.2': [saying('ZUG-28', { transmission: ['email-open'] }), saying('ZUG-28', { transmission: ['encrypted'] })],
  'SDT-14.1': [saying('ZUG-20', { standard: 'wep' }), saying('ZUG-20', { standard: 'wpa2-psk' })],
  'SDT-14.2': [saying('ZUG-18', { protocol: 'pptp' }), saying('ZUG-18', { protocol: 'wireguard' })],
  'SDT-14.3': [saying('ZUG-20', { standard: 'wpa2-psk' }), saying('ZUG-20', { standard: 'wpa2-enterprise' })],
};
