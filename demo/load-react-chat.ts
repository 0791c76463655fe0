/** React and the AI SDK come after the page's own text, and draw over it: `react-chat.tsx` is how the chat is made. */
import { firstPaint } from './first-paint.js';

void firstPaint.then(() => import('./react-chat.jsx'));
