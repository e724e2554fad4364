<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kn">
<context>
    <name></name>
    <message>
        <source>As the system</source>
        <translation>ಸಿಸ್ಟಮ್‌ನಂತೆ</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ತಿಳಿ</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ಗಾಢ</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Go to the page Quality</source>
        <translation>ಗುಣಮಟ್ಟ ಪುಟಕ್ಕೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>ನೋಟ</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>ಗಮನಿಸುವಿಕೆ</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>ಗುಣಮಟ್ಟ</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>ಸಂಗ್ರಹ</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>ಸೆಟ್ಟಿಂಗ್ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>ಈ ಪದಗಳಿರುವ ಸೆಟ್ಟಿಂಗ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>ಮೊದಲಿನಂತೆ ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>ಥೀಮ್</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the system has now.</source>
        <translation>ತಿಳಿ ಅಥವಾ ಗಾಢ ಬಣ್ಣಗಳು, ಅಥವಾ ಸಿಸ್ಟಮ್‌ನ ಈಗಿನ ಬಣ್ಣಗಳು.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>ಭಾಷೆ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>ಅಕ್ಷರ ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>How large all text is, compared with the system&apos;s own size.</source>
        <translation>ಸಿಸ್ಟಮ್‌ನ ಗಾತ್ರಕ್ಕೆ ಹೋಲಿಸಿ ಎಲ್ಲಾ ಅಕ್ಷರಗಳು ಎಷ್ಟು ದೊಡ್ಡವು.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>ನಿಮ್ಮ ಹೆಸರು</translation>
    </message>
    <message>
        <source>Stands in the records beside each answer that you give. Anybody can change it here.</source>
        <translation>ನೀವು ಕೊಡುವ ಪ್ರತಿ ಉತ್ತರದ ಪಕ್ಕದಲ್ಲಿ ದಾಖಲೆಗಳಲ್ಲಿ ಇರುತ್ತದೆ. ಯಾರು ಬೇಕಾದರೂ ಇಲ್ಲಿ ಬದಲಿಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>ಹೀಟ್‌ಮ್ಯಾಪ್</translation>
    </message>
    <message>
        <source>How strong the heatmap is over the image. The slider below the image is the same.</source>
        <translation>ಚಿತ್ರದ ಮೇಲೆ ಹೀಟ್‌ಮ್ಯಾಪ್ ಎಷ್ಟು ಗಾಢ. ಚಿತ್ರದ ಕೆಳಗಿನ ಸ್ಲೈಡರ್ ಕೂಡ ಇದೇ.</translation>
    </message>
    <message>
        <source>Finer heatmap</source>
        <translation>ಸೂಕ್ಷ್ಮ ಹೀಟ್‌ಮ್ಯಾಪ್</translation>
    </message>
    <message>
        <source>Twice the rows and columns. Each heatmap takes a little longer.</source>
        <translation>ಎರಡು ಪಟ್ಟು ಸಾಲು ಮತ್ತು ಕಾಲಂಗಳು. ಪ್ರತಿ ಹೀಟ್‌ಮ್ಯಾಪ್‌ಗೆ ಸ್ವಲ್ಪ ಹೆಚ್ಚು ಸಮಯ ಬೇಕು.</translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation>ಹೀಟ್‌ಮ್ಯಾಪ್ ಬಣ್ಣಗಳು</translation>
    </message>
    <message>
        <source>Colour-blind people read each of these alike. Choose what stands out from your stain.</source>
        <translation>ಬಣ್ಣಗುರುಡು ಇರುವವರೂ ಇವುಗಳನ್ನು ಒಂದೇ ರೀತಿ ಓದಬಹುದು. ನಿಮ್ಮ ಸ್ಟೇನ್‌ನಿಂದ ಎದ್ದು ಕಾಣುವುದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Review thresholds</source>
        <translation>ಪರಿಶೀಲನಾ ಮಿತಿಗಳು</translation>
    </message>
    <message>
        <source>Below which confidence an answer needs review, class by class.</source>
        <translation>ಯಾವ ಖಚಿತತೆಗಿಂತ ಕಡಿಮೆ ಇದ್ದರೆ ಪರಿಶೀಲನೆ ಬೇಕು, ಪ್ರತಿ ವರ್ಗಕ್ಕೂ.</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>ಮತ್ತೆ ಗಮನಿಸಿ</translation>
    </message>
    <message>
        <source>When Petriscope starts, go on watching the folders that were watched when it ended.</source>
        <translation>Petriscope ಆರಂಭವಾದಾಗ, ಮುಗಿದಾಗ ಗಮನಿಸುತ್ತಿದ್ದ ಫೋಲ್ಡರ್‌ಗಳನ್ನು ಗಮನಿಸುವುದನ್ನು ಮುಂದುವರಿಸಿ.</translation>
    </message>
    <message>
        <source>Folders below</source>
        <translation>ಒಳ ಫೋಲ್ಡರ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Watch the folders in a watched folder too, and those in them.</source>
        <translation>ಗಮನಿಸುವ ಫೋಲ್ಡರ್‌ನ ಒಳಗಿನ ಫೋಲ್ಡರ್‌ಗಳನ್ನೂ, ಅವುಗಳೊಳಗಿನವನ್ನೂ ಗಮನಿಸಿ.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>ಟ್ರೇನಲ್ಲಿ ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Closing the window during a watch hides it, and watching goes on. The icon in the system&apos;s tray brings it back, and ends Petriscope.</source>
        <translation>ಗಮನಿಸುವಾಗ ಕಿಟಕಿ ಮುಚ್ಚಿದರೆ ಅದು ಮರೆಯಾಗುತ್ತದೆ, ಗಮನಿಸುವಿಕೆ ಮುಂದುವರಿಯುತ್ತದೆ. ಸಿಸ್ಟಮ್ ಟ್ರೇನ ಐಕಾನ್ ಅದನ್ನು ಮರಳಿ ತರುತ್ತದೆ, Petriscope ಅನ್ನು ಮುಗಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>ಅಧಿಸೂಚನೆಗಳು</translation>
    </message>
    <message>
        <source>While the window is not looked at, the system says when a watch has a problem and when a long queue is done.</source>
        <translation>ಕಿಟಕಿಯನ್ನು ನೋಡದಿರುವಾಗ, ಗಮನಿಸುವಿಕೆಯಲ್ಲಿ ಸಮಸ್ಯೆ ಬಂದರೆ ಮತ್ತು ದೊಡ್ಡ ಸರದಿ ಮುಗಿದರೆ ಸಿಸ್ಟಮ್ ತಿಳಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>ಕಂಟ್ರೋಲ್</translation>
    </message>
    <message>
        <source>Which images the control looks at, whether it runs by itself once a day, and since when it compares.</source>
        <translation>ಕಂಟ್ರೋಲ್ ಯಾವ ಚಿತ್ರಗಳನ್ನು ನೋಡುತ್ತದೆ, ದಿನಕ್ಕೊಮ್ಮೆ ತಾನೇ ನಡೆಯುತ್ತದೆಯೇ, ಮತ್ತು ಯಾವಾಗಿನಿಂದ ಹೋಲಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Folder of your records</source>
        <translation>ನಿಮ್ಮ ದಾಖಲೆಗಳ ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Records, settings and logs are kept in this folder and nowhere else.</source>
        <translation>ದಾಖಲೆಗಳು, ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಮತ್ತು ಲಾಗ್‌ಗಳು ಈ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಮಾತ್ರ ಇರುತ್ತವೆ, ಬೇರೆಲ್ಲೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>ಹೋಲಿಕೆ ರದ್ದಾಯಿತು.</translation>
    </message>
    <message>
        <source>Only {bundle} knows {classes}.</source>
        <translation>{classes} ಗೊತ್ತಿರುವುದು {bundle} ಗೆ ಮಾತ್ರ.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files left out: not read.</source>
        <translation>
            <numerusform>{count} ಫೈಲ್ ಬಿಡಲಾಗಿದೆ: ಓದಲಾಗಿಲ್ಲ.</numerusform>
            <numerusform>{count} ಫೈಲ್‌ಗಳನ್ನು ಬಿಡಲಾಗಿದೆ: ಓದಲಾಗಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total}, {percent} % (95 % interval {low} to {high} %)</source>
        <translation>{total} ರಲ್ಲಿ {count}, {percent} % (95 % ಅಂತರ {low} ರಿಂದ {high} %)</translation>
    </message>
    <message>
        <source>{first} and {second} had no image to be compared on.</source>
        <translation>{first} ಮತ್ತು {second} ಹೋಲಿಸಲು ಯಾವ ಚಿತ್ರವೂ ಇರಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{first} and {second} give the same answer to {share}.</source>
        <translation>{first} ಮತ್ತು {second} ಒಂದೇ ಉತ್ತರ ಕೊಡುವುದು: {share}.</translation>
    </message>
    <message>
        <source>Two bundles are being compared. Cancel that first.</source>
        <translation>ಎರಡು ಬಂಡಲ್‌ಗಳನ್ನು ಹೋಲಿಸಲಾಗುತ್ತಿದೆ. ಮೊದಲು ಅದನ್ನು ರದ್ದುಮಾಡಿ.</translation>
    </message>
    <message>
        <source>There are no control images. Choose a folder that holds some.</source>
        <translation>ಕಂಟ್ರೋಲ್ ಚಿತ್ರಗಳಿಲ್ಲ. ಅವು ಇರುವ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message numerus="yes">
        <source>Expected at least {fewest} new photographs of the control slide. Received {count} new photographs, which will count in a later run: take more.</source>
        <translation>
            <numerusform>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ ಕನಿಷ್ಠ {fewest} ಹೊಸ ಫೋಟೋಗಳು ಬೇಕಿತ್ತು. {count} ಹೊಸ ಫೋಟೋ ಬಂದಿದೆ, ಅದು ಮುಂದಿನ ಓಟದಲ್ಲಿ ಲೆಕ್ಕಕ್ಕೆ ಬರುತ್ತದೆ: ಇನ್ನಷ್ಟು ತೆಗೆಯಿರಿ.</numerusform>
            <numerusform>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ ಕನಿಷ್ಠ {fewest} ಹೊಸ ಫೋಟೋಗಳು ಬೇಕಿತ್ತು. {count} ಹೊಸ ಫೋಟೋಗಳು ಬಂದಿವೆ, ಅವು ಮುಂದಿನ ಓಟದಲ್ಲಿ ಲೆಕ್ಕಕ್ಕೆ ಬರುತ್ತವೆ: ಇನ್ನಷ್ಟು ತೆಗೆಯಿರಿ.</numerusform>
        </translation>
    </message>
    <message>
        <source>its class {name} cannot be a folder</source>
        <translation>ಅದರ ವರ್ಗ {name} ಫೋಲ್ಡರ್ ಆಗಲಾರದು</translation>
    </message>
    <message>
        <source>its class {name} would be the folder of {other} on Windows</source>
        <translation>Windows ನಲ್ಲಿ ಅದರ ವರ್ಗ {name} ಮತ್ತು {other} ಒಂದೇ ಫೋಲ್ಡರ್ ಆಗುತ್ತವೆ</translation>
    </message>
    <message>
        <source>its bytes were never read</source>
        <translation>ಅದರ ಬೈಟ್‌ಗಳನ್ನು ಎಂದೂ ಓದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>it is page {page} of a file with several; save that page as a file of its own, classify and correct that</source>
        <translation>ಇದು ಹಲವು ಪುಟಗಳ ಫೈಲ್‌ನ ಪುಟ {page}; ಆ ಪುಟವನ್ನು ಪ್ರತ್ಯೇಕ ಫೈಲ್ ಆಗಿ ಉಳಿಸಿ, ಅದನ್ನು ವರ್ಗೀಕರಿಸಿ, ತಿದ್ದಿ</translation>
    </message>
    <message>
        <source>it is not on record where it was</source>
        <translation>ಅದು ಎಲ್ಲಿತ್ತು ಎಂದು ದಾಖಲೆಯಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>it was changed since it was classified</source>
        <translation>ವರ್ಗೀಕರಿಸಿದ ನಂತರ ಅದು ಬದಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>ಅದು ಈಗ ಅಲ್ಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>it cannot be read ({why})</source>
        <translation>ಅದನ್ನು ಓದಲಾಗುತ್ತಿಲ್ಲ ({why})</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({why}). Free some space, or choose another place.</source>
        <translation>ಫೋಲ್ಡರ್ {folder} ಗೆ ಬರೆಯಲಾಗುತ್ತಿಲ್ಲ ({why}). ಸ್ವಲ್ಪ ಜಾಗ ಖಾಲಿ ಮಾಡಿ, ಅಥವಾ ಬೇರೆ ಸ್ಥಳ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Expected a new or empty folder at {folder}. Received one that holds something, or a file. Choose another place, or remove what is there.</source>
        <translation>{folder} ನಲ್ಲಿ ಹೊಸ ಅಥವಾ ಖಾಲಿ ಫೋಲ್ಡರ್ ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಅದರಲ್ಲಿ ಏನೋ ಇದೆ, ಅಥವಾ ಅದು ಫೈಲ್. ಬೇರೆ ಸ್ಥಳ ಆರಿಸಿ, ಅಥವಾ ಅಲ್ಲಿರುವುದನ್ನು ತೆಗೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>The folder {folder} is watched by another Petriscope already. Use that one, or close it first.</source>
        <translation>ಫೋಲ್ಡರ್ {folder} ಅನ್ನು ಇನ್ನೊಂದು Petriscope ಈಗಾಗಲೇ ಗಮನಿಸುತ್ತಿದೆ. ಅದನ್ನೇ ಬಳಸಿ, ಅಥವಾ ಮೊದಲು ಅದನ್ನು ಮುಚ್ಚಿ.</translation>
    </message>
    <message>
        <source>Qt and PySide6</source>
        <translation>Qt ಮತ್ತು PySide6</translation>
    </message>
    <message>
        <source>Apache-2.0 or BSD-3-Clause</source>
        <translation>Apache-2.0 ಅಥವಾ BSD-3-Clause</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>ಸಾರ್ವಜನಿಕ ಸ್ವತ್ತು</translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation>Lucide ಐಕಾನ್‌ಗಳು</translation>
    </message>
    <message>
        <source>No bundle is loaded.</source>
        <translation>ಯಾವುದೇ ಬಂಡಲ್ ಲೋಡ್ ಆಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Bundle {name} {version}
Digest {digest}
Signer {signer}
Preprocessing version {preprocessing}</source>
        <translation>ಬಂಡಲ್ {name} {version}
