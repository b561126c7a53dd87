package io.nacre.network;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.DatagramSocket;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketImplFactory;
import java.util.Arrays;

/**
 * Runs the {@code main} of a class in a process in which nothing may open a socket or look up the
 * name of a machine: whatever does, ends it.
 */
@SuppressForbidden("the ways to the network, and what ends a process at once")
public final class WithoutSockets {
  private WithoutSockets() {}

  /** The status of a process that tried to use the network. */
  static final int CAUGHT = 97;

  /** What such a process is started with. */
  static final String[] OPTIONS = {
    "-Djava.nio.channels.spi.SelectorProvider=" + NoSelectors.class.getName()
  };

  @SuppressWarnings("deprecation") // they are the only ones
  public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
    SocketImplFactory nothing =
        () -> {
          throw caught();
        };
    Socket.setSocketImplFactory(nothing);
    ServerSocket.setSocketFactory(nothing);
    DatagramSocket.setDatagramSocketImplFactory(() -> {
      throw caught();
    });
    Method main = Class.forName(arguments[0]).getMethod("main", String[].class);
    try {
      main.invoke(null, (Object) Arrays.copyOfRange(arguments, 1, arguments.length));
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  static IllegalStateException caught() {
    System.err.println("the network was used: " + Arrays.toString(new Throwable().getStackTrace()));
    Runtime.getRuntime().halt(CAUGHT);
    return new IllegalStateException("not reached");
  }

  /** Uses the network in one way, to show that it is caught. */
  public static final class Culprit {
    private Culprit() {}

    public static void main(String[] way) throws IOException {
      switch (way[0]) {
        case "socket" -> new Socket().connect(new InetSocketAddress(9));
        case "server" -> new ServerSocket(0).close();
        case "datagram" -> new DatagramSocket().close();
        case "channel" -> java.nio.channels.SocketChannel.open().close();
        case "client" -> java.net.URI.create("http://127.0.0.1:9/").toURL().openStream().close();
        default -> throw new IllegalArgumentException(way[0]);
      }
    }
  }
}
