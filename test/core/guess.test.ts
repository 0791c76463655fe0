import { expect } from 'chai';
import { amountAt, judgeGuess, placeOf, sumUpGuesses } from '../../src/core/guess.js';

/** 1,000 queries to Llama 3.1 70B in hours of a 10 W bulb: 18.3874, 46.4422 and 365.416 Wh. */
const ANSWER = { low: 1.83874, typical: 4.64422, high: 36.5416 };

describe('judgeGuess(guess, answer) says how many times off', () => {
  const ROWS: [title: string, guess: number, factor: number, side: string, isInRange: boolean][] = [
    ['the answer', 4.64422, 1, 'near', true],
    ['a little more', 5.8, 1.249, 'near', true], // 5.8 / 4.64422
    ['a quarter more', 5.81, 1.251, 'too-much', true],
    ['a little less', 3.72, 1.248, 'near', true], // 4.64422 / 3.72
    ['exactly a quarter more', 5.805275, 1.25, 'too-much', true], // 4.64422 x 1.25
    ['twelve times too much', 55.73, 12, 'too-much', false],
    ['ten times too little', 0.464422, 10, 'too-little', false],
    ['the least published', 1.83874, 2.526, 'too-little', true], // 4.64422 / 1.83874
    ['the most published', 36.5416, 7.868, 'too-much', true], // 36.5416 / 4.64422
  ];

  for (const [title, guess, factor, side, isInRange] of ROWS)
    it(title, () => {
      const judged = judgeGuess(guess, ANSWER);
      expect(judged.factor).to.be.closeTo(factor, factor / 1000);
      expect([judged.side, judged.isInRange]).to.deep.equal([side, isInRange]);
    });
});

describe('judgeGuess(guess, answer, shown) judges by the amounts as readers see them', () => {
  const twoDigits = (amount: number): number => Number(amount.toPrecision(2));
  const ROWS: [title: string, guess: number, isInRange: boolean][] = [
    ['"1.8" in "1.8 to 37"', 1.8, true], // 1.83874 is shown as 1.8
    ['"1.7" below it', 1.74, false],
    ['"37" in it', 37.4, true], // 36.5416 is shown as 37
    ['"38" above it', 37.6, false],
  ];

  for (const [title, guess, isInRange] of ROWS)
    it(title, () => expect(judgeGuess(guess, ANSWER, twoDigits).isInRange).to.equal(isInRange));

  it('tells the factor that a reader gets who divides what is shown', () => {
    expect(judgeGuess(1.849, ANSWER, twoDigits).factor).to.be.closeTo(2.5556, 0.0001); // 4.6 / 1.8
  });
});

describe('sumUpGuesses(judged)', () => {
  const judge = (guess: number) => judgeGuess(guess, { low: 1, typical: 1, high: 1 });

  it('counts the sides and finds the factor that half of the guesses stay within', () => {
    // Factors 1, 2, 3, 8: half of them are 2 or less.
    expect(sumUpGuesses([judge(1), judge(0.5), judge(3), judge(8)])).to.deep.equal({
      near: 1,
      tooMuch: 2,
      tooLittle: 1,
      inRange: 1,
      middleFactor: 2,
    });
    expect(sumUpGuesses([judge(4), judge(1), judge(2)])!.middleFactor).to.equal(2);
    expect(sumUpGuesses([judge(16), judge(4), judge(1)])!.middleFactor).to.equal(4);
  });

  it('has nothing to say of none', () => {
    expect(sumUpGuesses([])).to.equal(undefined);
  });
});

describe('a logarithmic slider', () => {
  const HOURS = [0.01, 100] as const;

  it('multiplies by the same factor from step to step', () => {
    expect(amountAt(0, HOURS)).to.equal(0.01);
    expect(amountAt(0.5, HOURS)).to.be.closeTo(1, 1e-12); // 0.01 x 10,000 ^ 0.5
    expect(amountAt(0.75, HOURS)).to.be.closeTo(10, 1e-11);
    expect(amountAt(1, HOURS)).to.be.closeTo(100, 1e-10);
  });

  it('finds the place of an amount', () => {
    expect(placeOf(10, HOURS)).to.be.closeTo(0.75, 1e-12);
  });
});
