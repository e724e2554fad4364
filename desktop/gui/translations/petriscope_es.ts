<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
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
</context>
</TS>
