"""What can be wrong with a bundle or an image: trouble in the world, told in words."""


class BundleError(Exception):
    """The bundle cannot be used. The message says what was expected and what was received."""


class ImageError(Exception):
    """The file is not an image that can be read whole. The message says why."""
