"use strict";

const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const { BannerPlugin } = require("webpack");

const DEVELOPMENT_URL = "https://localhost:3000";
const productionUrl = (process.env.ACTIONBOOK_URL ?? DEVELOPMENT_URL).replace(/\/+$/, "");

const at = (...parts) => resolve(__dirname, ...parts);

const page = (template, filename, chunk) =>
  new HtmlPlugin({ template: at("src", template), filename, chunks: [chunk], scriptLoading: "defer" });

/** What every bundle shares: TypeScript through swc, plain CSS as files of their own so that the pages need no inline style. */
function common(name, mode) {
  return {
    name,
    mode,
    context: __dirname,
    devtool: mode === "production" ? false : "cheap-module-source-map",
    resolve: {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      // numfmt 4.0.1 names files that it does not ship.
      alias: { numfmt$: at("node_modules/numfmt/dist/index.mjs") },
    },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "swc-loader",
          options: {
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic" } },
            },
          },
        },
      ],
    },
    experiments: { css: true },
    performance: { hints: false },
    // A production build starts from nothing, so that nothing stale is ever shipped.
    cache: mode !== "production" && { type: "filesystem", name, buildDependencies: { config: [at("webpack.config.js")] } },
    stats: "errors-warnings",
  };
}

/** A bundle for pages: code that is imported with import() becomes a file of its own, fetched when first needed. */
function web(name, mode) {
  // Only what is shipped is cached by browsers, and so needs a new name when it changes.
  const hash = mode === "production" && name === "addin" ? ".[contenthash:8]" : "";
  return {
    ...common(name, mode),
    target: ["web", "es2022"],
    output: {
      path: at("dist", name),
      clean: true,
      filename: `[name]${hash}.js`,
      chunkFilename: `${name}-[name]${hash}.js`,
      cssFilename: `[name]${hash}.css`,
      cssChunkFilename: `${name}-[name]${hash}.css`,
      assetModuleFilename: `${name}-[name]${hash}[ext]`,
    },
  };
}

/** What is shipped: the task pane and the commands, with the manifest that names them. */
function addin(mode) {
  return {
    ...web("addin", mode),
    entry: { taskpane: at("src/taskpane/index.tsx"), commands: at("src/commands/commands.ts") },
    plugins: [
      page("taskpane/taskpane.html", "taskpane.html", "taskpane"),
      page("commands/commands.html", "commands.html", "commands"),
      new CopyPlugin({
        patterns: [
          { from: at("assets"), to: "assets" },
          {
            from: at("manifest.xml"),
            to: "manifest.xml",
            transform: (content) => content.toString("utf8").replaceAll(DEVELOPMENT_URL, productionUrl),
          },
        ],
      }),
    ],
  };
}

/**
 * Excel's stand-in. Its pane is the shipped page and the shipped bundle: scripts/serve.mjs swaps the page's script tags and
 * serves Microsoft's client from node_modules, because its licence allows neither bundling nor copying.
 */
function workbench(mode) {
  return {
    ...web("workbench", mode),
    entry: { workbench: at("src/workbench/index.tsx"), paneOffice: at("src/workbench/pane/paneOffice.ts") },
    plugins: [
      page("workbench/workbench.html", "index.html", "workbench"),
      new CopyPlugin({ patterns: [{ from: at("samples/*.xlsx"), to: "samples/[name][ext]" }] }),
    ],
  };
}

/** A program for Node in one file. */
function node(name, mode, entry) {
  const base = common(name, mode);
  return {
    ...base,
    target: "node20",
    entry: { [name]: at(entry) },
    output: { path: at("dist"), filename: "[name].mjs", module: true, chunkFormat: "module", library: { type: "module" } },
    module: { ...base.module, parser: { javascript: { dynamicImportMode: "eager" } } },
    experiments: { outputModule: true },
    optimization: { minimize: false },
    plugins: [new BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  };
}

module.exports = (_environment, { mode = "production" } = {}) => [
  addin(mode),
  workbench(mode),
  node("cli", mode, "src/cli/bin.ts"),
];

module.exports.node = node;
