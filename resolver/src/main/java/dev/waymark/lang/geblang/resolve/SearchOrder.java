package dev.waymark.lang.geblang.resolve;

/** Where modules are looked for, and what a damaged manifest does to the search. */
enum SearchOrder {
    /** The tool's, to the last detail: a manifest that it cannot decode hides every package. */
    TODAY_STRICT,
    /** The tool's, but what was read of a damaged manifest counts. */
    TODAY,
    /** The seed's ("Module resolution order"), likewise lenient. */
    DOCUMENTED,
    /** Today's, and where that finds nothing the seed's. */
    EITHER
}
