/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.knime.core.node.CanceledExecutionException;
import org.knime.core.node.ExecutionContext;
import org.knime.core.node.ExecutionMonitor;

final class ProgressTest {

    private final Work m_work = new Work();

    private final ExecutionContext m_exec = HostWork.executionContext(m_work);

    @Test
    void fractionsOutsideTheUnitIntervalAreIgnored() {
        m_exec.setProgress(0.25, "a quarter");
        for (final double wrong : new double[] {-0.1, 1.1, Double.NaN}) {
            m_exec.setProgress(wrong);
        }
        assertEquals(0.25, m_work.fraction());
        assertEquals("a quarter", m_work.message());
        m_exec.setProgress(0.5, (String)null);
        assertNull(m_work.message());
    }

    @Test
    void partsScaleAddUpAndNeverGoBack() {
        m_exec.setMessage("all");
        final ExecutionMonitor first = m_exec.createSubProgress(0.4);
        final ExecutionMonitor second = m_exec.createSubProgress(0.6);
        first.setProgress(0.5);
        assertEquals(0.2, m_work.fraction(), 1e-15);
        first.setProgress(0.1);
        assertEquals(0.2, m_work.fraction(), 1e-15);
        first.setProgress(7);
        assertEquals(0.4, m_work.fraction(), 1e-15);
        final ExecutionMonitor half = second.createSubProgress(0.5);
        half.setProgress(1, "half");
        assertEquals(0.7, m_work.fraction(), 1e-15);
        assertEquals("all - half", m_work.message());
        second.createSilentSubProgress(0.5).setProgress(1, "unheard");
        assertEquals(1, m_work.fraction(), 1e-15);
        assertEquals("all - half", m_work.message());
    }

    @Test
    void aPartMustBeAFraction() {
        final Exception e = assertThrows(IllegalArgumentException.class, () -> m_exec.createSubProgress(1.5));
        assertEquals("Invalid sub progress size: 1.5", e.getMessage());
    }

    @Test
    void cancelReachesEveryPart() throws CanceledExecutionException {
        final ExecutionMonitor part = m_exec.createSubProgress(0.5).createSilentSubProgress(0.5);
        part.checkCanceled();
        m_work.cancel();
        assertThrows(CanceledExecutionException.class, m_exec::checkCanceled);
        final Exception e = assertThrows(CanceledExecutionException.class, part::checkCanceled);
        assertEquals("Execution canceled", e.getMessage());
    }

    @Test
    void anInterruptCancelsAndStays() {
        Thread.currentThread().interrupt();
        assertThrows(CanceledExecutionException.class, new ExecutionMonitor()::checkCanceled);
        assertTrue(Thread.interrupted());
    }
}
