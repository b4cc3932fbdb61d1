package org.xbrlr;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;

/** What {@link MachineDependence} is to catch: six offences, and two calls that look like them and are none. */
@SuppressWarnings({"DefaultCharset", "DefaultLocale", "JavaTimeDefaultTimeZone", "StringCaseLocaleUsage"}) // on purpose
final class MachineDependent {
    String offend(byte[] bytes) {
        return LocalDate.now()
                + new String(bytes)
                + new String(bytes, StandardCharsets.UTF_8)
                + "I".toLowerCase()
                + "I".toLowerCase(Locale.ROOT)
                + "%,d".formatted(1000)
                + "u".getBytes().length
                + System.nanoTime();
    }
}
