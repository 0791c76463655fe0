/** Every state of the card, one after the other. */
import { holdCards } from './one-by-one.js';

void holdCards()();
