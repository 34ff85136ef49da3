import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { isAllowed, type Permission } from "../../src/domain/permission.js";

interface PermissionVector {
  readonly description: string;
  readonly permissions: readonly Permission[];
  readonly action: "publish" | "edit";
  readonly name: string;
  readonly allowed: boolean;
}

test.each(readVectors<PermissionVector>("auth/permission-patterns"))(
  "$description",
  ({ permissions, action, name, allowed }) => {
    expect(isAllowed(permissions, action, name)).toBe(allowed);
  },
);
