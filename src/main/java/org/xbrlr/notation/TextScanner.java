package org.xbrlr.notation;

/**
 * Goes through a short text from left to right and takes what is foreseen. Expressions would say the same in fewer words, but what Java
 * sets up for the first of a run takes as long as reading half a page.
 *
 * <pre>
 * 12 Months Ended    number(4) is 12, take(" Month"), take("s"), take(" Ended"), atEnd()
 * </pre>
 */
public final class TextScanner {
    private final String text;
    private int position;

    /** At the beginning of a text. */
    public TextScanner(String text) {
        this(text, 0);
    }

    /** Within a text, from a position on. */
    public TextScanner(String text, int position) {
        this.text = text;
        this.position = position;
    }

    /** Takes these characters if they are the next; false where they are not. */
    public boolean take(String characters) {
        boolean next = text.startsWith(characters, position);
        position += next ? characters.length() : 0;
        return next;
    }

    /** Takes this character if it is the next. */
    public boolean take(char character) {
        boolean next = position < text.length() && text.charAt(position) == character;
        position += next ? 1 : 0;
        return next;
    }

    /** Takes all digits that follow, {@code most} at most; gives how many. */
    public int digits(int most) {
        int start = position;
        while (position < text.length() && position - start < most && isDigit(text.charAt(position))) {
            position++;
        }
        return position - start;
    }

    /** Takes a whole number of so many digits at most, which are fewer than ten; -1 where there is none. */
    public int number(int most) {
        int start = position;
        int number = 0;
        for (int end = start + digits(most), i = start; i < end; i++) {
            number = number * 10 + (text.charAt(i) - '0');
        }
        return position == start ? -1 : number;
    }

    /** Takes all letters that follow, {@code most} at most; gives how many. */
    public int letters(int most) {
        int start = position;
        while (position < text.length() && position - start < most && Character.isLetter(text.charAt(position))) {
            position++;
        }
        return position - start;
    }

    /** Takes all small letters, {@code a} to {@code z}, that follow; gives how many. */
    public int smallLetters() {
        int start = position;
        while (position < text.length() && text.charAt(position) >= 'a' && text.charAt(position) <= 'z') {
            position++;
        }
        return position - start;
    }

    /** Takes all digits and signs between them that follow; gives how many. */
    public int digitsAnd(String signs) {
        int start = position;
        while (position < text.length()
                && (isDigit(text.charAt(position)) || signs.indexOf(text.charAt(position)) >= 0)) {
            position++;
        }
        return position - start;
    }

    /** Whether nothing is left. */
    public boolean atEnd() {
        return position == text.length();
    }

    /** How much was taken. */
    public int position() {
        return position;
    }

    /** What is left. */
    public String rest() {
        return text.substring(position);
    }

    /** Whether a character is a digit, {@code 0} to {@code 9}. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
