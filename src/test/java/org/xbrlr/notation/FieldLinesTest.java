package org.xbrlr.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FieldLinesTest {
    @Test
    void takesFieldsOneAfterTheOther() {
        FieldLines lines = lines("cell\tbracket\t[é]\t-0.5\t2\nstep\t\tOPEN", '\t');
        assertThat(lines.next()).isTrue();
        assertThat(lines.text()).isEqualTo("cell");
        assertThat(lines.text()).isEqualTo("bracket");
        assertThat(lines.text()).isEqualTo("[é]");
        assertThat(lines.decimal()).isEqualTo(-0.5);
        assertThat(lines.decimal()).isEqualTo(2);
        assertThat(lines.text()).isEmpty();
        assertThat(lines.next()).isTrue();
        assertThat(lines.text()).isEqualTo("step");
        assertThat(lines.text()).isEmpty();
        assertThat(lines.text()).isEqualTo("OPEN");
        assertThat(lines.next()).isFalse();
    }

    @Test
    void leavesOutCommentsAndEmptyLines() {
        FieldLines lines = lines("# 1 2\n\na 1\n\n# 3\nb 2\n", ' ');
        assertThat(lines.next()).isTrue();
        assertThat(lines.text()).isEqualTo("a");
        assertThat(lines.next()).isTrue();
        assertThat(lines.text()).isEqualTo("b");
        assertThat(lines.next()).isFalse();
        assertThat(lines.next()).isFalse();
    }

    @Test
    void takesAllButTheLastAsOne() {
        FieldLines lines = lines("words instant/as of 1.10\n7", ' ');
        assertThat(lines.next()).isTrue();
        assertThat(lines.allButLast()).isEqualTo("words instant/as of");
        assertThat(lines.decimal()).isEqualTo(1.1);
        assertThat(lines.next()).isTrue();
        assertThat(lines.allButLast()).isEmpty();
        assertThat(lines.decimal()).isEqualTo(7);
    }

    @Test
    void refusesWhatIsNoDecimal() {
        FieldLines lines = lines("a b", ' ');
        assertThat(lines.next()).isTrue();
        assertThatThrownBy(lines::decimal).isInstanceOf(NumberFormatException.class);
    }

    private static FieldLines lines(String text, char separator) {
        return new FieldLines(List.of(text), separator);
    }
}
