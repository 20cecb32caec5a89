/** What the lock file says of the packages this project is made of. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readText, repositoryRoot } from './sourceTree';

export interface LockedPackage {
  /** Folder below the repository: `node_modules/zod`. */
  readonly folder: string;
  readonly name: string;
  /** Only the tools need it; it never reaches a user. */
  readonly dev: boolean;
  /** Installed on some machines only. */
  readonly optional: boolean;
}

interface LockEntry {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
}

export function readLock(): LockedPackage[] {
  const lock = JSON.parse(readText('package-lock.json')) as { readonly packages: Readonly<Record<string, LockEntry>> };
  return Object.entries(lock.packages)
    .filter(([folder]) => folder !== '')
    .map(([folder, entry]) => ({
      folder,
      name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
      dev: entry.dev === true || entry.devOptional === true,
      optional: entry.optional === true,
    }));
}

/** The licence an installed package declares, null where it declares none; undefined where the package is not installed. */
export function licenceOf(folder: string): string | null | undefined {
  const file = `${folder}/package.json`;
  if (!existsSync(join(repositoryRoot, file))) return undefined;
  const { license, licenses } = JSON.parse(readText(file)) as { license?: unknown; licenses?: unknown };
  if (typeof license === 'string') return license;
  if (Array.isArray(licenses)) return licenses.map((each: { type?: unknown }) => String(each.type)).join(' OR ');
  return null;
}

/** Licences that let anyone pass the software on as long as notices stay. */
const PERMISSIVE = ['MIT', 'MIT-0', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'Unlicense', 'CC0-1.0', 'BlueOak-1.0.0', 'Zlib'];

/** Reads an SPDX expression of names, AND, OR and brackets: one permissive choice suffices, every part of an AND must be one. */
export function isPermissive(expression: string): boolean {
  const choices = expression.replace(/[()]/g, ' ').split(/\sOR\s/);
  return choices.some((choice) => choice.split(/\sAND\s/).every((name) => PERMISSIVE.includes(name.trim())));
}
