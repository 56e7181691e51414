/** Settings, about, keyboard help. */
export const settings = {
  title: 'Einstellungen',
};