ಡೈಜೆಸ್ಟ್ {digest}
ಸಹಿದಾರ {signer}
ಪೂರ್ವಸಂಸ್ಕರಣೆ ಆವೃತ್ತಿ {preprocessing}</translation>
    </message>
    <message>
        <source>Classifies images on this PC alone: it opens no connection, looks for no update and sends no report.</source>
        <translation>ಈ PC ಯಲ್ಲೇ ಚಿತ್ರಗಳನ್ನು ವರ್ಗೀಕರಿಸುತ್ತದೆ: ಯಾವುದೇ ಸಂಪರ್ಕ ತೆರೆಯುವುದಿಲ್ಲ, ಅಪ್‌ಡೇಟ್ ಹುಡುಕುವುದಿಲ್ಲ, ವರದಿ ಕಳುಹಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>It stands on the work of others, under these licences:</source>
        <translation>ಇದು ಇತರರ ಕೆಲಸದ ಮೇಲೆ ನಿಂತಿದೆ; ಆ ಪರವಾನಗಿಗಳು ಇವು:</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>ಪ್ರಕರಣ</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>ಸ್ಲೈಡ್</translation>
    </message>
    <message>
        <source>Case and slide</source>
        <translation>ಪ್ರಕರಣ ಮತ್ತು ಸ್ಲೈಡ್</translation>
    </message>
    <message>
        <source>Say whose images those of this batch are</source>
        <translation>ಈ ಬ್ಯಾಚ್‌ನ ಚಿತ್ರಗಳು ಯಾರವು ಎಂದು ತಿಳಿಸಿ</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>ಹೊಸ ಬ್ಯಾಚ್</translation>
    </message>
    <message>
        <source>Begin another batch with the next image</source>
        <translation>ಮುಂದಿನ ಚಿತ್ರದಿಂದ ಹೊಸ ಬ್ಯಾಚ್ ಆರಂಭಿಸಿ</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Keep case and slide (Enter)</source>
        <translation>ಪ್ರಕರಣ ಮತ್ತು ಸ್ಲೈಡ್ ಉಳಿಸಿ (Enter)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>ಏನನ್ನೂ ಬದಲಿಸಬೇಡಿ (Esc)</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>ಈ ಬ್ಯಾಚ್</translation>
    </message>
    <message>
        <source>no case or slide</source>
        <translation>ಪ್ರಕರಣ ಅಥವಾ ಸ್ಲೈಡ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Next batch: {whose}</source>
        <translation>ಮುಂದಿನ ಬ್ಯಾಚ್: {whose}</translation>
    </message>
    <message>
        <source>Batch: {whose}</source>
        <translation>ಬ್ಯಾಚ್: {whose}</translation>
    </message>
    <message>
        <source>Have this bundle answer from now on</source>
        <translation>ಇನ್ನು ಮುಂದೆ ಈ ಬಂಡಲ್ ಉತ್ತರಿಸಲಿ</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>ಈಗ ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>ಈ ಸಾಲನ್ನು ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Checking the bundle {path} ...</source>
        <translation>ಬಂಡಲ್ {path} ಪರಿಶೀಲಿಸಲಾಗುತ್ತಿದೆ ...</translation>
    </message>
    <message>
        <source>{bundle} is installed. {passed}. Its signer is trusted: {fingerprint}.</source>
        <translation>{bundle} ಸ್ಥಾಪಿಸಲಾಗಿದೆ. {passed}. ಅದರ ಸಹಿದಾರ ನಂಬಿಕಸ್ಥ: {fingerprint}.</translation>
    </message>
    <message>
        <source>{bundle} is installed. {passed}. Its signer is unknown: {fingerprint}.</source>
        <translation>{bundle} ಸ್ಥಾಪಿಸಲಾಗಿದೆ. {passed}. ಅದರ ಸಹಿದಾರ ಅಪರಿಚಿತ: {fingerprint}.</translation>
    </message>
    <message>
        <source>{path} is not installed. {why}</source>
        <translation>{path} ಸ್ಥಾಪಿಸಲಾಗಿಲ್ಲ. {why}</translation>
    </message>
    <message>
        <source>{bundle} answers from now on. What was answered before stays.</source>
        <translation>ಇನ್ನು ಮುಂದೆ {bundle} ಉತ್ತರಿಸುತ್ತದೆ. ಹಿಂದಿನ ಉತ್ತರಗಳು ಹಾಗೆಯೇ ಉಳಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Loading {bundle} ...</source>
        <translation>{bundle} ಲೋಡ್ ಆಗುತ್ತಿದೆ ...</translation>
    </message>
    <message>
        <source>The chosen bundle</source>
        <translation>ಆಯ್ದ ಬಂಡಲ್</translation>
    </message>
    <message>
        <source>This bundle cannot be used</source>
        <translation>ಈ ಬಂಡಲ್ ಬಳಸಲಾಗದು</translation>
    </message>
    <message>
        <source>Digest {digest}</source>
        <translation>ಡೈಜೆಸ್ಟ್ {digest}</translation>
    </message>
    <message>
        <source>How good it was</source>
        <translation>ಎಷ್ಟು ಚೆನ್ನಾಗಿತ್ತು</translation>
    </message>
    <message>
        <source>Its classes</source>
        <translation>ಅದರ ವರ್ಗಗಳು</translation>
    </message>
    <message>
        <source>Its card</source>
        <translation>ಅದರ ಕಾರ್ಡ್</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>ವರ್ಗ</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>ಅದು ಏನು</translation>
    </message>
    <message>
        <source>Review below</source>
        <translation>ಪರಿಶೀಲನಾ ಮಿತಿ</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>ನಿಖರತೆ</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>ರಿಕಾಲ್</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>ಚಿತ್ರಗಳು</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>ಸಹಿ ಮಾಡಿದವರು</translation>
    </message>
    <message>
        <source>Golden images</source>
        <translation>ಮಾದರಿ ಚಿತ್ರಗಳು</translation>
    </message>
    <message>
        <source>Trained</source>
        <comment>the date of the training</comment>
        <translation>ತರಬೇತಿ ದಿನ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>ಡೇಟಾ</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>ಉಲ್ಲೇಖ</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ಪರವಾನಗಿ</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>ಖಚಿತತೆ</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>ಪೂರ್ವಸಂಸ್ಕರಣೆ</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>ಆವೃತ್ತಿ {version}</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>ಡೈಜೆಸ್ಟ್</translation>
    </message>
    <message numerus="yes">
        <source>{count} golden images passed on this PC</source>
        <translation>
            <numerusform>ಈ PC ಯಲ್ಲಿ {count} ಮಾದರಿ ಚಿತ್ರ ಸರಿಯಾಗಿದೆ</numerusform>
            <numerusform>ಈ PC ಯಲ್ಲಿ {count} ಮಾದರಿ ಚಿತ್ರಗಳು ಸರಿಯಾಗಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>the share of the images</comment>
        <translation>ನಿರಾಕರಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>ಸರಿ ಉತ್ತರಗಳು</translation>
    </message>
    <message>
        <source>{percent} of those that were answered</source>
        <translation>ಉತ್ತರಿಸಿದವುಗಳಲ್ಲಿ {percent}</translation>
    </message>
    <message>
        <source>Mean F1 of the classes</source>
        <translation>ವರ್ಗಗಳ ಸರಾಸರಿ F1</translation>
    </message>
    <message>
        <source>Confidence is off by</source>
        <translation>ಖಚಿತತೆಯ ವ್ಯತ್ಯಾಸ</translation>
    </message>
    <message>
        <source>{percent} on average</source>
        <translation>ಸರಾಸರಿ {percent}</translation>
    </message>
    <message numerus="yes">
        <source>And {count} classes more</source>
        <translation>
            <numerusform>ಇನ್ನೂ {count} ವರ್ಗ</numerusform>
            <numerusform>ಇನ್ನೂ {count} ವರ್ಗಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>ಬಳಸಲಾಗದು</translation>
    </message>
    <message numerus="yes">
        <source>{count} classes</source>
        <translation>
            <numerusform>{count} ವರ್ಗ</numerusform>
            <numerusform>{count} ವರ್ಗಗಳು</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {classes}, trusted signer</source>
        <translation>{date}, {classes}, ನಂಬಿದ ಸಹಿದಾರ</translation>
    </message>
    <message>
        <source>{date}, {classes}, unknown signer</source>
        <translation>{date}, {classes}, ಅಪರಿಚಿತ ಸಹಿದಾರ</translation>
    </message>
    <message>
        <source>In use. {words}</source>
        <translation>ಬಳಕೆಯಲ್ಲಿದೆ. {words}</translation>
    </message>
    <message>
        <source>Bundle {digest}</source>
        <translation>ಬಂಡಲ್ {digest}</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>ಬಂಡಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>ಸ್ಥಾಪಿಸಿ</translation>
    </message>
    <message>
        <source>Choose a bundle, check it and keep it on this PC</source>
        <translation>ಬಂಡಲ್ ಆಯ್ಕೆಮಾಡಿ, ಪರಿಶೀಲಿಸಿ ಈ PC ಯಲ್ಲಿ ಇಡಿ</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>button: have the bundle answer</comment>
        <translation>ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Have the chosen bundle answer from now on</source>
        <translation>ಇನ್ನು ಮುಂದೆ ಆಯ್ದ ಬಂಡಲ್ ಉತ್ತರಿಸಲಿ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Remove the chosen bundle from this PC</source>
        <translation>ಆಯ್ದ ಬಂಡಲ್ ಅನ್ನು ಈ PC ಯಿಂದ ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>See which images two bundles answer differently</source>
        <translation>ಎರಡು ಬಂಡಲ್‌ಗಳು ಯಾವ ಚಿತ್ರಗಳಿಗೆ ಬೇರೆ ಉತ್ತರ ಕೊಡುತ್ತವೆ ಎಂದು ನೋಡಿ</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>ತೆಗೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Remove the bundle; its answers stay</source>
        <translation>ಬಂಡಲ್ ತೆಗೆಯಿರಿ; ಅದರ ಉತ್ತರಗಳು ಉಳಿಯುತ್ತವೆ</translation>
    </message>
    <message>
        <source>Leave the bundle where it is</source>
        <translation>ಬಂಡಲ್ ಇದ್ದಲ್ಲೇ ಇರಲಿ</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>ಇರಲಿ</translation>
    </message>
    <message>
        <source>Remove {bundle} from this PC? What it answered stays on record.</source>
        <translation>{bundle} ಅನ್ನು ಈ PC ಯಿಂದ ತೆಗೆಯಬೇಕೇ? ಅದರ ಉತ್ತರಗಳು ದಾಖಲೆಯಲ್ಲಿ ಉಳಿಯುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>Both bundles classify the same images, one after the other. Only the images that they answer differently are listed. Nothing of it is recorded, and the bundle in use stays in use.</source>
        <translation>ಎರಡೂ ಬಂಡಲ್‌ಗಳು ಒಂದರ ನಂತರ ಒಂದು ಅದೇ ಚಿತ್ರಗಳನ್ನು ವರ್ಗೀಕರಿಸುತ್ತವೆ. ಬೇರೆ ಉತ್ತರ ಬಂದ ಚಿತ್ರಗಳನ್ನು ಮಾತ್ರ ಪಟ್ಟಿಮಾಡಲಾಗುತ್ತದೆ. ಯಾವುದೂ ದಾಖಲಾಗುವುದಿಲ್ಲ, ಬಳಕೆಯಲ್ಲಿರುವ ಬಂಡಲ್ ಬಳಕೆಯಲ್ಲೇ ಇರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>First bundle</source>
        <translation>ಮೊದಲ ಬಂಡಲ್</translation>
    </message>
    <message>
        <source>First bundle of the comparison</source>
        <translation>ಹೋಲಿಕೆಯ ಮೊದಲ ಬಂಡಲ್</translation>
    </message>
    <message>
        <source>Second bundle</source>
        <translation>ಎರಡನೇ ಬಂಡಲ್</translation>
    </message>
    <message>
        <source>Second bundle of the comparison</source>
        <translation>ಹೋಲಿಕೆಯ ಎರಡನೇ ಬಂಡಲ್</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>ಹೋಲಿಕೆಯ ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>Back to the list of bundles</source>
        <translation>ಬಂಡಲ್‌ಗಳ ಪಟ್ಟಿಗೆ ಹಿಂತಿರುಗಿ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>ಹಿಂದೆ</translation>
    </message>
    <message>
        <source>Listed images</source>
        <translation>ಪಟ್ಟಿಯ ಚಿತ್ರಗಳು</translation>
    </message>
    <message>
        <source>Compare on the images that are listed on the page Images</source>
        <translation>ಚಿತ್ರಗಳು ಪುಟದ ಪಟ್ಟಿಯಲ್ಲಿರುವ ಚಿತ್ರಗಳಲ್ಲಿ ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>ಚಿತ್ರಗಳನ್ನು ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Compare on images that you choose</source>
        <translation>ನೀವು ಆರಿಸುವ ಚಿತ್ರಗಳಲ್ಲಿ ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>ಫೋಲ್ಡರ್ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Compare on all images in a folder</source>
        <translation>ಫೋಲ್ಡರ್‌ನ ಎಲ್ಲಾ ಚಿತ್ರಗಳಲ್ಲಿ ಹೋಲಿಸಿ</translation>
    </message>
    <message>
        <source>Compare on</source>
        <comment>title above a choice of folders</comment>
        <translation>ಯಾವುದರಲ್ಲಿ ಹೋಲಿಸಬೇಕು</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>ಹೋಲಿಕೆ ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between the two bundles</comment>
        <translation>ಮತ್ತು</translation>
    </message>
    <message>
        <source>Choose two different bundles.</source>
        <translation>ಎರಡು ಬೇರೆ ಬೇರೆ ಬಂಡಲ್‌ಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation>ಹೋಲಿಸಲಾಗುತ್ತಿದೆ ...</translation>
    </message>
    <message numerus="yes">
        <source>{count} images differ.</source>
        <translation>
            <numerusform>{count} ಚಿತ್ರದ ಉತ್ತರ ಬೇರೆಯಾಗಿದೆ.</numerusform>
            <numerusform>{count} ಚಿತ್ರಗಳ ಉತ್ತರ ಬೇರೆಯಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images that are answered differently</source>
        <translation>ಬೇರೆ ಉತ್ತರ ಬಂದ ಚಿತ್ರಗಳು</translation>
    </message>
    <message>
        <source>Which bundle was right</source>
        <translation>ಯಾವ ಬಂಡಲ್ ಸರಿಯಾಗಿತ್ತು</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>ಚಿತ್ರ</translation>
    </message>
    <message>
        <source>A person says</source>
        <translation>ವ್ಯಕ್ತಿ ಹೇಳುವುದು</translation>
    </message>
    <message>
        <source>{bundle} right</source>
        <extracomment>Header above how often the bundle was right.</extracomment>
        <translation>{bundle} ಸರಿ</translation>
    </message>
    <message>
        <source>Class, by a person</source>
        <translation>ವರ್ಗ, ವ್ಯಕ್ತಿ ಹೇಳಿದ್ದು</translation>
    </message>
    <message>
        <source>PDF case report</source>
        <translation>PDF ಪ್ರಕರಣ ವರದಿ</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>ಚಿತ್ರ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>ಚಿತ್ರಗಳು ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>ಎಲ್ಲಾ ಫೈಲ್‌ಗಳು (*)</translation>
    </message>
    <message>
        <source>Install a bundle</source>
        <translation>ಬಂಡಲ್ ಸ್ಥಾಪಿಸಿ</translation>
    </message>
    <message>
        <source>Bundles (*.petriscope)</source>
        <translation>ಬಂಡಲ್‌ಗಳು (*.petriscope)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>ರಫ್ತು</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>ಚಿತ್ರ (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>ಕೋಷ್ಟಕ (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>ಚಾರ್ಟ್ ರಫ್ತು ಮಾಡಿ</translation>
    </message>
    <message>
        <source>Choose one or more images</source>
        <translation>ಒಂದು ಅಥವಾ ಹೆಚ್ಚು ಚಿತ್ರಗಳನ್ನು ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>ಫೋಲ್ಡರ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Choose a folder of images</source>
        <translation>ಚಿತ್ರಗಳ ಫೋಲ್ಡರ್ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Try sample images</source>
        <translation>ಮಾದರಿ ಚಿತ್ರ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Classify a few drawn samples</source>
        <translation>ಬಿಡಿಸಿದ ಕೆಲವು ಮಾದರಿಗಳನ್ನು ವರ್ಗೀಕರಿಸಿ</translation>
    </message>
    <message>
        <source>Classify what arrives in a folder</source>
        <translation>ಫೋಲ್ಡರ್‌ಗೆ ಬರುವುದನ್ನು ವರ್ಗೀಕರಿಸಿ</translation>
    </message>
    <message>
        <source>Write the listed results as PDF, HTML, Excel or CSV</source>
        <translation>ಪಟ್ಟಿಯ ಫಲಿತಾಂಶಗಳನ್ನು PDF, HTML, Excel ಅಥವಾ CSV ಆಗಿ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>ಮುದ್ರಿಸಿ</translation>
    </message>
    <message>
        <source>Show the case report as it will be printed</source>
        <translation>ಮುದ್ರಣವಾಗುವಂತೆ ಪ್ರಕರಣ ವರದಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Hold the images not yet done, or go on with them</source>
        <translation>ಇನ್ನೂ ಮುಗಿಯದ ಚಿತ್ರಗಳನ್ನು ತಡೆಹಿಡಿಯಿರಿ, ಅಥವಾ ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Forget the images not yet done</source>
        <translation>ಇನ್ನೂ ಮುಗಿಯದ ಚಿತ್ರಗಳನ್ನು ಬಿಟ್ಟುಬಿಡಿ</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>ಹಿಂದಿನ ಫಲಿತಾಂಶ</translation>
    </message>
    <message>
        <source>List all that is on record</source>
        <translation>ದಾಖಲೆಯಲ್ಲಿರುವ ಎಲ್ಲವನ್ನೂ ಪಟ್ಟಿಮಾಡಿ</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>ಪರಿಚಯ</translation>
    </message>
    <message>
        <source>Two minutes on the sample images</source>
        <translation>ಮಾದರಿ ಚಿತ್ರಗಳ ಮೇಲೆ ಎರಡು ನಿಮಿಷ</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>ಗಮನ ನಿಲ್ಲಿಸಿ</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>ಫೋಲ್ಡರ್ ಗಮನಿಸಿ</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>ಮುಂದುವರಿಸಿ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>ವಿರಾಮ</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>ಚಿತ್ರ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Copy the picture as it is seen</source>
        <translation>ಕಾಣುವಂತೆಯೇ ಚಿತ್ರವನ್ನು ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>ಪಠ್ಯ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Copy the row as text</source>
        <translation>ಸಾಲನ್ನು ಪಠ್ಯವಾಗಿ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>ಚಿತ್ರವನ್ನು ನಕಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The row was copied as text.</source>
        <translation>ಸಾಲನ್ನು ಪಠ್ಯವಾಗಿ ನಕಲಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>ಪಕ್ಕಪಕ್ಕದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Show the bare image beside the heatmap</source>
        <translation>ಹೀಟ್‌ಮ್ಯಾಪ್ ಪಕ್ಕದಲ್ಲಿ ಮೂಲ ಚಿತ್ರ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>ವಿವರಗಳು</translation>
    </message>
    <message>
        <source>What the image is like and where it lies</source>
        <translation>ಚಿತ್ರ ಹೇಗಿದೆ ಮತ್ತು ಎಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>ಚಿತ್ರವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Preparing the image ...</source>
        <translation>ಚಿತ್ರ ಸಿದ್ಧವಾಗುತ್ತಿದೆ ...</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>ದೋಷಮಾಹಿತಿ ಉಳಿಸಿ</translation>
    </message>
    <message>
        <source>Pack logs, checks and counts for whoever looks for a fault; no images, no names</source>
        <translation>ದೋಷ ಹುಡುಕುವವರಿಗಾಗಿ ಲಾಗ್‌ಗಳು, ತಪಾಸಣೆಗಳು, ಎಣಿಕೆಗಳನ್ನು ಸೇರಿಸಿ; ಚಿತ್ರಗಳಿಲ್ಲ, ಹೆಸರುಗಳಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Diagnostics are being packed. This takes a few seconds.</source>
        <translation>ದೋಷಮಾಹಿತಿ ಸೇರಿಸಲಾಗುತ್ತಿದೆ. ಕೆಲವು ಸೆಕೆಂಡು ಬೇಕು.</translation>
    </message>
    <message>
        <source>Written to {file}. It holds no images and no names of files.</source>
        <translation>{file} ಗೆ ಬರೆಯಲಾಗಿದೆ. ಅದರಲ್ಲಿ ಚಿತ್ರಗಳಾಗಲಿ ಫೈಲ್ ಹೆಸರುಗಳಾಗಲಿ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>ನಿರ್ಗಮನ ಕೋಡ್ {code}</translation>
    </message>
    <message>
        <source>Expected diagnostics in {file}. Received: {reason} Choose another place, or run petriscope diagnostics in a terminal.</source>
        <translation>{file} ನಲ್ಲಿ ದೋಷಮಾಹಿತಿ ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಬಂದದ್ದು: {reason} ಬೇರೆ ಸ್ಥಳ ಆರಿಸಿ, ಅಥವಾ ಟರ್ಮಿನಲ್‌ನಲ್ಲಿ petriscope diagnostics ಚಲಾಯಿಸಿ.</translation>
    </message>
    <message>
        <source>Drop images or a folder here</source>
        <translation>ಚಿತ್ರಗಳನ್ನು ಅಥವಾ ಫೋಲ್ಡರ್ ಅನ್ನು ಇಲ್ಲಿ ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Petriscope has a fault: {kind}. What was just done may be incomplete. The log {log} has the details.</source>
        <translation>Petriscope ನಲ್ಲಿ ದೋಷವಿದೆ: {kind}. ಈಗ ಮಾಡಿದ್ದು ಅಪೂರ್ಣವಾಗಿರಬಹುದು. ವಿವರಗಳು ಲಾಗ್ {log} ನಲ್ಲಿವೆ.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ಕೈಪಿಡಿ</translation>
    </message>
    <message>
        <source>The guide {file} cannot be read ({reason}).</source>
        <translation>ಕೈಪಿಡಿ {file} ಓದಲಾಗುತ್ತಿಲ್ಲ ({reason}).</translation>
    </message>
    <message>
        <source>no other class</source>
        <translation>ಬೇರೆ ವರ್ಗ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>&amp;Finer</source>
        <translation>ಸೂಕ್ಷ್ಮ (&amp;F)</translation>
    </message>
    <message>
        <source>Opacity of the heatmap. Hold H to hide it.</source>
        <translation>ಹೀಟ್‌ಮ್ಯಾಪ್‌ನ ಗಾಢತೆ. ಮರೆಮಾಡಲು H ಒತ್ತಿ ಹಿಡಿಯಿರಿ.</translation>
    </message>
    <message>
        <source>Opacity of the heatmap in percent; hold H to hide it</source>
        <translation>ಹೀಟ್‌ಮ್ಯಾಪ್‌ನ ಗಾಢತೆ ಶೇಕಡಾದಲ್ಲಿ; ಮರೆಮಾಡಲು H ಒತ್ತಿ ಹಿಡಿಯಿರಿ</translation>
    </message>
    <message>
        <source>Why this class and not that one: choose the other class.
The heatmap then shows the evidence for one rather than the other.</source>
        <translation>ಆ ವರ್ಗವಲ್ಲ, ಈ ವರ್ಗ ಏಕೆ: ಇನ್ನೊಂದು ವರ್ಗ ಆಯ್ಕೆಮಾಡಿ.
ಆಗ ಹೀಟ್‌ಮ್ಯಾಪ್ ಅದರ ಬದಲು ಇದಕ್ಕೆ ಇರುವ ಆಧಾರ ತೋರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Class to compare with</source>
        <translation>ಹೋಲಿಸಬೇಕಾದ ವರ್ಗ</translation>
    </message>
    <message>
        <source>A heatmap of twice the rows and columns.
It takes a little longer to appear.</source>
        <translation>ಎರಡು ಪಟ್ಟು ಸಾಲು ಮತ್ತು ಕಾಲಂಗಳ ಹೀಟ್‌ಮ್ಯಾಪ್.
ಕಾಣಿಸಲು ಸ್ವಲ್ಪ ಹೆಚ್ಚು ಸಮಯ ಬೇಕು.</translation>
    </message>
    <message>
        <source>&amp;Heatmap</source>
        <translation>ಹೀಟ್‌ಮ್ಯಾಪ್ (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>ಹೋಲಿಸಿ (&amp;C)</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>ಕೈಪಿಡಿಯಲ್ಲಿ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>These words are not in the guide.</source>
        <translation>ಈ ಪದಗಳು ಕೈಪಿಡಿಯಲ್ಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>ಸಹಾಯದ ಭಾಗಗಳು</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>ಕೀಲಿಗಳು</translation>
    </message>
    <message>
        <source>About</source>
        <translation>ಕುರಿತು</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>ಫೋಲ್ಡರ್</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>ಗಾತ್ರ</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>ಸ್ವರೂಪ</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>ಬದಲಾದದ್ದು</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>ಫೋಕಸ್</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>ಹೊಳಪು</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>ಬಣ್ಣ</translation>
    </message>
    <message>
        <source>How strong the finest structure is beside the contrast, as a multiple of the least
that this bundle accepts. Below 2 an image is softer than those the bundle was made from.</source>
        <translation>ಕಾಂಟ್ರಾಸ್ಟ್‌ಗೆ ಹೋಲಿಸಿದರೆ ಅತಿ ಸೂಕ್ಷ್ಮ ರಚನೆ ಎಷ್ಟು ಸ್ಪಷ್ಟ, ಈ ಬಂಡಲ್ ಒಪ್ಪುವ ಕನಿಷ್ಠದ
ಎಷ್ಟು ಪಟ್ಟು. 2 ಕ್ಕಿಂತ ಕಡಿಮೆ ಇದ್ದರೆ, ಬಂಡಲ್ ತಯಾರಿಸಿದ ಚಿತ್ರಗಳಿಗಿಂತ ಇದು ಮಸುಕು.</translation>
    </message>
    <message>
        <source>Mean grey value: 0 is black, 255 is white.</source>
        <translation>ಸರಾಸರಿ ಬೂದು ಮೌಲ್ಯ: 0 ಕಪ್ಪು, 255 ಬಿಳಿ.</translation>
    </message>
    <message>
        <source>Mean colour as L* (light), a* (green to red), b* (blue to yellow) of CIELAB.</source>
        <translation>ಸರಾಸರಿ ಬಣ್ಣ: CIELAB ನ L* (ಹೊಳಪು), a* (ಹಸಿರಿನಿಂದ ಕೆಂಪು), b* (ನೀಲಿಯಿಂದ ಹಳದಿ).</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Open the folder that the image is in</source>
        <translation>ಚಿತ್ರ ಇರುವ ಫೋಲ್ಡರ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>{value} of 255</source>
        <translation>255 ರಲ್ಲಿ {value}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ಗೊತ್ತಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Image with heatmap overlay</source>
        <translation>ಹೀಟ್‌ಮ್ಯಾಪ್ ಹೊದಿಸಿದ ಚಿತ್ರ</translation>
    </message>
    <message>
        <source>Paused at {progress}. All else goes on.</source>
        <translation>{progress} ನಲ್ಲಿ ವಿರಾಮ. ಉಳಿದೆಲ್ಲವೂ ನಡೆಯುತ್ತಿದೆ.</translation>
    </message>
    <message numerus="yes">
        <source>Loading the classifier ... {count} images waiting</source>
        <translation>
            <numerusform>ವರ್ಗೀಕಾರಕ ಲೋಡ್ ಆಗುತ್ತಿದೆ ... {count} ಚಿತ್ರ ಕಾಯುತ್ತಿದೆ</numerusform>
            <numerusform>ವರ್ಗೀಕಾರಕ ಲೋಡ್ ಆಗುತ್ತಿದೆ ... {count} ಚಿತ್ರಗಳು ಕಾಯುತ್ತಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the classifier ...</source>
        <translation>ವರ್ಗೀಕಾರಕ ಲೋಡ್ ಆಗುತ್ತಿದೆ ...</translation>
    </message>
    <message>
        <source>Nothing can be classified</source>
        <translation>ಏನನ್ನೂ ವರ್ಗೀಕರಿಸಲು ಆಗುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>ವಿರಾಮದಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>Looking at the first image ...</source>
        <translation>ಮೊದಲ ಚಿತ್ರ ನೋಡಲಾಗುತ್ತಿದೆ ...</translation>
    </message>
    <message>
        <source>Go to the next control, or back</source>
        <translation>ಮುಂದಿನ ಅಥವಾ ಹಿಂದಿನ ಅಂಶಕ್ಕೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation>ಬಟನ್ ಒತ್ತಿ, ಬಾಕ್ಸ್‌ಗೆ ಗುರುತು ಹಾಕಿ</translation>
    </message>
    <message>
        <source>In a list, a group of bars or the rail: go to the next, or the one before</source>
        <translation>ಪಟ್ಟಿ, ಬಾರ್‌ಗಳ ಗುಂಪು ಅಥವಾ ಪಕ್ಕದ ಪಟ್ಟಿಯಲ್ಲಿ: ಮುಂದಿನ ಅಥವಾ ಹಿಂದಿನದಕ್ಕೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>{keys}, held</source>
        <translation>{keys}, ಒತ್ತಿ ಹಿಡಿದು</translation>
    </message>
    <message>
        <source>Hide the heatmap</source>
        <translation>ಹೀಟ್‌ಮ್ಯಾಪ್ ಮರೆಮಾಡಿ</translation>
    </message>
    <message>
        <source>low</source>
        <translation>ಕಡಿಮೆ</translation>
    </message>
    <message>
        <source>high</source>
        <translation>ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>The colours of the heatmap, from little evidence to most.
Colour-blind people read each of these maps alike: choose the one that stands out best from your stain.</source>
        <translation>ಕಡಿಮೆ ಆಧಾರದಿಂದ ಹೆಚ್ಚು ಆಧಾರದವರೆಗೆ ಹೀಟ್‌ಮ್ಯಾಪ್ ಬಣ್ಣಗಳು.
ಬಣ್ಣಗುರುಡು ಇರುವವರೂ ಇವೆಲ್ಲವನ್ನೂ ಒಂದೇ ರೀತಿ ಓದಬಹುದು: ನಿಮ್ಮ ಸ್ಟೇನ್ ಮೇಲೆ ಎದ್ದು ಕಾಣುವುದನ್ನು ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Colours of the heatmap: {name}</source>
        <translation>ಹೀಟ್‌ಮ್ಯಾಪ್ ಬಣ್ಣಗಳು: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>ಫೈಲ್ ತೆರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <translation>ಈ ಸಹಿದಾರರನ್ನು ನಂಬಿ</translation>
    </message>
    <message>
        <source>The fingerprints are the same</source>
        <translation>ಫಿಂಗರ್‌ಪ್ರಿಂಟ್‌ಗಳು ಒಂದೇ ಆಗಿವೆ</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ಈಗ ಬೇಡ</translation>
    </message>
    <message>
        <source>Leave the signer unknown</source>
        <translation>ಸಹಿದಾರರನ್ನು ಅಪರಿಚಿತವಾಗಿ ಬಿಡಿ</translation>
    </message>
    <message>
        <source>Ask the supervisor who made this bundle to read out its fingerprint. Trust the signer only if it is this one, digit for digit: {fingerprint}</source>
        <translation>ಈ ಬಂಡಲ್ ತಯಾರಿಸಿದ ಮೇಲ್ವಿಚಾರಕರಿಗೆ ಅದರ ಫಿಂಗರ್‌ಪ್ರಿಂಟ್ ಓದಿ ಹೇಳಲು ಕೇಳಿ. ಪ್ರತಿ ಅಂಕಿಯೂ ಇದರಂತೆಯೇ ಇದ್ದರೆ ಮಾತ್ರ ಸಹಿದಾರರನ್ನು ನಂಬಿ: {fingerprint}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>ಪ್ರಗತಿ</translation>
    </message>
    <message>
        <source>{work}: {progress}</source>
        <translation>{work}: {progress}</translation>
    </message>
    <message>
        <source>Petriscope crashed the last time it ran. What you had seen is recorded. Save diagnostics and send them to whoever looks after Petriscope.</source>
        <translation>ಕಳೆದ ಬಾರಿ Petriscope ಅನಿರೀಕ್ಷಿತವಾಗಿ ನಿಂತಿತು. ನೀವು ನೋಡಿದ್ದು ದಾಖಲಾಗಿದೆ. ದೋಷಮಾಹಿತಿ ಉಳಿಸಿ, Petriscope ನೋಡಿಕೊಳ್ಳುವವರಿಗೆ ಕಳುಹಿಸಿ.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>ಪರಿಶೀಲನೆ</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>ಸೆಟ್ಟಿಂಗ್‌</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ಸಹಾಯ</translation>
    </message>
    <message>
        <source>No usable bundle: nothing is classified.</source>
        <translation>ಬಳಸಬಹುದಾದ ಬಂಡಲ್ ಇಲ್ಲ: ಏನೂ ವರ್ಗೀಕರಣವಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The classifier has stopped.</source>
        <translation>ವರ್ಗೀಕಾರಕ ನಿಂತಿದೆ.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>ವರದಿ</translation>
    </message>
    <message>
        <source>Page of the file</source>
        <translation>ಫೈಲ್‌ನ ಪುಟ</translation>
    </message>
    <message>
        <source>Which page of the file to classify. Press Enter to classify it.</source>
        <translation>ಫೈಲ್‌ನ ಯಾವ ಪುಟವನ್ನು ವರ್ಗೀಕರಿಸಬೇಕು. ವರ್ಗೀಕರಿಸಲು Enter ಒತ್ತಿ.</translation>
    </message>
    <message>
        <source>Classify page</source>
        <translation>ಪುಟ ವರ್ಗೀಕರಿಸಿ</translation>
    </message>
    <message>
        <source>Classify this page of the file</source>
        <translation>ಫೈಲ್‌ನ ಈ ಪುಟವನ್ನು ವರ್ಗೀಕರಿಸಿ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ಪುಟ</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{pages} ರಲ್ಲಿ {page}</translation>
    </message>
    <message>
        <source>the device takes no pages</source>
        <translation>ಸಾಧನವು ಪುಟಗಳನ್ನು ಸ್ವೀಕರಿಸುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{description}
Click to see where in the image the evidence lies.</source>
        <translation>{description}
ಚಿತ್ರದಲ್ಲಿ ಆಧಾರ ಎಲ್ಲಿದೆ ಎಂದು ನೋಡಲು ಕ್ಲಿಕ್ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>No folder yet: where photographs of the control slide arrive</source>
        <translation>ಇನ್ನೂ ಫೋಲ್ಡರ್ ಇಲ್ಲ: ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ ಫೋಟೋಗಳು ಬರುವ ಸ್ಥಳ</translation>
    </message>
    <message>
        <source>Since the first run</source>
        <translation>ಮೊದಲ ಓಟದಿಂದ</translation>
    </message>
    <message>
        <source>The samples that come with Petriscope</source>
        <translation>Petriscope ಜೊತೆ ಬರುವ ಮಾದರಿಗಳು</translation>
    </message>
    <message>
        <source>Run the control once a day, before the first image</source>
        <translation>ದಿನಕ್ಕೊಮ್ಮೆ, ಮೊದಲ ಚಿತ್ರಕ್ಕಿಂತ ಮೊದಲು ಕಂಟ್ರೋಲ್ ನಡೆಸಿ</translation>
    </message>
    <message>
        <source>The control then runs by itself</source>
        <translation>ಆಗ ಕಂಟ್ರೋಲ್ ತಾನೇ ನಡೆಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Use samples</source>
        <translation>ಮಾದರಿ ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Use the samples as stored images</source>
        <translation>ಮಾದರಿಗಳನ್ನು ಉಳಿಸಿದ ಚಿತ್ರಗಳಾಗಿ ಬಳಸಿ</translation>
    </message>
    <message>
        <source>No slide</source>
        <translation>ಸ್ಲೈಡ್ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>Use no control slide</source>
        <translation>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್ ಬಳಸಬೇಡಿ</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>{moment} ರಿಂದ</translation>
    </message>
    <message>
        <source>Choose slide folder</source>
        <translation>ಸ್ಲೈಡ್ ಫೋಲ್ಡರ್ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Choose the folder where photographs of the control slide arrive</source>
        <translation>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ ಫೋಟೋಗಳು ಬರುವ ಫೋಲ್ಡರ್ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Control slide</source>
        <translation>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್</translation>
    </message>
    <message>
        <source>Choose stored images</source>
        <translation>ಉಳಿಸಿದ ಚಿತ್ರ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Choose a folder of images that never change</source>
        <translation>ಎಂದೂ ಬದಲಾಗದ ಚಿತ್ರಗಳ ಫೋಲ್ಡರ್ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Stored control images</source>
        <translation>ಉಳಿಸಿದ ಕಂಟ್ರೋಲ್ ಚಿತ್ರಗಳು</translation>
    </message>
    <message>
        <source>New baseline</source>
        <translation>ಹೊಸ ಬೇಸ್‌ಲೈನ್</translation>
    </message>
    <message>
        <source>Compare with what comes from now on: after a new slide, stain or camera</source>
        <translation>ಇನ್ನು ಮುಂದೆ ಬರುವುದರೊಂದಿಗೆ ಹೋಲಿಸಿ: ಹೊಸ ಸ್ಲೈಡ್, ಸ್ಟೇನ್ ಅಥವಾ ಕ್ಯಾಮೆರಾದ ನಂತರ</translation>
    </message>
    <message>
        <source>Stored images</source>
        <translation>ಉಳಿಸಿದ ಚಿತ್ರಗಳು</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>ಬೇಸ್‌ಲೈನ್</translation>
    </message>
    <message>
        <source>Chart. {says}</source>
        <translation>ಚಾರ್ಟ್. {says}</translation>
    </message>
    <message>
        <source>The chart begins with the first run that has photographs of a control slide.</source>
        <translation>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ ಫೋಟೋಗಳಿರುವ ಮೊದಲ ಓಟದಿಂದ ಚಾರ್ಟ್ ಆರಂಭವಾಗುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>{distance} SD</source>
        <translation>{distance} SD</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>ಸರಾಸರಿ</translation>
    </message>
    <message>
        <source>{verdict}. {reason}</source>
        <translation>{verdict}. {reason}</translation>
    </message>
    <message>
        <source>The chart is written to {file}</source>
        <translation>ಚಾರ್ಟ್ ಅನ್ನು {file} ಗೆ ಬರೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Run control</source>
        <translation>ಕಂಟ್ರೋಲ್ ನಡೆಸಿ</translation>
    </message>
    <message>
        <source>Classify the control images again and judge</source>
        <translation>ಕಂಟ್ರೋಲ್ ಚಿತ್ರಗಳನ್ನು ಮತ್ತೆ ವರ್ಗೀಕರಿಸಿ ನಿರ್ಣಯಿಸಿ</translation>
    </message>
    <message>
        <source>Write the chart as a picture, or its runs as a table</source>
        <translation>ಚಾರ್ಟ್ ಅನ್ನು ಚಿತ್ರವಾಗಿ, ಅಥವಾ ಅದರ ಓಟಗಳನ್ನು ಕೋಷ್ಟಕವಾಗಿ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Quantity in the chart</source>
        <translation>ಚಾರ್ಟ್‌ನಲ್ಲಿನ ಪ್ರಮಾಣ</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>ಚಾರ್ಟ್ ಏನು ತೋರಿಸಬೇಕು ಎಂದು ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>Runs of the control slide</source>
        <translation>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ ಓಟಗಳು</translation>
    </message>
    <message>
        <source>Daily work compared with the reference</source>
        <translation>ದೈನಂದಿನ ಕೆಲಸ, ಉಲ್ಲೇಖದೊಂದಿಗೆ ಹೋಲಿಕೆ</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>ದೈನಂದಿನ ಕೆಲಸ</translation>
    </message>
    <message>
        <source>Running, {done} of {total}</source>
        <translation>ನಡೆಯುತ್ತಿದೆ, {total} ರಲ್ಲಿ {done}</translation>
    </message>
    <message>
        <source>{since} to {until}, compared with {first} to {last}</source>
        <translation>{since} ರಿಂದ {until}, {first} ರಿಂದ {last} ಜೊತೆ ಹೋಲಿಕೆ</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ಓಟ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>ಮೌಲ್ಯ</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>ದೂರ</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>ಫಲಿತಾಂಶ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>ಪ್ರಮಾಣ</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>ಉಲ್ಲೇಖ</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>ಕೊನೆಯ ದಿನಗಳು</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ಬೇಸ್‌ಲೈನ್</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>ಸರಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>ಸರಿಯಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Out of control: {rule}</source>
        <translation>ನಿಯಂತ್ರಣ ತಪ್ಪಿದೆ: {rule}</translation>
    </message>
    <message>
        <source>Warning: {rule}</source>
        <translation>ಎಚ್ಚರಿಕೆ: {rule}</translation>
    </message>
    <message>
        <source>{when}: {quantity} {value}; {finding}.</source>
        <translation>{when}: {quantity} {value}; {finding}.</translation>
    </message>
    <message>
        <source>{when}: {quantity} {value}, {distance} standard deviations from the mean; {finding}.</source>
        <translation>{when}: {quantity} {value}, ಸರಾಸರಿಯಿಂದ {distance} ಪ್ರಮಾಣಿತ ವಿಚಲನೆ; {finding}.</translation>
    </message>
    <message>
        <source>No run of the control slide yet.</source>
        <translation>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ ಓಟ ಇನ್ನೂ ಇಲ್ಲ.</translation>
    </message>
    <message numerus="yes">
        <source>{quantity} in {count} runs of the control slide; the baseline is not whole yet.</source>
        <translation>
            <numerusform>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ {count} ಓಟದಲ್ಲಿ {quantity}; ಬೇಸ್‌ಲೈನ್ ಇನ್ನೂ ಪೂರ್ಣವಾಗಿಲ್ಲ.</numerusform>
            <numerusform>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ {count} ಓಟಗಳಲ್ಲಿ {quantity}; ಬೇಸ್‌ಲೈನ್ ಇನ್ನೂ ಪೂರ್ಣವಾಗಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{quantity} in {count} runs of the control slide; mean {mean}, standard deviation {sd}; {out} out of control.</source>
        <translation>
            <numerusform>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ {count} ಓಟದಲ್ಲಿ {quantity}; ಸರಾಸರಿ {mean}, ಪ್ರಮಾಣಿತ ವಿಚಲನೆ {sd}; ನಿಯಂತ್ರಣ ತಪ್ಪಿದ್ದು {out}.</numerusform>
            <numerusform>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ {count} ಓಟಗಳಲ್ಲಿ {quantity}; ಸರಾಸರಿ {mean}, ಪ್ರಮಾಣಿತ ವಿಚಲನೆ {sd}; ನಿಯಂತ್ರಣ ತಪ್ಪಿದ್ದು {out}.</numerusform>
        </translation>
    </message>
    <message>
        <source>stability index {index}</source>
        <translation>ಸ್ಥಿರತೆ ಸೂಚ್ಯಂಕ {index}</translation>
    </message>
    <message>
        <source>Mix of classes</source>
        <translation>ವರ್ಗಗಳ ಮಿಶ್ರಣ</translation>
    </message>
    <message>
        <source>Reading the records ...</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಓದಲಾಗುತ್ತಿದೆ ...</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>ಏನೂ ಮಾಡಬೇಕಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>{page} ಗೆ ಹೋಗಿ</translation>
    </message>
    <message numerus="yes">
        <source>{count} images written to {file}</source>
        <translation>
            <numerusform>{count} ಚಿತ್ರವನ್ನು {file} ಗೆ ಬರೆಯಲಾಗಿದೆ</numerusform>
            <numerusform>{count} ಚಿತ್ರಗಳನ್ನು {file} ಗೆ ಬರೆಯಲಾಗಿದೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>ಎಲ್ಲಾ ಬ್ಯಾಚ್‌ಗಳು</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>ಎಲ್ಲಾ ಚಿತ್ರಗಳು</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>ಪರಿಶೀಲನೆ ಬೇಕು</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>ಪರಿಶೀಲಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>ತಿದ್ದಿದ್ದು</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>ನಿರಾಕರಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>ಓದಲಾಗದ್ದು</translation>
    </message>
    <message>
        <source>With comments</source>
        <translation>ಟಿಪ್ಪಣಿ ಇರುವವು</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>ಯಾವುದೇ ಖಚಿತತೆ</translation>
    </message>
    <message>
        <source>Below 60 %</source>
        <translation>60 % ಗಿಂತ ಕಡಿಮೆ</translation>
    </message>
    <message>
        <source>60 to 90 %</source>
        <translation>60 ರಿಂದ 90 %</translation>
    </message>
    <message>
        <source>Above 90 %</source>
        <translation>90 % ಗಿಂತ ಹೆಚ್ಚು</translation>
    </message>
    <message>
        <source>In order of arrival</source>
        <translation>ಬಂದ ಕ್ರಮದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>ಹೊಸದು ಮೊದಲು</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>ಕಡಿಮೆ ಖಚಿತ ಮೊದಲು</translation>
    </message>
    <message>
        <source>Most certain first</source>
        <translation>ಹೆಚ್ಚು ಖಚಿತ ಮೊದಲು</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>ಹೆಸರಿನ ಪ್ರಕಾರ</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>ವರ್ಗದ ಪ್ರಕಾರ</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>ಯಾವುದೇ ವರ್ಗ</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>ಬ್ಯಾಚ್</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>ಯಾವ ಚಿತ್ರಗಳು</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>in which the images are listed</comment>
        <translation>ಕ್ರಮ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>ಫಿಲ್ಟರ್</translation>
    </message>
    <message>
        <source>Filter and sort the images</source>
        <translation>ಚಿತ್ರಗಳನ್ನು ಫಿಲ್ಟರ್ ಮಾಡಿ, ಜೋಡಿಸಿ</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>ಗ್ರಿಡ್</translation>
    </message>
    <message>
        <source>Show the images side by side</source>
        <translation>ಚಿತ್ರಗಳನ್ನು ಪಕ್ಕಪಕ್ಕದಲ್ಲಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>ತೆರವು</translation>
    </message>
    <message>
        <source>List all images of this batch</source>
        <translation>ಈ ಬ್ಯಾಚ್‌ನ ಎಲ್ಲಾ ಚಿತ್ರಗಳನ್ನು ಪಟ್ಟಿಮಾಡಿ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Find images by name, folder, case or slide</source>
        <translation>ಹೆಸರು, ಫೋಲ್ಡರ್, ಪ್ರಕರಣ ಅಥವಾ ಸ್ಲೈಡ್‌ನಿಂದ ಚಿತ್ರಗಳನ್ನು ಹುಡುಕಿ</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>{count} ಸಿಕ್ಕಿದೆ</numerusform>
            <numerusform>{count} ಸಿಕ್ಕಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by name, folder, case</source>
        <translation>ಹೆಸರು, ಫೋಲ್ಡರ್, ಪ್ರಕರಣದಿಂದ ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Find images</source>
        <translation>ಚಿತ್ರಗಳನ್ನು ಹುಡುಕಿ</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>ಫಲಿತಾಂಶಗಳು ಪಕ್ಕಪಕ್ಕದಲ್ಲಿ</translation>
    </message>
    <message>
        <source>Review. {result}</source>
        <translation>ಪರಿಶೀಲನೆ. {result}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>ಫಲಿತಾಂಶಗಳು</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>ದೃಢೀಕರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>ಸಹಮತ</translation>
    </message>
    <message>
        <source>How often a person gave the same answer. In brackets, while there are few images:
where the share lies in 95 of 100 such cases (Wilson&apos;s interval).</source>
        <translation>ವ್ಯಕ್ತಿ ಎಷ್ಟು ಬಾರಿ ಅದೇ ಉತ್ತರ ಕೊಟ್ಟರು. ಚಿತ್ರಗಳು ಕಡಿಮೆ ಇರುವಾಗ ಆವರಣದಲ್ಲಿ:
ಇಂತಹ 100 ಸಂದರ್ಭಗಳಲ್ಲಿ 95 ರಲ್ಲಿ ಪಾಲು ಎಲ್ಲಿರುತ್ತದೆ (Wilson ಅಂತರ).</translation>
    </message>
    <message>
        <source>nothing reviewed yet</source>
        <translation>ಇನ್ನೂ ಏನೂ ಪರಿಶೀಲಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{agreed} of {read}: {percent} %</source>
        <translation>{read} ರಲ್ಲಿ {agreed}: {percent} %</translation>
    </message>
    <message>
        <source>{agreed} of {read}: {percent} % ({low} to {high})</source>
        <translation>{read} ರಲ್ಲಿ {agreed}: {percent} % ({low} ರಿಂದ {high})</translation>
    </message>
    <message>
        <source>With the bundle</source>
        <translation>ಬಂಡಲ್ ಜೊತೆ</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} ಮತ್ತು {second}</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <comment>check box: hide the bundle&apos;s answer</comment>
        <translation>ಮರೆಮಾಡಿ (&amp;B)</translation>
    </message>
    <message>
        <source>Images to review</source>
        <translation>ಪರಿಶೀಲಿಸಬೇಕಾದ ಚಿತ್ರಗಳು</translation>
    </message>
    <message>
        <source>Which images come, and in what order</source>
        <translation>ಯಾವ ಚಿತ್ರಗಳು, ಯಾವ ಕ್ರಮದಲ್ಲಿ ಬರುತ್ತವೆ</translation>
    </message>
    <message>
        <source>The images of the last batch, or all on record</source>
        <translation>ಕೊನೆಯ ಬ್ಯಾಚ್‌ನ ಚಿತ್ರಗಳು, ಅಥವಾ ದಾಖಲೆಯಲ್ಲಿರುವ ಎಲ್ಲವೂ</translation>
    </message>
    <message>
        <source>Share of the sample</source>
        <translation>ಸ್ಯಾಂಪಲ್‌ನ ಪಾಲು</translation>
    </message>
    <message>
        <source>How many of all images are in the sample. The digits of an image&apos;s own bytes
decide which, so they are always the same and nobody can choose.</source>
        <translation>ಎಲ್ಲಾ ಚಿತ್ರಗಳಲ್ಲಿ ಎಷ್ಟು ಸ್ಯಾಂಪಲ್‌ನಲ್ಲಿವೆ. ಚಿತ್ರದ ಸ್ವಂತ ಬೈಟ್‌ಗಳ ಅಂಕಿಗಳು
ನಿರ್ಧರಿಸುತ್ತವೆ; ಆದ್ದರಿಂದ ಅವು ಯಾವಾಗಲೂ ಅವೇ, ಯಾರೂ ಆರಿಸಲು ಆಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Blind: hide the bundle&apos;s answer until you have given yours</source>
        <translation>ಮರೆಮಾಡಿ: ನೀವು ಉತ್ತರಿಸುವವರೆಗೆ ಬಂಡಲ್‌ನ ಉತ್ತರ ತೋರಿಸಬೇಡಿ</translation>
    </message>
    <message>
        <source>Hide the bundle&apos;s answer and heatmap until you have given your answer,
so that it cannot lead you</source>
        <translation>ನೀವು ಉತ್ತರಿಸುವವರೆಗೆ ಬಂಡಲ್‌ನ ಉತ್ತರ ಮತ್ತು ಹೀಟ್‌ಮ್ಯಾಪ್ ಮರೆಮಾಡಿ,
ಅದು ನಿಮ್ಮನ್ನು ಪ್ರಭಾವಿಸದಂತೆ</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>ಪರಿಶೀಲಕರು</translation>
    </message>
    <message>
        <source>Your name, which stands beside your answers</source>
        <translation>ನಿಮ್ಮ ಹೆಸರು; ನಿಮ್ಮ ಉತ್ತರಗಳ ಪಕ್ಕದಲ್ಲಿ ಇರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>{class_name}, key {key}</source>
        <translation>{class_name}, ಕೀಲಿ {key}</translation>
    </message>
    <message>
        <source>Review: answer {class_name}</source>
        <translation>ಪರಿಶೀಲನೆ: ಉತ್ತರ {class_name}</translation>
    </message>
    <message>
        <source>Your comment is kept.</source>
        <translation>ನಿಮ್ಮ ಟಿಪ್ಪಣಿ ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Review: how often people agree with the bundle</source>
        <translation>ಪರಿಶೀಲನೆ: ಜನರು ಬಂಡಲ್ ಜೊತೆ ಎಷ್ಟು ಬಾರಿ ಒಪ್ಪುತ್ತಾರೆ</translation>
    </message>
    <message>
        <source>History</source>
        <translation>ಇತಿಹಾಸ</translation>
    </message>
    <message>
        <source>Review: who said what of this image, and when</source>
        <translation>ಪರಿಶೀಲನೆ: ಈ ಚಿತ್ರದ ಬಗ್ಗೆ ಯಾರು, ಏನು, ಯಾವಾಗ ಹೇಳಿದರು</translation>
    </message>
    <message>
        <source>Hidden until you answer.</source>
        <translation>ನೀವು ಉತ್ತರಿಸುವವರೆಗೆ ಮರೆಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Nobody has said anything of this image yet.</source>
        <translation>ಈ ಚಿತ್ರದ ಬಗ್ಗೆ ಇನ್ನೂ ಯಾರೂ ಏನೂ ಹೇಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>This is the last image here. Refresh (F5), or choose other images above.</source>
        <translation>ಇಲ್ಲಿ ಇದು ಕೊನೆಯ ಚಿತ್ರ. ರಿಫ್ರೆಶ್ ಮಾಡಿ (F5), ಅಥವಾ ಮೇಲೆ ಬೇರೆ ಚಿತ್ರಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Blind: answer by a key of your own first.</source>
        <translation>ಮರೆಮಾಡಿದೆ: ಮೊದಲು ನಿಮ್ಮದೇ ಕೀಲಿಯಿಂದ ಉತ್ತರಿಸಿ.</translation>
    </message>
    <message>
        <source>The bundle has no answer here. Choose one, or skip (K).</source>
        <translation>ಇಲ್ಲಿ ಬಂಡಲ್‌ಗೆ ಉತ್ತರವಿಲ್ಲ. ಒಂದನ್ನು ಆರಿಸಿ, ಅಥವಾ ಬಿಟ್ಟು ಮುಂದೆ ಹೋಗಿ (K).</translation>
    </message>
    <message>
        <source>There is no answer of this run to take back.</source>
        <translation>ಹಿಂಪಡೆಯಲು ಈ ಬಾರಿಯ ಉತ್ತರ ಯಾವುದೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The last answer is taken back.</source>
        <translation>ಕೊನೆಯ ಉತ್ತರ ಹಿಂಪಡೆಯಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>No picture: the file could not be read</source>
        <translation>ಚಿತ್ರವಿಲ್ಲ: ಫೈಲ್ ಓದಲಾಗಲಿಲ್ಲ</translation>
    </message>
    <message numerus="yes">
        <source>{count} answers wait for the records</source>
        <translation>
            <numerusform>{count} ಉತ್ತರ ದಾಖಲಾಗಲು ಕಾಯುತ್ತಿದೆ</numerusform>
            <numerusform>{count} ಉತ್ತರಗಳು ದಾಖಲಾಗಲು ಕಾಯುತ್ತಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation>{total} ರಲ್ಲಿ {reviewed} ಪರಿಶೀಲಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed, {pace} a minute</source>
        <translation>{total} ರಲ್ಲಿ {reviewed} ಪರಿಶೀಲಿಸಲಾಗಿದೆ, ನಿಮಿಷಕ್ಕೆ {pace}</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>ಇನ್ನೂ ಉತ್ತರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>There are no images here. Open some on the page Images, or choose all batches above.</source>
        <translation>ಇಲ್ಲಿ ಚಿತ್ರಗಳಿಲ್ಲ. ಚಿತ್ರಗಳು ಪುಟದಲ್ಲಿ ಕೆಲವನ್ನು ತೆರೆಯಿರಿ, ಅಥವಾ ಮೇಲೆ ಎಲ್ಲಾ ಬ್ಯಾಚ್‌ಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>ಪರಿಶೀಲಿಸಬೇಕಾದವು</translation>
    </message>
    <message>
        <source>No image needs review. Choose other images above, or set the thresholds (R) higher.</source>
        <translation>ಯಾವ ಚಿತ್ರಕ್ಕೂ ಪರಿಶೀಲನೆ ಬೇಕಿಲ್ಲ. ಮೇಲೆ ಬೇರೆ ಚಿತ್ರಗಳನ್ನು ಆರಿಸಿ, ಅಥವಾ ಮಿತಿಗಳನ್ನು (R) ಹೆಚ್ಚಿಸಿ.</translation>
    </message>
    <message>
        <source>All, least certain first</source>
        <translation>ಎಲ್ಲವೂ, ಕಡಿಮೆ ಖಚಿತ ಮೊದಲು</translation>
    </message>
    <message>
        <source>Quality-control sample</source>
        <translation>ಗುಣಮಟ್ಟ ಸ್ಯಾಂಪಲ್</translation>
    </message>
    <message>
        <source>No image is in the sample. Choose a larger share above, or all batches.</source>
        <translation>ಸ್ಯಾಂಪಲ್‌ನಲ್ಲಿ ಚಿತ್ರವಿಲ್ಲ. ಮೇಲೆ ಹೆಚ್ಚು ಪಾಲು, ಅಥವಾ ಎಲ್ಲಾ ಬ್ಯಾಚ್‌ಗಳನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>Reviewed by somebody else</source>
        <translation>ಬೇರೆಯವರು ಪರಿಶೀಲಿಸಿದ್ದು</translation>
    </message>
    <message>
        <source>There is nothing to read a second time. Another person answers first; then type your own name above.</source>
        <translation>ಎರಡನೇ ಬಾರಿ ನೋಡಲು ಏನೂ ಇಲ್ಲ. ಮೊದಲು ಬೇರೊಬ್ಬರು ಉತ್ತರಿಸುತ್ತಾರೆ; ನಂತರ ಮೇಲೆ ನಿಮ್ಮ ಹೆಸರು ಬರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>The bundle&apos;s answer</source>
        <translation>ಬಂಡಲ್‌ನ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>The person&apos;s answer</source>
        <translation>ವ್ಯಕ್ತಿಯ ಉತ್ತರ</translation>
    </message>
    <message>
        <source>hidden until you answer</source>
        <translation>ನೀವು ಉತ್ತರಿಸುವವರೆಗೆ ಮರೆ</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>ಇನ್ನೂ ಉತ್ತರಿಸಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{image}: {answer}, as the bundle</source>
        <translation>{image}: {answer}, ಬಂಡಲ್‌ನಂತೆಯೇ</translation>
    </message>
    <message>
        <source>{image}: {answer}, the bundle: no answer</source>
        <translation>{image}: {answer}, ಬಂಡಲ್: ಉತ್ತರವಿಲ್ಲ</translation>
    </message>
    <message>
        <source>{image}: {answer}, the bundle: {other}</source>
        <translation>{image}: {answer}, ಬಂಡಲ್: {other}</translation>
    </message>
    <message>
        <source>Review: look anew which images there are</source>
        <translation>ಪರಿಶೀಲನೆ: ಯಾವ ಚಿತ್ರಗಳಿವೆ ಎಂದು ಮತ್ತೆ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ರಿಫ್ರೆಶ್</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>ಬಿಟ್ಟುಬಿಡಿ</translation>
    </message>
    <message>
        <source>Review: go on without an answer</source>
        <translation>ಪರಿಶೀಲನೆ: ಉತ್ತರಿಸದೆ ಮುಂದೆ ಹೋಗಿ</translation>
    </message>
    <message>
        <source>Review: take back the last answer</source>
        <translation>ಪರಿಶೀಲನೆ: ಕೊನೆಯ ಉತ್ತರ ಹಿಂಪಡೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>ಹಿಂಪಡೆ</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>ಟಿಪ್ಪಣಿ</translation>
    </message>
    <message>
        <source>Review: write a comment</source>
        <translation>ಪರಿಶೀಲನೆ: ಟಿಪ್ಪಣಿ ಬರೆಯಿರಿ</translation>
    </message>
    <message>
        <source>Review: confirm the bundle&apos;s answer</source>
        <translation>ಪರಿಶೀಲನೆ: ಬಂಡಲ್‌ನ ಉತ್ತರ ದೃಢೀಕರಿಸಿ</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>ದೃಢೀಕರಿಸಿ</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>ತರಬೇತಿಗೆ ರಫ್ತು</translation>
    </message>
    <message>
        <source>Copy every image that a person answered into class folders for the trainer</source>
        <translation>ವ್ಯಕ್ತಿ ಉತ್ತರಿಸಿದ ಪ್ರತಿ ಚಿತ್ರವನ್ನು ತರಬೇತಿಗಾಗಿ ವರ್ಗ ಫೋಲ್ಡರ್‌ಗಳಿಗೆ ನಕಲಿಸಿ</translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>ಹೊಸ ಅಥವಾ ಖಾಲಿ ಫೋಲ್ಡರ್ ಆರಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>{count} images are in {folder}</source>
        <translation>
            <numerusform>{count} ಚಿತ್ರ {folder} ನಲ್ಲಿದೆ</numerusform>
            <numerusform>{count} ಚಿತ್ರಗಳು {folder} ನಲ್ಲಿವೆ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} images are left out, the first {path}: {why}.</source>
        <translation>
            <numerusform>{count} ಚಿತ್ರವನ್ನು ಬಿಡಲಾಗಿದೆ, {path}: {why}.</numerusform>
            <numerusform>{count} ಚಿತ್ರಗಳನ್ನು ಬಿಡಲಾಗಿದೆ, ಮೊದಲನೆಯದು {path}: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} images are in {folder}. {left_out}</source>
        <translation>
            <numerusform>{count} ಚಿತ್ರ {folder} ನಲ್ಲಿದೆ. {left_out}</numerusform>
            <numerusform>{count} ಚಿತ್ರಗಳು {folder} ನಲ್ಲಿವೆ. {left_out}</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment: Enter keeps it, Esc leaves it</source>
        <translation>ಟಿಪ್ಪಣಿ: Enter ಉಳಿಸುತ್ತದೆ, Esc ಬಿಡುತ್ತದೆ</translation>
    </message>
    <message>
        <source>An answer needs review if its confidence is below the threshold of its class. What you set holds at once, and from now on for this bundle on this PC. No answer changes.</source>
        <translation>ಖಚಿತತೆ ವರ್ಗದ ಮಿತಿಗಿಂತ ಕಡಿಮೆ ಇದ್ದರೆ ಉತ್ತರಕ್ಕೆ ಪರಿಶೀಲನೆ ಬೇಕು. ನೀವು ಹೊಂದಿಸಿದ್ದು ತಕ್ಷಣ, ಮತ್ತು ಇನ್ನು ಮುಂದೆ ಈ PC ಯಲ್ಲಿ ಈ ಬಂಡಲ್‌ಗೆ ಅನ್ವಯಿಸುತ್ತದೆ. ಯಾವ ಉತ್ತರವೂ ಬದಲಾಗುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Restore the bundle&apos;s own</source>
        <translation>ಬಂಡಲ್‌ನ ಮಿತಿ ಮರಳಿಸಿ</translation>
    </message>
    <message>
        <source>Use the thresholds that the bundle&apos;s maker gave it</source>
        <translation>ಬಂಡಲ್ ತಯಾರಿಸಿದವರು ಕೊಟ್ಟ ಮಿತಿಗಳನ್ನು ಬಳಸಿ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>ಈ ಕಿಟಕಿ ಮುಚ್ಚಿ</translation>
    </message>
    <message>
        <source>bundle: {threshold}</source>
        <translation>ಬಂಡಲ್: {threshold}</translation>
    </message>
    <message>
        <source>{class_name}: an answer below this confidence needs review</source>
        <translation>{class_name}: ಈ ಖಚಿತತೆಗಿಂತ ಕಡಿಮೆ ಇರುವ ಉತ್ತರಕ್ಕೆ ಪರಿಶೀಲನೆ ಬೇಕು</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>ಮಿತಿಗಳು</translation>
    </message>
    <message>
        <source>Below which confidence an answer needs review</source>
        <translation>ಯಾವ ಖಚಿತತೆಗಿಂತ ಕಡಿಮೆ ಇದ್ದರೆ ಉತ್ತರಕ್ಕೆ ಪರಿಶೀಲನೆ ಬೇಕು</translation>
    </message>
    <message>
        <source>Files without an answer</source>
        <translation>ಉತ್ತರವಿಲ್ಲದ ಫೈಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ಫೈಲ್</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ಏನು</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>ಏಕೆ</translation>
    </message>
    <message numerus="yes">
        <source>{count} files have no answer. All are where they were.</source>
        <translation>
            <numerusform>{count} ಫೈಲ್‌ಗೆ ಉತ್ತರವಿಲ್ಲ. ಅದು ಇದ್ದಲ್ಲೇ ಇದೆ.</numerusform>
            <numerusform>{count} ಫೈಲ್‌ಗಳಿಗೆ ಉತ್ತರವಿಲ್ಲ. ಎಲ್ಲವೂ ಇದ್ದಲ್ಲೇ ಇವೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} These are the latest {shown}.</source>
        <translation>{files} ಇವು ಇತ್ತೀಚಿನ {shown}.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation>ಆನ್</translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation>Inferno</translation>
    </message>
    <message>
        <source>Magma</source>
        <translation>Magma</translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation>Viridis</translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation>Cividis</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>ನಂಬಿ</translation>
    </message>
    <message>
        <source>Compare the fingerprint and trust the signer of this bundle</source>
        <translation>ಫಿಂಗರ್‌ಪ್ರಿಂಟ್ ಹೋಲಿಸಿ, ಈ ಬಂಡಲ್‌ನ ಸಹಿದಾರರನ್ನು ನಂಬಿ</translation>
    </message>
    <message>
        <source>{bundle}
