package org.xbrlr.notation;

import java.util.ArrayList;
import java.util.List;

/**
 * Words that may stand in a label. Found without expressions: of those a run would need twenty, and most labels lack the letters that
 * words need, which is soon seen.
 */
sealed interface Phrase {
    /** Whether a text has it. */
    boolean in(Letters text);

    /** The letters, as bits, without which a text cannot have it. */
    int needed();

    /**
     * A text in small letters, and which letters it has, as bits.
     *
     * @param letters of {@code a} to {@code z}, and of an opening parenthesis
     */
    record Letters(String text, int letters) {
        private static final int PARENTHESIS = 26;

        static Letters of(String text) {
            int letters = 0;
            char[] characters = text.toCharArray();
            for (char c : characters) {
                if (c >= 'a' && c <= 'z') {
                    letters |= 1 << (c - 'a');
                } else if (c == '(') {
                    letters |= 1 << PARENTHESIS;
                }
            }
            return new Letters(text, letters);
        }

        static List<Letters> each(List<String> texts) {
            List<Letters> each = new ArrayList<>(texts.size());
            for (String text : texts) {
                each.add(of(text));
            }
            return each;
        }

        /** The letters that all of some texts have. */
        static int common(List<Letters> texts) {
            int common = -1;
            for (Letters text : texts) {
                common &= text.letters;
            }
            return common;
        }

        /** Whether all these letters are there. */
        boolean hasAll(int wanted) {
            return (wanted & ~letters) == 0;
        }
    }

    /**
     * One of some texts.
     *
     * @param asWords whether they are words, no parts of others; else they may stand anywhere
     */
    record AnyOf(List<Letters> texts, boolean asWords, int needed) implements Phrase {
        AnyOf(List<Letters> texts, boolean asWords) {
            this(texts, asWords, Letters.common(texts));
        }

