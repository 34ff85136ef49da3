/** A proof of a domain as an exchange takes it in; these hold for no domain. */
export interface Proof {
  readonly domain: string;
  readonly timestamp: string;
  readonly signed_timestamp: string;
}

/** A domain that nobody can have (RFC 2606), so that nobody is asked for its key. */
export const nobodysDomain = "conformance-probe.invalid";

/** Wrong in all three members: the domain's form is told first. */
export const allWrong: Proof = {
  domain: "localhost",
  timestamp: "yesterday",
  signed_timestamp: "no signature",
};

/** Wrong in its signature and long out of date, which is told first. */
export const outdated: Proof = {
  domain: nobodysDomain,
  timestamp: "2020-02-02T02:02:02Z",
  signed_timestamp: "no signature",
};
