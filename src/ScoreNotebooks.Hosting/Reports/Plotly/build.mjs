import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const { version } = JSON.parse(readFileSync(new URL("node_modules/plotly.js/package.json", import.meta.url), "utf8"));
const folder = fileURLToPath(new URL(".", import.meta.url));

await build({
  absWorkingDir: folder,
  entryPoints: ["bundle.cjs"],
  outfile: "dist/plotly.min.js",
  bundle: true,
  minify: true,
  format: "iife",
  globalName: "Plotly",
  target: "es2020",
  charset: "utf8",
  banner: { js: `/*! plotly.js ${version}, copyright Plotly, Inc., MIT licence; with the packages it depends on */` },
  legalComments: "inline",
  define: { global: "window", "define.amd": "false", "process.env.NODE_DEBUG": "false" },
  loader: { ".css": "empty" },
  logLevel: "warning",
});
