/** The command line as typed, understood. */
import { parseArgs } from 'node:util';
import { isSeverity, severityNames } from '../report/counts';
import type { ContractFinding } from '../report/contractTypes';
import { words } from './words';

export type Severity = ContractFinding['severity'];

const formats = ['text', 'json'] as const;
type Format = (typeof formats)[number];

export interface CheckRequest {
  readonly paths: readonly string[];
  readonly format: Format;
  /** Less grave findings are left out everywhere. */
  readonly severity: Severity;
  readonly sheet: string | null;
  readonly config: string | null;
  readonly formFiles: readonly string[];
}

export interface FixRequest {
  readonly path: string;
  readonly out: string;
  /** Codes of the rules whose fixes are wanted; [] for all. */
  readonly rules: readonly string[];
}

/** Commands with options and help of their own. */
const commands = ['check', 'fix'] as const;
export type CommandName = (typeof commands)[number];

export type Command =
  | { readonly kind: 'help'; readonly of: 'overview' | CommandName }
  | { readonly kind: 'check'; readonly request: CheckRequest }
  | { readonly kind: 'fix'; readonly request: FixRequest }
  /** Part of the contract, not of this version. */
  | { readonly kind: 'later'; readonly name: string }
  | { readonly kind: 'misuse'; readonly problem: string; readonly of: CommandName };

const LATER = ['templates', 'fill', 'roll'];

const options = {
  format: { type: 'string' },
  severity: { type: 'string' },
  sheet: { type: 'string' },
  config: { type: 'string' },
  'form-file': { type: 'string', multiple: true },
  out: { type: 'string' },
  rule: { type: 'string', multiple: true },
  help: { type: 'boolean', short: 'h' },
} as const;

type OptionName = keyof typeof options;

const optionsOf: Readonly<Record<CommandName, readonly OptionName[]>> = {
  check: ['format', 'severity', 'sheet', 'config', 'form-file', 'help'],
  fix: ['out', 'rule', 'help'],
};

function misuse(problem: string, of: CommandName = 'check'): Command {
  return { kind: 'misuse', problem, of };
}

/** Not strict: node's own complaints are English. `problemOf` makes ours from the tokens. */
function parse(argv: readonly string[]) {
  return parseArgs({ args: [...argv], options, allowPositionals: true, strict: false, tokens: true });
}

type Token = ReturnType<typeof parse>['tokens'][number];

function isKnown(name: string): name is OptionName {
  return Object.keys(options).includes(name);
}

function isCommand(name: string | undefined): name is CommandName {
  return commands.some((command) => command === name);
}

/** `command` null: none is named, so that any option may be meant. */
function problemOf(token: Token, command: CommandName | null): string | null {
  if (token.kind !== 'option') return null;
  if (!isKnown(token.name)) return words.unknownOption(token.rawName);
  if (command !== null && !optionsOf[command].includes(token.name)) return words.foreignOption(command, token.rawName);
  if (options[token.name].type === 'boolean') return token.value === undefined ? null : words.needsNoValue(token.rawName);
  if (token.value === undefined || token.value === '') return words.noValue(token.rawName);
  // "--sheet --format json": the name is missing, not called "--format". Written --sheet=--format it is meant.
  return token.value.startsWith('-') && !token.inlineValue ? words.noValue(token.rawName) : null;
}

function lastText(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}

function isFormat(text: string): text is Format {
  return formats.some((format) => format === text);
}

function checkCommand(paths: readonly string[], values: ReturnType<typeof parse>['values']): Command {
  if (paths.length === 0) return misuse(words.noFiles);
  // "$FOLDER" of a script where nothing is set; resolved, it would be the folder the user stands in.
  if (paths.includes('')) return misuse(words.emptyPath);
  const format = lastText(values.format) ?? 'text';
  if (!isFormat(format)) return misuse(words.badChoice('--format', format, formats));
  const severity = lastText(values.severity) ?? 'info';
  if (!isSeverity(severity)) return misuse(words.badChoice('--severity', severity, Object.keys(severityNames)));
  const request = { paths, format, severity, sheet: lastText(values.sheet), config: lastText(values.config), formFiles: texts(values['form-file']) };
  return { kind: 'check', request };
}

function fixCommand(paths: readonly string[], values: ReturnType<typeof parse>['values']): Command {
  const [path, ...more] = paths;
  if (path === undefined) return misuse(words.noFixFile, 'fix');
  if (more.length > 0) return misuse(words.manyFixFiles, 'fix');
  const out = lastText(values.out);
  if (out === null) return misuse(words.noOut, 'fix');
  return path === '' ? misuse(words.emptyPath, 'fix') : { kind: 'fix', request: { path, out, rules: texts(values.rule) } };
}

/** `argv`: the words after the program's name. An option given twice counts as given last. */
export function readArguments(argv: readonly string[]): Command {
  const { values, positionals, tokens } = parse(argv);
  const [name, ...paths] = positionals;
  // What is not there yet says so, whatever options it would have.
  if (name !== undefined && LATER.includes(name)) return { kind: 'later', name };
  if (name !== undefined && !isCommand(name)) return misuse(words.unknownCommand(name));
  const problem = tokens.map((token) => problemOf(token, name ?? null)).find((found) => found !== null);
  if (problem !== undefined) return misuse(problem, name);
  if (values.help === true) return { kind: 'help', of: name ?? 'overview' };
  if (name === undefined) return misuse(words.noCommand);
  return name === 'check' ? checkCommand(paths, values) : fixCommand(paths, values);
}
