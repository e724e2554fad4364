<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name></name>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>चुनें</translation>
    </message>
    <message>
        <source>Go to the page Quality</source>
        <translation>गुणवत्ता पृष्ठ पर जाएँ</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>नज़र रखना</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>गुणवत्ता</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>संग्रहण</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>सेटिंग खोजें</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>इन शब्दों वाली कोई सेटिंग नहीं है।</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>डिफ़ॉल्ट लाएँ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>थीम</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the system has now.</source>
        <translation>हल्के या गहरे रंग, या जो अभी सिस्टम में हैं।</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>पाठ का आकार</translation>
    </message>
    <message>
        <source>How large all text is, compared with the system&apos;s own size.</source>
        <translation>सिस्टम के अपने आकार की तुलना में सारा पाठ कितना बड़ा है।</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Stands in the records beside each answer that you give. Anybody can change it here.</source>
        <translation>रिकॉर्ड में आपके हर उत्तर के साथ रहता है। इसे यहाँ कोई भी बदल सकता है।</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>हीटमैप</translation>
    </message>
    <message>
        <source>How strong the heatmap is over the image. The slider below the image is the same.</source>
        <translation>चित्र के ऊपर हीटमैप कितना गहरा है। चित्र के नीचे का स्लाइडर भी यही है।</translation>
    </message>
    <message>
        <source>Finer heatmap</source>
        <translation>बारीक हीटमैप</translation>
    </message>
    <message>
        <source>Twice the rows and columns. Each heatmap takes a little longer.</source>
        <translation>दुगुनी पंक्तियाँ और स्तंभ। हर हीटमैप में थोड़ा अधिक समय लगता है।</translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation>हीटमैप के रंग</translation>
    </message>
    <message>
        <source>Colour-blind people read each of these alike. Choose what stands out from your stain.</source>
        <translation>वर्णांध लोग इन सभी को समान रूप से पढ़ते हैं। वह चुनें जो आपके रंजक से अलग दिखे।</translation>
    </message>
    <message>
        <source>Review thresholds</source>
        <translation>समीक्षा की सीमाएँ</translation>
    </message>
    <message>
        <source>Below which confidence an answer needs review, class by class.</source>
        <translation>हर वर्ग के लिए, किस विश्वास से कम होने पर उत्तर को समीक्षा चाहिए।</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>फिर नज़र रखें</translation>
    </message>
    <message>
        <source>When Petriscope starts, go on watching the folders that were watched when it ended.</source>
        <translation>Petriscope शुरू होने पर उन फ़ोल्डरों पर नज़र रखना जारी रखें जिन पर बंद होते समय नज़र थी।</translation>
    </message>
    <message>
        <source>Folders below</source>
        <translation>अंदर के फ़ोल्डर</translation>
    </message>
    <message>
        <source>Watch the folders in a watched folder too, and those in them.</source>
        <translation>नज़र वाले फ़ोल्डर के अंदर के फ़ोल्डरों पर भी, और उनके अंदर वालों पर भी नज़र रखें।</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>ट्रे में चलता रहे</translation>
    </message>
    <message>
        <source>Closing the window during a watch hides it, and watching goes on. The icon in the system&apos;s tray brings it back, and ends Petriscope.</source>
        <translation>नज़र रखते समय विंडो बंद करने पर वह छिप जाती है और नज़र रखना चलता रहता है। सिस्टम ट्रे का आइकन उसे वापस लाता है और Petriscope को बंद करता है।</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>सूचनाएँ</translation>
    </message>
    <message>
        <source>While the window is not looked at, the system says when a watch has a problem and when a long queue is done.</source>
        <translation>जब कोई विंडो न देख रहा हो, तब सिस्टम बताता है कि नज़र रखने में कब समस्या है और लंबी कतार कब पूरी हुई।</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>नियंत्रण</translation>
    </message>
    <message>
        <source>Which images the control looks at, whether it runs by itself once a day, and since when it compares.</source>
        <translation>नियंत्रण जाँच किन चित्रों को देखती है, क्या वह दिन में एक बार अपने आप चलती है, और कब से तुलना करती है।</translation>
    </message>
    <message>
        <source>Folder of your records</source>
        <translation>आपके रिकॉर्ड का फ़ोल्डर</translation>
    </message>
    <message>
        <source>Records, settings and logs are kept in this folder and nowhere else.</source>
        <translation>रिकॉर्ड, सेटिंग्स और लॉग इसी फ़ोल्डर में रखे जाते हैं, और कहीं नहीं।</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>तुलना रद्द की गई।</translation>
    </message>
    <message>
        <source>Only {bundle} knows {classes}.</source>
        <translation>केवल {bundle} इन्हें जानता है: {classes}।</translation>
    </message>
    <message numerus="yes">
        <source>{count} files left out: not read.</source>
        <translation>
            <numerusform>{count} फ़ाइल छोड़ी गई: पढ़ी नहीं गई।</numerusform>
            <numerusform>{count} फ़ाइलें छोड़ी गईं: पढ़ी नहीं गईं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total}, {percent} % (95 % interval {low} to {high} %)</source>
        <translation>{total} में से {count}, {percent} % (95 % अंतराल {low} से {high} %)</translation>
    </message>
    <message>
        <source>{first} and {second} had no image to be compared on.</source>
        <translation>{first} और {second} की तुलना के लिए कोई चित्र नहीं था।</translation>
    </message>
    <message>
        <source>{first} and {second} give the same answer to {share}.</source>
        <translation>{first} और {second} का उत्तर {share} में एक जैसा है।</translation>
    </message>
    <message>
        <source>Two bundles are being compared. Cancel that first.</source>
        <translation>दो बंडलों की तुलना चल रही है। पहले उसे रद्द करें।</translation>
    </message>
    <message>
        <source>There are no control images. Choose a folder that holds some.</source>
        <translation>कोई नियंत्रण चित्र नहीं है। ऐसा फ़ोल्डर चुनें जिसमें चित्र हों।</translation>
    </message>
    <message numerus="yes">
        <source>Expected at least {fewest} new photographs of the control slide. Received {count} new photographs, which will count in a later run: take more.</source>
        <translation>
            <numerusform>नियंत्रण स्लाइड के कम से कम {fewest} नए फ़ोटो चाहिए। {count} नया फ़ोटो मिला, जो बाद की जाँच में गिना जाएगा: और फ़ोटो लें।</numerusform>
            <numerusform>नियंत्रण स्लाइड के कम से कम {fewest} नए फ़ोटो चाहिए। {count} नए फ़ोटो मिले, जो बाद की जाँच में गिने जाएँगे: और फ़ोटो लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>its class {name} cannot be a folder</source>
        <translation>इसका वर्ग {name} फ़ोल्डर का नाम नहीं बन सकता</translation>
    </message>
    <message>
        <source>its class {name} would be the folder of {other} on Windows</source>
        <translation>Windows पर इसका वर्ग {name} और {other} एक ही फ़ोल्डर होंगे</translation>
    </message>
    <message>
        <source>its bytes were never read</source>
        <translation>इसके बाइट कभी पढ़े नहीं गए</translation>
    </message>
    <message>
        <source>it is page {page} of a file with several; save that page as a file of its own, classify and correct that</source>
        <translation>यह कई पृष्ठों वाली फ़ाइल का पृष्ठ {page} है; उस पृष्ठ को अलग फ़ाइल में सहेजें, फिर उसे वर्गीकृत करें और सुधारें</translation>
    </message>
    <message>
        <source>it is not on record where it was</source>
        <translation>यह जहाँ था, वह रिकॉर्ड में नहीं है</translation>
    </message>
    <message>
        <source>it was changed since it was classified</source>
        <translation>वर्गीकरण के बाद यह बदला गया</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>यह अब वहाँ नहीं है</translation>
    </message>
    <message>
        <source>it cannot be read ({why})</source>
        <translation>इसे पढ़ा नहीं जा सकता ({why})</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({why}). Free some space, or choose another place.</source>
        <translation>फ़ोल्डर {folder} में लिखा नहीं जा सकता ({why})। कुछ जगह खाली करें या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>Expected a new or empty folder at {folder}. Received one that holds something, or a file. Choose another place, or remove what is there.</source>
        <translation>{folder} पर नया या खाली फ़ोल्डर चाहिए। वहाँ भरा हुआ फ़ोल्डर या कोई फ़ाइल मिली। दूसरी जगह चुनें या जो वहाँ है उसे हटाएँ।</translation>
    </message>
    <message>
        <source>The folder {folder} is watched by another Petriscope already. Use that one, or close it first.</source>
        <translation>फ़ोल्डर {folder} पर दूसरा Petriscope पहले से नज़र रख रहा है। उसी का उपयोग करें या पहले उसे बंद करें।</translation>
    </message>
    <message>
        <source>Qt and PySide6</source>
        <translation>Qt और PySide6</translation>
    </message>
    <message>
        <source>Apache-2.0 or BSD-3-Clause</source>
        <translation>Apache-2.0 या BSD-3-Clause</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>सार्वजनिक डोमेन</translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation>Lucide आइकन</translation>
    </message>
    <message>
        <source>No bundle is loaded.</source>
        <translation>कोई बंडल लोड नहीं है।</translation>
    </message>
    <message>
        <source>Bundle {name} {version}
Digest {digest}
Signer {signer}
Preprocessing version {preprocessing}</source>
        <translation>बंडल {name} {version}
