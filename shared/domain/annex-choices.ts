/** What is chosen for the annexes of an operation or an organisation, on top of their layout. */

/** Measures as the layout wants them, or as running text throughout. */
export const FORMS = ['list', 'prose'] as const;
export type Form = (typeof FORMS)[number];

/** What a user may leave out of a layout. */
export const OPTIONAL_PARTS = ['notes', 'planned', 'overview', 'sites', 'versions', 'confidential'] as const;
export type OptionalPart = (typeof OPTIONAL_PARTS)[number];
