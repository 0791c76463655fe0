/** The AI SDK checks with zod, which tries whether it may make code from text: the policy of the page forbids it. */
import { config } from 'zod/v4/core';

config({ jitless: true });
