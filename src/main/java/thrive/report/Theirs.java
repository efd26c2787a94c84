package thrive.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the texts of a view that are not our own wording, whole as they stand: someone typed them, or the model says them. They may
 * run from right to left and be of another language, so a page keeps them apart from what stands around them. Sentences of which
 * only a part is theirs are a {@link Phrase}.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Theirs {

    /** Whether the model says it, and so in the model's language. */
    boolean fromModel() default false;
}