डाइजेस्ट {digest}
हस्ताक्षरकर्ता {signer}
पूर्व-प्रसंस्करण संस्करण {preprocessing}</translation>
    </message>
    <message>
        <source>Classifies images on this PC alone: it opens no connection, looks for no update and sends no report.</source>
        <translation>केवल इसी PC पर चित्रों का वर्गीकरण करता है: कोई कनेक्शन नहीं खोलता, अपडेट नहीं खोजता और कोई रिपोर्ट नहीं भेजता।</translation>
    </message>
    <message>
        <source>It stands on the work of others, under these licences:</source>
        <translation>यह दूसरों के काम पर बना है, इन लाइसेंसों के अंतर्गत:</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>केस</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>स्लाइड</translation>
    </message>
    <message>
        <source>Case and slide</source>
        <translation>केस और स्लाइड</translation>
    </message>
    <message>
        <source>Say whose images those of this batch are</source>
        <translation>बताएँ कि इस बैच के चित्र किसके हैं</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>नया बैच</translation>
    </message>
    <message>
        <source>Begin another batch with the next image</source>
        <translation>अगले चित्र से दूसरा बैच शुरू करें</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Keep case and slide (Enter)</source>
        <translation>केस और स्लाइड रखें (Enter)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>छोड़ें</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>कुछ न बदलें (Esc)</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>यह बैच</translation>
    </message>
    <message>
        <source>no case or slide</source>
        <translation>कोई केस या स्लाइड नहीं</translation>
    </message>
    <message>
        <source>Next batch: {whose}</source>
        <translation>अगला बैच: {whose}</translation>
    </message>
    <message>
        <source>Batch: {whose}</source>
        <translation>बैच: {whose}</translation>
    </message>
    <message>
        <source>Have this bundle answer from now on</source>
        <translation>अब से यह बंडल उत्तर दे</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>अभी लगाएँ</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>छिपाएँ</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>यह पंक्ति छिपाएँ</translation>
    </message>
    <message>
        <source>Checking the bundle {path} ...</source>
        <translation>बंडल {path} की जाँच हो रही है ...</translation>
    </message>
    <message>
        <source>{bundle} is installed. {passed}. Its signer is trusted: {fingerprint}.</source>
        <translation>{bundle} इंस्टॉल हो गया। {passed}। इसका हस्ताक्षरकर्ता विश्वसनीय है: {fingerprint}।</translation>
    </message>
    <message>
        <source>{bundle} is installed. {passed}. Its signer is unknown: {fingerprint}.</source>
        <translation>{bundle} इंस्टॉल हो गया। {passed}। इसका हस्ताक्षरकर्ता अज्ञात है: {fingerprint}।</translation>
    </message>
    <message>
        <source>{path} is not installed. {why}</source>
        <translation>{path} इंस्टॉल नहीं हुआ। {why}</translation>
    </message>
    <message>
        <source>{bundle} answers from now on. What was answered before stays.</source>
        <translation>अब से {bundle} उत्तर देगा। पहले के उत्तर वैसे ही रहेंगे।</translation>
    </message>
    <message>
        <source>Loading {bundle} ...</source>
        <translation>{bundle} लोड हो रहा है ...</translation>
    </message>
    <message>
        <source>The chosen bundle</source>
        <translation>चुना हुआ बंडल</translation>
    </message>
    <message>
        <source>This bundle cannot be used</source>
        <translation>इस बंडल का उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>Digest {digest}</source>
        <translation>डाइजेस्ट {digest}</translation>
    </message>
    <message>
        <source>How good it was</source>
        <translation>यह कितना अच्छा था</translation>
    </message>
    <message>
        <source>Its classes</source>
        <translation>इसके वर्ग</translation>
    </message>
    <message>
        <source>Its card</source>
        <translation>इसका कार्ड</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>वर्ग</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>यह क्या है</translation>
    </message>
    <message>
        <source>Review below</source>
        <translation>इससे कम: समीक्षा</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>प्रिसिशन</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>रिकॉल</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>Golden images</source>
        <translation>मानक चित्र</translation>
    </message>
    <message>
        <source>Trained</source>
        <comment>the date of the training</comment>
        <translation>प्रशिक्षण</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>डेटा</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>उद्धरण</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>विश्वास</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>पूर्व-प्रसंस्करण</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>संस्करण {version}</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>डाइजेस्ट</translation>
    </message>
    <message numerus="yes">
        <source>{count} golden images passed on this PC</source>
        <translation>
            <numerusform>{count} मानक चित्र इस PC पर सही निकला</numerusform>
            <numerusform>{count} मानक चित्र इस PC पर सही निकले</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>the share of the images</comment>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>सही उत्तर</translation>
    </message>
    <message>
        <source>{percent} of those that were answered</source>
        <translation>जिनका उत्तर मिला उनमें से {percent}</translation>
    </message>
    <message>
        <source>Mean F1 of the classes</source>
        <translation>वर्गों का औसत F1</translation>
    </message>
    <message>
        <source>Confidence is off by</source>
        <translation>विश्वास में अंतर</translation>
    </message>
    <message>
        <source>{percent} on average</source>
        <translation>औसतन {percent}</translation>
    </message>
    <message numerus="yes">
        <source>And {count} classes more</source>
        <translation>
            <numerusform>और {count} वर्ग</numerusform>
            <numerusform>और {count} वर्ग</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>उपयोग नहीं हो सकता</translation>
    </message>
    <message numerus="yes">
        <source>{count} classes</source>
        <translation>
            <numerusform>{count} वर्ग</numerusform>
            <numerusform>{count} वर्ग</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {classes}, trusted signer</source>
        <translation>{date}, {classes}, विश्वसनीय हस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>{date}, {classes}, unknown signer</source>
        <translation>{date}, {classes}, अज्ञात हस्ताक्षरकर्ता</translation>
    </message>
    <message>
        <source>In use. {words}</source>
        <translation>उपयोग में। {words}</translation>
    </message>
    <message>
        <source>Bundle {digest}</source>
        <translation>बंडल {digest}</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>बंडल</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Choose a bundle, check it and keep it on this PC</source>
        <translation>बंडल चुनें, जाँचें और इस PC पर रखें</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>button: have the bundle answer</comment>
        <translation>लगाएँ</translation>
    </message>
    <message>
        <source>Have the chosen bundle answer from now on</source>
        <translation>अब से चुना हुआ बंडल उत्तर दे</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the chosen bundle from this PC</source>
        <translation>चुने हुए बंडल को इस PC से हटाएँ</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>तुलना करें</translation>
    </message>
    <message>
        <source>See which images two bundles answer differently</source>
        <translation>देखें कि किन चित्रों पर दो बंडलों के उत्तर अलग हैं</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the bundle; its answers stay</source>
        <translation>बंडल हटाएँ; इसके उत्तर बने रहेंगे</translation>
    </message>
    <message>
        <source>Leave the bundle where it is</source>
        <translation>बंडल को जहाँ है वहीं रहने दें</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>रखें</translation>
    </message>
    <message>
        <source>Remove {bundle} from this PC? What it answered stays on record.</source>
        <translation>{bundle} को इस PC से हटाएँ? इसके दिए उत्तर रिकॉर्ड में रहेंगे।</translation>
    </message>
    <message>
        <source>Both bundles classify the same images, one after the other. Only the images that they answer differently are listed. Nothing of it is recorded, and the bundle in use stays in use.</source>
        <translation>दोनों बंडल बारी-बारी से उन्हीं चित्रों का वर्गीकरण करते हैं। केवल वे चित्र सूची में आते हैं जिन पर उनके उत्तर अलग हैं। इसका कुछ भी रिकॉर्ड नहीं होता, और जो बंडल उपयोग में है वही रहता है।</translation>
    </message>
    <message>
        <source>First bundle</source>
        <translation>पहला बंडल</translation>
    </message>
    <message>
        <source>First bundle of the comparison</source>
        <translation>तुलना का पहला बंडल</translation>
    </message>
    <message>
        <source>Second bundle</source>
        <translation>दूसरा बंडल</translation>
    </message>
    <message>
        <source>Second bundle of the comparison</source>
        <translation>तुलना का दूसरा बंडल</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>तुलना की प्रगति</translation>
    </message>
    <message>
        <source>Back to the list of bundles</source>
        <translation>बंडलों की सूची पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>वापस</translation>
    </message>
    <message>
        <source>Listed images</source>
        <translation>सूची के चित्र</translation>
    </message>
    <message>
        <source>Compare on the images that are listed on the page Images</source>
        <translation>चित्र पृष्ठ की सूची में दिए चित्रों पर तुलना करें</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>चित्र चुनें</translation>
    </message>
    <message>
        <source>Compare on images that you choose</source>
        <translation>अपने चुने हुए चित्रों पर तुलना करें</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Compare on all images in a folder</source>
        <translation>किसी फ़ोल्डर के सभी चित्रों पर तुलना करें</translation>
    </message>
    <message>
        <source>Compare on</source>
        <comment>title above a choice of folders</comment>
        <translation>इन पर तुलना करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>तुलना समाप्त करें</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between the two bundles</comment>
        <translation>और</translation>
    </message>
    <message>
        <source>Choose two different bundles.</source>
        <translation>दो अलग-अलग बंडल चुनें।</translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation>तुलना हो रही है ...</translation>
    </message>
    <message numerus="yes">
        <source>{count} images differ.</source>
        <translation>
            <numerusform>{count} चित्र का उत्तर अलग है।</numerusform>
            <numerusform>{count} चित्रों के उत्तर अलग हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Images that are answered differently</source>
        <translation>चित्र जिनके उत्तर अलग हैं</translation>
    </message>
    <message>
        <source>Which bundle was right</source>
        <translation>कौन-सा बंडल सही था</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>A person says</source>
        <translation>व्यक्ति का उत्तर</translation>
    </message>
    <message>
        <source>{bundle} right</source>
        <extracomment>Header above how often the bundle was right.</extracomment>
        <translation>{bundle} सही</translation>
    </message>
    <message>
        <source>Class, by a person</source>
        <translation>वर्ग, व्यक्ति के अनुसार</translation>
    </message>
    <message>
        <source>PDF case report</source>
        <translation>PDF केस रिपोर्ट</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>चित्र खोलें</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>चित्र ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Install a bundle</source>
        <translation>बंडल इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Bundles (*.petriscope)</source>
        <translation>बंडल (*.petriscope)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>चित्र (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>तालिका (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>चार्ट निर्यात करें</translation>
    </message>
    <message>
        <source>Choose one or more images</source>
        <translation>एक या अधिक चित्र चुनें</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Choose a folder of images</source>
        <translation>चित्रों का फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Try sample images</source>
        <translation>नमूना चित्र आज़माएँ</translation>
    </message>
    <message>
        <source>Classify a few drawn samples</source>
        <translation>कुछ बनाए गए नमूनों का वर्गीकरण करें</translation>
    </message>
    <message>
        <source>Classify what arrives in a folder</source>
        <translation>फ़ोल्डर में आने वाले चित्रों का वर्गीकरण करें</translation>
    </message>
    <message>
        <source>Write the listed results as PDF, HTML, Excel or CSV</source>
        <translation>सूची के परिणाम PDF, HTML, Excel या CSV में लिखें</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>प्रिंट करें</translation>
    </message>
    <message>
        <source>Show the case report as it will be printed</source>
        <translation>केस रिपोर्ट वैसी दिखाएँ जैसी छपेगी</translation>
    </message>
    <message>
        <source>Hold the images not yet done, or go on with them</source>
        <translation>बाकी चित्रों को रोकें, या उन पर आगे बढ़ें</translation>
    </message>
    <message>
        <source>Forget the images not yet done</source>
        <translation>बाकी चित्र छोड़ दें</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>पुराने परिणाम</translation>
    </message>
    <message>
        <source>List all that is on record</source>
        <translation>जो कुछ रिकॉर्ड में है वह सब दिखाएँ</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>ट्यूटोरियल</translation>
    </message>
    <message>
        <source>Two minutes on the sample images</source>
        <translation>नमूना चित्रों पर दो मिनट</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>नज़र रोकें</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>फ़ोल्डर पर नज़र</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>चित्र कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the picture as it is seen</source>
        <translation>चित्र जैसा दिखता है वैसा कॉपी करें</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>पाठ कॉपी करें</translation>
    </message>
    <message>
        <source>Copy the row as text</source>
        <translation>पंक्ति को पाठ के रूप में कॉपी करें</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>चित्र कॉपी हो गया।</translation>
    </message>
    <message>
        <source>The row was copied as text.</source>
        <translation>पंक्ति पाठ के रूप में कॉपी हो गई।</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>साथ-साथ</translation>
    </message>
    <message>
        <source>Show the bare image beside the heatmap</source>
        <translation>हीटमैप के पास सादा चित्र दिखाएँ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>What the image is like and where it lies</source>
        <translation>चित्र कैसा है और कहाँ है</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>कोई चित्र नहीं</translation>
    </message>
    <message>
        <source>Preparing the image ...</source>
        <translation>चित्र तैयार हो रहा है ...</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>तकनीकी रिपोर्ट सहेजें</translation>
    </message>
    <message>
        <source>Pack logs, checks and counts for whoever looks for a fault; no images, no names</source>
        <translation>खराबी खोजने वाले के लिए लॉग, जाँचें और गिनतियाँ इकट्ठा करें; कोई चित्र नहीं, कोई नाम नहीं</translation>
    </message>
    <message>
        <source>Diagnostics are being packed. This takes a few seconds.</source>
        <translation>तकनीकी रिपोर्ट तैयार हो रही है। इसमें कुछ सेकंड लगते हैं।</translation>
    </message>
    <message>
        <source>Written to {file}. It holds no images and no names of files.</source>
        <translation>{file} में लिखा गया। इसमें कोई चित्र या फ़ाइल का नाम नहीं है।</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>निकास कोड {code}</translation>
    </message>
    <message>
        <source>Expected diagnostics in {file}. Received: {reason} Choose another place, or run petriscope diagnostics in a terminal.</source>
        <translation>{file} में तकनीकी रिपोर्ट लिखी जानी थी। मिला: {reason} दूसरी जगह चुनें, या टर्मिनल में petriscope diagnostics चलाएँ।</translation>
    </message>
    <message>
        <source>Drop images or a folder here</source>
        <translation>चित्र या फ़ोल्डर यहाँ छोड़ें</translation>
    </message>
    <message>
        <source>Petriscope has a fault: {kind}. What was just done may be incomplete. The log {log} has the details.</source>
        <translation>Petriscope में खराबी है: {kind}। अभी किया गया काम अधूरा हो सकता है। विवरण लॉग {log} में हैं।</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>गाइड</translation>
    </message>
    <message>
        <source>The guide {file} cannot be read ({reason}).</source>
        <translation>गाइड {file} पढ़ी नहीं जा सकती ({reason})।</translation>
    </message>
    <message>
        <source>no other class</source>
        <translation>कोई दूसरा वर्ग नहीं</translation>
    </message>
    <message>
        <source>&amp;Finer</source>
        <translation>बारीक (&amp;F)</translation>
    </message>
    <message>
        <source>Opacity of the heatmap. Hold H to hide it.</source>
        <translation>हीटमैप की अपारदर्शिता। छिपाने के लिए H दबाए रखें।</translation>
    </message>
    <message>
        <source>Opacity of the heatmap in percent; hold H to hide it</source>
        <translation>हीटमैप की अपारदर्शिता प्रतिशत में; छिपाने के लिए H दबाए रखें</translation>
    </message>
    <message>
        <source>Why this class and not that one: choose the other class.
The heatmap then shows the evidence for one rather than the other.</source>
        <translation>यही वर्ग क्यों, वह क्यों नहीं: दूसरा वर्ग चुनें।
तब हीटमैप दूसरे की तुलना में पहले के प्रमाण दिखाता है।</translation>
    </message>
    <message>
        <source>Class to compare with</source>
        <translation>तुलना का वर्ग</translation>
    </message>
    <message>
        <source>A heatmap of twice the rows and columns.
It takes a little longer to appear.</source>
        <translation>दुगुनी पंक्तियों और स्तंभों वाला हीटमैप।
इसे दिखने में थोड़ा अधिक समय लगता है।</translation>
    </message>
    <message>
        <source>&amp;Heatmap</source>
        <translation>हीटमैप (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>इससे तुलना (&amp;C)</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>गाइड में खोजें</translation>
    </message>
    <message>
        <source>These words are not in the guide.</source>
        <translation>ये शब्द गाइड में नहीं हैं।</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>सहायता के भाग</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>प्रारूप</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>बदला गया</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>फ़ोकस</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>चमक</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>रंग</translation>
    </message>
    <message>
        <source>How strong the finest structure is beside the contrast, as a multiple of the least
that this bundle accepts. Below 2 an image is softer than those the bundle was made from.</source>
        <translation>कंट्रास्ट के मुकाबले सबसे बारीक संरचना कितनी तेज़ है, इस बंडल की न्यूनतम सीमा के
गुणज में। 2 से कम हो तो चित्र उनसे धुंधला है जिनसे बंडल बना था।</translation>
    </message>
    <message>
        <source>Mean grey value: 0 is black, 255 is white.</source>
        <translation>औसत धूसर मान: 0 काला है, 255 सफ़ेद।</translation>
    </message>
    <message>
        <source>Mean colour as L* (light), a* (green to red), b* (blue to yellow) of CIELAB.</source>
        <translation>औसत रंग, CIELAB के L* (हल्कापन), a* (हरा से लाल), b* (नीला से पीला) में।</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Open the folder that the image is in</source>
        <translation>वह फ़ोल्डर खोलें जिसमें चित्र है</translation>
    </message>
    <message>
        <source>{value} of 255</source>
        <translation>255 में से {value}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>ज्ञात नहीं</translation>
    </message>
    <message>
        <source>Image with heatmap overlay</source>
        <translation>हीटमैप के साथ चित्र</translation>
    </message>
    <message>
        <source>Paused at {progress}. All else goes on.</source>
        <translation>{progress} पर रुका है। बाकी सब चल रहा है।</translation>
    </message>
    <message numerus="yes">
        <source>Loading the classifier ... {count} images waiting</source>
        <translation>
            <numerusform>वर्गीकारक लोड हो रहा है ... {count} चित्र प्रतीक्षा में</numerusform>
            <numerusform>वर्गीकारक लोड हो रहा है ... {count} चित्र प्रतीक्षा में</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the classifier ...</source>
        <translation>वर्गीकारक लोड हो रहा है ...</translation>
    </message>
    <message>
        <source>Nothing can be classified</source>
        <translation>कुछ भी वर्गीकृत नहीं हो सकता</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>रुका हुआ</translation>
    </message>
    <message>
        <source>Looking at the first image ...</source>
        <translation>पहला चित्र देखा जा रहा है ...</translation>
    </message>
    <message>
        <source>Go to the next control, or back</source>
        <translation>अगले बटन, बॉक्स या सूची पर जाएँ, या पिछले पर</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation>बटन दबाएँ, बॉक्स पर सही का निशान लगाएँ</translation>
    </message>
    <message>
        <source>In a list, a group of bars or the rail: go to the next, or the one before</source>
        <translation>सूची, बार के समूह या किनारे की पट्टी में: अगले या पिछले पर जाएँ</translation>
    </message>
    <message>
        <source>{keys}, held</source>
        <translation>{keys}, दबाए रखें</translation>
    </message>
    <message>
        <source>Hide the heatmap</source>
        <translation>हीटमैप छिपाएँ</translation>
    </message>
    <message>
        <source>low</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>high</source>
        <translation>अधिक</translation>
    </message>
    <message>
        <source>The colours of the heatmap, from little evidence to most.
Colour-blind people read each of these maps alike: choose the one that stands out best from your stain.</source>
        <translation>हीटमैप के रंग, कम प्रमाण से सबसे अधिक तक।
वर्णांध लोग इन सभी को समान रूप से पढ़ते हैं: वह चुनें जो आपके रंजक से सबसे अलग दिखे।</translation>
    </message>
    <message>
        <source>Colours of the heatmap: {name}</source>
        <translation>हीटमैप के रंग: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>फ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <translation>इस हस्ताक्षरकर्ता पर भरोसा करें</translation>
    </message>
    <message>
        <source>The fingerprints are the same</source>
        <translation>फ़िंगरप्रिंट एक जैसे हैं</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>Leave the signer unknown</source>
        <translation>हस्ताक्षरकर्ता को अज्ञात रहने दें</translation>
    </message>
    <message>
        <source>Ask the supervisor who made this bundle to read out its fingerprint. Trust the signer only if it is this one, digit for digit: {fingerprint}</source>
        <translation>जिस पर्यवेक्षक ने यह बंडल बनाया है उनसे इसका फ़िंगरप्रिंट पढ़कर सुनाने को कहें। हस्ताक्षरकर्ता पर तभी भरोसा करें जब हर अंक यही हो: {fingerprint}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>{work}: {progress}</source>
        <translation>{work}: {progress}</translation>
    </message>
    <message>
        <source>Petriscope crashed the last time it ran. What you had seen is recorded. Save diagnostics and send them to whoever looks after Petriscope.</source>
        <translation>पिछली बार चलते समय Petriscope अचानक बंद हो गया। आपने जो देखा था वह रिकॉर्ड में है। तकनीकी रिपोर्ट सहेजें और Petriscope की देखरेख करने वाले को भेजें।</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>समीक्षा</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग्स</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>सहायता</translation>
    </message>
    <message>
        <source>No usable bundle: nothing is classified.</source>
        <translation>उपयोग योग्य बंडल नहीं है: कोई वर्गीकरण नहीं हो रहा।</translation>
    </message>
    <message>
        <source>The classifier has stopped.</source>
        <translation>वर्गीकारक रुक गया है।</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>Page of the file</source>
        <translation>फ़ाइल का पृष्ठ</translation>
    </message>
    <message>
        <source>Which page of the file to classify. Press Enter to classify it.</source>
        <translation>फ़ाइल के किस पृष्ठ का वर्गीकरण करना है। वर्गीकरण के लिए Enter दबाएँ।</translation>
    </message>
    <message>
        <source>Classify page</source>
        <translation>पृष्ठ वर्गीकृत करें</translation>
    </message>
    <message>
        <source>Classify this page of the file</source>
        <translation>फ़ाइल के इस पृष्ठ का वर्गीकरण करें</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पृष्ठ</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{pages} में से {page}</translation>
    </message>
    <message>
        <source>the device takes no pages</source>
        <translation>उपकरण पृष्ठ नहीं लेता</translation>
    </message>
    <message>
        <source>{description}
Click to see where in the image the evidence lies.</source>
        <translation>{description}
चित्र में प्रमाण कहाँ है, यह देखने के लिए क्लिक करें।</translation>
    </message>
    <message>
        <source>No folder yet: where photographs of the control slide arrive</source>
        <translation>अभी कोई फ़ोल्डर नहीं: जहाँ नियंत्रण स्लाइड के फ़ोटो आते हैं</translation>
    </message>
    <message>
        <source>Since the first run</source>
        <translation>पहली जाँच से</translation>
    </message>
    <message>
        <source>The samples that come with Petriscope</source>
        <translation>Petriscope के साथ आए नमूने</translation>
    </message>
    <message>
        <source>Run the control once a day, before the first image</source>
        <translation>नियंत्रण जाँच दिन में एक बार, पहले चित्र से पहले चलाएँ</translation>
    </message>
    <message>
        <source>The control then runs by itself</source>
        <translation>तब नियंत्रण जाँच अपने आप चलती है</translation>
    </message>
    <message>
        <source>Use samples</source>
        <translation>नमूने लें</translation>
    </message>
    <message>
        <source>Use the samples as stored images</source>
        <translation>नमूनों को सहेजे हुए चित्रों के रूप में लें</translation>
    </message>
    <message>
        <source>No slide</source>
        <translation>कोई स्लाइड नहीं</translation>
    </message>
    <message>
        <source>Use no control slide</source>
        <translation>कोई नियंत्रण स्लाइड उपयोग न करें</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>{moment} से</translation>
    </message>
    <message>
        <source>Choose slide folder</source>
        <translation>स्लाइड फ़ोल्डर चुनें</translation>
    </message>
    <message>
        <source>Choose the folder where photographs of the control slide arrive</source>
        <translation>वह फ़ोल्डर चुनें जहाँ नियंत्रण स्लाइड के फ़ोटो आते हैं</translation>
    </message>
    <message>
        <source>Control slide</source>
        <translation>नियंत्रण स्लाइड</translation>
    </message>
    <message>
        <source>Choose stored images</source>
        <translation>सहेजे चित्र चुनें</translation>
    </message>
    <message>
        <source>Choose a folder of images that never change</source>
        <translation>ऐसे चित्रों का फ़ोल्डर चुनें जो कभी नहीं बदलते</translation>
    </message>
    <message>
        <source>Stored control images</source>
        <translation>सहेजे हुए नियंत्रण चित्र</translation>
    </message>
    <message>
        <source>New baseline</source>
        <translation>नई आधार रेखा</translation>
    </message>
    <message>
        <source>Compare with what comes from now on: after a new slide, stain or camera</source>
        <translation>अब से आने वाले चित्रों से तुलना करें: नई स्लाइड, रंजक या कैमरे के बाद</translation>
    </message>
    <message>
        <source>Stored images</source>
        <translation>सहेजे हुए चित्र</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>आधार रेखा</translation>
    </message>
    <message>
        <source>Chart. {says}</source>
        <translation>चार्ट। {says}</translation>
    </message>
    <message>
        <source>The chart begins with the first run that has photographs of a control slide.</source>
        <translation>चार्ट उस पहली जाँच से शुरू होता है जिसमें नियंत्रण स्लाइड के फ़ोटो हैं।</translation>
    </message>
    <message>
        <source>{distance} SD</source>
        <translation>{distance} SD</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>औसत</translation>
    </message>
    <message>
        <source>{verdict}. {reason}</source>
        <translation>{verdict}। {reason}</translation>
    </message>
    <message>
        <source>The chart is written to {file}</source>
        <translation>चार्ट {file} में लिखा गया</translation>
    </message>
    <message>
        <source>Run control</source>
        <translation>जाँच चलाएँ</translation>
    </message>
    <message>
        <source>Classify the control images again and judge</source>
        <translation>नियंत्रण चित्रों का फिर से वर्गीकरण करें और परखें</translation>
    </message>
    <message>
        <source>Write the chart as a picture, or its runs as a table</source>
        <translation>चार्ट को चित्र के रूप में, या इसकी जाँचों को तालिका के रूप में लिखें</translation>
    </message>
    <message>
        <source>Quantity in the chart</source>
        <translation>चार्ट की राशि</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>चुनें कि चार्ट क्या दिखाए</translation>
    </message>
    <message>
        <source>Runs of the control slide</source>
        <translation>नियंत्रण स्लाइड की जाँचें</translation>
    </message>
    <message>
        <source>Daily work compared with the reference</source>
        <translation>संदर्भ की तुलना में रोज़ का काम</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>रोज़ का काम</translation>
    </message>
    <message>
        <source>Running, {done} of {total}</source>
        <translation>चल रही है, {total} में से {done}</translation>
    </message>
    <message>
        <source>{since} to {until}, compared with {first} to {last}</source>
        <translation>{since} से {until}, {first} से {last} की तुलना में</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>जाँच</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>दूरी</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>निष्कर्ष</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>राशि</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>संदर्भ</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>पिछले दिन</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>आधार रेखा</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>ठीक</translation>
    </message>
    <message>
        <source>Out of control: {rule}</source>
        <translation>नियंत्रण से बाहर: {rule}</translation>
    </message>
    <message>
        <source>Warning: {rule}</source>
        <translation>चेतावनी: {rule}</translation>
    </message>
    <message>
        <source>{when}: {quantity} {value}; {finding}.</source>
        <translation>{when}: {quantity} {value}; {finding}।</translation>
    </message>
    <message>
        <source>{when}: {quantity} {value}, {distance} standard deviations from the mean; {finding}.</source>
        <translation>{when}: {quantity} {value}, औसत से {distance} मानक विचलन दूर; {finding}।</translation>
    </message>
    <message>
        <source>No run of the control slide yet.</source>
        <translation>नियंत्रण स्लाइड की अभी कोई जाँच नहीं हुई।</translation>
    </message>
    <message numerus="yes">
        <source>{quantity} in {count} runs of the control slide; the baseline is not whole yet.</source>
        <translation>
            <numerusform>नियंत्रण स्लाइड की {count} जाँच में {quantity}; आधार रेखा अभी पूरी नहीं है।</numerusform>
            <numerusform>नियंत्रण स्लाइड की {count} जाँचों में {quantity}; आधार रेखा अभी पूरी नहीं है।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{quantity} in {count} runs of the control slide; mean {mean}, standard deviation {sd}; {out} out of control.</source>
        <translation>
            <numerusform>नियंत्रण स्लाइड की {count} जाँच में {quantity}; औसत {mean}, मानक विचलन {sd}; {out} नियंत्रण से बाहर।</numerusform>
            <numerusform>नियंत्रण स्लाइड की {count} जाँचों में {quantity}; औसत {mean}, मानक विचलन {sd}; {out} नियंत्रण से बाहर।</numerusform>
        </translation>
    </message>
    <message>
        <source>stability index {index}</source>
        <translation>स्थिरता सूचकांक {index}</translation>
    </message>
    <message>
        <source>Mix of classes</source>
        <translation>वर्गों का मिश्रण</translation>
    </message>
    <message>
        <source>Reading the records ...</source>
        <translation>रिकॉर्ड पढ़े जा रहे हैं ...</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>{page} पर जाएँ</translation>
    </message>
    <message numerus="yes">
        <source>{count} images written to {file}</source>
        <translation>
            <numerusform>{count} चित्र {file} में लिखा गया</numerusform>
            <numerusform>{count} चित्र {file} में लिखे गए</numerusform>
        </translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>सभी बैच</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>सभी चित्र</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>समीक्षा चाहिए</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>समीक्षित</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>सुधारे गए</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>अपठनीय</translation>
    </message>
    <message>
        <source>With comments</source>
        <translation>टिप्पणी वाले</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>कोई भी विश्वास</translation>
    </message>
    <message>
        <source>Below 60 %</source>
        <translation>60 % से कम</translation>
    </message>
    <message>
        <source>60 to 90 %</source>
        <translation>60 से 90 %</translation>
    </message>
    <message>
        <source>Above 90 %</source>
        <translation>90 % से अधिक</translation>
    </message>
    <message>
        <source>In order of arrival</source>
        <translation>आने के क्रम में</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>नए पहले</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>कम निश्चित पहले</translation>
    </message>
    <message>
        <source>Most certain first</source>
        <translation>अधिक निश्चित पहले</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>नाम से</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>वर्ग से</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>कोई भी वर्ग</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>बैच</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>कौन-से चित्र</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>in which the images are listed</comment>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>छाँटें</translation>
    </message>
    <message>
        <source>Filter and sort the images</source>
        <translation>चित्र छाँटें और क्रम से लगाएँ</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>ग्रिड</translation>
    </message>
    <message>
        <source>Show the images side by side</source>
        <translation>चित्र साथ-साथ दिखाएँ</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>List all images of this batch</source>
        <translation>इस बैच के सभी चित्र दिखाएँ</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Find images by name, folder, case or slide</source>
        <translation>नाम, फ़ोल्डर, केस या स्लाइड से चित्र खोजें</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>{count} मिला</numerusform>
            <numerusform>{count} मिले</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by name, folder, case</source>
        <translation>नाम, फ़ोल्डर, केस से खोजें</translation>
    </message>
    <message>
        <source>Find images</source>
        <translation>चित्र खोजें</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>परिणाम साथ-साथ</translation>
    </message>
    <message>
        <source>Review. {result}</source>
        <translation>समीक्षा। {result}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>सहमति</translation>
    </message>
    <message>
        <source>How often a person gave the same answer. In brackets, while there are few images:
where the share lies in 95 of 100 such cases (Wilson&apos;s interval).</source>
        <translation>कितनी बार व्यक्ति ने वही उत्तर दिया। चित्र कम होने पर कोष्ठक में:
ऐसे 100 में से 95 मामलों में हिस्सा कहाँ रहता है (विल्सन अंतराल)।</translation>
    </message>
    <message>
        <source>nothing reviewed yet</source>
        <translation>अभी कुछ समीक्षित नहीं</translation>
    </message>
    <message>
        <source>{agreed} of {read}: {percent} %</source>
        <translation>{read} में से {agreed}: {percent} %</translation>
    </message>
    <message>
        <source>{agreed} of {read}: {percent} % ({low} to {high})</source>
        <translation>{read} में से {agreed}: {percent} % ({low} से {high})</translation>
    </message>
    <message>
        <source>With the bundle</source>
        <translation>बंडल के साथ</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} और {second}</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <comment>check box: hide the bundle&apos;s answer</comment>
        <translation>उत्तर छिपाएँ (&amp;B)</translation>
    </message>
    <message>
        <source>Images to review</source>
        <translation>समीक्षा के चित्र</translation>
    </message>
    <message>
        <source>Which images come, and in what order</source>
        <translation>कौन-से चित्र आएँ, और किस क्रम में</translation>
    </message>
    <message>
        <source>The images of the last batch, or all on record</source>
        <translation>पिछले बैच के चित्र, या रिकॉर्ड के सभी चित्र</translation>
    </message>
    <message>
        <source>Share of the sample</source>
        <translation>नमूने का हिस्सा</translation>
    </message>
    <message>
        <source>How many of all images are in the sample. The digits of an image&apos;s own bytes
decide which, so they are always the same and nobody can choose.</source>
        <translation>सभी चित्रों में से कितने नमूने में हैं। यह चित्र के अपने बाइटों के अंकों से
तय होता है, इसलिए वे हमेशा वही रहते हैं और कोई उन्हें चुन नहीं सकता।</translation>
    </message>
    <message>
        <source>Blind: hide the bundle&apos;s answer until you have given yours</source>
        <translation>छिपाकर: जब तक आप अपना उत्तर न दें, बंडल का उत्तर छिपाएँ</translation>
    </message>
    <message>
        <source>Hide the bundle&apos;s answer and heatmap until you have given your answer,
so that it cannot lead you</source>
        <translation>जब तक आप अपना उत्तर न दें, बंडल का उत्तर और हीटमैप छिपाएँ,
ताकि वे आप पर असर न डालें</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>समीक्षक</translation>
    </message>
    <message>
        <source>Your name, which stands beside your answers</source>
        <translation>आपका नाम, जो आपके उत्तरों के साथ लिखा जाता है</translation>
    </message>
    <message>
        <source>{class_name}, key {key}</source>
        <translation>{class_name}, कुंजी {key}</translation>
    </message>
    <message>
        <source>Review: answer {class_name}</source>
        <translation>समीक्षा: उत्तर {class_name}</translation>
    </message>
    <message>
        <source>Your comment is kept.</source>
        <translation>आपकी टिप्पणी रख ली गई।</translation>
    </message>
    <message>
        <source>Review: how often people agree with the bundle</source>
        <translation>समीक्षा: लोग बंडल से कितनी बार सहमत हैं</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Review: who said what of this image, and when</source>
        <translation>समीक्षा: इस चित्र के बारे में किसने क्या कहा, और कब</translation>
    </message>
    <message>
        <source>Hidden until you answer.</source>
        <translation>आपके उत्तर देने तक छिपा है।</translation>
    </message>
    <message>
        <source>Nobody has said anything of this image yet.</source>
        <translation>इस चित्र के बारे में अभी किसी ने कुछ नहीं कहा।</translation>
    </message>
    <message>
        <source>This is the last image here. Refresh (F5), or choose other images above.</source>
        <translation>यह यहाँ का अंतिम चित्र है। ताज़ा करें (F5), या ऊपर दूसरे चित्र चुनें।</translation>
    </message>
    <message>
        <source>Blind: answer by a key of your own first.</source>
        <translation>छिपाकर: पहले कुंजी से अपना उत्तर दें।</translation>
    </message>
    <message>
        <source>The bundle has no answer here. Choose one, or skip (K).</source>
        <translation>यहाँ बंडल का कोई उत्तर नहीं है। एक चुनें, या आगे बढ़ें (K)।</translation>
    </message>
    <message>
        <source>There is no answer of this run to take back.</source>
        <translation>इस बार का कोई उत्तर वापस लेने को नहीं है।</translation>
    </message>
    <message>
        <source>The last answer is taken back.</source>
        <translation>पिछला उत्तर वापस लिया गया।</translation>
    </message>
    <message>
        <source>No picture: the file could not be read</source>
        <translation>कोई चित्र नहीं: फ़ाइल पढ़ी नहीं जा सकी</translation>
    </message>
    <message numerus="yes">
        <source>{count} answers wait for the records</source>
        <translation>
            <numerusform>{count} उत्तर रिकॉर्ड की प्रतीक्षा में है</numerusform>
            <numerusform>{count} उत्तर रिकॉर्ड की प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation>{total} में से {reviewed} समीक्षित</translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed, {pace} a minute</source>
        <translation>{total} में से {reviewed} समीक्षित, {pace} प्रति मिनट</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>अभी उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>There are no images here. Open some on the page Images, or choose all batches above.</source>
        <translation>यहाँ कोई चित्र नहीं है। चित्र पृष्ठ पर कुछ खोलें, या ऊपर सभी बैच चुनें।</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>समीक्षा के लिए</translation>
    </message>
    <message>
        <source>No image needs review. Choose other images above, or set the thresholds (R) higher.</source>
        <translation>किसी चित्र को समीक्षा नहीं चाहिए। ऊपर दूसरे चित्र चुनें, या सीमाएँ (R) बढ़ाएँ।</translation>
    </message>
    <message>
        <source>All, least certain first</source>
        <translation>सभी, कम निश्चित पहले</translation>
    </message>
    <message>
        <source>Quality-control sample</source>
        <translation>गुणवत्ता नियंत्रण नमूना</translation>
    </message>
    <message>
        <source>No image is in the sample. Choose a larger share above, or all batches.</source>
        <translation>नमूने में कोई चित्र नहीं है। ऊपर बड़ा हिस्सा चुनें, या सभी बैच।</translation>
    </message>
    <message>
        <source>Reviewed by somebody else</source>
        <translation>दूसरे व्यक्ति द्वारा समीक्षित</translation>
    </message>
    <message>
        <source>There is nothing to read a second time. Another person answers first; then type your own name above.</source>
        <translation>दूसरी बार देखने को कुछ नहीं है। पहले कोई दूसरा व्यक्ति उत्तर दे; फिर ऊपर अपना नाम लिखें।</translation>
    </message>
    <message>
        <source>The bundle&apos;s answer</source>
        <translation>बंडल का उत्तर</translation>
    </message>
    <message>
        <source>The person&apos;s answer</source>
        <translation>व्यक्ति का उत्तर</translation>
    </message>
    <message>
        <source>hidden until you answer</source>
        <translation>आपके उत्तर देने तक छिपा है</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>अभी उत्तर नहीं दिया</translation>
    </message>
    <message>
        <source>{image}: {answer}, as the bundle</source>
        <translation>{image}: {answer}, बंडल जैसा ही</translation>
    </message>
    <message>
        <source>{image}: {answer}, the bundle: no answer</source>
        <translation>{image}: {answer}, बंडल: कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>{image}: {answer}, the bundle: {other}</source>
        <translation>{image}: {answer}, बंडल: {other}</translation>
    </message>
    <message>
        <source>Review: look anew which images there are</source>
        <translation>समीक्षा: फिर से देखें कि कौन-से चित्र हैं</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>ताज़ा करें</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Review: go on without an answer</source>
        <translation>समीक्षा: बिना उत्तर आगे बढ़ें</translation>
    </message>
    <message>
        <source>Review: take back the last answer</source>
        <translation>समीक्षा: पिछला उत्तर वापस लें</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Review: write a comment</source>
        <translation>समीक्षा: टिप्पणी लिखें</translation>
    </message>
    <message>
        <source>Review: confirm the bundle&apos;s answer</source>
        <translation>समीक्षा: बंडल के उत्तर की पुष्टि करें</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>पुष्टि करें</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>प्रशिक्षण हेतु निर्यात</translation>
    </message>
    <message>
        <source>Copy every image that a person answered into class folders for the trainer</source>
        <translation>हर वह चित्र जिसका उत्तर किसी व्यक्ति ने दिया, प्रशिक्षण के लिए वर्ग फ़ोल्डरों में कॉपी करें</translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>नया या खाली फ़ोल्डर चुनें</translation>
    </message>
    <message numerus="yes">
        <source>{count} images are in {folder}</source>
        <translation>
            <numerusform>{count} चित्र {folder} में है</numerusform>
            <numerusform>{count} चित्र {folder} में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} images are left out, the first {path}: {why}.</source>
        <translation>
            <numerusform>{count} चित्र छोड़ा गया, पहला {path}: {why}।</numerusform>
            <numerusform>{count} चित्र छोड़े गए, पहला {path}: {why}।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} images are in {folder}. {left_out}</source>
        <translation>
            <numerusform>{count} चित्र {folder} में है। {left_out}</numerusform>
            <numerusform>{count} चित्र {folder} में हैं। {left_out}</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment: Enter keeps it, Esc leaves it</source>
        <translation>टिप्पणी: Enter से रखें, Esc से छोड़ें</translation>
    </message>
    <message>
        <source>An answer needs review if its confidence is below the threshold of its class. What you set holds at once, and from now on for this bundle on this PC. No answer changes.</source>
        <translation>यदि उत्तर का विश्वास उसके वर्ग की सीमा से कम हो तो उसे समीक्षा चाहिए। आप जो तय करते हैं वह तुरंत, और अब से इस PC पर इस बंडल के लिए लागू होता है। कोई उत्तर नहीं बदलता।</translation>
    </message>
    <message>
        <source>Restore the bundle&apos;s own</source>
        <translation>बंडल की अपनी सीमाएँ लाएँ</translation>
    </message>
    <message>
        <source>Use the thresholds that the bundle&apos;s maker gave it</source>
        <translation>बंडल बनाने वाले की दी हुई सीमाएँ लें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>यह विंडो बंद करें</translation>
    </message>
    <message>
        <source>bundle: {threshold}</source>
        <translation>बंडल: {threshold}</translation>
    </message>
    <message>
        <source>{class_name}: an answer below this confidence needs review</source>
        <translation>{class_name}: इस विश्वास से कम के उत्तर को समीक्षा चाहिए</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>सीमाएँ</translation>
    </message>
    <message>
        <source>Below which confidence an answer needs review</source>
        <translation>किस विश्वास से कम होने पर उत्तर को समीक्षा चाहिए</translation>
    </message>
    <message>
        <source>Files without an answer</source>
        <translation>बिना उत्तर की फ़ाइलें</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>क्यों</translation>
    </message>
    <message numerus="yes">
        <source>{count} files have no answer. All are where they were.</source>
        <translation>
            <numerusform>{count} फ़ाइल का कोई उत्तर नहीं है। वह जहाँ थी वहीं है।</numerusform>
            <numerusform>{count} फ़ाइलों का कोई उत्तर नहीं है। सब जहाँ थीं वहीं हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} These are the latest {shown}.</source>
        <translation>{files} ये सबसे नई {shown} हैं।</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation>चालू</translation>
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
        <translation>भरोसा करें</translation>
    </message>
    <message>
        <source>Compare the fingerprint and trust the signer of this bundle</source>
        <translation>फ़िंगरप्रिंट मिलाएँ और इस बंडल के हस्ताक्षरकर्ता पर भरोसा करें</translation>
    </message>
    <message>
        <source>{bundle}
