/** LibreOffice as a second opinion on files we write, where it is installed. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libreOffice, requiredProgram } from './programs.mjs';

/** Path of soffice; null where it is missing, which on a build server is an error. */
export function findLibreOffice(): string | null {
  return requiredProgram(libreOffice);
}

/** Converts a file's bytes; `from` and `to` are extensions ("xlsx", "csv:…" with a filter for csv). */
export function convert(soffice: string, bytes: Uint8Array, from: string, to: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'libreoffice-'));
  try {
    const input = join(folder, `input.${from}`);
    const out = join(folder, 'out');
    writeFileSync(input, bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    execFileSync(soffice, [profile, '--headless', '--convert-to', to, '--outdir', out, input], { stdio: 'pipe', timeout: 120_000 });
    return new Uint8Array(readFileSync(join(out, `input.${to.split(':')[0] ?? to}`)));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
