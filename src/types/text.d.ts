/** A text file as a string, by Vite's `?raw`. */
declare module '*.txt?raw' {
  const text: string;
  export default text;
}
