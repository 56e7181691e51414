/** Cases for SDT-31 to SDT-40: contracts, transfers, reviews, training, notification, NIS 2, cloud, AI. */
import { type CaseTable, lacking, saying, setAside } from './case-table.ts';

export const DUTIES_CASES: CaseTable = {
  'SDT-31.1': [lacking('AUF-01', { facts: { processors: true } }), lacking('AUF-01', { facts: { processors: false } })],
  'SDT-31.2': [
    lacking('AUF-04', { facts: { processors: true } }),
    saying('AUF-04', {}, { facts: { processors: true } }),
  ],
  'SDT-31.3': [
    saying('AUF-04', { approval: 'general' }, { facts: { processors: true } }),
    saying('AUF-04', {}, { facts: { processors: true }, parties: [{ role: 'subProcessor' }] }),
  ],
  'SDT-32.1': [saying('WEI-19', { instrument: 'unclear' }), saying('WEI-19', { instrument: 'adequacy' })],
  'SDT-32.2': [saying('WEI-19', { instrument: 'superseded' }), saying('WEI-19', { instrument: 'scc-2021-914' })],
  'SDT-32.3': [
    saying('WEI-19', { instrument: 'no-transfer' }, { parties: [{ country: 'US' }] }),
    saying('WEI-19', { instrument: 'no-transfer' }, { parties: [{ country: 'FR' }] }),
  ],
  'SDT-32.4': [saying('WEI-19', { instrument: 'art-49' }), saying('WEI-19', { instrument: 'bcr' })],
  'SDT-33.1': [
    saying('WEI-19', { instrument: 'scc-2021-914' }),
    { answers: { 'WEI-19': { values: { instrument: 'bcr' } }, 'WEI-20': { values: { tiaDate: '2026-01-01' } } } },
  ],
  'SDT-33.2': [
    { answers: { 'WEI-19': { values: { instrument: 'bcr' } }, 'WEI-20': { values: { tiaDate: '2024-11-21' } } } },
    { answers: { 'WEI-19': { values: { instrument: 'bcr' } }, 'WEI-20': { values: { tiaDate: '2024-11-22' } } } },
  ],
  'SDT-34.1': [
    saying('WEI-19', { instrument: 'dpf', checkedOn: '2026-05-01' }),
    saying('WEI-19', { instrument: 'dpf' }),
  ],
  'SDT-34.2': [
    saying('WEI-19', { instrument: 'dpf', checkedOn: '2025-05-01' }),
    saying('WEI-19', { instrument: 'bcr' }),
  ],
  'SDT-35.1': [lacking('UEB-01'), saying('UEB-01', {})],
  'SDT-35.2': [saying('UEB-01', { lastDone: '2025-11-21' }), saying('UEB-01', { lastDone: '2025-11-22' })],
  'SDT-35.3': [
    saying('UEB-01', { lastDone: '2026-03-01', nextDue: '2026-11-21' }),
    saying('UEB-01', { lastDone: '2026-03-01', nextDue: '2026-11-22' }),
  ],
  'SDT-35.4': [lacking('UEB-04'), setAside('UEB-04')],
  'SDT-36.1': [lacking('PER-01'), saying('PER-01', {})],
  'SDT-36.2': [lacking('PER-02'), saying('PER-02', {})],
  'SDT-36.3': [saying('PER-02', { interval: 'twoYearly' }), saying('PER-02', { interval: 'yearly' })],
  'SDT-36.4': [saying('PER-02', { lastDone: '2024-11-21' }), saying('PER-02', { lastDone: '2024-11-22' })],
  'SDT-37.1': [saying('INC-04', { deadline: 96 }), saying('INC-04', { deadline: 72 })],
  'SDT-37.2': [
    saying('INC-06', { deadline: 49 }, { role: 'processor' }),
    saying('INC-06', { deadline: 49 }, { role: 'controller' }),
  ],
  'SDT-38.1': [lacking('UEB-03', { facts: { nis2: true } }), saying('DSM-12', {}, { facts: { nis2: true } })],
  'SDT-38.2': [lacking('INC-01', { facts: { nis2: true } }), saying('INC-18', {}, { facts: { nis2: true } })],
  'SDT-38.3': [lacking('WDH-01', { facts: { nis2: true } }), saying('VER-01', {}, { facts: { nis2: true } })],
  'SDT-38.4': [lacking('AUF-16', { facts: { nis2: true } }), saying('AUF-06', {}, { facts: { nis2: true } })],
  'SDT-38.5': [lacking('DEV-02', { facts: { nis2: true } }), saying('ORG-10', {}, { facts: { nis2: true } })],
  'SDT-38.6': [lacking('UEB-01', { facts: { nis2: true } }), saying('UEB-08', {}, { facts: { nis2: true } })],
  'SDT-38.7': [lacking('PER-03', { facts: { nis2: true } }), saying('PER-05', {}, { facts: { nis2: true } })],
  'SDT-38.8': [lacking('PSV-01', { facts: { nis2: true } }), saying('PSV-01', {}, { facts: { nis2: true } })],
  'SDT-38.9': [lacking('ORG-04', { facts: { nis2: true } }), saying('ZGR-01', {}, { facts: { nis2: true } })],
  'SDT-38.10': [lacking('ZUG-03', { facts: { nis2: true } }), saying('ZUG-03', {}, { facts: { nis2: true } })],
  'SDT-38.11': [
    saying('INC-11', { applicable: false }, { facts: { nis2: true } }),
    saying('INC-11', { applicable: false }, { facts: { nis2: false } }),
  ],
  'SDT-39.1': [
    lacking('CLD-17', { facts: { health: true, cloud: true } }),
    lacking('CLD-17', { facts: { health: true } }),
  ],
  'SDT-39.2': [
    saying('CLD-17', { type: 'type-1' }, { facts: { health: true, cloud: true } }),
    saying('CLD-17', { type: 'type-2' }, { facts: { health: true, cloud: true } }),
  ],
  'SDT-39.3': [
    saying('CLD-02', { criteria: 'c5-2020' }, { today: '2027-01-01' }),
    saying('CLD-02', { criteria: 'c5-2020' }, { today: '2026-12-31' }),
  ],
  'SDT-40.1': [
    saying('KIS-04', { training: 'unclear' }, { facts: { ai: true } }),
    saying('KIS-04', { training: 'excluded' }, { facts: { ai: true } }),
  ],
  'SDT-40.2': [lacking('KIS-01', { facts: { ai: true } }), lacking('KIS-01')],
  'SDT-40.3': [lacking('KIS-02', { facts: { ai: true } }), lacking('KIS-02', { facts: { ai: false } })],
  'SDT-40.4': [
    {
      answers: { 'KIS-15': { values: { retention: 5 } }, 'KIS-01': { values: { riskClass: 'high' } } },
      facts: { ai: true },
      today: '2027-12-02',
    },
    {
      answers: { 'KIS-15': { values: { retention: 5 } }, 'KIS-01': { values: { riskClass: 'high' } } },
      facts: { ai: true },
      today: '2027-12-01',
    },
  ],
};
