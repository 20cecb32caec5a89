/** Types of programs.mjs, which runs before anything that understands types. */

/** Looked for in this order: the variable, the search path, the usual places. */
export interface Program {
  readonly name: string;
  readonly variable: string;
  readonly commands: readonly string[];
  readonly places: readonly string[];
  readonly install: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Exists = (path: string) => boolean;

export const chromium: Program;
export const libreOffice: Program;
export function findProgram(program: Program, env?: Environment, exists?: Exists): string | null;
export function missingProgram(program: Program, env?: Environment, exists?: Exists): string | null;
export function requiredProgram(program: Program): string | null;
export function missingPrograms(): readonly string[];
