/** The chat comes after the page's own text: `deep-chat.ts` is how it is made. */
import { firstPaint } from './first-paint.js';

void firstPaint.then(() => import('./deep-chat.js'));
