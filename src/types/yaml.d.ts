declare module '*.yml' {
  const catalogue: Record<string, unknown>;
  export default catalogue;
}
