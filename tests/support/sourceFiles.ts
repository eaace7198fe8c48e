import { readdirSync, readFileSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

const SOURCE = resolve("src");
const ENDINGS = [".ts", ".tsx", "/index.ts", "/index.tsx"];

/**
 * One file of src/: its path from there with "/", the files and packages it imports, which of those files it needs when it runs
 * (not for their types alone), and the global names it uses.
 */
export interface SourceFile {
  readonly path: string;
  readonly layer: string;
  readonly imports: readonly string[];
  readonly needs: readonly string[];
  readonly packages: readonly string[];
  readonly names: ReadonlySet<string>;
}

const slashes = (path: string): string => path.split(sep).join("/");

/** The package of an import: "hucre" of "hucre/xlsx", "@fluentui/react-icons" of itself. */
function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
}

/** The identifiers of a file that are not the name of a member: those that may be globals. */
function freeNames(text: string, path: string): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const isMember = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
    if (ts.isIdentifier(node) && !isMember) names.add(node.text);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true), visit);
  return names;
}

/** What a file imports for types alone: gone when it runs. */
function typesOnly(text: string, path: string): Set<string> {
  const statements = [...ts.createSourceFile(path, text, ts.ScriptTarget.ES2022).statements];
  const specifiers = statements
    .filter((node) => ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword)
    .map((node) => ((node as ts.ImportDeclaration).moduleSpecifier as ts.StringLiteral).text);
  const alsoValues = statements
    .filter((node) => ts.isImportDeclaration(node) && node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword)
    .map((node) => ((node as ts.ImportDeclaration).moduleSpecifier as ts.StringLiteral).text);
  return new Set(specifiers.filter((specifier) => !alsoValues.includes(specifier)));
}

function fileOf(importer: string, specifier: string, known: ReadonlySet<string>): string {
  const target = slashes(relative(SOURCE, resolve(dirname(join(SOURCE, importer)), specifier)));
  // Style sheets and pictures stay as they are: they have a place in a layer too.
  return ENDINGS.map((ending) => target + ending).find((path) => known.has(path)) ?? target;
}

function readSource(path: string, known: ReadonlySet<string>): SourceFile {
  const text = readFileSync(join(SOURCE, path), "utf8");
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  const erased = typesOnly(text, path);
  const relatives = specifiers.filter((name) => name.startsWith("."));
  return {
    path,
    layer: path.split("/")[0] ?? "",
    imports: relatives.map((name) => fileOf(path, name, known)),
    needs: relatives.filter((name) => !erased.has(name)).map((name) => fileOf(path, name, known)),
    packages: specifiers.filter((name) => !name.startsWith(".")).map(packageOf),
    names: freeNames(text, path),
  };
}

/** Every TypeScript file of src/, in the order of its path. */
export function sourceFiles(): SourceFile[] {
  const paths = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
    .map(slashes)
    .filter((path) => /\.tsx?$/.test(path) && statSync(join(SOURCE, path)).isFile())
    .sort();
  const known = new Set(paths);
  return paths.map((path) => readSource(path, known));
}
