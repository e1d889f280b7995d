/** The part of the linter that the tests use; it has no types of its own. */
declare module 'addons-linter' {
  interface LintMessage {
    readonly code: string;
    readonly message: string;
    readonly file?: string;
  }
  interface LintResult {
    readonly errors: readonly LintMessage[];
    readonly warnings: readonly LintMessage[];
    readonly notices: readonly LintMessage[];
  }
  const linter: {
    createInstance(options: { readonly config: object; readonly runAsBinary: boolean }): {
      run(): Promise<LintResult>;
    };
  };
  export default linter;
}
