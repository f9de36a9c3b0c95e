package dev.waymark.lang.kcl.builtin;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;

/**
 * One module that the compiler provides; it has no file.
 *
 * @param name its name
 * @param members by name, in the order of our table
 * @param recent the members that earlier releases of this line do not have
 */
public record SystemModule(String name, ImmutableMap<String, SystemMember> members, ImmutableSet<String> recent) {}
