import { BlockList, isIP } from "node:net";

/** IPv4 networks that are no part of the public internet (RFC 6890). */
const special = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const;
/** The parts of the global IPv6 addresses that are for documentation or lead to IPv4 by a detour. */
const specialGlobal = [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const;

const specialNetworks = new BlockList();
for (const [network, prefix] of special) {
  specialNetworks.addSubnet(network, prefix, "ipv4");
}
for (const [network, prefix] of specialGlobal) {
  specialNetworks.addSubnet(network, prefix, "ipv6");
}
const globalNetworks = new BlockList();
globalNetworks.addSubnet("2000::", 3, "ipv6");

/** Whether an address belongs to a host of the public internet; IPv4 written as IPv6 does not. */
export function isPublicAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return !specialNetworks.check(address, "ipv4");
    case 6:
      return globalNetworks.check(address, "ipv6") && !specialNetworks.check(address, "ipv6");
    default:
      return false;
  }
}
