const markup = `"><script>window.owned = 1; alert(1)</script><img src=x onerror="window.owned = 1">`;
const bidi = "\u202egnp.exe\u2066\u200b\u0000";
const huge = "Ω".repeat(300_000);
const schemes = ["javascript:window.owned=1", "data:text/html,<script>alert(1)</script>"];

/** Rows of a catalogue that nobody has checked, from publishers who mean harm. */
export const hostileEntries: readonly { readonly server: unknown; readonly _meta?: unknown }[] = [
  ...[
    "com.example/evil",
    `com.example/${markup}`,
    "com.example/__proto__",
    `com.example/${bidi}`,
  ].map((name) => ({
    server: {
      name,
      version: `1.0.0${markup}`,
      title: `${markup}${bidi}`,
      description: `${markup}${bidi}\ud800`,
      $schema: schemes[0],
      websiteUrl: schemes[0],
      repository: { url: schemes[1], source: markup, subfolder: markup },
      icons: [...schemes, "https://tracker.example/pixel.png"].map((src) => ({ src })),
      packages: [
        {
          registryType: markup,
          identifier: `</pre></code>${markup}`,
          version: markup,
          registryBaseUrl: schemes[0],
          transport: { type: markup, url: schemes[0] },
        },
        {
          registryType: "npm",
          identifier: "evil",
          version: "1.0.0",
          transport: { type: "stdio" },
          packageArguments: [{ type: "positional", value: `'; touch owned; ${markup}` }],
          environmentVariables: [
            {
              name: `A${markup}`,
              description: `${markup}${bidi}`,
              default: bidi,
              choices: [markup],
            },
            { name: "__proto__", value: markup },
          ],
        },
        null,
        5,
      ],
      remotes: [{ type: "sse", url: schemes[0], headers: [{ name: markup, value: markup }] }],
      _meta: { "io.modelcontextprotocol.registry/publisher-provided": { [markup]: markup } },
    },
    _meta: {
      "io.modelcontextprotocol.registry/official": {
        status: "deprecated",
        statusMessage: `${markup}${bidi}`,
      },
    },
  })),
  {
    server: {
      name: "com.example/huge",
      version: `1.0.0-${huge}`,
      title: huge,
      description: huge,
      websiteUrl: `https://example.com/${huge}`,
      packages: Array.from({ length: 100 }, () => ({
        registryType: huge,
        identifier: huge,
        transport: { type: "stdio" },
      })),
    },
  },
  ...Array.from({ length: 1000 }, (_, index) => ({
    server: { name: "com.example/many", version: `1.0.${index}` },
  })),
];
