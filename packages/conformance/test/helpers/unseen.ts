/** What the reference registry does not offer in these tests, or what no registry in one process shows. */
export const unseen: Readonly<Record<string, string>> = {
  "auth.protected-resource": "not-applicable",
  "client.device-login": "not-applicable",
  "surface.dot-segments": "not-tested",
  "surface.extensions-answer": "not-applicable",
  "surface.pages": "not-applicable",
};
