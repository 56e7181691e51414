/** Shell: side bar, status bar, palette, start-up, errors. */
export const app = {
  name: 'TOM-Katalog',
};
