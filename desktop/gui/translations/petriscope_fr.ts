<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Go to the page Quality</source>
        <translation>Aller à la page Qualité</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspect</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Stockage</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Valeurs par défaut</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the system has now.</source>
        <translation>Couleurs claires ou sombres, ou celles du système.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>How large all text is, compared with the system&apos;s own size.</source>
        <translation>La taille de tous les textes, par rapport à celle du système.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Stands in the records beside each answer that you give. Anybody can change it here.</source>
        <translation>Figure dans le registre à côté de chacune de vos réponses. Tout le monde peut le changer ici.</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Carte de chaleur</translation>
    </message>
    <message>
        <source>How strong the heatmap is over the image. The slider below the image is the same.</source>
        <translation>Force de la carte de chaleur sur l&apos;image. Le curseur sous l&apos;image règle la même chose.</translation>
    </message>
    <message>
        <source>Finer heatmap</source>
        <translation>Carte plus fine</translation>
    </message>
    <message>
        <source>Twice the rows and columns. Each heatmap takes a little longer.</source>
        <translation>Deux fois plus de lignes et de colonnes. Chaque carte de chaleur prend un peu plus de temps.</translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation>Couleurs de la carte</translation>
    </message>
    <message>
        <source>Colour-blind people read each of these alike. Choose what stands out from your stain.</source>
        <translation>Les personnes daltoniennes lisent toutes ces couleurs aussi bien. Choisissez celles qui ressortent de votre coloration.</translation>
    </message>
    <message>
        <source>Review thresholds</source>
        <translation>Seuils de relecture</translation>
    </message>
    <message>
        <source>Below which confidence an answer needs review, class by class.</source>
        <translation>Sous quelle confiance une réponse est à relire, classe par classe.</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Surveiller à nouveau</translation>
    </message>
    <message>
        <source>When Petriscope starts, go on watching the folders that were watched when it ended.</source>
        <translation>Au démarrage de Petriscope, continuer à surveiller les dossiers surveillés à sa fermeture.</translation>
    </message>
    <message>
        <source>Folders below</source>
        <translation>Sous-dossiers</translation>
    </message>
    <message>
        <source>Watch the folders in a watched folder too, and those in them.</source>
        <translation>Surveiller aussi les dossiers contenus dans un dossier surveillé, et ceux qu&apos;ils contiennent.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Rester en arrière-plan</translation>
    </message>
    <message>
        <source>Closing the window during a watch hides it, and watching goes on. The icon in the system&apos;s tray brings it back, and ends Petriscope.</source>
        <translation>Fermer la fenêtre pendant une surveillance la cache, et la surveillance continue. L&apos;icône de la zone de notification la rouvre, et permet de quitter Petriscope.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>While the window is not looked at, the system says when a watch has a problem and when a long queue is done.</source>
        <translation>Quand personne ne regarde la fenêtre, le système signale un problème de surveillance et la fin d&apos;une longue file.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Which images the control looks at, whether it runs by itself once a day, and since when it compares.</source>
        <translation>Quelles images le contrôle regarde, s&apos;il se lance de lui-même une fois par jour, et depuis quand il compare.</translation>
    </message>
    <message>
        <source>Folder of your records</source>
        <translation>Dossier de votre registre</translation>
    </message>
    <message>
        <source>Records, settings and logs are kept in this folder and nowhere else.</source>
        <translation>Le registre, les réglages et les journaux sont gardés dans ce dossier et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparaison a été annulée.</translation>
    </message>
    <message>
        <source>Only {bundle} knows {classes}.</source>
        <translation>Seul {bundle} connaît {classes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files left out: not read.</source>
        <translation>
            <numerusform>{count} fichier laissé de côté&#xa0;: non lu.</numerusform>
            <numerusform>{count} fichiers laissés de côté&#xa0;: non lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total}, {percent} % (95 % interval {low} to {high} %)</source>
        <translation>{count} sur {total}, {percent}&#xa0;% (intervalle à 95&#xa0;%&#xa0;: {low} à {high}&#xa0;%)</translation>
    </message>
    <message>
        <source>{first} and {second} had no image to be compared on.</source>
        <translation>{first} et {second} n&apos;avaient aucune image à comparer.</translation>
    </message>
    <message>
        <source>{first} and {second} give the same answer to {share}.</source>
        <translation>{first} et {second} donnent la même réponse pour {share}.</translation>
    </message>
    <message>
        <source>Two bundles are being compared. Cancel that first.</source>
        <translation>Une comparaison de deux paquets est en cours. Annulez-la d&apos;abord.</translation>
    </message>
    <message>
        <source>There are no control images. Choose a folder that holds some.</source>
        <translation>Il n&apos;y a pas d&apos;images de contrôle. Choisissez un dossier qui en contient.</translation>
    </message>
    <message numerus="yes">
        <source>Expected at least {fewest} new photographs of the control slide. Received {count} new photographs, which will count in a later run: take more.</source>
        <translation>
            <numerusform>Au moins {fewest} nouvelles photos de la lame de contrôle étaient attendues. {count} nouvelle photo a été reçue&#xa0;; elle comptera dans un passage ultérieur&#xa0;: prenez-en d&apos;autres.</numerusform>
            <numerusform>Au moins {fewest} nouvelles photos de la lame de contrôle étaient attendues. {count} nouvelles photos ont été reçues&#xa0;; elles compteront dans un passage ultérieur&#xa0;: prenez-en d&apos;autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>its class {name} cannot be a folder</source>
        <translation>sa classe {name} ne peut pas être un dossier</translation>
    </message>
    <message>
        <source>its class {name} would be the folder of {other} on Windows</source>
        <translation>sa classe {name} serait le dossier de {other} sous Windows</translation>
    </message>
    <message>
        <source>its bytes were never read</source>
        <translation>ses octets n&apos;ont jamais été lus</translation>
    </message>
    <message>
        <source>it is page {page} of a file with several; save that page as a file of its own, classify and correct that</source>
        <translation>c&apos;est la page {page} d&apos;un fichier qui en a plusieurs&#xa0;; enregistrez cette page dans un fichier à part, classez-le et corrigez-le</translation>
    </message>
    <message>
        <source>it is not on record where it was</source>
        <translation>le registre ne dit pas où elle était</translation>
    </message>
    <message>
        <source>it was changed since it was classified</source>
        <translation>elle a été modifiée depuis son classement</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>elle n&apos;est plus là</translation>
    </message>
    <message>
        <source>it cannot be read ({why})</source>
        <translation>elle est impossible à lire ({why})</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({why}). Free some space, or choose another place.</source>
        <translation>Impossible d&apos;écrire dans le dossier {folder} ({why}). Libérez de l&apos;espace ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Expected a new or empty folder at {folder}. Received one that holds something, or a file. Choose another place, or remove what is there.</source>
        <translation>Un dossier nouveau ou vide était attendu à l&apos;emplacement {folder}. Il y a là un fichier, ou un dossier qui n&apos;est pas vide. Choisissez un autre emplacement ou retirez ce qui s&apos;y trouve.</translation>
    </message>
    <message>
        <source>The folder {folder} is watched by another Petriscope already. Use that one, or close it first.</source>
        <translation>Le dossier {folder} est déjà surveillé par un autre Petriscope. Utilisez celui-là ou fermez-le d&apos;abord.</translation>
    </message>
    <message>
        <source>Qt and PySide6</source>
        <translation>Qt et PySide6</translation>
    </message>
    <message>
        <source>Apache-2.0 or BSD-3-Clause</source>
        <translation>Apache-2.0 ou BSD-3-Clause</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>domaine public</translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation>Icônes Lucide</translation>
    </message>
    <message>
        <source>No bundle is loaded.</source>
        <translation>Aucun paquet n&apos;est chargé.</translation>
    </message>
    <message>
        <source>Bundle {name} {version}
Digest {digest}
Signer {signer}
Preprocessing version {preprocessing}</source>
        <translation>Paquet {name} {version}
Empreinte du contenu {digest}
Signataire {signer}
Version du prétraitement {preprocessing}</translation>
    </message>
    <message>
        <source>Classifies images on this PC alone: it opens no connection, looks for no update and sends no report.</source>
        <translation>Classe les images sur ce PC uniquement&#xa0;: n&apos;ouvre aucune connexion, ne cherche aucune mise à jour et n&apos;envoie aucun rapport.</translation>
    </message>
    <message>
        <source>It stands on the work of others, under these licences:</source>
        <translation>Il repose sur le travail d&apos;autres personnes, sous ces licences&#xa0;:</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Cas</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Lame</translation>
    </message>
    <message>
        <source>Case and slide</source>
        <translation>Cas et lame</translation>
    </message>
    <message>
        <source>Say whose images those of this batch are</source>
        <translation>Dire de qui sont les images de ce lot</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nouveau lot</translation>
    </message>
    <message>
        <source>Begin another batch with the next image</source>
        <translation>Commencer un autre lot avec la prochaine image</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Keep case and slide (Enter)</source>
        <translation>Garder le cas et la lame (Entrée)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Ne rien changer (Échap)</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>Ce lot</translation>
    </message>
    <message>
        <source>no case or slide</source>
        <translation>ni cas ni lame</translation>
    </message>
    <message>
        <source>Next batch: {whose}</source>
        <translation>Prochain lot&#xa0;: {whose}</translation>
    </message>
    <message>
        <source>Batch: {whose}</source>
        <translation>Lot&#xa0;: {whose}</translation>
    </message>
    <message>
        <source>Have this bundle answer from now on</source>
        <translation>Faire répondre ce paquet à partir de maintenant</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>Masquer cette ligne</translation>
    </message>
    <message>
        <source>Checking the bundle {path} ...</source>
        <translation>Vérification du paquet {path} ...</translation>
    </message>
    <message>
        <source>{bundle} is installed. {passed}. Its signer is trusted: {fingerprint}.</source>
        <translation>{bundle} est installé. {passed}. Son signataire est de confiance&#xa0;: {fingerprint}.</translation>
    </message>
    <message>
        <source>{bundle} is installed. {passed}. Its signer is unknown: {fingerprint}.</source>
        <translation>{bundle} est installé. {passed}. Son signataire est inconnu&#xa0;: {fingerprint}.</translation>
    </message>
    <message>
        <source>{path} is not installed. {why}</source>
        <translation>{path} n&apos;est pas installé. {why}</translation>
    </message>
    <message>
        <source>{bundle} answers from now on. What was answered before stays.</source>
        <translation>{bundle} répond à partir de maintenant. Les réponses déjà données restent.</translation>
    </message>
    <message>
        <source>Loading {bundle} ...</source>
        <translation>Chargement de {bundle} ...</translation>
    </message>
    <message>
        <source>The chosen bundle</source>
        <translation>Le paquet choisi</translation>
    </message>
    <message>
        <source>This bundle cannot be used</source>
        <translation>Ce paquet est inutilisable</translation>
    </message>
    <message>
        <source>Digest {digest}</source>
        <translation>Empreinte {digest}</translation>
    </message>
    <message>
        <source>How good it was</source>
        <translation>Ses résultats</translation>
    </message>
    <message>
        <source>Its classes</source>
        <translation>Ses classes</translation>
    </message>
    <message>
        <source>Its card</source>
        <translation>Sa fiche</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>Review below</source>
        <translation>Relire sous</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signé par</translation>
    </message>
    <message>
        <source>Golden images</source>
        <translation>Images témoins</translation>
    </message>
    <message>
        <source>Trained</source>
        <comment>the date of the training</comment>
        <translation>Entraîné le</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>Prétraitement</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>version {version}</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Empreinte</translation>
    </message>
    <message numerus="yes">
        <source>{count} golden images passed on this PC</source>
        <translation>
            <numerusform>{count} image témoin réussie sur ce PC</numerusform>
            <numerusform>{count} images témoins réussies sur ce PC</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>the share of the images</comment>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Réponses justes</translation>
    </message>
    <message>
        <source>{percent} of those that were answered</source>
        <translation>{percent} de celles qui ont eu une réponse</translation>
    </message>
    <message>
        <source>Mean F1 of the classes</source>
        <translation>F1 moyen des classes</translation>
    </message>
    <message>
        <source>Confidence is off by</source>
        <translation>Écart de confiance</translation>
    </message>
    <message>
        <source>{percent} on average</source>
        <translation>{percent} en moyenne</translation>
    </message>
    <message numerus="yes">
        <source>And {count} classes more</source>
        <translation>
            <numerusform>Et {count} autre classe</numerusform>
            <numerusform>Et {count} autres classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>Inutilisable</translation>
    </message>
    <message numerus="yes">
        <source>{count} classes</source>
        <translation>
            <numerusform>{count} classe</numerusform>
            <numerusform>{count} classes</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {classes}, trusted signer</source>
        <translation>{date}, {classes}, signataire de confiance</translation>
    </message>
    <message>
        <source>{date}, {classes}, unknown signer</source>
        <translation>{date}, {classes}, signataire inconnu</translation>
    </message>
    <message>
        <source>In use. {words}</source>
        <translation>Utilisé. {words}</translation>
    </message>
    <message>
        <source>Bundle {digest}</source>
        <translation>Paquet {digest}</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Installer</translation>
    </message>
    <message>
        <source>Choose a bundle, check it and keep it on this PC</source>
        <translation>Choisir un paquet, le vérifier et le garder sur ce PC</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>button: have the bundle answer</comment>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Have the chosen bundle answer from now on</source>
        <translation>Faire répondre le paquet choisi à partir de maintenant</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen bundle from this PC</source>
        <translation>Retirer le paquet choisi de ce PC</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>See which images two bundles answer differently</source>
        <translation>Voir à quelles images deux paquets répondent différemment</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the bundle; its answers stay</source>
        <translation>Retirer le paquet&#xa0;; ses réponses restent</translation>
    </message>
    <message>
        <source>Leave the bundle where it is</source>
        <translation>Laisser le paquet où il est</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove {bundle} from this PC? What it answered stays on record.</source>
        <translation>Retirer {bundle} de ce PC&#xa0;? Ses réponses restent dans le registre.</translation>
    </message>
    <message>
        <source>Both bundles classify the same images, one after the other. Only the images that they answer differently are listed. Nothing of it is recorded, and the bundle in use stays in use.</source>
        <translation>Les deux paquets classent les mêmes images, l&apos;un après l&apos;autre. Seules les images dont la réponse diffère sont affichées. Rien n&apos;est inscrit au registre, et le paquet utilisé reste utilisé.</translation>
    </message>
    <message>
        <source>First bundle</source>
        <translation>Premier paquet</translation>
    </message>
    <message>
        <source>First bundle of the comparison</source>
        <translation>Premier paquet de la comparaison</translation>
    </message>
    <message>
        <source>Second bundle</source>
        <translation>Second paquet</translation>
    </message>
    <message>
        <source>Second bundle of the comparison</source>
        <translation>Second paquet de la comparaison</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avancement de la comparaison</translation>
    </message>
    <message>
        <source>Back to the list of bundles</source>
        <translation>Revenir à la liste des paquets</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Listed images</source>
        <translation>Images listées</translation>
    </message>
    <message>
        <source>Compare on the images that are listed on the page Images</source>
        <translation>Comparer sur les images listées dans la page Images</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Choisir des images</translation>
    </message>
    <message>
        <source>Compare on images that you choose</source>
        <translation>Comparer sur des images que vous choisissez</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Compare on all images in a folder</source>
        <translation>Comparer sur toutes les images d&apos;un dossier</translation>
    </message>
    <message>
        <source>Compare on</source>
        <comment>title above a choice of folders</comment>
        <translation>Comparer sur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between the two bundles</comment>
        <translation>et</translation>
    </message>
    <message>
        <source>Choose two different bundles.</source>
        <translation>Choisissez deux paquets différents.</translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation>Comparaison ...</translation>
    </message>
    <message numerus="yes">
        <source>{count} images differ.</source>
        <translation>
            <numerusform>{count} image diffère.</numerusform>
            <numerusform>{count} images diffèrent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images that are answered differently</source>
        <translation>Images dont la réponse diffère</translation>
    </message>
    <message>
        <source>Which bundle was right</source>
        <translation>Quel paquet avait raison</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>A person says</source>
        <translation>Avis humain</translation>
    </message>
    <message>
        <source>{bundle} right</source>
        <extracomment>Header above how often the bundle was right.</extracomment>
        <translation>{bundle} juste</translation>
    </message>
    <message>
        <source>Class, by a person</source>
        <translation>Classe, par une personne</translation>
    </message>
    <message>
        <source>PDF case report</source>
        <translation>Rapport de cas PDF</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Ouvrir images</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>Images ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Install a bundle</source>
        <translation>Installer un paquet</translation>
    </message>
    <message>
        <source>Bundles (*.petriscope)</source>
        <translation>Paquets (*.petriscope)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exporter graphique</translation>
    </message>
    <message>
        <source>Choose one or more images</source>
        <translation>Choisir une ou plusieurs images</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir dossier</translation>
    </message>
    <message>
        <source>Choose a folder of images</source>
        <translation>Choisir un dossier d&apos;images</translation>
    </message>
    <message>
        <source>Try sample images</source>
        <translation>Essayer des exemples</translation>
    </message>
    <message>
        <source>Classify a few drawn samples</source>
        <translation>Classer quelques exemples dessinés</translation>
    </message>
    <message>
        <source>Classify what arrives in a folder</source>
        <translation>Classer ce qui arrive dans un dossier</translation>
    </message>
    <message>
        <source>Write the listed results as PDF, HTML, Excel or CSV</source>
        <translation>Écrire les résultats listés en PDF, HTML, Excel ou CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Show the case report as it will be printed</source>
        <translation>Montrer le rapport de cas tel qu&apos;il sera imprimé</translation>
    </message>
    <message>
        <source>Hold the images not yet done, or go on with them</source>
        <translation>Suspendre les images restantes, ou les reprendre</translation>
    </message>
    <message>
        <source>Forget the images not yet done</source>
        <translation>Abandonner les images restantes</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Résultats passés</translation>
    </message>
    <message>
        <source>List all that is on record</source>
        <translation>Lister tout ce qui est dans le registre</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Tutoriel</translation>
    </message>
    <message>
        <source>Two minutes on the sample images</source>
        <translation>Deux minutes avec les images d&apos;exemple</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Ne plus surveiller</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Surveiller dossier</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l&apos;image</translation>
    </message>
    <message>
        <source>Copy the picture as it is seen</source>
        <translation>Copier l&apos;image telle qu&apos;on la voit</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Copy the row as text</source>
        <translation>Copier la ligne en texte</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>L&apos;image a été copiée.</translation>
    </message>
    <message>
        <source>The row was copied as text.</source>
        <translation>La ligne a été copiée en texte.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Show the bare image beside the heatmap</source>
        <translation>Montrer l&apos;image nue à côté de la carte de chaleur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What the image is like and where it lies</source>
        <translation>Comment est l&apos;image et où elle se trouve</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d&apos;image</translation>
    </message>
    <message>
        <source>Preparing the image ...</source>
        <translation>Préparation de l&apos;image ...</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Créer un rapport technique</translation>
    </message>
    <message>
        <source>Pack logs, checks and counts for whoever looks for a fault; no images, no names</source>
        <translation>Réunir journaux, vérifications et comptages pour qui cherche une panne&#xa0;; sans images ni noms</translation>
    </message>
    <message>
        <source>Diagnostics are being packed. This takes a few seconds.</source>
        <translation>Le rapport technique est en préparation. Cela prend quelques secondes.</translation>
    </message>
    <message>
        <source>Written to {file}. It holds no images and no names of files.</source>
        <translation>Écrit dans {file}. Il ne contient ni images ni noms de fichiers.</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
    <message>
        <source>Expected diagnostics in {file}. Received: {reason} Choose another place, or run petriscope diagnostics in a terminal.</source>
        <translation>Un rapport technique était attendu dans {file}. Reçu&#xa0;: {reason} Choisissez un autre emplacement, ou lancez petriscope diagnostics dans un terminal.</translation>
    </message>
    <message>
        <source>Drop images or a folder here</source>
        <translation>Déposez ici des images ou un dossier</translation>
    </message>
    <message>
        <source>Petriscope has a fault: {kind}. What was just done may be incomplete. The log {log} has the details.</source>
        <translation>Petriscope a une panne&#xa0;: {kind}. La dernière action est peut-être incomplète. Le journal {log} contient les détails.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guide</translation>
    </message>
    <message>
        <source>The guide {file} cannot be read ({reason}).</source>
        <translation>Le guide {file} est impossible à lire ({reason}).</translation>
    </message>
    <message>
        <source>no other class</source>
        <translation>aucune autre classe</translation>
    </message>
    <message>
        <source>&amp;Finer</source>
        <translation>Plus &amp;fine</translation>
    </message>
    <message>
        <source>Opacity of the heatmap. Hold H to hide it.</source>
        <translation>Opacité de la carte de chaleur. Maintenez H pour la cacher.</translation>
    </message>
    <message>
        <source>Opacity of the heatmap in percent; hold H to hide it</source>
        <translation>Opacité de la carte de chaleur en pour cent&#xa0;; maintenez H pour la cacher</translation>
    </message>
    <message>
        <source>Why this class and not that one: choose the other class.
The heatmap then shows the evidence for one rather than the other.</source>
        <translation>Pourquoi cette classe et pas celle-là&#xa0;: choisissez l&apos;autre classe.
La carte de chaleur montre alors les indices pour l&apos;une plutôt que pour l&apos;autre.</translation>
    </message>
    <message>
        <source>Class to compare with</source>
        <translation>Classe à comparer</translation>
    </message>
    <message>
        <source>A heatmap of twice the rows and columns.
It takes a little longer to appear.</source>
        <translation>Une carte de chaleur avec deux fois plus de lignes et de colonnes.
Elle met un peu plus de temps à apparaître.</translation>
    </message>
    <message>
        <source>&amp;Heatmap</source>
        <translation>Carte de c&amp;haleur</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparer à</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number}&#xa0;%</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Chercher dans le guide</translation>
    </message>
    <message>
        <source>These words are not in the guide.</source>
        <translation>Ces mots ne sont pas dans le guide.</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>Parties de l&apos;aide</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Netteté</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Luminosité</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>How strong the finest structure is beside the contrast, as a multiple of the least
