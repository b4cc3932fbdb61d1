package org.xbrlr.input;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Records of JSON, one a line, each with a page's text in one of its fields.
 *
 * <pre>
 * {"id": "a1", "text": "|\nBalance Sheets …"}     an input named a1
 * {"text": "|\nBalance Sheets …"}                 pages.jsonl#2
 * not JSON                                        Unreadable, line 3
 * </pre>
 */
final class JsonLines implements Container {
    private final String name;
    private final LineSplitter lines;
    private final JsonRecordReader records;
    private final int mostBad;
    private int bad;
    private boolean first = true;

    JsonLines(String name, InputStream in, Optional<String> field, int mostBad) {
        this.name = name;
        this.mostBad = mostBad;
        this.lines = new LineSplitter(in, Limits.RECORD_BYTES);
        this.records = new JsonRecordReader(field);
    }

    @Override
    public Optional<Input> next() throws IOException {
        while (lines.advance()) {
            Optional<Input> record = lines.tooLong() ? bad(tooLong()) : read(lines.bytes());
            if (record.isPresent()) {
                return record;
            }
        }
        return Optional.empty();
    }

    private Optional<Input> read(byte[] line) throws IOException {
        String start = new String(line, 0, Math.min(line.length, 64), StandardCharsets.ISO_8859_1);
        String words = (first && start.startsWith("\u00ef\u00bb\u00bf") ? start.substring(3) : start).strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        if (first && (words.equals("{") || words.startsWith("["))) {
            throw new TroubleException(
                    Input.Trouble.BAD_RECORD, "it is one JSON document; JSON Lines has a record on each line");
        }
        first = false;
        try {
            JsonRecord found = records.read(line);
            String source = found.name().orElse(name + "#" + lines.number());
            return Optional.of(new Input.Document(source, found.text().getBytes(StandardCharsets.UTF_8)));
        } catch (TroubleException e) {
            return bad(e);
        }
    }

    private static TroubleException tooLong() {
        return new TroubleException(
                Input.Trouble.BAD_RECORD,
                "the record is larger than " + (Limits.RECORD_BYTES >> 20) + " MiB, which no page is");
    }

    private Optional<Input> bad(TroubleException e) {
        bad++;
        if (bad > mostBad) {
            return Optional.empty();
        }
        TroubleException told = bad < mostBad
                ? e
                : new TroubleException(
                        Input.Trouble.BAD_RECORD, e.getMessage() + "; later bad records are not reported");
        return Optional.of(new Input.Unreadable(name, lines.number(), Input.Trouble.BAD_RECORD, told));
    }
}
