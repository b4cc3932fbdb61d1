package org.xbrlr.write;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.Writer;

/** Gathers JSON of a page before any of it goes on. A {@code StringWriter} would look at each character for one that needs two bytes. */
final class JsonText extends CharArrayWriter {
    private static final int USUAL_PAGE = 1 << 16;

    JsonText() {
        super(USUAL_PAGE);
    }

    /** Writes all of it and a line's end; each lone surrogate becomes U+FFFD, as in {@link FieldText#wellFormed}. */
    void writeLineTo(Writer out) throws IOException {
        FieldText.replaceLoneSurrogates(buf, count);
        writeTo(out);
        out.append('\n');
    }
}
