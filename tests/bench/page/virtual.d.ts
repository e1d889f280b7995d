/** Given by lib/bundle.mjs: the package where it is installed, null elsewhere. */
declare module 'virtual:defuddle' {
  interface DefuddleResult {
    readonly content: string;
    readonly title: string;
    readonly author: string;
    readonly published: string;
  }
  const Defuddle: (new (document: Document, options: { url: string }) => { parse(): DefuddleResult }) | null;
  export default Defuddle;
}

/** Made by lib/clocked-module.mjs: the same function, each function it imports noting its time. */
declare module '@/core/article/extract?clocked' {
  export const extractArticle: typeof import('@/core/article/extract').extractArticle;
}
