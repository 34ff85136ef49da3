interface Process {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

const plainWord = /^[\w@%+=:,./-]+$/;
const variableName = /^[A-Za-z_]\w*$/;

/**
 * A process as a command for a POSIX shell. Every word that a shell could read otherwise stands in
 * single quotes, so that what a publisher wrote stays a word; placeholders do too.
 */
export function commandLine({ command, args, env = {} }: Process): string {
  const variables = Object.entries(env).map(([name, value]) =>
    variableName.test(name) ? `${name}=${quote(value)}` : quote(`${name}=${value}`),
  );
  const needsEnv = Object.keys(env).some((name) => !variableName.test(name));
  return [...(needsEnv ? ["env"] : []), ...variables, ...[command, ...args].map(quote)].join(" ");
}

function quote(word: string): string {
  return plainWord.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
