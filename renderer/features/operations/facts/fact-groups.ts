import type { Fact } from '../../../../shared/domain/catalogue.ts';

/** Facts as people ask for them, each in one group; special categories are asked for beside the data themselves, too. */
export const FACT_GROUPS = {
  technology: ['ownServers', 'networkRooms', 'cloud', 'web', 'wifi', 'mobile', 'remoteSupport', 'ai'],
  development: ['ownDevelopment', 'outsourcedDevelopment'],
  work: ['homeOffice', 'worksCouncil', 'monitoring'],
  data: ['specialCategories', 'health', 'criminalData', 'professionalSecrecy', 'largeScale'],
  parties: ['isProcessor', 'processors', 'thirdCountry', 'nis2'],
} as const satisfies Record<string, readonly Fact[]>;