that this bundle accepts. Below 2 an image is softer than those the bundle was made from.</source>
        <translation>La force de la structure la plus fine par rapport au contraste, en multiple du minimum
accepté par ce paquet. Sous 2, une image est plus floue que celles qui ont servi à faire le paquet.</translation>
    </message>
    <message>
        <source>Mean grey value: 0 is black, 255 is white.</source>
        <translation>Niveau de gris moyen&#xa0;: 0 est le noir, 255 est le blanc.</translation>
    </message>
    <message>
        <source>Mean colour as L* (light), a* (green to red), b* (blue to yellow) of CIELAB.</source>
        <translation>Couleur moyenne en L* (clarté), a* (vert à rouge), b* (bleu à jaune) de CIELAB.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Voir le dossier</translation>
    </message>
    <message>
        <source>Open the folder that the image is in</source>
        <translation>Ouvrir le dossier où se trouve l&apos;image</translation>
    </message>
    <message>
        <source>{value} of 255</source>
        <translation>{value} sur 255</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Image with heatmap overlay</source>
        <translation>Image avec la carte de chaleur superposée</translation>
    </message>
    <message>
        <source>Paused at {progress}. All else goes on.</source>
        <translation>En pause à {progress}. Tout le reste continue.</translation>
    </message>
    <message numerus="yes">
        <source>Loading the classifier ... {count} images waiting</source>
        <translation>
            <numerusform>Chargement du modèle ... {count} image en attente</numerusform>
            <numerusform>Chargement du modèle ... {count} images en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the classifier ...</source>
        <translation>Chargement du modèle ...</translation>
    </message>
    <message>
        <source>Nothing can be classified</source>
        <translation>Rien ne peut être classé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Looking at the first image ...</source>
        <translation>Lecture de la première image ...</translation>
    </message>
    <message>
        <source>Go to the next control, or back</source>
        <translation>Aller à l&apos;élément suivant, ou revenir</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation>Appuyer sur le bouton, cocher la case</translation>
    </message>
    <message>
        <source>In a list, a group of bars or the rail: go to the next, or the one before</source>
        <translation>Dans une liste, un groupe de barres ou la barre des pages&#xa0;: aller au suivant ou au précédent</translation>
    </message>
    <message>
        <source>{keys}, held</source>
        <translation>maintenir {keys}</translation>
    </message>
    <message>
        <source>Hide the heatmap</source>
        <translation>Cacher la carte de chaleur</translation>
    </message>
    <message>
        <source>low</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>high</source>
        <translation>fort</translation>
    </message>
    <message>
        <source>The colours of the heatmap, from little evidence to most.
Colour-blind people read each of these maps alike: choose the one that stands out best from your stain.</source>
        <translation>Les couleurs de la carte de chaleur, de peu d&apos;indices à beaucoup.
Les personnes daltoniennes lisent toutes ces cartes aussi bien&#xa0;: choisissez celle qui ressort le mieux de votre coloration.</translation>
    </message>
    <message>
        <source>Colours of the heatmap: {name}</source>
        <translation>Couleurs de la carte de chaleur&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Ouvrir le fichier</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <translation>Approuver ce signataire</translation>
    </message>
    <message>
        <source>The fingerprints are the same</source>
        <translation>Les empreintes sont les mêmes</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave the signer unknown</source>
        <translation>Laisser le signataire inconnu</translation>
    </message>
    <message>
        <source>Ask the supervisor who made this bundle to read out its fingerprint. Trust the signer only if it is this one, digit for digit: {fingerprint}</source>
        <translation>Demandez au responsable qui a fait ce paquet de vous lire son empreinte. Approuvez le signataire seulement si c&apos;est celle-ci, chiffre par chiffre&#xa0;: {fingerprint}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>{work}: {progress}</source>
        <translation>{work}&#xa0;: {progress}</translation>
    </message>
    <message>
        <source>Petriscope crashed the last time it ran. What you had seen is recorded. Save diagnostics and send them to whoever looks after Petriscope.</source>
        <translation>Petriscope s&apos;est arrêté brusquement la dernière fois. Ce que vous aviez vu est dans le registre. Créez un rapport technique et envoyez-le à la personne qui s&apos;occupe de Petriscope.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relecture</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>No usable bundle: nothing is classified.</source>
        <translation>Aucun paquet utilisable&#xa0;: rien n&apos;est classé.</translation>
    </message>
    <message>
        <source>The classifier has stopped.</source>
        <translation>Le classement s&apos;est arrêté.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Page of the file</source>
        <translation>Page du fichier</translation>
    </message>
    <message>
        <source>Which page of the file to classify. Press Enter to classify it.</source>
        <translation>Quelle page du fichier classer. Appuyez sur Entrée pour la classer.</translation>
    </message>
    <message>
        <source>Classify page</source>
        <translation>Classer la page</translation>
    </message>
    <message>
        <source>Classify this page of the file</source>
        <translation>Classer cette page du fichier</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} sur {pages}</translation>
    </message>
    <message>
        <source>the device takes no pages</source>
        <translation>l&apos;appareil n&apos;accepte pas de pages</translation>
    </message>
    <message>
        <source>{description}
Click to see where in the image the evidence lies.</source>
        <translation>{description}
