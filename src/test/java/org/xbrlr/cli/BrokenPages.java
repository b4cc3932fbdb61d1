package org.xbrlr.cli;

import static org.xbrlr.input.Packed.bytes;
import static org.xbrlr.input.Packed.cutOff;
import static org.xbrlr.input.Packed.gzip;
import static org.xbrlr.input.Packed.tar;
import static org.xbrlr.input.Packed.zip;
import static org.xbrlr.input.Packed.zstd;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files that hold no page, one for each way in which a page can be broken. */
final class BrokenPages {
    private BrokenPages() {}

    /** The files by name. */
    static Map<String, byte[]> all() throws IOException {
        byte[] packedOften = bytes(Pages.SMALL);
        for (int i = 0; i < 6; i++) {
            packedOften = gzip(packedOften);
        }
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("empty.txt", new byte[0]);
        files.put("blank.txt", bytes(" \n\n"));
        files.put("prose.txt", bytes("Revenue grew.\nIt did.\n"));
        files.put(
                "definitions.txt",
                bytes("|X\n- Definition\nAmount of revenue.\n+ Details\nNo definition available.\n"));
        files.put("binary.txt", bytes("\u007fELF\u0002\u0001\0\0\0>\0"));
        files.put("cut-in-head.txt", bytes("|\nShops (Details) - USD ($)\n$ in Thou"));
        files.put("no-table.htm", bytes("<html><body><p>Not found</p></body></html>"));
        files.put("cut.txt.gz", cutOff(gzip(bytes("x".repeat(100))), 20));
        files.put("cut.txt.zst", cutOff(zstd(bytes(Pages.SMALL)), 40));
        files.put("cut.zip", cutOff(zip("R4.txt", "x".repeat(100)), 120));
        files.put("leads-out.zip", zip("../R4.txt", Pages.SMALL));
        files.put("link.tar", tar("R4.txt", "->/etc/passwd"));
        files.put("packed-often.gz", packedOften);
        files.put("not-json.jsonl", bytes("no\n"));
        files.put("no-text.jsonl", bytes("{\"n\": 1}\n"));
        files.put("one-document.json", bytes("{\n  \"text\": \"1\"\n}\n"));
        files.put("no-pages.sgml", bytes("<SEC-DOCUMENT>\n<DOCUMENT>\n<FILENAME>x.htm\n<TEXT>\nx\n</TEXT>\n"));
        return files;
    }
}
