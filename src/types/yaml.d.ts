declare module '*.yml' {
  const catalogue: Record<string, unknown>;
  export default catalogue;
}

/** What the background needs of a catalogue; see scripts/menu-words.mjs. */
declare module '*.yml?menu' {
  export const menu: Readonly<
    Record<
      'readPage' | 'highlight' | 'saveLink' | 'editHighlight' | 'copy' | 'delete' | 'deleted' | 'undo',
      string
    >
  >;
  export const colours: Readonly<Record<'yellow' | 'green' | 'blue' | 'pink' | 'purple', string>>;
}
