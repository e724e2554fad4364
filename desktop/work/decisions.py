"""What people decided about the bundle in use: whom to trust, and which answers to look at."""

from __future__ import annotations

from collections.abc import Callable

from desktop.errors import ReviewError, TrustError
from desktop.events import Event, ReviewThresholdsRead, SignerChecked, Trouble
from desktop.profile import Profile
from desktop.review import Review
from desktop.trust import TrustedSigners
from desktop.values import BundleInfo, ReviewThresholds


class Decisions:
    """The decisions kept in the profile, as far as they hold for the bundle in use.

    Attributes:
        signers: Who is trusted.
        review: The review thresholds.
        signer_trusted: Whether the signer of the bundle in use is.
    """

    def __init__(self, profile: Profile, listen: Callable[[Event], None]) -> None:
        self._listen = listen
        self._bundle: BundleInfo | None = None
        self.signers = TrustedSigners(profile.trusted_signers)
        self.review = Review(profile.review)
        self.signer_trusted = False

    def use(self, bundle: BundleInfo) -> None:
        """Tell what holds for a bundle that answers from now on, or answers again."""
        before, self._bundle = self._bundle, bundle
        self._check_signer(bundle)
        if before is None or before.digest != bundle.digest:
            self._in_words(lambda: self.review.use(bundle))
            self._listen(ReviewThresholdsRead(self.review.thresholds))

    def trust(self, signer: str) -> None:
        """Trust the bundles of a signer, and say what that means for the one in use."""
        if self._in_words(lambda: self.signers.add(signer)):
            self.check_signer()

    def check_signer(self) -> None:
        """Tell whether the signer of the bundle in use is trusted; nothing where none is."""
        if self._bundle is not None:
            self._check_signer(self._bundle)

    def keep_review(self, thresholds: ReviewThresholds) -> None:
        """Keep other review thresholds."""
        self._in_words(lambda: self.review.keep(thresholds))

    def _check_signer(self, bundle: BundleInfo) -> None:
        """Tell whether the signer is trusted; where that cannot be known, it is not."""
        self.signer_trusted = False
        self._in_words(lambda: self._note_trust(bundle))
        self._listen(SignerChecked(bundle.signer, self.signer_trusted))

    def _note_trust(self, bundle: BundleInfo) -> None:
        self.signer_trusted = self.signers.trusts(bundle)

    def _in_words(self, do: Callable[[], object]) -> bool:
        """Do something with a file of decisions; tell its trouble, and say whether it was done."""
        try:
            do()
        except (ReviewError, TrustError) as error:
            self._listen(Trouble(str(error)))
            return False
        return True
