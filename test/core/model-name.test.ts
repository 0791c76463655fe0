import { expect } from 'chai';
import { listOpenModels } from '../../src/core/open-models.js';
import { findModel, listModels } from '../../src/api.js';
import { dataset } from '../../src/api.js';

/**
 * Names as hosts spell them, and what each means, judged by hand: the canonical id with how sure it is, or none.
 * `model-name.node.test.ts` scores the same function on thousands of identifiers of public catalogues.
 */
const NAMES = `
azure/gpt-4o-2024-08-06|exact openai/gpt-4o
azure_ai/Meta-Llama-3.1-70B-Instruct|exact meta-llama/Llama-3.1-70B-Instruct
us.meta.llama3-1-70b-instruct-v1:0|exact meta-llama/Llama-3.1-70B-Instruct
meta.llama3-1-70b-instruct-v1:0|exact meta-llama/Llama-3.1-70B-Instruct
bedrock/us-gov-west-1/meta.llama3-8b-instruct-v1:0|none
us.meta.llama4-scout-17b-instruct-v1:0|exact meta-llama/Llama-4-Scout-17B-16E-Instruct
us.meta.llama4-maverick-17b-instruct-v1:0|approximate meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8
us.deepseek.r1-v1:0|exact deepseek-ai/DeepSeek-R1
openai.gpt-oss-120b-1:0|exact openai/gpt-oss-120b
qwen.qwen3-32b-v1:0|exact Qwen/Qwen3-32B
qwen.qwen3-coder-30b-a3b-v1:0|exact Qwen/Qwen3-Coder-30B-A3B-Instruct
qwen.qwen3-235b-a22b-2507-v1:0|none
anthropic.claude-3-5-sonnet-20241022-v2:0|exact anthropic/claude-3-5-sonnet
us.anthropic.claude-sonnet-4-5-20250929-v1:0|exact anthropic/claude-sonnet-4-5
mistral.mistral-large-2407-v1:0|exact mistralai/Mistral-Large-Instruct-2407
mistral.mixtral-8x7b-instruct-v0:1|exact mistralai/Mixtral-8x7B-Instruct-v0.1
mistral.mistral-7b-instruct-v0:2|none
vertex_ai/claude-3-5-sonnet@20240620|exact anthropic/claude-3-5-sonnet
vertex_ai/meta/llama-3.1-405b-instruct-maas|exact meta-llama/Llama-3.1-405B-Instruct
meta/llama-3.1-70b-instruct-maas|exact meta-llama/Llama-3.1-70B-Instruct
vertex_ai/deepseek-ai/deepseek-v3.1-maas|exact deepseek-ai/DeepSeek-V3.1
vertex_ai/openai/gpt-oss-20b-maas|exact openai/gpt-oss-20b
vertex_ai/meta/llama-4-maverick-17b-128e-instruct-maas|approximate meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8
accounts/fireworks/models/llama-v3p1-70b-instruct|exact meta-llama/Llama-3.1-70B-Instruct
accounts/fireworks/models/qwen3-235b-a22b-thinking-2507|exact Qwen/Qwen3-235B-A22B-Thinking-2507
accounts/fireworks/models/qwen3-30b-a3b|exact Qwen/Qwen3-30B-A3B
accounts/fireworks/models/deepseek-v3p1|exact deepseek-ai/DeepSeek-V3.1
accounts/fireworks/models/llama4-scout-instruct-basic|none
fireworks_ai/accounts/fireworks/models/gpt-oss-120b|exact openai/gpt-oss-120b
together_ai/meta-llama/Meta-Llama-3.1-70B-Instruct-Turbo|approximate meta-llama/Llama-3.1-70B-Instruct
meta-llama/Llama-3.3-70B-Instruct-Turbo-Free|approximate meta-llama/Llama-3.3-70B-Instruct
Qwen/Qwen2.5-72B-Instruct-Turbo|approximate Qwen/Qwen2.5-72B-Instruct
Qwen/Qwen3-235B-A22B-Instruct-2507-tput|approximate Qwen/Qwen3-235B-A22B-Instruct-2507
Qwen/Qwen3-235B-A22B-fp8-tput|approximate Qwen/Qwen3-235B-A22B
groq/llama-3.1-8b-instant|approximate meta-llama/Llama-3.1-8B-Instruct
llama-3.3-70b-versatile|approximate meta-llama/Llama-3.3-70B-Instruct
llama-3.3-70b-specdec|approximate meta-llama/Llama-3.3-70B-Instruct
gemma2-9b-it|exact google/gemma-2-9b-it
openai/gpt-oss-20b|exact openai/gpt-oss-20b
whisper-large-v3|exact openai/whisper-large-v3
whisper-large-v3-turbo|none
cerebras/llama3.1-8b|none
cerebras/llama-3.3-70b|exact meta-llama/Llama-3.3-70B-Instruct
cerebras/qwen-3-235b-a22b-instruct-2507|exact Qwen/Qwen3-235B-A22B-Instruct-2507
cerebras/qwen-3-32b|exact Qwen/Qwen3-32B
llama-4-scout-17b-16e-instruct|exact meta-llama/Llama-4-Scout-17B-16E-Instruct
@cf/meta/llama-3.1-70b-instruct|exact meta-llama/Llama-3.1-70B-Instruct
@cf/meta/llama-3.1-8b-instruct-fp8|approximate meta-llama/Llama-3.1-8B-Instruct
@cf/meta/llama-3.1-8b-instruct-awq|approximate meta-llama/Llama-3.1-8B-Instruct
@cf/meta/llama-3.1-8b-instruct-fast|approximate meta-llama/Llama-3.1-8B-Instruct
@cf/meta/llama-3.3-70b-instruct-fp8-fast|approximate meta-llama/Llama-3.3-70B-Instruct
@hf/thebloke/llama-2-13b-chat-awq|none
@cf/openai/whisper|none
@cf/baai/bge-base-en-v1.5|exact BAAI/bge-base-en-v1.5
@cf/stabilityai/stable-diffusion-xl-base-1.0|exact stabilityai/stable-diffusion-xl-base-1.0
@cf/deepseek-ai/deepseek-r1-distill-qwen-32b|exact deepseek-ai/DeepSeek-R1-Distill-Qwen-32B
deepinfra/meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8|exact meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8
deepinfra/deepseek-ai/DeepSeek-R1-0528-Turbo|approximate deepseek-ai/DeepSeek-R1-0528
deepinfra/Qwen/Qwen3-Coder-480B-A35B-Instruct-Turbo|approximate Qwen/Qwen3-Coder-480B-A35B-Instruct
nvidia_nim/meta/llama-3.1-70b-instruct|exact meta-llama/Llama-3.1-70B-Instruct
nvidia/llama-3.1-nemotron-70b-instruct|none
nvidia/nvidia-nemotron-nano-9b-v2|exact nvidia/NVIDIA-Nemotron-Nano-9B-v2
novita/deepseek/deepseek-v3.1|exact deepseek-ai/DeepSeek-V3.1
novita/deepseek/deepseek-v3.1-terminus|none
novita/qwen/qwen3-30b-a3b-fp8|approximate Qwen/Qwen3-30B-A3B
novita/meta-llama/llama-4-scout-17b-16e-instruct|exact meta-llama/Llama-4-Scout-17B-16E-Instruct
sambanova/Meta-Llama-3.1-405B-Instruct|exact meta-llama/Llama-3.1-405B-Instruct
sambanova/DeepSeek-V3.1|exact deepseek-ai/DeepSeek-V3.1
openrouter/meta-llama/llama-3.1-70b-instruct:free|exact meta-llama/Llama-3.1-70B-Instruct
meta-llama/llama-3.1-70b-instruct:nitro|approximate meta-llama/Llama-3.1-70B-Instruct
openai/gpt-oss-120b:high|approximate openai/gpt-oss-120b|measured at medium effort
openai/gpt-4o:foo|none|unexplained words make no match
deepseek/deepseek-chat-v3.1|exact deepseek-ai/DeepSeek-V3.1
deepseek/deepseek-chat-v3.1:free|exact deepseek-ai/DeepSeek-V3.1
deepseek/deepseek-chat|none
deepseek/deepseek-r1-0528:free|exact deepseek-ai/DeepSeek-R1-0528
deepseek/deepseek-r1-0528-qwen3-8b|none
deepseek/deepseek-r1-distill-llama-70b|exact deepseek-ai/DeepSeek-R1-Distill-Llama-70B
deepseek/deepseek-r1-distill-llama-8b|none
google/gemma-3-27b-it:free|exact google/gemma-3-27b-it
google/gemma-3-27b|none
meta-llama/llama-4-scout|approximate meta-llama/Llama-4-Scout-17B-16E-Instruct
meta-llama/llama-4-maverick:free|approximate meta-llama/Llama-4-Maverick-17B-128E-Instruct-FP8
mistralai/mistral-nemo|exact mistralai/Mistral-Nemo-Instruct-2407
mistralai/mistral-7b-instruct|none
mistralai/mistral-7b-instruct-v0.3|exact mistralai/Mistral-7B-Instruct-v0.3
mistralai/mixtral-8x22b-instruct|exact mistralai/Mixtral-8x22B-Instruct-v0.1
nousresearch/hermes-3-llama-3.1-70b|none
nousresearch/hermes-2-pro-llama-3-8b|none
qwen/qwen3-235b-a22b|exact Qwen/Qwen3-235B-A22B
qwen/qwen3-235b-a22b-2507|none
qwen/qwen3-235b-a22b:thinking|approximate Qwen/Qwen3-235B-A22B
qwen/qwen3-8b:free|exact Qwen/Qwen3-8B
qwen/qwen3-coder|none
qwen/qwen3-coder-30b-a3b-instruct|exact Qwen/Qwen3-Coder-30B-A3B-Instruct
qwen/qwen3-vl-8b-instruct|exact Qwen/Qwen3-VL-8B-Instruct
qwen/qwen3-vl-8b-thinking|none
qwen/qwen3-next-80b-a3b-instruct|none
microsoft/phi-4|exact microsoft/phi-4
microsoft/phi-4-multimodal-instruct|none
microsoft/phi-4-reasoning-plus|exact microsoft/Phi-4-reasoning-plus
microsoft/phi-3-medium-128k-instruct|none
nvidia/nemotron-nano-9b-v2:free|exact nvidia/NVIDIA-Nemotron-Nano-9B-v2
nvidia/nemotron-nano-12b-v2-vl|exact nvidia/NVIDIA-Nemotron-Nano-12B-v2-VL-BF16
z-ai/glm-4.5-air:free|exact zai-org/GLM-4.5-Air
z-ai/glm-4.5v|none
z-ai/glm-4.6|exact zai-org/GLM-4.6
openai/gpt-4o|exact openai/gpt-4o
openai/gpt-4o:extended|exact openai/gpt-4o
openai/chatgpt-4o-latest|none
openai/gpt-4o-mini-2024-07-18|exact openai/gpt-4o-mini
openai/gpt-3.5-turbo-0125|exact openai/gpt-3.5-turbo
gpt-35-turbo|exact openai/gpt-3.5-turbo
openai/gpt-4-turbo|exact openai/gpt-4-turbo
openai/gpt-4o-audio-preview|none
anthropic/claude-3.5-sonnet|exact anthropic/claude-3-5-sonnet
anthropic/claude-3.5-sonnet:beta|exact anthropic/claude-3-5-sonnet
anthropic/claude-3.7-sonnet:thinking|approximate anthropic/claude-3-7-sonnet
anthropic/claude-sonnet-4|exact anthropic/claude-sonnet-4
anthropic/claude-opus-4.1|exact anthropic/claude-opus-4-1
claude-3-5-sonnet-latest|exact anthropic/claude-3-5-sonnet
claude-3-5-haiku-20241022|none
google/gemini-2.5-pro|exact google/gemini-2.5-pro
gemini/gemini-2.0-flash-001|exact google/gemini-2.0-flash
models/gemini-2.5-flash|exact google/gemini-2.5-flash
gemini-2.5-flash-preview-tts|none
mistral-large-latest|none
mistral/mistral-small-2506|exact mistralai/mistral-small-2506
meta-llama/Llama-3.1-70B-Instruct:together|exact meta-llama/Llama-3.1-70B-Instruct
meta-llama/Llama-3.1-8B-Instruct:fireworks-ai|exact meta-llama/Llama-3.1-8B-Instruct
openai/gpt-oss-120b:cerebras|exact openai/gpt-oss-120b
openai/gpt-oss-120b:fastest|approximate openai/gpt-oss-120b
llama3.1:70b|approximate meta-llama/Llama-3.1-70B-Instruct
llama3.1|none
llama3|none
llama3:70b|none
gpt-oss:120b|exact openai/gpt-oss-120b
gpt-oss:120b-cloud|exact openai/gpt-oss-120b
deepseek-r1:70b|approximate deepseek-ai/DeepSeek-R1-Distill-Llama-70B
deepseek-r1:8b|none
deepseek-r1:671b|none
qwen3:8b|approximate Qwen/Qwen3-8B
qwen3:235b|none
qwen3-coder:30b|approximate Qwen/Qwen3-Coder-30B-A3B-Instruct
gemma3:27b|approximate google/gemma-3-27b-it
gemma3:12b-it-qat|approximate google/gemma-3-12b-it
mistral-nemo|exact mistralai/Mistral-Nemo-Instruct-2407
Meta-Llama-3.1-8B-Instruct-Q4_K_M.gguf|approximate meta-llama/Llama-3.1-8B-Instruct
bartowski/Meta-Llama-3.1-70B-Instruct-GGUF|approximate meta-llama/Llama-3.1-70B-Instruct
lmstudio-community/gemma-2-9b-it-GGUF/gemma-2-9b-it-Q8_0.gguf|approximate google/gemma-2-9b-it
unsloth/Llama-3.3-70B-Instruct-bnb-4bit|approximate meta-llama/Llama-3.3-70B-Instruct
unsloth/gpt-oss-20b-GGUF|approximate openai/gpt-oss-20b
neuralmagic/Meta-Llama-3.1-70B-Instruct-FP8|approximate meta-llama/Llama-3.1-70B-Instruct
RedHatAI/Meta-Llama-3.1-405B-Instruct-FP8-dynamic|approximate meta-llama/Llama-3.1-405B-Instruct-FP8
nvidia/Llama-3.1-405B-Instruct-FP8|approximate meta-llama/Llama-3.1-405B-Instruct-FP8
hugging-quants/Meta-Llama-3.1-70B-Instruct-AWQ-INT4|approximate meta-llama/Llama-3.1-70B-Instruct
mlx-community/Qwen3-8B-4bit|approximate Qwen/Qwen3-8B
cognitivecomputations/dolphin-2.9-llama3-8b|none
databricks-meta-llama-3-3-70b-instruct|exact meta-llama/Llama-3.3-70B-Instruct
databricks/databricks-meta-llama-3-1-405b-instruct|exact meta-llama/Llama-3.1-405B-Instruct
watsonx/meta-llama/llama-3-3-70b-instruct|exact meta-llama/Llama-3.3-70B-Instruct
oci/meta.llama-3.1-405b-instruct|exact meta-llama/Llama-3.1-405B-Instruct
snowflake/llama3.1-405b|approximate meta-llama/Llama-3.1-405B-Instruct
replicate/meta/meta-llama-3-70b-instruct|none
vercel_ai_gateway/meta/llama-3.1-70b|approximate meta-llama/Llama-3.1-70B-Instruct
meta/llama-3.1-8b|none
alibaba/qwen-3-32b|exact Qwen/Qwen3-32B
alibaba/qwen3-coder|none
meta-llama/Meta-Llama-3.1-70B-Instruct|exact meta-llama/Llama-3.1-70B-Instruct
meta-llama/Llama-3.2-11B-Vision-Instruct|none
meta-llama/Llama-3.1-70B|none
mattshumer/Reflection-Llama-3.1-70B|none
black-forest-labs/FLUX.1-dev|exact black-forest-labs/FLUX.1-dev
flux-dev|none
black-forest-labs/FLUX.1-schnell|none
stabilityai/stable-diffusion-3.5-large-turbo|none
stable-diffusion-xl-base-1.0|exact stabilityai/stable-diffusion-xl-base-1.0
sdxl-turbo|exact stabilityai/sdxl-turbo
deepseek-reasoner|none
gpt-5-chat-latest|exact openai/gpt-5-chat-latest
gpt-5|exact openai/gpt-5
gpt-5-codex|exact openai/gpt-5-codex
o3-mini|exact openai/o3-mini
openai/o3-mini-high|none
nomic-embed-text|none
nomic-ai/nomic-embed-text-v1|exact nomic-ai/nomic-embed-text-v1
nomic-ai/nomic-embed-text-v1.5|none
command-r-plus-08-2024|exact cohere/command-r-plus-08-2024
cohere/command-r-08-2024|exact cohere/command-r-08-2024
`;

