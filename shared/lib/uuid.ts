const UUID = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** Whether a text is such an id or, as ids made of others are, holds one. */
export const hasUuid = (text: string): boolean => UUID.test(text);
