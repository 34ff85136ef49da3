/** The URLs of a document's remotes, in document order; what is no remote with a URL is passed over. */
export function remoteUrlsOf(document: Readonly<Record<string, unknown>>): readonly string[] {
  const remotes = document["remotes"];
  if (!Array.isArray(remotes)) {
    return [];
  }
  return remotes.flatMap((remote: unknown) =>
    typeof remote === "object" &&
    remote !== null &&
    "url" in remote &&
    typeof remote.url === "string" &&
    remote.url !== ""
      ? [remote.url]
      : [],
  );
}
