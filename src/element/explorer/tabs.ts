/** The tabs of the explorer: one of them can be reached by Tab, the arrow keys go to the others and show their views. */
import { html, type TemplateResult } from 'lit';

export interface Tab<Id extends string> {
  id: Id;
  name: string;
}

/** How many tabs a key goes on, or to which end; in a right-to-left page the next one is to the left. */
function targetOf(key: string, at: number, count: number, isRtl: boolean): number | undefined {
  const next = isRtl ? 'ArrowLeft' : 'ArrowRight';
  const previous = isRtl ? 'ArrowRight' : 'ArrowLeft';
  switch (key) {
    case next:
      return (at + 1) % count;
    case previous:
      return (at + count - 1) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}

/** The list of tabs; the panel that they control has the id `panel`. */
export function renderTabs<Id extends string>(
  tabs: readonly Tab<Id>[],
  chosen: Id,
  label: string,
  choose: (id: Id) => void,
): TemplateResult {
  const onKey = (event: KeyboardEvent, at: number): void => {
    const tab = event.currentTarget as HTMLElement;
    const target = targetOf(event.key, at, tabs.length, tab.matches(':dir(rtl)'));
    if (target === undefined) return;
    event.preventDefault();
    choose(tabs[target]!.id);
    (tab.parentElement!.children[target] as HTMLElement).focus();
  };
  return html`<div part="tabs" class="tabs" role="tablist" aria-label=${label}>
    ${tabs.map(
      ({ id, name }, at) =>
        html`<button
          role="tab"
          id=${`tab-${id}`}
          type="button"
          aria-selected=${id === chosen ? 'true' : 'false'}
          aria-controls="panel"
          tabindex=${id === chosen ? 0 : -1}
          @click=${() => choose(id)}
          @keydown=${(event: KeyboardEvent) => onKey(event, at)}
        >
          ${name}
        </button>`,
    )}
  </div>`;
}
