import { BlockList, isIP } from "node:net";

/** IPv4 that is no host of the public internet (IANA's special-purpose registry). */
const blockedIpv4 = [
  "0.0.0.0/8", // this network
  "10.0.0.0/8", // private
  "100.64.0.0/10", // shared by customers of a provider
  "127.0.0.0/8", // loopback
  "169.254.0.0/16", // link-local, metadata services of clouds among them
  "172.16.0.0/12", // private
  "192.0.0.0/24", // protocol assignments
  "192.0.2.0/24", // documentation
  "192.88.99.0/24", // 6to4 relays
  "192.168.0.0/16", // private
  "198.18.0.0/15", // benchmarks
  "198.51.100.0/24", // documentation
  "203.0.113.0/24", // documentation
  "224.0.0.0/4", // multicast
  "240.0.0.0/4", // reserved, broadcast among them
];
/** What is left of 2000::/3 without the parts that are no hosts, or lead to IPv4 by a detour. */
const blockedIpv6 = [
  "2001::/32", // Teredo
  "2001:2::/48", // benchmarks
  "2001:10::/28", // ORCHID
  "2001:20::/28", // ORCHIDv2
  "2001:db8::/32", // documentation
  "2002::/16", // 6to4
  "3fff::/20", // documentation
];
const publicIpv6 = "2000::/3";

const blocked = listOf([...blockedIpv4, ...blockedIpv6]);
const unicast = listOf([publicIpv6]);
const mapped = listOf(["::ffff:0:0/96"]);

/**
 * Whether nobody may be sent to an address: it is loopback, private, link-local, multicast, reserved,
 * a detour to IPv4, or no address at all. IPv4 in IPv6 notation is judged as IPv4.
 */
export function isBlockedAddress(address: string): boolean {
  switch (isIP(address)) {
    case 4:
      return blocked.check(address, "ipv4");
    case 6:
      // An address with a zone is one of this very link.
      return address.includes("%") || isBlockedIpv6(address);
    default:
      return true;
  }
}

function isBlockedIpv6(address: string): boolean {
  const isPublic = unicast.check(address, "ipv6") || mapped.check(address, "ipv6");
  return !isPublic || blocked.check(address, "ipv6");
}

function listOf(subnets: readonly string[]): BlockList {
  const list = new BlockList();
  for (const subnet of subnets) {
    const [network = "", prefix] = subnet.split("/");
    list.addSubnet(network, Number(prefix), network.includes(":") ? "ipv6" : "ipv4");
  }
  return list;
}
