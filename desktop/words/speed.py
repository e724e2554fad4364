"""How far work is and how fast it goes, in words."""

from __future__ import annotations

from desktop.language import decimal, number, several, tr


def images_done(done: int, total: int, speed: tuple[float, float] | None) -> str:
    """Say how far work is: "1,204 of 10,000 images, 12 a second, about 12 min left".

    Args:
        done: How many images.
        total: How many there are in all.
        speed: Images a second and seconds left; None where they are not known.
    """
    if speed is None:
        return several(
            "{done} of {count} images", "", total, one="{done} of {count} image", done=number(done)
        )
    return several(
        "{done} of {count} images, {rate}, {left}",
        "",
        total,
        one="{done} of {count} image, {rate}, {left}",
        done=number(done),
        rate=rate(speed[0]),
        left=time_left(speed[1]),
    )


def rate(a_second: float) -> str:
    """Say how many images are done in a second, or in a minute where that is less than one."""
    if a_second >= 10:
        return tr("{rate} a second", rate=decimal(a_second, 0))
    if a_second >= 1:
        return tr("{rate} a second", rate=_two_digits(a_second))
    return tr("{rate} a minute", rate=_two_digits(60 * a_second))


def time_left(seconds: float) -> str:
    """Say how long work will still take; from an hour on in steps of ten minutes."""
    minutes = round(seconds / 60)
    if seconds < 60:
        return tr("less than 1 min left")
    if minutes < 60:
        return tr("about {minutes} min left", minutes=minutes)
    hours, tens = divmod(round(minutes / 10), 6)
    if not tens:
        return tr("about {hours} h left", hours=hours)
    return tr("about {hours} h {minutes} min left", hours=hours, minutes=10 * tens)


def _two_digits(value: float) -> str:
    """Say a number below 100 with two significant digits: "0.5", "3.2", "12"."""
    rounded = float(f"{value:.2g}")
    text = f"{rounded:g}"
    return decimal(rounded, len(text.partition(".")[2]))
