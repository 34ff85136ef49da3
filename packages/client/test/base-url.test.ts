import {
  createRegistryClient,
  isRegistryError,
  type RegistryError,
} from "@mcp-registry-kit/client";
import { expect, test } from "vitest";

function refusal(create: () => unknown): RegistryError {
  try {
    create();
  } catch (thrown) {
    if (isRegistryError(thrown)) {
      return thrown;
    }
  }
  throw new Error("expected a registry error");
}

test.each([
  ["https://registry.example.com", "https://registry.example.com/v0.1"],
  ["https://registry.example.com/", "https://registry.example.com/v0.1"],
  ["https://registry.example.com/v0", "https://registry.example.com/v0"],
  ["https://registry.example.com/v0/", "https://registry.example.com/v0"],
  ["https://registry.example.com/v0.1", "https://registry.example.com/v0.1"],
  ["https://registry.example.com/mcp//v0.1//", "https://registry.example.com/mcp/v0.1"],
  ["https://registry.example.com/mcp/", "https://registry.example.com/mcp/v0.1"],
  ["https://registry.example.com/av0", "https://registry.example.com/av0/v0.1"],
  ["HTTP://Registry.Example.com:80/A", "http://registry.example.com/A/v0.1"],
  ["http://127.0.0.1:8080", "http://127.0.0.1:8080/v0.1"],
])("reads the base URL %s", (baseUrl, expected) => {
  const client = createRegistryClient({ baseUrl });

  expect(client.baseUrl).toBe(expected);
});

test("prefers the given version to that of the base URL", () => {
  const client = createRegistryClient({ baseUrl: "https://x.example/v0.1", apiVersion: "v0" });

  expect(client.baseUrl).toBe("https://x.example/v0");
});

test.each([
  "registry.example.com",
  "ftp://x.example",
  "",
  "/registry",
  "https://",
  "mailto:a@x.example",
])("refuses the base URL %j", (baseUrl) => {
  const error = refusal(() => createRegistryClient({ baseUrl }));

  expect(error.code).toBe("INVALID_BASE_URL");
  expect(error.message).toBe(
    `baseUrl ${JSON.stringify(baseUrl)} is no http or https URL, such as https://registry.example.com`,
  );
  expect(error.url).toBeUndefined();
});

test("refuses a user name and password without repeating them", () => {
  const error = refusal(() => createRegistryClient({ baseUrl: "https://me:s3cret@x.example" }));

  expect(error.message).toBe(
    'baseUrl "https://x.example" holds a user name or password: send them as a header instead',
  );
});

test.each(["https://x.example/?api_key=s3cret", "https://x.example/#top"])(
  "refuses the query or fragment of %s",
  (baseUrl) => {
    const error = refusal(() => createRegistryClient({ baseUrl }));

    expect(error.message).toContain("has a query or a fragment");
    expect(error.message).not.toContain("s3cret");
  },
);

test("refuses a version prefix that is not known", () => {
  const options = { baseUrl: "https://x.example", apiVersion: "0.1" };

  // @ts-expect-error the type knows two prefixes; this is what a caller without types may do
  const error = refusal(() => createRegistryClient(options));

  expect(error.code).toBe("INVALID_ARGUMENT");
  expect(error.message).toBe('apiVersion must be one of v0, v0.1, not "0.1"');
});
