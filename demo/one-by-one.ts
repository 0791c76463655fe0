/** For a page of many cards: what it draws, it draws each in a task of its own, so that it answers its reader in between. */
import { formatFirst } from './first-numbers.js';

/** Does a piece of work for each thing. */
export async function oneByOne<Thing>(things: readonly Thing[], work: (thing: Thing) => void): Promise<void> {
  for (const thing of things) {
    await new Promise((resolve) => setTimeout(resolve));
    work(thing);
  }
}

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
  formatFirst();
  return async () => {
    const { FIRST_STEPS } = await import('./first-card.js');
    await oneByOne(FIRST_STEPS, (step) => step());
    await oneByOne(held, ({ card, place }) => place.replaceWith(card));
  };
}
