/** What a button does, where its words or its picture do not say enough: for its tool tip and for screen readers. */
export const withTip = (text: string) => ({ 'data-tip': text, 'aria-description': text });
