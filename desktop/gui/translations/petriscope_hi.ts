<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name></name>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the page Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Storage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set everything on this page as it was at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the system has now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the window and its reports. Another one is spoken when Petriscope starts again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How large all text is, compared with the system&apos;s own size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands in the records beside each answer that you give. Anybody can change it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the heatmap is over the image. The slider below the image is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finer heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice the rows and columns. Each heatmap takes a little longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour-blind people read each of these alike. Choose what stands out from your stain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below which confidence an answer needs review, class by class.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When Petriscope starts, go on watching the folders that were watched when it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch the folders in a watched folder too, and those in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window during a watch hides it, and watching goes on. The icon in the system&apos;s tray brings it back, and ends Petriscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While the window is not looked at, the system says when a watch has a problem and when a long queue is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images the control looks at, whether it runs by itself once a day, and since when it compares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of your records</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records, settings and logs are kept in this folder and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only {bundle} knows {classes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} files left out: not read.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total}, {percent} % (95 % interval {low} to {high} %)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} had no image to be compared on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second} give the same answer to {share}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two bundles are being compared. Cancel that first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no control images. Choose a folder that holds some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Expected at least {fewest} new photographs of the control slide. Received {count} new photographs, which will count in a later run: take more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>its class {name} cannot be a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its class {name} would be the folder of {other} on Windows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its bytes were never read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is page {page} of a file with several; save that page as a file of its own, classify and correct that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not on record where it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was changed since it was classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be read ({why})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({why}). Free some space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a new or empty folder at {folder}. Received one that holds something, or a file. Choose another place, or remove what is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be watched: its lock in {locks} cannot be made ({why}). Free some disk space, or name another --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} is watched by another Petriscope already. Use that one, or close it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qt and PySide6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apache-2.0 or BSD-3-Clause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>public domain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle is loaded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {name} {version}
Digest {digest}
Signer {signer}
Preprocessing version {preprocessing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classifies images on this PC alone: it opens no connection, looks for no update and sends no report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the work of others, under these licences:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case and slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose images those of this batch are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin another batch with the next image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep case and slide (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no case or slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next batch: {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch: {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have this bundle answer from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the bundle {path} ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bundle} is installed. {passed}. Its signer is trusted: {fingerprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bundle} is installed. {passed}. Its signer is unknown: {fingerprint}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} is not installed. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bundle} answers from now on. What was answered before stays.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loading {bundle} ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chosen bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How good it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Precision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Golden images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trained</source>
        <comment>the date of the training</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} golden images passed on this PC</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>the share of the images</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} of those that were answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean F1 of the classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidence is off by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} on average</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And {count} classes more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} classes</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {classes}, trusted signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date}, {classes}, unknown signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use. {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle {digest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a bundle, check it and keep it on this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use</source>
        <comment>button: have the bundle answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Have the chosen bundle answer from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the chosen bundle from this PC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which images two bundles answer differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bundle; its answers stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the bundle where it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove {bundle} from this PC? What it answered stays on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both bundles classify the same images, one after the other. Only the images that they answer differently are listed. Nothing of it is recorded, and the bundle in use stays in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First bundle of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second bundle of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the list of bundles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare on the images that are listed on the page Images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare on images that you choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare on all images in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare on</source>
        <comment>title above a choice of folders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and</source>
        <comment>between the two bundles</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose two different bundles.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} images differ.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Images that are answered differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bundle was right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bundle} right</source>
        <extracomment>Header above how often the bundle was right.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class, by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF case report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install a bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.petriscope)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one or more images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try sample images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify a few drawn samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify what arrives in a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the listed results as PDF, HTML, Excel or CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the case report as it will be printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold the images not yet done, or go on with them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the images not yet done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all that is on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two minutes on the sample images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the picture as it is seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the row as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row was copied as text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the bare image beside the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the image is like and where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the image ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pack logs, checks and counts for whoever looks for a fault; no images, no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics are being packed. This takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written to {file}. It holds no images and no names of files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected diagnostics in {file}. Received: {reason} Choose another place, or run petriscope diagnostics in a terminal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop images or a folder here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petriscope has a fault: {kind}. What was just done may be incomplete. The log {log} has the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guide {file} cannot be read ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no other class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the heatmap. Hold H to hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opacity of the heatmap in percent; hold H to hide it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why this class and not that one: choose the other class.
