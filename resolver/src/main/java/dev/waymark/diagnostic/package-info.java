/** The catalogue of what can be reported: codes, severities, their help. */
@NullMarked
package dev.waymark.diagnostic;

import org.jspecify.annotations.NullMarked;
