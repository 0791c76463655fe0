/** What a pupil sees of guesses: the answer beside one, on the slider's own scale, and all of them at the end. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { amountAt, placeOf } from '../../core/guess.js';
import type { GuessRound } from '../../core/guess-rounds.js';
import { describeFeedback, describeSummary, type GuessRow } from '../../words/describe-guess.js';
import { describeKnown } from '../../words/index.js';
import type { ExplorerText } from '../../words/explorer-language.js';
import { renderSources } from '../render-working.js';

const onScale = (place: number): number => Math.min(1, Math.max(0, place));
const percent = (part: number): string => `${(part * 100).toFixed(2)}%`;

function renderMark(place: number, className: string): TemplateResult<2> {
  const x = percent(onScale(place));
  return svg`<line class=${className} x1=${x} x2=${x} y1="0" y2="100%"></line>`;
}

/** Guess, answer and published range on one line. */
function renderLine({ domain, answer }: GuessRound, place: number): TemplateResult {
  const low = onScale(placeOf(answer.low, domain));
  const high = onScale(placeOf(answer.high, domain));
  return html`<svg class="line" aria-hidden="true" focusable="false">
    <line class="rail" x1="0" x2="100%" y1="50%" y2="50%"></line>
    <rect class="band" x=${percent(low)} width=${percent(high - low)} y="20%" height="60%"></rect>
    ${renderMark(place, 'guessed')} ${renderMark(placeOf(answer.typical, domain), 'marker')}
  </svg>`;
}

/** The answer to a guess at a place of the slider, 0 to 1. */
export function renderGuessAnswer(round: GuessRound, place: number, reader: ExplorerText): TemplateResult {
  const { language, lesson, locale } = reader;
  const { legend } = lesson.predict;
  const { verdict, answer, more } = describeFeedback(round, amountAt(place, round.domain), reader);
  return html`${renderLine(round, place)}
    <ul class="legend" aria-hidden="true">
      <li class="of-guess">${legend.guess}</li>
      <li class="of-answer">${legend.answer}</li>
      ${more ? html`<li class="of-range">${legend.range}</li>` : nothing}
    </ul>
    <div class="feedback">
      <p class="side">${verdict}</p>
      <p>${answer}</p>
      ${more ? html`<p class="hint">${more}</p>` : nothing}
    </div>
    <div class="hint">${renderSources(describeKnown(round.known, language, locale).sources, language)}</div>`;
}

const renderRow = ({ question, guess, answer, difference }: GuessRow): TemplateResult =>
  html`<tr>
    <th scope="row">${question}</th>
    <td>${guess}</td>
    <td>${answer}</td>
    <td>${difference}</td>
  </tr>`;

/** All rounds in a table, with what they have in common. */
export function renderGuessSummary(
  rounds: readonly GuessRound[],
  guesses: readonly number[],
  reader: ExplorerText,
): TemplateResult {
  const { predict } = reader.lesson;
  const { rows, sentences } = describeSummary(rounds, guesses, reader);
  const { question, guess, answer, difference } = predict.column;
  return html`<h2>${predict.summary}</h2>
    <div class="feedback">${sentences.map((sentence) => html`<p>${sentence}</p>`)}</div>
    <div class="scroll" tabindex="0" role="region" aria-label=${predict.summary}>
      <table>
        <thead>
          <tr>
            ${[question, guess, answer, difference].map((name) => html`<th scope="col">${name}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${rows.map(renderRow)}
        </tbody>
      </table>
    </div>
    ${predict.why.map((line) => html`<p>${line}</p>`)}`;
}
