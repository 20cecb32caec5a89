/** Words for users stand in the words files only: components hold none. */
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { listFiles, readText } from '../kit/sourceTree';

const HAN = /\p{Script=Han}/u;

/** "line: text" of every string, template and JSX text with Chinese in it; comments and regular expressions are free. */
function chineseIn(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const literal = ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node);
    if (literal && HAN.test(node.text)) found.push(`${path}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${node.text.trim()}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const isComponent = (path: string): boolean => /^src\/(taskpane|workbench)\/.*\.tsx$/.test(path);
/** What the pane's other files say, they say through words files too. */
const isModel = (path: string): boolean => /^src\/taskpane\/.*\.ts$/.test(path) && !path.startsWith('src/taskpane/words/');

describe('the check itself', () => {
  it.each([
    ['a string', "const a = '检查';", 1],
    ['a template', `const a = \`共 \${n} 张\`;`, 2],
    ['the tail of a template', `const a = \`\${n} 张\`;`, 1],
    ['JSX text', 'const a = <p>检查</p>;', 1],
    ['an attribute', 'const a = <p title="检查" />;', 1],
    ['a key of an object', "const a = { '检查': 1 };", 1],
    ['a comment', '/** 检查 */ const a = <p>{/* 结构 */}</p>;', 0],
    ['a regular expression', 'const a = /[一-龥]/;', 0],
    ['other languages', "const a = 'zh-CN ≥90% · …';", 0],
  ])('%s', (_, text, faults) => {
    expect(chineseIn('a.tsx', text)).toHaveLength(faults);
  });
});

describe('the components', () => {
  const components = listFiles('src').filter(isComponent);

  it('are found', () => {
    expect(components.length).toBeGreaterThan(20);
  });

  it('hold no words', () => {
    expect(components.flatMap((path) => chineseIn(path, readText(path)))).toEqual([]);
  });

  it("and neither do the pane's models and hooks", () => {
    expect(listFiles('src').filter(isModel).flatMap((path) => chineseIn(path, readText(path)))).toEqual([]);
  });
});

describe('the words', () => {
  const wordFiles = listFiles('src').filter((path) => /^src\/(taskpane\/words\/.*|workbench\/words)\.ts$/.test(path));

  it.each([
    ['非法', /非法/],
    ['你 instead of 您', /你/],
    ['an exclamation mark', /[！!](?!=)/],
    ['half-width punctuation between Chinese characters', /\p{Script=Han}[,;:?]\p{Script=Han}/u],
  ])('never: %s', (_, pattern) => {
    expect(wordFiles.flatMap((path) => chineseIn(path, readText(path)).filter((text) => pattern.test(text)))).toEqual([]);
  });
});
