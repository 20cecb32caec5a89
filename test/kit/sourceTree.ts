/** The repository's own files, as the tests about the repository see them: what git would ignore is left out. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const repositoryRoot = join(dirname(fileURLToPath(import.meta.url)), '../..');

const IGNORED = /^(node_modules|dist|coverage|test-results|\.git|\.idea|\.vscode|\.DS_Store|~\$.*|.*\.log)$/;

/** Paths of all files below a folder of the repository, with forward slashes, in code-point order. */
export function listFiles(folder = ''): string[] {
  const entries = readdirSync(join(repositoryRoot, folder), { withFileTypes: true }).filter(({ name }) => !IGNORED.test(name));
  return entries
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? listFiles(path) : [path];
    })
    .sort();
}

export function readText(path: string): string {
  return readFileSync(join(repositoryRoot, path), 'utf8');
}
