import { expect, test } from "vitest";
import { isPublicAddress } from "../../src/node/is-public-address.js";

test.each([
  ["8.8.8.8", true],
  ["93.184.215.14", true],
  ["172.32.0.1", true],
  ["2600:1406::1", true],
  ["127.0.0.1", false],
  ["10.1.2.3", false],
  ["172.16.0.1", false],
  ["172.31.255.255", false],
  ["192.168.1.1", false],
  ["169.254.169.254", false],
  ["100.64.0.1", false],
  ["0.0.0.0", false],
  ["224.0.0.1", false],
  ["255.255.255.255", false],
  ["::1", false],
  ["::", false],
  ["fe80::1", false],
  ["fd00::1", false],
  ["ff02::1", false],
  ["::ffff:8.8.8.8", false],
  ["64:ff9b::808:808", false],
  ["2002:7f00:1::", false],
  ["2001:db8::1", false],
  ["registry.example.com", false],
  ["", false],
])("%s: %s", (address, isPublic) => {
  expect(isPublicAddress(address)).toBe(isPublic);
});