Bundle {digest}
Signer {signer}
Preprocessing version {version}</source>
        <translation>{bundle}
ಬಂಡಲ್ {digest}
ಸಹಿದಾರ {signer}
ಪೂರ್ವಸಂಸ್ಕರಣೆ ಆವೃತ್ತಿ {version}</translation>
    </message>
    <message>
        <source>Petriscope goes on watching. To end it, use the menu of this icon.</source>
        <translation>Petriscope ಗಮನಿಸುತ್ತಿದೆ. ಮುಗಿಸಲು ಈ ಐಕಾನ್‌ನ ಮೆನು ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>{seen} seen, {waiting} waiting</source>
        <translation>{seen} ನೋಡಲಾಗಿದೆ, {waiting} ಕಾಯುತ್ತಿವೆ</translation>
    </message>
    <message>
        <source>Petriscope: {state}</source>
        <translation>Petriscope: {state}</translation>
    </message>
    <message>
        <source>Show Petriscope</source>
        <translation>Petriscope ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>ಕಿಟಕಿ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>End Petriscope</source>
        <translation>Petriscope ಮುಗಿಸಿ</translation>
    </message>
    <message>
        <source>Stop all work and end</source>
        <translation>ಎಲ್ಲಾ ಕೆಲಸ ನಿಲ್ಲಿಸಿ ಮುಗಿಸಿ</translation>
    </message>
    <message numerus="yes">
        <source>No image waits. {count} images seen.</source>
        <translation>
            <numerusform>ಕಾಯುವ ಚಿತ್ರವಿಲ್ಲ. {count} ಚಿತ್ರ ನೋಡಲಾಗಿದೆ.</numerusform>
            <numerusform>ಕಾಯುವ ಚಿತ್ರವಿಲ್ಲ. {count} ಚಿತ್ರಗಳನ್ನು ನೋಡಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The coloured spots show where the evidence for the class lies. The slider makes them stronger. Hold H to see the image without them.</source>
        <translation>ವರ್ಗಕ್ಕೆ ಆಧಾರ ಎಲ್ಲಿದೆ ಎಂದು ಬಣ್ಣದ ಗುರುತುಗಳು ತೋರಿಸುತ್ತವೆ. ಸ್ಲೈಡರ್ ಅವುಗಳನ್ನು ಗಾಢಗೊಳಿಸುತ್ತದೆ. ಅವಿಲ್ಲದೆ ಚಿತ್ರ ನೋಡಲು H ಒತ್ತಿ ಹಿಡಿಯಿರಿ.</translation>
    </message>
    <message>
        <source>Click another class beside the image to see what speaks for it. Compare with asks why one class and not the other.</source>
        <translation>ಬೇರೆ ವರ್ಗದ ಪರ ಏನಿದೆ ಎಂದು ನೋಡಲು ಚಿತ್ರದ ಪಕ್ಕದಲ್ಲಿ ಅದನ್ನು ಕ್ಲಿಕ್ ಮಾಡಿ. ಒಂದು ವರ್ಗ ಏಕೆ, ಇನ್ನೊಂದು ಏಕೆ ಅಲ್ಲ ಎಂದು ಹೋಲಿಸಿ ಕೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Watch folder classifies whatever the microscope writes there. Export and Print are about the images that are listed.</source>
        <translation>ಫೋಲ್ಡರ್ ಗಮನಿಸಿ ಎಂಬುದು ಸೂಕ್ಷ್ಮದರ್ಶಕ ಅಲ್ಲಿ ಬರೆಯುವುದನ್ನು ವರ್ಗೀಕರಿಸುತ್ತದೆ. ರಫ್ತು ಮತ್ತು ಮುದ್ರಿಸಿ ಪಟ್ಟಿಯಲ್ಲಿರುವ ಚಿತ್ರಗಳಿಗೆ.</translation>
    </message>
    <message>
        <source>Now drop your own images anywhere in the window. The page Help has a guide, all keys and this tutorial.</source>
        <translation>ಈಗ ನಿಮ್ಮ ಚಿತ್ರಗಳನ್ನು ಕಿಟಕಿಯಲ್ಲಿ ಎಲ್ಲಿಯಾದರೂ ಬಿಡಿ. ಸಹಾಯ ಪುಟದಲ್ಲಿ ಕೈಪಿಡಿ, ಎಲ್ಲಾ ಕೀಲಿಗಳು ಮತ್ತು ಈ ಪರಿಚಯ ಇವೆ.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>ಮುಂದೆ</translation>
    </message>
    <message>
        <source>End</source>
        <translation>ಮುಗಿಸಿ</translation>
    </message>
    <message>
        <source>End the tutorial</source>
        <translation>ಪರಿಚಯ ಮುಗಿಸಿ</translation>
    </message>
    <message>
        <source>{step} of {steps}: {text}</source>
        <translation>{steps} ರಲ್ಲಿ {step}: {text}</translation>
    </message>
    <message>
        <source>Watching {folders}</source>
        <translation>{folders} ಗಮನಿಸಲಾಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Working in {folders}</source>
        <translation>{folders} ನಲ್ಲಿ ಕೆಲಸ ನಡೆಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Waiting for {folders}</source>
        <translation>{folders} ಗಾಗಿ ಕಾಯುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Problem in {folders}</source>
        <translation>{folders} ನಲ್ಲಿ ಸಮಸ್ಯೆ</translation>
    </message>
    <message>
        <source>Show which files have no answer, and why</source>
        <translation>ಯಾವ ಫೈಲ್‌ಗಳಿಗೆ ಉತ್ತರವಿಲ್ಲ, ಏಕೆ ಎಂದು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>ಫೋಲ್ಡರ್ ಸೇರಿಸಿ</translation>
    </message>
    <message>
        <source>Watch another folder as well</source>
        <translation>ಇನ್ನೊಂದು ಫೋಲ್ಡರ್ ಅನ್ನೂ ಗಮನಿಸಿ</translation>
    </message>
    <message>
        <source>{refused} refused, {unreadable} unreadable</source>
        <translation>{refused} ನಿರಾಕರಿಸಲಾಗಿದೆ, {unreadable} ಓದಲಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>Watch another folder</source>
        <translation>ಇನ್ನೊಂದು ಫೋಲ್ಡರ್ ಗಮನಿಸಿ</translation>
    </message>
    <message>
        <source>All of the image (0), or each of its pixels as one of the screen (1)</source>
        <translation>ಇಡೀ ಚಿತ್ರ (0), ಅಥವಾ ಅದರ ಪ್ರತಿ ಪಿಕ್ಸೆಲ್ ಪರದೆಯ ಒಂದು ಪಿಕ್ಸೆಲ್ ಆಗಿ (1)</translation>
    </message>
    <message>
        <source>Magnify the image; or turn the wheel</source>
        <translation>ಚಿತ್ರ ದೊಡ್ಡದು ಮಾಡಿ; ಅಥವಾ ಚಕ್ರ ತಿರುಗಿಸಿ</translation>
    </message>
    <message>
        <source>Show more of the image</source>
        <translation>ಚಿತ್ರದ ಹೆಚ್ಚಿನ ಭಾಗ ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>ಹೊಂದಿಸಿ</translation>
    </message>
    <message>
        <source>All of the image</source>
        <translation>ಇಡೀ ಚಿತ್ರ</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>ಪಿಕ್ಸೆಲ್</translation>
    </message>
    <message>
        <source>The image&apos;s own pixels</source>
        <translation>ಚಿತ್ರದ ಸ್ವಂತ ಪಿಕ್ಸೆಲ್‌ಗಳು</translation>
    </message>
    <message>
        <source>Smaller image</source>
        <translation>ಚಿಕ್ಕ ಚಿತ್ರ</translation>
    </message>
    <message>
        <source>Larger image</source>
        <translation>ದೊಡ್ಡ ಚಿತ್ರ</translation>
    </message>
    <message>
        <source>Fit, {percent}</source>
        <translation>ಹೊಂದಿಸಿ, {percent}</translation>
    </message>
    <message>
        <source>Shown at {percent}</source>
        <translation>{percent} ನಲ್ಲಿ ತೋರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>This bundle comes with Petriscope and is there already.</source>
        <translation>ಈ ಬಂಡಲ್ Petriscope ಜೊತೆ ಬರುತ್ತದೆ, ಈಗಾಗಲೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>The bundle that comes with Petriscope cannot be removed.</source>
        <translation>Petriscope ಜೊತೆ ಬರುವ ಬಂಡಲ್ ತೆಗೆಯಲಾಗದು.</translation>
    </message>
    <message>
        <source>The bundle in use cannot be removed. Use another one first.</source>
        <translation>ಬಳಕೆಯಲ್ಲಿರುವ ಬಂಡಲ್ ತೆಗೆಯಲಾಗದು. ಮೊದಲು ಬೇರೊಂದನ್ನು ಬಳಸಿ.</translation>
    </message>
    <message>
        <source>The bundle {digest} cannot be removed ({why}).</source>
        <translation>ಬಂಡಲ್ {digest} ತೆಗೆಯಲಾಗುತ್ತಿಲ್ಲ ({why}).</translation>
    </message>
    <message>
        <source>Another Petriscope is installing a bundle. Try again when it is done.</source>
        <translation>ಇನ್ನೊಂದು Petriscope ಬಂಡಲ್ ಸ್ಥಾಪಿಸುತ್ತಿದೆ. ಅದು ಮುಗಿದ ಮೇಲೆ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>No bundle can be installed in {folder} ({why}). Free some disk space, or check the folder&apos;s permissions.</source>
        <translation>{folder} ನಲ್ಲಿ ಬಂಡಲ್ ಸ್ಥಾಪಿಸಲಾಗುತ್ತಿಲ್ಲ ({why}). ಡಿಸ್ಕ್ ಜಾಗ ಖಾಲಿ ಮಾಡಿ, ಅಥವಾ ಫೋಲ್ಡರ್‌ನ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The bundle {path} could not be copied. {why}</source>
        <translation>ಬಂಡಲ್ {path} ನಕಲಿಸಲಾಗಲಿಲ್ಲ. {why}</translation>
    </message>
    <message>
        <source>The bundle {path} cannot be used. {why}</source>
        <translation>ಬಂಡಲ್ {path} ಬಳಸಲಾಗದು. {why}</translation>
    </message>
    <message>
        <source>The file {path} holds another bundle. Remove it.</source>
        <translation>ಫೈಲ್ {path} ನಲ್ಲಿ ಬೇರೆ ಬಂಡಲ್ ಇದೆ. ಅದನ್ನು ತೆಗೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>The file {file}, which says which bundle is in use, cannot be read ({why}). Check the file&apos;s permissions.</source>
        <translation>ಯಾವ ಬಂಡಲ್ ಬಳಕೆಯಲ್ಲಿದೆ ಎಂದು ಹೇಳುವ ಫೈಲ್ {file} ಓದಲಾಗುತ್ತಿಲ್ಲ ({why}). ಫೈಲ್‌ನ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The file {file}, which says which bundle is in use, is damaged. Choose a bundle: that writes it anew.</source>
        <translation>ಯಾವ ಬಂಡಲ್ ಬಳಕೆಯಲ್ಲಿದೆ ಎಂದು ಹೇಳುವ ಫೈಲ್ {file} ಹಾಳಾಗಿದೆ. ಬಂಡಲ್ ಆರಿಸಿ: ಅದು ಮತ್ತೆ ಬರೆಯಲ್ಪಡುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Which bundle is in use cannot be kept in {file} ({why}): it holds until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation>ಯಾವ ಬಂಡಲ್ ಬಳಕೆಯಲ್ಲಿದೆ ಎಂಬುದನ್ನು {file} ನಲ್ಲಿ ಉಳಿಸಲಾಗುತ್ತಿಲ್ಲ ({why}): Petriscope ಮುಗಿಯುವವರೆಗೆ ಮಾತ್ರ ಇರುತ್ತದೆ. ಜಾಗ ಖಾಲಿ ಮಾಡಿ, ಅಥವಾ ಫೋಲ್ಡರ್‌ನ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The overlay {file} cannot be written ({why}). Choose another folder.</source>
        <translation>ಹೊದಿಕೆ ಚಿತ್ರ {file} ಬರೆಯಲಾಗುತ್ತಿಲ್ಲ ({why}). ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The folder {folder} for records and logs cannot be used ({why}). Name another one with --data-dir.</source>
        <translation>ದಾಖಲೆ ಮತ್ತು ಲಾಗ್‌ಗಳ ಫೋಲ್ಡರ್ {folder} ಬಳಸಲಾಗದು ({why}). --data-dir ನಿಂದ ಬೇರೊಂದನ್ನು ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>The folder {folder} makes this Petriscope portable: records and settings belong there. It cannot be written ({why}). Check the stick&apos;s lock and the folder&apos;s permissions, or remove the folder to use your own on this PC.</source>
        <translation>ಫೋಲ್ಡರ್ {folder} ಈ Petriscope ಅನ್ನು ಪೋರ್ಟಬಲ್ ಮಾಡುತ್ತದೆ: ದಾಖಲೆಗಳು, ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಅಲ್ಲೇ ಇರಬೇಕು. ಅದಕ್ಕೆ ಬರೆಯಲಾಗುತ್ತಿಲ್ಲ ({why}). ಸ್ಟಿಕ್‌ನ ಲಾಕ್ ಮತ್ತು ಫೋಲ್ಡರ್‌ನ ಅನುಮತಿ ನೋಡಿ, ಅಥವಾ ಈ PC ಯಲ್ಲಿ ನಿಮ್ಮ ಫೋಲ್ಡರ್ ಬಳಸಲು ಅದನ್ನು ತೆಗೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Expected a home folder for records and logs. This user has none. Name another folder with --data-dir.</source>
        <translation>ದಾಖಲೆ ಮತ್ತು ಲಾಗ್‌ಗಳಿಗೆ ಹೋಮ್ ಫೋಲ್ಡರ್ ಬೇಕಿತ್ತು. ಈ ಬಳಕೆದಾರರಿಗೆ ಅದಿಲ್ಲ. --data-dir ನಿಂದ ಬೇರೆ ಫೋಲ್ಡರ್ ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>{words} (rule {name})</source>
        <translation>{words} (ನಿಯಮ {name})</translation>
    </message>
    <message>
        <source>one run is more than 3 standard deviations from the mean</source>
        <translation>ಒಂದು ಓಟ ಸರಾಸರಿಯಿಂದ 3 ಪ್ರಮಾಣಿತ ವಿಚಲನೆಗಿಂತ ದೂರ ಇದೆ</translation>
    </message>
    <message>
        <source>two runs in a row are more than 2 standard deviations off, to both sides</source>
        <translation>ಸತತ ಎರಡು ಓಟಗಳು 2 ಪ್ರಮಾಣಿತ ವಿಚಲನೆಗಿಂತ ದೂರ, ಎರಡೂ ಬದಿಗೆ</translation>
    </message>
    <message>
        <source>two runs in a row are more than 2 standard deviations off, to one side</source>
        <translation>ಸತತ ಎರಡು ಓಟಗಳು 2 ಪ್ರಮಾಣಿತ ವಿಚಲನೆಗಿಂತ ದೂರ, ಒಂದೇ ಬದಿಗೆ</translation>
    </message>
    <message>
        <source>four runs in a row are more than 1 standard deviation off, to one side</source>
        <translation>ಸತತ ನಾಲ್ಕು ಓಟಗಳು 1 ಪ್ರಮಾಣಿತ ವಿಚಲನೆಗಿಂತ ದೂರ, ಒಂದೇ ಬದಿಗೆ</translation>
    </message>
    <message>
        <source>ten runs in a row lie on the same side of the mean</source>
        <translation>ಸತತ ಹತ್ತು ಓಟಗಳು ಸರಾಸರಿಯ ಒಂದೇ ಬದಿಯಲ್ಲಿವೆ</translation>
    </message>
    <message>
        <source>one run is more than 2 standard deviations from the mean</source>
        <translation>ಒಂದು ಓಟ ಸರಾಸರಿಯಿಂದ 2 ಪ್ರಮಾಣಿತ ವಿಚಲನೆಗಿಂತ ದೂರ ಇದೆ</translation>
    </message>
    <message>
        <source>Run the control. If it is steady, look at some of the images yourself.</source>
        <translation>ಕಂಟ್ರೋಲ್ ನಡೆಸಿ. ಅದು ಸ್ಥಿರವಾಗಿದ್ದರೆ, ಕೆಲವು ಚಿತ್ರಗಳನ್ನು ನೀವೇ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Compare the stain, the lamp and the camera&apos;s white balance with an older image.</source>
        <translation>ಸ್ಟೇನ್, ದೀಪ ಮತ್ತು ಕ್ಯಾಮೆರಾದ ವೈಟ್ ಬ್ಯಾಲೆನ್ಸ್ ಅನ್ನು ಹಳೆಯ ಚಿತ್ರದೊಂದಿಗೆ ಹೋಲಿಸಿ.</translation>
    </message>
    <message>
        <source>the answers are less sure than they were</source>
        <translation>ಉತ್ತರಗಳು ಮೊದಲಿಗಿಂತ ಕಡಿಮೆ ಖಚಿತ</translation>
    </message>
    <message>
        <source>the answers are surer than they were</source>
        <translation>ಉತ್ತರಗಳು ಮೊದಲಿಗಿಂತ ಹೆಚ್ಚು ಖಚಿತ</translation>
    </message>
    <message>
        <source>fewer images are refused</source>
        <translation>ಕಡಿಮೆ ಚಿತ್ರಗಳು ನಿರಾಕರಣೆಯಾಗಿವೆ</translation>
    </message>
    <message>
        <source>more images are refused</source>
        <translation>ಹೆಚ್ಚು ಚಿತ್ರಗಳು ನಿರಾಕರಣೆಯಾಗಿವೆ</translation>
    </message>
    <message>
        <source>Read the reasons beside the refused images: they say what is wrong with them.</source>
        <translation>ನಿರಾಕರಿಸಿದ ಚಿತ್ರಗಳ ಪಕ್ಕದ ಕಾರಣ ಓದಿ: ಏನು ತಪ್ಪಿದೆ ಎಂದು ಅವು ಹೇಳುತ್ತವೆ.</translation>
    </message>
    <message>
        <source>fewer files are unreadable</source>
        <translation>ಓದಲಾಗದ ಫೈಲ್‌ಗಳು ಕಡಿಮೆಯಾಗಿವೆ</translation>
    </message>
    <message>
        <source>more files are unreadable</source>
        <translation>ಓದಲಾಗದ ಫೈಲ್‌ಗಳು ಹೆಚ್ಚಾಗಿವೆ</translation>
    </message>
    <message>
        <source>Check the camera&apos;s software, the network and the disk: files arrive damaged.</source>
        <translation>ಕ್ಯಾಮೆರಾದ ಸಾಫ್ಟ್‌ವೇರ್, ನೆಟ್‌ವರ್ಕ್ ಮತ್ತು ಡಿಸ್ಕ್ ನೋಡಿ: ಫೈಲ್‌ಗಳು ಹಾಳಾಗಿ ಬರುತ್ತಿವೆ.</translation>
    </message>
    <message>
        <source>fewer control images get the answer they should</source>
        <translation>ಕಡಿಮೆ ಕಂಟ್ರೋಲ್ ಚಿತ್ರಗಳಿಗೆ ಸರಿ ಉತ್ತರ ಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>more control images get the answer they should</source>
        <translation>ಹೆಚ್ಚು ಕಂಟ್ರೋಲ್ ಚಿತ್ರಗಳಿಗೆ ಸರಿ ಉತ್ತರ ಬಂದಿದೆ</translation>
    </message>
    <message>
        <source>Lightness (L*)</source>
        <translation>ಹೊಳಪು (L*)</translation>
    </message>
    <message>
        <source>the images are darker</source>
        <translation>ಚಿತ್ರಗಳು ಹೆಚ್ಚು ಕತ್ತಲಾಗಿವೆ</translation>
    </message>
    <message>
        <source>the images are brighter</source>
        <translation>ಚಿತ್ರಗಳು ಹೆಚ್ಚು ಬೆಳಗಿವೆ</translation>
    </message>
    <message>
        <source>Check the lamp, the condenser and the camera&apos;s exposure.</source>
        <translation>ದೀಪ, ಕಂಡೆನ್ಸರ್ ಮತ್ತು ಕ್ಯಾಮೆರಾದ ಎಕ್ಸ್‌ಪೋಶರ್ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Green to red (a*)</source>
        <translation>ಹಸಿರಿನಿಂದ ಕೆಂಪು (a*)</translation>
    </message>
    <message>
        <source>the images are greener</source>
        <translation>ಚಿತ್ರಗಳು ಹೆಚ್ಚು ಹಸಿರಾಗಿವೆ</translation>
    </message>
    <message>
        <source>the images are redder</source>
        <translation>ಚಿತ್ರಗಳು ಹೆಚ್ಚು ಕೆಂಪಾಗಿವೆ</translation>
    </message>
    <message>
        <source>Blue to yellow (b*)</source>
        <translation>ನೀಲಿಯಿಂದ ಹಳದಿ (b*)</translation>
    </message>
    <message>
        <source>the images are bluer</source>
        <translation>ಚಿತ್ರಗಳು ಹೆಚ್ಚು ನೀಲಿಯಾಗಿವೆ</translation>
    </message>
    <message>
        <source>the images are yellower</source>
        <translation>ಚಿತ್ರಗಳು ಹೆಚ್ಚು ಹಳದಿಯಾಗಿವೆ</translation>
    </message>
    <message>
        <source>the images are less sharp</source>
        <translation>ಚಿತ್ರಗಳು ಕಡಿಮೆ ಸ್ಪಷ್ಟ</translation>
    </message>
    <message>
        <source>the images are sharper</source>
        <translation>ಚಿತ್ರಗಳು ಹೆಚ್ಚು ಸ್ಪಷ್ಟ</translation>
    </message>
    <message>
        <source>Focus again, and clean the objective and the camera&apos;s window.</source>
        <translation>ಮತ್ತೆ ಫೋಕಸ್ ಮಾಡಿ; ಆಬ್ಜೆಕ್ಟಿವ್ ಮತ್ತು ಕ್ಯಾಮೆರಾದ ಗಾಜು ಒರೆಸಿ.</translation>
    </message>
    <message>
        <source>The settings of the control {file} cannot be read ({reason}): the usual ones hold. Check the file&apos;s permissions.</source>
        <translation>ಕಂಟ್ರೋಲ್ ಸೆಟ್ಟಿಂಗ್‌ಗಳು {file} ಓದಲಾಗುತ್ತಿಲ್ಲ ({reason}): ಸಾಮಾನ್ಯ ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಅನ್ವಯಿಸುತ್ತವೆ. ಫೈಲ್‌ನ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The settings of the control {file} are damaged: the usual ones hold. Restore the file, or choose anew.</source>
        <translation>ಕಂಟ್ರೋಲ್ ಸೆಟ್ಟಿಂಗ್‌ಗಳು {file} ಹಾಳಾಗಿವೆ: ಸಾಮಾನ್ಯ ಸೆಟ್ಟಿಂಗ್‌ಗಳು ಅನ್ವಯಿಸುತ್ತವೆ. ಫೈಲ್ ಮರಳಿ ತನ್ನಿ, ಅಥವಾ ಮತ್ತೆ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The settings of the control {file} cannot be written ({reason}): they hold until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation>ಕಂಟ್ರೋಲ್ ಸೆಟ್ಟಿಂಗ್‌ಗಳು {file} ಬರೆಯಲಾಗುತ್ತಿಲ್ಲ ({reason}): Petriscope ಮುಗಿಯುವವರೆಗೆ ಮಾತ್ರ ಇರುತ್ತವೆ. ಜಾಗ ಖಾಲಿ ಮಾಡಿ, ಅಥವಾ ಫೋಲ್ಡರ್‌ನ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>ಈಗಲೇ ಹೇಳಲಾಗದು</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>ಸ್ಥಿರ</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>ಗಮನಿಸಿ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Stop and check</source>
        <translation>ನಿಲ್ಲಿಸಿ ಪರೀಕ್ಷಿಸಿ</translation>
    </message>
    <message>
        <source>No control was run yet.</source>
        <translation>ಇನ್ನೂ ಕಂಟ್ರೋಲ್ ನಡೆಸಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Run the control.</source>
        <translation>ಕಂಟ್ರೋಲ್ ನಡೆಸಿ.</translation>
    </message>
    <message>
        <source>{changed} of {stored} stored images got another answer than before, or could not be read.</source>
        <translation>ಉಳಿಸಿದ {stored} ಚಿತ್ರಗಳಲ್ಲಿ {changed} ಕ್ಕೆ ಮೊದಲಿಗಿಂತ ಬೇರೆ ಉತ್ತರ ಬಂದಿದೆ, ಅಥವಾ ಓದಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Do not rely on new answers. Check that the stored images are as they were, run petriscope self-test, and try another PC.</source>
        <translation>ಹೊಸ ಉತ್ತರಗಳನ್ನು ಅವಲಂಬಿಸಬೇಡಿ. ಉಳಿಸಿದ ಚಿತ್ರಗಳು ಮೊದಲಿನಂತೆಯೇ ಇವೆಯೇ ನೋಡಿ, petriscope self-test ಚಲಾಯಿಸಿ, ಬೇರೆ PC ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message numerus="yes">
        <source>The last control was run {count} days ago: it says nothing of today.</source>
        <translation>
            <numerusform>ಕೊನೆಯ ಕಂಟ್ರೋಲ್ {count} ದಿನದ ಹಿಂದೆ ನಡೆದಿದೆ: ಇಂದಿನ ಬಗ್ಗೆ ಏನೂ ಹೇಳುವುದಿಲ್ಲ.</numerusform>
            <numerusform>ಕೊನೆಯ ಕಂಟ್ರೋಲ್ {count} ದಿನಗಳ ಹಿಂದೆ ನಡೆದಿದೆ: ಇಂದಿನ ಬಗ್ಗೆ ಏನೂ ಹೇಳುವುದಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored images were classified for the first time: there is nothing to compare.</source>
        <translation>ಉಳಿಸಿದ ಚಿತ್ರಗಳನ್ನು ಮೊದಲ ಬಾರಿ ವರ್ಗೀಕರಿಸಲಾಗಿದೆ: ಹೋಲಿಸಲು ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Run the control again tomorrow.</source>
        <translation>ನಾಳೆ ಮತ್ತೆ ಕಂಟ್ರೋಲ್ ನಡೆಸಿ.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} stored images got the answer they had before: this PC, Petriscope and the bundle are unchanged.</source>
        <translation>
            <numerusform>ಉಳಿಸಿದ {count} ಚಿತ್ರಕ್ಕೆ ಮೊದಲಿನ ಉತ್ತರವೇ ಬಂದಿದೆ: ಈ PC, Petriscope ಮತ್ತು ಬಂಡಲ್ ಬದಲಾಗಿಲ್ಲ.</numerusform>
            <numerusform>ಉಳಿಸಿದ ಎಲ್ಲಾ {count} ಚಿತ್ರಗಳಿಗೆ ಮೊದಲಿನ ಉತ್ತರವೇ ಬಂದಿದೆ: ಈ PC, Petriscope ಮತ್ತು ಬಂಡಲ್ ಬದಲಾಗಿಲ್ಲ.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The control slide was last photographed {count} days ago.</source>
        <translation>
            <numerusform>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ ಫೋಟೋ ಕೊನೆಯದಾಗಿ {count} ದಿನದ ಹಿಂದೆ ತೆಗೆಯಲಾಗಿದೆ.</numerusform>
            <numerusform>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ ಫೋಟೋ ಕೊನೆಯದಾಗಿ {count} ದಿನಗಳ ಹಿಂದೆ ತೆಗೆಯಲಾಗಿದೆ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photograph it and run the control.</source>
        <translation>ಅದರ ಫೋಟೋ ತೆಗೆದು ಕಂಟ್ರೋಲ್ ನಡೆಸಿ.</translation>
    </message>
    <message>
        <source>The baseline has {there} of its {all} runs.</source>
        <translation>ಬೇಸ್‌ಲೈನ್‌ನ {all} ಓಟಗಳಲ್ಲಿ {there} ಇವೆ.</translation>
    </message>
    <message>
        <source>Every day, take at least {fewest} photographs of the control slide into its folder and run the control.</source>
        <translation>ಪ್ರತಿದಿನ ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ ಕನಿಷ್ಠ {fewest} ಫೋಟೋಗಳನ್ನು ಅದರ ಫೋಲ್ಡರ್‌ಗೆ ತೆಗೆದು ಕಂಟ್ರೋಲ್ ನಡೆಸಿ.</translation>
    </message>
    <message>
        <source>The last run of the control slide lies where the baseline says it should.</source>
        <translation>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ ಕೊನೆಯ ಓಟ ಬೇಸ್‌ಲೈನ್ ಹೇಳುವ ಜಾಗದಲ್ಲೇ ಇದೆ.</translation>
    </message>
    <message>
        <source>Photograph the control slide once more and run the control.</source>
        <translation>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ ಫೋಟೋ ಇನ್ನೊಮ್ಮೆ ತೆಗೆದು ಕಂಟ್ರೋಲ್ ನಡೆಸಿ.</translation>
    </message>
    <message>
        <source>{quantity}: {finding}.</source>
        <translation>{quantity}: {finding}.</translation>
    </message>
    <message>
        <source>{quantity}: {finding}, {side}.</source>
        <translation>{quantity}: {finding}, {side}.</translation>
    </message>
    <message>
        <source>Work on only if it is in order then.</source>
        <translation>ಆಗ ಸರಿಯಾಗಿದ್ದರೆ ಮಾತ್ರ ಕೆಲಸ ಮುಂದುವರಿಸಿ.</translation>
    </message>
    <message>
        <source>The comparison has {there} of its {all} days; a day counts from {fewest} images on.</source>
        <translation>ಹೋಲಿಕೆಯ {all} ದಿನಗಳಲ್ಲಿ {there} ಇವೆ; {fewest} ಚಿತ್ರಗಳಿಂದ ಮೇಲೆ ದಿನ ಲೆಕ್ಕಕ್ಕೆ ಬರುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>ಕೆಲಸ ಮುಂದುವರಿಸಿ.</translation>
    </message>
    <message>
        <source>The last {recent} days are like the {reference} days of the reference.</source>
        <translation>ಕೊನೆಯ {recent} ದಿನಗಳು ಉಲ್ಲೇಖದ {reference} ದಿನಗಳಂತೆಯೇ ಇವೆ.</translation>
    </message>
    <message>
        <source>The mix of classes is another one (stability index {index}).</source>
        <translation>ವರ್ಗಗಳ ಮಿಶ್ರಣ ಬದಲಾಗಿದೆ (ಸ್ಥಿರತೆ ಸೂಚ್ಯಂಕ {index}).</translation>
    </message>
    <message>
        <source>{quantity} went from {before} to {after}: {side}.</source>
        <translation>{quantity} {before} ರಿಂದ {after} ಆಗಿದೆ: {side}.</translation>
    </message>
    <message>
        <source>If the slides are of another kind of patients now, start a new baseline. If not, look at images of the class that grew.</source>
        <translation>ಈಗ ಸ್ಲೈಡ್‌ಗಳು ಬೇರೆ ರೀತಿಯ ರೋಗಿಗಳದ್ದಾಗಿದ್ದರೆ ಹೊಸ ಬೇಸ್‌ಲೈನ್ ಆರಂಭಿಸಿ. ಇಲ್ಲದಿದ್ದರೆ ಹೆಚ್ಚಾದ ವರ್ಗದ ಚಿತ್ರಗಳನ್ನು ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The image is too small: {width} x {height} pixels, at least {least} on each side are needed.</source>
        <translation>ಚಿತ್ರ ತುಂಬಾ ಚಿಕ್ಕದು: {width} x {height} ಪಿಕ್ಸೆಲ್, ಪ್ರತಿ ಬದಿಗೆ ಕನಿಷ್ಠ {least} ಬೇಕು.</translation>
    </message>
    <message>
        <source>The image is blank: its grey values vary by {contrast}, at least {least} are needed.</source>
        <translation>ಚಿತ್ರ ಖಾಲಿ: ಅದರ ಬೂದು ಮೌಲ್ಯಗಳ ವ್ಯತ್ಯಾಸ {contrast}, ಕನಿಷ್ಠ {least} ಬೇಕು.</translation>
    </message>
    <message>
        <source>The image is blurred: its sharpness is {sharpness}, at least {least} is needed.</source>
        <translation>ಚಿತ್ರ ಅಸ್ಪಷ್ಟ: ಅದರ ಸ್ಪಷ್ಟತೆ {sharpness}, ಕನಿಷ್ಠ {least} ಬೇಕು.</translation>
    </message>
    <message>
        <source>The image&apos;s colours are not those of the images this bundle was made for: its {what} is {value}, expected {low} to {high}.</source>
        <translation>ಚಿತ್ರದ ಬಣ್ಣಗಳು ಈ ಬಂಡಲ್‌ಗೆ ಉದ್ದೇಶಿಸಿದ ಚಿತ್ರಗಳಂತಿಲ್ಲ: ಅದರ {what} {value}, ನಿರೀಕ್ಷೆ {low} ರಿಂದ {high}.</translation>
    </message>
    <message>
        <source>The image is unlike those this bundle was made for: the network&apos;s view of it lies {times} times as far from theirs as is allowed.</source>
        <translation>ಚಿತ್ರ ಈ ಬಂಡಲ್‌ಗೆ ಉದ್ದೇಶಿಸಿದ ಚಿತ್ರಗಳಂತಿಲ್ಲ: ನೆಟ್‌ವರ್ಕ್‌ನ ನೋಟದಲ್ಲಿ ಅವುಗಳಿಂದ ಅನುಮತಿಸಿದ ದೂರದ {times} ಪಟ್ಟು ದೂರವಿದೆ.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {model} failed: {why}</source>
        <translation>ಬಂಡಲ್‌ನ {model} ವಿಫಲವಾಯಿತು: {why}</translation>
    </message>
    <message>
        <source>The TIFF holds {pages} pages, and which one is meant is not known. Choose one, or save that page as a file of its own.</source>
        <translation>TIFF ನಲ್ಲಿ {pages} ಪುಟಗಳಿವೆ, ಯಾವುದು ಬೇಕು ಎಂದು ಗೊತ್ತಿಲ್ಲ. ಒಂದನ್ನು ಆರಿಸಿ, ಅಥವಾ ಆ ಪುಟವನ್ನು ಪ್ರತ್ಯೇಕ ಫೈಲ್ ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>The {format} image is damaged: {why}.</source>
        <translation>{format} ಚಿತ್ರ ಹಾಳಾಗಿದೆ: {why}.</translation>
    </message>
    <message>
        <source>Expected a JPEG, PNG, BMP or TIFF image. Received an empty file.</source>
        <translation>JPEG, PNG, BMP ಅಥವಾ TIFF ಚಿತ್ರ ಬೇಕಿತ್ತು. ಬಂದದ್ದು ಖಾಲಿ ಫೈಲ್.</translation>
    </message>
    <message>
        <source>Expected a JPEG, PNG, BMP or TIFF image. Received something else.</source>
        <translation>JPEG, PNG, BMP ಅಥವಾ TIFF ಚಿತ್ರ ಬೇಕಿತ್ತು. ಬಂದದ್ದು ಬೇರೇನೋ.</translation>
    </message>
    <message>
        <source>The {format} image has no pixels.</source>
        <translation>{format} ಚಿತ್ರದಲ್ಲಿ ಪಿಕ್ಸೆಲ್‌ಗಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Expected at most {most} megapixels. Received {width} x {height} pixels.</source>
        <translation>ಗರಿಷ್ಠ {most} ಮೆಗಾಪಿಕ್ಸೆಲ್ ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಬಂದದ್ದು {width} x {height} ಪಿಕ್ಸೆಲ್.</translation>
    </message>
    <message>
        <source>Expected page 1, for only a TIFF has more. Received page {page}.</source>
        <translation>ಪುಟ 1 ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು; ಹೆಚ್ಚು ಪುಟ TIFF ನಲ್ಲಿ ಮಾತ್ರ. ಬಂದದ್ದು ಪುಟ {page}.</translation>
    </message>
    <message>
        <source>The image file is cut short.</source>
        <translation>ಚಿತ್ರದ ಫೈಲ್ ಅರ್ಧಕ್ಕೆ ನಿಂತಿದೆ.</translation>
    </message>
    <message>
        <source>The JPEG is cut short: its end marker is missing.</source>
        <translation>JPEG ಅರ್ಧಕ್ಕೆ ನಿಂತಿದೆ: ಅದರ ಅಂತ್ಯದ ಗುರುತು ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>The JPEG ends before it says how large it is.</source>
        <translation>ಗಾತ್ರ ಹೇಳುವ ಮೊದಲೇ JPEG ಮುಗಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Expected a JPEG of 8 bits a sample. Received {bits}.</source>
        <translation>ಸ್ಯಾಂಪಲ್‌ಗೆ 8 ಬಿಟ್‌ನ JPEG ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಬಂದದ್ದು {bits}.</translation>
    </message>
    <message>
        <source>The JPEG is damaged: it states its size twice.</source>
        <translation>JPEG ಹಾಳಾಗಿದೆ: ಅದು ತನ್ನ ಗಾತ್ರವನ್ನು ಎರಡು ಬಾರಿ ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Animated PNG images are not read. Save a single picture instead.</source>
        <translation>ಚಲಿಸುವ PNG ಚಿತ್ರಗಳನ್ನು ಓದುವುದಿಲ್ಲ. ಬದಲಿಗೆ ಒಂದೇ ಚಿತ್ರ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>The PNG is damaged: a checksum in it does not match.</source>
        <translation>PNG ಹಾಳಾಗಿದೆ: ಅದರ ಚೆಕ್‌ಸಮ್ ಹೊಂದುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Expected a Windows BMP. Received an OS/2 bitmap.</source>
        <translation>Windows BMP ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಬಂದದ್ದು OS/2 ಬಿಟ್‌ಮ್ಯಾಪ್.</translation>
    </message>
    <message>
        <source>The BMP is damaged: its width is negative.</source>
        <translation>BMP ಹಾಳಾಗಿದೆ: ಅದರ ಅಗಲ ಋಣಾತ್ಮಕ.</translation>
    </message>
    <message>
        <source>The BMP is damaged: it does not say how long its pixels are.</source>
        <translation>BMP ಹಾಳಾಗಿದೆ: ಪಿಕ್ಸೆಲ್‌ಗಳ ಉದ್ದ ಹೇಳಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The BMP is cut short: pixels are missing.</source>
        <translation>BMP ಅರ್ಧಕ್ಕೆ ನಿಂತಿದೆ: ಪಿಕ್ಸೆಲ್‌ಗಳು ಕಾಣೆಯಾಗಿವೆ.</translation>
    </message>
    <message>
        <source>Expected a page from 1 to {pages}. Received page {page}.</source>
        <translation>1 ರಿಂದ {pages} ರೊಳಗಿನ ಪುಟ ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಬಂದದ್ದು ಪುಟ {page}.</translation>
    </message>
    <message>
        <source>The TIFF is damaged: a table in it lies where the file begins.</source>
        <translation>TIFF ಹಾಳಾಗಿದೆ: ಅದರ ಒಂದು ಕೋಷ್ಟಕ ಫೈಲ್ ಆರಂಭವಾಗುವಲ್ಲಿದೆ.</translation>
    </message>
    <message>
        <source>Expected a TIFF of at most {pages} pages, in {pieces} pieces together. Received more. Save the page as a picture of its own.</source>
        <translation>ಗರಿಷ್ಠ {pages} ಪುಟಗಳು, ಒಟ್ಟು {pieces} ತುಂಡುಗಳ TIFF ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಬಂದದ್ದು ಹೆಚ್ಚು. ಪುಟವನ್ನು ಪ್ರತ್ಯೇಕ ಚಿತ್ರವಾಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>The TIFF holds no page.</source>
        <translation>TIFF ನಲ್ಲಿ ಪುಟವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The TIFF is damaged: it states a field twice.</source>
        <translation>TIFF ಹಾಳಾಗಿದೆ: ಒಂದು ಮಾಹಿತಿಯನ್ನು ಎರಡು ಬಾರಿ ಹೇಳುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The TIFF does not say how large it is.</source>
        <translation>TIFF ತನ್ನ ಗಾತ್ರ ಹೇಳುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The TIFF is cut short: pixels are missing.</source>
        <translation>TIFF ಅರ್ಧಕ್ಕೆ ನಿಂತಿದೆ: ಪಿಕ್ಸೆಲ್‌ಗಳು ಕಾಣೆಯಾಗಿವೆ.</translation>
    </message>
    <message>
        <source>Expected a TIFF of unsigned or floating-point samples. Received signed or other ones.</source>
        <translation>ಚಿಹ್ನೆ ಇಲ್ಲದ ಅಥವಾ ದಶಮಾಂಶ ಸ್ಯಾಂಪಲ್‌ಗಳ TIFF ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಬಂದದ್ದು ಚಿಹ್ನೆ ಇರುವ ಅಥವಾ ಬೇರೆ ರೀತಿಯವು.</translation>
    </message>
    <message>
        <source>Expected a TIFF of more than 8 bits in grey with black as 0, RGB or RGBA, the colours of a pixel side by side. Received another one. Save the image with 8 bits.</source>
        <translation>8 ಬಿಟ್‌ಗಿಂತ ಹೆಚ್ಚಿನ TIFF ಬೂದು (ಕಪ್ಪು 0), RGB ಅಥವಾ RGBA ಆಗಿದ್ದು, ಪಿಕ್ಸೆಲ್‌ನ ಬಣ್ಣಗಳು ಪಕ್ಕಪಕ್ಕ ಇರಬೇಕಿತ್ತು. ಬಂದದ್ದು ಬೇರೆ. ಚಿತ್ರವನ್ನು 8 ಬಿಟ್‌ನಲ್ಲಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>The TIFF is cut short: a table in it is missing.</source>
        <translation>TIFF ಅರ್ಧಕ್ಕೆ ನಿಂತಿದೆ: ಒಂದು ಕೋಷ್ಟಕ ಕಾಣೆಯಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Expected a TIFF of at most {most} pieces. Received {pieces}.</source>
        <translation>ಗರಿಷ್ಠ {most} ತುಂಡುಗಳ TIFF ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಬಂದದ್ದು {pieces}.</translation>
    </message>
    <message>
        <source>Expected samples of 0 to 1, or of 0 to {most}. Received {low} to {high}. Save the image with 8 or 16 bits.</source>
        <translation>0 ರಿಂದ 1, ಅಥವಾ 0 ರಿಂದ {most} ಸ್ಯಾಂಪಲ್‌ಗಳು ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಬಂದದ್ದು {low} ರಿಂದ {high}. ಚಿತ್ರವನ್ನು 8 ಅಥವಾ 16 ಬಿಟ್‌ನಲ್ಲಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved or removed.</source>
        <translation>ಫೈಲ್ ಇಲ್ಲ. ಅದನ್ನು ಸ್ಥಳಾಂತರಿಸಿರಬಹುದು ಅಥವಾ ತೆಗೆದಿರಬಹುದು.</translation>
    </message>
    <message>
        <source>The file could not be read: no file can have this name.</source>
        <translation>ಫೈಲ್ ಓದಲಾಗಲಿಲ್ಲ: ಯಾವ ಫೈಲ್‌ಗೂ ಈ ಹೆಸರು ಇರಲಾರದು.</translation>
    </message>
    <message>
        <source>The file could not be read: {why}.</source>
        <translation>ಫೈಲ್ ಓದಲಾಗಲಿಲ್ಲ: {why}.</translation>
    </message>
    <message>
        <source>Expected an image file. Received something that is not a file.</source>
        <translation>ಚಿತ್ರದ ಫೈಲ್ ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಬಂದದ್ದು ಫೈಲ್ ಅಲ್ಲ.</translation>
    </message>
    <message>
        <source>Expected at most {most} MB. Received {size} MB.</source>
        <translation>ಗರಿಷ್ಠ {most} MB ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಬಂದದ್ದು {size} MB.</translation>
    </message>
    <message>
        <source>The image needs more memory than is allowed.</source>
        <translation>ಚಿತ್ರಕ್ಕೆ ಅನುಮತಿಸಿದ್ದಕ್ಕಿಂತ ಹೆಚ್ಚು ಮೆಮೊರಿ ಬೇಕು.</translation>
    </message>
    <message>
        <source>The file has changed since it was classified. Classify it again to explain it.</source>
        <translation>ವರ್ಗೀಕರಿಸಿದ ನಂತರ ಫೈಲ್ ಬದಲಾಗಿದೆ. ವಿವರಿಸಲು ಅದನ್ನು ಮತ್ತೆ ವರ್ಗೀಕರಿಸಿ.</translation>
    </message>
    <message>
        <source>There is nothing to explain: {why}</source>
        <translation>ವಿವರಿಸಲು ಏನೂ ಇಲ್ಲ: {why}</translation>
    </message>
    <message>
        <source>The file stopped the image decoder twice ({why}) and was set aside.</source>
        <translation>ಫೈಲ್ ಚಿತ್ರ ಡಿಕೋಡರ್ ಅನ್ನು ಎರಡು ಬಾರಿ ನಿಲ್ಲಿಸಿತು ({why}), ಅದನ್ನು ಬದಿಗಿಡಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The file could not be explained: {why}</source>
        <translation>ಫೈಲ್ ಅನ್ನು ವಿವರಿಸಲಾಗಲಿಲ್ಲ: {why}</translation>
    </message>
    <message>
        <source>The file was withdrawn or changed before it was read.</source>
        <translation>ಓದುವ ಮೊದಲೇ ಫೈಲ್ ತೆಗೆಯಲಾಗಿದೆ ಅಥವಾ ಬದಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>mean of lightness</source>
        <translation>ಹೊಳಪಿನ ಸರಾಸರಿ</translation>
    </message>
    <message>
        <source>mean of green-red</source>
        <translation>ಹಸಿರು-ಕೆಂಪು ಸರಾಸರಿ</translation>
    </message>
    <message>
        <source>mean of blue-yellow</source>
        <translation>ನೀಲಿ-ಹಳದಿ ಸರಾಸರಿ</translation>
    </message>
    <message>
        <source>spread of lightness</source>
        <translation>ಹೊಳಪಿನ ಹರಡುವಿಕೆ</translation>
    </message>
    <message>
        <source>spread of green-red</source>
        <translation>ಹಸಿರು-ಕೆಂಪು ಹರಡುವಿಕೆ</translation>
    </message>
    <message>
        <source>spread of blue-yellow</source>
        <translation>ನೀಲಿ-ಹಳದಿ ಹರಡುವಿಕೆ</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>{seconds} ಸೆಕೆಂಡಿನಲ್ಲಿ ಉತ್ತರ ಬರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>its answer made no sense</source>
        <translation>ಅದರ ಉತ್ತರ ಅರ್ಥವಾಗಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>it was not running</source>
        <translation>ಅದು ಚಾಲನೆಯಲ್ಲಿರಲಿಲ್ಲ</translation>
    </message>
    <message>
        <source>it closed its end of the line</source>
        <translation>ಅದು ತನ್ನ ಕಡೆಯ ಸಂಪರ್ಕ ಮುಚ್ಚಿತು</translation>
    </message>
    <message>
        <source>access violation</source>
        <translation>ಮೆಮೊರಿ ಪ್ರವೇಶ ಉಲ್ಲಂಘನೆ</translation>
    </message>
    <message>
        <source>stack overflow</source>
        <translation>ಸ್ಟ್ಯಾಕ್ ತುಂಬಿ ಹರಿಯಿತು</translation>
    </message>
    <message>
        <source>it could not be started: {why}</source>
        <translation>ಅದನ್ನು ಆರಂಭಿಸಲಾಗಲಿಲ್ಲ: {why}</translation>
    </message>
    <message>
        <source>it could not be given its limits: {why}</source>
        <translation>ಅದಕ್ಕೆ ಮಿತಿಗಳನ್ನು ಹಾಕಲಾಗಲಿಲ್ಲ: {why}</translation>
    </message>
    <message>
        <source>Expected records in {file}. Received no such file.</source>
        <translation>{file} ನಲ್ಲಿ ದಾಖಲೆಗಳು ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಅಂತಹ ಫೈಲ್ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Another Petriscope copies the records to {folder} just now. Try again in a minute.</source>
        <translation>ಇನ್ನೊಂದು Petriscope ಈಗ ದಾಖಲೆಗಳನ್ನು {folder} ಗೆ ನಕಲಿಸುತ್ತಿದೆ. ಒಂದು ನಿಮಿಷದ ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>{trouble} They were not copied; older copies are as they were.</source>
        <translation>{trouble} ಅವುಗಳನ್ನು ನಕಲಿಸಿಲ್ಲ; ಹಳೆಯ ನಕಲುಗಳು ಹಾಗೆಯೇ ಇವೆ.</translation>
    </message>
    <message>
        <source>The records {file} are in use. Close Petriscope, and every watch, first.</source>
        <translation>ದಾಖಲೆಗಳು {file} ಬಳಕೆಯಲ್ಲಿವೆ. ಮೊದಲು Petriscope ಮತ್ತು ಎಲ್ಲಾ ಗಮನಿಸುವಿಕೆ ಮುಚ್ಚಿ.</translation>
    </message>
    <message>
        <source>The copy of the records cannot be made at {file} ({why}). Free some disk space, or choose another place.</source>
        <translation>ದಾಖಲೆಗಳ ನಕಲನ್ನು {file} ನಲ್ಲಿ ಮಾಡಲಾಗುತ್ತಿಲ್ಲ ({why}). ಡಿಸ್ಕ್ ಜಾಗ ಖಾಲಿ ಮಾಡಿ, ಅಥವಾ ಬೇರೆ ಸ್ಥಳ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>row {row} of {table}</source>
        <translation>{table} ನ ಸಾಲು {row}</translation>
    </message>
    <message>
        <source>{table}, which has {rows} rows where {recorded} were recorded</source>
        <translation>{table}: {recorded} ಸಾಲುಗಳು ದಾಖಲಾಗಿದ್ದವು, ಈಗ {rows} ಇವೆ</translation>
    </message>
    <message>
        <source>The records were changed outside Petriscope: {what}. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>Petriscope ನ ಹೊರಗೆ ದಾಖಲೆಗಳನ್ನು ಬದಲಿಸಲಾಗಿದೆ: {what}. ಬ್ಯಾಕಪ್ ಮರಳಿ ತನ್ನಿ, ತನಿಖೆ ಮಾಡುವವರಿಗಾಗಿ ಈ ಫೈಲ್ ಇಟ್ಟುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>The records {file} cannot be written ({why}). Free some disk space: Petriscope waits and goes on by itself.</source>
        <translation>ದಾಖಲೆಗಳು {file} ಬರೆಯಲಾಗುತ್ತಿಲ್ಲ ({why}). ಡಿಸ್ಕ್ ಜಾಗ ಖಾಲಿ ಮಾಡಿ: Petriscope ಕಾಯುತ್ತದೆ, ತಾನೇ ಮುಂದುವರಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>The records {file} cannot be used ({why}). Restore a backup, then start again.</source>
        <translation>ದಾಖಲೆಗಳು {file} ಬಳಸಲಾಗದು ({why}). ಬ್ಯಾಕಪ್ ಮರಳಿ ತನ್ನಿ, ನಂತರ ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>The records {file} cannot be read ({why}).</source>
        <translation>ದಾಖಲೆಗಳು {file} ಓದಲಾಗುತ್ತಿಲ್ಲ ({why}).</translation>
    </message>
    <message>
        <source>The newest records are in {file}-wal, which cannot be read where nothing can be written ({why}). Copy the folder {folder} to another place, and name that with --data-dir.</source>
        <translation>ಹೊಸ ದಾಖಲೆಗಳು {file}-wal ನಲ್ಲಿವೆ; ಬರೆಯಲಾಗದ ಸ್ಥಳದಲ್ಲಿ ಅದನ್ನು ಓದಲಾಗದು ({why}). ಫೋಲ್ಡರ್ {folder} ಅನ್ನು ಬೇರೆ ಸ್ಥಳಕ್ಕೆ ನಕಲಿಸಿ, ಅದನ್ನು --data-dir ನಿಂದ ಕೊಡಿ.</translation>
    </message>
    <message>
        <source>The lists were changed outside Petriscope: {count} of their rows are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>Petriscope ನ ಹೊರಗೆ ಪಟ್ಟಿಗಳನ್ನು ಬದಲಿಸಲಾಗಿದೆ: ಅವುಗಳ {count} ಸಾಲುಗಳು ದಾಖಲೆಗಳು ಹೇಳುವಂತಿಲ್ಲ. ಬ್ಯಾಕಪ್ ಮರಳಿ ತನ್ನಿ, ತನಿಖೆ ಮಾಡುವವರಿಗಾಗಿ ಈ ಫೈಲ್ ಇಟ್ಟುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>The sums of the days were changed outside Petriscope: they are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>Petriscope ನ ಹೊರಗೆ ದಿನಗಳ ಮೊತ್ತಗಳನ್ನು ಬದಲಿಸಲಾಗಿದೆ: ಅವು ದಾಖಲೆಗಳು ಹೇಳುವಂತಿಲ್ಲ. ಬ್ಯಾಕಪ್ ಮರಳಿ ತನ್ನಿ, ತನಿಖೆ ಮಾಡುವವರಿಗಾಗಿ ಈ ಫೈಲ್ ಇಟ್ಟುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>The records {file} are damaged ({what}). Restore a backup, and keep this file for whoever investigates.</source>
        <translation>ದಾಖಲೆಗಳು {file} ಹಾಳಾಗಿವೆ ({what}). ಬ್ಯಾಕಪ್ ಮರಳಿ ತನ್ನಿ, ತನಿಖೆ ಮಾಡುವವರಿಗಾಗಿ ಈ ಫೈಲ್ ಇಟ್ಟುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>Expected at most {most} images to print. Received {count}. Export them as PDF and print that.</source>
        <translation>ಮುದ್ರಿಸಲು ಗರಿಷ್ಠ {most} ಚಿತ್ರಗಳು ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಬಂದದ್ದು {count}. ಅವುಗಳನ್ನು PDF ಆಗಿ ರಫ್ತು ಮಾಡಿ, ಅದನ್ನು ಮುದ್ರಿಸಿ.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>ಫೈಲ್ ಓದಲಾಗಲಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was printed.</source>
        <translation>ರದ್ದಾಯಿತು. ಏನೂ ಮುದ್ರಣವಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Cancelled. {file} was not written.</source>
        <translation>ರದ್ದಾಯಿತು. {file} ಬರೆಯಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>{trouble} Its digest is {digest}.</source>
        <translation>{trouble} ಅದರ ಡೈಜೆಸ್ಟ್ {digest}.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>ಬರೆದದ್ದು</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>ಬಂಡಲ್</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, ಆವೃತ್ತಿ {version}</translation>
    </message>
    <message>
        <source>Bundle digest</source>
        <translation>ಬಂಡಲ್ ಡೈಜೆಸ್ಟ್</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>ಆವೃತ್ತಿಗಳು</translation>
    </message>
    <message>
        <source>Head of the records&apos; chain</source>
        <translation>ದಾಖಲೆಗಳ ಸರಪಳಿಯ ತುದಿ</translation>
    </message>
    <message numerus="yes">
        <source>{count} passed when the bundle was loaded</source>
        <translation>
            <numerusform>ಬಂಡಲ್ ಲೋಡ್ ಆದಾಗ {count} ಸರಿಯಾಗಿತ್ತು</numerusform>
            <numerusform>ಬಂಡಲ್ ಲೋಡ್ ಆದಾಗ {count} ಸರಿಯಾಗಿದ್ದವು</numerusform>
        </translation>
    </message>
    <message>
        <source>the bundle&apos;s own: {thresholds}</source>
        <translation>ಬಂಡಲ್‌ನ ಸ್ವಂತ: {thresholds}</translation>
    </message>
    <message>
        <source>set on this PC: {thresholds}</source>
        <translation>ಈ PC ಯಲ್ಲಿ ಹೊಂದಿಸಿದ್ದು: {thresholds}</translation>
    </message>
    <message>
        <source>Petriscope case report</source>
        <translation>Petriscope ಪ್ರಕರಣ ವರದಿ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ಹೆಸರು</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>ದಿನಾಂಕ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>ಸಹಿ</translation>
    </message>
    <message>
        <source>SHA-256 unknown: the file was not read</source>
        <translation>SHA-256 ಗೊತ್ತಿಲ್ಲ: ಫೈಲ್ ಓದಲಾಗಿಲ್ಲ</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>ಚಿತ್ರವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>No picture. {why}</source>
        <translation>ಚಿತ್ರವಿಲ್ಲ. {why}</translation>
    </message>
    <message>
        <source>Evidence for {name}</source>
        <translation>{name} ಗೆ ಆಧಾರ</translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {name}.</source>
        <translation>ಈ ಚಿತ್ರದಲ್ಲಿ {name} ಪರ ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>{what}, says {who}</source>
        <translation>{what}, ಹೇಳಿದವರು {who}</translation>
    </message>
    <message>
        <source>The bundle&apos;s card</source>
        <translation>ಬಂಡಲ್‌ನ ಕಾರ್ಡ್</translation>
    </message>
    <message>
        <source>HTML case report</source>
        <translation>HTML ಪ್ರಕರಣ ವರದಿ</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel ವರ್ಕ್‌ಬುಕ್</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV ಕೋಷ್ಟಕ</translation>
    </message>
    <message>
        <source>The file {file} cannot be written ({why}). Close it in other programs, or choose another place.</source>
        <translation>ಫೈಲ್ {file} ಬರೆಯಲಾಗುತ್ತಿಲ್ಲ ({why}). ಬೇರೆ ಪ್ರೋಗ್ರಾಂಗಳಲ್ಲಿ ಅದನ್ನು ಮುಚ್ಚಿ, ಅಥವಾ ಬೇರೆ ಸ್ಥಳ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The review thresholds {file} cannot be read ({why}): what they say does not count. Check the file&apos;s permissions.</source>
        <translation>ಪರಿಶೀಲನಾ ಮಿತಿಗಳು {file} ಓದಲಾಗುತ್ತಿಲ್ಲ ({why}): ಅವು ಹೇಳುವುದು ಲೆಕ್ಕಕ್ಕಿಲ್ಲ. ಫೈಲ್‌ನ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The review thresholds {file} are damaged and were left as they are: what they say does not count, and what is set now is not kept. Restore the file, or remove it.</source>
        <translation>ಪರಿಶೀಲನಾ ಮಿತಿಗಳು {file} ಹಾಳಾಗಿವೆ, ಇದ್ದಂತೆಯೇ ಬಿಡಲಾಗಿದೆ: ಅವು ಹೇಳುವುದು ಲೆಕ್ಕಕ್ಕಿಲ್ಲ, ಈಗ ಹೊಂದಿಸುವುದು ಉಳಿಯುವುದಿಲ್ಲ. ಫೈಲ್ ಮರಳಿ ತನ್ನಿ, ಅಥವಾ ತೆಗೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>The review thresholds {file} cannot be written ({why}): they hold until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation>ಪರಿಶೀಲನಾ ಮಿತಿಗಳು {file} ಬರೆಯಲಾಗುತ್ತಿಲ್ಲ ({why}): Petriscope ಮುಗಿಯುವವರೆಗೆ ಮಾತ್ರ ಇರುತ್ತವೆ. ಜಾಗ ಖಾಲಿ ಮಾಡಿ, ಅಥವಾ ಫೋಲ್ಡರ್‌ನ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Petriscope has a fault and stopped working ({fault}). Start it again.</source>
        <translation>Petriscope ನಲ್ಲಿ ದೋಷವಿದೆ, ಕೆಲಸ ನಿಂತಿದೆ ({fault}). ಮತ್ತೆ ಆರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>{trouble} Petriscope tries again by itself.</source>
        <translation>{trouble} Petriscope ತಾನೇ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>No image has a person&apos;s answer yet. Review some images first.</source>
        <translation>ಯಾವ ಚಿತ್ರಕ್ಕೂ ಇನ್ನೂ ವ್ಯಕ್ತಿಯ ಉತ್ತರವಿಲ್ಲ. ಮೊದಲು ಕೆಲವು ಚಿತ್ರಗಳನ್ನು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>No image could be exported. {path}: {why}.</source>
        <translation>ಯಾವ ಚಿತ್ರವೂ ರಫ್ತಾಗಲಿಲ್ಲ. {path}: {why}.</translation>
    </message>
    <message>
        <source>The list of trusted signers {file} cannot be read ({why}). Check the file&apos;s permissions.</source>
        <translation>ನಂಬಿದ ಸಹಿದಾರರ ಪಟ್ಟಿ {file} ಓದಲಾಗುತ್ತಿಲ್ಲ ({why}). ಫೈಲ್‌ನ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>The list of trusted signers {file} is damaged and was left as it is. Restore it, or remove it and trust the signers again.</source>
        <translation>ನಂಬಿದ ಸಹಿದಾರರ ಪಟ್ಟಿ {file} ಹಾಳಾಗಿದೆ, ಇದ್ದಂತೆಯೇ ಬಿಡಲಾಗಿದೆ. ಅದನ್ನು ಮರಳಿ ತನ್ನಿ, ಅಥವಾ ತೆಗೆದು ಸಹಿದಾರರನ್ನು ಮತ್ತೆ ನಂಬಿ.</translation>
    </message>
    <message>
        <source>The list of trusted signers {file} cannot be written ({why}). Free some space, or check the folder&apos;s permissions.</source>
        <translation>ನಂಬಿದ ಸಹಿದಾರರ ಪಟ್ಟಿ {file} ಬರೆಯಲಾಗುತ್ತಿಲ್ಲ ({why}). ಜಾಗ ಖಾಲಿ ಮಾಡಿ, ಅಥವಾ ಫೋಲ್ಡರ್‌ನ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>ಸಂಶೋಧನೆಗೆ ಮಾತ್ರ. ರೋಗನಿರ್ಣಯಕ್ಕಲ್ಲ.</translation>
    </message>
    <message>
        <source>an empty folder is in its place</source>
        <translation>ಅದರ ಜಾಗದಲ್ಲಿ ಖಾಲಿ ಫೋಲ್ಡರ್ ಇದೆ</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({why}). Watching goes on when it is back.</source>
        <translation>ಫೋಲ್ಡರ್ {folder} ಓದಲಾಗುತ್ತಿಲ್ಲ ({why}). ಅದು ಮರಳಿ ಬಂದಾಗ ಗಮನಿಸುವಿಕೆ ಮುಂದುವರಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>it is empty, though files were waiting there</source>
        <translation>ಅದು ಖಾಲಿಯಾಗಿದೆ, ಆದರೆ ಅಲ್ಲಿ ಫೈಲ್‌ಗಳು ಕಾಯುತ್ತಿದ್ದವು</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read. The others are watched. Check its permissions.</source>
        <translation>ಫೋಲ್ಡರ್ {folder} ಓದಲಾಗುತ್ತಿಲ್ಲ. ಉಳಿದವನ್ನು ಗಮನಿಸಲಾಗುತ್ತಿದೆ. ಅದರ ಅನುಮತಿ ನೋಡಿ.</translation>
    </message>
    <message>
        <source>Expected folders of which none holds another. Received {folder} and {other}. Leave one of them out.</source>
        <translation>ಒಂದರೊಳಗೆ ಇನ್ನೊಂದು ಇಲ್ಲದ ಫೋಲ್ಡರ್‌ಗಳು ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಬಂದದ್ದು {folder} ಮತ್ತು {other}. ಅವುಗಳಲ್ಲಿ ಒಂದನ್ನು ಬಿಡಿ.</translation>
    </message>
    <message>
        <source>&gt; {number} %</source>
        <translation>&gt; {number} %</translation>
    </message>
    <message>
        <source>&lt; {number} %</source>
        <translation>&lt; {number} %</translation>
    </message>
    <message numerus="yes">
        <source>Of 100 answers this sure, more than 99 are right: an estimate from {count} images.</source>
        <translation>
            <numerusform>ಇಷ್ಟು ಖಚಿತವಾದ 100 ಉತ್ತರಗಳಲ್ಲಿ 99 ಕ್ಕಿಂತ ಹೆಚ್ಚು ಸರಿ: {count} ಚಿತ್ರದಿಂದ ಅಂದಾಜು.</numerusform>
            <numerusform>ಇಷ್ಟು ಖಚಿತವಾದ 100 ಉತ್ತರಗಳಲ್ಲಿ 99 ಕ್ಕಿಂತ ಹೆಚ್ಚು ಸರಿ: {count} ಚಿತ್ರಗಳಿಂದ ಅಂದಾಜು.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of 100 answers this sure, about {right} are right: an estimate from {count} images.</source>
        <translation>
            <numerusform>ಇಷ್ಟು ಖಚಿತವಾದ 100 ಉತ್ತರಗಳಲ್ಲಿ ಸುಮಾರು {right} ಸರಿ: {count} ಚಿತ್ರದಿಂದ ಅಂದಾಜು.</numerusform>
            <numerusform>ಇಷ್ಟು ಖಚಿತವಾದ 100 ಉತ್ತರಗಳಲ್ಲಿ ಸುಮಾರು {right} ಸರಿ: {count} ಚಿತ್ರಗಳಿಂದ ಅಂದಾಜು.</numerusform>
        </translation>
    </message>
    <message>
        <source>The confidence was calibrated: on the images that the bundle was measured with, it
