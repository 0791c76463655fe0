import { html, LitElement } from 'lit';

/** Three lines of template and a bar, as small as a Lit element gets: what others are compared with. */
export class MinimalLit extends LitElement {
  static override properties = { value: { type: Number } };
  declare value: number;

  override render() {
    return html`<p>
      <b>${this.value}</b>
      <svg width="100" height="10"><rect width=${this.value % 100} height="10"></rect></svg>
    </p>`;
  }
}
