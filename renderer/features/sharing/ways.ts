/** Saving and opening themselves: much that is loaded only when somebody does it. */
export { openDropped } from './open-dropped.ts';
export { openExample } from './open-example.ts';
export { openAnswered, openChosen, openRecent } from './open-file.ts';
export { saveCase } from './save/save-case.ts';
export { saveHouse } from './save/save-house.ts';
