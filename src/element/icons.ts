/** The drawings on the page, in the colour of the text beside them, which says what they show. */
import { svg, type SVGTemplateResult } from 'lit';
import { findIcon, kindMark, type Icon } from '../chart/drawings.js';
import type { Equivalent, Kind } from '../core/index.js';

const icon = ({ outline, filled }: Icon): SVGTemplateResult => svg`<svg
  class="icon" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" stroke-width="1.5"
  stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false"
><path d=${outline}></path><path d=${filled} fill="currentColor" stroke="none"></path></svg>`;

/** The drawing of an everyday thing, or of its group where it has none of its own. */
export const renderIcon = (id: string, group?: Equivalent['group']): SVGTemplateResult => icon(findIcon(id, group));

/** The mark of a kind. */
export const renderKindMark = (kind: Kind): SVGTemplateResult => icon(kindMark(kind));
