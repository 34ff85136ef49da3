import { readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { expect, test } from "vitest";
import { readPackages } from "../scripts/lib/packages.js";
import { root } from "../scripts/lib/root.js";

const packages = readPackages().filter(({ folder }) => folder !== "spec");

/** Names that a module exports, types marked as such. It holds explicit exports only; the linter sees to that. */
function exportedNames(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    readFileSync(file, "utf8"),
    ts.ScriptTarget.Latest,
    true,
  );
  return source.statements.flatMap((statement) => {
    if (
      ts.isExportDeclaration(statement) &&
      statement.exportClause &&
      ts.isNamedExports(statement.exportClause)
    ) {
      const { isTypeOnly } = statement;
      return statement.exportClause.elements.map((element) =>
        isTypeOnly || element.isTypeOnly ? `type ${element.name.text}` : element.name.text,
      );
    }
    const isExported = ts.canHaveModifiers(statement)
      ? ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
      : false;
    if (!isExported) return [];
    if (ts.isVariableStatement(statement))
      return statement.declarationList.declarations.map(({ name }) => name.getText());
    if (ts.isTypeAliasDeclaration(statement) || ts.isInterfaceDeclaration(statement))
      return [`type ${statement.name.text}`];
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement))
      return statement.name ? [statement.name.text] : [];
    return [];
  });
}

test.each(packages)("the public names of $name are those of its list", ({ name, folder }) => {
  const { exports } = JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"));
  const listed = Object.entries<Record<string, string>>(exports).flatMap(
    ([subpath, conditions]) => {
      const source = conditions["@mcp-registry-kit/source"];
      if (source === undefined) return [];
      return [
        subpath,
        ...exportedNames(join(root, folder, source))
          .sort()
          .map((entry) => `  ${entry}`),
      ];
    },
  );

  const committed = readFileSync(join(root, "etc", `${name.split("/")[1]}.exports.txt`), "utf8");

  expect(`${listed.join("\n")}\n`).toBe(committed);
});
