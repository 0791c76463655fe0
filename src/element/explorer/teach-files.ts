/** What a teacher takes along: the data as a table, the picture as SVG and PNG, a citation; each as text too. */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { layoutAnswersPicture } from '../../chart/answers-picture.js';
import { INKS, type Picture, type Shape } from '../../chart/picture.js';
import { formatPictureSvg } from '../../chart/picture-svg.js';
import { formatAnswersCsv } from '../../core/answers-csv.js';
import type { Known } from '../../core/index.js';
import { CITATION_FORMATS, citablesOf, formatCitation, type CitationFormat } from '../../words/index.js';
import { drawPicturePng } from './draw-picture.js';
import type { ExplorerHost } from './explorer-view.js';
import { saveFile } from './save-file.js';
import { renderSelect } from './select.js';

const EXTENSIONS: Record<CitationFormat, [extension: string, type: string]> = {
  text: ['txt', 'text/plain'],
  bibtex: ['bib', 'application/x-bibtex'],
  'csl-json': ['json', 'application/vnd.citationstyles.csl+json'],
};

const renderShape = (shape: Shape): TemplateResult<2> =>
  shape.type === 'rect'
    ? svg`<rect x=${shape.x} y=${shape.y} width=${shape.width} height=${shape.height} fill=${INKS[shape.ink]}></rect>`
    : svg`<text x=${shape.x} y=${shape.y} font-size=${shape.size} font-weight=${shape.isBold ? 700 : 400}
        text-anchor=${shape.anchor} fill=${INKS[shape.ink]}>${shape.text}</text>`;

/** A file as text, with a button to save it where the page allows that. */
interface TextFile {
  id: string;
  label: string;
  text: string;
  extension: string;
  type: string;
}

export class TeachFiles {
  #format: CitationFormat = 'text';
  #cannotDraw = false;

  constructor(private readonly host: ExplorerHost) {}

  #save(extension: string, content: BlobPart, type: string): void {
    const name = `everyday-equivalents-${this.host.figures.version}.${extension}`;
    saveFile(name, new Blob([content], { type: `${type};charset=utf-8` }));
  }

  async #savePng(picture: Picture): Promise<void> {
    const png = await drawPicturePng(picture);
    this.#cannotDraw = !png;
    if (png) this.#save('png', png, 'image/png');
    else this.host.announce(this.host.lesson.teach.cannotDraw);
    this.host.requestUpdate();
  }

  render(answers: readonly Known[]): TemplateResult {
    const { figures, lesson } = this.host;
    const { teach } = lesson;
    const csv = formatAnswersCsv(answers, figures);
    return html`<section class="part screen-only">
      <h2>${teach.take.heading}</h2>
      ${teach.take.paragraphs.map((paragraph) => html`<p>${paragraph}</p>`)} ${this.#renderPicture(answers)}
      ${this.#renderText({ id: 'csv', label: teach.csv, text: csv, extension: 'csv', type: 'text/csv' })}
      ${this.#renderCitation(answers)}
      <p class="hint">${teach.cannotSave}</p>
    </section>`;
  }

  #renderPicture(answers: readonly Known[]): TemplateResult | typeof nothing {
    const { teach } = this.host.lesson;
    const picture = layoutAnswersPicture(answers, this.host.state.axis, this.host.figures, this.host);
    if (!picture) return nothing;
    const file = formatPictureSvg(picture);
    return html`<figure class="take-picture">
        <figcaption class="field-name">${teach.picture}</figcaption>
        <svg viewBox=${`0 0 ${picture.width} ${picture.height}`} role="img" aria-label=${picture.label} direction="ltr">
          ${picture.shapes.map(renderShape)}
        </svg>
      </figure>
      <p class="buttons">
        <button type="button" @click=${() => this.#savePng(picture)}>${teach.png}</button>
      </p>
      ${this.#cannotDraw ? html`<p>${teach.cannotDraw}</p>` : nothing}
      ${this.#renderText({ id: 'svg', label: teach.svg, text: file, extension: 'svg', type: 'image/svg+xml' })}`;
  }

  #renderCitation(answers: readonly Known[]): TemplateResult {
    const { teach } = this.host.lesson;
    const choose = (format: string): void => {
      this.#format = format as CitationFormat;
      this.host.requestUpdate();
    };
    const formats = CITATION_FORMATS.map((format) => [format, teach.format[format]] as const);
    const text = formatCitation(citablesOf(answers, this.host.figures, []), this.#format, this.host.locale);
    const [extension, type] = EXTENSIONS[this.#format];
    return html`<div class="narrow">
        ${renderSelect('citation-format', teach.citationFormat, formats, this.#format, choose)}
      </div>
      ${this.#renderText({ id: 'citation', label: teach.citation, text, extension, type })}`;
  }

  #renderText({ id, label, text, extension, type }: TextFile): TemplateResult {
    return html`<div class="field">
      <label for=${id}>${label}</label>
      <textarea
        id=${id}
        rows="4"
        readonly
        spellcheck="false"
        dir="ltr"
        .value=${text}
        @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}
      ></textarea>
      <p class="buttons">
        <button type="button" @click=${() => this.#save(extension, text, type)}>
          ${this.host.lesson.teach.save} <span class="spoken">${label}</span>
        </button>
      </p>
    </div>`;
  }
}
