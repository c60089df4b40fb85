/*
 * SPDX-License-Identifier: Apache-2.0
 */
package org.dissipa.host.core;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.util.Hashtable;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.service.url.AbstractURLStreamHandlerService;
import org.osgi.service.url.URLConstants;
import org.osgi.service.url.URLStreamHandlerService;

/** Makes URLs that begin with knime: known to the Java platform, as KNIME does. */
public final class Activator implements BundleActivator {

    @Override
    public void start(final BundleContext context) {
        final Hashtable<String, Object> properties = new Hashtable<>();
        properties.put(URLConstants.URL_HANDLER_PROTOCOL, new String[] {KnimeUrl.PROTOCOL});
        context.registerService(URLStreamHandlerService.class, new AbstractURLStreamHandlerService() {
            @Override
            public URLConnection openConnection(final URL url) throws IOException {
                return KnimeUrl.connect(url);
            }
        }, properties);
    }

    @Override
    public void stop(final BundleContext context) {
        // the framework unregisters the service
    }
}
