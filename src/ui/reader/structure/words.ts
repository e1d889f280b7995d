/** The words of a control, by their key below `structure`. */
export type Words = (key: `structure.${string}`, values?: Record<string, string | number>) => string;
