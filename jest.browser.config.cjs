const { projects } = require("./jest.config.cjs");

/** The browser tests: playwright against the built workbench. They need `npm run build` first. */
const [code] = projects;

module.exports = {
  ...code,
  displayName: "browser",
  testMatch: ["<rootDir>/tests/browser/**/*.browser.ts"],
  testPathIgnorePatterns: [],
  testTimeout: 120_000,
};
