/**
 * Queries by role find hidden elements, too. To leave them out, each element would be asked for its computed style up to the
 * root, which makes tests three times slower; what can be seen and reached is looked at in the real window, with axe.
 */
import { configure } from '@testing-library/react';

configure({ defaultHidden: true });
