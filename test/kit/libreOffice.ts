/** LibreOffice as a second opinion on files we write, where it is installed. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PLACES = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice', '/snap/bin/libreoffice'];

/** Path of soffice; null where it is missing. With CI=true missing is an error, so that the check cannot fade away unseen. */
export function findLibreOffice(): string | null {
  const path = [process.env['SOFFICE'] ?? '', ...PLACES].find((place) => place !== '' && existsSync(place)) ?? null;
  if (path === null && process.env['CI'] === 'true') throw new Error('LibreOffice is not installed; the build needs it for file tests');
  return path;
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
