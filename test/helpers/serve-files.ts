import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A file of a site. */
export interface ServedFile {
  readonly type: string;
  readonly content: string;
}

/** Serves files by path on a free loopback port, under a policy that allows no inline script and no `eval`. */
export async function serveFiles(
  files: Readonly<Record<string, ServedFile>>,
): Promise<{ url: string; close: () => Promise<void> }> {
  const server = createServer((request, response) => {
    const file = files[request.url ?? "/"];
    response.writeHead(file === undefined ? 404 : 200, {
      "content-type": file?.type ?? "text/plain",
      "content-security-policy": "default-src 'none'; script-src 'self'; connect-src 'self'",
    });
    response.end(file?.content);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
