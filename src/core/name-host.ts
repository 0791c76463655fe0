/**
 * What a host puts around the name of a model: its own name, a path, a version of its API, a day. It knows hosts, not models:
 * what is left is taken apart by `name-tokens.ts`.
 */

/** Hosts that serve others' models under their own prefix: how their names begin. */
export const HOSTS =
  /^(?:alibaba|amazon|anthropic[_:]|aws|azure|baset|bedrock|cereb|chutes|cloudf|databr|deepinf|endpoints|fal-|firew|friendl|gemini(?::|$)|github|google|gradient|groq|hf|hugging|hyperb|lambda|litellm|lm_?st|mistralai:|models|nebius|novita|nscale|ollama|openai|openr|ovh|perpl|replic|samban|scalew|siliconf|snowf|tee|toget|venice|vercel|vertex|volce|watson)/;
/** What stands before a name that is meant letter by letter: the hub of weights, its address, or Ollama's library before a tag. */
export const HUB =
  /^(?:(?:https:\/\/)?(?:hf|huggingface)(?:\.co)?[:/]|(?:(?:registry\.)?ollama(?:\.\w+)?[:/])?(?:library\/)?(?=[^/:]+:[^/]+$))/i;
/** A file of weights, or a version as Mistral numbers them: the publisher's own name, though none stands before it. */
const OWN_NAME = /-(?:gguf|hf)$|-v0\.\d/;
/** `us.meta.` on Bedrock: a region and a publisher. */
const BEDROCK = /^(?:[a-z-]+\.)?([a-z]+)\.(?=[a-z])/;
const API_VERSION = /-v?[1-9]\d?:\d+(?::\d+k?)?$|-00\d$|:\d(?:-foundry)?$/;
const DATES =
  /[-_@](?:20\d\d-[01]\d-[0-3]\d|(?:20)?\d\d[01]\d[0-3]\d)(?=$|[-:])|-04-(?:28|30)$|@(?:\d{3}|default|latest|[a-z]{2})$/g;
/** Where a model is served: an area as Azure calls its own, or a group of countries behind a name that no third party has. */
const AREA = /[:@](?:uk|france|india|[a-z]*(?:east|west|north|south|central)[a-z]*\d?)$/;
const COUNTRIES = /(?:(claude.*)-(?:au|jp)|-(?:us|eu|global|govcloud))$/;
/** SageMaker serves both variants too, under names that begin with a task. */
const JUMPSTART = /^huggingface-(?:llm|reasoning|vlm|sentencesimilarity)-/;
/** Who serves, as benchmarks write it after a name. */
const SERVED_BY = /[-_](?:novita|together|nim|vertex|azure)$/;
/** DeepSeek tells two of its models apart by the day; any other day is only a snapshot's. */
const DAY = /-(?:(?:20)?25-?)?05-?28/;
/** A Claude that thinks is the same model, though some hosts say so after a dash and not after a colon. */
const THINKING = /(claude.*|-v3.1)-((?:th|rea)\w+)(?:-\d+k|-mode)?(?=:|$)/;

/** Takes host paths, API versions and dates off; gives the organisation and the name with its tag. */
export function takeHost(spelling: string): { organisation: string; name: string } {
  // Frameworks write the host before a colon: `groq:llama-3.3-70b-versatile`.
  const path = (
    HOSTS.test(spelling)
      ? spelling.replace(/^([a-z_-]+):(?:(?:chat|messages|responses|converse):)?(?!\d)/, '$1/')
      : spelling
  )
    .replace(/(?:-\d+-of-\d+)?\.(?:gguf|llamafile|safetensors|bin)$/, '-gguf')
    .replace(/-gguf:.*/, '-gguf')
    .replace(/\/versions\/\d+/, '')
    .replace(/\/(b?fp?)-?(\d+)$/, '-$1$2')
    .replace(/flux\/(?=dev$)/, 'flux-1-')
    .replace(/-xl-(?:1024-)?v1(?:[:-]0)?$/, '-xl-base-1')
    .replace(JUMPSTART, 'models/');
  const segments = path.split(/--|\//).filter(Boolean);
  let name = segments.pop() ?? '';
  let organisation = segments.pop() ?? (OWN_NAME.test(name) ? '.' : '');
  const bedrock = BEDROCK.exec(name);
  if (bedrock) {
    organisation = bedrock[1]!;
    name = name.slice(bedrock[0].length).replace(/-v\d$/, '');
  }
  if (!organisation || HOSTS.test(organisation)) name = name.replace(COUNTRIES, '$1');
  name = name
    .replace(/^(?=[rv]\d)/, /^deepseek/.test(organisation) ? 'deepseek-' : '')
    .replace(API_VERSION, '')
    .replace(SERVED_BY, '')
    .replace(AREA, '')
    .replace(/^((?:gemini|claude|gpt-\d).*):latest$/, '$1')
    .replace(/(claude-\D+-\d.*)-v1$/, '$1')
    .replace(DAY, '-0528')
    .replace(DATES, '')
    .replace(THINKING, '$1:$2')
    .replace(/^qwen3:\d+b-[it]\w+$/, '$&-2507');
  return { organisation, name };
}
