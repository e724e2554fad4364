"""A small CNN, trained from nothing in minutes, for small and plain images such as digits.

Three blocks of two convolutions each, after VGG (Simonyan & Zisserman, ICLR 2015), with batch
normalization (Ioffe & Szegedy, ICML 2015). What follows is why it is built this way:

- Each block halves the side and doubles the channels, so the last feature map of a 28 pixel image
  is 7 x 7 and sees all of it. That is Grad-CAM's resolution. There is no pooling behind the last
  block, which would halve it again.
- The head is EfficientNetB0's: global average pooling, a hidden layer, dropout. A dense layer on
  the flattened map would have 20 times the weights of all convolutions together, would need
  images in which the object stands still, and each pixel would have weights of its own; behind
  an average each channel has one, which is what Grad-CAM takes it to have.
- A block pools before it normalizes. Normalization and ReLU then work on a quarter of the values,
  which halves the time of an epoch: on a CPU these steps wait for memory longer than the
  convolutions compute.
"""

from __future__ import annotations

import keras

SIZE = 28
"""Side of the input in pixels, where nobody asks for another: that of the MNIST digits."""

FEATURES_LAYER = "block3b_activation"
"""The target layer of Grad-CAM."""

FILTERS = (16, 32, 64)
"""Channels of each block."""


def backbone(size: int, kernel_size: int) -> keras.Model:
    """Make the convolutional part, with random weights.

    Args:
        size: Width and height of the input in pixels.
        kernel_size: Side of the convolutions in pixels, odd.

    Returns:
        Model from (n, size, size, 3), 0 to 255, to features (n, size / 4, size / 4, 64).
    """
    image = keras.Input((size, size, 3), name="image")
    x = keras.layers.Rescaling(1 / 127.5, offset=-1, name="rescaling")(image)
    for number, filters in enumerate(FILTERS, 1):
        x = _convolution(x, filters, kernel_size, f"block{number}a", pools=False)
        x = _convolution(x, filters, kernel_size, f"block{number}b", pools=number < len(FILTERS))
    return keras.Model(image, x)


def _convolution(
    x: keras.KerasTensor, filters: int, kernel_size: int, name: str, pools: bool
) -> keras.KerasTensor:
    """Convolve, pool, normalize, and let the positive through."""
    # Normalization has a bias of its own.
    x = keras.layers.Conv2D(
        filters, kernel_size, padding="same", use_bias=False, name=f"{name}_conv"
    )(x)
    if pools:
        x = keras.layers.MaxPooling2D(name=f"{name}_pool")(x)
    x = keras.layers.BatchNormalization(name=f"{name}_bn")(x)
    return keras.layers.ReLU(name=f"{name}_activation")(x)
