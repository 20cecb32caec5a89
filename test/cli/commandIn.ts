/** The command run within the test's own process, as a user standing in a folder would run it. */
import { runCli } from '../../src/cli/runCli';
import { createMemoryHost } from '../../src/host/memory/memoryHost';
import { contractSchema } from '../kit/contractSchema';
import type { ContractJson } from '../kit/contractSchema';

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly complaints: string;
}

export async function run(folder: string, ...argv: readonly string[]): Promise<Ran> {
  const out: string[] = [];
  const complaints: string[] = [];
  const terminal = {
    folder,
    print: async (text: string) => void out.push(text),
    complain: async (text: string) => void complaints.push(text),
  };
  const status = await runCli(argv, terminal, createMemoryHost);
  return { status, out: out.join(''), complaints: complaints.join('') };
}

/** `check --format json`, held against the contract. */
export async function checkJson(folder: string, ...argv: readonly string[]): Promise<ContractJson & { readonly status: number }> {
  const { status, out } = await run(folder, 'check', '--format', 'json', ...argv);
  return { ...contractSchema.parse(JSON.parse(out)), status };
}
