package io.nacre.network;

import java.net.ProtocolFamily;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/** Opens no channel to the network. */
public final class NoSelectors extends SelectorProvider {
  @Override
  public DatagramChannel openDatagramChannel() {
    throw WithoutSockets.caught();
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) {
    throw WithoutSockets.caught();
  }

  @Override
  public Pipe openPipe() {
    throw WithoutSockets.caught();
  }

  @Override
  public AbstractSelector openSelector() {
    throw WithoutSockets.caught();
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() {
    throw WithoutSockets.caught();
  }

  @Override
  public SocketChannel openSocketChannel() {
    throw WithoutSockets.caught();
  }
}
