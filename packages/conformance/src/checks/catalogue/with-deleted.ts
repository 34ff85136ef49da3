/** What asks for deleted rows too; the same text wherever it is asked, so that it is asked once. */
export const withDeleted: Readonly<Record<string, string>> = { include_deleted: "true" };
