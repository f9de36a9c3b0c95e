package dev.waymark.files;

/** One step on the way to an answer: a question, or a shared step with its own trace. */
public sealed interface TraceStep permits Probe, Trace {}