/** Names that are read by one rule each: the name, its meaning and why. */
const REASONS = `
OpenPipe/Qwen3-14B-Instruct|none|Qwen3 14B was released once, to think or not: its Instruct is a third party's
qwen3-235b-a22b-instruct|none|leaves open whether the first release or its successor of July 2025
fireworks/ember-1|none|a host's own model, not llmrails/ember-v1
gpt-4-1106|none|a GPT-4 Turbo, not GPT-4
gpt-4-turbo-1106-preview|exact openai/gpt-4-1106-preview|its snapshot has a figure of its own
gpt-35-turbo-1106|exact openai/gpt-3.5-turbo|a dated snapshot of that model
someone/gemma-2-9b-it-v2|none|a second version number is another version
unsloth/Qwen3-8B-128K-GGUF|approximate Qwen/Qwen3-8B|a context length keeps the weights
01-ai/Yi-1.5-9B-32K|none|a context length of its own training
nvidia.nemotron-nano-9b-v2|exact nvidia/NVIDIA-Nemotron-Nano-9B-v2|v2 is the model's version and not the API's
nvidia.nemotron-nano-12b-v2|none|Bedrock gives the name of the text model to the one that sees
mistral.mistral-large-3-675b-instruct|exact mistralai/mistral-large-2512|Mistral counts by generation and by month
mistral-large-4|none|the next generation
mistral.ministral-3-8b-instruct|exact mistralai/ministral-8b-2512|the third Ministral, of 8B
mistralai/Ministral-3-14B-Reasoning-2512|none|other weights of the same size and month
devstral-2|exact mistralai/devstral-2512|Mistral counts by generation and by month
mistral-medium-3.5|none|its own release, not Medium 3
gemini-3.0-pro-preview|exact google/gemini-3-pro-preview|3.0 is 3
gemini-3-pro|none|a preview is not the release
claude-sonnet-4-5@eu|exact anthropic/claude-sonnet-4-5|a region is no version
regional.anthropic.claude-opus-4-6-v1:0|exact anthropic/claude-opus-4-6|a region is no version
arn:aws:bedrock:us-east-1:123456789012:inference-profile/us.anthropic.claude-sonnet-4-20250514-v1:0|exact anthropic/claude-sonnet-4|an inference profile of Bedrock's
anthropic/claude-opus-4.1:thinking:8192|approximate anthropic/claude-opus-4-1|thinking costs another energy
openai/gpt-5-batch|approximate openai/gpt-5|a queue of the same model
openai/gpt-5.1-instant|none|unexplained words make no match
zai-org_GLM-4.6-IQ2_XXS.gguf|approximate zai-org/GLM-4.6|some repackagers write the publisher first
deepseek-ai-deepseek-v3.1|exact deepseek-ai/DeepSeek-V3.1|some hosts write the publisher first
deepseek-r1-distill-qwen-32b-250120|exact deepseek-ai/DeepSeek-R1-Distill-Qwen-32B|a date of six digits
Llama-3.1-8B-Instruct-q4f16_1-MLC|approximate meta-llama/Llama-3.1-8B-Instruct|weights of 4 bits
Llama-3.3-70B-Instruct-Q8_0-00001-of-00002.gguf|approximate meta-llama/Llama-3.3-70B-Instruct|the first part of a file
gpt-oss-20b-mxfp4.gguf|exact openai/gpt-oss-20b|its own precision in another format
qwen/qwen3-8b@q4_k_m|approximate Qwen/Qwen3-8B|LM Studio writes the precision after @
llama4:16x17b|approximate meta-llama/Llama-4-Scout-17B-16E-Instruct|Ollama's tag says 16 experts
huihui-ai/Llama-3.3-70B-Instruct-abliterated|none|a third party changed the weights
RedHatAI/Sparse-Llama-3.1-8B-2of4|none|a third party changed the weights
nvidia/gpt-oss-120b-Eagle3-v2|none|a draft model for gpt-oss and not gpt-oss
snowflake-llama3.3-70b|none|a host's own variant of the weights
ft:gpt-4o|none|a customer's fine-tune
someone/Llama-3.1-8B-Instruct-Turbo|none|only hosts and publishers have tiers of speed
groq:llama-3.3-70b-versatile|approximate meta-llama/Llama-3.3-70B-Instruct|frameworks write the host before a colon
command-r+|none|a plus is a word, and Command R+ is not Command R
someone/Llama-3.1-8B-Instruct-中文|none|other scripts are words too
Mixtral-8x22B-v0.1.Q4_K_M-00001-of-00005.gguf|none|a file bears its publisher's own name, and without Instruct that is the base
Llama-3.1-70B-Q4_K_M.gguf|none|a file bears its publisher's own name, and without Instruct that is the base
mistral-7b-v0.3|none|so numbered it is its publisher's own name, and without Instruct that is the base
mistralai/mixtral-8x22b|none|its publisher's own name, and without Instruct that is the base
accounts/fireworks/models/qwen2p5-72b|none|Fireworks serves the base under the name without Instruct
volcengine/deepseek-r1-250528|exact deepseek-ai/DeepSeek-R1-0528|a later model under an earlier one's name, by the day
volcengine/deepseek-r1-250120|exact deepseek-ai/DeepSeek-R1|the day of the first
claude-opus-4-thinking:8192|approximate anthropic/claude-opus-4|thinking costs another energy, after a dash too
claude-3.7-sonnet-thought|approximate anthropic/claude-3-7-sonnet|another word for thinking
claude-opus-4-thinking-machine|none|one word says that it thinks, two do not
openai/gpt-5:batch|approximate openai/gpt-5|a queue of the same model
TEE/gpt-oss-120b|exact openai/gpt-oss-120b|sealed hardware keeps the weights
duo-chat-gpt-5-1|exact openai/gpt-5.1|a host's mark before the name
mistralai/mistral-small-creative|exact mistralai/labs-mistral-small-creative|some hosts leave out that it is from its publisher's labs
city96/FLUX.1-dev-gguf|approximate black-forest-labs/FLUX.1-dev|a stated format says that a third party repackages
someone/FLUX.1-dev|none|a third party's copy that does not say what it changed
flux1-dev-fp8-e4m3fn.safetensors|approximate black-forest-labs/FLUX.1-dev|a format of 8 bits, whole
Meta-Llama-3.1-8B-Instruct-f32.gguf|exact meta-llama/Llama-3.1-8B-Instruct|32 bits are no less than 16
gpt-4o-mini-GGUF|none|nobody converts weights that only their provider has
`;

