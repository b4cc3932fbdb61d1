package org.xbrlr.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A full submission text file of EDGAR: the R pages among its documents.
 *
 * <pre>{@code
 * <DOCUMENT>
 * <TYPE>XML
 * <FILENAME>R4.htm        filing.txt!R4.htm
 * <TEXT>
 * <html> …
 * </TEXT>
 * }</pre>
 */
final class Submission implements Container {
    private static final Pattern PAGE = Pattern.compile("R[0-9]+\\.html?", Pattern.CASE_INSENSITIVE);
    private static final String FILE_NAME = "<FILENAME>";

    private final String name;
    private final LineSplitter lines;
    private boolean any;
    private boolean ended;

    Submission(String name, InputStream in) {
        this.name = name;
        this.lines = new LineSplitter(in, Limits.PAGE_BYTES);
    }

    @Override
    public Optional<Input> next() throws IOException {
        String file = "";
        while (lines.advance()) {
            String tag = tag(lines.bytes());
            if (tag.equals("<DOCUMENT>")) {
                file = "";
            } else if (tag.startsWith(FILE_NAME)) {
                file = fileName(lines.bytes());
            } else if (tag.equals("<TEXT>") && PAGE.matcher(file).matches()) {
                any = true;
                return Optional.of(new Input.Document(name + "!" + file, page(name + "!" + file)));
            }
        }
        if (!any && !ended) {
            ended = true;
            throw new TroubleException(
                    Input.Trouble.BAD_RECORD, "it is a full submission without R pages (documents named R1.htm, …)");
        }
        return Optional.empty();
    }

    private byte[] page(String page) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        while (lines.advance()) {
            byte[] line = lines.bytes();
            if (tag(line).equals("</TEXT>")) {
                return bytes.toByteArray();
            }
            if (lines.tooLong() || bytes.size() + line.length >= Limits.PAGE_BYTES) {
                throw new IOException("its document " + page + " is larger than " + (Limits.PAGE_BYTES >> 20) + " MiB");
            }
            bytes.writeBytes(line);
            bytes.write('\n');
        }
        return bytes.toByteArray();
    }

    private static String tag(byte[] line) {
        return line.length == 0 || line[0] != '<' || line.length > 200
                ? ""
                : new String(line, StandardCharsets.ISO_8859_1).strip().toUpperCase(Locale.ROOT);
    }

    private static String fileName(byte[] line) {
        return new String(line, FILE_NAME.length(), line.length - FILE_NAME.length(), StandardCharsets.ISO_8859_1)
                .strip();
    }
}
