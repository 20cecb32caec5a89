/** The JSON files of --config and --form-file. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readUnitSettings } from '../checking/unitSettings';
import type { UnitSettings } from '../checking/unitSettings';
import { formSchema } from '../forms/formSchema';
import type { Form } from '../forms/formSchema';
import { fileTrouble, words } from './words';

/** A settings file that cannot be used; `message` is Chinese and made for the user. */
export class SettingFileError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SettingFileError';
  }
}

interface Issue {
  readonly path: readonly PropertyKey[];
  /** Names of keys that do not belong there. */
  readonly keys?: readonly string[];
}

type Checked<T> = { readonly success: true; readonly data: T } | { readonly success: false; readonly error: { readonly issues: readonly Issue[] } };

async function readJson(path: string, folder: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(resolve(folder, path), 'utf8');
  } catch (cause) {
    throw new SettingFileError(words.settingUnread(path, fileTrouble(cause)));
  }
  try {
    // Windows' own editor writes a byte order mark.
    return JSON.parse(text.replace(/^\ufeff/, '')) as unknown;
  } catch {
    throw new SettingFileError(words.settingNotJson(path));
  }
}

function fitting<T>(path: string, checked: Checked<T>, hint: string): T {
  if (checked.success) return checked.data;
  const places = checked.error.issues.flatMap(({ path: above, keys = [] }) => {
    const ends = keys.length === 0 ? [above] : keys.map((key) => [...above, key]);
    return ends.map((end) => end.map(String).join('.') || '整个文件');
  });
  throw new SettingFileError(words.settingMisfit(path, [...new Set(places)], hint));
}

/** Rejects with SettingFileError. */
export async function readUnitSettingsFile(path: string, folder: string): Promise<UnitSettings> {
  const read = readUnitSettings(await readJson(path, folder));
  if (read.ok) return read.settings;
  throw new SettingFileError(words.settingProblems(path, read.problems, words.configHint));
}

/** Rejects with SettingFileError. */
export async function readForm(path: string, folder: string): Promise<Form> {
  return fitting(path, formSchema.safeParse(await readJson(path, folder)), words.formHint);
}
