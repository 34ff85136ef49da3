import {
  isRegistryError,
  type RegistryErrorCode,
  type RegistryErrorOf,
} from "@mcp-registry-kit/client";

/** The error of the given code that the work rejects with; fails on anything else. */
export async function caught<Code extends RegistryErrorCode>(
  work: Promise<unknown>,
  code: Code,
): Promise<RegistryErrorOf<Code>> {
  const thrown = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isRegistryError(thrown, code)) {
    throw new Error(`expected a registry error ${code}`, { cause: thrown });
  }
  return thrown;
}
