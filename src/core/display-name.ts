/** A canonical id as a reader would say it: `meta-llama/Llama-3.1-70B-Instruct` is Llama 3.1 70B by Meta. */
import type { Dataset } from './dataset.js';

/** Publishers whose account name is not what readers call them. */
const PROVIDERS: Record<string, string> = {
  anthropic: 'Anthropic',
  'black-forest-labs': 'Black Forest Labs',
  cohere: 'Cohere',
  CohereForAI: 'Cohere',
  'deepseek-ai': 'DeepSeek',
  google: 'Google',
  'google-t5': 'Google',
  'meta-llama': 'Meta',
  codellama: 'Meta',
  facebook: 'Meta',
  microsoft: 'Microsoft',
  mistralai: 'Mistral AI',
  nvidia: 'NVIDIA',
  openai: 'OpenAI',
  'openai-community': 'OpenAI',
  stabilityai: 'Stability AI',
  tencent: 'Tencent',
  'zai-org': 'Z.ai',
};

/** Words that are written in their own way. */
const SPELLINGS: Record<string, string> = {
  gpt: 'GPT',
  glm: 'GLM',
  claude: 'Claude',
  gemini: 'Gemini',
  gemma: 'Gemma',
  turbo: 'Turbo',
};

/** Sizes end in a capital: `4b` is 4B. */
const spell = (word: string): string => SPELLINGS[word] ?? word.replace(/^\d+[bm]$/, (size) => size.toUpperCase());

/** The name by rule: the last part of the id without the words that only say how it was packed. */
function ruleName(id: string): string {
  const last = id.slice(id.lastIndexOf('/') + 1);
  if (/^[a-z]/.test(last) && !/^(?:gpt(?!-oss)|glm|claude|gemini|gemma)-/.test(last)) return last;
  return (
    last
      .replace(/[-_](?:Instruct|it|hf|Diffusers|diffusers)$/, '')
      .replace(/^Meta-(?=Llama)/, '')
      .split(/[-_]/)
      .map(spell)
      .join(' ')
      .replace(/^(GPT|GLM) (?=\d)/, '$1-')
      // Claude Opus 4.5, Gemini 2.5 Pro: each word with a capital, the version with its point.
      .replace(/^(?:Claude|Gemini) .*/, (name) =>
        name.replace(/ [a-z]/g, (start) => start.toUpperCase()).replace(/(\d) (?=\d)/, '$1.'),
      )
  );
}

/** The name to show a reader. */
export function displayName(id: string, dataset: Dataset): string {
  return dataset.models[id]?.name ?? ruleName(id);
}

/** Who publishes or runs the model. */
export function providerOf(id: string, dataset: Dataset): string {
  const account = id.slice(0, Math.max(0, id.indexOf('/')));
  return dataset.models[id]?.provider ?? PROVIDERS[account] ?? account;
}
