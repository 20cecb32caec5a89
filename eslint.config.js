/** Lint rules: the habits of this codebase that a machine can check. */
import { fileURLToPath } from 'node:url';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const TYPESCRIPT = ['**/*.ts', '**/*.tsx'];
/** These tools read their configuration from a default export. */
const TOOL_CONFIGS = ['**/*.config.js', '**/*.config.ts'];

/** Everything stays on the user's machine, and nothing runs text as code or as markup. */
const FORBIDDEN_NAMES = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'eval', 'innerHTML', 'outerHTML', 'dangerouslySetInnerHTML'];
const forbiddenNames = FORBIDDEN_NAMES.flatMap((name) => [
  { selector: `Identifier[name='${name}']`, message: `${name} is not used here: no network, no text run as code or markup.` },
  { selector: `JSXIdentifier[name='${name}']`, message: `${name} is not used here: no network, no text run as code or markup.` },
]);

/** Output must not depend on the machine's locale data; WPS on Linux throws on some of these. */
const localeDependent = [
  { selector: 'MemberExpression[property.name=/^(toLocale|localeCompare$)/]', message: 'Depends on the locale data of the machine; format and compare with our own functions.' },
  { selector: "Identifier[name='Intl']", message: 'Depends on the locale data of the machine; format with our own functions.' },
];

/** Newer than Chromium 87, which WPS on Linux still carries. The Node types make the compiler accept some of them. */
const tooNew = [
  {
    selector: 'CallExpression > MemberExpression.callee[property.name=/^(at|replaceAll|hasOwn|findLast|findLastIndex|toSorted|toReversed|toSpliced|randomUUID)$/]',
    message: 'Newer than Chromium 87.',
  },
  { selector: "Identifier[name='structuredClone']", message: 'Newer than Chromium 87.' },
];

const noBarrels = { selector: 'ExportAllDeclaration', message: 'Import from the file that defines the name.' };
const noDefaultExports = [
  { selector: 'ExportDefaultDeclaration', message: 'Named exports only.' },
  { selector: "ExportSpecifier[exported.name='default']", message: 'Named exports only.' },
];
const classesAreErrors = { selector: 'ClassDeclaration:not([superClass.name=/Error$|^Component$/])', message: 'Classes are for errors, adapters and error boundaries; use functions and readonly data.' };

const everywhere = [...noDefaultExports, noBarrels];
const product = [...everywhere, ...forbiddenNames, ...localeDependent, ...tooNew];

const goodHabits = {
  curly: ['error', 'multi-line'],
  eqeqeq: ['error', 'always', { null: 'ignore' }],
  'no-cond-assign': 'error',
  'no-console': ['error', { allow: ['error'] }],
  'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
  'no-control-regex': 'off',
  'no-duplicate-imports': ['error', { allowSeparateTypeImports: true }],
  'no-else-return': 'error',
  'no-empty': 'error',
  'no-fallthrough': 'error',
  'no-irregular-whitespace': ['error', { skipStrings: false, skipTemplates: false, skipRegExps: false }],
  'no-loss-of-precision': 'error',
  'no-misleading-character-class': 'error',
  'no-new-func': 'error',
  'no-param-reassign': 'error',
  'no-regex-spaces': 'error',
  'no-self-compare': 'error',
  'no-template-curly-in-string': 'error',
  'no-unreachable-loop': 'error',
  'no-unsafe-finally': 'error',
  'no-unused-expressions': 'off',
  'no-useless-escape': 'error',
  'no-useless-rename': 'error',
  'no-var': 'error',
  'no-with': 'error',
  'object-shorthand': 'error',
  'prefer-const': 'error',
  'prefer-template': 'error',
  'require-unicode-regexp': 'off',
  'use-isnan': 'error',
};

const typedHabits = {
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description', 'ts-ignore': true, 'ts-nocheck': true }],
  '@typescript-eslint/consistent-type-definitions': 'off',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'separate-type-imports', disallowTypeAnnotations: false }],
  '@typescript-eslint/no-confusing-void-expression': 'off',
  // Old names in the browser are sometimes the only ones: keyCode 229 tells an input method at work.
  '@typescript-eslint/no-deprecated': 'off',
  '@typescript-eslint/no-import-type-side-effects': 'error',
  '@typescript-eslint/no-invalid-void-type': ['error', { allowAsThisParameter: true }],
  // Spreading a text into its characters is what we mean.
  '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
  // An adapter's methods are asynchronous because the port is.
  '@typescript-eslint/require-await': 'off',
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
};

/** Without the React compiler; its own rules on refs and memoisation have nothing to protect. */
const reactHabits = {
  'react-hooks/rules-of-hooks': 'error',
  'react-hooks/exhaustive-deps': 'error',
  'react-hooks/error-boundaries': 'error',
  'react-hooks/globals': 'error',
  'react-hooks/purity': 'error',
  'react-hooks/set-state-in-render': 'error',
  'react-hooks/static-components': 'error',
};

const officeHabits = {
  'office-addins/call-sync-after-load': 'error',
  'office-addins/call-sync-before-read': 'error',
  'office-addins/load-object-before-read': 'error',
  'office-addins/no-context-sync-in-loop': 'error',
  'office-addins/no-empty-load': 'error',
  'office-addins/no-navigational-load': 'error',
  'office-addins/no-office-initialize': 'error',
  'office-addins/test-for-null-using-isNullObject': 'error',
};

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', 'test-results/**', 'node_modules/**', 'assets/**'] },
  // Suppression comments are ignored and reported: a rule that is wrong here is changed here.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' }, rules: goodHabits },
  {
    files: TYPESCRIPT,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: fileURLToPath(new URL('.', import.meta.url)) } },
    rules: typedHabits,
  },
  { files: ['**/*.js', '**/*.mjs'], languageOptions: { ecmaVersion: 2023, sourceType: 'module' }, rules: { 'no-unused-vars': 'error' } },
  { rules: { 'no-restricted-syntax': ['error', ...everywhere] } },
  {
    files: ['src/**/*.{ts,tsx,mjs}'],
    rules: {
      'no-restricted-syntax': ['error', ...product, classesAreErrors],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['error', { max: 75, skipBlankLines: true, skipComments: true, IIFEs: true }],
      'max-depth': ['error', 4],
      'max-params': ['error', 6],
    },
  },
  { files: ['src/host/*/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...product] } },
  // Markup is long without being complicated.
  { files: ['src/**/*.tsx'], rules: { 'max-lines-per-function': ['error', { max: 90, skipBlankLines: true, skipComments: true }] } },
  // The command and its launcher run in Node and print.
  { files: ['src/entry/*.mjs', 'test/**/*.mjs'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.{ts,tsx,mjs}'],
    rules: {
      'max-lines': ['error', { max: 400, skipBlankLines: true, skipComments: true }],
      // A table of odd spaces is what many tests are made of.
      'no-irregular-whitespace': 'off',
      'no-loss-of-precision': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  { files: ['src/{taskpane,workbench,entry}/**/*.{ts,tsx}'], plugins: { 'react-hooks': reactHooks }, rules: reactHabits },
  { files: ['src/host/excel/**/*.ts'], plugins: { 'office-addins': officeAddins }, rules: officeHabits },
  // Declarations of files that a bundler turns into modules with a default export.
  { files: ['**/*.d.ts'], rules: { 'no-restricted-syntax': ['error', ...forbiddenNames] } },
  { files: TOOL_CONFIGS, rules: { 'no-restricted-syntax': ['error', noBarrels] } },
);
