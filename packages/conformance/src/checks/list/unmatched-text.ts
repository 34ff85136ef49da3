/** A search text that no name, title or description holds, nor any word of one. */
export const unmatchedText = "zqxjkvbw8f3b1c0dzqxjkvbw";