Bundle {digest}
Signer {signer}
Preprocessing version {version}</source>
        <translation>{bundle}
बंडल {digest}
हस्ताक्षरकर्ता {signer}
पूर्व-प्रसंस्करण संस्करण {version}</translation>
    </message>
    <message>
        <source>Petriscope goes on watching. To end it, use the menu of this icon.</source>
        <translation>Petriscope नज़र रखता रहेगा। उसे बंद करने के लिए इस आइकन के मेनू का उपयोग करें।</translation>
    </message>
    <message>
        <source>{seen} seen, {waiting} waiting</source>
        <translation>{seen} देखे गए, {waiting} प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Petriscope: {state}</source>
        <translation>Petriscope: {state}</translation>
    </message>
    <message>
        <source>Show Petriscope</source>
        <translation>Petriscope दिखाएँ</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>विंडो दिखाएँ</translation>
    </message>
    <message>
        <source>End Petriscope</source>
        <translation>Petriscope बंद करें</translation>
    </message>
    <message>
        <source>Stop all work and end</source>
        <translation>सारा काम रोकें और बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>No image waits. {count} images seen.</source>
        <translation>
            <numerusform>कोई चित्र प्रतीक्षा में नहीं। {count} चित्र देखा गया।</numerusform>
            <numerusform>कोई चित्र प्रतीक्षा में नहीं। {count} चित्र देखे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>The coloured spots show where the evidence for the class lies. The slider makes them stronger. Hold H to see the image without them.</source>
        <translation>रंगीन धब्बे दिखाते हैं कि वर्ग के प्रमाण कहाँ हैं। स्लाइडर उन्हें गहरा करता है। उनके बिना चित्र देखने के लिए H दबाए रखें।</translation>
    </message>
    <message>
        <source>Click another class beside the image to see what speaks for it. Compare with asks why one class and not the other.</source>
        <translation>चित्र के पास दूसरे वर्ग पर क्लिक करें और देखें कि उसके पक्ष में क्या है। &quot;इससे तुलना&quot; पूछता है कि यही वर्ग क्यों, दूसरा क्यों नहीं।</translation>
    </message>
    <message>
        <source>Watch folder classifies whatever the microscope writes there. Export and Print are about the images that are listed.</source>
        <translation>&quot;फ़ोल्डर पर नज़र&quot; माइक्रोस्कोप की वहाँ लिखी हर चीज़ का वर्गीकरण करता है। &quot;निर्यात&quot; और &quot;प्रिंट करें&quot; सूची के चित्रों के लिए हैं।</translation>
    </message>
    <message>
        <source>Now drop your own images anywhere in the window. The page Help has a guide, all keys and this tutorial.</source>
        <translation>अब अपने चित्र विंडो में कहीं भी छोड़ें। सहायता पृष्ठ पर गाइड, सभी कुंजियाँ और यह ट्यूटोरियल है।</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>End</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>End the tutorial</source>
        <translation>ट्यूटोरियल समाप्त करें</translation>
    </message>
    <message>
        <source>{step} of {steps}: {text}</source>
        <translation>{steps} में से {step}: {text}</translation>
    </message>
    <message>
        <source>Watching {folders}</source>
        <translation>{folders} पर नज़र है</translation>
    </message>
    <message>
        <source>Working in {folders}</source>
        <translation>{folders} में काम हो रहा है</translation>
    </message>
    <message>
        <source>Waiting for {folders}</source>
        <translation>{folders} की प्रतीक्षा है</translation>
    </message>
    <message>
        <source>Problem in {folders}</source>
        <translation>{folders} में समस्या</translation>
    </message>
    <message>
        <source>Show which files have no answer, and why</source>
        <translation>दिखाएँ कि किन फ़ाइलों का उत्तर नहीं है, और क्यों</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>फ़ोल्डर जोड़ें</translation>
    </message>
    <message>
        <source>Watch another folder as well</source>
        <translation>एक और फ़ोल्डर पर भी नज़र रखें</translation>
    </message>
    <message>
        <source>{refused} refused, {unreadable} unreadable</source>
        <translation>{refused} अस्वीकृत, {unreadable} अपठनीय</translation>
    </message>
    <message>
        <source>Watch another folder</source>
        <translation>दूसरे फ़ोल्डर पर नज़र रखें</translation>
    </message>
    <message>
        <source>All of the image (0), or each of its pixels as one of the screen (1)</source>
        <translation>पूरा चित्र (0), या चित्र का हर पिक्सेल स्क्रीन के एक पिक्सेल जितना (1)</translation>
    </message>
    <message>
        <source>Magnify the image; or turn the wheel</source>
        <translation>चित्र बड़ा करें; या व्हील घुमाएँ</translation>
    </message>
    <message>
        <source>Show more of the image</source>
        <translation>चित्र का अधिक भाग दिखाएँ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>पूरा</translation>
    </message>
    <message>
        <source>All of the image</source>
        <translation>पूरा चित्र</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>पिक्सेल</translation>
    </message>
    <message>
        <source>The image&apos;s own pixels</source>
        <translation>चित्र के अपने पिक्सेल</translation>
    </message>
    <message>
        <source>Smaller image</source>
        <translation>चित्र छोटा करें</translation>
    </message>
    <message>
        <source>Larger image</source>
        <translation>चित्र बड़ा करें</translation>
    </message>
    <message>
        <source>Fit, {percent}</source>
        <translation>पूरा, {percent}</translation>
    </message>
    <message>
        <source>Shown at {percent}</source>
        <translation>{percent} पर दिख रहा है</translation>
    </message>
    <message>
        <source>This bundle comes with Petriscope and is there already.</source>
        <translation>यह बंडल Petriscope के साथ आता है और पहले से मौजूद है।</translation>
    </message>
    <message>
        <source>The bundle that comes with Petriscope cannot be removed.</source>
        <translation>Petriscope के साथ आया बंडल हटाया नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The bundle in use cannot be removed. Use another one first.</source>
        <translation>उपयोग में आ रहा बंडल हटाया नहीं जा सकता। पहले दूसरा लगाएँ।</translation>
    </message>
    <message>
        <source>The bundle {digest} cannot be removed ({why}).</source>
        <translation>बंडल {digest} हटाया नहीं जा सकता ({why})।</translation>
    </message>
    <message>
        <source>Another Petriscope is installing a bundle. Try again when it is done.</source>
        <translation>दूसरा Petriscope बंडल इंस्टॉल कर रहा है। उसके पूरा होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>No bundle can be installed in {folder} ({why}). Free some disk space, or check the folder&apos;s permissions.</source>
        <translation>{folder} में कोई बंडल इंस्टॉल नहीं हो सकता ({why})। डिस्क पर कुछ जगह खाली करें, या फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The bundle {path} could not be copied. {why}</source>
        <translation>बंडल {path} कॉपी नहीं हो सका। {why}</translation>
    </message>
    <message>
        <source>The bundle {path} cannot be used. {why}</source>
        <translation>बंडल {path} का उपयोग नहीं हो सकता। {why}</translation>
    </message>
    <message>
        <source>The file {path} holds another bundle. Remove it.</source>
        <translation>फ़ाइल {path} में दूसरा बंडल है। उसे हटाएँ।</translation>
    </message>
    <message>
        <source>The file {file}, which says which bundle is in use, cannot be read ({why}). Check the file&apos;s permissions.</source>
        <translation>फ़ाइल {file}, जो बताती है कि कौन-सा बंडल उपयोग में है, पढ़ी नहीं जा सकती ({why})। फ़ाइल की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The file {file}, which says which bundle is in use, is damaged. Choose a bundle: that writes it anew.</source>
        <translation>फ़ाइल {file}, जो बताती है कि कौन-सा बंडल उपयोग में है, खराब है। कोई बंडल चुनें: इससे वह फिर लिखी जाएगी।</translation>
    </message>
    <message>
        <source>Which bundle is in use cannot be kept in {file} ({why}): it holds until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation>कौन-सा बंडल उपयोग में है, यह {file} में रखा नहीं जा सकता ({why}): यह Petriscope के बंद होने तक लागू है। कुछ जगह खाली करें, या फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The overlay {file} cannot be written ({why}). Choose another folder.</source>
        <translation>ओवरले {file} लिखा नहीं जा सकता ({why})। दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The folder {folder} for records and logs cannot be used ({why}). Name another one with --data-dir.</source>
        <translation>रिकॉर्ड और लॉग के फ़ोल्डर {folder} का उपयोग नहीं हो सकता ({why})। --data-dir से दूसरा फ़ोल्डर दें।</translation>
    </message>
    <message>
        <source>The folder {folder} makes this Petriscope portable: records and settings belong there. It cannot be written ({why}). Check the stick&apos;s lock and the folder&apos;s permissions, or remove the folder to use your own on this PC.</source>
        <translation>फ़ोल्डर {folder} इस Petriscope को पोर्टेबल बनाता है: रिकॉर्ड और सेटिंग्स वहीं रहते हैं। उसमें लिखा नहीं जा सकता ({why})। USB स्टिक का लॉक और फ़ोल्डर की अनुमतियाँ जाँचें, या इस PC पर अपना फ़ोल्डर उपयोग करने के लिए उसे हटाएँ।</translation>
    </message>
    <message>
        <source>Expected a home folder for records and logs. This user has none. Name another folder with --data-dir.</source>
        <translation>रिकॉर्ड और लॉग के लिए होम फ़ोल्डर चाहिए। इस उपयोगकर्ता के पास नहीं है। --data-dir से दूसरा फ़ोल्डर दें।</translation>
    </message>
    <message>
        <source>{words} (rule {name})</source>
        <translation>{words} (नियम {name})</translation>
    </message>
    <message>
        <source>one run is more than 3 standard deviations from the mean</source>
        <translation>एक जाँच औसत से 3 मानक विचलन से अधिक दूर है</translation>
    </message>
    <message>
        <source>two runs in a row are more than 2 standard deviations off, to both sides</source>
        <translation>लगातार दो जाँचें 2 मानक विचलन से अधिक दूर हैं, दोनों ओर</translation>
    </message>
    <message>
        <source>two runs in a row are more than 2 standard deviations off, to one side</source>
        <translation>लगातार दो जाँचें 2 मानक विचलन से अधिक दूर हैं, एक ही ओर</translation>
    </message>
    <message>
        <source>four runs in a row are more than 1 standard deviation off, to one side</source>
        <translation>लगातार चार जाँचें 1 मानक विचलन से अधिक दूर हैं, एक ही ओर</translation>
    </message>
    <message>
        <source>ten runs in a row lie on the same side of the mean</source>
        <translation>लगातार दस जाँचें औसत के एक ही ओर हैं</translation>
    </message>
    <message>
        <source>one run is more than 2 standard deviations from the mean</source>
        <translation>एक जाँच औसत से 2 मानक विचलन से अधिक दूर है</translation>
    </message>
    <message>
        <source>Run the control. If it is steady, look at some of the images yourself.</source>
        <translation>नियंत्रण जाँच चलाएँ। यदि वह स्थिर है तो कुछ चित्र स्वयं देखें।</translation>
    </message>
    <message>
        <source>Compare the stain, the lamp and the camera&apos;s white balance with an older image.</source>
        <translation>रंजक, लैंप और कैमरे के व्हाइट बैलेंस की पुराने चित्र से तुलना करें।</translation>
    </message>
    <message>
        <source>the answers are less sure than they were</source>
        <translation>उत्तर पहले से कम निश्चित हैं</translation>
    </message>
    <message>
        <source>the answers are surer than they were</source>
        <translation>उत्तर पहले से अधिक निश्चित हैं</translation>
    </message>
    <message>
        <source>fewer images are refused</source>
        <translation>कम चित्र अस्वीकृत हो रहे हैं</translation>
    </message>
    <message>
        <source>more images are refused</source>
        <translation>अधिक चित्र अस्वीकृत हो रहे हैं</translation>
    </message>
    <message>
        <source>Read the reasons beside the refused images: they say what is wrong with them.</source>
        <translation>अस्वीकृत चित्रों के पास लिखे कारण पढ़ें: वे बताते हैं कि क्या गड़बड़ है।</translation>
    </message>
    <message>
        <source>fewer files are unreadable</source>
        <translation>कम फ़ाइलें अपठनीय हैं</translation>
    </message>
    <message>
        <source>more files are unreadable</source>
        <translation>अधिक फ़ाइलें अपठनीय हैं</translation>
    </message>
    <message>
        <source>Check the camera&apos;s software, the network and the disk: files arrive damaged.</source>
        <translation>कैमरे का सॉफ़्टवेयर, नेटवर्क और डिस्क जाँचें: फ़ाइलें खराब होकर आ रही हैं।</translation>
    </message>
    <message>
        <source>fewer control images get the answer they should</source>
        <translation>कम नियंत्रण चित्रों को सही उत्तर मिलता है</translation>
    </message>
    <message>
        <source>more control images get the answer they should</source>
        <translation>अधिक नियंत्रण चित्रों को सही उत्तर मिलता है</translation>
    </message>
    <message>
        <source>Lightness (L*)</source>
        <translation>हल्कापन (L*)</translation>
    </message>
    <message>
        <source>the images are darker</source>
        <translation>चित्र अधिक गहरे हैं</translation>
    </message>
    <message>
        <source>the images are brighter</source>
        <translation>चित्र अधिक चमकीले हैं</translation>
    </message>
    <message>
        <source>Check the lamp, the condenser and the camera&apos;s exposure.</source>
        <translation>लैंप, कंडेंसर और कैमरे का एक्सपोज़र जाँचें।</translation>
    </message>
    <message>
        <source>Green to red (a*)</source>
        <translation>हरा से लाल (a*)</translation>
    </message>
    <message>
        <source>the images are greener</source>
        <translation>चित्र अधिक हरे हैं</translation>
    </message>
    <message>
        <source>the images are redder</source>
        <translation>चित्र अधिक लाल हैं</translation>
    </message>
    <message>
        <source>Blue to yellow (b*)</source>
        <translation>नीला से पीला (b*)</translation>
    </message>
    <message>
        <source>the images are bluer</source>
        <translation>चित्र अधिक नीले हैं</translation>
    </message>
    <message>
        <source>the images are yellower</source>
        <translation>चित्र अधिक पीले हैं</translation>
    </message>
    <message>
        <source>the images are less sharp</source>
        <translation>चित्र कम स्पष्ट हैं</translation>
    </message>
    <message>
        <source>the images are sharper</source>
        <translation>चित्र अधिक स्पष्ट हैं</translation>
    </message>
    <message>
        <source>Focus again, and clean the objective and the camera&apos;s window.</source>
        <translation>फिर से फ़ोकस करें, और ऑब्जेक्टिव तथा कैमरे का काँच साफ़ करें।</translation>
    </message>
    <message>
        <source>The settings of the control {file} cannot be read ({reason}): the usual ones hold. Check the file&apos;s permissions.</source>
        <translation>नियंत्रण की सेटिंग्स {file} पढ़ी नहीं जा सकतीं ({reason}): सामान्य सेटिंग्स लागू हैं। फ़ाइल की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The settings of the control {file} are damaged: the usual ones hold. Restore the file, or choose anew.</source>
        <translation>नियंत्रण की सेटिंग्स {file} खराब हैं: सामान्य सेटिंग्स लागू हैं। फ़ाइल बहाल करें, या फिर से चुनें।</translation>
    </message>
    <message>
        <source>The settings of the control {file} cannot be written ({reason}): they hold until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation>नियंत्रण की सेटिंग्स {file} लिखी नहीं जा सकतीं ({reason}): वे Petriscope के बंद होने तक लागू हैं। कुछ जगह खाली करें, या फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>अभी कहना जल्दी होगा</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>स्थिर</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>ध्यान दें</translation>
    </message>
    <message>
        <source>Stop and check</source>
        <translation>रुकें और जाँचें</translation>
    </message>
    <message>
        <source>No control was run yet.</source>
        <translation>अभी कोई नियंत्रण जाँच नहीं चली।</translation>
    </message>
    <message>
        <source>Run the control.</source>
        <translation>नियंत्रण जाँच चलाएँ।</translation>
    </message>
    <message>
        <source>{changed} of {stored} stored images got another answer than before, or could not be read.</source>
        <translation>{stored} सहेजे चित्रों में से {changed} को पहले से अलग उत्तर मिला, या वे पढ़े नहीं जा सके।</translation>
    </message>
    <message>
        <source>Do not rely on new answers. Check that the stored images are as they were, run petriscope self-test, and try another PC.</source>
        <translation>नए उत्तरों पर भरोसा न करें। जाँचें कि सहेजे चित्र पहले जैसे ही हैं, petriscope self-test चलाएँ, और दूसरा PC आज़माएँ।</translation>
    </message>
    <message numerus="yes">
        <source>The last control was run {count} days ago: it says nothing of today.</source>
        <translation>
            <numerusform>पिछली नियंत्रण जाँच {count} दिन पहले चली थी: उससे आज का पता नहीं चलता।</numerusform>
            <numerusform>पिछली नियंत्रण जाँच {count} दिन पहले चली थी: उससे आज का पता नहीं चलता।</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored images were classified for the first time: there is nothing to compare.</source>
        <translation>सहेजे चित्रों का पहली बार वर्गीकरण हुआ: तुलना के लिए कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Run the control again tomorrow.</source>
        <translation>कल नियंत्रण जाँच फिर चलाएँ।</translation>
    </message>
    <message numerus="yes">
        <source>All {count} stored images got the answer they had before: this PC, Petriscope and the bundle are unchanged.</source>
        <translation>
            <numerusform>{count} सहेजे चित्र को पहले वाला ही उत्तर मिला: यह PC, Petriscope और बंडल बदले नहीं हैं।</numerusform>
            <numerusform>सभी {count} सहेजे चित्रों को पहले वाला ही उत्तर मिला: यह PC, Petriscope और बंडल बदले नहीं हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The control slide was last photographed {count} days ago.</source>
        <translation>
            <numerusform>नियंत्रण स्लाइड का पिछला फ़ोटो {count} दिन पहले लिया गया था।</numerusform>
            <numerusform>नियंत्रण स्लाइड का पिछला फ़ोटो {count} दिन पहले लिया गया था।</numerusform>
        </translation>
    </message>
    <message>
        <source>Photograph it and run the control.</source>
        <translation>उसका फ़ोटो लें और नियंत्रण जाँच चलाएँ।</translation>
    </message>
    <message>
        <source>The baseline has {there} of its {all} runs.</source>
        <translation>आधार रेखा की {all} जाँचों में से {there} हुई हैं।</translation>
    </message>
    <message>
        <source>Every day, take at least {fewest} photographs of the control slide into its folder and run the control.</source>
        <translation>हर दिन नियंत्रण स्लाइड के कम से कम {fewest} फ़ोटो उसके फ़ोल्डर में लें और नियंत्रण जाँच चलाएँ।</translation>
    </message>
    <message>
        <source>The last run of the control slide lies where the baseline says it should.</source>
        <translation>नियंत्रण स्लाइड की पिछली जाँच वहीं है जहाँ आधार रेखा के अनुसार होनी चाहिए।</translation>
    </message>
    <message>
        <source>Photograph the control slide once more and run the control.</source>
        <translation>नियंत्रण स्लाइड का एक बार और फ़ोटो लें और नियंत्रण जाँच चलाएँ।</translation>
    </message>
    <message>
        <source>{quantity}: {finding}.</source>
        <translation>{quantity}: {finding}।</translation>
    </message>
    <message>
        <source>{quantity}: {finding}, {side}.</source>
        <translation>{quantity}: {finding}, {side}।</translation>
    </message>
    <message>
        <source>Work on only if it is in order then.</source>
        <translation>तब सब ठीक हो तभी काम आगे बढ़ाएँ।</translation>
    </message>
    <message>
        <source>The comparison has {there} of its {all} days; a day counts from {fewest} images on.</source>
        <translation>तुलना के {all} दिनों में से {there} हुए हैं; दिन तब गिना जाता है जब कम से कम {fewest} चित्र हों।</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>काम जारी रखें।</translation>
    </message>
    <message>
        <source>The last {recent} days are like the {reference} days of the reference.</source>
        <translation>पिछले {recent} दिन संदर्भ के {reference} दिनों जैसे हैं।</translation>
    </message>
    <message>
        <source>The mix of classes is another one (stability index {index}).</source>
        <translation>वर्गों का मिश्रण बदल गया है (स्थिरता सूचकांक {index})।</translation>
    </message>
    <message>
        <source>{quantity} went from {before} to {after}: {side}.</source>
        <translation>{quantity}: {before} से {after} हो गया: {side}।</translation>
    </message>
    <message>
        <source>If the slides are of another kind of patients now, start a new baseline. If not, look at images of the class that grew.</source>
        <translation>यदि अब स्लाइडें दूसरी तरह के रोगियों की हैं तो नई आधार रेखा शुरू करें। यदि नहीं, तो बढ़े हुए वर्ग के चित्र देखें।</translation>
    </message>
    <message>
        <source>The image is too small: {width} x {height} pixels, at least {least} on each side are needed.</source>
        <translation>चित्र बहुत छोटा है: {width} x {height} पिक्सेल, हर ओर कम से कम {least} चाहिए।</translation>
    </message>
    <message>
        <source>The image is blank: its grey values vary by {contrast}, at least {least} are needed.</source>
        <translation>चित्र खाली है: इसके धूसर मानों में {contrast} का अंतर है, कम से कम {least} चाहिए।</translation>
    </message>
    <message>
        <source>The image is blurred: its sharpness is {sharpness}, at least {least} is needed.</source>
        <translation>चित्र धुंधला है: इसकी स्पष्टता {sharpness} है, कम से कम {least} चाहिए।</translation>
    </message>
    <message>
        <source>The image&apos;s colours are not those of the images this bundle was made for: its {what} is {value}, expected {low} to {high}.</source>
        <translation>चित्र के रंग वैसे नहीं हैं जैसे चित्रों के लिए यह बंडल बना है: इसका {what} {value} है, {low} से {high} अपेक्षित था।</translation>
    </message>
    <message>
        <source>The image is unlike those this bundle was made for: the network&apos;s view of it lies {times} times as far from theirs as is allowed.</source>
        <translation>चित्र वैसा नहीं है जैसे चित्रों के लिए यह बंडल बना है: नेटवर्क को यह उनसे अनुमत दूरी के {times} गुना दूर दिखता है।</translation>
    </message>
    <message>
        <source>The bundle&apos;s {model} failed: {why}</source>
        <translation>बंडल का {model} विफल रहा: {why}</translation>
    </message>
    <message>
        <source>The TIFF holds {pages} pages, and which one is meant is not known. Choose one, or save that page as a file of its own.</source>
        <translation>TIFF में {pages} पृष्ठ हैं, और पता नहीं कि कौन-सा चाहिए। एक चुनें, या उस पृष्ठ को अलग फ़ाइल में सहेजें।</translation>
    </message>
    <message>
        <source>The {format} image is damaged: {why}.</source>
        <translation>{format} चित्र खराब है: {why}।</translation>
    </message>
    <message>
        <source>Expected a JPEG, PNG, BMP or TIFF image. Received an empty file.</source>
        <translation>JPEG, PNG, BMP या TIFF चित्र चाहिए। खाली फ़ाइल मिली।</translation>
    </message>
    <message>
        <source>Expected a JPEG, PNG, BMP or TIFF image. Received something else.</source>
        <translation>JPEG, PNG, BMP या TIFF चित्र चाहिए। कुछ और मिला।</translation>
    </message>
    <message>
        <source>The {format} image has no pixels.</source>
        <translation>{format} चित्र में कोई पिक्सेल नहीं है।</translation>
    </message>
    <message>
        <source>Expected at most {most} megapixels. Received {width} x {height} pixels.</source>
        <translation>अधिक से अधिक {most} मेगापिक्सेल चाहिए। {width} x {height} पिक्सेल मिले।</translation>
    </message>
    <message>
        <source>Expected page 1, for only a TIFF has more. Received page {page}.</source>
        <translation>पृष्ठ 1 चाहिए, क्योंकि अधिक पृष्ठ केवल TIFF में होते हैं। पृष्ठ {page} मिला।</translation>
    </message>
    <message>
        <source>The image file is cut short.</source>
        <translation>चित्र फ़ाइल अधूरी है।</translation>
    </message>
    <message>
        <source>The JPEG is cut short: its end marker is missing.</source>
        <translation>JPEG अधूरा है: इसका अंत चिह्न नहीं है।</translation>
    </message>
    <message>
        <source>The JPEG ends before it says how large it is.</source>
        <translation>JPEG अपना आकार बताने से पहले समाप्त हो जाता है।</translation>
    </message>
    <message>
        <source>Expected a JPEG of 8 bits a sample. Received {bits}.</source>
        <translation>प्रति नमूना 8 बिट वाला JPEG चाहिए। {bits} मिले।</translation>
    </message>
    <message>
        <source>The JPEG is damaged: it states its size twice.</source>
        <translation>JPEG खराब है: इसमें आकार दो बार लिखा है।</translation>
    </message>
    <message>
        <source>Animated PNG images are not read. Save a single picture instead.</source>
        <translation>चलते हुए PNG चित्र नहीं पढ़े जाते। इसके बदले एक स्थिर चित्र सहेजें।</translation>
    </message>
    <message>
        <source>The PNG is damaged: a checksum in it does not match.</source>
        <translation>PNG खराब है: इसका एक चेकसम मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Expected a Windows BMP. Received an OS/2 bitmap.</source>
        <translation>Windows BMP चाहिए। OS/2 बिटमैप मिला।</translation>
    </message>
    <message>
        <source>The BMP is damaged: its width is negative.</source>
        <translation>BMP खराब है: इसकी चौड़ाई ऋणात्मक है।</translation>
    </message>
    <message>
        <source>The BMP is damaged: it does not say how long its pixels are.</source>
        <translation>BMP खराब है: यह नहीं बताता कि इसके पिक्सेल कितने लंबे हैं।</translation>
    </message>
    <message>
        <source>The BMP is cut short: pixels are missing.</source>
        <translation>BMP अधूरा है: पिक्सेल कम हैं।</translation>
    </message>
    <message>
        <source>Expected a page from 1 to {pages}. Received page {page}.</source>
        <translation>1 से {pages} तक का पृष्ठ चाहिए। पृष्ठ {page} मिला।</translation>
    </message>
    <message>
        <source>The TIFF is damaged: a table in it lies where the file begins.</source>
        <translation>TIFF खराब है: इसकी एक तालिका वहाँ है जहाँ फ़ाइल शुरू होती है।</translation>
    </message>
    <message>
        <source>Expected a TIFF of at most {pages} pages, in {pieces} pieces together. Received more. Save the page as a picture of its own.</source>
        <translation>अधिक से अधिक {pages} पृष्ठों वाला TIFF चाहिए, कुल {pieces} टुकड़ों में। इससे अधिक मिले। पृष्ठ को अलग चित्र के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>The TIFF holds no page.</source>
        <translation>TIFF में कोई पृष्ठ नहीं है।</translation>
    </message>
    <message>
        <source>The TIFF is damaged: it states a field twice.</source>
        <translation>TIFF खराब है: इसमें एक फ़ील्ड दो बार लिखा है।</translation>
    </message>
    <message>
        <source>The TIFF does not say how large it is.</source>
        <translation>TIFF अपना आकार नहीं बताता।</translation>
    </message>
    <message>
        <source>The TIFF is cut short: pixels are missing.</source>
        <translation>TIFF अधूरा है: पिक्सेल कम हैं।</translation>
    </message>
    <message>
        <source>Expected a TIFF of unsigned or floating-point samples. Received signed or other ones.</source>
        <translation>बिना चिह्न वाले या फ़्लोटिंग-पॉइंट नमूनों का TIFF चाहिए। चिह्न वाले या दूसरे मिले।</translation>
    </message>
    <message>
        <source>Expected a TIFF of more than 8 bits in grey with black as 0, RGB or RGBA, the colours of a pixel side by side. Received another one. Save the image with 8 bits.</source>
        <translation>8 बिट से अधिक वाला TIFF धूसर (काला 0), RGB या RGBA में चाहिए, जिसमें हर पिक्सेल के रंग साथ-साथ हों। दूसरा मिला। चित्र को 8 बिट में सहेजें।</translation>
    </message>
    <message>
        <source>The TIFF is cut short: a table in it is missing.</source>
        <translation>TIFF अधूरा है: इसकी एक तालिका नहीं है।</translation>
    </message>
    <message>
        <source>Expected a TIFF of at most {most} pieces. Received {pieces}.</source>
        <translation>अधिक से अधिक {most} टुकड़ों वाला TIFF चाहिए। {pieces} मिले।</translation>
    </message>
    <message>
        <source>Expected samples of 0 to 1, or of 0 to {most}. Received {low} to {high}. Save the image with 8 or 16 bits.</source>
        <translation>0 से 1, या 0 से {most} तक के नमूने चाहिए। {low} से {high} मिले। चित्र को 8 या 16 बिट में सहेजें।</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved or removed.</source>
        <translation>फ़ाइल मौजूद नहीं है। हो सकता है कि वह कहीं और रखी या हटाई गई हो।</translation>
    </message>
    <message>
        <source>The file could not be read: no file can have this name.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकी: किसी फ़ाइल का ऐसा नाम नहीं हो सकता।</translation>
    </message>
    <message>
        <source>The file could not be read: {why}.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकी: {why}।</translation>
    </message>
    <message>
        <source>Expected an image file. Received something that is not a file.</source>
        <translation>चित्र फ़ाइल चाहिए। जो मिला वह फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>Expected at most {most} MB. Received {size} MB.</source>
        <translation>अधिक से अधिक {most} MB चाहिए। {size} MB मिला।</translation>
    </message>
    <message>
        <source>The image needs more memory than is allowed.</source>
        <translation>चित्र को अनुमति से अधिक मेमोरी चाहिए।</translation>
    </message>
    <message>
        <source>The file has changed since it was classified. Classify it again to explain it.</source>
        <translation>वर्गीकरण के बाद फ़ाइल बदल गई है। समझाने के लिए उसका फिर से वर्गीकरण करें।</translation>
    </message>
    <message>
        <source>There is nothing to explain: {why}</source>
        <translation>समझाने को कुछ नहीं है: {why}</translation>
    </message>
    <message>
        <source>The file stopped the image decoder twice ({why}) and was set aside.</source>
        <translation>फ़ाइल ने चित्र डिकोडर को दो बार रोका ({why}) और उसे अलग रख दिया गया।</translation>
    </message>
    <message>
        <source>The file could not be explained: {why}</source>
        <translation>फ़ाइल समझाई नहीं जा सकी: {why}</translation>
    </message>
    <message>
        <source>The file was withdrawn or changed before it was read.</source>
        <translation>पढ़े जाने से पहले फ़ाइल हटाई या बदली गई।</translation>
    </message>
    <message>
        <source>mean of lightness</source>
        <translation>हल्केपन का औसत</translation>
    </message>
    <message>
        <source>mean of green-red</source>
        <translation>हरा-लाल का औसत</translation>
    </message>
    <message>
        <source>mean of blue-yellow</source>
        <translation>नीला-पीला का औसत</translation>
    </message>
    <message>
        <source>spread of lightness</source>
        <translation>हल्केपन का फैलाव</translation>
    </message>
    <message>
        <source>spread of green-red</source>
        <translation>हरा-लाल का फैलाव</translation>
    </message>
    <message>
        <source>spread of blue-yellow</source>
        <translation>नीला-पीला का फैलाव</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>{seconds} s में कोई उत्तर नहीं</translation>
    </message>
    <message>
        <source>its answer made no sense</source>
        <translation>इसके उत्तर का कोई अर्थ नहीं था</translation>
    </message>
    <message>
        <source>it was not running</source>
        <translation>यह चल नहीं रहा था</translation>
    </message>
    <message>
        <source>it closed its end of the line</source>
        <translation>इसने अपनी ओर से संपर्क बंद कर दिया</translation>
    </message>
    <message>
        <source>access violation</source>
        <translation>अनुचित मेमोरी पहुँच</translation>
    </message>
    <message>
        <source>stack overflow</source>
        <translation>स्टैक भर गया</translation>
    </message>
    <message>
        <source>it could not be started: {why}</source>
        <translation>इसे शुरू नहीं किया जा सका: {why}</translation>
    </message>
    <message>
        <source>it could not be given its limits: {why}</source>
        <translation>इसकी सीमाएँ तय नहीं की जा सकीं: {why}</translation>
    </message>
    <message>
        <source>Expected records in {file}. Received no such file.</source>
        <translation>{file} में रिकॉर्ड चाहिए। ऐसी कोई फ़ाइल नहीं मिली।</translation>
    </message>
    <message>
        <source>Another Petriscope copies the records to {folder} just now. Try again in a minute.</source>
        <translation>दूसरा Petriscope अभी रिकॉर्ड {folder} में कॉपी कर रहा है। एक मिनट बाद फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>{trouble} They were not copied; older copies are as they were.</source>
        <translation>{trouble} वे कॉपी नहीं हुए; पुरानी प्रतियाँ पहले जैसी हैं।</translation>
    </message>
    <message>
        <source>The records {file} are in use. Close Petriscope, and every watch, first.</source>
        <translation>रिकॉर्ड {file} उपयोग में हैं। पहले Petriscope और हर नज़र रखना बंद करें।</translation>
    </message>
    <message>
        <source>The copy of the records cannot be made at {file} ({why}). Free some disk space, or choose another place.</source>
        <translation>{file} पर रिकॉर्ड की प्रति नहीं बन सकती ({why})। डिस्क पर कुछ जगह खाली करें, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>row {row} of {table}</source>
        <translation>{table} की पंक्ति {row}</translation>
    </message>
    <message>
        <source>{table}, which has {rows} rows where {recorded} were recorded</source>
        <translation>{table}, जिसमें {rows} पंक्तियाँ हैं जबकि {recorded} दर्ज थीं</translation>
    </message>
    <message>
        <source>The records were changed outside Petriscope: {what}. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>रिकॉर्ड Petriscope के बाहर बदले गए: {what}। बैकअप बहाल करें, और जाँच करने वाले के लिए यह फ़ाइल रखें।</translation>
    </message>
    <message>
        <source>The records {file} cannot be written ({why}). Free some disk space: Petriscope waits and goes on by itself.</source>
        <translation>रिकॉर्ड {file} लिखे नहीं जा सकते ({why})। डिस्क पर कुछ जगह खाली करें: Petriscope प्रतीक्षा करता है और अपने आप आगे बढ़ता है।</translation>
    </message>
    <message>
        <source>The records {file} cannot be used ({why}). Restore a backup, then start again.</source>
        <translation>रिकॉर्ड {file} का उपयोग नहीं हो सकता ({why})। बैकअप बहाल करें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The records {file} cannot be read ({why}).</source>
        <translation>रिकॉर्ड {file} पढ़े नहीं जा सकते ({why})।</translation>
    </message>
    <message>
        <source>The newest records are in {file}-wal, which cannot be read where nothing can be written ({why}). Copy the folder {folder} to another place, and name that with --data-dir.</source>
        <translation>सबसे नए रिकॉर्ड {file}-wal में हैं, जो वहाँ पढ़ी नहीं जा सकती जहाँ कुछ लिखा नहीं जा सकता ({why})। फ़ोल्डर {folder} को दूसरी जगह कॉपी करें, और --data-dir से वह जगह दें।</translation>
    </message>
    <message>
        <source>The lists were changed outside Petriscope: {count} of their rows are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>सूचियाँ Petriscope के बाहर बदली गईं: उनकी {count} पंक्तियाँ रिकॉर्ड से मेल नहीं खातीं। बैकअप बहाल करें, और जाँच करने वाले के लिए यह फ़ाइल रखें।</translation>
    </message>
    <message>
        <source>The sums of the days were changed outside Petriscope: they are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>दिनों के योग Petriscope के बाहर बदले गए: वे रिकॉर्ड से मेल नहीं खाते। बैकअप बहाल करें, और जाँच करने वाले के लिए यह फ़ाइल रखें।</translation>
    </message>
    <message>
        <source>The records {file} are damaged ({what}). Restore a backup, and keep this file for whoever investigates.</source>
        <translation>रिकॉर्ड {file} खराब हैं ({what})। बैकअप बहाल करें, और जाँच करने वाले के लिए यह फ़ाइल रखें।</translation>
    </message>
    <message>
        <source>Expected at most {most} images to print. Received {count}. Export them as PDF and print that.</source>
        <translation>छापने के लिए अधिक से अधिक {most} चित्र चाहिए। {count} मिले। उन्हें PDF में निर्यात करें और वह छापें।</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकी।</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was printed.</source>
        <translation>रद्द किया गया। कुछ नहीं छपा।</translation>
    </message>
    <message>
        <source>Cancelled. {file} was not written.</source>
        <translation>रद्द किया गया। {file} नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>{trouble} Its digest is {digest}.</source>
        <translation>{trouble} इसका डाइजेस्ट {digest} है।</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>लिखा गया</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>बंडल</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, संस्करण {version}</translation>
    </message>
    <message>
        <source>Bundle digest</source>
        <translation>बंडल डाइजेस्ट</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>संस्करण</translation>
    </message>
    <message>
        <source>Head of the records&apos; chain</source>
        <translation>रिकॉर्ड शृंखला का सिरा</translation>
    </message>
    <message numerus="yes">
        <source>{count} passed when the bundle was loaded</source>
        <translation>
            <numerusform>बंडल लोड होने पर {count} सही निकला</numerusform>
            <numerusform>बंडल लोड होने पर {count} सही निकले</numerusform>
        </translation>
    </message>
    <message>
        <source>the bundle&apos;s own: {thresholds}</source>
        <translation>बंडल की अपनी: {thresholds}</translation>
    </message>
    <message>
        <source>set on this PC: {thresholds}</source>
        <translation>इस PC पर तय: {thresholds}</translation>
    </message>
    <message>
        <source>Petriscope case report</source>
        <translation>Petriscope केस रिपोर्ट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>दिनांक</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>हस्ताक्षर</translation>
    </message>
    <message>
        <source>SHA-256 unknown: the file was not read</source>
        <translation>SHA-256 अज्ञात: फ़ाइल पढ़ी नहीं गई</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>कोई चित्र नहीं।</translation>
    </message>
    <message>
        <source>No picture. {why}</source>
        <translation>कोई चित्र नहीं। {why}</translation>
    </message>
    <message>
        <source>Evidence for {name}</source>
        <translation>{name} के प्रमाण</translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {name}.</source>
        <translation>इस चित्र में {name} के पक्ष में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>{what}, says {who}</source>
        <translation>{what}, {who} के अनुसार</translation>
    </message>
    <message>
        <source>The bundle&apos;s card</source>
        <translation>बंडल का कार्ड</translation>
    </message>
    <message>
        <source>HTML case report</source>
        <translation>HTML केस रिपोर्ट</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel वर्कबुक</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV तालिका</translation>
    </message>
    <message>
        <source>The file {file} cannot be written ({why}). Close it in other programs, or choose another place.</source>
        <translation>फ़ाइल {file} लिखी नहीं जा सकती ({why})। उसे दूसरे प्रोग्रामों में बंद करें, या दूसरी जगह चुनें।</translation>
    </message>
    <message>
        <source>The review thresholds {file} cannot be read ({why}): what they say does not count. Check the file&apos;s permissions.</source>
        <translation>समीक्षा की सीमाएँ {file} पढ़ी नहीं जा सकतीं ({why}): उनमें लिखा लागू नहीं है। फ़ाइल की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The review thresholds {file} are damaged and were left as they are: what they say does not count, and what is set now is not kept. Restore the file, or remove it.</source>
        <translation>समीक्षा की सीमाएँ {file} खराब हैं और वैसी ही छोड़ी गईं: उनमें लिखा लागू नहीं है, और अभी जो तय किया जाए वह नहीं रखा जाता। फ़ाइल बहाल करें, या हटाएँ।</translation>
    </message>
    <message>
        <source>The review thresholds {file} cannot be written ({why}): they hold until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation>समीक्षा की सीमाएँ {file} लिखी नहीं जा सकतीं ({why}): वे Petriscope के बंद होने तक लागू हैं। कुछ जगह खाली करें, या फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Petriscope has a fault and stopped working ({fault}). Start it again.</source>
        <translation>Petriscope में खराबी है और वह रुक गया है ({fault})। उसे फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>{trouble} Petriscope tries again by itself.</source>
        <translation>{trouble} Petriscope अपने आप फिर कोशिश करता है।</translation>
    </message>
    <message>
        <source>No image has a person&apos;s answer yet. Review some images first.</source>
        <translation>अभी किसी चित्र पर व्यक्ति का उत्तर नहीं है। पहले कुछ चित्रों की समीक्षा करें।</translation>
    </message>
    <message>
        <source>No image could be exported. {path}: {why}.</source>
        <translation>कोई चित्र निर्यात नहीं हो सका। {path}: {why}।</translation>
    </message>
    <message>
        <source>The list of trusted signers {file} cannot be read ({why}). Check the file&apos;s permissions.</source>
        <translation>विश्वसनीय हस्ताक्षरकर्ताओं की सूची {file} पढ़ी नहीं जा सकती ({why})। फ़ाइल की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>The list of trusted signers {file} is damaged and was left as it is. Restore it, or remove it and trust the signers again.</source>
        <translation>विश्वसनीय हस्ताक्षरकर्ताओं की सूची {file} खराब है और वैसी ही छोड़ी गई। उसे बहाल करें, या हटाकर हस्ताक्षरकर्ताओं पर फिर से भरोसा करें।</translation>
    </message>
    <message>
        <source>The list of trusted signers {file} cannot be written ({why}). Free some space, or check the folder&apos;s permissions.</source>
        <translation>विश्वसनीय हस्ताक्षरकर्ताओं की सूची {file} लिखी नहीं जा सकती ({why})। कुछ जगह खाली करें, या फ़ोल्डर की अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>केवल अनुसंधान के लिए। रोग निदान के लिए नहीं।</translation>
    </message>
    <message>
        <source>an empty folder is in its place</source>
        <translation>इसकी जगह एक खाली फ़ोल्डर है</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({why}). Watching goes on when it is back.</source>
        <translation>फ़ोल्डर {folder} पढ़ा नहीं जा सकता ({why})। उसके लौटने पर नज़र रखना जारी रहेगा।</translation>
    </message>
    <message>
        <source>it is empty, though files were waiting there</source>
        <translation>यह खाली है, जबकि वहाँ फ़ाइलें प्रतीक्षा में थीं</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read. The others are watched. Check its permissions.</source>
        <translation>फ़ोल्डर {folder} पढ़ा नहीं जा सकता। बाकी पर नज़र है। उसकी अनुमतियाँ जाँचें।</translation>
    </message>
    <message>
        <source>Expected folders of which none holds another. Received {folder} and {other}. Leave one of them out.</source>
        <translation>ऐसे फ़ोल्डर चाहिए जिनमें से कोई दूसरे के अंदर न हो। {folder} और {other} मिले। उनमें से एक छोड़ दें।</translation>
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
            <numerusform>इतने निश्चित 100 उत्तरों में 99 से अधिक सही होते हैं: {count} चित्र से लगाया गया अनुमान।</numerusform>
            <numerusform>इतने निश्चित 100 उत्तरों में 99 से अधिक सही होते हैं: {count} चित्रों से लगाया गया अनुमान।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of 100 answers this sure, about {right} are right: an estimate from {count} images.</source>
        <translation>
            <numerusform>इतने निश्चित 100 उत्तरों में लगभग {right} सही होते हैं: {count} चित्र से लगाया गया अनुमान।</numerusform>
            <numerusform>इतने निश्चित 100 उत्तरों में लगभग {right} सही होते हैं: {count} चित्रों से लगाया गया अनुमान।</numerusform>
        </translation>
    </message>
    <message>
        <source>The confidence was calibrated: on the images that the bundle was measured with, it
