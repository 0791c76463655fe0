/** For a page of many cards: it draws them one after the other. */
import { formatFirst } from './first-numbers.js';
import { oneByOne } from './one-by-one.js';

/**
 * Takes the cards out of the page and keeps their places, before there is a script that would draw all of them at once.
 *
 * @returns Puts them back, one after the other, once there is a script.
 */
export function holdCards(): () => Promise<void> {
  const cards = [...document.querySelectorAll('everyday-equivalents')];
  const heights = cards.map((card) => card.offsetHeight);
  const held = cards.map((card, at) => {
    const place = document.createElement('div');
    place.style.blockSize = `${heights[at]}px`;
    card.replaceWith(place);
    return { card, place };
  });
  void formatFirst();
  return async () => {
    const { FIRST_STEPS } = await import('./first-card.js');
    await oneByOne([
      ...FIRST_STEPS,
      ...held.map(
        ({ card, place }) =>
          () =>
            place.replaceWith(card),
      ),
    ]);
  };
}
