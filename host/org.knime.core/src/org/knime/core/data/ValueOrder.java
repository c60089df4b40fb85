/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.data;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The natural order of each kind of value. */
final class ValueOrder extends DataValueComparator {

    private static final Map<Class<? extends DataValue>, ValueOrder> ORDERS = new LinkedHashMap<>();

    private static final ValueOrder BY_TEXT = new ValueOrder(Comparator.comparing(Object::toString));

    static {
        add(BooleanValue.class, BooleanValue::getBooleanValue);
        add(IntValue.class, IntValue::getIntValue);
        add(LongValue.class, LongValue::getLongValue);
        add(DoubleValue.class, DoubleValue::getDoubleValue);
        add(StringValue.class, StringValue::getStringValue);
    }

    private final Comparator<? super DataValue> m_order;

    private ValueOrder(final Comparator<? super DataValue> order) {
        m_order = order;
    }

    static ValueOrder of(final DataType type) {
        return type.getValueClasses().stream().filter(ORDERS::containsKey).findFirst().map(ORDERS::get)
            .orElse(BY_TEXT);
    }

    private static <V extends DataValue, C extends Comparable<C>> void add(final Class<V> valueClass,
            final Function<V, C> content) {
        ORDERS.put(valueClass, new ValueOrder(Comparator.comparing(value -> content.apply(valueClass.cast(value)))));
    }

    @Override
    protected int compareDataValues(final DataValue a, final DataValue b) {
        return m_order.compare(a, b);
    }
}
