import { expect, test } from "vitest";
import { parseBearerChallenge } from "../../../src/ownership/image/bearer-challenge.js";

const realm = "https://tokens.example.com/token";

test.each([
  [`Bearer realm="${realm}",service="registry.example.com"`, realm, "registry.example.com"],
  [`bearer service=registry, realm="${realm}"`, realm, "registry"],
  [`Bearer REALM = "${realm}" , scope="repository:a/b:pull"`, realm, ""],
  [`Basic realm="Example", Bearer realm="${realm}",service="s"`, realm, "s"],
  [`Bearer realm="${realm}",service="s", Basic realm="Example"`, realm, "s"],
  [`Bearer realm="${realm}",service="a \\"b\\", c"`, realm, 'a "b", c'],
  ["Bearer error=invalid_token", "", ""],
])("%s is a challenge", (header, wantedRealm, service) => {
  expect(parseBearerChallenge(header)).toEqual({ realm: wantedRealm, service });
});

test.each(["", "Basic realm=x", "Bearer", "NotBearer realm=x", 'Basic realm="Bearer x"'])(
  "%j is no bearer challenge",
  (header) => {
    expect(parseBearerChallenge(header)).toBeUndefined();
  },
);
