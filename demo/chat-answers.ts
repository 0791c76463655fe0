/** What the stubbed services of the chat pages answer, at the pace of a stream and without a network. */

/** An answer and its length in tokens, as its service will count it. */
export interface Answer {
  text: string;
  tokens: number;
}

const ANSWERS: Answer[] = [
  {
    text:
      'Bread rises because yeast eats the sugars in flour and breathes out carbon dioxide. Kneading lines up the ' +
      'gluten into an elastic net that holds the bubbles, and warmth sets the pace: at 25 °C a dough doubles in about ' +
      'an hour, in the fridge overnight. **Poke it** with a finger: if the dent fills slowly, bake it.',
    tokens: 120,
  },
  {
    text:
      'Three walks under two hours:\n\n' +
      '1. **Along the river** to the old mill, flat, 6 km.\n' +
      '2. **Up the castle hill** by the east path, 220 m of climb, and the best view at dusk.\n' +
      '3. **Through the allotments** to the reservoir, where herons stand in the shallows most mornings.\n\n' +
      'Take water for the second; there is none on the way.',
    tokens: 160,
  },
  {
    text:
      'A leap year keeps the calendar with the seasons. The Earth needs about 365.2422 days to go round the Sun, so a ' +
      'year of 365 days falls behind by almost a quarter of a day. One day more every fourth year makes up for it, a ' +
      'little too much, and so three leap years are dropped in every 400.',
    tokens: 130,
  },
];

/** Answers in turn, whatever is asked. */
export const answerTo = (turn: number): Answer => ANSWERS[turn % ANSWERS.length]!;

/** How long one piece of an answer takes to come, in ms: 25 pieces a second. */
const PIECE_MS = 40;

/** The answer in pieces of about a token, as a service sends them. */
export async function* streamPieces({ text }: Answer): AsyncGenerator<string> {
  for (const piece of text.match(/\s*\S+/g) ?? []) {
    await new Promise((resolve) => setTimeout(resolve, PIECE_MS));
    yield piece;
  }
}