const REASON_ROWS = REASONS.trim()
  .split('\n')
  .map((line) => line.split('|') as [name: string, meaning: string, why: string]);

const rows = NAMES.trim()
  .split('\n')
  .map((line) => line.split('|') as [name: string, meaning: string]);

describe('findModel(name)', () => {
  it('finds nothing by what is no text', () => {
    for (const name of [undefined, null, 5, ['gpt-4o'], {}]) expect(findModel(name as string)).to.equal(undefined);
  });

  for (const [name, meaning] of rows) {
    it(`reads ${name} as ${meaning}`, () => {
      const found = findModel(name);
      expect(found ? `${found.match} ${found.id}` : 'none').to.equal(meaning);
    });
  }

  for (const [name, meaning, why] of REASON_ROWS) {
    it(`reads ${name} as ${meaning}: ${why}`, () => {
      const found = findModel(name);
      expect(found ? `${found.match} ${found.id}` : 'none').to.equal(meaning);
    });
  }

  it('finds every canonical id exactly, whatever its capitals', () => {
    for (const { id } of listModels()) {
      expect(findModel(id.toUpperCase()), id).to.include({ id, match: 'exact' });
    }
  });

  it('finds the services by their names only, never for an API model', () => {
    expect(findModel('ChatGPT')).to.include({ id: 'ChatGPT', match: 'exact', provider: 'OpenAI' });
    expect(findModel('Gemini Apps')).to.include({ id: 'Gemini Apps', match: 'exact', provider: 'Google' });
    for (const name of ['chatgpt-4o-latest', 'gemini', 'gemini-pro', 'openai/chatgpt', 'gpt']) {
      expect(findModel(name)?.id, name).not.to.be.oneOf(['ChatGPT', 'Gemini Apps']);
    }
  });

  it('says which kinds of figures and which tasks a model has', () => {
    const found = findModel('Qwen/Qwen3-8B');
    expect(found).to.deep.include({ kinds: ['measured'], tasks: ['chat', 'reasoning'], name: 'Qwen3 8B' });
  });

  it('answers text that is no name with nothing, at once', () => {
    const hostile = ['', ' ', '/', ':', '@', '../..', '<img src=x onerror=alert(1)>', '\u0000', '-'.repeat(1e7)];
    for (const name of hostile) expect(findModel(name), name.slice(0, 20)).to.equal(undefined);
  });

  it('never names a model that has no figure', () => {
    const ids = new Set(dataset.figures.flatMap(({ rows }) => rows.map(([model]) => model)));
    for (const [name] of rows) {
      const found = findModel(name);
      if (found) expect(ids.has(found.id), name).to.equal(true);
    }
  });
});

