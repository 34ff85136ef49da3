import type { LaunchDocument, PackageView, TransportView } from "../launch-document.js";

/** What VS Code installs of a document. */
export type VscodeChoice =
  | { readonly kind: "remote"; readonly remote: TransportView; readonly where: "/remotes/0" }
  | { readonly kind: "package"; readonly subject: PackageView; readonly where: string };

/**
 * The first remote where `remote` is asked for, else the first package of the type, else the first
 * package. Without a type that of the first package counts; undefined where there is nothing.
 */
export function vscodeChoice(
  { packages, remotes }: LaunchDocument,
  packageType: string | undefined,
): VscodeChoice | undefined {
  const type = packageType ?? packages[0]?.registryType ?? "remote";
  const [remote] = remotes;
  if (type === "remote" && remote !== undefined) {
    return { kind: "remote", remote, where: "/remotes/0" };
  }
  const index = Math.max(
    0,
    packages.findIndex(({ registryType }) => registryType === type),
  );
  const subject = packages[index];
  return subject === undefined
    ? undefined
    : { kind: "package", subject, where: `/packages/${index}` };
}
