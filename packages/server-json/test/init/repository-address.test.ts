import { expect, test } from "vitest";
import { readRepositoryAddress } from "../../src/init/repository-address.js";

test.each([
  "https://github.com/example/clock",
  "https://github.com/example/clock.git",
  "https://user:secret@github.com/example/clock.git",
  "http://www.github.com/example/clock/",
  "git+https://github.com/example/clock.git",
  "git@github.com:example/clock.git",
  "ssh://git@github.com/example/clock.git",
  "github:example/clock",
])("%s is an address of the same repository", (text) => {
  expect(readRepositoryAddress(text)).toEqual({
    url: "https://github.com/example/clock",
    source: "github",
    owner: "example",
    repository: "clock",
  });
});

test.each([
  "https://git.example.com/example/clock",
  "https://github.com/example",
  "https://gitlab.com/group/sub/clock",
  "https://github.com.example.org/a/b",
  "",
])("%j is none that registries take", (text) => {
  expect(readRepositoryAddress(text)).toBeUndefined();
});
