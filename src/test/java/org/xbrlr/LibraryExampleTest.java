package org.xbrlr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.xbrlr.fact.Fact;

/** The example of README.md for users of the library: it compiles and runs. */
class LibraryExampleTest {
    private static final Path PAGE = Path.of("testdata", "readme", "shops.txt");

    private static void example() throws IOException {
        Reading reading = Xbrlr.read("R4.txt", Files.readAllBytes(PAGE));
        for (Fact fact : reading.facts()) {
            System.out.println(fact.label() + " " + fact.value().orElse("nil") + " " + fact.certainty());
        }
        reading.diagnostics().forEach(d -> System.err.println(d.line() + ": " + d.message()));
    }

    @Test
    void isTheTextOfTheReadme() throws IOException {
        example();
        String readme = Files.readString(Path.of("README.md"));
        int start = readme.indexOf("```java\n") + "```java\n".length();
        String code = readme.substring(start, readme.indexOf("```", start)).replace("Path.of(\"R4.txt\")", "PAGE");
        String source = Files.readString(Path.of("src/test/java/org/xbrlr/LibraryExampleTest.java"));
        assertThat(source.replaceAll("\\s+", " "))
                .contains(code.replaceAll("\\s+", " ").trim());
    }
}
