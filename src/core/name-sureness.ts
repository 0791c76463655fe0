/** How sure each part of a name makes a match with an entry of the index: variant, precision, organisation. */
import type { Entry } from './name-index.js';
import { HOSTS } from './name-host.js';
import { lengthOf, type ParsedName } from './name-tokens.js';

/** How sure a part of a name makes a match: exact, approximate, or undefined where it rules the match out. */
type IsExact = boolean | undefined;

/** Third parties that convert weights of any kind to other formats, under the same name. */
const CONVERTERS = /^(?:xenova|onnx|mlx|ggml|unsloth|llm-research|ai-modelscope|\.)/;

/** Whether a name says that a third party gave the weights another format. */
const isRepackaged = ({ precision, organisation }: ParsedName): boolean =>
  precision !== undefined || CONVERTERS.test(organisation);

/**
 * Whether a name without its variant is the pre-trained model's own: a whole one, as a hub of weights has it, and not as a
 * host has it or a gateway that shortens its publisher's name.
 */
export const isHubName = ({ organisation, words }: ParsedName, entry: Entry): boolean =>
  organisation !== '' &&
  lengthOf(words) === entry.wordCount &&
  (organisation === entry.organisation ||
    /^h[fu]/.test(organisation) ||
    !(HOSTS.test(organisation) || entry.organisation.startsWith(organisation)));

/** Released once, to think or not; an `Instruct` of the same size is its successor or a third party's. */
const HYBRID = /^Qwen\/Qwen3-[\d.]+B(?:-A\d+B)?$/;

/** How sure the variant makes a match. */
export function isVariantExact(parsed: ParsedName, entry: Entry, siblings: Entry[]): IsExact {
  const { variant } = parsed;
  // Nobody converts weights that only their provider has.
  if (entry.form === 'fixed') return entry.isClosed && parsed.precision ? undefined : true;
  if (entry.form === 'base') {
    // A third party that repackages a pre-trained model calls it by the name it has with its publisher.
    const isOwnName = !variant && isRepackaged(parsed) && isHubName(parsed, entry) && !/-pt$/.test(entry.id);
    return variant === 'base' || isOwnName || undefined;
  }
  if (variant === 'base') return undefined;
  if (HYBRID.test(entry.id) && parsed.words.includes('instruct')) return undefined;
  if (variant === 'tuned' || entry.form === 'tuned-only') {
    return parsed.isTag && entry.model.needsVariant && !parsed.words.includes('instruct') ? undefined : true;
  }
  const isOpen =
    entry.model.needsVariant ||
    // Fireworks serves both, the pre-trained under the name without a variant.
    parsed.organisation === 'models' ||
    isHubName(parsed, entry) ||
    siblings.some(({ form }) => form === 'base');
  return isOpen ? undefined : false;
}

/** How sure the precision makes a match. */
export function isPrecisionExact({ precision }: ParsedName, entry: Entry): IsExact {
  if (precision === undefined) return entry.precision !== 'fp8' || entry.isNative;
  return precision === entry.precision || (precision === 'default' && entry.precision === 'mxfp4');
}

const plain = (organisation: string): string => organisation.replace(/[^a-z\d]/g, '');

/** How sure the organisation makes a match: its publisher or a host, or a third party that repackages open weights. */
export function isOrganisationExact(parsed: ParsedName, entry: Entry): IsExact {
  const [theirs, ours] = [plain(parsed.organisation), plain(entry.organisation)];
  // What is converted of a closed model is how it counts tokens.
  if (entry.isClosed && CONVERTERS.test(parsed.organisation)) return undefined;
  const isPublisher = entry.isClosed || ours.startsWith(theirs.slice(0, 5)) || theirs.startsWith(ours);
  // A name too short to tell: its publisher must stand before it, or for a text model a host.
  if (entry.model.needsPublisher && (parsed.isTag || theirs === '' || !(isPublisher || entry.isOpenText)))
    return undefined;
  if (isPublisher || HOSTS.test(parsed.organisation)) return true;
  return entry.isOpenText || isRepackaged(parsed) ? false : undefined;
}
