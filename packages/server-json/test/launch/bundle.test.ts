import { planLaunch, type UnpackedBundle } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";
import { documentWithPackage } from "../helpers/example-document.js";

const document = documentWithPackage({
  registryType: "mcpb",
  identifier: "https://weather.example.com/weather-mcp.mcpb",
});

function bundle(config: unknown, more: Partial<UnpackedBundle> = {}): UnpackedBundle {
  return { directory: "/opt/weather", manifest: { server: { mcp_config: config } }, ...more };
}

test("a manifest without a command is refused", () => {
  const plan = planLaunch(document, { bundle: { directory: "/opt/weather", manifest: null } });

  expect(plan).toMatchObject({
    kind: "impossible",
    reasons: ["manifest.json: /server/mcp_config/command is no fixed command; ask the publisher"],
  });
});

test("a variable of which nothing is known is refused", () => {
  const plan = planLaunch(document, { bundle: bundle({ command: "node", args: [`\${HOME}/x`] }) });

  expect(plan).toMatchObject({
    kind: "impossible",
    reasons: [
      `manifest.json: uses \${HOME}, of which nothing is known; give it in bundle.variables`,
    ],
  });
});

test("a variable that the caller knows is put in", () => {
  const config = { command: `\${__dirname}/run`, args: [`\${HOME}/x`, 5], env: { A: "1", B: 2 } };

  const plan = planLaunch(document, {
    bundle: bundle(config, { variables: { HOME: "/home/me" } }),
  });

  expect(plan).toMatchObject({
    kind: "stdio",
    command: "/opt/weather/run",
    args: ["/home/me/x"],
    env: { A: "1" },
  });
});

test("a command that the user would choose is refused", () => {
  const manifest = {
    server: { mcp_config: { command: `\${user_config.program}` } },
    user_config: { program: { type: "string", default: "sh" } },
  };

  const plan = planLaunch(document, { bundle: { directory: "/opt/weather", manifest } });

  expect(plan.kind).toBe("impossible");
});
