/** One project an environment: plain code in node, panels in jsdom. Browser tests are playwright scripts under tests/browser. */
const shared = {
  transform: {
    "^.+\\.(m?[jt]sx?)$": [
      "@swc/jest",
      { jsc: { target: "es2022", parser: { syntax: "typescript", tsx: true }, transform: { react: { runtime: "automatic" } } } },
    ],
  },
  moduleFileExtensions: ["ts", "tsx", "js", "mjs", "json"],
  // hucre and IronCalc ship ES modules only; numfmt 4.0.1 names a CommonJS file that it does not ship.
  transformIgnorePatterns: ["/node_modules/(?!(hucre|@ironcalc|numfmt)/)"],
  moduleNameMapper: { "^numfmt$": "<rootDir>/node_modules/numfmt/dist/index.mjs" },
};

module.exports = {
  // A busy two-core machine takes long over a panel with many parts; what hangs is still found.
  testTimeout: 60_000,
  projects: [
    {
      ...shared,
      displayName: "code",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["/tests/browser/"],
    },
    {
      ...shared,
      displayName: "panels",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/tests/support/panelSetup.ts"],
    },
  ],
};