and the share of right answers lay {points} points of 100 apart on average. Most of
those answers were very sure, so of less sure ones less is known, and images from
another laboratory, stain or camera may well be answered worse.</source>
        <translation>विश्वास का अंशांकन किया गया है: जिन चित्रों पर बंडल को मापा गया, उन पर विश्वास
और सही उत्तरों के हिस्से में औसतन 100 में से {points} अंकों का अंतर था। उनमें से
अधिकांश उत्तर बहुत निश्चित थे, इसलिए कम निश्चित उत्तरों के बारे में कम पता है, और दूसरी
प्रयोगशाला, रंजक या कैमरे के चित्रों के उत्तर इससे खराब हो सकते हैं।</translation>
    </message>
    <message>
        <source>sharp, {times} the least</source>
        <translation>स्पष्ट, न्यूनतम का {times}</translation>
    </message>
    <message>
        <source>soft, {times} the least</source>
        <translation>हल्का धुंधला, न्यूनतम का {times}</translation>
    </message>
    <message>
        <source>blurred, {times} the least</source>
        <translation>धुंधला, न्यूनतम का {times}</translation>
    </message>
    <message>
        <source>{sides} pixels, {size} KB</source>
        <translation>{sides} पिक्सेल, {size} KB</translation>
    </message>
    <message>
        <source>{sides} pixels, {size} MB</source>
        <translation>{sides} पिक्सेल, {size} MB</translation>
    </message>
    <message>
        <source>{format}, {bits} bits a colour</source>
        <translation>{format}, प्रति रंग {bits} बिट</translation>
    </message>
    <message>
        <source>Review: there is no answer, look at it yourself</source>
        <translation>समीक्षा: कोई उत्तर नहीं है, स्वयं देखें</translation>
    </message>
    <message>
        <source>Review: below {threshold} for {class_name}, look at it yourself</source>
        <translation>समीक्षा: {class_name} के लिए {threshold} से कम, स्वयं देखें</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>किसी व्यक्ति ने पुष्टि की</translation>
    </message>
    <message>
        <source>A person says {class_name}</source>
        <translation>व्यक्ति का उत्तर: {class_name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {images} need review</source>
        <translation>
            <numerusform>{images} में से {count} को समीक्षा चाहिए</numerusform>
            <numerusform>{images} में से {count} को समीक्षा चाहिए</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer taken back</source>
        <translation>उत्तर वापस लिया गया</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>पुष्ट</translation>
    </message>
    <message>
        <source>instead of {class_name}</source>
        <translation>{class_name} के स्थान पर</translation>
    </message>
    <message>
        <source>Slide {slide}</source>
        <translation>स्लाइड {slide}</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>केस {case}</translation>
    </message>
    <message>
        <source>Case {case}, slide {slide}</source>
        <translation>केस {case}, स्लाइड {slide}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, पृष्ठ {page}</translation>
    </message>
    <message>
        <source>trusted signer {fingerprint}</source>
        <translation>विश्वसनीय हस्ताक्षरकर्ता {fingerprint}</translation>
    </message>
    <message>
        <source>unknown signer {fingerprint}</source>
        <translation>अज्ञात हस्ताक्षरकर्ता {fingerprint}</translation>
    </message>
    <message numerus="yes">
        <source>{count} golden images passed</source>
        <translation>
            <numerusform>{count} मानक चित्र सही निकला</numerusform>
            <numerusform>{count} मानक चित्र सही निकले</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {class_name}.</source>
        <translation>इस चित्र में {class_name} के पक्ष में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {class_name} rather than {other}.</source>
        <translation>इस चित्र में {other} की तुलना में {class_name} के पक्ष में कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Evidence for {class_name}. Hold H to hide it.</source>
        <translation>{class_name} के प्रमाण। छिपाने के लिए H दबाए रखें।</translation>
    </message>
    <message>
        <source>Bright speaks for {class_name} rather than {other}. Hold H to hide it.</source>
        <translation>चमकीला भाग {other} की तुलना में {class_name} के पक्ष में है। छिपाने के लिए H दबाए रखें।</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} images</source>
        <translation>
            <numerusform>{count} चित्र में से {done}</numerusform>
            <numerusform>{count} चित्रों में से {done}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} images, {rate}, {left}</source>
        <translation>
            <numerusform>{count} चित्र में से {done}, {rate}, {left}</numerusform>
            <numerusform>{count} चित्रों में से {done}, {rate}, {left}</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} प्रति सेकंड</translation>
    </message>
    <message>
        <source>{rate} a minute</source>
        <translation>{rate} प्रति मिनट</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>1 मिनट से कम शेष</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>लगभग {minutes} मिनट शेष</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>लगभग {hours} घंटे शेष</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>लगभग {hours} घंटे {minutes} मिनट शेष</translation>
    </message>
    <message>
        <source>The folder {folder} holds no images. Choose another one.</source>
        <translation>फ़ोल्डर {folder} में कोई चित्र नहीं है। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>{trouble} The last answers by people are not on record.</source>
        <translation>{trouble} लोगों के पिछले उत्तर रिकॉर्ड में नहीं हैं।</translation>
    </message>
    <message>
        <source>The records can be written again, and work goes on.</source>
        <translation>रिकॉर्ड फिर से लिखे जा सकते हैं, और काम जारी है।</translation>
    </message>
    <message>
        <source>{name}, {value}</source>
        <translation>{name}, {value}</translation>
    </message>
    <message>
        <source>no probability</source>
        <translation>कोई संभावना नहीं</translation>
    </message>
    <message>
        <source>The bundle&apos;s signature is broken: it was changed after it was signed. Get it again from the person who made it.</source>
        <translation>बंडल का हस्ताक्षर टूटा हुआ है: हस्ताक्षर के बाद उसे बदला गया। उसे बनाने वाले से फिर से लें।</translation>
    </message>
    <message>
        <source>Expected a folder or a file in {path}. Received something else.</source>
        <translation>{path} में फ़ोल्डर या फ़ाइल चाहिए। कुछ और मिला।</translation>
    </message>
    <message>
        <source>The bundle {path} cannot be read: {why}. Check the path.</source>
        <translation>बंडल {path} पढ़ा नहीं जा सकता: {why}। पथ जाँचें।</translation>
    </message>
    <message>
        <source>Expected {file} in the bundle. It is missing.</source>
        <translation>बंडल में {file} चाहिए। वह नहीं है।</translation>
    </message>
    <message>
        <source>Expected no {file} in the bundle. It has no use.</source>
        <translation>बंडल में {file} नहीं होना चाहिए। उसका कोई काम नहीं है।</translation>
    </message>
    <message>
        <source>The bundle holds {file}, which its manifest does not name.</source>
        <translation>बंडल में {file} है, जिसका नाम उसकी सूची (manifest) में नहीं है।</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} is damaged or was changed: its SHA-256 is not the manifest&apos;s. Copy the bundle again.</source>
        <translation>बंडल का {file} खराब है या बदला गया है: उसका SHA-256 सूची (manifest) वाला नहीं है। बंडल फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>Expected plain files in the bundle. {file} is none.</source>
        <translation>बंडल में साधारण फ़ाइलें चाहिए। {file} ऐसी नहीं है।</translation>
    </message>
    <message>
        <source>The bundle&apos;s golden folder is a link. Links are not followed.</source>
        <translation>बंडल का golden फ़ोल्डर एक लिंक है। लिंक का अनुसरण नहीं किया जाता।</translation>
    </message>
    <message>
        <source>The bundle holds a file of a name it may not have: {what}.</source>
        <translation>बंडल में ऐसे नाम की फ़ाइल है जो उसमें नहीं हो सकती: {what}।</translation>
    </message>
    <message>
        <source>The bundle holds two files of one name.</source>
        <translation>बंडल में एक ही नाम की दो फ़ाइलें हैं।</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} is not compressed as plain zips are.</source>
        <translation>बंडल का {file} साधारण zip की तरह संपीड़ित नहीं है।</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} is not of its stated size.</source>
        <translation>बंडल का {file} बताए गए आकार का नहीं है।</translation>
    </message>
    <message>
        <source>Expected at most {files} files in the bundle. Received more.</source>
        <translation>बंडल में अधिक से अधिक {files} फ़ाइलें चाहिए। अधिक मिलीं।</translation>
    </message>
    <message>
        <source>Expected at most {files} files, {each} MB each and {together} MB together, in the bundle. Received more.</source>
        <translation>बंडल में अधिक से अधिक {files} फ़ाइलें चाहिए, हर एक {each} MB तक और कुल {together} MB तक। अधिक मिला।</translation>
    </message>
    <message>
        <source>Expected at most 1 MB of text in the bundle&apos;s {file}.</source>
        <translation>बंडल के {file} में अधिक से अधिक 1 MB पाठ चाहिए।</translation>
    </message>
    <message>
        <source>Expected golden images of at most {each} megapixels, {together} together. {file} has more.</source>
        <translation>मानक चित्र अधिक से अधिक {each} मेगापिक्सेल के, कुल {together} के चाहिए। {file} में अधिक हैं।</translation>
    </message>
    <message>
        <source>Expected golden images of at most {each} MB. {file} has more.</source>
        <translation>मानक चित्र अधिक से अधिक {each} MB के चाहिए। {file} में अधिक है।</translation>
    </message>
    <message>
        <source>The golden image {file} cannot be read. {why}</source>
        <translation>मानक चित्र {file} पढ़ा नहीं जा सकता। {why}</translation>
    </message>
    <message>
        <source>The golden image {file} was refused. {why}</source>
        <translation>मानक चित्र {file} अस्वीकार हुआ। {why}</translation>
    </message>
    <message>
        <source>The golden image {file} failed on this PC: {what} by {difference}, at most {most} was expected. Do not use this bundle here.</source>
        <translation>मानक चित्र {file} इस PC पर विफल रहा: {what}, अंतर {difference}, अधिक से अधिक {most} चाहिए था। यहाँ इस बंडल का उपयोग न करें।</translation>
    </message>
    <message>
        <source>Expected JSON in {file}. Received something else: {why}.</source>
        <translation>{file} में JSON चाहिए। कुछ और मिला: {why}।</translation>
    </message>
    <message>
        <source>Expected {what} in {file}. It is missing.</source>
        <translation>{file} में {what} चाहिए। वह नहीं है।</translation>
    </message>
    <message>
        <source>Expected no {what} in {file}. It is unknown.</source>
        <translation>{file} में {what} नहीं होना चाहिए। वह अज्ञात है।</translation>
    </message>
    <message>
        <source>Expected bundle format {expected} in manifest.json. Received format {received}. Export the bundle again with this Petriscope.</source>
        <translation>manifest.json में बंडल प्रारूप {expected} चाहिए। प्रारूप {received} मिला। इस Petriscope से बंडल फिर से निर्यात करें।</translation>
    </message>
    <message>
        <source>Expected preprocessing {expected} in manifest.json. Received {received}. Train and export again with this Petriscope.</source>
        <translation>manifest.json में पूर्व-प्रसंस्करण {expected} चाहिए। {received} मिला। इस Petriscope से फिर से प्रशिक्षण और निर्यात करें।</translation>
    </message>
    <message>
        <source>Expected preprocessing to a square of {least} to {most} pixels a side in manifest.json. Received {width} x {height}. Train and export again with this Petriscope.</source>
        <translation>manifest.json में {least} से {most} पिक्सेल भुजा के वर्ग का पूर्व-प्रसंस्करण चाहिए। {width} x {height} मिला। इस Petriscope से फिर से प्रशिक्षण और निर्यात करें।</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} cannot be loaded: {why}</source>
        <translation>बंडल का {file} लोड नहीं हो सकता: {why}</translation>
    </message>
    <message>
        <source>The bundle {path} was changed while it was checked. Copy it again.</source>
        <translation>बंडल {path} जाँच के दौरान बदला गया। उसे फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>The copy {path} cannot be written ({why}). Free some disk space.</source>
        <translation>प्रति {path} लिखी नहीं जा सकती ({why})। डिस्क पर कुछ जगह खाली करें।</translation>
    </message>
    <message>
        <source>it does not end as plain zips do</source>
        <translation>उसका अंत साधारण zip जैसा नहीं है</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>वह अधूरा है</translation>
    </message>
    <message>
        <source>its probabilities differ</source>
        <translation>उसकी संभावनाएँ अलग हैं</translation>
    </message>
    <message>
        <source>its heatmap differs</source>
        <translation>उसका हीटमैप अलग है</translation>
    </message>
    <message>
        <source>Case and slide are kept.</source>
        <translation>केस और स्लाइड रख लिए गए।</translation>
    </message>
    <message>
        <source>Case and slide of {image}</source>
        <translation>{image} का केस और स्लाइड</translation>
    </message>
    <message numerus="yes">
        <source>Case and slide of {count} images</source>
        <translation>
            <numerusform>{count} चित्र का केस और स्लाइड</numerusform>
            <numerusform>{count} चित्रों का केस और स्लाइड</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose images the selected ones are</source>
        <translation>बताएँ कि चुने हुए चित्र किसके हैं</translation>
    </message>
    <message>
        <source>Review: say whose image this is</source>
        <translation>समीक्षा: बताएँ कि यह चित्र किसका है</translation>
    </message>
    <message>
        <source>The figures of the control runs were changed outside Petriscope: they are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>नियंत्रण जाँचों के आँकड़े Petriscope के बाहर बदले गए: वे रिकॉर्ड से मेल नहीं खाते। बैकअप बहाल करें, और जाँच करने वाले के लिए यह फ़ाइल रखें।</translation>
    </message>
    <message>
        <source>Images from before there were batches are on record without case and slide. Classify them again to say whose they are.</source>
        <translation>बैच होने से पहले के चित्र बिना केस और स्लाइड के रिकॉर्ड में हैं। वे किसके हैं यह बताने के लिए उन्हें फिर से वर्गीकृत करें।</translation>
    </message>
    <message>
        <source>{image}: {answer}, {confidence}. {whose}</source>
        <translation>{image}: {answer}, {confidence}। {whose}</translation>
    </message>
    <message>
        <source>{image}: {answer}, {confidence}</source>
        <translation>{image}: {answer}, {confidence}</translation>
    </message>
    <message>
        <source>{image}: {answer}. {reason} {whose}</source>
        <translation>{image}: {answer}। {reason} {whose}</translation>
    </message>
    <message>
        <source>{image}: {answer}. {reason}</source>
        <translation>{image}: {answer}। {reason}</translation>
    </message>
    <message>
        <source>Of the window and its reports.</source>
        <translation>विंडो और उसकी रिपोर्टों की भाषा।</translation>
    </message>
    <message>
        <source>On the page Bundles, choose a bundle that works on this PC, or install one.</source>
        <translation>बंडल पृष्ठ पर ऐसा बंडल चुनें जो इस PC पर चलता हो, या कोई बंडल इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>{why} The classifier was started again.</source>
        <translation>{why} वर्गीकारक फिर से शुरू किया गया।</translation>
    </message>
    <message>
        <source>The classifier stopped, perhaps because the PC ran out of memory. Close other programs.</source>
        <translation>वर्गीकारक रुक गया, शायद इसलिए कि PC की मेमोरी समाप्त हो गई। अन्य प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>The classifier stopped unexpectedly ({why}).</source>
        <translation>वर्गीकारक अचानक रुक गया ({why})।</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>वह क्रैश हो गया</translation>
    </message>
    <message>
        <source>perhaps the PC ran out of memory</source>
        <translation>शायद PC की मेमोरी समाप्त हो गई</translation>
    </message>
    <message>
        <source>The classifier did not start, perhaps because the PC ran out of memory. Close other programs, then start Petriscope again.</source>
        <translation>वर्गीकारक शुरू नहीं हुआ, शायद इसलिए कि PC की मेमोरी समाप्त हो गई। अन्य प्रोग्राम बंद करें, फिर Petriscope दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The classifier did not start with the bundle {path}: {why} Try another bundle; the log has the details.</source>
        <translation>बंडल {path} के साथ वर्गीकारक शुरू नहीं हुआ: {why} कोई दूसरा बंडल आज़माएँ; लॉग में विवरण है।</translation>
    </message>
    <message>
        <source>Looking which bundles are on this PC ...</source>
        <translation>इस PC पर कौन से बंडल हैं, यह देखा जा रहा है ...</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>यहाँ केवल इस कंप्यूटर की फ़ाइलें और फ़ोल्डर छोड़े जा सकते हैं।</translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation>अगली सूचना दिखाएँ</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{count} में से {place}</translation>
    </message>
    <message>
        <source>Petriscope ended the last time before all images were done. What was done is recorded. Open the images or the folder again for the others.</source>
        <translation>पिछली बार सभी चित्र पूरे होने से पहले Petriscope बंद हो गया। जो हो चुका है वह दर्ज है। बाकी के लिए चित्र या फ़ोल्डर फिर से खोलें।</translation>
    </message>
    <message>
        <source>Up to {most} images can be dragged at once, and {count} are selected. Select fewer.</source>
        <translation>एक बार में {most} तक छवियाँ खींची जा सकती हैं, और {count} चुनी हुई हैं। कम चुनें।</translation>
    </message>
    <message>
        <source>The selected images are still being read. Drag them again.</source>
        <translation>चुनी हुई छवियाँ अभी पढ़ी जा रही हैं। उन्हें फिर से खींचें।</translation>
    </message>
    <message>
        <source>Expected records of version {known} or older. Received version {version} in {file}. A newer Petriscope wrote them: use that one, or keep the records in another folder.</source>
        <translation>संस्करण {known} या उससे पुराने रिकॉर्ड चाहिए। {file} में संस्करण {version} मिला। नए Petriscope ने उन्हें लिखा है: उसी का उपयोग करें, या रिकॉर्ड दूसरे फ़ोल्डर में रखें।</translation>
    </message>
    <message>
        <source>Expected Petriscope&apos;s records in {file}. Received a file of something else. Move it away, or keep the records in another folder.</source>
        <translation>{file} में Petriscope के रिकॉर्ड चाहिए। किसी और चीज़ की फ़ाइल मिली। उसे कहीं और रखें, या रिकॉर्ड दूसरे फ़ोल्डर में रखें।</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be watched: its lock in {locks} cannot be made ({why}). Free some disk space.</source>
        <translation>फ़ोल्डर {folder} पर नज़र नहीं रखी जा सकती: {locks} में इसका लॉक नहीं बन सकता ({why})। डिस्क पर कुछ जगह खाली करें।</translation>
    </message>
    <message>
        <source>Too little memory was free to show this image. Its answer stands. Close other programs, then choose the image again.</source>
        <translation>इस छवि को दिखाने के लिए खाली मेमोरी कम थी। इसका उत्तर मान्य है। दूसरे प्रोग्राम बंद करें, फिर छवि दोबारा चुनें।</translation>
    </message>
    <message>
        <source>Install another bundle to compare two</source>
        <translation>दो की तुलना के लिए एक और बंडल इंस्टॉल करें</translation>
    </message>
    <message>
        <source>Choose a bundle first</source>
        <translation>पहले एक बंडल चुनें</translation>
    </message>
    <message>
        <source>This bundle is in use</source>
        <translation>यह बंडल उपयोग में है</translation>
    </message>
    <message>
        <source>This bundle comes with Petriscope and stays</source>
        <translation>यह बंडल Petriscope के साथ आता है और बना रहता है</translation>
    </message>
    <message>
        <source>This bundle is in use: use another one first, then remove it</source>
        <translation>यह बंडल उपयोग में है: पहले दूसरा उपयोग करें, फिर इसे हटाएँ</translation>
    </message>
    <message>
        <source>No image is answered differently.</source>
        <translation>किसी भी चित्र के उत्तर अलग नहीं हैं।</translation>
    </message>
    <message>
        <source>Give the report up; nothing stays of it</source>
        <translation>रिपोर्ट छोड़ दें; उसका कुछ नहीं रहता</translation>
    </message>
    <message>
        <source>End the control run; what is done of it counts</source>
        <translation>जाँच समाप्त करें; जो हो चुका वह गिना जाता है</translation>
    </message>
    <message>
        <source>Cancel the work whose line is the lowest</source>
        <translation>सबसे नीचे की पंक्ति का काम रद्द करें</translation>
    </message>
    <message>
        <source>Ten drawn cells are being classified, as your own images will be. Each row has the class and the confidence. Go through them with the mouse or the arrow keys. Next, or Alt+Right, goes on.</source>
        <translation>दस बनाई गई कोशिकाओं का वर्गीकरण हो रहा है, जैसे आपके अपने चित्रों का होगा। हर पंक्ति में वर्ग और विश्वास है। माउस या तीर कुंजियों से उन्हें देखें। आगे, या Alt+दायाँ तीर, अगले चरण पर ले जाता है।</translation>
    </message>
    <message>
        <source>Here a person looks at the images marked Review in the list. Where there are none, press All images. Enter confirms the bundle&apos;s answer, a digit sets another class.</source>
        <translation>यहाँ एक व्यक्ति उन चित्रों को देखता है जिन पर सूची में समीक्षा का निशान है। कोई न हो तो सभी चित्र दबाएँ। Enter बंडल के उत्तर की पुष्टि करता है, अंक दूसरा वर्ग तय करता है।</translation>
    </message>
    <message>
        <source>Tutorial: the step before</source>
        <translation>ट्यूटोरियल: पिछला चरण</translation>
    </message>
    <message>
        <source>Tutorial: the next step</source>
        <translation>ट्यूटोरियल: अगला चरण</translation>
    </message>
    <message>
        <source>Review: let more images come</source>
        <translation>समीक्षा: और चित्र लाएँ</translation>
    </message>
    <message>
        <source>{image}, comment</source>
        <translation>{image}, टिप्पणी</translation>
    </message>
    <message>
        <source>Too little memory was free to run the bundle. Close other programs, then try again.</source>
        <translation>बंडल चलाने के लिए खाली मेमोरी कम थी। दूसरे प्रोग्राम बंद करें, फिर दोबारा कोशिश करें।</translation>
    </message>
    <message>
        <source>The {format} image could not be decoded. It is damaged, or of a kind that is not read: open it in another program and save it as a PNG.</source>
        <translation>{format} चित्र डिकोड नहीं किया जा सका। वह खराब है, या ऐसे प्रकार का है जो पढ़ा नहीं जाता: उसे किसी दूसरे प्रोग्राम में खोलें और PNG के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Expected a BMP of 32 bits with its colours in the order blue, green, red. Received another one. Save the image with 24 bits.</source>
        <translation>32 बिट वाला BMP चाहिए, जिसके रंग नीला, हरा, लाल क्रम में हों। दूसरा मिला। चित्र को 24 बिट में सहेजें।</translation>
    </message>
    <message>
        <source>Expected a TIFF in grey, RGB, CMYK or with a palette. Received another one. Save the image in RGB.</source>
        <translation>TIFF धूसर, RGB, CMYK या पैलेट वाला चाहिए। दूसरा मिला। चित्र को RGB में सहेजें।</translation>
    </message>
    <message>
        <source>Expected a TIFF in tiles to be stored upright. Received one that is to be turned. Save the image as a PNG.</source>
        <translation>टाइलों वाला TIFF सीधा सहेजा हुआ चाहिए। ऐसा मिला जिसे घुमाना पड़ता है। चित्र को PNG के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Petriscope is open with the same records already: on {computer}, by {user}. Close it there first. Only one can use the folder {folder} at a time.</source>
        <translation>Petriscope इन्हीं रिकॉर्ड के साथ पहले से खुला है: {computer} पर, {user} द्वारा। पहले उसे वहाँ बंद करें। फ़ोल्डर {folder} का उपयोग एक समय में एक ही कर सकता है।</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>लोड हो रहा है ...</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. {count} images were not classified. Open them again to go on.</source>
        <translation>
            <numerusform>रद्द किया गया। {count} चित्र का वर्गीकरण नहीं हुआ। आगे बढ़ने के लिए उसे फिर खोलें।</numerusform>
            <numerusform>रद्द किया गया। {count} चित्रों का वर्गीकरण नहीं हुआ। आगे बढ़ने के लिए उन्हें फिर खोलें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected a bundle in {path}. It is no whole zip: {why}. Copy the bundle again.</source>
        <translation>{path} में बंडल चाहिए। यह पूरा zip नहीं है: {why}। बंडल फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>The last control, {when}, added no point: it had fewer than {fewest} new photographs of the control slide.</source>
        <translation>पिछली नियंत्रण जाँच, {when}, ने कोई बिंदु नहीं जोड़ा: उसमें नियंत्रण स्लाइड के {fewest} से कम नए फ़ोटो थे।</translation>
    </message>
    <message>
        <source>A change to {file} was cut off, and can be undone only where something can be written ({why}). Copy the folder {folder} to another place, and name that with --data-dir.</source>
        <translation>{file} में एक बदलाव बीच में रुक गया, और उसे केवल वहाँ वापस किया जा सकता है जहाँ लिखा जा सके ({why})। फ़ोल्डर {folder} की प्रति किसी दूसरी जगह बनाएँ, और उसे --data-dir से बताएँ।</translation>
    </message>
    <message>
        <source>There are no records in {file} yet: Petriscope was cut off while it made that file, and makes it at the next start. If there were records before, restore a backup.</source>
        <translation>{file} में अभी कोई रिकॉर्ड नहीं हैं: वह फ़ाइल बनाते समय Petriscope बीच में रुक गया था, और अगली शुरुआत पर उसे बनाएगा। यदि पहले रिकॉर्ड थे, तो बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>The TIFF is damaged: a checksum in it does not match.</source>
        <translation>TIFF खराब है: इसका एक चेकसम मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>The JPEG is cut short: pixels are missing.</source>
        <translation>JPEG अधूरा है: पिक्सेल कम हैं।</translation>
    </message>
    <message>
        <source>The folder of the stored images cannot be found: {folder}. Connect its drive, or choose another folder on the page Quality.</source>
        <translation>सहेजे हुए चित्रों का फ़ोल्डर नहीं मिला: {folder}। उसकी ड्राइव जोड़ें, या गुणवत्ता पृष्ठ पर दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>The folder of the control slide cannot be found: {folder}. The control ran without it. Connect its drive, or choose another folder on the page Quality.</source>
        <translation>नियंत्रण स्लाइड का फ़ोल्डर नहीं मिला: {folder}। नियंत्रण जाँच उसके बिना चली। उसकी ड्राइव जोड़ें, या गुणवत्ता पृष्ठ पर दूसरा फ़ोल्डर चुनें।</translation>
    </message>
    <message>
        <source>This bundle is being loaded</source>
        <translation>यह बंडल लोड हो रहा है</translation>
    </message>
    <message>
        <source>Expected records in {file}: {wal} beside it holds the newest of them. Received no such file, or an empty one. Put it back, or restore a backup.</source>
        <translation>{file} में रिकॉर्ड चाहिए: उसके पास की {wal} में सबसे नए रिकॉर्ड हैं। ऐसी कोई फ़ाइल नहीं मिली, या वह खाली है। उसे वापस रखें, या बैकअप बहाल करें।</translation>
    </message>
    <message>
        <source>The classifier did not start, perhaps for lack of memory: here a program may use {allowed} MB, and it needs {needed} MB. Have more allowed (ulimit -v), close other programs, then start Petriscope again.</source>
        <translation>वर्गीकारक शुरू नहीं हुआ, शायद मेमोरी की कमी से: यहाँ एक प्रोग्राम {allowed} MB उपयोग कर सकता है, और इसे {needed} MB चाहिए। अधिक की अनुमति दिलवाएँ (ulimit -v), अन्य प्रोग्राम बंद करें, फिर Petriscope दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Set everything on this page but your name as it was at first</source>
        <translation>इस पृष्ठ पर आपके नाम को छोड़कर सब कुछ पहले जैसा करें</translation>
    </message>
    <message>
        <source>Changed: {names}.</source>
        <translation>बदले हुए: {names}।</translation>
    </message>
    <message>
        <source>Changed: {names} and {more} more.</source>
        <translation>बदले हुए: {names} और {more} अन्य।</translation>
    </message>
    <message>
        <source>Another bundle than the one in use gave this answer. To see the evidence for it, use that one again; if it was removed, install it again first.</source>
        <translation>यह उत्तर उपयोग में आ रहे बंडल ने नहीं, दूसरे बंडल ने दिया था। इसका प्रमाण देखने के लिए वही बंडल फिर लगाएँ; अगर उसे हटा दिया गया था, तो पहले उसे फिर इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>Too little memory was free to copy the records: there is no copy of today yet. Close other programs; the next start makes it.</source>
        <translation>रिकॉर्ड की प्रतिलिपि बनाने के लिए बहुत कम मेमोरी खाली थी: आज की प्रतिलिपि अभी नहीं है। अन्य प्रोग्राम बंद करें; अगली शुरुआत इसे बनाएगी।</translation>
    </message>
</context>
</TS>
