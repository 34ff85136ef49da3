/** A server and a version of it that no registry holds. */
export const invented: { readonly serverName: string; readonly version: string } = {
  serverName: "com.example.conformance-probe/never-published",
  version: "0.0.0-conformance-probe.never-published",
};
