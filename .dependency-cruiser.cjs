/** The two rules of src/README.md, made checkable. Each was seen to catch a planted violation. */
const CONTENT_SCRIPTS = '^entrypoints/(detector|page|picker|marker|overlay)\\.ts$';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'Floor 1 knows text and DOM only.',
      severity: 'error',
      from: { path: '^src/core' },
      to: {
        path: '^(src/(platform|ui|locales)|entrypoints|node_modules/(wxt|@wxt-dev|react|react-dom|dexie|i18next|@webext-core|@base-ui)/)',
      },
    },
    {
      name: 'platform-below-ui',
      comment: 'Floor 2 knows the browser, not the person.',
      severity: 'error',
      from: { path: '^src/platform' },
      to: { path: '^(src/ui|entrypoints|node_modules/(react|react-dom|react-i18next|@base-ui)/)' },
    },
    {
      name: 'src-below-entrypoints',
      severity: 'error',
      from: { path: '^src' },
      to: { path: '^entrypoints' },
    },
    {
      name: 'entrypoints-are-islands',
      comment: 'Entry points plug floors together and never import each other.',
      severity: 'error',
      from: { path: '^entrypoints/([^/.]+)' },
      to: { path: '^entrypoints/', pathNot: '^entrypoints/$1[/.]' },
    },
    {
      name: 'screens-are-islands',
      comment: 'What two screens share belongs in components, hooks, theme or a folder of its own.',
      severity: 'error',
      from: { path: '^src/ui/(popup|reader|library|options|side-panel|welcome)/' },
      to: { path: '^src/ui/(popup|reader|library|options|side-panel|welcome)/', pathNot: '^src/ui/$1/' },
    },
    {
      name: 'dexie-stays-in-the-library',
      severity: 'error',
      from: { path: '^(src|entrypoints)', pathNot: '^src/platform/library/' },
      to: { path: '^node_modules/dexie' },
    },
    {
      name: 'content-scripts-cannot-reach-the-database',
      comment: "In a page, IndexedDB is the site's.",
      severity: 'error',
      from: { path: CONTENT_SCRIPTS },
      to: { reachable: true, path: '^(src/platform/library/|node_modules/dexie)' },
    },
    {
      name: 'content-scripts-carry-no-react',
      severity: 'error',
      from: { path: CONTENT_SCRIPTS },
      to: { reachable: true, path: '^node_modules/(react|react-dom|react-i18next|i18next|@base-ui)/' },
    },
    {
      name: 'detector-stays-tiny',
      comment: 'It runs on every page: no parser, no sanitiser.',
      severity: 'error',
      from: { path: '^entrypoints/detector\\.ts$' },
      to: {
        reachable: true,
        path: '^(src/core/article/(extract|clean|sanitize|passes/)|node_modules/(@mozilla|dompurify|valibot|turndown))',
      },
    },
    { name: 'no-cycles', severity: 'error', from: { path: '^(src|entrypoints)' }, to: { circular: true } },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports is dead code.',
      severity: 'error',
      from: { orphan: true, path: '^src', pathNot: ['\\.d\\.ts$', '\\.md$', '\\.css$'] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.wxt|\\.output|artifacts)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
