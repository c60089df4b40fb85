/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.signatures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every public and protected class and member of the stand-ins is one of KNIME 5.8.3, descriptor for descriptor. */
final class SignatureTest {

    private static final Signatures KNIME = Signatures.ofKnime();

    private static List<Class<?>> s_visible;

    @BeforeAll
    static void findClasses() {
        s_visible = StandIns.all().stream().filter(StandIns::isVisible).toList();
        assertTrue(s_visible.size() > 250, "Found only " + s_visible.size() + " classes of the stand-ins");
    }

    @Test
    void everyClassIsKnimes() {
        final List<String> wrong = new ArrayList<>();
        for (final Class<?> type : s_visible) {
            final String printed = Printed.header(type);
            final String expected = KNIME.of(type.getName()).map(KnimeClass::header).orElse("(no such class is known)");
            if (!expected.equals(printed) && !expected.startsWith(printed + " implements ")
                && !expected.startsWith(printed + " extends ")) {
                wrong.add(printed + "\n    KNIME: " + expected);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyInterfaceIsKnimes() {
        final List<String> wrong = new ArrayList<>();
        for (final Class<?> type : s_visible) {
            final Set<String> own = new TreeSet<>();
            Stream.of(type.getInterfaces()).map(Class::getName).forEach(own::add);
            KNIME.of(type.getName()).ifPresent(knime -> own.removeAll(knime.parents()));
            if (!own.isEmpty()) {
                wrong.add(type.getName() + " has interfaces that KNIME's has not: " + own);
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyMemberIsKnimes() throws IllegalAccessException {
        final List<String> wrong = new ArrayList<>();
        int members = 0;
        for (final Class<?> type : s_visible) {
            for (final Field field : type.getDeclaredFields()) {
                members += compare(type, field, JavaClasses.key(field), Printed.field(field), wrong);
            }
            for (final Method method : type.getDeclaredMethods()) {
                members += compare(type, method, JavaClasses.key(method), Printed.method(method), wrong);
            }
            for (final Constructor<?> constructor : type.getDeclaredConstructors()) {
                members += compare(type, constructor, JavaClasses.key(constructor),
                    Printed.constructor(constructor), wrong);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(members > 1500, "Compared only " + members + " members");
    }

    private static int compare(final Class<?> type, final Member member, final String key, final String printed,
            final List<String> wrong) {
        if ((member.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) == 0) {
            return 0;
        }
        final String expected = KNIME.of(type.getName()).map(KnimeClass::members).map(all -> all.get(key))
            .map(SignatureTest::withoutSynchronized).orElse("(no such member)");
        final String comparable = expected.contains(" = ") ? printed : printed.replaceAll(" = .*", "");
        if (!expected.equals(comparable) && !(member instanceof Method method && method.isBridge()
            && !expected.startsWith("("))) {
            wrong.add(type.getName() + ": " + printed + "\n    KNIME: " + expected);
        }
        return 1;
    }

    private static String withoutSynchronized(final String text) {
        return text.replace("synchronized ", "");
    }

    /** A node that extends or implements a stand-in must meet all that KNIME asks for. */
    @Test
    void noAbstractMethodIsLeftOut() {
        final Set<String> knownGaps = Set.of(
            "org.knime.core.webui.node.dialog.NodeDialogFactory#createNodeDialog()"
                + "Lorg/knime/core/webui/node/dialog/NodeDialog;",
            "org.knime.core.webui.node.view.NodeViewFactory#createNodeView(Lorg/knime/core/node/NodeModel;)"
                + "Lorg/knime/core/webui/node/view/NodeView;");
        final List<String> missing = new ArrayList<>();
        for (final Class<?> type : s_visible) {
            if (!type.isAnnotation() && isExtensible(type) && KNIME.of(type.getName()).isPresent()) {
                KNIME.of(type.getName()).get().abstractMembers().stream()
                    .filter(key -> !JavaClasses.hasMember(type, key))
                    .map(key -> type.getName() + "#" + key).filter(name -> !knownGaps.contains(name))
                    .forEach(missing::add);
            }
        }
        assertEquals(List.of(), missing);
    }

    private static boolean isExtensible(final Class<?> type) {
        if (type.isInterface()) {
            return true;
        }
        return !Modifier.isFinal(type.getModifiers()) && Stream.of(type.getDeclaredConstructors())
            .anyMatch(made -> (made.getModifiers() & (Modifier.PUBLIC | Modifier.PROTECTED)) != 0);
    }
}
