package dev.waymark.features;

/** How what somebody typed is held against names. */
final class Matching {

    private Matching() {}

    /** Whether the letters of {@code typed} stand in {@code name} in this order, upper and lower case alike. */
    static boolean isSubsequence(String typed, String name) {
        int at = 0;
        for (int i = 0; i < name.length() && at < typed.length(); i++) {
            if (Character.toLowerCase(name.charAt(i)) == Character.toLowerCase(typed.charAt(at))) {
                at++;
            }
        }
        return at == typed.length();
    }
}
