/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.knime.core.util;

public final class FileUtil {
    public static final String ILLEGAL_FILENAME_CHARS = "*?#:\"<>%~|/\\";
    public static final java.util.regex.Pattern ILLEGAL_FILENAME_CHARS_PATTERN = null;
    public static final org.knime.core.util.FileUtil.ZipFileFilter ZIP_INCLUDEALL_FILTER = null;
    public static void copy(final java.io.File p0, final java.io.File p1, final org.knime.core.node.ExecutionMonitor p2) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static void copyDir(final java.io.File p0, final java.io.File p1) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static void copy(final java.io.InputStream p0, final java.io.OutputStream p1, final long p2, final org.knime.core.node.ExecutionMonitor p3) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static void copy(final java.io.InputStream p0, final java.io.OutputStream p1) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static void copy(final java.io.Reader p0, final java.io.Writer p1) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static void copy(final java.io.File p0, final java.io.File p1) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static boolean deleteRecursively(final java.io.File p0) { throw new UnsupportedOperationException(); }
    public static boolean zipDir(final java.io.File p0, final java.util.Collection<java.io.File> p1, final int p2, final org.knime.core.util.FileUtil.ZipFileFilter p3, final org.knime.core.node.ExecutionMonitor p4) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static boolean zipDir(final java.util.zip.ZipOutputStream p0, final java.util.Collection<java.io.File> p1, final org.knime.core.util.FileUtil.ZipFileFilter p2, final org.knime.core.node.ExecutionMonitor p3) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static boolean zipDir(final java.util.zip.ZipOutputStream p0, final java.util.Collection<java.io.File> p1, final String p2, final org.knime.core.util.FileUtil.ZipFileFilter p3, final org.knime.core.node.ExecutionMonitor p4) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static boolean zipDir(final java.io.File p0, final java.io.File p1, final int p2) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static boolean zipDir(final java.io.File p0, final java.io.File p1, final int p2, final org.knime.core.util.FileUtil.ZipFileFilter p3, final org.knime.core.node.ExecutionMonitor p4) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static void unzip(final java.io.File p0, final java.io.File p1) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static void unzip(final java.util.zip.ZipInputStream p0, final java.io.File p1, final int p2) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static void unzip(final java.util.zip.ZipInputStream p0, final java.io.File p1, final int p2, final org.knime.core.node.ExecutionMonitor p3) throws java.io.IOException, org.knime.core.node.CanceledExecutionException { throw new UnsupportedOperationException(); }
    public static java.io.File createTempDir(final String p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static java.io.File createTempDir(final String p0, final java.io.File p1) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static java.io.File createTempDir(final String p0, final java.io.File p1, final boolean p2) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static java.io.File getWorkflowTempDir() { throw new UnsupportedOperationException(); }
    public static void checkFreeSpace(final java.io.File p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static java.io.File createTempFile(final String p0, final String p1, final java.io.File p2, final boolean p3) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static java.io.File createTempFile(final String p0, final String p1, final boolean p2) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static java.io.File createTempFile(final String p0, final String p1) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static String getValidFileName(final String p0, final int p1) { throw new UnsupportedOperationException(); }
    public static boolean chmod(final java.io.File p0, final Boolean p1, final Boolean p2, final Boolean p3, final boolean p4) { throw new UnsupportedOperationException(); }
    public static java.io.File getFileFromURL(final java.net.URL p0) { throw new UnsupportedOperationException(); }
    public static java.nio.file.Path resolveToPath(final java.net.URL p0) throws java.io.IOException, java.net.URISyntaxException { throw new UnsupportedOperationException(); }
    public static boolean looksLikeUNC(final java.net.URL p0) { throw new UnsupportedOperationException(); }
    public static boolean isWindowsNetworkMount(final java.nio.file.Path p0) { throw new UnsupportedOperationException(); }
    public static boolean isWindowsNetworkMount(final java.net.URL p0) { throw new UnsupportedOperationException(); }
    public static boolean looksLikeUNC(final java.nio.file.Path p0) { throw new UnsupportedOperationException(); }
    public static java.net.URL toURL(final String p0) throws java.net.MalformedURLException, java.nio.file.InvalidPathException { throw new UnsupportedOperationException(); }
    public static java.net.URLConnection openOutputConnection(final java.net.URL p0, final String p1) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static java.net.URLConnection openOutputConnection(final java.net.URL p0, final String p1, final java.util.Map<String, String> p2) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static java.io.OutputStream openOutputStream(final java.net.URL p0, final String p1) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static java.io.OutputStream openOutputStream(final java.net.URL p0, final String p1, final java.util.Map<String, String> p2) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static java.io.InputStream openStreamWithTimeout(final java.net.URL p0) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static java.io.InputStream openStreamWithTimeout(final java.net.URL p0, final int p1) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static java.io.InputStream openStreamWithTimeout(final java.net.URL p0, final int p1, final int p2) throws java.io.IOException { throw new UnsupportedOperationException(); }
    public static java.io.InputStream openInputStream(final String p0) throws java.io.IOException, org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public static java.io.InputStream openInputStream(final String p0, final int p1) throws java.io.IOException, org.knime.core.node.InvalidSettingsException { throw new UnsupportedOperationException(); }
    public static int getDefaultURLTimeoutMillis() { throw new UnsupportedOperationException(); }
    public static java.util.List<java.net.URL> listFiles(final java.net.URL p0, final java.util.function.Predicate<java.net.URL> p1, final boolean p2) throws java.io.IOException, java.net.URISyntaxException { throw new UnsupportedOperationException(); }
    public static boolean isRelativeKnimeURL(final java.net.URL p0) { throw new UnsupportedOperationException(); }
    FileUtil() { throw new UnsupportedOperationException(); }
    public interface ZipFileFilter {
        boolean include(final java.io.File p0);
    }
}
