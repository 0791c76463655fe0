/** The reference of an element, from what `custom-elements.json` says of it: a place to try every input, and tables. */
import { escapeMarkup } from '../../src/static/markup.js';
import { describeInput, FIRST, type DescribedInput } from './inputs.js';
import { elementIn, inputsOf, type Described, type ElementDeclaration, type Manifest } from './manifest.js';
import { formatSnippet } from './snippet.js';
import { formatTable, prose } from './table.js';

const code = (text: string): string => `<code>${escapeMarkup(text)}</code>`;

const none = '<span class="none">none</span>';

/** What the explorer takes over from the other elements, and makes nothing of. */
const MEANINGLESS = ['wattHours', 'inputTokens'];

function describedInputs(element: ElementDeclaration): DescribedInput[] {
  const isExplorer = element.tagName === 'everyday-equivalents-explorer';
  return inputsOf(element).map((input) =>
    describeInput(
      isExplorer && MEANINGLESS.includes(input.property!)
        ? { ...input, description: 'Means nothing to the explorer.' }
        : input,
    ),
  );
}

const inputRow = ({
  name,
  attribute,
  property,
  type,
  unit,
  right,
  whenAbsent,
  meaning,
  control,
}: DescribedInput): string[] => [
  control === 'none' ? code(name) : `<a href="#try-${name}">${code(name)}</a>`,
  attribute && property ? code(property) : attribute ? none : 'this alone',
  `${code(type)}${unit ? `, in ${unit}` : ''}`,
  prose(right),
  whenAbsent === 'none' ? none : prose(whenAbsent),
  `<span id="about-${name}">${prose(meaning)}</span>`,
];

const formatInputs = (inputs: DescribedInput[]): string =>
  formatTable({
    caption: 'Attributes, and the properties behind them',
    hidesCaption: true,
    columns: ['Attribute', 'Property', 'Type', 'What is right', 'When absent', 'What it does'],
    rowAttributes: (at) => ` id="input-${inputs[at]!.name}"`,
    rows: inputs.map(inputRow),
  });

const formatNamed = (caption: string, first: string, things: Described[], hasDefaults = false): string =>
  formatTable({
    caption,
    hidesCaption: true,
    columns: [first, ...(hasDefaults ? ['Default'] : []), 'What it is'],
    rows: things.map(({ name, description = '', default: value }) => [
      name ? code(name) : 'the default slot',
      ...(hasDefaults ? [value ? code(value) : none] : []),
      prose(description),
    ]),
  });

/** All tables of an element. */
export function formatReference(manifest: Manifest, tag: string): string {
  const element = elementIn(manifest, tag);
  return [
    '<h2 id="inputs">Attributes and properties</h2>',
    formatInputs(describedInputs(element)),
    '<h2 id="events">Events</h2>',
    formatNamed('Events', 'Event', element.events),
    '<h2 id="slots">Slots</h2>',
    formatNamed('Slots', 'Slot', element.slots),
    '<h2 id="parts">Parts</h2>',
    `<p>Styled from the page: <code>${tag}::part(${element.cssParts[0]!.name}) { … }</code></p>`,
    formatNamed('Parts', 'Part', element.cssParts),
    '<h2 id="custom-properties">Custom properties</h2>',
    formatNamed('Custom properties', 'Custom property', element.cssProperties, true),
  ].join('\n');
}

function formatControl({ name, control, values }: DescribedInput, value: string): string {
  const id = `id="try-${name}" name="${name}" aria-describedby="about-${name}"`;
  if (control === 'flag') return `<input ${id} type="checkbox" />`;
  if (control === 'json')
    return `<textarea ${id} rows="2" spellcheck="false" placeholder="JSON"></textarea>
<button type="button" class="example" data-for="${name}" data-example="${escapeMarkup(values[0] ?? '')}">Example<span class="hidden"> of ${name}</span></button>`;
  const list = values.map((one) => `<option value="${escapeMarkup(one)}"></option>`).join('');
  return `<input ${id} list="values-${name}" value="${escapeMarkup(value)}" autocomplete="off" spellcheck="false" /><datalist id="values-${name}">${list}</datalist>`;
}

/** Every input to be tried, the element itself, and the lines to copy. */
export function formatPlayground(manifest: Manifest, tag: string): string {
  const { values, fallback } = FIRST[tag]!;
  const element = elementIn(manifest, tag);
  const controls = describedInputs(element).filter(({ control }) => control !== 'none');
  const attributes = Object.entries(values);
  const written = attributes.map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`).join('');
  const fields = controls.map(
    (input) => `<div class="input ${input.control}"><label for="try-${input.name}">${code(input.name)}</label>
${formatControl(input, values[input.name] ?? '')}</div>`,
  );
  const description = element.description ? `<p>${prose(element.description)}</p>\n` : '';
  return `${description}<section class="playground" data-tag="${tag}" data-fallback="${escapeMarkup(fallback)}" aria-labelledby="try">
<h2 id="try">Try it</h2>
<form class="inputs" aria-label="Inputs of the element">
${fields.join('\n')}
</form>
<div class="outcome">
<div class="preview"><${tag}${written}>${escapeMarkup(fallback)}</${tag}></div>
<p class="said" role="status"></p>
<h3 id="snippet-name">To copy</h3>
<pre tabindex="0" aria-labelledby="snippet-name"><code class="snippet">${escapeMarkup(formatSnippet(tag, { attributes, properties: [] }, fallback))}</code></pre>
<p><button type="button" class="copy">Copy these lines</button></p>
</div>
</section>`;
}
