/** HQL as a language of Waymark: {@code .hql} sources, {@code hql.json} manifests, JavaScript and TypeScript neighbours. */
@NullMarked
package dev.waymark.lang.hql;

import org.jspecify.annotations.NullMarked;
