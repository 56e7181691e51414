/** Of the editor of layouts: how a chapter prints measures, and where it makes exceptions. */

export const measures = {
  lists: 'Measures',
  groups: 'Groups',
  further: 'Further',
  form: {
    title: 'Form',
    boxes: 'boxes ☒',
    bullets: 'bullets',
    letters: 'letters a. b. c.',
    dashes: 'dashes',
    table: 'table',
    prose: 'running text',
  },
  values: { title: 'Values', inline: 'in brackets behind', nested: 'as a list below' },
  sentences: 'Whole sentences',
  sentencesHint: 'Lists show the sentence of a measure instead of its title.',
  splitByKind: 'Technical and organisational apart',
  purpose: {
    title: 'Purpose',
    none: 'none',
    line: 'line “Purpose: …”',
    description: 'line “Description: …”',
    paragraph: 'paragraph',
    leadIn: 'sentence that leads into the list',
  },
  legalReferences: { title: 'Legal references', none: 'none', groups: 'upper groups only', all: 'all groups' },
  emptyGroups: { title: 'Empty groups', omit: 'leave out', keep: 'keep (numbers stay)' },
  notes: { title: 'Notes', block: 'below the measure', inline: 'in italics behind', none: 'leave out' },
  sites: {
    title: 'Sites',
    headings: 'below headings',
    runIn: 'name at the beginning of the line',
    areas: 'group repeated for each site',
  },
  parties: { title: 'Service providers', headings: 'below headings', runIn: 'name at the beginning of the line' },
  repeats: {
    title: 'In several groups',
    operation: 'as chosen for the operation',
    reference: 'once, else with a reference',
    everywhere: 'in full in each group',
  },
};

export const exceptions = {
  title: 'Exceptions',
  hint: 'Groups that are printed otherwise than the rest.',
  add: 'Exception for a group …',
  remove: 'Remove the exception for “{{name}}”',
  usual: 'as usual',
  sentences: 'Whole sentences',
  legalReference: 'Legal reference',
  yes: 'yes',
  no: 'no',
};

export const parts = {
  title: 'Measures set apart',
  hint: 'They stand behind the others of their group, below words of their own.',
  add: 'Set measures of a group apart …',
  remove: 'Put the measures set apart in “{{name}}” back',
  style: 'Above them',
  styles: { runIn: 'sub-heading without a number', leadIn: 'sentence that leads into the list' },
  titleIn: { de: 'Words (German)', en: 'Words (English)' },
  measures: 'Measures in their order',
  siteKinds: 'Only at sites of the kind',
  siteKindsHint: 'Empty: everywhere. Else only where the group is repeated for such a site.',
  anySite: 'everywhere',
};

export const siteForms = {
  title: 'Form for sites of a kind',
  hint: 'For groups that are repeated for each site: running text for data centres of others, for instance.',
  add: 'Form for a group …',
  remove: 'Remove the form for sites in “{{name}}”',
  kind: 'Sites of the kind',
  withoutEffect: 'Without effect: this group is not repeated for each site (sites, or an exception for the group).',
};