describe('listOpenModels(name, dataset) lists what a name may mean that leaves out what tells models apart', () => {
  const ROWS: [name: string, why: string, ids: string[]][] = [
    ['deepseek-r1', 'Ollama gives the name to a distilled Qwen', ['deepseek-ai/DeepSeek-R1']],
    ['mixtral-8x7b', 'two variants', ['mistralai/Mixtral-8x7B-Instruct-v0.1', 'mistralai/Mixtral-8x7B-v0.1']],
    ['qwen/qwen3-30b-a3b-2507', 'Instruct or Thinking', ['Qwen/Qwen3-30B-A3B-Instruct-2507']],
    [
      'qwen3-235b-a22b-2507',
      'Instruct or Thinking, in two precisions',
      ['Qwen/Qwen3-235B-A22B-Instruct-2507', 'Qwen/Qwen3-235B-A22B-Instruct-2507-FP8'],
    ],
    ['deepseek-r1:70b', 'a tag of Ollama’s', []],
    ['meta-llama/Llama-3.1-70B', 'the pre-trained model’s own name', []],
    [
      'llama3.1:latest',
      'three sizes, one in two precisions',
      [
        'meta-llama/Llama-3.1-405B-Instruct',
        'meta-llama/Llama-3.1-405B-Instruct-FP8',
        'meta-llama/Llama-3.1-70B-Instruct',
        'meta-llama/Llama-3.1-8B-Instruct',
      ],
    ],
    ['gemma2', 'three sizes', ['google/gemma-2-27b-it', 'google/gemma-2-2b-it', 'google/gemma-2-9b-it']],
    ['mixtral-8x22b', 'the base may be meant', ['mistralai/Mixtral-8x22B-Instruct-v0.1']],
    [
      'mixtral',
      'two sizes, one with its base',
      ['mistralai/Mixtral-8x22B-Instruct-v0.1', 'mistralai/Mixtral-8x7B-Instruct-v0.1', 'mistralai/Mixtral-8x7B-v0.1'],
    ],
    [
      'qwen3',
      'more sizes than are named',
      ['Qwen/Qwen3-14B', 'Qwen/Qwen3-32B', 'Qwen/Qwen3-8B', 'Qwen/Qwen3-0.6B', 'Qwen/Qwen3-30B-A3B'],
    ],
    ['llama3.1:70b', 'means one', []],
    ['gpt-4o', 'means one', []],
    ['mistral-large-latest', 'moves', []],
    ['someone/mixtral-8x7b-uncensored', 'a fine-tune', []],
    ['llama 9000', 'no such model', []],
    ['', 'nothing', []],
    ['x'.repeat(1e6), 'no name', []],
  ];

  for (const [name, why, ids] of ROWS)
    it(`${name.slice(0, 40)}: ${why}`, () => expect(listOpenModels(name, dataset)).to.deep.equal(ids));
});
