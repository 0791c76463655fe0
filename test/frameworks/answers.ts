/** What the programs beside this share: two responses as an API sends them, and what is heard of an answer. */
import type { Explanation } from '../../src/badge.js';

/** Their energy is what the provider measured. */
export const answers = [3600, 7200].map((joules) => ({ model: 'house-model', energy: { energy_joules: joules } }));

export const describe = (answer: Explanation): string =>
  answer.status === 'known' ? `known, ${answer.energyWh.typical} Wh` : answer.status;