Cliquez pour voir où se trouvent les indices dans l&apos;image.</translation>
    </message>
    <message>
        <source>No folder yet: where photographs of the control slide arrive</source>
        <translation>Pas encore de dossier où arrivent les photos de la lame de contrôle</translation>
    </message>
    <message>
        <source>Since the first run</source>
        <translation>Depuis le premier passage</translation>
    </message>
    <message>
        <source>The samples that come with Petriscope</source>
        <translation>Les exemples fournis avec Petriscope</translation>
    </message>
    <message>
        <source>Run the control once a day, before the first image</source>
        <translation>Faire le contrôle une fois par jour, avant la première image</translation>
    </message>
    <message>
        <source>The control then runs by itself</source>
        <translation>Le contrôle se lance alors de lui-même</translation>
    </message>
    <message>
        <source>Use samples</source>
        <translation>Exemples fournis</translation>
    </message>
    <message>
        <source>Use the samples as stored images</source>
        <translation>Prendre les exemples comme images stockées</translation>
    </message>
    <message>
        <source>No slide</source>
        <translation>Sans lame</translation>
    </message>
    <message>
        <source>Use no control slide</source>
        <translation>Ne pas utiliser de lame de contrôle</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Depuis {moment}</translation>
    </message>
    <message>
        <source>Choose slide folder</source>
        <translation>Dossier de la lame</translation>
    </message>
    <message>
        <source>Choose the folder where photographs of the control slide arrive</source>
        <translation>Choisir le dossier où arrivent les photos de la lame de contrôle</translation>
    </message>
    <message>
        <source>Control slide</source>
        <translation>Lame de contrôle</translation>
    </message>
    <message>
        <source>Choose stored images</source>
        <translation>Choisir les images</translation>
    </message>
    <message>
        <source>Choose a folder of images that never change</source>
        <translation>Choisir un dossier d&apos;images qui ne changent jamais</translation>
    </message>
    <message>
        <source>Stored control images</source>
        <translation>Images de contrôle stockées</translation>
    </message>
    <message>
        <source>New baseline</source>
        <translation>Nouvelle base</translation>
    </message>
    <message>
        <source>Compare with what comes from now on: after a new slide, stain or camera</source>
        <translation>Comparer avec ce qui vient à partir de maintenant&#xa0;: après un changement de lame, de coloration ou de caméra</translation>
    </message>
    <message>
        <source>Stored images</source>
        <translation>Images stockées</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ligne de base</translation>
    </message>
    <message>
        <source>Chart. {says}</source>
        <translation>Graphique. {says}</translation>
    </message>
    <message>
        <source>The chart begins with the first run that has photographs of a control slide.</source>
        <translation>Le graphique commence au premier passage qui a des photos d&apos;une lame de contrôle.</translation>
    </message>
    <message>
        <source>{distance} SD</source>
        <translation>{distance} ET</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>{verdict}. {reason}</source>
        <translation>{verdict}. {reason}</translation>
    </message>
    <message>
        <source>The chart is written to {file}</source>
        <translation>Le graphique est écrit dans {file}</translation>
    </message>
    <message>
        <source>Run control</source>
        <translation>Contrôler</translation>
    </message>
    <message>
        <source>Classify the control images again and judge</source>
        <translation>Classer à nouveau les images de contrôle et juger</translation>
    </message>
    <message>
        <source>Write the chart as a picture, or its runs as a table</source>
        <translation>Écrire le graphique en image, ou ses passages en tableau</translation>
    </message>
    <message>
        <source>Quantity in the chart</source>
        <translation>Grandeur du graphique</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>Choisir ce que montre le graphique</translation>
    </message>
    <message>
        <source>Runs of the control slide</source>
        <translation>Passages de la lame de contrôle</translation>
    </message>
    <message>
        <source>Daily work compared with the reference</source>
        <translation>Travail quotidien comparé à la référence</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Travail quotidien</translation>
    </message>
    <message>
        <source>Running, {done} of {total}</source>
        <translation>En cours, {done} sur {total}</translation>
    </message>
    <message>
        <source>{since} to {until}, compared with {first} to {last}</source>
        <translation>{since} à {until}, comparé à {first} à {last}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Passage</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Grandeur</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Derniers jours</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>ligne de base</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Conforme</translation>
    </message>
    <message>
        <source>Out of control: {rule}</source>
        <translation>Hors contrôle&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>Warning: {rule}</source>
        <translation>Alerte&#xa0;: {rule}</translation>
    </message>
    <message>
        <source>{when}: {quantity} {value}; {finding}.</source>
        <translation>{when}&#xa0;: {quantity} {value}&#xa0;; {finding}.</translation>
    </message>
    <message>
        <source>{when}: {quantity} {value}, {distance} standard deviations from the mean; {finding}.</source>
        <translation>{when}&#xa0;: {quantity} {value}, à {distance} écarts-types de la moyenne&#xa0;; {finding}.</translation>
    </message>
    <message>
        <source>No run of the control slide yet.</source>
        <translation>Aucun passage de la lame de contrôle pour l&apos;instant.</translation>
    </message>
    <message numerus="yes">
        <source>{quantity} in {count} runs of the control slide; the baseline is not whole yet.</source>
        <translation>
            <numerusform>{quantity} dans {count} passage de la lame de contrôle&#xa0;; la ligne de base n&apos;est pas encore complète.</numerusform>
            <numerusform>{quantity} dans {count} passages de la lame de contrôle&#xa0;; la ligne de base n&apos;est pas encore complète.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{quantity} in {count} runs of the control slide; mean {mean}, standard deviation {sd}; {out} out of control.</source>
        <translation>
            <numerusform>{quantity} dans {count} passage de la lame de contrôle&#xa0;; moyenne {mean}, écart-type {sd}&#xa0;; hors contrôle&#xa0;: {out}.</numerusform>
            <numerusform>{quantity} dans {count} passages de la lame de contrôle&#xa0;; moyenne {mean}, écart-type {sd}&#xa0;; hors contrôle&#xa0;: {out}.</numerusform>
        </translation>
    </message>
    <message>
        <source>stability index {index}</source>
        <translation>indice de stabilité {index}</translation>
    </message>
    <message>
        <source>Mix of classes</source>
        <translation>Part des classes</translation>
    </message>
    <message>
        <source>Reading the records ...</source>
        <translation>Lecture du registre ...</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>Il n&apos;y a rien à faire.</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Aller à {page}</translation>
    </message>
    <message numerus="yes">
        <source>{count} images written to {file}</source>
        <translation>
            <numerusform>{count} image écrite dans {file}</numerusform>
            <numerusform>{count} images écrites dans {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Tous les lots</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Toutes les images</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relues</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corrigées</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusées</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>With comments</source>
        <translation>Avec commentaire</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>Toute confiance</translation>
    </message>
    <message>
        <source>Below 60 %</source>
        <translation>Sous 60&#xa0;%</translation>
    </message>
    <message>
        <source>60 to 90 %</source>
        <translation>60 à 90&#xa0;%</translation>
    </message>
    <message>
        <source>Above 90 %</source>
        <translation>Plus de 90&#xa0;%</translation>
    </message>
    <message>
        <source>In order of arrival</source>
        <translation>Par ordre d&apos;arrivée</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récentes d&apos;abord</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Moins sûres d&apos;abord</translation>
    </message>
    <message>
        <source>Most certain first</source>
        <translation>Plus sûres d&apos;abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Toute classe</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Quelles images</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>in which the images are listed</comment>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter and sort the images</source>
        <translation>Filtrer et trier les images</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Grille</translation>
    </message>
    <message>
        <source>Show the images side by side</source>
        <translation>Montrer les images côte à côte</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>List all images of this batch</source>
        <translation>Lister toutes les images de ce lot</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find images by name, folder, case or slide</source>
        <translation>Chercher des images par nom, dossier, cas ou lame</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>{count} trouvée</numerusform>
            <numerusform>{count} trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by name, folder, case</source>
        <translation>Chercher par nom, dossier, cas</translation>
    </message>
    <message>
        <source>Find images</source>
        <translation>Chercher des images</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Résultats côte à côte</translation>
    </message>
    <message>
        <source>Review. {result}</source>
        <translation>À relire. {result}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmée</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>How often a person gave the same answer. In brackets, while there are few images:
where the share lies in 95 of 100 such cases (Wilson&apos;s interval).</source>
        <translation>Combien de fois une personne a donné la même réponse. Entre parenthèses, tant qu&apos;il y a peu d&apos;images&#xa0;:
où se trouve la part dans 95 cas semblables sur 100 (intervalle de Wilson).</translation>
    </message>
    <message>
        <source>nothing reviewed yet</source>
        <translation>rien de relu pour l&apos;instant</translation>
    </message>
    <message>
        <source>{agreed} of {read}: {percent} %</source>
        <translation>{agreed} sur {read}&#xa0;: {percent}&#xa0;%</translation>
    </message>
    <message>
        <source>{agreed} of {read}: {percent} % ({low} to {high})</source>
        <translation>{agreed} sur {read}&#xa0;: {percent}&#xa0;% ({low} à {high})</translation>
    </message>
    <message>
        <source>With the bundle</source>
        <translation>Avec le paquet</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} et {second}</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <comment>check box: hide the bundle&apos;s answer</comment>
        <translation>À l&apos;&amp;aveugle</translation>
    </message>
    <message>
        <source>Images to review</source>
        <translation>Images à relire</translation>
    </message>
    <message>
        <source>Which images come, and in what order</source>
        <translation>Quelles images viennent, et dans quel ordre</translation>
    </message>
    <message>
        <source>The images of the last batch, or all on record</source>
        <translation>Les images du dernier lot, ou toutes celles du registre</translation>
    </message>
    <message>
        <source>Share of the sample</source>
        <translation>Part de l&apos;échantillon</translation>
    </message>
    <message>
        <source>How many of all images are in the sample. The digits of an image&apos;s own bytes
decide which, so they are always the same and nobody can choose.</source>
        <translation>Combien de toutes les images sont dans l&apos;échantillon. Les chiffres des octets de l&apos;image
en décident&#xa0;; ils sont donc toujours les mêmes et personne ne peut choisir.</translation>
    </message>
    <message>
        <source>Blind: hide the bundle&apos;s answer until you have given yours</source>
        <translation>À l&apos;aveugle&#xa0;: cacher la réponse du paquet jusqu&apos;à ce que vous ayez donné la vôtre</translation>
    </message>
    <message>
        <source>Hide the bundle&apos;s answer and heatmap until you have given your answer,
so that it cannot lead you</source>
        <translation>Cacher la réponse du paquet et la carte de chaleur jusqu&apos;à ce que vous ayez répondu,
pour qu&apos;elles ne puissent pas vous influencer</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Relecteur</translation>
    </message>
    <message>
        <source>Your name, which stands beside your answers</source>
        <translation>Votre nom, inscrit à côté de vos réponses</translation>
    </message>
    <message>
        <source>{class_name}, key {key}</source>
        <translation>{class_name}, touche {key}</translation>
    </message>
    <message>
        <source>Review: answer {class_name}</source>
        <translation>Relecture&#xa0;: répondre {class_name}</translation>
    </message>
    <message>
        <source>Your comment is kept.</source>
        <translation>Votre commentaire est gardé.</translation>
    </message>
    <message>
        <source>Review: how often people agree with the bundle</source>
        <translation>Relecture&#xa0;: combien de fois les personnes sont d&apos;accord avec le paquet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Review: who said what of this image, and when</source>
        <translation>Relecture&#xa0;: qui a dit quoi de cette image, et quand</translation>
    </message>
    <message>
        <source>Hidden until you answer.</source>
        <translation>Caché jusqu&apos;à votre réponse.</translation>
    </message>
    <message>
        <source>Nobody has said anything of this image yet.</source>
        <translation>Personne n&apos;a encore rien dit de cette image.</translation>
    </message>
    <message>
        <source>This is the last image here. Refresh (F5), or choose other images above.</source>
        <translation>C&apos;est la dernière image ici. Actualisez (F5), ou choisissez d&apos;autres images ci-dessus.</translation>
    </message>
    <message>
        <source>Blind: answer by a key of your own first.</source>
        <translation>À l&apos;aveugle&#xa0;: répondez d&apos;abord vous-même par une touche.</translation>
    </message>
    <message>
        <source>The bundle has no answer here. Choose one, or skip (K).</source>
        <translation>Le paquet n&apos;a pas de réponse ici. Choisissez-en une, ou passez (K).</translation>
    </message>
    <message>
        <source>There is no answer of this run to take back.</source>
        <translation>Il n&apos;y a pas de réponse de cette session à retirer.</translation>
    </message>
    <message>
        <source>The last answer is taken back.</source>
        <translation>La dernière réponse est retirée.</translation>
    </message>
    <message>
        <source>No picture: the file could not be read</source>
        <translation>Pas d&apos;image&#xa0;: le fichier n&apos;a pas pu être lu</translation>
    </message>
    <message numerus="yes">
        <source>{count} answers wait for the records</source>
        <translation>
            <numerusform>{count} réponse attend d&apos;être inscrite au registre</numerusform>
            <numerusform>{count} réponses attendent d&apos;être inscrites au registre</numerusform>
        </translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation>Relues&#xa0;: {reviewed} sur {total}</translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed, {pace} a minute</source>
        <translation>Relues&#xa0;: {reviewed} sur {total}, {pace} par minute</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>There are no images here. Open some on the page Images, or choose all batches above.</source>
        <translation>Il n&apos;y a pas d&apos;images ici. Ouvrez-en dans la page Images, ou choisissez tous les lots ci-dessus.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>À relire</translation>
    </message>
    <message>
        <source>No image needs review. Choose other images above, or set the thresholds (R) higher.</source>
        <translation>Aucune image n&apos;est à relire. Choisissez d&apos;autres images ci-dessus, ou relevez les seuils (R).</translation>
    </message>
    <message>
        <source>All, least certain first</source>
        <translation>Toutes, moins sûres d&apos;abord</translation>
    </message>
    <message>
        <source>Quality-control sample</source>
        <translation>Échantillon de contrôle qualité</translation>
    </message>
    <message>
        <source>No image is in the sample. Choose a larger share above, or all batches.</source>
        <translation>Aucune image n&apos;est dans l&apos;échantillon. Choisissez une part plus grande ci-dessus, ou tous les lots.</translation>
    </message>
    <message>
        <source>Reviewed by somebody else</source>
        <translation>Relues par quelqu&apos;un d&apos;autre</translation>
    </message>
    <message>
        <source>There is nothing to read a second time. Another person answers first; then type your own name above.</source>
        <translation>Il n&apos;y a rien à relire une seconde fois. Une autre personne répond d&apos;abord&#xa0;; indiquez ensuite votre propre nom ci-dessus.</translation>
    </message>
    <message>
        <source>The bundle&apos;s answer</source>
        <translation>La réponse du paquet</translation>
    </message>
    <message>
        <source>The person&apos;s answer</source>
        <translation>La réponse de la personne</translation>
    </message>
    <message>
        <source>hidden until you answer</source>
        <translation>cachée jusqu&apos;à votre réponse</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>pas encore de réponse</translation>
    </message>
    <message>
        <source>{image}: {answer}, as the bundle</source>
        <translation>{image}&#xa0;: {answer}, comme le paquet</translation>
    </message>
    <message>
        <source>{image}: {answer}, the bundle: no answer</source>
        <translation>{image}&#xa0;: {answer}, le paquet&#xa0;: pas de réponse</translation>
    </message>
    <message>
        <source>{image}: {answer}, the bundle: {other}</source>
        <translation>{image}&#xa0;: {answer}, le paquet&#xa0;: {other}</translation>
    </message>
    <message>
        <source>Review: look anew which images there are</source>
        <translation>Relecture&#xa0;: regarder à nouveau quelles images il y a</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Review: go on without an answer</source>
        <translation>Relecture&#xa0;: continuer sans répondre</translation>
    </message>
    <message>
        <source>Review: take back the last answer</source>
        <translation>Relecture&#xa0;: retirer la dernière réponse</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commentaire</translation>
    </message>
    <message>
        <source>Review: write a comment</source>
        <translation>Relecture&#xa0;: écrire un commentaire</translation>
    </message>
    <message>
        <source>Review: confirm the bundle&apos;s answer</source>
        <translation>Relecture&#xa0;: confirmer la réponse du paquet</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>Exporter pour entraîner</translation>
    </message>
    <message>
        <source>Copy every image that a person answered into class folders for the trainer</source>
        <translation>Copier chaque image qui a la réponse d&apos;une personne dans des dossiers par classe, pour l&apos;entraînement</translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Choisir un dossier nouveau ou vide</translation>
    </message>
    <message numerus="yes">
        <source>{count} images are in {folder}</source>
        <translation>
            <numerusform>{count} image est dans {folder}</numerusform>
            <numerusform>{count} images sont dans {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} images are left out, the first {path}: {why}.</source>
        <translation>
            <numerusform>{count} image est laissée de côté, la première {path}&#xa0;: {why}.</numerusform>
            <numerusform>{count} images sont laissées de côté, la première {path}&#xa0;: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} images are in {folder}. {left_out}</source>
        <translation>
            <numerusform>{count} image est dans {folder}. {left_out}</numerusform>
            <numerusform>{count} images sont dans {folder}. {left_out}</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment: Enter keeps it, Esc leaves it</source>
        <translation>Commentaire&#xa0;: Entrée le garde, Échap l&apos;abandonne</translation>
    </message>
    <message>
        <source>An answer needs review if its confidence is below the threshold of its class. What you set holds at once, and from now on for this bundle on this PC. No answer changes.</source>
        <translation>Une réponse est à relire si sa confiance est sous le seuil de sa classe. Vos réglages valent tout de suite, et ensuite toujours pour ce paquet sur ce PC. Aucune réponse ne change.</translation>
    </message>
    <message>
        <source>Restore the bundle&apos;s own</source>
        <translation>Rétablir ceux du paquet</translation>
    </message>
    <message>
        <source>Use the thresholds that the bundle&apos;s maker gave it</source>
        <translation>Utiliser les seuils donnés par l&apos;auteur du paquet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
    <message>
        <source>bundle: {threshold}</source>
        <translation>paquet&#xa0;: {threshold}</translation>
    </message>
    <message>
        <source>{class_name}: an answer below this confidence needs review</source>
        <translation>{class_name}&#xa0;: une réponse sous cette confiance est à relire</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Seuils</translation>
    </message>
    <message>
        <source>Below which confidence an answer needs review</source>
        <translation>Sous quelle confiance une réponse est à relire</translation>
    </message>
    <message>
        <source>Files without an answer</source>
        <translation>Fichiers sans réponse</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>What</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message numerus="yes">
        <source>{count} files have no answer. All are where they were.</source>
        <translation>
            <numerusform>{count} fichier n&apos;a pas de réponse. Il est resté à sa place.</numerusform>
            <numerusform>{count} fichiers n&apos;ont pas de réponse. Tous sont restés à leur place.</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} These are the latest {shown}.</source>
        <translation>{files} Voici les {shown} derniers.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation>Activé</translation>
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
        <translation>Approuver</translation>
    </message>
    <message>
        <source>Compare the fingerprint and trust the signer of this bundle</source>
        <translation>Comparer l&apos;empreinte et approuver le signataire de ce paquet</translation>
    </message>
    <message>
        <source>{bundle}
