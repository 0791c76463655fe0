/**
 * For the teacher: a link for the class, a sheet to print with its key, notes, and what can be taken along. All of it is
 * made from the same state and data as the other views.
 */
import { html, nothing, type TemplateResult } from 'lit';
import { compare, type Known } from '../../core/index.js';
import { listSmaller } from '../../core/smaller.js';
import { describeMissing, fill, formatCount } from '../../words/index.js';
import type { Passage, TeachWords } from '../../words/lesson-language.js';
import { describeWorksheet, type Worksheet } from '../../words/worksheet.js';
import type { ExplorerHost, ExplorerView } from './explorer-view.js';
import { renderKey, renderSheet } from './render-sheet.js';
import { TeachFiles } from './teach-files.js';
import { TeachLink } from './teach-link.js';

export class TeachView implements ExplorerView {
  #link: TeachLink;
  #files: TeachFiles;
  #isKeyShown = false;

  constructor(private readonly host: ExplorerHost) {
    this.#link = new TeachLink(host);
    this.#files = new TeachFiles(host);
  }

  /** The answers for the chosen models, and why the others have none. */
  #explain(): { answers: Known[]; missing: string[] } {
    const { state, language, locale } = this.host;
    const answers: Known[] = [];
    const missing: string[] = [];
    for (const model of state.models) {
      const answer = this.host.explain({ model });
      if (answer.status === 'known') answers.push(answer);
      else missing.push(describeMissing(answer, language, locale).join(' '));
    }
    return { answers, missing };
  }

  /** What may stand beside the first: another of the chosen models, else the one that does the same for the least. */
  #besides([first, ...others]: Known[]): Known | undefined {
    const chosen = others.find((other) => compare(first!, other).comparable);
    if (chosen) return chosen;
    const { queries, boundary } = this.host.state;
    return listSmaller({ model: first!.model.id, task: first!.task, queries, boundary }, this.host.figures)[0]
      ?.explanation;
  }

  #worksheet(answers: Known[]): Worksheet {
    const [known] = answers as [Known];
    const { figures, language, lesson, locale } = this.host;
    return describeWorksheet({
      known,
      other: this.#besides(answers),
      explain: (request) => this.host.explain({ model: known.model.id, ...request }),
      dataset: figures,
      language,
      lesson,
      locale,
    });
  }

  #toggleKey = (): void => {
    this.#isKeyShown = !this.#isKeyShown;
    this.host.requestUpdate();
  };

  render(): TemplateResult {
    const { teach } = this.host.lesson;
    const { answers, missing } = this.#explain();
    return html`<div class="lesson">
      <div class="screen-only stack">
        <p class="intro">${teach.intro}</p>
        ${this.#link.render(teach)} ${missing.map((reason) => html`<p class="hint">${reason}</p>`)}
      </div>
      ${answers.length ? this.#renderSheet(answers, teach) : html`<p>${teach.nothing}</p>`} ${this.#renderNotes(teach)}
      ${answers.length ? this.#files.render(answers) : nothing}
    </div>`;
  }

  #renderSheet(answers: Known[], words: TeachWords): TemplateResult {
    const { sheet } = this.host.lesson;
    const worksheet = this.#worksheet(answers);
    return html`<section class="part">
      <div class="screen-only stack">
        <h2>${words.sheet.heading}</h2>
        ${words.sheet.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)}
        <p class="buttons">
          <button type="button" class="main" @click=${() => window.print()}>${words.print}</button>
          <button
            type="button"
            aria-expanded=${this.#isKeyShown ? 'true' : 'false'}
            aria-controls="key"
            @click=${this.#toggleKey}
          >
            ${sheet.key}
          </button>
        </p>
        <p class="hint">${words.printNote}</p>
      </div>
      ${renderSheet(worksheet, sheet)} ${renderKey(worksheet, sheet, this.#isKeyShown)}
    </section>`;
  }

  #renderList = ({ heading, paragraphs }: Passage): TemplateResult =>
    html`<h3>${heading}</h3>
      <ul>
        ${paragraphs.map((item) => html`<li>${item}</li>`)}
      </ul>`;

  /** The class gets the sheet; the notes are printed where their own button asks for it, until the print is done. */
  #printNotes = (event: Event): void => {
    const { classList } = (event.currentTarget as HTMLElement).closest('.lesson')!;
    classList.add('notes-only');
    const done = (): void => {
      classList.remove('notes-only');
      window.removeEventListener('afterprint', done);
    };
    window.addEventListener('afterprint', done);
    window.print();
  };

  #renderNotes({ notes, printNotes, aims, timing, misconceptions }: TeachWords): TemplateResult {
    const { locale } = this.host;
    const minutesOf = (minutes: number): string =>
      fill(timing.minutes, { minutes: formatCount(minutes, locale) }, locale, { count: minutes });
    return html`<section class="part notes">
      <h2>${notes}</h2>
      <p class="buttons"><button type="button" @click=${this.#printNotes}>${printNotes}</button></p>
      ${this.#renderList(aims)}
      <h3>${timing.heading}</h3>
      <table>
        <tbody>
          ${timing.rows.map(
            ([minutes, what]) =>
              html`<tr>
                <th scope="row">${minutesOf(minutes)}</th>
                <td>${what}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <h3>${misconceptions.heading}</h3>
      <dl>
        ${misconceptions.rows.map(
          ([misconception, answer]) =>
            html`<dt>${misconception}</dt>
              <dd>${answer}</dd>`,
        )}
      </dl>
    </section>`;
  }
}
