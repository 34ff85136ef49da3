/** What a change means for code that was right before it. */
export type Effect = "breaking" | "additive" | "editorial";

/** Who sends what a schema describes: clients a request, servers a response. */
export type Direction = "request" | "response";

/**
 * A change for both sides. It breaks servers where one that kept to the old specification does not keep to the
 * new one, and clients where one written for the old specification can fail at a server that keeps to the new one.
 */
export interface Effects {
  readonly servers: Effect;
  readonly clients: Effect;
}

/** Effects that depend on who sends what is changed. */
export type DirectedEffects = Readonly<Record<Direction, Effects>>;

/** Servers owe more; clients need not know. */
export const owed: Effects = { servers: "breaking", clients: "additive" };

/** Servers owe less; clients may have counted on it. */
export const withdrawn: Effects = { servers: "additive", clients: "breaking" };

/** Old and new do not fit together on either side. */
export const incompatible: Effects = { servers: "breaking", clients: "breaking" };

/** Something new that neither side has to care for. */
export const addition: Effects = { servers: "additive", clients: "additive" };

/** Words alone. */
export const editorial: Effects = { servers: "editorial", clients: "editorial" };

/** Fewer values are allowed: who sends must be more careful, who receives need not. */
export const narrower: DirectedEffects = { request: withdrawn, response: owed };

/** More values are allowed: who receives must take them, who sends need not. */
export const wider: DirectedEffects = { request: owed, response: withdrawn };

const order: readonly Effect[] = ["editorial", "additive", "breaking"];

/** The graver of two effects. */
export function worse(one: Effect, other: Effect): Effect {
  return order.indexOf(one) > order.indexOf(other) ? one : other;
}

/** The graver effect for each side. */
export function worseForEach(one: Effects, other: Effects): Effects {
  return {
    servers: worse(one.servers, other.servers),
    clients: worse(one.clients, other.clients),
  };
}
