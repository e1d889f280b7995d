/** Made by lib/clocked-module.mjs: the same function, each function it imports noting its time. */
declare module '@/core/article/extract?clocked' {
  export const extractArticle: typeof import('@/core/article/extract').extractArticle;
}
