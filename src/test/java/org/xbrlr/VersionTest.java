package org.xbrlr;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class VersionTest {
    @Test
    void isThatOfTheBuild() throws IOException {
        String project = Files.readString(Path.of("pom.xml"));
        String version = project.substring(project.indexOf("<artifactId>xbrlr</artifactId>"));
        assertThat(Version.current())
                .isEqualTo(version.substring(version.indexOf("<version>") + 9, version.indexOf("</version>")));
    }
}