Bundle {digest}
Signer {signer}
Preprocessing version {version}</source>
        <translation>{bundle}
Paquet {digest}
Signataire {signer}
Version du prétraitement {version}</translation>
    </message>
    <message>
        <source>Petriscope goes on watching. To end it, use the menu of this icon.</source>
        <translation>Petriscope continue à surveiller. Pour le quitter, utilisez le menu de cette icône.</translation>
    </message>
    <message>
        <source>{seen} seen, {waiting} waiting</source>
        <translation>vues&#xa0;: {seen}, en attente&#xa0;: {waiting}</translation>
    </message>
    <message>
        <source>Petriscope: {state}</source>
        <translation>Petriscope&#xa0;: {state}</translation>
    </message>
    <message>
        <source>Show Petriscope</source>
        <translation>Afficher Petriscope</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Afficher la fenêtre</translation>
    </message>
    <message>
        <source>End Petriscope</source>
        <translation>Quitter Petriscope</translation>
    </message>
    <message>
        <source>Stop all work and end</source>
        <translation>Arrêter tout travail et quitter</translation>
    </message>
    <message numerus="yes">
        <source>No image waits. {count} images seen.</source>
        <translation>
            <numerusform>Aucune image en attente. {count} image vue.</numerusform>
            <numerusform>Aucune image en attente. {count} images vues.</numerusform>
        </translation>
    </message>
    <message>
        <source>The coloured spots show where the evidence for the class lies. The slider makes them stronger. Hold H to see the image without them.</source>
        <translation>Les taches colorées montrent où se trouvent les indices de la classe. Le curseur les renforce. Maintenez H pour voir l&apos;image sans elles.</translation>
    </message>
    <message>
        <source>Click another class beside the image to see what speaks for it. Compare with asks why one class and not the other.</source>
        <translation>Cliquez sur une autre classe à côté de l&apos;image pour voir ce qui parle pour elle. «&#xa0;Comparer à&#xa0;» demande pourquoi une classe et pas l&apos;autre.</translation>
    </message>
    <message>
        <source>Watch folder classifies whatever the microscope writes there. Export and Print are about the images that are listed.</source>
        <translation>«&#xa0;Surveiller dossier&#xa0;» classe tout ce que le microscope y écrit. «&#xa0;Exporter&#xa0;» et «&#xa0;Imprimer&#xa0;» concernent les images listées.</translation>
    </message>
    <message>
        <source>Now drop your own images anywhere in the window. The page Help has a guide, all keys and this tutorial.</source>
        <translation>Déposez maintenant vos propres images n&apos;importe où dans la fenêtre. La page Aide contient un guide, toutes les touches et ce tutoriel.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Finir</translation>
    </message>
    <message>
        <source>End the tutorial</source>
        <translation>Finir le tutoriel</translation>
    </message>
    <message>
        <source>{step} of {steps}: {text}</source>
        <translation>{step} sur {steps}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Watching {folders}</source>
        <translation>Surveillance de {folders}</translation>
    </message>
    <message>
        <source>Working in {folders}</source>
        <translation>Travail dans {folders}</translation>
    </message>
    <message>
        <source>Waiting for {folders}</source>
        <translation>Attente de {folders}</translation>
    </message>
    <message>
        <source>Problem in {folders}</source>
        <translation>Problème dans {folders}</translation>
    </message>
    <message>
        <source>Show which files have no answer, and why</source>
        <translation>Montrer quels fichiers n&apos;ont pas de réponse, et pourquoi</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Autre dossier</translation>
    </message>
    <message>
        <source>Watch another folder as well</source>
        <translation>Surveiller aussi un autre dossier</translation>
    </message>
    <message>
        <source>{refused} refused, {unreadable} unreadable</source>
        <translation>refusées&#xa0;: {refused}, illisibles&#xa0;: {unreadable}</translation>
    </message>
    <message>
        <source>Watch another folder</source>
        <translation>Surveiller un autre dossier</translation>
    </message>
    <message>
        <source>All of the image (0), or each of its pixels as one of the screen (1)</source>
        <translation>Toute l&apos;image (0), ou chacun de ses pixels comme un pixel de l&apos;écran (1)</translation>
    </message>
    <message>
        <source>Magnify the image; or turn the wheel</source>
        <translation>Agrandir l&apos;image&#xa0;; ou tournez la molette</translation>
    </message>
    <message>
        <source>Show more of the image</source>
        <translation>Montrer une plus grande partie de l&apos;image</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All of the image</source>
        <translation>Toute l&apos;image</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixels</translation>
    </message>
    <message>
        <source>The image&apos;s own pixels</source>
        <translation>Les pixels de l&apos;image elle-même</translation>
    </message>
    <message>
        <source>Smaller image</source>
        <translation>Image plus petite</translation>
    </message>
    <message>
        <source>Larger image</source>
        <translation>Image plus grande</translation>
    </message>
    <message>
        <source>Fit, {percent}</source>
        <translation>Tout, {percent}</translation>
    </message>
    <message>
        <source>Shown at {percent}</source>
        <translation>Affichée à {percent}</translation>
    </message>
    <message>
        <source>This bundle comes with Petriscope and is there already.</source>
        <translation>Ce paquet est fourni avec Petriscope et il est déjà là.</translation>
    </message>
    <message>
        <source>The bundle that comes with Petriscope cannot be removed.</source>
        <translation>Le paquet fourni avec Petriscope ne peut pas être retiré.</translation>
    </message>
    <message>
        <source>The bundle in use cannot be removed. Use another one first.</source>
        <translation>Le paquet utilisé ne peut pas être retiré. Utilisez-en d&apos;abord un autre.</translation>
    </message>
    <message>
        <source>The bundle {digest} cannot be removed ({why}).</source>
        <translation>Le paquet {digest} ne peut pas être retiré ({why}).</translation>
    </message>
    <message>
        <source>Another Petriscope is installing a bundle. Try again when it is done.</source>
        <translation>Un autre Petriscope installe un paquet. Réessayez quand il aura fini.</translation>
    </message>
    <message>
        <source>No bundle can be installed in {folder} ({why}). Free some disk space, or check the folder&apos;s permissions.</source>
        <translation>Aucun paquet ne peut être installé dans {folder} ({why}). Libérez de l&apos;espace disque ou vérifiez les autorisations du dossier.</translation>
    </message>
    <message>
        <source>The bundle {path} could not be copied. {why}</source>
        <translation>Le paquet {path} n&apos;a pas pu être copié. {why}</translation>
    </message>
    <message>
        <source>The bundle {path} cannot be used. {why}</source>
        <translation>Le paquet {path} est inutilisable. {why}</translation>
    </message>
    <message>
        <source>The file {path} holds another bundle. Remove it.</source>
        <translation>Le fichier {path} contient un autre paquet. Retirez-le.</translation>
    </message>
    <message>
        <source>The file {file}, which says which bundle is in use, cannot be read ({why}). Check the file&apos;s permissions.</source>
        <translation>Le fichier {file}, qui dit quel paquet est utilisé, est impossible à lire ({why}). Vérifiez les autorisations du fichier.</translation>
    </message>
    <message>
        <source>The file {file}, which says which bundle is in use, is damaged. Choose a bundle: that writes it anew.</source>
        <translation>Le fichier {file}, qui dit quel paquet est utilisé, est endommagé. Choisissez un paquet&#xa0;: le fichier sera réécrit.</translation>
    </message>
    <message>
        <source>Which bundle is in use cannot be kept in {file} ({why}): it holds until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation>Le choix du paquet utilisé ne peut pas être gardé dans {file} ({why})&#xa0;: il vaut jusqu&apos;à la fermeture de Petriscope. Libérez de l&apos;espace ou vérifiez les autorisations du dossier.</translation>
    </message>
    <message>
        <source>The overlay {file} cannot be written ({why}). Choose another folder.</source>
        <translation>Impossible d&apos;écrire la superposition {file} ({why}). Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>The folder {folder} for records and logs cannot be used ({why}). Name another one with --data-dir.</source>
        <translation>Le dossier {folder} du registre et des journaux est inutilisable ({why}). Indiquez-en un autre avec --data-dir.</translation>
    </message>
    <message>
        <source>The folder {folder} makes this Petriscope portable: records and settings belong there. It cannot be written ({why}). Check the stick&apos;s lock and the folder&apos;s permissions, or remove the folder to use your own on this PC.</source>
        <translation>Le dossier {folder} rend ce Petriscope portable&#xa0;: le registre et les réglages doivent y être. Impossible d&apos;y écrire ({why}). Vérifiez le verrou de la clé et les autorisations du dossier, ou retirez le dossier pour utiliser le vôtre sur ce PC.</translation>
    </message>
    <message>
        <source>Expected a home folder for records and logs. This user has none. Name another folder with --data-dir.</source>
        <translation>Un dossier personnel était attendu pour le registre et les journaux. Cet utilisateur n&apos;en a pas. Indiquez un autre dossier avec --data-dir.</translation>
    </message>
    <message>
        <source>{words} (rule {name})</source>
        <translation>{words} (règle {name})</translation>
    </message>
    <message>
        <source>one run is more than 3 standard deviations from the mean</source>
        <translation>un passage est à plus de 3 écarts-types de la moyenne</translation>
    </message>
    <message>
        <source>two runs in a row are more than 2 standard deviations off, to both sides</source>
        <translation>deux passages de suite s&apos;écartent de plus de 2 écarts-types, de part et d&apos;autre</translation>
    </message>
    <message>
        <source>two runs in a row are more than 2 standard deviations off, to one side</source>
        <translation>deux passages de suite s&apos;écartent de plus de 2 écarts-types, du même côté</translation>
    </message>
    <message>
        <source>four runs in a row are more than 1 standard deviation off, to one side</source>
        <translation>quatre passages de suite s&apos;écartent de plus de 1 écart-type, du même côté</translation>
    </message>
    <message>
        <source>ten runs in a row lie on the same side of the mean</source>
        <translation>dix passages de suite sont du même côté de la moyenne</translation>
    </message>
    <message>
        <source>one run is more than 2 standard deviations from the mean</source>
        <translation>un passage est à plus de 2 écarts-types de la moyenne</translation>
    </message>
    <message>
        <source>Run the control. If it is steady, look at some of the images yourself.</source>
        <translation>Faites le contrôle. S&apos;il est stable, regardez vous-même quelques images.</translation>
    </message>
    <message>
        <source>Compare the stain, the lamp and the camera&apos;s white balance with an older image.</source>
        <translation>Comparez la coloration, la lampe et la balance des blancs de la caméra avec une image plus ancienne.</translation>
    </message>
    <message>
        <source>the answers are less sure than they were</source>
        <translation>les réponses sont moins sûres qu&apos;avant</translation>
    </message>
    <message>
        <source>the answers are surer than they were</source>
        <translation>les réponses sont plus sûres qu&apos;avant</translation>
    </message>
    <message>
        <source>fewer images are refused</source>
        <translation>moins d&apos;images sont refusées</translation>
    </message>
    <message>
        <source>more images are refused</source>
        <translation>plus d&apos;images sont refusées</translation>
    </message>
    <message>
        <source>Read the reasons beside the refused images: they say what is wrong with them.</source>
        <translation>Lisez les raisons à côté des images refusées&#xa0;: elles disent ce qui ne va pas.</translation>
    </message>
    <message>
        <source>fewer files are unreadable</source>
        <translation>moins de fichiers sont illisibles</translation>
    </message>
    <message>
        <source>more files are unreadable</source>
        <translation>plus de fichiers sont illisibles</translation>
    </message>
    <message>
        <source>Check the camera&apos;s software, the network and the disk: files arrive damaged.</source>
        <translation>Vérifiez le logiciel de la caméra, le réseau et le disque&#xa0;: les fichiers arrivent endommagés.</translation>
    </message>
    <message>
        <source>fewer control images get the answer they should</source>
        <translation>moins d&apos;images de contrôle reçoivent la réponse voulue</translation>
    </message>
    <message>
        <source>more control images get the answer they should</source>
        <translation>plus d&apos;images de contrôle reçoivent la réponse voulue</translation>
    </message>
    <message>
        <source>Lightness (L*)</source>
        <translation>Clarté (L*)</translation>
    </message>
    <message>
        <source>the images are darker</source>
        <translation>les images sont plus sombres</translation>
    </message>
    <message>
        <source>the images are brighter</source>
        <translation>les images sont plus claires</translation>
    </message>
    <message>
        <source>Check the lamp, the condenser and the camera&apos;s exposure.</source>
        <translation>Vérifiez la lampe, le condenseur et l&apos;exposition de la caméra.</translation>
    </message>
    <message>
        <source>Green to red (a*)</source>
        <translation>Vert à rouge (a*)</translation>
    </message>
    <message>
        <source>the images are greener</source>
        <translation>les images sont plus vertes</translation>
    </message>
    <message>
        <source>the images are redder</source>
        <translation>les images sont plus rouges</translation>
    </message>
    <message>
        <source>Blue to yellow (b*)</source>
        <translation>Bleu à jaune (b*)</translation>
    </message>
    <message>
        <source>the images are bluer</source>
        <translation>les images sont plus bleues</translation>
    </message>
    <message>
        <source>the images are yellower</source>
        <translation>les images sont plus jaunes</translation>
    </message>
    <message>
        <source>the images are less sharp</source>
        <translation>les images sont moins nettes</translation>
    </message>
    <message>
        <source>the images are sharper</source>
        <translation>les images sont plus nettes</translation>
    </message>
    <message>
        <source>Focus again, and clean the objective and the camera&apos;s window.</source>
        <translation>Refaites la mise au point, et nettoyez l&apos;objectif et la fenêtre de la caméra.</translation>
    </message>
    <message>
        <source>The settings of the control {file} cannot be read ({reason}): the usual ones hold. Check the file&apos;s permissions.</source>
        <translation>Les réglages du contrôle {file} sont impossibles à lire ({reason})&#xa0;: les réglages habituels s&apos;appliquent. Vérifiez les autorisations du fichier.</translation>
    </message>
    <message>
        <source>The settings of the control {file} are damaged: the usual ones hold. Restore the file, or choose anew.</source>
        <translation>Les réglages du contrôle {file} sont endommagés&#xa0;: les réglages habituels s&apos;appliquent. Restaurez le fichier ou choisissez à nouveau.</translation>
    </message>
    <message>
        <source>The settings of the control {file} cannot be written ({reason}): they hold until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation>Impossible d&apos;écrire les réglages du contrôle {file} ({reason})&#xa0;: ils valent jusqu&apos;à la fermeture de Petriscope. Libérez de l&apos;espace ou vérifiez les autorisations du dossier.</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Trop tôt pour le dire</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Stable</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>À regarder</translation>
    </message>
    <message>
        <source>Stop and check</source>
        <translation>Arrêter et vérifier</translation>
    </message>
    <message>
        <source>No control was run yet.</source>
        <translation>Aucun contrôle n&apos;a encore été fait.</translation>
    </message>
    <message>
        <source>Run the control.</source>
        <translation>Faites le contrôle.</translation>
    </message>
    <message>
        <source>{changed} of {stored} stored images got another answer than before, or could not be read.</source>
        <translation>Images stockées qui ont reçu une autre réponse qu&apos;avant ou n&apos;ont pas pu être lues&#xa0;: {changed} sur {stored}.</translation>
    </message>
    <message>
        <source>Do not rely on new answers. Check that the stored images are as they were, run petriscope self-test, and try another PC.</source>
        <translation>Ne vous fiez pas aux nouvelles réponses. Vérifiez que les images stockées n&apos;ont pas changé, lancez petriscope self-test, et essayez sur un autre PC.</translation>
    </message>
    <message numerus="yes">
        <source>The last control was run {count} days ago: it says nothing of today.</source>
        <translation>
            <numerusform>Le dernier contrôle a été fait il y a {count} jour&#xa0;: il ne dit rien d&apos;aujourd&apos;hui.</numerusform>
            <numerusform>Le dernier contrôle a été fait il y a {count} jours&#xa0;: il ne dit rien d&apos;aujourd&apos;hui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored images were classified for the first time: there is nothing to compare.</source>
        <translation>Les images stockées ont été classées pour la première fois&#xa0;: il n&apos;y a rien à comparer.</translation>
    </message>
    <message>
        <source>Run the control again tomorrow.</source>
        <translation>Refaites le contrôle demain.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} stored images got the answer they had before: this PC, Petriscope and the bundle are unchanged.</source>
        <translation>
            <numerusform>{count} image stockée sur {count} a reçu la même réponse qu&apos;avant&#xa0;: ce PC, Petriscope et le paquet n&apos;ont pas changé.</numerusform>
            <numerusform>Les {count} images stockées ont toutes reçu la même réponse qu&apos;avant&#xa0;: ce PC, Petriscope et le paquet n&apos;ont pas changé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The control slide was last photographed {count} days ago.</source>
        <translation>
            <numerusform>La lame de contrôle a été photographiée pour la dernière fois il y a {count} jour.</numerusform>
            <numerusform>La lame de contrôle a été photographiée pour la dernière fois il y a {count} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photograph it and run the control.</source>
        <translation>Photographiez-la et faites le contrôle.</translation>
    </message>
    <message>
        <source>The baseline has {there} of its {all} runs.</source>
        <translation>Passages de la ligne de base&#xa0;: {there} sur {all}.</translation>
    </message>
    <message>
        <source>Every day, take at least {fewest} photographs of the control slide into its folder and run the control.</source>
        <translation>Chaque jour, mettez au moins {fewest} photos de la lame de contrôle dans son dossier et faites le contrôle.</translation>
    </message>
    <message>
        <source>The last run of the control slide lies where the baseline says it should.</source>
        <translation>Le dernier passage de la lame de contrôle est là où la ligne de base le prévoit.</translation>
    </message>
    <message>
        <source>Photograph the control slide once more and run the control.</source>
        <translation>Photographiez encore une fois la lame de contrôle et faites le contrôle.</translation>
    </message>
    <message>
        <source>{quantity}: {finding}.</source>
        <translation>{quantity}&#xa0;: {finding}.</translation>
    </message>
    <message>
        <source>{quantity}: {finding}, {side}.</source>
        <translation>{quantity}&#xa0;: {finding}, {side}.</translation>
    </message>
    <message>
        <source>Work on only if it is in order then.</source>
        <translation>Ne continuez que si tout est alors conforme.</translation>
    </message>
    <message>
        <source>The comparison has {there} of its {all} days; a day counts from {fewest} images on.</source>
        <translation>Jours de la comparaison&#xa0;: {there} sur {all}&#xa0;; un jour compte à partir de {fewest} images.</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>Continuez à travailler.</translation>
    </message>
    <message>
        <source>The last {recent} days are like the {reference} days of the reference.</source>
        <translation>Les {recent} derniers jours ressemblent aux {reference} jours de la référence.</translation>
    </message>
    <message>
        <source>The mix of classes is another one (stability index {index}).</source>
        <translation>La part des classes n&apos;est plus la même (indice de stabilité {index}).</translation>
    </message>
    <message>
        <source>{quantity} went from {before} to {after}: {side}.</source>
        <translation>{quantity}&#xa0;: de {before} à {after}&#xa0;; {side}.</translation>
    </message>
    <message>
        <source>If the slides are of another kind of patients now, start a new baseline. If not, look at images of the class that grew.</source>
        <translation>Si les lames viennent maintenant d&apos;autres patients, commencez une nouvelle ligne de base. Sinon, regardez des images de la classe qui a augmenté.</translation>
    </message>
    <message>
        <source>The image is too small: {width} x {height} pixels, at least {least} on each side are needed.</source>
        <translation>L&apos;image est trop petite&#xa0;: {width} x {height} pixels&#xa0;; il en faut au moins {least} de chaque côté.</translation>
    </message>
    <message>
        <source>The image is blank: its grey values vary by {contrast}, at least {least} are needed.</source>
        <translation>L&apos;image est vide&#xa0;: ses niveaux de gris varient de {contrast}&#xa0;; il faut au moins {least}.</translation>
    </message>
    <message>
        <source>The image is blurred: its sharpness is {sharpness}, at least {least} is needed.</source>
        <translation>L&apos;image est floue&#xa0;: sa netteté est de {sharpness}&#xa0;; il faut au moins {least}.</translation>
    </message>
    <message>
        <source>The image&apos;s colours are not those of the images this bundle was made for: its {what} is {value}, expected {low} to {high}.</source>
        <translation>Les couleurs de l&apos;image ne sont pas celles des images prévues pour ce paquet&#xa0;: {what} = {value}, attendu de {low} à {high}.</translation>
    </message>
    <message>
        <source>The image is unlike those this bundle was made for: the network&apos;s view of it lies {times} times as far from theirs as is allowed.</source>
        <translation>L&apos;image ne ressemble pas à celles prévues pour ce paquet&#xa0;: pour le réseau, elle en est {times} fois plus loin que ce qui est permis.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {model} failed: {why}</source>
        <translation>L&apos;élément {model} du paquet a échoué&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The TIFF holds {pages} pages, and which one is meant is not known. Choose one, or save that page as a file of its own.</source>
        <translation>Le TIFF contient {pages} pages, et on ne sait pas laquelle est la bonne. Choisissez-en une, ou enregistrez cette page dans un fichier à part.</translation>
    </message>
    <message>
        <source>The {format} image is damaged: {why}.</source>
        <translation>L&apos;image {format} est endommagée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Expected a JPEG, PNG, BMP or TIFF image. Received an empty file.</source>
        <translation>Une image JPEG, PNG, BMP ou TIFF était attendue. Le fichier reçu est vide.</translation>
    </message>
    <message>
        <source>Expected a JPEG, PNG, BMP or TIFF image. Received something else.</source>
        <translation>Une image JPEG, PNG, BMP ou TIFF était attendue. Le fichier reçu est autre chose.</translation>
    </message>
    <message>
        <source>The {format} image has no pixels.</source>
        <translation>L&apos;image {format} n&apos;a pas de pixels.</translation>
    </message>
    <message>
        <source>Expected at most {most} megapixels. Received {width} x {height} pixels.</source>
        <translation>Au plus {most} mégapixels étaient attendus. Reçu&#xa0;: {width} x {height} pixels.</translation>
    </message>
    <message>
        <source>Expected page 1, for only a TIFF has more. Received page {page}.</source>
        <translation>La page 1 était attendue, car seul un TIFF en a d&apos;autres. Reçu&#xa0;: page {page}.</translation>
    </message>
    <message>
        <source>The image file is cut short.</source>
        <translation>Le fichier image est tronqué.</translation>
    </message>
    <message>
        <source>The JPEG is cut short: its end marker is missing.</source>
        <translation>Le JPEG est tronqué&#xa0;: sa marque de fin manque.</translation>
    </message>
    <message>
        <source>The JPEG ends before it says how large it is.</source>
        <translation>Le JPEG se termine avant d&apos;indiquer sa taille.</translation>
    </message>
    <message>
        <source>Expected a JPEG of 8 bits a sample. Received {bits}.</source>
        <translation>Un JPEG de 8 bits par échantillon était attendu. Reçu&#xa0;: {bits}.</translation>
    </message>
    <message>
        <source>The JPEG is damaged: it states its size twice.</source>
        <translation>Le JPEG est endommagé&#xa0;: il indique deux fois sa taille.</translation>
    </message>
    <message>
        <source>Animated PNG images are not read. Save a single picture instead.</source>
        <translation>Les images PNG animées ne sont pas lues. Enregistrez plutôt une seule image.</translation>
    </message>
    <message>
        <source>The PNG is damaged: a checksum in it does not match.</source>
        <translation>Le PNG est endommagé&#xa0;: une somme de contrôle ne correspond pas.</translation>
    </message>
    <message>
        <source>Expected a Windows BMP. Received an OS/2 bitmap.</source>
        <translation>Un BMP Windows était attendu. Reçu&#xa0;: une image OS/2.</translation>
    </message>
    <message>
        <source>The BMP is damaged: its width is negative.</source>
        <translation>Le BMP est endommagé&#xa0;: sa largeur est négative.</translation>
    </message>
    <message>
        <source>The BMP is damaged: it does not say how long its pixels are.</source>
        <translation>Le BMP est endommagé&#xa0;: il n&apos;indique pas la longueur de ses pixels.</translation>
    </message>
    <message>
        <source>The BMP is cut short: pixels are missing.</source>
        <translation>Le BMP est tronqué&#xa0;: des pixels manquent.</translation>
    </message>
    <message>
        <source>Expected a page from 1 to {pages}. Received page {page}.</source>
        <translation>Une page de 1 à {pages} était attendue. Reçu&#xa0;: page {page}.</translation>
    </message>
    <message>
        <source>The TIFF is damaged: a table in it lies where the file begins.</source>
        <translation>Le TIFF est endommagé&#xa0;: une de ses tables se trouve au début du fichier.</translation>
    </message>
    <message>
        <source>Expected a TIFF of at most {pages} pages, in {pieces} pieces together. Received more. Save the page as a picture of its own.</source>
        <translation>Un TIFF d&apos;au plus {pages} pages, en {pieces} morceaux en tout, était attendu. Il y en a plus. Enregistrez la page dans une image à part.</translation>
    </message>
    <message>
        <source>The TIFF holds no page.</source>
        <translation>Le TIFF ne contient aucune page.</translation>
    </message>
    <message>
        <source>The TIFF is damaged: it states a field twice.</source>
        <translation>Le TIFF est endommagé&#xa0;: il indique deux fois un champ.</translation>
    </message>
    <message>
        <source>The TIFF does not say how large it is.</source>
        <translation>Le TIFF n&apos;indique pas sa taille.</translation>
    </message>
    <message>
        <source>The TIFF is cut short: pixels are missing.</source>
        <translation>Le TIFF est tronqué&#xa0;: des pixels manquent.</translation>
    </message>
    <message>
        <source>Expected a TIFF of unsigned or floating-point samples. Received signed or other ones.</source>
        <translation>Un TIFF à échantillons non signés ou à virgule flottante était attendu. Ceux reçus sont signés ou autres.</translation>
    </message>
    <message>
        <source>Expected a TIFF of more than 8 bits in grey with black as 0, RGB or RGBA, the colours of a pixel side by side. Received another one. Save the image with 8 bits.</source>
        <translation>Un TIFF de plus de 8 bits était attendu, en gris avec le noir à 0, en RGB ou en RGBA, les couleurs d&apos;un pixel côte à côte. Celui reçu est différent. Enregistrez l&apos;image en 8 bits.</translation>
    </message>
    <message>
        <source>The TIFF is cut short: a table in it is missing.</source>
        <translation>Le TIFF est tronqué&#xa0;: une de ses tables manque.</translation>
    </message>
    <message>
        <source>Expected a TIFF of at most {most} pieces. Received {pieces}.</source>
        <translation>Un TIFF d&apos;au plus {most} morceaux était attendu. Reçu&#xa0;: {pieces}.</translation>
    </message>
    <message>
        <source>Expected samples of 0 to 1, or of 0 to {most}. Received {low} to {high}. Save the image with 8 or 16 bits.</source>
        <translation>Des échantillons de 0 à 1, ou de 0 à {most}, étaient attendus. Reçu&#xa0;: {low} à {high}. Enregistrez l&apos;image en 8 ou 16 bits.</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved or removed.</source>
        <translation>Le fichier n&apos;existe pas. Il a peut-être été déplacé ou retiré.</translation>
    </message>
    <message>
        <source>The file could not be read: no file can have this name.</source>
        <translation>Le fichier n&apos;a pas pu être lu&#xa0;: aucun fichier ne peut porter ce nom.</translation>
    </message>
    <message>
        <source>The file could not be read: {why}.</source>
        <translation>Le fichier n&apos;a pas pu être lu&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Expected an image file. Received something that is not a file.</source>
        <translation>Un fichier image était attendu. Ce qui a été reçu n&apos;est pas un fichier.</translation>
    </message>
    <message>
        <source>Expected at most {most} MB. Received {size} MB.</source>
        <translation>Au plus {most} Mo étaient attendus. Reçu&#xa0;: {size} Mo.</translation>
    </message>
    <message>
        <source>The image needs more memory than is allowed.</source>
        <translation>L&apos;image demande plus de mémoire qu&apos;il n&apos;est permis.</translation>
    </message>
    <message>
        <source>The file has changed since it was classified. Classify it again to explain it.</source>
        <translation>Le fichier a changé depuis son classement. Classez-le à nouveau pour l&apos;expliquer.</translation>
    </message>
    <message>
        <source>There is nothing to explain: {why}</source>
        <translation>Il n&apos;y a rien à expliquer&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The file stopped the image decoder twice ({why}) and was set aside.</source>
        <translation>Le fichier a arrêté deux fois le décodeur d&apos;images ({why}) et a été mis de côté.</translation>
    </message>
    <message>
        <source>The file could not be explained: {why}</source>
        <translation>Le fichier n&apos;a pas pu être expliqué&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The file was withdrawn or changed before it was read.</source>
        <translation>Le fichier a été retiré ou modifié avant d&apos;être lu.</translation>
    </message>
    <message>
        <source>mean of lightness</source>
        <translation>moyenne de la clarté</translation>
    </message>
    <message>
        <source>mean of green-red</source>
        <translation>moyenne vert-rouge</translation>
    </message>
    <message>
        <source>mean of blue-yellow</source>
        <translation>moyenne bleu-jaune</translation>
    </message>
    <message>
        <source>spread of lightness</source>
        <translation>dispersion de la clarté</translation>
    </message>
    <message>
        <source>spread of green-red</source>
        <translation>dispersion vert-rouge</translation>
    </message>
    <message>
        <source>spread of blue-yellow</source>
        <translation>dispersion bleu-jaune</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>pas de réponse en {seconds} s</translation>
    </message>
    <message>
        <source>its answer made no sense</source>
        <translation>sa réponse n&apos;avait pas de sens</translation>
    </message>
    <message>
        <source>it was not running</source>
        <translation>il n&apos;était pas lancé</translation>
    </message>
    <message>
        <source>it closed its end of the line</source>
        <translation>il a coupé la liaison de son côté</translation>
    </message>
    <message>
        <source>access violation</source>
        <translation>violation d&apos;accès</translation>
    </message>
    <message>
        <source>stack overflow</source>
        <translation>dépassement de pile</translation>
    </message>
    <message>
        <source>it could not be started: {why}</source>
        <translation>il n&apos;a pas pu être lancé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>it could not be given its limits: {why}</source>
        <translation>ses limites n&apos;ont pas pu être fixées&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Expected records in {file}. Received no such file.</source>
        <translation>Un registre était attendu dans {file}. Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Another Petriscope copies the records to {folder} just now. Try again in a minute.</source>
        <translation>Un autre Petriscope copie en ce moment le registre dans {folder}. Réessayez dans une minute.</translation>
    </message>
    <message>
        <source>{trouble} They were not copied; older copies are as they were.</source>
        <translation>{trouble} Le registre n&apos;a pas été copié&#xa0;; les copies plus anciennes n&apos;ont pas changé.</translation>
    </message>
    <message>
        <source>The records {file} are in use. Close Petriscope, and every watch, first.</source>
        <translation>Le registre {file} est utilisé. Fermez d&apos;abord Petriscope et toutes les surveillances.</translation>
    </message>
    <message>
        <source>The copy of the records cannot be made at {file} ({why}). Free some disk space, or choose another place.</source>
        <translation>La copie du registre ne peut pas être faite dans {file} ({why}). Libérez de l&apos;espace disque ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>row {row} of {table}</source>
        <translation>ligne {row} de {table}</translation>
    </message>
    <message>
        <source>{table}, which has {rows} rows where {recorded} were recorded</source>
        <translation>{table}, qui a {rows} lignes alors que {recorded} ont été inscrites</translation>
    </message>
    <message>
        <source>The records were changed outside Petriscope: {what}. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>Le registre a été modifié hors de Petriscope&#xa0;: {what}. Restaurez une sauvegarde, et gardez ce fichier pour la personne qui enquêtera.</translation>
    </message>
    <message>
        <source>The records {file} cannot be written ({why}). Free some disk space: Petriscope waits and goes on by itself.</source>
        <translation>Impossible d&apos;écrire dans le registre {file} ({why}). Libérez de l&apos;espace disque&#xa0;: Petriscope attend et continue de lui-même.</translation>
    </message>
    <message>
        <source>The records {file} cannot be used ({why}). Restore a backup, then start again.</source>
        <translation>Le registre {file} est inutilisable ({why}). Restaurez une sauvegarde, puis redémarrez.</translation>
    </message>
    <message>
        <source>The records {file} cannot be read ({why}).</source>
        <translation>Le registre {file} est impossible à lire ({why}).</translation>
    </message>
    <message>
        <source>The newest records are in {file}-wal, which cannot be read where nothing can be written ({why}). Copy the folder {folder} to another place, and name that with --data-dir.</source>
        <translation>Les inscriptions les plus récentes sont dans {file}-wal, impossible à lire là où l&apos;écriture est bloquée ({why}). Copiez le dossier {folder} ailleurs, et indiquez cet emplacement avec --data-dir.</translation>
    </message>
    <message>
        <source>The lists were changed outside Petriscope: {count} of their rows are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>Les listes ont été modifiées hors de Petriscope&#xa0;: {count} de leurs lignes ne correspondent pas au registre. Restaurez une sauvegarde, et gardez ce fichier pour la personne qui enquêtera.</translation>
    </message>
    <message>
        <source>The sums of the days were changed outside Petriscope: they are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>Les totaux des jours ont été modifiés hors de Petriscope&#xa0;: ils ne correspondent pas au registre. Restaurez une sauvegarde, et gardez ce fichier pour la personne qui enquêtera.</translation>
    </message>
    <message>
        <source>The records {file} are damaged ({what}). Restore a backup, and keep this file for whoever investigates.</source>
        <translation>Le registre {file} est endommagé ({what}). Restaurez une sauvegarde, et gardez ce fichier pour la personne qui enquêtera.</translation>
    </message>
    <message>
        <source>Expected at most {most} images to print. Received {count}. Export them as PDF and print that.</source>
        <translation>Au plus {most} images à imprimer étaient attendues. Reçu&#xa0;: {count}. Exportez-les en PDF et imprimez celui-ci.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>Le fichier n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was printed.</source>
        <translation>Annulé. Rien n&apos;a été imprimé.</translation>
    </message>
    <message>
        <source>Cancelled. {file} was not written.</source>
        <translation>Annulé. {file} n&apos;a pas été écrit.</translation>
    </message>
    <message>
        <source>{trouble} Its digest is {digest}.</source>
        <translation>{trouble} Son empreinte est {digest}.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit le</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquet</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, version {version}</translation>
    </message>
    <message>
        <source>Bundle digest</source>
        <translation>Empreinte du paquet</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Head of the records&apos; chain</source>
        <translation>Tête de la chaîne du registre</translation>
    </message>
    <message numerus="yes">
        <source>{count} passed when the bundle was loaded</source>
        <translation>
            <numerusform>{count} réussie au chargement du paquet</numerusform>
            <numerusform>{count} réussies au chargement du paquet</numerusform>
        </translation>
    </message>
    <message>
        <source>the bundle&apos;s own: {thresholds}</source>
        <translation>ceux du paquet&#xa0;: {thresholds}</translation>
    </message>
    <message>
        <source>set on this PC: {thresholds}</source>
        <translation>réglés sur ce PC&#xa0;: {thresholds}</translation>
    </message>
    <message>
        <source>Petriscope case report</source>
        <translation>Rapport de cas Petriscope</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>SHA-256 unknown: the file was not read</source>
        <translation>SHA-256 inconnu&#xa0;: le fichier n&apos;a pas été lu</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Pas d&apos;image.</translation>
    </message>
    <message>
        <source>No picture. {why}</source>
        <translation>Pas d&apos;image. {why}</translation>
    </message>
    <message>
        <source>Evidence for {name}</source>
        <translation>Indices pour {name}</translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {name}.</source>
        <translation>Rien dans cette image ne parle pour {name}.</translation>
    </message>
    <message>
        <source>{what}, says {who}</source>
        <translation>{what}, selon {who}</translation>
    </message>
    <message>
        <source>The bundle&apos;s card</source>
        <translation>La fiche du paquet</translation>
    </message>
    <message>
        <source>HTML case report</source>
        <translation>Rapport de cas HTML</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Classeur Excel</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tableau CSV</translation>
    </message>
    <message>
        <source>The file {file} cannot be written ({why}). Close it in other programs, or choose another place.</source>
        <translation>Impossible d&apos;écrire le fichier {file} ({why}). Fermez-le dans les autres programmes, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The review thresholds {file} cannot be read ({why}): what they say does not count. Check the file&apos;s permissions.</source>
        <translation>Les seuils de relecture {file} sont impossibles à lire ({why})&#xa0;: ils ne comptent pas. Vérifiez les autorisations du fichier.</translation>
    </message>
    <message>
        <source>The review thresholds {file} are damaged and were left as they are: what they say does not count, and what is set now is not kept. Restore the file, or remove it.</source>
        <translation>Les seuils de relecture {file} sont endommagés et ont été laissés tels quels&#xa0;: ils ne comptent pas, et ce que vous réglez maintenant n&apos;est pas gardé. Restaurez le fichier ou retirez-le.</translation>
    </message>
    <message>
        <source>The review thresholds {file} cannot be written ({why}): they hold until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation>Impossible d&apos;écrire les seuils de relecture {file} ({why})&#xa0;: ils valent jusqu&apos;à la fermeture de Petriscope. Libérez de l&apos;espace ou vérifiez les autorisations du dossier.</translation>
    </message>
    <message>
        <source>Petriscope has a fault and stopped working ({fault}). Start it again.</source>
        <translation>Petriscope a une panne et s&apos;est arrêté ({fault}). Redémarrez-le.</translation>
    </message>
    <message>
        <source>{trouble} Petriscope tries again by itself.</source>
        <translation>{trouble} Petriscope réessaie de lui-même.</translation>
    </message>
    <message>
        <source>No image has a person&apos;s answer yet. Review some images first.</source>
        <translation>Aucune image n&apos;a encore la réponse d&apos;une personne. Relisez d&apos;abord quelques images.</translation>
    </message>
    <message>
        <source>No image could be exported. {path}: {why}.</source>
        <translation>Aucune image n&apos;a pu être exportée. {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The list of trusted signers {file} cannot be read ({why}). Check the file&apos;s permissions.</source>
        <translation>La liste des signataires de confiance {file} est impossible à lire ({why}). Vérifiez les autorisations du fichier.</translation>
    </message>
    <message>
        <source>The list of trusted signers {file} is damaged and was left as it is. Restore it, or remove it and trust the signers again.</source>
        <translation>La liste des signataires de confiance {file} est endommagée et a été laissée telle quelle. Restaurez-la, ou retirez-la et approuvez à nouveau les signataires.</translation>
    </message>
    <message>
        <source>The list of trusted signers {file} cannot be written ({why}). Free some space, or check the folder&apos;s permissions.</source>
        <translation>Impossible d&apos;écrire la liste des signataires de confiance {file} ({why}). Libérez de l&apos;espace ou vérifiez les autorisations du dossier.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Réservé à la recherche. Pas pour le diagnostic.</translation>
    </message>
    <message>
        <source>an empty folder is in its place</source>
        <translation>un dossier vide est à sa place</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({why}). Watching goes on when it is back.</source>
        <translation>Le dossier {folder} est impossible à lire ({why}). La surveillance continue dès qu&apos;il est de retour.</translation>
    </message>
    <message>
        <source>it is empty, though files were waiting there</source>
        <translation>il est vide, alors que des fichiers y attendaient</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read. The others are watched. Check its permissions.</source>
        <translation>Le dossier {folder} est impossible à lire. Les autres sont surveillés. Vérifiez ses autorisations.</translation>
    </message>
    <message>
        <source>Expected folders of which none holds another. Received {folder} and {other}. Leave one of them out.</source>
        <translation>Des dossiers dont aucun n&apos;en contient un autre étaient attendus. Reçu&#xa0;: {folder} et {other}. Laissez-en un de côté.</translation>
    </message>
    <message>
        <source>&gt; {number} %</source>
        <translation>&gt; {number}&#xa0;%</translation>
    </message>
    <message>
        <source>&lt; {number} %</source>
        <translation>&lt; {number}&#xa0;%</translation>
    </message>
    <message numerus="yes">
        <source>Of 100 answers this sure, more than 99 are right: an estimate from {count} images.</source>
        <translation>
            <numerusform>Sur 100 réponses aussi sûres, plus de 99 sont justes&#xa0;: estimation à partir de {count} image.</numerusform>
            <numerusform>Sur 100 réponses aussi sûres, plus de 99 sont justes&#xa0;: estimation à partir de {count} images.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of 100 answers this sure, about {right} are right: an estimate from {count} images.</source>
        <translation>
            <numerusform>Sur 100 réponses aussi sûres, environ {right} sont justes&#xa0;: estimation à partir de {count} image.</numerusform>
            <numerusform>Sur 100 réponses aussi sûres, environ {right} sont justes&#xa0;: estimation à partir de {count} images.</numerusform>
        </translation>
    </message>
    <message>
        <source>The confidence was calibrated: on the images that the bundle was measured with, it
and the share of right answers lay {points} points of 100 apart on average. Most of
those answers were very sure, so of less sure ones less is known, and images from
another laboratory, stain or camera may well be answered worse.</source>
        <translation>La confiance a été calibrée&#xa0;: sur les images qui ont servi à mesurer le paquet, elle s&apos;écartait
en moyenne de {points} points sur 100 de la part des réponses justes. La plupart de ces
réponses étaient très sûres&#xa0;; on en sait donc moins sur les réponses moins sûres, et les images
d&apos;un autre laboratoire, d&apos;une autre coloration ou caméra peuvent recevoir de moins bonnes réponses.</translation>
    </message>
    <message>
        <source>sharp, {times} the least</source>
        <translation>nette, {times} le minimum</translation>
    </message>
    <message>
        <source>soft, {times} the least</source>
        <translation>un peu floue, {times} le minimum</translation>
    </message>
    <message>
        <source>blurred, {times} the least</source>
        <translation>floue, {times} le minimum</translation>
    </message>
    <message>
        <source>{sides} pixels, {size} KB</source>
        <translation>{sides} pixels, {size} Ko</translation>
    </message>
    <message>
        <source>{sides} pixels, {size} MB</source>
        <translation>{sides} pixels, {size} Mo</translation>
    </message>
    <message>
        <source>{format}, {bits} bits a colour</source>
        <translation>{format}, {bits} bits par couleur</translation>
    </message>
    <message>
        <source>Review: there is no answer, look at it yourself</source>
        <translation>À relire&#xa0;: pas de réponse, regardez l&apos;image vous-même</translation>
    </message>
    <message>
        <source>Review: below {threshold} for {class_name}, look at it yourself</source>
        <translation>À relire&#xa0;: sous {threshold} pour {class_name}, regardez l&apos;image vous-même</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Confirmée par une personne</translation>
    </message>
    <message>
        <source>A person says {class_name}</source>
        <translation>Une personne dit {class_name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {images} need review</source>
        <translation>
            <numerusform>{count} sur {images} à relire</numerusform>
            <numerusform>{count} sur {images} à relire</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer taken back</source>
        <translation>Réponse retirée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>instead of {class_name}</source>
        <translation>au lieu de {class_name}</translation>
    </message>
    <message>
        <source>Slide {slide}</source>
        <translation>Lame {slide}</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>Cas {case}</translation>
    </message>
    <message>
        <source>Case {case}, slide {slide}</source>
        <translation>Cas {case}, lame {slide}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, page {page}</translation>
    </message>
    <message>
        <source>trusted signer {fingerprint}</source>
        <translation>signataire de confiance {fingerprint}</translation>
    </message>
    <message>
        <source>unknown signer {fingerprint}</source>
        <translation>signataire inconnu {fingerprint}</translation>
    </message>
    <message numerus="yes">
        <source>{count} golden images passed</source>
        <translation>
            <numerusform>{count} image témoin réussie</numerusform>
            <numerusform>{count} images témoins réussies</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {class_name}.</source>
        <translation>Rien dans cette image ne parle pour {class_name}.</translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {class_name} rather than {other}.</source>
        <translation>Rien dans cette image ne parle pour {class_name} plutôt que pour {other}.</translation>
    </message>
    <message>
        <source>Evidence for {class_name}. Hold H to hide it.</source>
        <translation>Indices pour {class_name}. Maintenez H pour les cacher.</translation>
    </message>
    <message>
        <source>Bright speaks for {class_name} rather than {other}. Hold H to hide it.</source>
        <translation>Les zones claires parlent pour {class_name} plutôt que pour {other}. Maintenez H pour les cacher.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} images</source>
        <translation>
            <numerusform>{done} sur {count} image</numerusform>
            <numerusform>{done} sur {count} images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} images, {rate}, {left}</source>
        <translation>
            <numerusform>{done} sur {count} image, {rate}, {left}</numerusform>
            <numerusform>{done} sur {count} images, {rate}, {left}</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} par seconde</translation>
    </message>
    <message>
        <source>{rate} a minute</source>
        <translation>{rate} par minute</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>reste moins de 1 min</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>reste environ {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>reste environ {hours} h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>reste environ {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>The folder {folder} holds no images. Choose another one.</source>
        <translation>Le dossier {folder} ne contient pas d&apos;images. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{trouble} The last answers by people are not on record.</source>
        <translation>{trouble} Les dernières réponses données par des personnes ne sont pas dans le registre.</translation>
    </message>
    <message>
        <source>The records can be written again, and work goes on.</source>
        <translation>Le registre peut à nouveau être écrit, et le travail continue.</translation>
    </message>
    <message>
        <source>{name}, {value}</source>
        <translation>{name}, {value}</translation>
    </message>
    <message>
        <source>no probability</source>
        <translation>sans probabilité</translation>
    </message>
    <message>
        <source>The bundle&apos;s signature is broken: it was changed after it was signed. Get it again from the person who made it.</source>
        <translation>La signature du paquet est rompue&#xa0;: il a été modifié après avoir été signé. Demandez-le à nouveau à la personne qui l&apos;a fait.</translation>
    </message>
    <message>
        <source>Expected a folder or a file in {path}. Received something else.</source>
        <translation>Un dossier ou un fichier était attendu dans {path}. C&apos;est autre chose.</translation>
    </message>
    <message>
        <source>The bundle {path} cannot be read: {why}. Check the path.</source>
        <translation>Le paquet {path} ne peut pas être lu&#xa0;: {why}. Vérifiez le chemin.</translation>
    </message>
    <message>
        <source>Expected {file} in the bundle. It is missing.</source>
        <translation>{file} était attendu dans le paquet. Il manque.</translation>
    </message>
    <message>
        <source>Expected no {file} in the bundle. It has no use.</source>
        <translation>{file} n&apos;était pas attendu dans le paquet. Il n&apos;y sert à rien.</translation>
    </message>
    <message>
        <source>The bundle holds {file}, which its manifest does not name.</source>
        <translation>Le paquet contient {file}, que son manifeste ne nomme pas.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} is damaged or was changed: its SHA-256 is not the manifest&apos;s. Copy the bundle again.</source>
        <translation>L&apos;élément {file} du paquet est endommagé ou a été modifié&#xa0;: son SHA-256 n&apos;est pas celui du manifeste. Copiez à nouveau le paquet.</translation>
    </message>
    <message>
        <source>Expected plain files in the bundle. {file} is none.</source>
        <translation>Des fichiers ordinaires étaient attendus dans le paquet. {file} n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>The bundle&apos;s golden folder is a link. Links are not followed.</source>
        <translation>Le dossier golden du paquet est un lien. Les liens ne sont pas suivis.</translation>
    </message>
    <message>
        <source>The bundle holds a file of a name it may not have: {what}.</source>
        <translation>Le paquet contient un fichier d&apos;un nom qu&apos;il ne peut pas avoir&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>The bundle holds two files of one name.</source>
        <translation>Le paquet contient deux fichiers du même nom.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} is not compressed as plain zips are.</source>
        <translation>L&apos;élément {file} du paquet n&apos;est pas compressé comme dans les zips ordinaires.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} is not of its stated size.</source>
        <translation>L&apos;élément {file} du paquet n&apos;a pas la taille indiquée.</translation>
    </message>
    <message>
        <source>Expected at most {files} files in the bundle. Received more.</source>
        <translation>Au plus {files} fichiers étaient attendus dans le paquet. Il y en a plus.</translation>
    </message>
    <message>
        <source>Expected at most {files} files, {each} MB each and {together} MB together, in the bundle. Received more.</source>
        <translation>Au plus {files} fichiers étaient attendus dans le paquet, de {each} Mo chacun et {together} Mo ensemble. Il y en a plus.</translation>
    </message>
    <message>
        <source>Expected at most 1 MB of text in the bundle&apos;s {file}.</source>
        <translation>Au plus 1 Mo de texte était attendu dans l&apos;élément {file} du paquet.</translation>
    </message>
    <message>
        <source>Expected golden images of at most {each} megapixels, {together} together. {file} has more.</source>
        <translation>Des images témoins d&apos;au plus {each} mégapixels étaient attendues, {together} ensemble. {file} en a plus.</translation>
    </message>
    <message>
        <source>Expected golden images of at most {each} MB. {file} has more.</source>
        <translation>Des images témoins d&apos;au plus {each} Mo étaient attendues. {file} en a plus.</translation>
    </message>
    <message>
        <source>The golden image {file} cannot be read. {why}</source>
        <translation>L&apos;image témoin {file} ne peut pas être lue. {why}</translation>
    </message>
    <message>
        <source>The golden image {file} was refused. {why}</source>
        <translation>L&apos;image témoin {file} a été refusée. {why}</translation>
    </message>
    <message>
        <source>The golden image {file} failed on this PC: {what} by {difference}, at most {most} was expected. Do not use this bundle here.</source>
        <translation>L&apos;image témoin {file} a échoué sur ce PC&#xa0;: {what} de {difference}, au plus {most} était attendu. N&apos;utilisez pas ce paquet ici.</translation>
    </message>
    <message>
        <source>Expected JSON in {file}. Received something else: {why}.</source>
        <translation>Du JSON était attendu dans {file}. C&apos;est autre chose&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Expected {what} in {file}. It is missing.</source>
        <translation>{what}&#xa0;: attendu dans {file}. C&apos;est absent.</translation>
    </message>
    <message>
        <source>Expected no {what} in {file}. It is unknown.</source>
        <translation>{what}&#xa0;: non attendu dans {file}. C&apos;est inconnu.</translation>
    </message>
    <message>
        <source>Expected bundle format {expected} in manifest.json. Received format {received}. Export the bundle again with this Petriscope.</source>
        <translation>Le format de paquet {expected} était attendu dans manifest.json. Reçu&#xa0;: format {received}. Exportez à nouveau le paquet avec ce Petriscope.</translation>
    </message>
    <message>
        <source>Expected preprocessing {expected} in manifest.json. Received {received}. Train and export again with this Petriscope.</source>
        <translation>Le prétraitement {expected} était attendu dans manifest.json. Reçu&#xa0;: {received}. Entraînez et exportez à nouveau avec ce Petriscope.</translation>
    </message>
    <message>
        <source>Expected preprocessing to a square of {least} to {most} pixels a side in manifest.json. Received {width} x {height}. Train and export again with this Petriscope.</source>
        <translation>Un prétraitement en carré de {least} à {most} pixels de côté était attendu dans manifest.json. Reçu&#xa0;: {width} x {height}. Entraînez et exportez à nouveau avec ce Petriscope.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} cannot be loaded: {why}</source>
        <translation>L&apos;élément {file} du paquet ne peut pas être chargé&#xa0;: {why}</translation>
    </message>
    <message>
        <source>The bundle {path} was changed while it was checked. Copy it again.</source>
        <translation>Le paquet {path} a été modifié pendant sa vérification. Copiez-le à nouveau.</translation>
    </message>
    <message>
        <source>The copy {path} cannot be written ({why}). Free some disk space.</source>
        <translation>La copie {path} ne peut pas être écrite ({why}). Libérez de l&apos;espace disque.</translation>
    </message>
    <message>
        <source>it does not end as plain zips do</source>
        <translation>il ne se termine pas comme les zips ordinaires</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>il est tronqué</translation>
    </message>
    <message>
        <source>its probabilities differ</source>
        <translation>ses probabilités diffèrent</translation>
    </message>
    <message>
        <source>its heatmap differs</source>
        <translation>sa carte de chaleur diffère</translation>
    </message>
    <message>
        <source>Case and slide are kept.</source>
        <translation>Le cas et la lame sont gardés.</translation>
    </message>
    <message>
        <source>Case and slide of {image}</source>
        <translation>Cas et lame de {image}</translation>
    </message>
    <message numerus="yes">
        <source>Case and slide of {count} images</source>
        <translation>
            <numerusform>Cas et lame de {count} image</numerusform>
            <numerusform>Cas et lame de {count} images</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose images the selected ones are</source>
        <translation>Dire de qui sont les images sélectionnées</translation>
    </message>
    <message>
        <source>Review: say whose image this is</source>
        <translation>Relecture&#xa0;: dire de qui est cette image</translation>
    </message>
    <message>
        <source>The figures of the control runs were changed outside Petriscope: they are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>Les chiffres des contrôles ont été modifiés hors de Petriscope&#xa0;: ils ne correspondent pas au registre. Restaurez une sauvegarde, et gardez ce fichier pour la personne qui enquêtera.</translation>
    </message>
    <message>
        <source>Images from before there were batches are on record without case and slide. Classify them again to say whose they are.</source>
        <translation>Les images d&apos;avant les lots sont enregistrées sans cas ni lame. Classez-les à nouveau pour dire de qui elles sont.</translation>
    </message>
    <message>
        <source>{image}: {answer}, {confidence}. {whose}</source>
        <translation>{image}&#xa0;: {answer}, {confidence}. {whose}</translation>
    </message>
    <message>
        <source>{image}: {answer}, {confidence}</source>
        <translation>{image}&#xa0;: {answer}, {confidence}</translation>
    </message>
    <message>
        <source>{image}: {answer}. {reason} {whose}</source>
        <translation>{image}&#xa0;: {answer}. {reason} {whose}</translation>
    </message>
    <message>
        <source>{image}: {answer}. {reason}</source>
        <translation>{image}&#xa0;: {answer}. {reason}</translation>
    </message>
    <message>
        <source>Of the window and its reports.</source>
        <translation>De la fenêtre et de ses rapports.</translation>
    </message>
    <message>
        <source>On the page Bundles, choose a bundle that works on this PC, or install one.</source>
        <translation>Sur la page Paquets, choisissez un paquet qui fonctionne sur ce PC, ou installez-en un.</translation>
    </message>
    <message>
        <source>{why} The classifier was started again.</source>
        <translation>{why} Le classement a été relancé.</translation>
    </message>
    <message>
        <source>The classifier stopped, perhaps because the PC ran out of memory. Close other programs.</source>
        <translation>Le classement s&apos;est arrêté, peut-être faute de mémoire sur le PC. Fermez d&apos;autres programmes.</translation>
    </message>
    <message>
        <source>The classifier stopped unexpectedly ({why}).</source>
        <translation>Le classement s&apos;est arrêté de façon inattendue ({why}).</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>il a planté</translation>
    </message>
    <message>
        <source>perhaps the PC ran out of memory</source>
        <translation>peut-être faute de mémoire sur le PC</translation>
    </message>
    <message>
        <source>The classifier did not start, perhaps because the PC ran out of memory. Close other programs, then start Petriscope again.</source>
        <translation>Le classement n&apos;a pas démarré, peut-être faute de mémoire sur le PC. Fermez d&apos;autres programmes, puis relancez Petriscope.</translation>
    </message>
    <message>
        <source>The classifier did not start with the bundle {path}: {why} Try another bundle; the log has the details.</source>
        <translation>Le classement n&apos;a pas démarré avec le paquet {path}&#xa0;: {why} Essayez un autre paquet&#xa0;; le journal donne les détails.</translation>
    </message>
    <message>
        <source>Looking which bundles are on this PC ...</source>
        <translation>Recherche des paquets présents sur ce PC ...</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>Seuls les fichiers et dossiers de cet ordinateur peuvent être déposés ici.</translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation>Afficher l’avis suivant</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} sur {count}</translation>
    </message>
    <message>
        <source>Petriscope ended the last time before all images were done. What was done is recorded. Open the images or the folder again for the others.</source>
        <translation>Petriscope s&apos;est arrêté la dernière fois avant la fin de toutes les images. Ce qui a été fait est enregistré. Ouvrez de nouveau les images ou le dossier pour les autres.</translation>
    </message>
    <message>
        <source>Up to {most} images can be dragged at once, and {count} are selected. Select fewer.</source>
        <translation>Jusqu&apos;à {most} images peuvent être glissées à la fois, et {count} sont sélectionnées. Sélectionnez-en moins.</translation>
    </message>
    <message>
        <source>The selected images are still being read. Drag them again.</source>
        <translation>Les images sélectionnées sont encore en cours de lecture. Faites-les glisser à nouveau.</translation>
    </message>
    <message>
        <source>Expected records of version {known} or older. Received version {version} in {file}. A newer Petriscope wrote them: use that one, or keep the records in another folder.</source>
        <translation>Un registre de version {known} ou plus ancienne était attendu. Reçu&#xa0;: version {version} dans {file}. Un Petriscope plus récent l&apos;a écrit&#xa0;: utilisez celui-là, ou gardez le registre dans un autre dossier.</translation>
    </message>
    <message>
        <source>Expected Petriscope&apos;s records in {file}. Received a file of something else. Move it away, or keep the records in another folder.</source>
        <translation>Le registre de Petriscope était attendu dans {file}. Ce fichier est autre chose. Déplacez-le, ou gardez le registre dans un autre dossier.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be watched: its lock in {locks} cannot be made ({why}). Free some disk space.</source>
        <translation>Impossible de surveiller le dossier {folder}&#xa0;: son verrou ne peut pas être créé dans {locks} ({why}). Libérez de l&apos;espace disque.</translation>
    </message>
    <message>
        <source>Too little memory was free to show this image. Its answer stands. Close other programs, then choose the image again.</source>
        <translation>Il n’y avait pas assez de mémoire libre pour afficher cette image. Sa réponse reste valable. Fermez d’autres programmes, puis choisissez à nouveau l’image.</translation>
    </message>
    <message>
        <source>Install another bundle to compare two</source>
        <translation>Installez un autre paquet pour en comparer deux</translation>
    </message>
    <message>
        <source>Choose a bundle first</source>
        <translation>Choisissez d&apos;abord un paquet</translation>
    </message>
    <message>
        <source>This bundle is in use</source>
        <translation>Ce paquet est utilisé</translation>
    </message>
    <message>
        <source>This bundle comes with Petriscope and stays</source>
        <translation>Ce paquet est fourni avec Petriscope et reste</translation>
    </message>
    <message>
        <source>This bundle is in use: use another one first, then remove it</source>
        <translation>Ce paquet est utilisé : utilisez-en d&apos;abord un autre, puis retirez-le</translation>
    </message>
    <message>
        <source>No image is answered differently.</source>
        <translation>Aucune image n&apos;a de réponse différente.</translation>
    </message>
    <message>
        <source>Give the report up; nothing stays of it</source>
        <translation>Abandonner le rapport ; rien n&apos;en reste</translation>
    </message>
    <message>
        <source>End the control run; what is done of it counts</source>
        <translation>Terminer le contrôle ; ce qui est fait compte</translation>
    </message>
    <message>
        <source>Cancel the work whose line is the lowest</source>
        <translation>Annuler le travail de la ligne la plus basse</translation>
    </message>
    <message>
        <source>Ten drawn cells are being classified, as your own images will be. Each row has the class and the confidence. Go through them with the mouse or the arrow keys. Next, or Alt+Right, goes on.</source>
        <translation>Dix cellules dessinées sont en cours de classement, comme le seront vos propres images. Chaque ligne donne la classe et la confiance. Parcourez-les avec la souris ou les touches fléchées. Suivant, ou Alt+Droite, continue.</translation>
    </message>
    <message>
        <source>Here a person looks at the images marked Review in the list. Where there are none, press All images. Enter confirms the bundle&apos;s answer, a digit sets another class.</source>
        <translation>Ici une personne regarde les images marquées « Relecture » dans la liste. S&apos;il n&apos;y en a pas, cliquez sur Toutes les images. Entrée confirme la réponse du paquet, un chiffre donne une autre classe.</translation>
    </message>
    <message>
        <source>Tutorial: the step before</source>
        <translation>Tutoriel : l&apos;étape précédente</translation>
    </message>
    <message>
        <source>Tutorial: the next step</source>
        <translation>Tutoriel : l&apos;étape suivante</translation>
    </message>
    <message>
        <source>Review: let more images come</source>
        <translation>Relecture : faire venir plus d&apos;images</translation>
    </message>
    <message>
        <source>{image}, comment</source>
        <translation>{image}, commentaire</translation>
    </message>
    <message>
        <source>Too little memory was free to run the bundle. Close other programs, then try again.</source>
        <translation>Il n’y avait pas assez de mémoire libre pour exécuter le paquet. Fermez d’autres programmes, puis réessayez.</translation>
    </message>
    <message>
        <source>The {format} image could not be decoded. It is damaged, or of a kind that is not read: open it in another program and save it as a PNG.</source>
        <translation>L&apos;image {format} n&apos;a pas pu être décodée. Elle est endommagée, ou d&apos;un type qui n&apos;est pas lu : ouvrez-la dans un autre programme et enregistrez-la en PNG.</translation>
    </message>
    <message>
        <source>Expected a BMP of 32 bits with its colours in the order blue, green, red. Received another one. Save the image with 24 bits.</source>
        <translation>Un BMP de 32 bits était attendu, ses couleurs dans l&apos;ordre bleu, vert, rouge. Celui reçu est différent. Enregistrez l&apos;image en 24 bits.</translation>
    </message>
    <message>
        <source>Expected a TIFF in grey, RGB, CMYK or with a palette. Received another one. Save the image in RGB.</source>
        <translation>Un TIFF en gris, en RGB, en CMYK ou avec une palette était attendu. Celui reçu est différent. Enregistrez l&apos;image en RGB.</translation>
    </message>
    <message>
        <source>Expected a TIFF in tiles to be stored upright. Received one that is to be turned. Save the image as a PNG.</source>
        <translation>Un TIFF en tuiles était attendu enregistré à l&apos;endroit. Celui reçu est à tourner. Enregistrez l&apos;image en PNG.</translation>
    </message>
    <message>
        <source>Petriscope is open with the same records already: on {computer}, by {user}. Close it there first. Only one can use the folder {folder} at a time.</source>
        <translation>Petriscope est déjà ouvert avec le même registre : sur {computer}, par {user}. Fermez-le d&apos;abord là-bas. Le dossier {folder} ne peut servir qu&apos;à un seul à la fois.</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Chargement ...</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. {count} images were not classified. Open them again to go on.</source>
        <translation>
            <numerusform>Annulé. {count} image n&apos;a pas été classée. Ouvrez-la de nouveau pour continuer.</numerusform>
            <numerusform>Annulé. {count} images n&apos;ont pas été classées. Ouvrez-les de nouveau pour continuer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected a bundle in {path}. It is no whole zip: {why}. Copy the bundle again.</source>
        <translation>Un paquet était attendu dans {path}. Ce n&apos;est pas un zip entier&#xa0;: {why}. Copiez à nouveau le paquet.</translation>
    </message>
    <message>
        <source>The last control, {when}, added no point: it had fewer than {fewest} new photographs of the control slide.</source>
        <translation>Le dernier contrôle, {when}, n&apos;a ajouté aucun point : il avait moins de {fewest} nouvelles photos de la lame de contrôle.</translation>
    </message>
    <message>
        <source>A change to {file} was cut off, and can be undone only where something can be written ({why}). Copy the folder {folder} to another place, and name that with --data-dir.</source>
        <translation>Une modification de {file} a été interrompue, et ne peut être annulée que là où l&apos;on peut écrire ({why}). Copiez le dossier {folder} à un autre endroit, et indiquez-le avec --data-dir.</translation>
    </message>
    <message>
        <source>There are no records in {file} yet: Petriscope was cut off while it made that file, and makes it at the next start. If there were records before, restore a backup.</source>
        <translation>Il n&apos;y a pas encore de registre dans {file} : Petriscope a été interrompu pendant qu&apos;il créait ce fichier, et le créera au prochain démarrage. S&apos;il y avait un registre auparavant, restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The TIFF is damaged: a checksum in it does not match.</source>
        <translation>Le TIFF est endommagé&#xa0;: une somme de contrôle ne correspond pas.</translation>
    </message>
    <message>
        <source>The JPEG is cut short: pixels are missing.</source>
        <translation>Le JPEG est tronqué&#xa0;: des pixels manquent.</translation>
    </message>
    <message>
        <source>The folder of the stored images cannot be found: {folder}. Connect its drive, or choose another folder on the page Quality.</source>
        <translation>Le dossier des images stockées est introuvable : {folder}. Branchez son disque, ou choisissez un autre dossier à la page Qualité.</translation>
    </message>
    <message>
        <source>The folder of the control slide cannot be found: {folder}. The control ran without it. Connect its drive, or choose another folder on the page Quality.</source>
        <translation>Le dossier de la lame de contrôle est introuvable : {folder}. Le contrôle s&apos;est fait sans lui. Branchez son disque, ou choisissez un autre dossier à la page Qualité.</translation>
    </message>
    <message>
        <source>This bundle is being loaded</source>
        <translation>Ce paquet est en cours de chargement</translation>
    </message>
    <message>
        <source>Expected records in {file}: {wal} beside it holds the newest of them. Received no such file, or an empty one. Put it back, or restore a backup.</source>
        <translation>Un registre était attendu dans {file} : {wal}, à côté, en contient les lignes les plus récentes. Ce fichier n&apos;existe pas, ou est vide. Remettez-le en place, ou restaurez une sauvegarde.</translation>
    </message>
    <message>
        <source>The classifier did not start, perhaps for lack of memory: here a program may use {allowed} MB, and it needs {needed} MB. Have more allowed (ulimit -v), close other programs, then start Petriscope again.</source>
        <translation>Le classement n&apos;a pas démarré, peut-être faute de mémoire : ici un programme peut utiliser {allowed} Mo, et il lui faut {needed} Mo. Faites autoriser davantage (ulimit -v), fermez d&apos;autres programmes, puis relancez Petriscope.</translation>
    </message>
    <message>
        <source>Set everything on this page but your name as it was at first</source>
        <translation>Remettre tout sur cette page, sauf votre nom, comme au début</translation>
    </message>
    <message>
        <source>Changed: {names}.</source>
        <translation>Changées : {names}.</translation>
    </message>
    <message>
        <source>Changed: {names} and {more} more.</source>
        <translation>Changées : {names} et {more} de plus.</translation>
    </message>
    <message>
        <source>Another bundle than the one in use gave this answer. To see the evidence for it, use that one again; if it was removed, install it again first.</source>
        <translation>Cette réponse vient d&apos;un autre paquet que celui utilisé. Pour voir les indices de cette réponse, utilisez à nouveau l&apos;autre ; s&apos;il a été retiré, installez-le d&apos;abord de nouveau.</translation>
    </message>
    <message>
        <source>Too little memory was free to copy the records: there is no copy of today yet. Close other programs; the next start makes it.</source>
        <translation>Trop peu de mémoire était libre pour copier les enregistrements : il n&apos;y a pas encore de copie d&apos;aujourd&apos;hui. Fermez d&apos;autres programmes ; le prochain démarrage la fera.</translation>
    </message>
</context>
</TS>
