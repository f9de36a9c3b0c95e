/** Greets somebody. */
export function greet(name: string): string { return `Hello ${name}`; }
export enum Kind { OPEN, SHUT }
export interface Options { loud: boolean }
export * from "./words/loud.mjs";
