package org.xbrlr;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What makes the same input give another output on another machine or day: clock, chance, default charset and locale. */
final class MachineDependence {
    private static final Set<String> CLOCKS_AND_DEFAULTS = Set.of(
            "now",
            "currentTimeMillis",
            "nanoTime",
            "systemUTC",
            "systemDefaultZone",
            "systemDefault",
            "getDefault",
            "defaultCharset",
            "random");

    /** Methods of the Java library that follow the default locale unless they are given one. */
    private static final Set<String> FOLLOW_LOCALE =
            Set.of("toLowerCase", "toUpperCase", "format", "formatted", "printf", "ofPattern");

    /** Constructors that follow the default charset, when their first parameter is the other thing, unless given one. */
    private static final Set<String> TURN_BYTES_TO_TEXT =
            Set.of("String", "InputStreamReader", "OutputStreamWriter", "PrintStream", "PrintWriter", "Scanner");

    private static final Set<String> BYTES = Set.of("byte[]", "InputStream", "OutputStream");

    private MachineDependence() {}

    /** That no class asks for any of it, but the one that tells people how long a run takes. */
    static ArchRule rule() {
        return noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.xbrlr.cli.Stopwatch")
                .should()
                .accessTargetWhere(describe("depends on the machine or the day", MachineDependence::isOffence));
    }

    private static boolean isOffence(JavaAccess<?> access) {
        if (!access.getTargetOwner().getPackageName().startsWith("java.")
                || !(access.getTarget() instanceof CodeUnitAccessTarget target)) {
            return false;
        }
        String name = target.getName();
        String owner = target.getOwner().getSimpleName();
        return CLOCKS_AND_DEFAULTS.contains(name)
                || (FOLLOW_LOCALE.contains(name)
                        && owner.matches("String|PrintStream|PrintWriter|DateTimeFormatter")
                        && !takes(target, Locale.class))
                || (name.equals("getBytes") && !takes(target, Charset.class))
                || (name.equals("<init>")
                        && TURN_BYTES_TO_TEXT.contains(owner)
                        && beginsWithBytes(target)
                        && !takes(target, Charset.class))
                || (name.equals("<init>")
                        && Set.of("Random", "SecureRandom", "Date", "FileReader", "FileWriter")
                                .contains(owner))
                || (owner.equals("ByteArrayOutputStream") && name.equals("toString") && !takes(target, Charset.class));
    }

    private static boolean takes(CodeUnitAccessTarget target, Class<?>... types) {
        return target.getRawParameterTypes().stream()
                .anyMatch(parameter -> Arrays.stream(types).anyMatch(parameter::isEquivalentTo));
    }

    private static boolean beginsWithBytes(CodeUnitAccessTarget target) {
        return !target.getRawParameterTypes().isEmpty()
                && BYTES.contains(target.getRawParameterTypes().get(0).getSimpleName());
    }
}
