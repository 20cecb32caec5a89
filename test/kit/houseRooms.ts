/** The rooms under src and which of them may import which: the table of the design, as data and as checks. */
import type { Arrow, SourceFacts } from './importGraph';

interface Permit {
  /** A room, or one file of it without its ending (`checking/unitSettings`). */
  readonly target: string;
  readonly typesOnly: boolean;
}

const all = (...targets: readonly string[]): readonly Permit[] => targets.map((target) => ({ target, typesOnly: false }));
const types = (...targets: readonly string[]): readonly Permit[] => targets.map((target) => ({ target, typesOnly: true }));

/** The port `src/host/spreadsheetHost.ts` is the room `host`; each folder in `src/host` is an adapter, a room of its own. */
const ADAPTERS = ['host/excel', 'host/wps', 'host/workbench', 'host/memory'];
const BELOW_TASKS = ['domain', 'grid', 'forms', 'reading', 'writing', 'rules', 'checking', 'report', 'templates', 'workbook', 'host'];

/** Every room of the house. A room may always import from itself. */
export const ROOMS: ReadonlyMap<string, readonly Permit[]> = new Map([
  ['grid', []],
  ['domain', types('grid')],
  ['forms', all('domain', 'grid')],
  ['reading', all('forms', 'domain', 'grid')],
  ['writing', all('forms', 'domain', 'grid')],
  ['rules', [...all('domain', 'grid/address'), ...types('grid')]],
  ['report', all('domain', 'grid')],
  ['checking', all('rules', 'report', 'domain', 'grid')],
  ['templates', all('writing', 'forms', 'domain', 'grid')],
  ['workbook', all('grid')],
  ['host', all('grid')],
  ['host/excel', all('host', 'grid')],
  ['host/wps', all('host', 'grid')],
  ['host/memory', all('host', 'grid')],
  ['host/workbench', all('host', 'grid', 'workbook')],
  ['tasks', all(...BELOW_TASKS)],
  ['taskpane', [...all('tasks', 'report'), ...types('host', 'domain', 'rules', 'templates')]],
  ['workbench', all('tasks', 'workbook', 'taskpane', 'host/workbench')],
  ['cli', [...all('tasks', 'report', 'workbook', 'checking/unitSettings', 'forms/formSchema'), ...types('host')]],
  ['entry', all(...BELOW_TASKS, ...ADAPTERS, 'tasks', 'taskpane', 'workbench', 'cli')],
]);

const PRODUCT_ROOMS_OF_REACT = ['taskpane', 'workbench', 'entry'];
const ROOMS_OF_HOST_PROGRAMS = ['host/excel', 'host/wps', 'entry'];
const HOST_PROGRAM_NAMES = ['Office', 'Excel', 'wps'];
/** Names by which a page reaches the network or runs text as code or markup. */
const FORBIDDEN_NAMES = [
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'importScripts'],
  ...['eval', 'Function', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'dangerouslySetInnerHTML'],
];

/** `src/host/excel/read.ts` → `host/excel`; a file that lies in no folder of src has no room. */
export function roomOf(path: string): string | null {
  const [, folder, ...rest] = path.split('/');
  if (folder === undefined || rest.length === 0) return null;
  return folder === 'host' && rest.length > 1 ? `host/${rest[0] ?? ''}` : folder;
}

/** What is wrong with one arrow, or null. Type-only imports count like any other, except where only types are permitted. */
export function faultOfArrow(arrow: Arrow): string | null {
  const from = roomOf(arrow.from);
  if (from === null || !ROOMS.has(from)) return `${arrow.from}: lies in no known room`;
  if (arrow.to.startsWith('assets/')) return null;
  const to = arrow.to.startsWith('src/') ? roomOf(arrow.to) : null;
  if (to === null) return `${arrow.from}:${arrow.line} imports ${arrow.to}, which is not part of src`;
  if (to === from) return null;
  const file = arrow.to.replace(/^src\//, '').replace(/\.\w+$/, '');
  const permits = (ROOMS.get(from) ?? []).filter(({ target }) => target === to || target === file);
  if (permits.some(({ typesOnly }) => !typesOnly || arrow.typeOnly)) return null;
  const reason = permits.length > 0 ? 'only as types' : `${from} may not import ${to}`;
  return `${arrow.from}:${arrow.line} → ${arrow.to}: ${reason}`;
}

/** Host programs, React and forbidden names where they do not belong. */
export function faultsOfNames(facts: SourceFacts): string[] {
  const room = roomOf(facts.path) ?? '';
  const at = (line: number, words: string): string => `${facts.path}:${line} ${words}`;
  const names = facts.names.flatMap(({ name, line }) => {
    if (FORBIDDEN_NAMES.includes(name)) return [at(line, `uses ${name}`)];
    return HOST_PROGRAM_NAMES.includes(name) && !ROOMS_OF_HOST_PROGRAMS.includes(room) ? [at(line, `uses ${name} outside its adapter`)] : [];
  });
  const packages = facts.imports.flatMap(({ specifier, line }) => {
    if (isReact(specifier) && !PRODUCT_ROOMS_OF_REACT.includes(room)) return [at(line, `imports ${specifier}`)];
    return isHostProgram(specifier) && !ROOMS_OF_HOST_PROGRAMS.includes(room) ? [at(line, `imports ${specifier}`)] : [];
  });
  const markup = facts.hasMarkup && !PRODUCT_ROOMS_OF_REACT.includes(room) ? [at(1, 'contains JSX')] : [];
  return [...names, ...packages, ...markup];
}

function isReact(specifier: string): boolean {
  return /^(react|react-dom)($|\/)/.test(specifier) || specifier.startsWith('@fluentui/');
}

/** Packages of the host programs (`@microsoft/office-js-helpers`, `et-jsapi-declare`); our own files are held by their rooms. */
function isHostProgram(specifier: string): boolean {
  return !specifier.startsWith('.') && /(^|[/@-])(office|excel|wps|et-jsapi)([-/]|$)/i.test(specifier);
}