        @Override
        public boolean in(Letters text) {
            for (Letters wanted : texts) {
                if (text.hasAll(wanted.letters)
                        && (asWords ? WordSearch.has(text.text, wanted.text) : text.text.contains(wanted.text))) {
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * One of some words and further on one of others: {@code number of} and {@code shares} in {@code Number of common shares}.
     *
     * @param first the words before
     * @param signs what words between may have besides letters
     * @param most how many words may stand between
     * @param last the words behind
     */
    record Apart(List<Letters> first, String signs, int most, List<Letters> last, int needed) implements Phrase {
        Apart(List<Letters> first, String signs, int most, List<Letters> last) {
            this(first, signs, most, last, Letters.common(first) | Letters.common(last));
        }

        @Override
        public boolean in(Letters text) {
            for (Letters word : first) {
                if (text.hasAll(word.letters)) {
                    String words = text.text;
                    for (int i = words.indexOf(word.text); i >= 0; i = words.indexOf(word.text, i + 1)) {
                        if (WordSearch.isEdge(words, i) && follows(words, i + word.text.length())) {
                            return true;
                        }
                    }
                }
            }
            return false;
        }

        /** Whether the last words stand behind a blank here, or behind some words more. */
        private boolean follows(String words, int position) {
            int blank = position;
            for (int between = 0; between <= most && words.startsWith(" ", blank); between++) {
                int word = blank + 1;
                for (Letters wanted : last) {
                    if (words.startsWith(wanted.text, word) && WordSearch.isEdge(words, word + wanted.text.length())) {
                        return true;
                    }
                }
                blank = word;
                while (blank < words.length() && isOfWord(words.charAt(blank))) {
                    blank++;
                }
                if (blank == word) {
                    return false;
                }
            }
            return false;
        }

        private boolean isOfWord(char c) {
            return (c >= 'a' && c <= 'z') || signs.indexOf(c) >= 0;
        }
    }

    /** What words alone do not say. */
    enum Form implements Phrase {
        /** {@code Issue of shares}, but not {@code Shares of the parent}. */
        SHARES_NOT_OF("shares"),
        /** {@code Common stock, shares}. */
        ENDS_IN_SHARES(", shares"),
        /** {@code (in dollars per share)}, {@code (usd / share)}. */
        PER_SHARE_IN_BRACKETS("("),
        /** {@code Common stock, $0.001 par value; 160,000,000 shares authorized}. */
        PAR_VALUE_OF("par value");

        private static final String PAR_VALUE = "par value ";
        private static final List<String> SHARES = List.of("shares", "share", "unit");
        private static final List<String> PER_SHARE =
                List.of("per share", "per unit", "per right", "per warrant", "per ads", "per ad");

        private final int needed;

        Form(String part) {
            needed = Letters.of(part).letters;
        }

        @Override
        public int needed() {
            return needed;
        }

        @Override
        public boolean in(Letters text) {
            return switch (this) {
                case SHARES_NOT_OF -> hasSharesNotOf(text.text);
                case ENDS_IN_SHARES -> text.text.endsWith(", shares");
                case PER_SHARE_IN_BRACKETS -> hasPerShareInBrackets(text.text);
                case PAR_VALUE_OF -> hasParValue(text.text);
            };
        }

        private static boolean hasSharesNotOf(String text) {
            int shares = WordSearch.find(text, "shares", 0);
            while (shares >= 0 && text.startsWith(" of", shares + "shares".length())) {
                shares = WordSearch.find(text, "shares", shares + 1);
            }
            return shares >= 0;
        }

        private static boolean hasPerShareInBrackets(String text) {
            for (int open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
                int close = text.indexOf(')', open);
                if (close > 0 && isPerShare(text.substring(open + (text.startsWith("in ", open + 1) ? 4 : 1), close))) {
                    return true;
                }
            }
            return false;
        }

        private static boolean isPerShare(String words) {
            int blank = words.startsWith("per ") ? -1 : words.indexOf(' ');
            if (blank < 0 || isAmount(words, blank, "")) {
                for (String perShare : PER_SHARE) {
                    if (words.startsWith(perShare, blank + 1)
                            && WordSearch.isEdge(words, blank + 1 + perShare.length())) {
                        return true;
                    }
                }
            }
            return isRatio(words);
        }

        /** {@code $ / share}, {@code usd per share}: an amount, what divides it, and shares. */
        private static boolean isRatio(String words) {
            for (String share : SHARES) {
                if (words.endsWith(share)) {
                    String over = withoutBlank(words.substring(0, words.length() - share.length()));
                    int divided = over.endsWith("per") ? 3 : over.endsWith("/") ? 1 : 0;
                    String amount = withoutBlank(over.substring(0, over.length() - divided));
                    return divided > 0 && isAmount(amount, amount.length(), "$¥€£");
                }
            }
            return false;
        }

        private static String withoutBlank(String words) {
            return words.endsWith(" ") ? words.substring(0, words.length() - 1) : words;
        }

        private static boolean isAmount(String words, int end, String signs) {
            for (int i = 0; i < end; i++) {
                char c = words.charAt(i);
                if ((c < 'a' || c > 'z') && signs.indexOf(c) < 0) {
                    return false;
                }
            }
            return end > 0;
        }

        private static boolean hasParValue(String text) {
            for (int i = text.indexOf(PAR_VALUE.strip()); i >= 0; i = text.indexOf(PAR_VALUE.strip(), i + 1)) {
                boolean behindNumber = i > 1 && text.charAt(i - 1) == ' ' && TextScanner.isDigit(text.charAt(i - 2));
                if (behindNumber || (text.startsWith(PAR_VALUE, i) && numberFollows(text, i + PAR_VALUE.length()))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a digit follows, no letter and no more than three signs before it. */
        private static boolean numberFollows(String text, int position) {
            int start = position + (text.startsWith("of ", position) ? 3 : 0);
            for (int i = start; i < text.length() && i <= start + 3; i++) {
                if (TextScanner.isDigit(text.charAt(i))) {
                    return true;
                }
                if (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
                    return false;
                }
            }
            return false;
        }
    }
}
