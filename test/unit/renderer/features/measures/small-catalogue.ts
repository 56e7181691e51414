/** A catalogue of two areas and two schemes, small enough to see through in a test. */
import { assembleCatalogue, type Catalogue } from '../../../../../shared/catalogue/catalogue.ts';
import {
  type Area,
  areaSchema,
  type CatalogueMeasure,
  manifestSchema,
  type Scheme,
  schemeSchema,
} from '../../../../../shared/domain/catalogue.ts';
import type { GroupId, MeasureId, SchemeId } from '../../../../../shared/domain/ids.ts';

export const measureId = (id: string) => id as MeasureId;
export const groupId = (id: string) => id as GroupId;
export const SCHEME = 's' as SchemeId;
export const OTHER_SCHEME = 't' as SchemeId;

const text = (de: string, en: string) => ({ de, en });

interface Sketch {
  id: string;
  de: string;
  en: string;
  kind?: CatalogueMeasure['kind'];
  parameters?: unknown[];
  placements?: Record<string, string[]>;
}

const measure = ({ id, de, en, kind = 'technical', parameters = [], placements }: Sketch) => ({
  id,
  title: text(de, en),
  kind,
  level: 'normal',
  baseline: false,
  role: 'both',
  parameters,
  placements,
  references: { iso27001: ['5.17'], bsi2023: ['ORP.4.A8'], sdm: ['VT'], law: ['Art. 32 DSGVO'] },
});

const option = (id: string, de: string, en: string) => ({ id, label: text(de, en) });

/** One parameter of each type. */
export const EVERY_PARAMETER = [
  {
    id: 'minLength',
    label: text('Mindestlänge', 'Minimum length'),
    type: 'number',
    integer: true,
    min: 8,
    max: 128,
    unit: 'character',
    default: 14,
  },
  { id: 'blockList', label: text('Sperrliste', 'Block list'), type: 'boolean', default: true },
  {
    id: 'method',
    label: text('Verfahren', 'Method'),
    type: 'choice',
    options: [option('totp', 'TOTP', 'TOTP'), option('key', 'Sicherheitsschlüssel', 'Security key')],
    default: 'key',
  },
  {
    id: 'places',
    label: text('Orte', 'Places'),
    type: 'choices',
    options: [option('vpn', 'VPN', 'VPN'), option('mail', 'E-Mail', 'E-mail')],
  },
  { id: 'review', label: text('Prüfung', 'Review'), type: 'interval', default: 'yearly' },
  { id: 'product', label: text('Produkt', 'Product'), type: 'text' },
  { id: 'since', label: text('Seit', 'Since'), type: 'date' },
  { id: 'countries', label: text('Länder', 'Countries'), type: 'countries' },
  { id: 'provider', label: text('Dienstleister', 'Provider'), type: 'party' },
  { id: 'providers', label: text('Weitere Dienstleister', 'More providers'), type: 'parties' },
];

const access = areaSchema.parse({
  id: 'ZUG',
  title: text('Zugangskontrolle', 'System access control'),
  purpose: text('Nur Befugte.', 'Authorised only.'),
  placements: { s: ['s1.1'], t: ['t1'] },
  measures: [
    measure({ id: 'ZUG-01', de: 'Eindeutige Kennungen', en: 'Unique identifiers' }),
    measure({ id: 'ZUG-02', de: 'Passwortrichtlinie', en: 'Password policy', parameters: EVERY_PARAMETER }),
    measure({ id: 'ZUG-03', de: 'Mehr-Faktor-Authentisierung', en: 'Multi-factor authentication' }),
    measure({ id: 'ZUG-04', de: 'Schlüsselverwaltung', en: 'Key management', kind: 'organisational' }),
  ],
});

const transfer = areaSchema.parse({
  id: 'WEI',
  title: text('Weitergabekontrolle', 'Transfer control'),
  purpose: text('Sicher unterwegs.', 'Safe on the way.'),
  placements: { s: ['s1.2'], t: ['t1'] },
  measures: [
    measure({
      id: 'WEI-01',
      de: 'Transportverschlüsselung',
      en: 'Transport encryption',
      placements: { s: ['s1.2', 's1.1'] },
    }),
    measure({ id: 'WEI-02', de: 'Steuerung der Schnittstellen', en: 'Interface control', placements: { s: [] } }),
  ],
});

const main = schemeSchema.parse({
  id: SCHEME,
  title: text('Nach Art. 32 DSGVO', 'By Art. 32 GDPR'),
  shortTitle: text('Art. 32 DSGVO', 'Art. 32 GDPR'),
  supplement: 's9',
  groups: [
    { id: 's1', title: text('Vertraulichkeit', 'Confidentiality') },
    { id: 's1.1', parent: 's1', title: text('Zugangskontrolle', 'System access control') },
    { id: 's1.2', parent: 's1', title: text('Weitergabekontrolle', 'Transfer control') },
    { id: 's9', title: text('Weitere Maßnahmen', 'Further measures') },
  ],
});

const other = schemeSchema.parse({
  id: OTHER_SCHEME,
  title: text('In einem Stück', 'In one piece'),
  shortTitle: text('Ein Stück', 'One piece'),
  supplement: 't9',
  groups: [
    { id: 't1', title: text('Alles', 'Everything') },
    { id: 't9', title: text('Weitere', 'Further') },
  ],
});

/** Made of the given parts, or of the two areas and schemes above. */
export function smallCatalogue(areas: Area[] = [access, transfer], schemes: Scheme[] = [main, other]): Catalogue {
  const manifest = manifestSchema.parse({
    id: 'small',
    version: '1.0',
    title: text('Kleiner Katalog', 'Small catalogue'),
    areas: areas.map((area) => area.id),
    schemes: schemes.map((scheme) => scheme.id),
  });
  return assembleCatalogue({ manifest, areas, schemes });
}
