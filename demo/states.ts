/** Every state of the card, one after the other. */
import { holdCards } from './hold-cards.js';

void holdCards()();
