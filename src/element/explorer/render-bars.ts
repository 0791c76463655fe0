/**
 * Rows of bars on one scale: `chart` says where they end, `words` what they are called. Each row is read as text, and a
 * table says it all once more.
 */
import { html, nothing, svg, type TemplateResult } from 'lit';
import { layoutBars, type Axis, type Bar, type Bars } from '../../chart/bars.js';
import { tellInOneThing, type OneThing } from '../../core/index.js';
import { describeGroup, describeRow, describeStars, describeTick, type RowText } from '../../words/describe-compare.js';
import type { CompareRow, RowGroup } from './compare-rows.js';
import type { ExplorerHost } from './explorer-view.js';

const percent = (share: number): string => `${(100 * share).toFixed(2)}%`;

/** All that is drawn and said of some groups of rows. */
export interface BarChart {
  groups: RowGroup[];
  bars: Bars;
  axis: Axis;
  /** The energy whose unit of Wh all rows are told in. */
  unitWh: number;
  texts: Map<CompareRow, RowText>;
  one?: OneThing;
}

/** Lays groups out on one scale, in one unit and in one everyday thing. */
export function chartOf(groups: RowGroup[], host: ExplorerHost): BarChart {
  const { state, figures, region } = host;
  const rows = groups.flatMap((group) => group.rows);
  const energies = rows.map(({ energyWh }) => energyWh);
  const one = tellInOneThing(energies, figures, region, state.equivalent);
  const unitWh = rows[(rows.length - 1) >> 1]?.energyWh.typical ?? 1;
  const texts = rows.map((row, at): [CompareRow, RowText] => [
    row,
    describeRow(row.energyWh, unitWh, one && { one, amount: one.amounts[at]! }, host),
  ]);
  const inputs = rows.map(({ id, energyWh }) => ({ id, ...energyWh }));
  return { groups, bars: layoutBars(inputs, state.axis), axis: state.axis, unitWh, texts: new Map(texts), one };
}

const line = (from: number, to: number, name: string): TemplateResult<2> =>
  svg`<line class=${name} x1=${percent(from)} x2=${percent(to)} y1="50%" y2="50%"></line>`;

function renderBar({ lowAt, typicalAt, highAt }: Bar, { ticks }: Bars, axis: Axis): TemplateResult {
  return html`<svg class="bar" width="100%" height="100%" aria-hidden="true" focusable="false">
    ${ticks.map(({ at }) => svg`<line class="grid" x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%"></line>`)}
    ${axis === 'linear' ? svg`<rect class="body" width=${percent(typicalAt)} y="20%" height="60%"></rect>` : nothing}
    ${line(lowAt, highAt, 'range')}
    ${axis === 'log' ? svg`<circle class="mark" cx=${percent(typicalAt)} cy="50%" r="0.375em"></circle>` : nothing}
  </svg>`;
}

/** Five stars as signs, with their number in words for those who hear them. */
const renderStars = (stars: number, host: ExplorerHost): TemplateResult =>
  html`<span class="stars" role="img" aria-label=${describeStars(stars, host)}
    >${'★'.repeat(stars)}${'☆'.repeat(5 - stars)}</span
  >`;

function renderRow(row: CompareRow, chart: BarChart, host: ExplorerHost, withTask: boolean): TemplateResult {
  const { typical, range, thing } = chart.texts.get(row)!;
  const bar = chart.bars.bars.find(({ id }) => id === row.id)!;
  return html`<li>
    <span class="row-name"
      >${row.label}${withTask && row.task ? html` <span class="task-name">${host.language.task[row.task]}</span>` : nothing}
      ${row.stars ? renderStars(row.stars, host) : nothing}</span
    >
    <span class="bar-box">${renderBar(bar, chart.bars, chart.axis)}</span>
    <span class="row-value"
      ><strong>${typical}</strong>${range ? html` <span class="range">${range}</span>` : nothing}
      ${thing ? html`<span class="as-thing">${thing}</span>` : nothing}</span
    >
  </li>`;
}

const renderAxis = ({ bars, unitWh, axis }: BarChart, host: ExplorerHost): TemplateResult =>
  html`<div class="axis" aria-hidden="true">
    <div>
      ${bars.ticks.map(
        ({ value, at }) =>
          html`<span .style=${`inset-inline-start: ${percent(at)}`}>${describeTick(value, unitWh, axis, host)}</span>`,
      )}
    </div>
  </div>`;

/** The chart: one list of rows for each group, under the axis that they share. */
export function renderBars(chart: BarChart, host: ExplorerHost): TemplateResult {
  const { language, words } = host;
  const tasks = new Set(chart.groups.flatMap(({ rows }) => rows.map(({ task }) => task)));
  const withTask = tasks.size > 1 && host.state.compared === 'models';
  return html`<div class=${`bars ${chart.axis}`}>
    ${renderAxis(chart, host)}
    ${chart.groups.map(
      ({ kind, boundary, isRanked, rows }) =>
        html`<p class="group-name">
            ${isRanked ? describeGroup(language.kind[kind], language.boundary[boundary], host) : words.compare.notRanked}
          </p>
          <ol>
            ${rows.map((row) => renderRow(row, chart, host, withTask))}
          </ol>`,
    )}
  </div>`;
}