and the share of right answers lay {points} points of 100 apart on average. Most of
those answers were very sure, so of less sure ones less is known, and images from
another laboratory, stain or camera may well be answered worse.</source>
        <translation>ಖಚಿತತೆಯನ್ನು ಸರಿಹೊಂದಿಸಲಾಗಿದೆ: ಬಂಡಲ್ ಅಳೆದ ಚಿತ್ರಗಳಲ್ಲಿ, ಖಚಿತತೆ ಮತ್ತು ಸರಿ ಉತ್ತರಗಳ
ಪಾಲಿನ ನಡುವೆ ಸರಾಸರಿ 100 ರಲ್ಲಿ {points} ಅಂಕ ವ್ಯತ್ಯಾಸವಿತ್ತು. ಆ ಉತ್ತರಗಳಲ್ಲಿ ಹೆಚ್ಚಿನವು
ತುಂಬಾ ಖಚಿತ; ಕಡಿಮೆ ಖಚಿತವಾದವುಗಳ ಬಗ್ಗೆ ಕಡಿಮೆ ತಿಳಿದಿದೆ. ಬೇರೆ ಪ್ರಯೋಗಾಲಯ, ಸ್ಟೇನ್ ಅಥವಾ
ಕ್ಯಾಮೆರಾದ ಚಿತ್ರಗಳಿಗೆ ಉತ್ತರ ಇನ್ನೂ ಕಳಪೆಯಾಗಬಹುದು.</translation>
    </message>
    <message>
        <source>sharp, {times} the least</source>
        <translation>ಸ್ಪಷ್ಟ, ಕನಿಷ್ಠದ {times} ಪಟ್ಟು</translation>
    </message>
    <message>
        <source>soft, {times} the least</source>
        <translation>ಮಸುಕು, ಕನಿಷ್ಠದ {times} ಪಟ್ಟು</translation>
    </message>
    <message>
        <source>blurred, {times} the least</source>
        <translation>ಅಸ್ಪಷ್ಟ, ಕನಿಷ್ಠದ {times} ಪಟ್ಟು</translation>
    </message>
    <message>
        <source>{sides} pixels, {size} KB</source>
        <translation>{sides} ಪಿಕ್ಸೆಲ್, {size} KB</translation>
    </message>
    <message>
        <source>{sides} pixels, {size} MB</source>
        <translation>{sides} ಪಿಕ್ಸೆಲ್, {size} MB</translation>
    </message>
    <message>
        <source>{format}, {bits} bits a colour</source>
        <translation>{format}, ಬಣ್ಣಕ್ಕೆ {bits} ಬಿಟ್</translation>
    </message>
    <message>
        <source>Review: there is no answer, look at it yourself</source>
        <translation>ಪರಿಶೀಲನೆ: ಉತ್ತರವಿಲ್ಲ, ನೀವೇ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Review: below {threshold} for {class_name}, look at it yourself</source>
        <translation>ಪರಿಶೀಲನೆ: {class_name} ಗೆ {threshold} ಗಿಂತ ಕಡಿಮೆ, ನೀವೇ ನೋಡಿ</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>ವ್ಯಕ್ತಿ ದೃಢೀಕರಿಸಿದ್ದಾರೆ</translation>
    </message>
    <message>
        <source>A person says {class_name}</source>
        <translation>ವ್ಯಕ್ತಿ ಹೇಳುವುದು {class_name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {images} need review</source>
        <translation>
            <numerusform>{images} ರಲ್ಲಿ {count} ಕ್ಕೆ ಪರಿಶೀಲನೆ ಬೇಕು</numerusform>
            <numerusform>{images} ರಲ್ಲಿ {count} ಚಿತ್ರಗಳಿಗೆ ಪರಿಶೀಲನೆ ಬೇಕು</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer taken back</source>
        <translation>ಉತ್ತರ ಹಿಂಪಡೆಯಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>ದೃಢೀಕರಿಸಲಾಗಿದೆ</translation>
    </message>
    <message>
        <source>instead of {class_name}</source>
        <translation>{class_name} ಬದಲು</translation>
    </message>
    <message>
        <source>Slide {slide}</source>
        <translation>ಸ್ಲೈಡ್ {slide}</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>ಪ್ರಕರಣ {case}</translation>
    </message>
    <message>
        <source>Case {case}, slide {slide}</source>
        <translation>ಪ್ರಕರಣ {case}, ಸ್ಲೈಡ್ {slide}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, ಪುಟ {page}</translation>
    </message>
    <message>
        <source>trusted signer {fingerprint}</source>
        <translation>ನಂಬಿದ ಸಹಿದಾರ {fingerprint}</translation>
    </message>
    <message>
        <source>unknown signer {fingerprint}</source>
        <translation>ಅಪರಿಚಿತ ಸಹಿದಾರ {fingerprint}</translation>
    </message>
    <message numerus="yes">
        <source>{count} golden images passed</source>
        <translation>
            <numerusform>{count} ಮಾದರಿ ಚಿತ್ರ ಸರಿಯಾಗಿದೆ</numerusform>
            <numerusform>{count} ಮಾದರಿ ಚಿತ್ರಗಳು ಸರಿಯಾಗಿವೆ</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {class_name}.</source>
        <translation>ಈ ಚಿತ್ರದಲ್ಲಿ {class_name} ಪರ ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {class_name} rather than {other}.</source>
        <translation>ಈ ಚಿತ್ರದಲ್ಲಿ {other} ಬದಲು {class_name} ಪರ ಏನೂ ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Evidence for {class_name}. Hold H to hide it.</source>
        <translation>{class_name} ಗೆ ಆಧಾರ. ಮರೆಮಾಡಲು H ಒತ್ತಿ ಹಿಡಿಯಿರಿ.</translation>
    </message>
    <message>
        <source>Bright speaks for {class_name} rather than {other}. Hold H to hide it.</source>
        <translation>ಹೊಳೆಯುವ ಭಾಗ {other} ಬದಲು {class_name} ಪರ ಇದೆ. ಮರೆಮಾಡಲು H ಒತ್ತಿ ಹಿಡಿಯಿರಿ.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} images</source>
        <translation>
            <numerusform>{count} ಚಿತ್ರದಲ್ಲಿ {done}</numerusform>
            <numerusform>{count} ಚಿತ್ರಗಳಲ್ಲಿ {done}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} images, {rate}, {left}</source>
        <translation>
            <numerusform>{count} ಚಿತ್ರದಲ್ಲಿ {done}, {rate}, {left}</numerusform>
            <numerusform>{count} ಚಿತ್ರಗಳಲ್ಲಿ {done}, {rate}, {left}</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>ಸೆಕೆಂಡಿಗೆ {rate}</translation>
    </message>
    <message>
        <source>{rate} a minute</source>
        <translation>ನಿಮಿಷಕ್ಕೆ {rate}</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>1 ನಿಮಿಷಕ್ಕಿಂತ ಕಡಿಮೆ ಬಾಕಿ</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>ಸುಮಾರು {minutes} ನಿಮಿಷ ಬಾಕಿ</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>ಸುಮಾರು {hours} ಗಂಟೆ ಬಾಕಿ</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>ಸುಮಾರು {hours} ಗಂಟೆ {minutes} ನಿಮಿಷ ಬಾಕಿ</translation>
    </message>
    <message>
        <source>The folder {folder} holds no images. Choose another one.</source>
        <translation>ಫೋಲ್ಡರ್ {folder} ನಲ್ಲಿ ಚಿತ್ರಗಳಿಲ್ಲ. ಬೇರೊಂದನ್ನು ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>{trouble} The last answers by people are not on record.</source>
        <translation>{trouble} ಜನರ ಕೊನೆಯ ಉತ್ತರಗಳು ದಾಖಲಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The records can be written again, and work goes on.</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ಮತ್ತೆ ಬರೆಯಬಹುದು, ಕೆಲಸ ಮುಂದುವರಿಯುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>{name}, {value}</source>
        <translation>{name}, {value}</translation>
    </message>
    <message>
        <source>no probability</source>
        <translation>ಸಂಭವನೀಯತೆ ಇಲ್ಲ</translation>
    </message>
    <message>
        <source>The bundle&apos;s signature is broken: it was changed after it was signed. Get it again from the person who made it.</source>
        <translation>ಬಂಡಲ್‌ನ ಸಹಿ ಮುರಿದಿದೆ: ಸಹಿಯಾದ ನಂತರ ಅದನ್ನು ಬದಲಿಸಲಾಗಿದೆ. ಅದನ್ನು ಮಾಡಿದವರಿಂದ ಮತ್ತೆ ಪಡೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Expected a folder or a file in {path}. Received something else.</source>
        <translation>{path} ನಲ್ಲಿ ಫೋಲ್ಡರ್ ಅಥವಾ ಫೈಲ್ ಬೇಕಿತ್ತು. ಬಂದದ್ದು ಬೇರೇನೋ.</translation>
    </message>
    <message>
        <source>The bundle {path} cannot be read: {why}. Check the path.</source>
        <translation>ಬಂಡಲ್ {path} ಓದಲಾಗುತ್ತಿಲ್ಲ: {why}. ಮಾರ್ಗವನ್ನು ಪರಿಶೀಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Expected {file} in the bundle. It is missing.</source>
        <translation>ಬಂಡಲ್‌ನಲ್ಲಿ {file} ಬೇಕಿತ್ತು. ಅದು ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Expected no {file} in the bundle. It has no use.</source>
        <translation>ಬಂಡಲ್‌ನಲ್ಲಿ {file} ಇರಬಾರದು. ಅದರಿಂದ ಉಪಯೋಗವಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The bundle holds {file}, which its manifest does not name.</source>
        <translation>ಬಂಡಲ್‌ನಲ್ಲಿ {file} ಇದೆ; ಅದರ ಪಟ್ಟಿಯಲ್ಲಿ (manifest) ಆ ಹೆಸರಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} is damaged or was changed: its SHA-256 is not the manifest&apos;s. Copy the bundle again.</source>
        <translation>ಬಂಡಲ್‌ನ {file} ಹಾಳಾಗಿದೆ ಅಥವಾ ಬದಲಾಗಿದೆ: ಅದರ SHA-256 ಪಟ್ಟಿಯಲ್ಲಿರುವುದಲ್ಲ (manifest). ಬಂಡಲ್ ಅನ್ನು ಮತ್ತೆ ನಕಲಿಸಿ.</translation>
    </message>
    <message>
        <source>Expected plain files in the bundle. {file} is none.</source>
        <translation>ಬಂಡಲ್‌ನಲ್ಲಿ ಸಾಮಾನ್ಯ ಫೈಲ್‌ಗಳು ಬೇಕಿತ್ತು. {file} ಹಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The bundle&apos;s golden folder is a link. Links are not followed.</source>
        <translation>ಬಂಡಲ್‌ನ golden ಫೋಲ್ಡರ್ ಒಂದು ಲಿಂಕ್. ಲಿಂಕ್‌ಗಳನ್ನು ಅನುಸರಿಸುವುದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The bundle holds a file of a name it may not have: {what}.</source>
        <translation>ಬಂಡಲ್‌ನಲ್ಲಿ ಇರಬಾರದ ಹೆಸರಿನ ಫೈಲ್ ಇದೆ: {what}.</translation>
    </message>
    <message>
        <source>The bundle holds two files of one name.</source>
        <translation>ಬಂಡಲ್‌ನಲ್ಲಿ ಒಂದೇ ಹೆಸರಿನ ಎರಡು ಫೈಲ್‌ಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} is not compressed as plain zips are.</source>
        <translation>ಬಂಡಲ್‌ನ {file} ಸಾಮಾನ್ಯ zip ಗಳಂತೆ ಸಂಕುಚಿತವಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} is not of its stated size.</source>
        <translation>ಬಂಡಲ್‌ನ {file} ಹೇಳಿದ ಗಾತ್ರದ್ದಲ್ಲ.</translation>
    </message>
    <message>
        <source>Expected at most {files} files in the bundle. Received more.</source>
        <translation>ಬಂಡಲ್‌ನಲ್ಲಿ ಗರಿಷ್ಠ {files} ಫೈಲ್‌ಗಳು ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಹೆಚ್ಚು ಬಂದಿವೆ.</translation>
    </message>
    <message>
        <source>Expected at most {files} files, {each} MB each and {together} MB together, in the bundle. Received more.</source>
        <translation>ಬಂಡಲ್‌ನಲ್ಲಿ ಗರಿಷ್ಠ {files} ಫೈಲ್‌ಗಳು, ಪ್ರತಿಯೊಂದೂ {each} MB, ಒಟ್ಟು {together} MB ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಹೆಚ್ಚು ಬಂದಿದೆ.</translation>
    </message>
    <message>
        <source>Expected at most 1 MB of text in the bundle&apos;s {file}.</source>
        <translation>ಬಂಡಲ್‌ನ {file} ನಲ್ಲಿ ಗರಿಷ್ಠ 1 MB ಪಠ್ಯ ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು.</translation>
    </message>
    <message>
        <source>Expected golden images of at most {each} megapixels, {together} together. {file} has more.</source>
        <translation>ಮಾದರಿ ಚಿತ್ರಗಳು ಗರಿಷ್ಠ {each} ಮೆಗಾಪಿಕ್ಸೆಲ್, ಒಟ್ಟು {together} ಇರಬೇಕಿತ್ತು. {file} ನಲ್ಲಿ ಹೆಚ್ಚಿವೆ.</translation>
    </message>
    <message>
        <source>Expected golden images of at most {each} MB. {file} has more.</source>
        <translation>ಮಾದರಿ ಚಿತ್ರಗಳು ಗರಿಷ್ಠ {each} MB ಇರಬೇಕಿತ್ತು. {file} ನಲ್ಲಿ ಹೆಚ್ಚಿದೆ.</translation>
    </message>
    <message>
        <source>The golden image {file} cannot be read. {why}</source>
        <translation>ಮಾದರಿ ಚಿತ್ರ {file} ಓದಲಾಗುತ್ತಿಲ್ಲ. {why}</translation>
    </message>
    <message>
        <source>The golden image {file} was refused. {why}</source>
        <translation>ಮಾದರಿ ಚಿತ್ರ {file} ನಿರಾಕರಿಸಲಾಯಿತು. {why}</translation>
    </message>
    <message>
        <source>The golden image {file} failed on this PC: {what} by {difference}, at most {most} was expected. Do not use this bundle here.</source>
        <translation>ಮಾದರಿ ಚಿತ್ರ {file} ಈ PC ಯಲ್ಲಿ ವಿಫಲವಾಯಿತು: {what}, ವ್ಯತ್ಯಾಸ {difference}, ಗರಿಷ್ಠ {most} ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಈ ಬಂಡಲ್ ಅನ್ನು ಇಲ್ಲಿ ಬಳಸಬೇಡಿ.</translation>
    </message>
    <message>
        <source>Expected JSON in {file}. Received something else: {why}.</source>
        <translation>{file} ನಲ್ಲಿ JSON ಬೇಕಿತ್ತು. ಬಂದದ್ದು ಬೇರೇನೋ: {why}.</translation>
    </message>
    <message>
        <source>Expected {what} in {file}. It is missing.</source>
        <translation>{file} ನಲ್ಲಿ {what} ಬೇಕಿತ್ತು. ಅದು ಇಲ್ಲ.</translation>
    </message>
    <message>
        <source>Expected no {what} in {file}. It is unknown.</source>
        <translation>{file} ನಲ್ಲಿ {what} ಇರಬಾರದು. ಅದು ತಿಳಿದಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Expected bundle format {expected} in manifest.json. Received format {received}. Export the bundle again with this Petriscope.</source>
        <translation>manifest.json ನಲ್ಲಿ ಬಂಡಲ್ ಸ್ವರೂಪ {expected} ಬೇಕಿತ್ತು. ಬಂದದ್ದು ಸ್ವರೂಪ {received}. ಈ Petriscope ನಿಂದ ಬಂಡಲ್ ಅನ್ನು ಮತ್ತೆ ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Expected preprocessing {expected} in manifest.json. Received {received}. Train and export again with this Petriscope.</source>
        <translation>manifest.json ನಲ್ಲಿ ಪೂರ್ವಸಂಸ್ಕರಣೆ {expected} ಬೇಕಿತ್ತು. ಬಂದದ್ದು {received}. ಈ Petriscope ನಿಂದ ಮತ್ತೆ ತರಬೇತಿ ನೀಡಿ ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Expected preprocessing to a square of {least} to {most} pixels a side in manifest.json. Received {width} x {height}. Train and export again with this Petriscope.</source>
        <translation>manifest.json ನಲ್ಲಿ ಬದಿಗೆ {least} ರಿಂದ {most} ಪಿಕ್ಸೆಲ್‌ಗಳ ಚೌಕಕ್ಕೆ ಪೂರ್ವಸಂಸ್ಕರಣೆ ಬೇಕಿತ್ತು. ಬಂದದ್ದು {width} x {height}. ಈ Petriscope ನಿಂದ ಮತ್ತೆ ತರಬೇತಿ ನೀಡಿ ರಫ್ತು ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} cannot be loaded: {why}</source>
        <translation>ಬಂಡಲ್‌ನ {file} ಲೋಡ್ ಮಾಡಲಾಗುತ್ತಿಲ್ಲ: {why}</translation>
    </message>
    <message>
        <source>The bundle {path} was changed while it was checked. Copy it again.</source>
        <translation>ಪರಿಶೀಲಿಸುತ್ತಿರುವಾಗ ಬಂಡಲ್ {path} ಬದಲಾಯಿತು. ಅದನ್ನು ಮತ್ತೆ ನಕಲಿಸಿ.</translation>
    </message>
    <message>
        <source>The copy {path} cannot be written ({why}). Free some disk space.</source>
        <translation>ನಕಲು {path} ಬರೆಯಲಾಗುತ್ತಿಲ್ಲ ({why}). ಡಿಸ್ಕ್ ಜಾಗ ಖಾಲಿ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>it does not end as plain zips do</source>
        <translation>ಅದು ಸಾಮಾನ್ಯ zip ಗಳಂತೆ ಕೊನೆಯಾಗುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>ಅದು ಅರ್ಧಕ್ಕೆ ತುಂಡಾಗಿದೆ</translation>
    </message>
    <message>
        <source>its probabilities differ</source>
        <translation>ಅದರ ಸಂಭವನೀಯತೆಗಳು ಬೇರೆ</translation>
    </message>
    <message>
        <source>its heatmap differs</source>
        <translation>ಅದರ ಹೀಟ್‌ಮ್ಯಾಪ್ ಬೇರೆ</translation>
    </message>
    <message>
        <source>Case and slide are kept.</source>
        <translation>ಪ್ರಕರಣ ಮತ್ತು ಸ್ಲೈಡ್ ಉಳಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>Case and slide of {image}</source>
        <translation>{image} ಚಿತ್ರದ ಪ್ರಕರಣ ಮತ್ತು ಸ್ಲೈಡ್</translation>
    </message>
    <message numerus="yes">
        <source>Case and slide of {count} images</source>
        <translation>
            <numerusform>{count} ಚಿತ್ರದ ಪ್ರಕರಣ ಮತ್ತು ಸ್ಲೈಡ್</numerusform>
            <numerusform>{count} ಚಿತ್ರಗಳ ಪ್ರಕರಣ ಮತ್ತು ಸ್ಲೈಡ್</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose images the selected ones are</source>
        <translation>ಆಯ್ಕೆಮಾಡಿದ ಚಿತ್ರಗಳು ಯಾರವು ಎಂದು ತಿಳಿಸಿ</translation>
    </message>
    <message>
        <source>Review: say whose image this is</source>
        <translation>ಪರಿಶೀಲನೆ: ಈ ಚಿತ್ರ ಯಾರದು ಎಂದು ತಿಳಿಸಿ</translation>
    </message>
    <message>
        <source>The figures of the control runs were changed outside Petriscope: they are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>Petriscope ನ ಹೊರಗೆ ಕಂಟ್ರೋಲ್‌ಗಳ ಅಂಕಿಗಳನ್ನು ಬದಲಿಸಲಾಗಿದೆ: ಅವು ದಾಖಲೆಗಳು ಹೇಳುವಂತಿಲ್ಲ. ಬ್ಯಾಕಪ್ ಮರಳಿ ತನ್ನಿ, ತನಿಖೆ ಮಾಡುವವರಿಗಾಗಿ ಈ ಫೈಲ್ ಇಟ್ಟುಕೊಳ್ಳಿ.</translation>
    </message>
    <message>
        <source>Images from before there were batches are on record without case and slide. Classify them again to say whose they are.</source>
        <translation>ಬ್ಯಾಚ್‌ಗಳು ಬರುವ ಮೊದಲಿನ ಚಿತ್ರಗಳು ಪ್ರಕರಣ ಮತ್ತು ಸ್ಲೈಡ್ ಇಲ್ಲದೆ ದಾಖಲೆಯಲ್ಲಿವೆ. ಅವು ಯಾರವು ಎಂದು ತಿಳಿಸಲು ಅವನ್ನು ಮತ್ತೆ ವರ್ಗೀಕರಿಸಿ.</translation>
    </message>
    <message>
        <source>{image}: {answer}, {confidence}. {whose}</source>
        <translation>{image}: {answer}, {confidence}. {whose}</translation>
    </message>
    <message>
        <source>{image}: {answer}, {confidence}</source>
        <translation>{image}: {answer}, {confidence}</translation>
    </message>
    <message>
        <source>{image}: {answer}. {reason} {whose}</source>
        <translation>{image}: {answer}. {reason} {whose}</translation>
    </message>
    <message>
        <source>{image}: {answer}. {reason}</source>
        <translation>{image}: {answer}. {reason}</translation>
    </message>
    <message>
        <source>Of the window and its reports.</source>
        <translation>ಕಿಟಕಿ ಮತ್ತು ವರದಿಗಳ ಭಾಷೆ.</translation>
    </message>
    <message>
        <source>On the page Bundles, choose a bundle that works on this PC, or install one.</source>
        <translation>ಬಂಡಲ್‌ಗಳು ಪುಟದಲ್ಲಿ ಈ PC ಯಲ್ಲಿ ಕೆಲಸ ಮಾಡುವ ಬಂಡಲ್ ಆಯ್ಕೆಮಾಡಿ, ಅಥವಾ ಒಂದನ್ನು ಸ್ಥಾಪಿಸಿ.</translation>
    </message>
    <message>
        <source>{why} The classifier was started again.</source>
        <translation>{why} ವರ್ಗೀಕಾರಕವನ್ನು ಮತ್ತೆ ಪ್ರಾರಂಭಿಸಲಾಗಿದೆ.</translation>
    </message>
    <message>
        <source>The classifier stopped, perhaps because the PC ran out of memory. Close other programs.</source>
        <translation>ವರ್ಗೀಕಾರಕ ನಿಂತಿತು, ಬಹುಶಃ PC ಯ ಮೆಮೊರಿ ಮುಗಿದಿದೆ. ಬೇರೆ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ.</translation>
    </message>
    <message>
        <source>The classifier stopped unexpectedly ({why}).</source>
        <translation>ವರ್ಗೀಕಾರಕ ಅನಿರೀಕ್ಷಿತವಾಗಿ ನಿಂತಿತು ({why}).</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>ಅದು ಕ್ರ್ಯಾಶ್ ಆಯಿತು</translation>
    </message>
    <message>
        <source>perhaps the PC ran out of memory</source>
        <translation>ಬಹುಶಃ PC ಯ ಮೆಮೊರಿ ಮುಗಿದಿದೆ</translation>
    </message>
    <message>
        <source>The classifier did not start, perhaps because the PC ran out of memory. Close other programs, then start Petriscope again.</source>
        <translation>ವರ್ಗೀಕಾರಕ ಪ್ರಾರಂಭವಾಗಲಿಲ್ಲ, ಬಹುಶಃ PC ಯ ಮೆಮೊರಿ ಮುಗಿದಿದೆ. ಬೇರೆ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ, ನಂತರ Petriscope ಅನ್ನು ಮತ್ತೆ ಪ್ರಾರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>The classifier did not start with the bundle {path}: {why} Try another bundle; the log has the details.</source>
        <translation>ಬಂಡಲ್ {path} ನೊಂದಿಗೆ ವರ್ಗೀಕಾರಕ ಪ್ರಾರಂಭವಾಗಲಿಲ್ಲ: {why} ಬೇರೆ ಬಂಡಲ್ ಪ್ರಯತ್ನಿಸಿ; ಲಾಗ್‌ನಲ್ಲಿ ವಿವರಗಳಿವೆ.</translation>
    </message>
    <message>
        <source>Looking which bundles are on this PC ...</source>
        <translation>ಈ PC ಯಲ್ಲಿ ಯಾವ ಬಂಡಲ್‌ಗಳಿವೆ ಎಂದು ನೋಡಲಾಗುತ್ತಿದೆ ...</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>ಇಲ್ಲಿ ಈ ಕಂಪ್ಯೂಟರ್‌ನ ಫೈಲ್‌ಗಳು ಮತ್ತು ಫೋಲ್ಡರ್‌ಗಳನ್ನು ಮಾತ್ರ ಬಿಡಬಹುದು.</translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation>ಮುಂದಿನ ಸೂಚನೆಯನ್ನು ತೋರಿಸಿ</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{count} ರಲ್ಲಿ {place}</translation>
    </message>
    <message>
        <source>Petriscope ended the last time before all images were done. What was done is recorded. Open the images or the folder again for the others.</source>
        <translation>ಕಳೆದ ಬಾರಿ ಎಲ್ಲಾ ಚಿತ್ರಗಳು ಮುಗಿಯುವ ಮೊದಲೇ Petriscope ಕೊನೆಗೊಂಡಿತು. ಮುಗಿದದ್ದು ದಾಖಲಾಗಿದೆ. ಉಳಿದವುಗಳಿಗಾಗಿ ಚಿತ್ರಗಳನ್ನು ಅಥವಾ ಫೋಲ್ಡರನ್ನು ಮತ್ತೆ ತೆರೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Up to {most} images can be dragged at once, and {count} are selected. Select fewer.</source>
        <translation>ಒಂದೇ ಬಾರಿಗೆ {most} ಚಿತ್ರಗಳವರೆಗೆ ಎಳೆಯಬಹುದು, ಆದರೆ {count} ಆಯ್ಕೆಯಾಗಿವೆ. ಕಡಿಮೆ ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>The selected images are still being read. Drag them again.</source>
        <translation>ಆಯ್ಕೆಮಾಡಿದ ಚಿತ್ರಗಳನ್ನು ಇನ್ನೂ ಓದಲಾಗುತ್ತಿದೆ. ಅವನ್ನು ಮತ್ತೆ ಎಳೆಯಿರಿ.</translation>
    </message>
    <message>
        <source>Expected records of version {known} or older. Received version {version} in {file}. A newer Petriscope wrote them: use that one, or keep the records in another folder.</source>
        <translation>ಆವೃತ್ತಿ {known} ಅಥವಾ ಹಳೆಯ ದಾಖಲೆಗಳು ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. {file} ನಲ್ಲಿ ಆವೃತ್ತಿ {version} ಇದೆ. ಹೊಸ Petriscope ಅವನ್ನು ಬರೆದಿದೆ: ಅದನ್ನು ಬಳಸಿ, ಅಥವಾ ದಾಖಲೆಗಳನ್ನು ಬೇರೆ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಇಡಿ.</translation>
    </message>
    <message>
        <source>Expected Petriscope&apos;s records in {file}. Received a file of something else. Move it away, or keep the records in another folder.</source>
        <translation>{file} ನಲ್ಲಿ Petriscope ದಾಖಲೆಗಳು ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು. ಅದು ಬೇರೆ ಯಾವುದೋ ಫೈಲ್. ಅದನ್ನು ಬೇರೆಡೆಗೆ ಸರಿಸಿ, ಅಥವಾ ದಾಖಲೆಗಳನ್ನು ಬೇರೆ ಫೋಲ್ಡರ್‌ನಲ್ಲಿ ಇಡಿ.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be watched: its lock in {locks} cannot be made ({why}). Free some disk space.</source>
        <translation>ಫೋಲ್ಡರ್ {folder} ಗಮನಿಸಲಾಗದು: {locks} ನಲ್ಲಿ ಅದರ ಲಾಕ್ ಮಾಡಲಾಗುತ್ತಿಲ್ಲ ({why}). ಡಿಸ್ಕ್ ಜಾಗ ಖಾಲಿ ಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Too little memory was free to show this image. Its answer stands. Close other programs, then choose the image again.</source>
        <translation>ಈ ಚಿತ್ರವನ್ನು ತೋರಿಸಲು ಖಾಲಿ ಮೆಮೊರಿ ಸಾಲಲಿಲ್ಲ. ಅದರ ಉತ್ತರ ಹಾಗೆಯೇ ಇದೆ. ಬೇರೆ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ, ನಂತರ ಚಿತ್ರವನ್ನು ಮತ್ತೆ ಆಯ್ಕೆಮಾಡಿ.</translation>
    </message>
    <message>
        <source>Install another bundle to compare two</source>
        <translation>ಎರಡನ್ನು ಹೋಲಿಸಲು ಇನ್ನೊಂದು ಬಂಡಲ್ ಸ್ಥಾಪಿಸಿ</translation>
    </message>
    <message>
        <source>Choose a bundle first</source>
        <translation>ಮೊದಲು ಒಂದು ಬಂಡಲ್ ಆರಿಸಿ</translation>
    </message>
    <message>
        <source>This bundle is in use</source>
        <translation>ಈ ಬಂಡಲ್ ಬಳಕೆಯಲ್ಲಿದೆ</translation>
    </message>
    <message>
        <source>This bundle comes with Petriscope and stays</source>
        <translation>ಈ ಬಂಡಲ್ Petriscope ಜೊತೆ ಬರುತ್ತದೆ ಮತ್ತು ಉಳಿಯುತ್ತದೆ</translation>
    </message>
    <message>
        <source>This bundle is in use: use another one first, then remove it</source>
        <translation>ಈ ಬಂಡಲ್ ಬಳಕೆಯಲ್ಲಿದೆ: ಮೊದಲು ಇನ್ನೊಂದನ್ನು ಬಳಸಿ, ನಂತರ ಇದನ್ನು ತೆಗೆದುಹಾಕಿ</translation>
    </message>
    <message>
        <source>No image is answered differently.</source>
        <translation>ಯಾವ ಚಿತ್ರಕ್ಕೂ ಉತ್ತರ ಭಿನ್ನವಾಗಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>Give the report up; nothing stays of it</source>
        <translation>ವರದಿಯನ್ನು ಬಿಟ್ಟುಬಿಡಿ; ಅದರಲ್ಲಿ ಏನೂ ಉಳಿಯುವುದಿಲ್ಲ</translation>
    </message>
    <message>
        <source>End the control run; what is done of it counts</source>
        <translation>ಕಂಟ್ರೋಲ್ ಮುಗಿಸಿ; ಆದದ್ದು ಲೆಕ್ಕಕ್ಕೆ ಬರುತ್ತದೆ</translation>
    </message>
    <message>
        <source>Cancel the work whose line is the lowest</source>
        <translation>ಅತ್ಯಂತ ಕೆಳಗಿನ ಸಾಲಿನ ಕೆಲಸವನ್ನು ರದ್ದುಮಾಡಿ</translation>
    </message>
    <message>
        <source>Ten drawn cells are being classified, as your own images will be. Each row has the class and the confidence. Go through them with the mouse or the arrow keys. Next, or Alt+Right, goes on.</source>
        <translation>ಬಿಡಿಸಿದ ಹತ್ತು ಕೋಶಗಳನ್ನು ನಿಮ್ಮ ಚಿತ್ರಗಳಂತೆಯೇ ವರ್ಗೀಕರಿಸಲಾಗುತ್ತಿದೆ. ಪ್ರತಿ ಸಾಲಿನಲ್ಲಿ ವರ್ಗ ಮತ್ತು ಖಚಿತತೆ ಇದೆ. ಮೌಸ್ ಅಥವಾ ಬಾಣದ ಕೀಲಿಗಳಿಂದ ಅವುಗಳನ್ನು ನೋಡಿ. ಮುಂದೆ, ಅಥವಾ Alt+ಬಲ ಬಾಣ, ಮುಂದುವರಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Here a person looks at the images marked Review in the list. Where there are none, press All images. Enter confirms the bundle&apos;s answer, a digit sets another class.</source>
        <translation>ಪಟ್ಟಿಯಲ್ಲಿ ಪರಿಶೀಲನೆ ಎಂದು ಗುರುತಿಸಿದ ಚಿತ್ರಗಳನ್ನು ವ್ಯಕ್ತಿ ಇಲ್ಲಿ ನೋಡುತ್ತಾರೆ. ಯಾವುದೂ ಇಲ್ಲದಿದ್ದರೆ ಎಲ್ಲಾ ಚಿತ್ರಗಳು ಒತ್ತಿ. Enter ಬಂಡಲ್‌ನ ಉತ್ತರವನ್ನು ದೃಢೀಕರಿಸುತ್ತದೆ, ಅಂಕಿ ಬೇರೆ ವರ್ಗ ಹೊಂದಿಸುತ್ತದೆ.</translation>
    </message>
    <message>
        <source>Tutorial: the step before</source>
        <translation>ಪರಿಚಯ: ಹಿಂದಿನ ಹಂತ</translation>
    </message>
    <message>
        <source>Tutorial: the next step</source>
        <translation>ಪರಿಚಯ: ಮುಂದಿನ ಹಂತ</translation>
    </message>
    <message>
        <source>Review: let more images come</source>
        <translation>ಪರಿಶೀಲನೆ: ಇನ್ನಷ್ಟು ಚಿತ್ರಗಳನ್ನು ತನ್ನಿ</translation>
    </message>
    <message>
        <source>{image}, comment</source>
        <translation>{image}, ಟಿಪ್ಪಣಿ</translation>
    </message>
    <message>
        <source>Too little memory was free to run the bundle. Close other programs, then try again.</source>
        <translation>ಬಂಡಲ್ ನಡೆಸಲು ಖಾಲಿ ಮೆಮೊರಿ ಸಾಲಲಿಲ್ಲ. ಬೇರೆ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ, ನಂತರ ಮತ್ತೆ ಪ್ರಯತ್ನಿಸಿ.</translation>
    </message>
    <message>
        <source>The {format} image could not be decoded. It is damaged, or of a kind that is not read: open it in another program and save it as a PNG.</source>
        <translation>{format} ಚಿತ್ರವನ್ನು ಡಿಕೋಡ್ ಮಾಡಲಾಗಲಿಲ್ಲ. ಅದು ಹಾಳಾಗಿದೆ, ಅಥವಾ ಓದದ ಬಗೆಯದು: ಅದನ್ನು ಬೇರೆ ಪ್ರೋಗ್ರಾಂನಲ್ಲಿ ತೆರೆದು PNG ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Expected a BMP of 32 bits with its colours in the order blue, green, red. Received another one. Save the image with 24 bits.</source>
        <translation>32 ಬಿಟ್‌ನ BMP, ಅದರ ಬಣ್ಣಗಳು ನೀಲಿ, ಹಸಿರು, ಕೆಂಪು ಕ್ರಮದಲ್ಲಿ ಇರಬೇಕಿತ್ತು. ಬಂದದ್ದು ಬೇರೆ. ಚಿತ್ರವನ್ನು 24 ಬಿಟ್‌ನಲ್ಲಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Expected a TIFF in grey, RGB, CMYK or with a palette. Received another one. Save the image in RGB.</source>
        <translation>TIFF ಬೂದು, RGB, CMYK ಅಥವಾ ಪ್ಯಾಲೆಟ್ ಇರುವುದಾಗಬೇಕಿತ್ತು. ಬಂದದ್ದು ಬೇರೆ. ಚಿತ್ರವನ್ನು RGB ನಲ್ಲಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Expected a TIFF in tiles to be stored upright. Received one that is to be turned. Save the image as a PNG.</source>
        <translation>ಟೈಲ್‌ಗಳಲ್ಲಿರುವ TIFF ನೇರವಾಗಿ ಉಳಿಸಿರಬೇಕಿತ್ತು. ಬಂದದ್ದನ್ನು ತಿರುಗಿಸಬೇಕು. ಚಿತ್ರವನ್ನು PNG ಆಗಿ ಉಳಿಸಿ.</translation>
    </message>
    <message>
        <source>Petriscope is open with the same records already: on {computer}, by {user}. Close it there first. Only one can use the folder {folder} at a time.</source>
        <translation>Petriscope ಇದೇ ದಾಖಲೆಗಳೊಂದಿಗೆ ಈಗಾಗಲೇ ತೆರೆದಿದೆ: {computer} ನಲ್ಲಿ, {user} ಅವರಿಂದ. ಮೊದಲು ಅದನ್ನು ಅಲ್ಲಿ ಮುಚ್ಚಿ. ಫೋಲ್ಡರ್ {folder} ಅನ್ನು ಒಂದು ಸಮಯದಲ್ಲಿ ಒಬ್ಬರು ಮಾತ್ರ ಬಳಸಬಹುದು.</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>ಲೋಡ್ ಆಗುತ್ತಿದೆ ...</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. {count} images were not classified. Open them again to go on.</source>
        <translation>
            <numerusform>ರದ್ದಾಯಿತು. {count} ಚಿತ್ರವನ್ನು ವರ್ಗೀಕರಿಸಲಾಗಿಲ್ಲ. ಮುಂದುವರಿಯಲು ಅದನ್ನು ಮತ್ತೆ ತೆರೆಯಿರಿ.</numerusform>
            <numerusform>ರದ್ದಾಯಿತು. {count} ಚಿತ್ರಗಳನ್ನು ವರ್ಗೀಕರಿಸಲಾಗಿಲ್ಲ. ಮುಂದುವರಿಯಲು ಅವುಗಳನ್ನು ಮತ್ತೆ ತೆರೆಯಿರಿ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected a bundle in {path}. It is no whole zip: {why}. Copy the bundle again.</source>
        <translation>{path} ನಲ್ಲಿ ಬಂಡಲ್ ಬೇಕಿತ್ತು. ಇದು ಪೂರ್ಣ zip ಅಲ್ಲ: {why}. ಬಂಡಲ್ ಅನ್ನು ಮತ್ತೆ ನಕಲಿಸಿ.</translation>
    </message>
    <message>
        <source>The last control, {when}, added no point: it had fewer than {fewest} new photographs of the control slide.</source>
        <translation>ಕೊನೆಯ ಕಂಟ್ರೋಲ್, {when}, ಯಾವ ಬಿಂದುವನ್ನೂ ಸೇರಿಸಲಿಲ್ಲ: ಅದರಲ್ಲಿ ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ {fewest} ಕ್ಕಿಂತ ಕಡಿಮೆ ಹೊಸ ಫೋಟೋಗಳಿದ್ದವು.</translation>
    </message>
    <message>
        <source>A change to {file} was cut off, and can be undone only where something can be written ({why}). Copy the folder {folder} to another place, and name that with --data-dir.</source>
        <translation>{file} ನಲ್ಲಿನ ಒಂದು ಬದಲಾವಣೆ ಮಧ್ಯದಲ್ಲಿ ನಿಂತಿತು, ಬರೆಯಲು ಸಾಧ್ಯವಿರುವಲ್ಲಿ ಮಾತ್ರ ಅದನ್ನು ಹಿಂತೆಗೆದುಕೊಳ್ಳಬಹುದು ({why}). ಫೋಲ್ಡರ್ {folder} ಅನ್ನು ಬೇರೆ ಸ್ಥಳಕ್ಕೆ ನಕಲಿಸಿ, ಅದನ್ನು --data-dir ಮೂಲಕ ತಿಳಿಸಿ.</translation>
    </message>
    <message>
        <source>There are no records in {file} yet: Petriscope was cut off while it made that file, and makes it at the next start. If there were records before, restore a backup.</source>
        <translation>{file} ನಲ್ಲಿ ಇನ್ನೂ ದಾಖಲೆಗಳಿಲ್ಲ: ಆ ಫೈಲ್ ಮಾಡುತ್ತಿರುವಾಗ Petriscope ಮಧ್ಯದಲ್ಲಿ ನಿಂತಿತು, ಮುಂದಿನ ಪ್ರಾರಂಭದಲ್ಲಿ ಅದನ್ನು ಮಾಡುತ್ತದೆ. ಮೊದಲು ದಾಖಲೆಗಳಿದ್ದರೆ, ಬ್ಯಾಕಪ್ ಮರಳಿ ತನ್ನಿ.</translation>
    </message>
    <message>
        <source>The TIFF is damaged: a checksum in it does not match.</source>
        <translation>TIFF ಹಾಳಾಗಿದೆ: ಅದರ ಚೆಕ್‌ಸಮ್ ಹೊಂದುತ್ತಿಲ್ಲ.</translation>
    </message>
    <message>
        <source>The JPEG is cut short: pixels are missing.</source>
        <translation>JPEG ಅರ್ಧಕ್ಕೆ ನಿಂತಿದೆ: ಪಿಕ್ಸೆಲ್‌ಗಳು ಕಾಣೆಯಾಗಿವೆ.</translation>
    </message>
    <message>
        <source>The folder of the stored images cannot be found: {folder}. Connect its drive, or choose another folder on the page Quality.</source>
        <translation>ಉಳಿಸಿದ ಚಿತ್ರಗಳ ಫೋಲ್ಡರ್ ಸಿಗಲಿಲ್ಲ: {folder}. ಅದರ ಡ್ರೈವ್ ಜೋಡಿಸಿ, ಅಥವಾ ಗುಣಮಟ್ಟ ಪುಟದಲ್ಲಿ ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>The folder of the control slide cannot be found: {folder}. The control ran without it. Connect its drive, or choose another folder on the page Quality.</source>
        <translation>ಕಂಟ್ರೋಲ್ ಸ್ಲೈಡ್‌ನ ಫೋಲ್ಡರ್ ಸಿಗಲಿಲ್ಲ: {folder}. ಕಂಟ್ರೋಲ್ ಅದಿಲ್ಲದೆ ನಡೆಯಿತು. ಅದರ ಡ್ರೈವ್ ಜೋಡಿಸಿ, ಅಥವಾ ಗುಣಮಟ್ಟ ಪುಟದಲ್ಲಿ ಬೇರೆ ಫೋಲ್ಡರ್ ಆರಿಸಿ.</translation>
    </message>
    <message>
        <source>This bundle is being loaded</source>
        <translation>ಈ ಬಂಡಲ್ ಲೋಡ್ ಆಗುತ್ತಿದೆ</translation>
    </message>
    <message>
        <source>Expected records in {file}: {wal} beside it holds the newest of them. Received no such file, or an empty one. Put it back, or restore a backup.</source>
        <translation>{file} ನಲ್ಲಿ ದಾಖಲೆಗಳು ನಿರೀಕ್ಷಿಸಲಾಗಿತ್ತು: ಅದರ ಪಕ್ಕದ {wal} ನಲ್ಲಿ ಅತ್ಯಂತ ಹೊಸ ದಾಖಲೆಗಳಿವೆ. ಅಂತಹ ಫೈಲ್ ಇಲ್ಲ, ಅಥವಾ ಅದು ಖಾಲಿಯಾಗಿದೆ. ಅದನ್ನು ಮತ್ತೆ ಅಲ್ಲಿ ಇಡಿ, ಅಥವಾ ಬ್ಯಾಕಪ್ ಮರಳಿ ತನ್ನಿ.</translation>
    </message>
    <message>
        <source>The classifier did not start, perhaps for lack of memory: here a program may use {allowed} MB, and it needs {needed} MB. Have more allowed (ulimit -v), close other programs, then start Petriscope again.</source>
        <translation>ವರ್ಗೀಕಾರಕ ಪ್ರಾರಂಭವಾಗಲಿಲ್ಲ, ಬಹುಶಃ ಮೆಮೊರಿ ಕೊರತೆಯಿಂದ: ಇಲ್ಲಿ ಒಂದು ಪ್ರೋಗ್ರಾಂ {allowed} MB ಬಳಸಬಹುದು, ಅದಕ್ಕೆ {needed} MB ಬೇಕು. ಹೆಚ್ಚಿನದನ್ನು ಅನುಮತಿಸಲು ಕೇಳಿ (ulimit -v), ಬೇರೆ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ, ನಂತರ Petriscope ಅನ್ನು ಮತ್ತೆ ಪ್ರಾರಂಭಿಸಿ.</translation>
    </message>
    <message>
        <source>Set everything on this page but your name as it was at first</source>
        <translation>ಈ ಪುಟದಲ್ಲಿ ನಿಮ್ಮ ಹೆಸರನ್ನು ಬಿಟ್ಟು ಎಲ್ಲವನ್ನೂ ಮೊದಲು ಇದ್ದಂತೆ ಹೊಂದಿಸಿ</translation>
    </message>
    <message>
        <source>Changed: {names}.</source>
        <translation>ಬದಲಾದವು: {names}.</translation>
    </message>
    <message>
        <source>Changed: {names} and {more} more.</source>
        <translation>ಬದಲಾದವು: {names} ಮತ್ತು ಇನ್ನೂ {more}.</translation>
    </message>
    <message>
        <source>Another bundle than the one in use gave this answer. To see the evidence for it, use that one again; if it was removed, install it again first.</source>
        <translation>ಈ ಉತ್ತರ ಕೊಟ್ಟದ್ದು ಈಗ ಬಳಕೆಯಲ್ಲಿರುವುದಲ್ಲ, ಬೇರೆ ಬಂಡಲ್. ಇದರ ಆಧಾರ ನೋಡಲು ಆ ಬಂಡಲ್ ಅನ್ನು ಮತ್ತೆ ಬಳಸಿ; ಅದನ್ನು ತೆಗೆದುಹಾಕಿದ್ದರೆ ಮೊದಲು ಮತ್ತೆ ಸ್ಥಾಪಿಸಿ.</translation>
    </message>
    <message>
        <source>Too little memory was free to copy the records: there is no copy of today yet. Close other programs; the next start makes it.</source>
        <translation>ದಾಖಲೆಗಳನ್ನು ನಕಲಿಸಲು ತೀರಾ ಕಡಿಮೆ ಮೆಮೊರಿ ಖಾಲಿ ಇತ್ತು: ಇಂದಿನ ನಕಲು ಇನ್ನೂ ಇಲ್ಲ. ಬೇರೆ ಪ್ರೋಗ್ರಾಂಗಳನ್ನು ಮುಚ್ಚಿ; ಮುಂದಿನ ಪ್ರಾರಂಭವು ಅದನ್ನು ಮಾಡುತ್ತದೆ.</translation>
    </message>
</context>
</TS>