The heatmap then shows the evidence for one rather than the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heatmap of twice the rows and columns.
It takes a little longer to appear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words are not in the guide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the finest structure is beside the contrast, as a multiple of the least
that this bundle accepts. Below 2 an image is softer than those the bundle was made from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean grey value: 0 is black, 255 is white.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean colour as L* (light), a* (green to red), b* (blue to yellow) of CIELAB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder that the image is in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} of 255</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Image with heatmap overlay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused at {progress}. All else goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Loading the classifier ... {count} images waiting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the classifier ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be classified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking at the first image ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next control, or back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a list, a group of bars or the rail: go to the next, or the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys}, held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the heatmap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The colours of the heatmap, from little evidence to most.
Colour-blind people read each of these maps alike: choose the one that stands out best from your stain.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colours of the heatmap: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The fingerprints are the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the signer unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the supervisor who made this bundle to read out its fingerprint. Trust the signer only if it is this one, digit for digit: {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{work}: {progress}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petriscope crashed the last time it ran. What you had seen is recorded. Save diagnostics and send them to whoever looks after Petriscope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No usable bundle: nothing is classified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The classifier has stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which page of the file to classify. Press Enter to classify it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify this page of the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the device takes no pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{description}
Click to see where in the image the evidence lies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No folder yet: where photographs of the control slide arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since the first run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The samples that come with Petriscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the control once a day, before the first image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The control then runs by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use samples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the samples as stored images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use no control slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose slide folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder where photographs of the control slide arrive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose stored images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder of images that never change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored control images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with what comes from now on: after a new slide, stain or camera</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chart. {says}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart begins with the first run that has photographs of a control slide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} SD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verdict}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chart is written to {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run control</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classify the control images again and judge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the chart as a picture, or its runs as a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity in the chart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs of the control slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily work compared with the reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running, {done} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{since} to {until}, compared with {first} to {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>baseline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of control: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {quantity} {value}; {finding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {quantity} {value}, {distance} standard deviations from the mean; {finding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No run of the control slide yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{quantity} in {count} runs of the control slide; the baseline is not whole yet.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{quantity} in {count} runs of the control slide; mean {mean}, standard deviation {sd}; {out} out of control.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>stability index {index}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mix of classes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading the records ...</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} images written to {file}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>All batches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below 60 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>60 to 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above 90 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order of arrival</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most certain first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <comment>in which the images are listed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter and sort the images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the images side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List all images of this batch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find images by name, folder, case or slide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Find by name, folder, case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find images</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review. {result}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Results</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How often a person gave the same answer. In brackets, while there are few images:
where the share lies in 95 of 100 such cases (Wilson&apos;s interval).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing reviewed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} of {read}: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{agreed} of {read}: {percent} % ({low} to {high})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <comment>check box: hide the bundle&apos;s answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Images to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which images come, and in what order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The images of the last batch, or all on record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many of all images are in the sample. The digits of an image&apos;s own bytes
decide which, so they are always the same and nobody can choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind: hide the bundle&apos;s answer until you have given yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the bundle&apos;s answer and heatmap until you have given your answer,
so that it cannot lead you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, which stands beside your answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{class_name}, key {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: answer {class_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your comment is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: how often people agree with the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: who said what of this image, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden until you answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has said anything of this image yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last image here. Refresh (F5), or choose other images above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blind: answer by a key of your own first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle has no answer here. Choose one, or skip (K).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no answer of this run to take back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last answer is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture: the file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} answers wait for the records</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed, {pace} a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answer}, comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no images here. Open some on the page Images, or choose all batches above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image needs review. Choose other images above, or set the thresholds (R) higher.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All, least certain first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quality-control sample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image is in the sample. Choose a larger share above, or all batches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed by somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to read a second time. Another person answers first; then type your own name above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden until you answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{image}: {answer}, as the bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{image}: {answer}, the bundle: no answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{image}: {answer}, the bundle: {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: look anew which images there are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: go on without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: take back the last answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: write a comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: confirm the bundle&apos;s answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy every image that a person answered into class folders for the trainer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} images are in {folder}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} images are left out, the first {path}: {why}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} images are in {folder}. {left_out}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Comment: Enter keeps it, Esc leaves it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An answer needs review if its confidence is below the threshold of its class. What you set holds at once, and from now on for this bundle on this PC. No answer changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the bundle&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the thresholds that the bundle&apos;s maker gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bundle: {threshold}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{class_name}: an answer below this confidence needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below which confidence an answer needs review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files without an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} files have no answer. All are where they were.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{files} These are the latest {shown}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Inferno</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viridis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cividis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the fingerprint and trust the signer of this bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{bundle}
Bundle {digest}
Signer {signer}
Preprocessing version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petriscope goes on watching. To end it, use the menu of this icon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{seen} seen, {waiting} waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petriscope: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show Petriscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End Petriscope</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop all work and end</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>No image waits. {count} images seen.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ten drawn cells are being classified, as your own images will be. Each row has the class and the confidence. Go through them with the mouse or the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The coloured spots show where the evidence for the class lies. The slider makes them stronger. Hold H to see the image without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click another class beside the image to see what speaks for it. Compare with asks why one class and not the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row marked Review is one that a person has to look at. On the page Review, Enter confirms the answer and a digit sets another class. The bundle&apos;s answer stays beside yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch folder classifies whatever the microscope writes there. Export and Print are about the images that are listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now drop your own images anywhere in the window. The page Help has a guide, all keys and this tutorial.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the tutorial</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} of {steps}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watching {folders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working in {folders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for {folders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem in {folders}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show which files have no answer, and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch another folder as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused} refused, {unreadable} unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the image (0), or each of its pixels as one of the screen (1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnify the image; or turn the wheel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image&apos;s own pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit, {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown at {percent}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle comes with Petriscope and is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle that comes with Petriscope cannot be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle in use cannot be removed. Use another one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle {digest} cannot be removed ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Petriscope is installing a bundle. Try again when it is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No bundle can be installed in {folder} ({why}). Free some disk space, or check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle {path} could not be copied. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle {path} cannot be used. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {path} holds another bundle. Remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file}, which says which bundle is in use, cannot be read ({why}). Check the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file}, which says which bundle is in use, is damaged. Choose a bundle: that writes it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which bundle is in use cannot be kept in {file} ({why}): it holds until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The overlay {file} cannot be written ({why}). Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} for records and logs cannot be used ({why}). Name another one with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} makes this Petriscope portable: records and settings belong there. It cannot be written ({why}). Check the stick&apos;s lock and the folder&apos;s permissions, or remove the folder to use your own on this PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a home folder for records and logs. This user has none. Name another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words} (rule {name})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run is more than 3 standard deviations from the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two runs in a row are more than 2 standard deviations off, to both sides</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two runs in a row are more than 2 standard deviations off, to one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>four runs in a row are more than 1 standard deviation off, to one side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ten runs in a row lie on the same side of the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one run is more than 2 standard deviations from the mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the control. If it is steady, look at some of the images yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the stain, the lamp and the camera&apos;s white balance with an older image.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answers are less sure than they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answers are surer than they were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer images are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more images are refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the reasons beside the refused images: they say what is wrong with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer files are unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more files are unreadable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the camera&apos;s software, the network and the disk: files arrive damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fewer control images get the answer they should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more control images get the answer they should</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lightness (L*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images are darker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images are brighter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the lamp, the condenser and the camera&apos;s exposure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Green to red (a*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images are greener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images are redder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue to yellow (b*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images are bluer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images are yellower</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images are less sharp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the images are sharper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Focus again, and clean the objective and the camera&apos;s window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the control {file} cannot be read ({reason}): the usual ones hold. Check the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the control {file} are damaged: the usual ones hold. Restore the file, or choose anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings of the control {file} cannot be written ({reason}): they hold until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop and check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No control was run yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changed} of {stored} stored images got another answer than before, or could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not rely on new answers. Check that the stored images are as they were, run petriscope self-test, and try another PC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last control was run {count} days ago: it says nothing of today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The stored images were classified for the first time: there is nothing to compare.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the control again tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All {count} stored images got the answer they had before: this PC, Petriscope and the bundle are unchanged.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The control slide was last photographed {count} days ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Photograph it and run the control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The baseline has {there} of its {all} runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day, take at least {fewest} photographs of the control slide into its folder and run the control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last run of the control slide lies where the baseline says it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Photograph the control slide once more and run the control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity}: {finding}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity}: {finding}, {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work on only if it is in order then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison has {there} of its {all} days; a day counts from {fewest} images on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last {recent} days are like the {reference} days of the reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mix of classes is another one (stability index {index}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{quantity} went from {before} to {after}: {side}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If the slides are of another kind of patients now, start a new baseline. If not, look at images of the class that grew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is too small: {width} x {height} pixels, at least {least} on each side are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is blank: its grey values vary by {contrast}, at least {least} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is blurred: its sharpness is {sharpness}, at least {least} is needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image&apos;s colours are not those of the images this bundle was made for: its {what} is {value}, expected {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image is unlike those this bundle was made for: the network&apos;s view of it lies {times} times as far from theirs as is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle&apos;s {model} failed: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TIFF holds {pages} pages, and which one is meant is not known. Choose one, or save that page as a file of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {format} image is damaged: it could not be decoded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {format} image is damaged: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a JPEG, PNG, BMP or TIFF image. Received an empty file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a JPEG, PNG, BMP or TIFF image. Received something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The {format} image has no pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at most {most} megapixels. Received {width} x {height} pixels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected page 1, for only a TIFF has more. Received page {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image file is cut short.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JPEG is cut short: its end marker is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JPEG ends before it says how large it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a JPEG of 8 bits a sample. Received {bits}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The JPEG is damaged: it states its size twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animated PNG images are not read. Save a single picture instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PNG is damaged: a checksum in it does not match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a Windows BMP. Received an OS/2 bitmap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BMP is damaged: its width is negative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BMP is damaged: it does not say how long its pixels are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The BMP is cut short: pixels are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a page from 1 to {pages}. Received page {page}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TIFF is damaged: a table in it lies where the file begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a TIFF of at most {pages} pages, in {pieces} pieces together. Received more. Save the page as a picture of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TIFF holds no page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TIFF is damaged: it states a field twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TIFF does not say how large it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TIFF is cut short: pixels are missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a TIFF of unsigned or floating-point samples. Received signed or other ones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a TIFF of more than 8 bits in grey with black as 0, RGB or RGBA, the colours of a pixel side by side. Received another one. Save the image with 8 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The TIFF is cut short: a table in it is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected a TIFF of at most {most} pieces. Received {pieces}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected samples of 0 to 1, or of 0 to {most}. Received {low} to {high}. Save the image with 8 or 16 bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: no file can have this name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected an image file. Received something that is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at most {most} MB. Received {size} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The image needs more memory than is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has changed since it was classified. Classify it again to explain it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to explain: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stopped the image decoder twice ({why}) and was set aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be explained: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} It was started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The engine ended unexpectedly ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was withdrawn or changed before it was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of lightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of green-red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean of blue-yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread of lightness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread of green-red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spread of blue-yellow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its answer made no sense</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it was not running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it closed its end of the line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access violation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stack overflow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be started: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it could not be given its limits: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected records in {file}. Received no such file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another Petriscope copies the records to {folder} just now. Try again in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} They were not copied; older copies are as they were.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records {file} are in use. Close Petriscope, and every watch, first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the records cannot be made at {file} ({why}). Free some disk space, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>row {row} of {table}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{table}, which has {rows} rows where {recorded} were recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records were changed outside Petriscope: {what}. Restore a backup, and keep this file for whoever investigates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records {file} cannot be written ({why}). Free some disk space: Petriscope waits and goes on by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records {file} cannot be used ({why}). Restore a backup, then start again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records {file} cannot be read ({why}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected records of version {known} or older. Received version {version} in {file}. A newer Petriscope wrote them: use that one, or another --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected Petriscope&apos;s records in {file}. Received a file of something else. Move it away, or name another folder with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest records are in {file}-wal, which cannot be read where nothing can be written ({why}). Copy the folder {folder} to another place, and name that with --data-dir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lists were changed outside Petriscope: {count} of their rows are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sums of the days were changed outside Petriscope: they are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records {file} are damaged ({what}). Restore a backup, and keep this file for whoever investigates.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected at most {most} images to print. Received {count}. Export them as PDF and print that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. Nothing was printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled. {file} was not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} Its digest is {digest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundle digest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Head of the records&apos; chain</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} passed when the bundle was loaded</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the bundle&apos;s own: {thresholds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>set on this PC: {thresholds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petriscope case report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 unknown: the file was not read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, says {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bundle&apos;s card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTML case report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file {file} cannot be written ({why}). Close it in other programs, or choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review thresholds {file} cannot be read ({why}): what they say does not count. Check the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review thresholds {file} are damaged and were left as they are: what they say does not count, and what is set now is not kept. Restore the file, or remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review thresholds {file} cannot be written ({why}): they hold until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Petriscope has a fault and stopped working ({fault}). Start it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} Petriscope tries again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image has a person&apos;s answer yet. Review some images first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No image could be exported. {path}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of trusted signers {file} cannot be read ({why}). Check the file&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of trusted signers {file} is damaged and was left as it is. Restore it, or remove it and trust the signers again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of trusted signers {file} cannot be written ({why}). Free some space, or check the folder&apos;s permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an empty folder is in its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({why}). Watching goes on when it is back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is empty, though files were waiting there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read. The others are watched. Check its permissions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected folders of which none holds another. Received {folder} and {other}. Leave one of them out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another bundle than the one in use gave this answer. Use that one again to see the evidence for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; {number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&lt; {number} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Of 100 answers this sure, more than 99 are right: an estimate from {count} images.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of 100 answers this sure, about {right} are right: an estimate from {count} images.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The confidence was calibrated: on the images that the bundle was measured with, it
and the share of right answers lay {points} points of 100 apart on average. Most of
those answers were very sure, so of less sure ones less is known, and images from
another laboratory, stain or camera may well be answered worse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharp, {times} the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>soft, {times} the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blurred, {times} the least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sides} pixels, {size} KB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sides} pixels, {size} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{format}, {bits} bits a colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: there is no answer, look at it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review: below {threshold} for {class_name}, look at it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person says {class_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} of {images} need review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Answer taken back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>instead of {class_name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slide {slide}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case {case}, slide {slide}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trusted signer {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown signer {fingerprint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{count} golden images passed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {class_name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {class_name} rather than {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence for {class_name}. Hold H to hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright speaks for {class_name} rather than {other}. Hold H to hide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} images</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} images, {rate}, {left}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rate} a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder {folder} holds no images. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{trouble} The last answers by people are not on record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The records can be written again, and work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
