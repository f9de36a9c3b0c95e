package dev.waymark.lang.kcl.builtin;

import dev.waymark.outline.DeclarationKind;

/**
 * One member of a system module.
 *
 * @param name its name
 * @param kind what it is
 * @param signature its parameters and types as one would declare it
 * @param documentation what it is for, in one sentence of our own
 */
public record SystemMember(String name, DeclarationKind kind, String signature, String documentation) {}
