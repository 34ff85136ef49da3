/** Version of this package. */
export const suiteVersion = "0.1.0";
