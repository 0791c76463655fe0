/**
 * Predict, then reveal: a pupil drags a guess before the answer shows, over several rounds, with a look back at the end.
 * The rounds follow from the state, so that a class sees the same; the guesses are nobody else's and are kept nowhere.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { amountAt } from '../../core/guess.js';
import { chooseRounds, type GuessRound } from '../../core/guess-rounds.js';
import {
  describeEquivalentAmount,
  describeFeedback,
  describeQuestion,
  describeSummary,
} from '../../words/describe-guess.js';
import { describeQuery } from '../../words/describe.js';
import { fill, formatCount } from '../../words/index.js';
import type { PredictWords } from '../../words/lesson-language.js';
import type { ExplorerHost, ExplorerView } from './explorer-view.js';
import { renderGuessAnswer, renderGuessSummary } from './render-guess.js';

/** Steps of the slider: a key moves it by one, a page key by ten. */
const STEPS = 200;

/** Where a drag begins, whatever the answer is. */
const MIDDLE = STEPS / 2;

export class PredictView implements ExplorerView {
  #rounds: GuessRound[] = [];
  #roundsOf = '';
  #guesses: number[] = [];
  #step = MIDDLE;
  #isRevealed = false;
  #isOver = false;

  constructor(private readonly host: ExplorerHost) {}

  /** Another state has other rounds: guesses of the ones before mean nothing there. */
  #readState(): void {
    const { state, region, figures } = this.host;
    const { models, queries, task, outputTokens, equivalent, boundary } = state;
    const asked = { models, queries, task, outputTokens, equivalent, boundary, region };
    const name = JSON.stringify(asked);
    if (name === this.#roundsOf) return;
    this.#roundsOf = name;
    this.#rounds = chooseRounds(asked, figures);
    this.#restart();
  }

  #restart(): void {
    this.#guesses = [];
    this.#isOver = false;
    this.#ask();
  }

  #ask(): void {
    this.#step = MIDDLE;
    this.#isRevealed = false;
  }

  #guessIn = ({ domain }: GuessRound): number => amountAt(this.#step / STEPS, domain);

  #move = (event: Event): void => {
    this.#step = Number((event.target as HTMLInputElement).value);
    this.host.requestUpdate();
  };

  #reveal(round: GuessRound): void {
    const guess = this.#guessIn(round);
    this.#guesses.push(guess);
    this.#isRevealed = true;
    const { verdict, answer, more = '' } = describeFeedback(round, guess, this.host);
    this.host.announce(`${verdict} ${answer} ${more}`.trim());
  }

  get #at(): number {
    return this.#guesses.length - (this.#isRevealed ? 1 : 0);
  }

  get #isLast(): boolean {
    return this.#at === this.#rounds.length - 1;
  }

  #finish(): void {
    this.#isOver = true;
    this.host.announce(describeSummary(this.#rounds, this.#guesses, this.host).sentences.join(' '));
  }

  /**
   * One button leads through everything, so that the focus stays where it is; a new round begins at its slider. It is no
   * form's: a sandboxed frame lets nobody send one.
   */
  #go = (event: Event): void => {
    if (this.#isOver) this.#restart();
    else if (!this.#isRevealed) this.#reveal(this.#rounds[this.#at]!);
    else if (this.#isLast) this.#finish();
    else {
      this.#ask();
      const slider = (event.currentTarget as HTMLElement).closest('.guess')!.querySelector('input')!;
      slider.disabled = false;
      slider.focus();
    }
    this.host.requestUpdate();
  };

  render(): TemplateResult {
    this.#readState();
    const { lesson } = this.host;
    return html`<div class="lesson">
      <p class="intro">${lesson.predict.intro}</p>
      ${this.#rounds.length === 0 ? html`<p>${lesson.predict.nothing}</p>` : this.#renderRounds(lesson.predict)}
    </div>`;
  }

  #renderRounds(words: PredictWords): TemplateResult {
    const button = this.#isOver
      ? words.again
      : !this.#isRevealed
        ? words.reveal
        : this.#isLast
          ? words.finish
          : words.next;
    return html`<div class="guess">
      ${this.#isOver ? renderGuessSummary(this.#rounds, this.#guesses, this.host) : this.#renderRound()}
      <p><button class="main" type="button" @click=${this.#go}>${button}</button></p>
    </div>`;
  }

  #renderRound(): TemplateResult {
    const round = this.#rounds[this.#at]!;
    const { language, lesson, locale } = this.host;
    const words = lesson.predict;
    const counts = { round: formatCount(this.#at + 1, locale), rounds: formatCount(this.#rounds.length, locale) };
    const sayAmount = (amount: number): string => describeEquivalentAmount(round.equivalent, amount, this.host);
    const guess = sayAmount(this.#guessIn(round));
    return html`<p class="term">${fill(words.round, counts, locale)}</p>
      <h2>${describeQuestion(round, this.host)}</h2>
      <p class="hint">${describeQuery(round.known, language, locale)}</p>
      <label for="guess">${words.ask}</label>
      <p class="amount"><span class="term">${words.yourGuess}</span> <strong>${guess}</strong></p>
      <input
        id="guess"
        type="range"
        min="0"
        max=${STEPS}
        step="1"
        .value=${String(this.#step)}
        ?disabled=${this.#isRevealed}
        aria-valuetext=${guess}
        @input=${this.#move}
      />
      <p class="ends hint" aria-hidden="true">
        ${[0, 1].map((place) => html`<span>${sayAmount(amountAt(place, round.domain))}</span>`)}
      </p>
      ${this.#isRevealed ? renderGuessAnswer(round, this.#step / STEPS, this.host) : nothing}`;
  }
}
