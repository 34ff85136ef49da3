/** What nobody issued; it has not even the form of a token. */
export const nonsense = "conformance-probe";
