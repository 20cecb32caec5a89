/** The sample tables' target values and codes, as published. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';

const corpus = z.object({
  tables: z.array(
    z.object({
      id: z.string(),
      project: z.object({ code: z.string().nullish() }),
      indicators: z.array(z.object({ level1: z.string().nullish(), level2: z.string().nullish(), value: z.string().nullish() })),
    }),
  ),
});

export const corpusTables = corpus.parse(JSON.parse(readFileSync(new URL('../corpus/corpus.json', import.meta.url), 'utf8'))).tables;
