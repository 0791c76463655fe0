/** What a teacher can take away beside whole views: controls and parts of the answer, by the names in `hide=` of a link. */
import { nothing } from 'lit';
import type { ExplorerHost } from './explorer-view.js';

export const CONTROLS = [
  'models',
  'task',
  'count',
  'thing',
  'axis',
  'boundary',
  'pictogram',
  'ladder',
  'smaller',
  'sum',
] as const;
export type Control = (typeof CONTROLS)[number];

/** What `render` draws, unless the control is taken away. */
export const unlessHidden = <Drawn>(
  control: Control,
  { state }: ExplorerHost,
  render: () => Drawn,
): Drawn | typeof nothing => (state.hidden.includes(control) ? nothing : render());
