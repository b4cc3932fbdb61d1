package org.xbrlr.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;

/**
 * Tells whether a standard stream of the process is a terminal. The launcher knows; without it the link behind
 * {@code /dev/stdin} tells. {@code System.console()} does not: it wants input and output to be terminals both.
 *
 * @param stream {@code in}, {@code out} or {@code err}
 */
record Terminal(String stream) implements BooleanSupplier {
    @Override
    public boolean getAsBoolean() {
        String told = System.getProperty("xbrlr.terminal." + stream);
        if (told != null) {
            return Boolean.parseBoolean(told);
        }
        try {
            String device = Path.of("/dev/std" + stream).toRealPath().toString();
            return device.startsWith("/dev/pts/") || device.startsWith("/dev/tty");
        } catch (IOException e) {
            return false; // a pipe, or a system without such a file
        }
    }
}
