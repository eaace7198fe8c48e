/** The TypeScript projects that are checked: all code, and core and app once more on their own. */
export const PROJECTS = ["tsconfig.json", "src/core/tsconfig.json", "src/app/tsconfig.json"];
