/** Reads what source files import and which names they use, with the TypeScript parser: words in texts and comments do not count. */
import { posix } from 'node:path';
import ts from 'typescript';

export interface Import {
  /** As written: `../grid/address` or `react`. */
  readonly specifier: string;
  /** Nothing of it remains at run time. */
  readonly typeOnly: boolean;
  readonly line: number;
}

export interface NameUse {
  readonly name: string;
  readonly line: number;
}

export interface SourceFacts {
  /** With forward slashes, from the repository: `src/domain/money.ts`. */
  readonly path: string;
  readonly imports: readonly Import[];
  /** Every identifier, and every literal key of an element access (`window['x']`). */
  readonly names: readonly NameUse[];
  readonly hasMarkup: boolean;
}

/** An import of one of our own files by another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
  readonly line: number;
}

export function readFacts(path: string, text: string): SourceFacts {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, scriptKind(path));
  const imports: Import[] = [];
  const names: NameUse[] = [];
  let hasMarkup = false;
  const lineOf = (node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1;
  const visit = (node: ts.Node): void => {
    const found = importOf(node);
    if (found) imports.push({ ...found, line: lineOf(node) });
    const name = nameOf(node);
    if (name !== null) names.push({ name, line: lineOf(node) });
    if (ts.isJsxOpeningLikeElement(node) || ts.isJsxFragment(node)) hasMarkup = true;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, imports, names, hasMarkup };
}

/** Arrows between our files, and the relative imports that lead nowhere we know. */
export function readArrows(facts: readonly SourceFacts[], exists: (path: string) => boolean): { arrows: Arrow[]; dangling: Arrow[] } {
  const arrows: Arrow[] = [];
  const dangling: Arrow[] = [];
  for (const { path, imports } of facts) {
    for (const { specifier, typeOnly, line } of imports.filter((each) => each.specifier.startsWith('.'))) {
      const target = posix.normalize(posix.join(posix.dirname(path), specifier));
      const to = candidates(target).find(exists);
      if (to === undefined) dangling.push({ from: path, to: target, typeOnly, line });
      else arrows.push({ from: path, to, typeOnly, line });
    }
  }
  return { arrows, dangling };
}

/** A closed way for every arrow that leads back to where the walk came from, the first file repeated at its end. */
export function findCircles(arrows: readonly Arrow[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const done = new Set<string>();
  const circles: string[][] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) circles.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const to of next.get(file) ?? []) walk(to, [...way, file]);
    done.add(file);
  };
  for (const file of [...next.keys()].sort()) walk(file, []);
  return circles;
}

function scriptKind(path: string): ts.ScriptKind {
  if (path.endsWith('.tsx')) return ts.ScriptKind.TSX;
  return /\.m?js$/.test(path) ? ts.ScriptKind.JS : ts.ScriptKind.TS;
}

/** A bundler resolves imports without an ending; the launcher, which node runs as it is, writes its endings. */
function candidates(target: string): string[] {
  return [target, `${target}.ts`, `${target}.tsx`, `${target}.mjs`, `${target}.d.ts`];
}

function importOf(node: ts.Node): Omit<Import, 'line'> | null {
  if (ts.isImportDeclaration(node)) return toImport(node.moduleSpecifier, isTypeOnlyClause(node.importClause));
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return toImport(node.moduleSpecifier, isTypeOnlyExport(node));
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return toImport(node.argument.literal, true);
  if (ts.isImportEqualsDeclaration(node) && ts.isExternalModuleReference(node.moduleReference)) return toImport(node.moduleReference.expression, node.isTypeOnly);
  if (ts.isCallExpression(node) && loadsModule(node.expression)) return toImport(node.arguments[0], false);
  if (ts.isNewExpression(node) && isUrlOfModule(node)) return toImport(node.arguments?.[0], false);
  return null;
}

function toImport(specifier: ts.Node | undefined, typeOnly: boolean): Omit<Import, 'line'> | null {
  return specifier && ts.isStringLiteralLike(specifier) ? { specifier: specifier.text, typeOnly } : null;
}

function loadsModule(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require');
}

/** `new URL('./worker', import.meta.url)` makes the bundler follow the path; the address of a folder leads to no module. */
function isUrlOfModule(node: ts.NewExpression): boolean {
  const [target, base] = node.arguments ?? [];
  const isUrl = ts.isIdentifier(node.expression) && node.expression.text === 'URL' && /\bimport\.meta\.url\b/.test(base?.getText() ?? '');
  return isUrl && target !== undefined && ts.isStringLiteralLike(target) && /[^./][^/]*$/.test(target.text);
}

function isTypeOnlyClause(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  return !clause.name && !!bindings && ts.isNamedImports(bindings) && bindings.elements.length > 0 && bindings.elements.every((each) => each.isTypeOnly);
}

function isTypeOnlyExport(node: ts.ExportDeclaration): boolean {
  if (node.isTypeOnly) return true;
  const clause = node.exportClause;
  return !!clause && ts.isNamedExports(clause) && clause.elements.length > 0 && clause.elements.every((each) => each.isTypeOnly);
}

function nameOf(node: ts.Node): string | null {
  if (ts.isIdentifier(node)) return node.text;
  if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) return node.argumentExpression.text;
  return null;
}
