/** Every state of the card, one after the other. */
import { holdCards } from './one-by-one.js';

const putBack = holdCards();
void import('../src/index.js').then(putBack);
