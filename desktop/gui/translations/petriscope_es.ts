<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Go to the page Quality</source>
        <translation>Ir a la página Calidad</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Vigilancia</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Almacenamiento</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste tiene estas palabras.</translation>
    </message>
    <message>
        <source>Restore defaults</source>
        <translation>Restaurar valores</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Light or dark colours, or those that the system has now.</source>
        <translation>Colores claros u oscuros, o los que tenga el sistema en cada momento.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>How large all text is, compared with the system&apos;s own size.</source>
        <translation>Qué tan grande es todo el texto, comparado con el tamaño propio del sistema.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Stands in the records beside each answer that you give. Anybody can change it here.</source>
        <translation>Figura en los registros junto a cada respuesta que usted da. Cualquiera puede cambiarlo aquí.</translation>
    </message>
    <message>
        <source>Heatmap</source>
        <translation>Mapa de calor</translation>
    </message>
    <message>
        <source>How strong the heatmap is over the image. The slider below the image is the same.</source>
        <translation>Qué tan intenso es el mapa de calor sobre la imagen. El control deslizante bajo la imagen es el mismo.</translation>
    </message>
    <message>
        <source>Finer heatmap</source>
        <translation>Mapa de calor más fino</translation>
    </message>
    <message>
        <source>Twice the rows and columns. Each heatmap takes a little longer.</source>
        <translation>El doble de filas y columnas. Cada mapa de calor tarda un poco más.</translation>
    </message>
    <message>
        <source>Heatmap colours</source>
        <translation>Colores del mapa de calor</translation>
    </message>
    <message>
        <source>Colour-blind people read each of these alike. Choose what stands out from your stain.</source>
        <translation>Las personas daltónicas leen igual cada uno de ellos. Elija los que destaquen sobre su tinción.</translation>
    </message>
    <message>
        <source>Review thresholds</source>
        <translation>Umbrales de revisión</translation>
    </message>
    <message>
        <source>Below which confidence an answer needs review, class by class.</source>
        <translation>Por debajo de qué confianza una respuesta necesita revisión, clase por clase.</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Volver a vigilar</translation>
    </message>
    <message>
        <source>When Petriscope starts, go on watching the folders that were watched when it ended.</source>
        <translation>Al iniciarse Petriscope, seguir vigilando las carpetas que se vigilaban cuando terminó.</translation>
    </message>
    <message>
        <source>Folders below</source>
        <translation>Subcarpetas</translation>
    </message>
    <message>
        <source>Watch the folders in a watched folder too, and those in them.</source>
        <translation>Vigilar también las carpetas dentro de una carpeta vigilada, y las que estas contienen.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Closing the window during a watch hides it, and watching goes on. The icon in the system&apos;s tray brings it back, and ends Petriscope.</source>
        <translation>Cerrar la ventana durante una vigilancia la oculta, y la vigilancia sigue. El icono en la bandeja del sistema la trae de vuelta y termina Petriscope.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>While the window is not looked at, the system says when a watch has a problem and when a long queue is done.</source>
        <translation>Mientras nadie mira la ventana, el sistema avisa cuando una vigilancia tiene un problema y cuando termina una cola larga.</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Which images the control looks at, whether it runs by itself once a day, and since when it compares.</source>
        <translation>Qué imágenes mira el control, si se hace por sí solo una vez al día y desde cuándo compara.</translation>
    </message>
    <message>
        <source>Folder of your records</source>
        <translation>Carpeta de sus registros</translation>
    </message>
    <message>
        <source>Records, settings and logs are kept in this folder and nowhere else.</source>
        <translation>Los registros, ajustes y registros técnicos se guardan en esta carpeta y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>The comparison was cancelled.</source>
        <translation>La comparación se canceló.</translation>
    </message>
    <message>
        <source>Only {bundle} knows {classes}.</source>
        <translation>Solo {bundle} conoce {classes}.</translation>
    </message>
    <message numerus="yes">
        <source>{count} files left out: not read.</source>
        <translation>
            <numerusform>{count} archivo omitido: no se leyó.</numerusform>
            <numerusform>{count} archivos omitidos: no se leyeron.</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {total}, {percent} % (95 % interval {low} to {high} %)</source>
        <translation>{count} de {total}, {percent} % (intervalo del 95 %: {low} a {high} %)</translation>
    </message>
    <message>
        <source>{first} and {second} had no image to be compared on.</source>
        <translation>{first} y {second} no tuvieron ninguna imagen para compararse.</translation>
    </message>
    <message>
        <source>{first} and {second} give the same answer to {share}.</source>
        <translation>{first} y {second} dan la misma respuesta en {share}.</translation>
    </message>
    <message>
        <source>Two bundles are being compared. Cancel that first.</source>
        <translation>Se están comparando dos paquetes. Cancele eso primero.</translation>
    </message>
    <message>
        <source>There are no control images. Choose a folder that holds some.</source>
        <translation>No hay imágenes de control. Elija una carpeta que contenga algunas.</translation>
    </message>
    <message numerus="yes">
        <source>Expected at least {fewest} new photographs of the control slide. Received {count} new photographs, which will count in a later run: take more.</source>
        <translation>
            <numerusform>Se esperaban al menos {fewest} fotografías nuevas del portaobjetos de control. Se recibió {count} fotografía nueva, que contará en una ejecución posterior: tome más.</numerusform>
            <numerusform>Se esperaban al menos {fewest} fotografías nuevas del portaobjetos de control. Se recibieron {count} fotografías nuevas, que contarán en una ejecución posterior: tome más.</numerusform>
        </translation>
    </message>
    <message>
        <source>its class {name} cannot be a folder</source>
        <translation>su clase {name} no puede ser una carpeta</translation>
    </message>
    <message>
        <source>its class {name} would be the folder of {other} on Windows</source>
        <translation>su clase {name} sería la carpeta de {other} en Windows</translation>
    </message>
    <message>
        <source>its bytes were never read</source>
        <translation>sus bytes nunca se leyeron</translation>
    </message>
    <message>
        <source>it is page {page} of a file with several; save that page as a file of its own, classify and correct that</source>
        <translation>es la página {page} de un archivo con varias; guarde esa página como archivo aparte, clasifíquelo y corríjalo</translation>
    </message>
    <message>
        <source>it is not on record where it was</source>
        <translation>no consta en los registros donde estaba</translation>
    </message>
    <message>
        <source>it was changed since it was classified</source>
        <translation>se modificó después de clasificarse</translation>
    </message>
    <message>
        <source>it is not there any more</source>
        <translation>ya no está ahí</translation>
    </message>
    <message>
        <source>it cannot be read ({why})</source>
        <translation>no se puede leer ({why})</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be written ({why}). Free some space, or choose another place.</source>
        <translation>No se puede escribir en la carpeta {folder} ({why}). Libere espacio o elija otro lugar.</translation>
    </message>
    <message>
        <source>Expected a new or empty folder at {folder}. Received one that holds something, or a file. Choose another place, or remove what is there.</source>
        <translation>Se esperaba una carpeta nueva o vacía en {folder}. Se recibió una que contiene algo, o un archivo. Elija otro lugar o quite lo que hay ahí.</translation>
    </message>
    <message>
        <source>The folder {folder} is watched by another Petriscope already. Use that one, or close it first.</source>
        <translation>Otro Petriscope ya vigila la carpeta {folder}. Use ese o ciérrelo primero.</translation>
    </message>
    <message>
        <source>Qt and PySide6</source>
        <translation>Qt y PySide6</translation>
    </message>
    <message>
        <source>Apache-2.0 or BSD-3-Clause</source>
        <translation>Apache-2.0 o BSD-3-Clause</translation>
    </message>
    <message>
        <source>public domain</source>
        <translation>dominio público</translation>
    </message>
    <message>
        <source>Lucide icons</source>
        <translation>Iconos Lucide</translation>
    </message>
    <message>
        <source>No bundle is loaded.</source>
        <translation>No hay ningún paquete cargado.</translation>
    </message>
    <message>
        <source>Bundle {name} {version}
Digest {digest}
Signer {signer}
Preprocessing version {preprocessing}</source>
        <translation>Paquete {name} {version}
Huella del contenido {digest}
Firmante {signer}
Versión del preprocesamiento {preprocessing}</translation>
    </message>
    <message>
        <source>Classifies images on this PC alone: it opens no connection, looks for no update and sends no report.</source>
        <translation>Clasifica imágenes solo en este PC: no abre conexiones, no busca actualizaciones y no envía informes.</translation>
    </message>
    <message>
        <source>It stands on the work of others, under these licences:</source>
        <translation>Se apoya en el trabajo de otros, con estas licencias:</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Portaobjetos</translation>
    </message>
    <message>
        <source>Case and slide</source>
        <translation>Caso y portaobjetos</translation>
    </message>
    <message>
        <source>Say whose images those of this batch are</source>
        <translation>Decir de quién son las imágenes de este lote</translation>
    </message>
    <message>
        <source>New batch</source>
        <translation>Nuevo lote</translation>
    </message>
    <message>
        <source>Begin another batch with the next image</source>
        <translation>Empezar otro lote con la próxima imagen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Keep case and slide (Enter)</source>
        <translation>Guardar caso y portaobjetos (Enter)</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>No cambiar nada (Esc)</translation>
    </message>
    <message>
        <source>This batch</source>
        <translation>Este lote</translation>
    </message>
    <message>
        <source>no case or slide</source>
        <translation>sin caso ni portaobjetos</translation>
    </message>
    <message>
        <source>Next batch: {whose}</source>
        <translation>Próximo lote: {whose}</translation>
    </message>
    <message>
        <source>Batch: {whose}</source>
        <translation>Lote: {whose}</translation>
    </message>
    <message>
        <source>Have this bundle answer from now on</source>
        <translation>Hacer que este paquete responda a partir de ahora</translation>
    </message>
    <message>
        <source>Use it now</source>
        <translation>Usarlo ahora</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss this line</source>
        <translation>Descartar esta línea</translation>
    </message>
    <message>
        <source>Checking the bundle {path} ...</source>
        <translation>Comprobando el paquete {path} ...</translation>
    </message>
    <message>
        <source>{bundle} is installed. {passed}. Its signer is trusted: {fingerprint}.</source>
        <translation>{bundle} está instalado. {passed}. Su firmante es de confianza: {fingerprint}.</translation>
    </message>
    <message>
        <source>{bundle} is installed. {passed}. Its signer is unknown: {fingerprint}.</source>
        <translation>{bundle} está instalado. {passed}. Su firmante es desconocido: {fingerprint}.</translation>
    </message>
    <message>
        <source>{path} is not installed. {why}</source>
        <translation>{path} no se instaló. {why}</translation>
    </message>
    <message>
        <source>{bundle} answers from now on. What was answered before stays.</source>
        <translation>{bundle} responde a partir de ahora. Lo ya respondido se conserva.</translation>
    </message>
    <message>
        <source>Loading {bundle} ...</source>
        <translation>Cargando {bundle} ...</translation>
    </message>
    <message>
        <source>The chosen bundle</source>
        <translation>El paquete elegido</translation>
    </message>
    <message>
        <source>This bundle cannot be used</source>
        <translation>Este paquete no se puede usar</translation>
    </message>
    <message>
        <source>Digest {digest}</source>
        <translation>Huella del contenido {digest}</translation>
    </message>
    <message>
        <source>How good it was</source>
        <translation>Qué tan bueno fue</translation>
    </message>
    <message>
        <source>Its classes</source>
        <translation>Sus clases</translation>
    </message>
    <message>
        <source>Its card</source>
        <translation>Su ficha</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Review below</source>
        <translation>Revisar por debajo de</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmado por</translation>
    </message>
    <message>
        <source>Golden images</source>
        <translation>Imágenes de referencia</translation>
    </message>
    <message>
        <source>Trained</source>
        <comment>the date of the training</comment>
        <translation>Entrenado</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Citation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Preprocessing</source>
        <translation>Preprocesamiento</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation>versión {version}</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella del contenido</translation>
    </message>
    <message numerus="yes">
        <source>{count} golden images passed on this PC</source>
        <translation>
            <numerusform>{count} imagen de referencia superada en este PC</numerusform>
            <numerusform>{count} imágenes de referencia superadas en este PC</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <comment>the share of the images</comment>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>Right answers</source>
        <translation>Respuestas correctas</translation>
    </message>
    <message>
        <source>{percent} of those that were answered</source>
        <translation>{percent} de las que se respondieron</translation>
    </message>
    <message>
        <source>Mean F1 of the classes</source>
        <translation>F1 medio de las clases</translation>
    </message>
    <message>
        <source>Confidence is off by</source>
        <translation>La confianza se desvía en</translation>
    </message>
    <message>
        <source>{percent} on average</source>
        <translation>{percent} en promedio</translation>
    </message>
    <message numerus="yes">
        <source>And {count} classes more</source>
        <translation>
            <numerusform>Y {count} clase más</numerusform>
            <numerusform>Y {count} clases más</numerusform>
        </translation>
    </message>
    <message>
        <source>Cannot be used</source>
        <translation>No se puede usar</translation>
    </message>
    <message numerus="yes">
        <source>{count} classes</source>
        <translation>
            <numerusform>{count} clase</numerusform>
            <numerusform>{count} clases</numerusform>
        </translation>
    </message>
    <message>
        <source>{date}, {classes}, trusted signer</source>
        <translation>{date}, {classes}, firmante de confianza</translation>
    </message>
    <message>
        <source>{date}, {classes}, unknown signer</source>
        <translation>{date}, {classes}, firmante desconocido</translation>
    </message>
    <message>
        <source>In use. {words}</source>
        <translation>En uso. {words}</translation>
    </message>
    <message>
        <source>Bundle {digest}</source>
        <translation>Paquete {digest}</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Instalar</translation>
    </message>
    <message>
        <source>Choose a bundle, check it and keep it on this PC</source>
        <translation>Elegir un paquete, comprobarlo y guardarlo en este PC</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>button: have the bundle answer</comment>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Have the chosen bundle answer from now on</source>
        <translation>Hacer que el paquete elegido responda a partir de ahora</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen bundle from this PC</source>
        <translation>Quitar el paquete elegido de este PC</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>See which images two bundles answer differently</source>
        <translation>Ver qué imágenes responden dos paquetes de forma distinta</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>Remove the bundle; its answers stay</source>
        <translation>Quitar el paquete; sus respuestas se conservan</translation>
    </message>
    <message>
        <source>Leave the bundle where it is</source>
        <translation>Dejar el paquete donde está</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>Remove {bundle} from this PC? What it answered stays on record.</source>
        <translation>¿Quitar {bundle} de este PC? Lo que respondió queda en los registros.</translation>
    </message>
    <message>
        <source>Both bundles classify the same images, one after the other. Only the images that they answer differently are listed. Nothing of it is recorded, and the bundle in use stays in use.</source>
        <translation>Ambos paquetes clasifican las mismas imágenes, uno tras otro. Solo se listan las imágenes que responden de forma distinta. Nada de ello se registra, y el paquete en uso sigue en uso.</translation>
    </message>
    <message>
        <source>First bundle</source>
        <translation>Primer paquete</translation>
    </message>
    <message>
        <source>First bundle of the comparison</source>
        <translation>Primer paquete de la comparación</translation>
    </message>
    <message>
        <source>Second bundle</source>
        <translation>Segundo paquete</translation>
    </message>
    <message>
        <source>Second bundle of the comparison</source>
        <translation>Segundo paquete de la comparación</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>Avance de la comparación</translation>
    </message>
    <message>
        <source>Back to the list of bundles</source>
        <translation>Volver a la lista de paquetes</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Listed images</source>
        <translation>Imágenes listadas</translation>
    </message>
    <message>
        <source>Compare on the images that are listed on the page Images</source>
        <translation>Comparar con las imágenes listadas en la página Imágenes</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Elegir imágenes</translation>
    </message>
    <message>
        <source>Compare on images that you choose</source>
        <translation>Comparar con imágenes que usted elija</translation>
    </message>
    <message>
        <source>Choose folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Compare on all images in a folder</source>
        <translation>Comparar con todas las imágenes de una carpeta</translation>
    </message>
    <message>
        <source>Compare on</source>
        <comment>title above a choice of folders</comment>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End the comparison</source>
        <translation>Terminar la comparación</translation>
    </message>
    <message>
        <source>and</source>
        <comment>between the two bundles</comment>
        <translation>y</translation>
    </message>
    <message>
        <source>Choose two different bundles.</source>
        <translation>Elija dos paquetes distintos.</translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation>Comparando ...</translation>
    </message>
    <message numerus="yes">
        <source>{count} images differ.</source>
        <translation>
            <numerusform>{count} imagen difiere.</numerusform>
            <numerusform>{count} imágenes difieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Images that are answered differently</source>
        <translation>Imágenes con respuestas distintas</translation>
    </message>
    <message>
        <source>Which bundle was right</source>
        <translation>Qué paquete acertó</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>A person says</source>
        <translation>Una persona dice</translation>
    </message>
    <message>
        <source>{bundle} right</source>
        <extracomment>Header above how often the bundle was right.</extracomment>
        <translation>{bundle} acertó</translation>
    </message>
    <message>
        <source>Class, by a person</source>
        <translation>Clase, según una persona</translation>
    </message>
    <message>
        <source>PDF case report</source>
        <translation>Informe de caso en PDF</translation>
    </message>
    <message>
        <source>Open images</source>
        <translation>Abrir imágenes</translation>
    </message>
    <message>
        <source>Images ({patterns})</source>
        <translation>Imágenes ({patterns})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Install a bundle</source>
        <translation>Instalar un paquete</translation>
    </message>
    <message>
        <source>Bundles (*.petriscope)</source>
        <translation>Paquetes (*.petriscope)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Export chart</source>
        <translation>Exportar gráfico</translation>
    </message>
    <message>
        <source>Choose one or more images</source>
        <translation>Elegir una o más imágenes</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Choose a folder of images</source>
        <translation>Elegir una carpeta de imágenes</translation>
    </message>
    <message>
        <source>Try sample images</source>
        <translation>Probar con muestras</translation>
    </message>
    <message>
        <source>Classify a few drawn samples</source>
        <translation>Clasificar unas muestras dibujadas</translation>
    </message>
    <message>
        <source>Classify what arrives in a folder</source>
        <translation>Clasificar lo que llegue a una carpeta</translation>
    </message>
    <message>
        <source>Write the listed results as PDF, HTML, Excel or CSV</source>
        <translation>Guardar los resultados listados como PDF, HTML, Excel o CSV</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Show the case report as it will be printed</source>
        <translation>Mostrar el informe de caso tal como se imprimirá</translation>
    </message>
    <message>
        <source>Hold the images not yet done, or go on with them</source>
        <translation>Detener las imágenes pendientes o continuar con ellas</translation>
    </message>
    <message>
        <source>Forget the images not yet done</source>
        <translation>Olvidar las imágenes pendientes</translation>
    </message>
    <message>
        <source>Earlier results</source>
        <translation>Resultados anteriores</translation>
    </message>
    <message>
        <source>List all that is on record</source>
        <translation>Listar todo lo que está registrado</translation>
    </message>
    <message>
        <source>Tutorial</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <source>Two minutes on the sample images</source>
        <translation>Dos minutos con las imágenes de muestra</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Dejar de vigilar</translation>
    </message>
    <message>
        <source>Watch folder</source>
        <translation>Vigilar carpeta</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy the picture as it is seen</source>
        <translation>Copiar la imagen tal como se ve</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Copiar texto</translation>
    </message>
    <message>
        <source>Copy the row as text</source>
        <translation>Copiar la fila como texto</translation>
    </message>
    <message>
        <source>The picture was copied.</source>
        <translation>Se copió la imagen.</translation>
    </message>
    <message>
        <source>The row was copied as text.</source>
        <translation>Se copió la fila como texto.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Show the bare image beside the heatmap</source>
        <translation>Mostrar la imagen sola junto al mapa de calor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What the image is like and where it lies</source>
        <translation>Cómo es la imagen y dónde está</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
    <message>
        <source>Preparing the image ...</source>
        <translation>Preparando la imagen ...</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Guardar informe técnico</translation>
    </message>
    <message>
        <source>Pack logs, checks and counts for whoever looks for a fault; no images, no names</source>
        <translation>Reunir registros técnicos, comprobaciones y recuentos para quien busque un fallo; sin imágenes ni nombres</translation>
    </message>
    <message>
        <source>Diagnostics are being packed. This takes a few seconds.</source>
        <translation>Se está reuniendo el informe técnico. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Written to {file}. It holds no images and no names of files.</source>
        <translation>Guardado en {file}. No contiene imágenes ni nombres de archivos.</translation>
    </message>
    <message>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
    </message>
    <message>
        <source>Expected diagnostics in {file}. Received: {reason} Choose another place, or run petriscope diagnostics in a terminal.</source>
        <translation>Se esperaba guardar el informe técnico en {file}. Se recibió: {reason} Elija otro lugar o ejecute petriscope diagnostics en una terminal.</translation>
    </message>
    <message>
        <source>Drop images or a folder here</source>
        <translation>Suelte aquí imágenes o una carpeta</translation>
    </message>
    <message>
        <source>Petriscope has a fault: {kind}. What was just done may be incomplete. The log {log} has the details.</source>
        <translation>Petriscope tiene un fallo: {kind}. Lo último que se hizo puede estar incompleto. El registro {log} tiene los detalles.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Guía</translation>
    </message>
    <message>
        <source>The guide {file} cannot be read ({reason}).</source>
        <translation>No se puede leer la guía {file} ({reason}).</translation>
    </message>
    <message>
        <source>no other class</source>
        <translation>ninguna otra clase</translation>
    </message>
    <message>
        <source>&amp;Finer</source>
        <translation>Más &amp;fino</translation>
    </message>
    <message>
        <source>Opacity of the heatmap. Hold H to hide it.</source>
        <translation>Opacidad del mapa de calor. Mantenga H para ocultarlo.</translation>
    </message>
    <message>
        <source>Opacity of the heatmap in percent; hold H to hide it</source>
        <translation>Opacidad del mapa de calor en porcentaje; mantenga H para ocultarlo</translation>
    </message>
    <message>
        <source>Why this class and not that one: choose the other class.
The heatmap then shows the evidence for one rather than the other.</source>
        <translation>Por qué esta clase y no aquella: elija la otra clase.
El mapa de calor muestra entonces la evidencia de una frente a la otra.</translation>
    </message>
    <message>
        <source>Class to compare with</source>
        <translation>Clase con la que comparar</translation>
    </message>
    <message>
        <source>A heatmap of twice the rows and columns.
It takes a little longer to appear.</source>
        <translation>Un mapa de calor con el doble de filas y columnas.
Tarda un poco más en aparecer.</translation>
    </message>
    <message>
        <source>&amp;Heatmap</source>
        <translation>Mapa de ca&amp;lor</translation>
    </message>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>{number} %</source>
        <translation>{number} %</translation>
    </message>
    <message>
        <source>Find in the guide</source>
        <translation>Buscar en la guía</translation>
    </message>
    <message>
        <source>These words are not in the guide.</source>
        <translation>Estas palabras no están en la guía.</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>Partes de la ayuda</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>Enfoque</translation>
    </message>
    <message>
        <source>Brightness</source>
        <translation>Brillo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>How strong the finest structure is beside the contrast, as a multiple of the least
that this bundle accepts. Below 2 an image is softer than those the bundle was made from.</source>
        <translation>Qué tan fuerte es la estructura más fina frente al contraste, como múltiplo del mínimo
que acepta este paquete. Por debajo de 2 la imagen es más suave que las del entrenamiento.</translation>
    </message>
    <message>
        <source>Mean grey value: 0 is black, 255 is white.</source>
        <translation>Valor de gris medio: 0 es negro, 255 es blanco.</translation>
    </message>
    <message>
        <source>Mean colour as L* (light), a* (green to red), b* (blue to yellow) of CIELAB.</source>
        <translation>Color medio como L* (luz), a* (verde a rojo), b* (azul a amarillo) de CIELAB.</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Open the folder that the image is in</source>
        <translation>Abrir la carpeta donde está la imagen</translation>
    </message>
    <message>
        <source>{value} of 255</source>
        <translation>{value} de 255</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Image with heatmap overlay</source>
        <translation>Imagen con el mapa de calor superpuesto</translation>
    </message>
    <message>
        <source>Paused at {progress}. All else goes on.</source>
        <translation>En pausa en {progress}. Todo lo demás sigue.</translation>
    </message>
    <message numerus="yes">
        <source>Loading the classifier ... {count} images waiting</source>
        <translation>
            <numerusform>Cargando el clasificador ... {count} imagen en espera</numerusform>
            <numerusform>Cargando el clasificador ... {count} imágenes en espera</numerusform>
        </translation>
    </message>
    <message>
        <source>Loading the classifier ...</source>
        <translation>Cargando el clasificador ...</translation>
    </message>
    <message>
        <source>Nothing can be classified</source>
        <translation>No se puede clasificar nada</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Looking at the first image ...</source>
        <translation>Mirando la primera imagen ...</translation>
    </message>
    <message>
        <source>Go to the next control, or back</source>
        <translation>Ir al control siguiente o volver</translation>
    </message>
    <message>
        <source>Press the button, tick the box</source>
        <translation>Pulsar el botón, marcar la casilla</translation>
    </message>
    <message>
        <source>In a list, a group of bars or the rail: go to the next, or the one before</source>
        <translation>En una lista, un grupo de barras o la barra lateral: ir al siguiente o al anterior</translation>
    </message>
    <message>
        <source>{keys}, held</source>
        <translation>{keys}, mantenida</translation>
    </message>
    <message>
        <source>Hide the heatmap</source>
        <translation>Ocultar el mapa de calor</translation>
    </message>
    <message>
        <source>low</source>
        <translation>poco</translation>
    </message>
    <message>
        <source>high</source>
        <translation>mucho</translation>
    </message>
    <message>
        <source>The colours of the heatmap, from little evidence to most.
Colour-blind people read each of these maps alike: choose the one that stands out best from your stain.</source>
        <translation>Los colores del mapa de calor, de poca evidencia a mucha.
Las personas daltónicas leen igual cada uno de estos mapas: elija el que mejor destaque sobre su tinción.</translation>
    </message>
    <message>
        <source>Colours of the heatmap: {name}</source>
        <translation>Colores del mapa de calor: {name}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open the file</source>
        <translation>Abrir el archivo</translation>
    </message>
    <message>
        <source>Trust this signer</source>
        <translation>Confiar en este firmante</translation>
    </message>
    <message>
        <source>The fingerprints are the same</source>
        <translation>Las huellas son iguales</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Leave the signer unknown</source>
        <translation>Dejar el firmante como desconocido</translation>
    </message>
    <message>
        <source>Ask the supervisor who made this bundle to read out its fingerprint. Trust the signer only if it is this one, digit for digit: {fingerprint}</source>
        <translation>Pida al supervisor que hizo este paquete que lea su huella en voz alta. Confíe en el firmante solo si es esta, dígito por dígito: {fingerprint}</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avance</translation>
    </message>
    <message>
        <source>{work}: {progress}</source>
        <translation>{work}: {progress}</translation>
    </message>
    <message>
        <source>Petriscope crashed the last time it ran. What you had seen is recorded. Save diagnostics and send them to whoever looks after Petriscope.</source>
        <translation>Petriscope falló la última vez. Lo que usted vio está registrado. Guarde el informe técnico y envíelo a quien se ocupa de Petriscope.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>No usable bundle: nothing is classified.</source>
        <translation>No hay un paquete utilizable: no se clasifica nada.</translation>
    </message>
    <message>
        <source>The classifier has stopped.</source>
        <translation>El clasificador se detuvo.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Page of the file</source>
        <translation>Página del archivo</translation>
    </message>
    <message>
        <source>Which page of the file to classify. Press Enter to classify it.</source>
        <translation>Qué página del archivo clasificar. Pulse Enter para clasificarla.</translation>
    </message>
    <message>
        <source>Classify page</source>
        <translation>Clasificar página</translation>
    </message>
    <message>
        <source>Classify this page of the file</source>
        <translation>Clasificar esta página del archivo</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>{page} of {pages}</source>
        <translation>{page} de {pages}</translation>
    </message>
    <message>
        <source>the device takes no pages</source>
        <translation>el dispositivo no acepta páginas</translation>
    </message>
    <message>
        <source>{description}
Click to see where in the image the evidence lies.</source>
        <translation>{description}
Haga clic para ver en qué parte de la imagen está la evidencia.</translation>
    </message>
    <message>
        <source>No folder yet: where photographs of the control slide arrive</source>
        <translation>Aún no hay carpeta: donde llegan las fotografías del portaobjetos de control</translation>
    </message>
    <message>
        <source>Since the first run</source>
        <translation>Desde la primera ejecución</translation>
    </message>
    <message>
        <source>The samples that come with Petriscope</source>
        <translation>Las muestras que trae Petriscope</translation>
    </message>
    <message>
        <source>Run the control once a day, before the first image</source>
        <translation>Hacer el control una vez al día, antes de la primera imagen</translation>
    </message>
    <message>
        <source>The control then runs by itself</source>
        <translation>El control se hace entonces por sí solo</translation>
    </message>
    <message>
        <source>Use samples</source>
        <translation>Usar muestras</translation>
    </message>
    <message>
        <source>Use the samples as stored images</source>
        <translation>Usar las muestras como imágenes guardadas</translation>
    </message>
    <message>
        <source>No slide</source>
        <translation>Sin portaobjetos</translation>
    </message>
    <message>
        <source>Use no control slide</source>
        <translation>No usar portaobjetos de control</translation>
    </message>
    <message>
        <source>Since {moment}</source>
        <translation>Desde {moment}</translation>
    </message>
    <message>
        <source>Choose slide folder</source>
        <translation>Elegir carpeta</translation>
    </message>
    <message>
        <source>Choose the folder where photographs of the control slide arrive</source>
        <translation>Elegir la carpeta donde llegan las fotografías del portaobjetos de control</translation>
    </message>
    <message>
        <source>Control slide</source>
        <translation>Portaobjetos de control</translation>
    </message>
    <message>
        <source>Choose stored images</source>
        <translation>Elegir imágenes guardadas</translation>
    </message>
    <message>
        <source>Choose a folder of images that never change</source>
        <translation>Elegir una carpeta de imágenes que nunca cambian</translation>
    </message>
    <message>
        <source>Stored control images</source>
        <translation>Imágenes de control guardadas</translation>
    </message>
    <message>
        <source>New baseline</source>
        <translation>Nueva línea base</translation>
    </message>
    <message>
        <source>Compare with what comes from now on: after a new slide, stain or camera</source>
        <translation>Comparar con lo que llegue desde ahora: tras un portaobjetos, una tinción o una cámara nuevos</translation>
    </message>
    <message>
        <source>Stored images</source>
        <translation>Imágenes guardadas</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Línea base</translation>
    </message>
    <message>
        <source>Chart. {says}</source>
        <translation>Gráfico. {says}</translation>
    </message>
    <message>
        <source>The chart begins with the first run that has photographs of a control slide.</source>
        <translation>El gráfico empieza con la primera ejecución que tenga fotografías de un portaobjetos de control.</translation>
    </message>
    <message>
        <source>{distance} SD</source>
        <translation>{distance} DE</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>{verdict}. {reason}</source>
        <translation>{verdict}. {reason}</translation>
    </message>
    <message>
        <source>The chart is written to {file}</source>
        <translation>El gráfico se guardó en {file}</translation>
    </message>
    <message>
        <source>Run control</source>
        <translation>Hacer control</translation>
    </message>
    <message>
        <source>Classify the control images again and judge</source>
        <translation>Clasificar otra vez las imágenes de control y juzgar</translation>
    </message>
    <message>
        <source>Write the chart as a picture, or its runs as a table</source>
        <translation>Guardar el gráfico como imagen o sus ejecuciones como tabla</translation>
    </message>
    <message>
        <source>Quantity in the chart</source>
        <translation>Magnitud del gráfico</translation>
    </message>
    <message>
        <source>Choose what the chart shows</source>
        <translation>Elegir qué muestra el gráfico</translation>
    </message>
    <message>
        <source>Runs of the control slide</source>
        <translation>Ejecuciones del portaobjetos de control</translation>
    </message>
    <message>
        <source>Daily work compared with the reference</source>
        <translation>Trabajo diario comparado con la referencia</translation>
    </message>
    <message>
        <source>Daily work</source>
        <translation>Trabajo diario</translation>
    </message>
    <message>
        <source>Running, {done} of {total}</source>
        <translation>En curso, {done} de {total}</translation>
    </message>
    <message>
        <source>{since} to {until}, compared with {first} to {last}</source>
        <translation>{since} a {until}, comparado con {first} a {last}</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Magnitud</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Last days</source>
        <translation>Últimos días</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>línea base</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>Out of control: {rule}</source>
        <translation>Fuera de control: {rule}</translation>
    </message>
    <message>
        <source>Warning: {rule}</source>
        <translation>Advertencia: {rule}</translation>
    </message>
    <message>
        <source>{when}: {quantity} {value}; {finding}.</source>
        <translation>{when}: {quantity} {value}; {finding}.</translation>
    </message>
    <message>
        <source>{when}: {quantity} {value}, {distance} standard deviations from the mean; {finding}.</source>
        <translation>{when}: {quantity} {value}, a {distance} desviaciones estándar de la media; {finding}.</translation>
    </message>
    <message>
        <source>No run of the control slide yet.</source>
        <translation>Aún no hay ninguna ejecución del portaobjetos de control.</translation>
    </message>
    <message numerus="yes">
        <source>{quantity} in {count} runs of the control slide; the baseline is not whole yet.</source>
        <translation>
            <numerusform>{quantity} en {count} ejecución del portaobjetos de control; la línea base aún no está completa.</numerusform>
            <numerusform>{quantity} en {count} ejecuciones del portaobjetos de control; la línea base aún no está completa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{quantity} in {count} runs of the control slide; mean {mean}, standard deviation {sd}; {out} out of control.</source>
        <translation>
            <numerusform>{quantity} en {count} ejecución del portaobjetos de control; media {mean}, desviación estándar {sd}; {out} fuera de control.</numerusform>
            <numerusform>{quantity} en {count} ejecuciones del portaobjetos de control; media {mean}, desviación estándar {sd}; {out} fuera de control.</numerusform>
        </translation>
    </message>
    <message>
        <source>stability index {index}</source>
        <translation>índice de estabilidad {index}</translation>
    </message>
    <message>
        <source>Mix of classes</source>
        <translation>Mezcla de clases</translation>
    </message>
    <message>
        <source>Reading the records ...</source>
        <translation>Leyendo los registros ...</translation>
    </message>
    <message>
        <source>Nothing is to be done.</source>
        <translation>No hay nada que hacer.</translation>
    </message>
    <message>
        <source>Go to {page}</source>
        <translation>Ir a {page}</translation>
    </message>
    <message numerus="yes">
        <source>{count} images written to {file}</source>
        <translation>
            <numerusform>{count} imagen guardada en {file}</numerusform>
            <numerusform>{count} imágenes guardadas en {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>All batches</source>
        <translation>Todos los lotes</translation>
    </message>
    <message>
        <source>All images</source>
        <translation>Todas las imágenes</translation>
    </message>
    <message>
        <source>Needs review</source>
        <translation>Necesita revisión</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisadas</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregidas</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>With comments</source>
        <translation>Con comentarios</translation>
    </message>
    <message>
        <source>Any confidence</source>
        <translation>Cualquier confianza</translation>
    </message>
    <message>
        <source>Below 60 %</source>
        <translation>Menos de 60 %</translation>
    </message>
    <message>
        <source>60 to 90 %</source>
        <translation>De 60 a 90 %</translation>
    </message>
    <message>
        <source>Above 90 %</source>
        <translation>Más de 90 %</translation>
    </message>
    <message>
        <source>In order of arrival</source>
        <translation>Por orden de llegada</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más nuevas primero</translation>
    </message>
    <message>
        <source>Least certain first</source>
        <translation>Menos seguras primero</translation>
    </message>
    <message>
        <source>Most certain first</source>
        <translation>Más seguras primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Cualquier clase</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Which images</source>
        <translation>Qué imágenes</translation>
    </message>
    <message>
        <source>Order</source>
        <comment>in which the images are listed</comment>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter and sort the images</source>
        <translation>Filtrar y ordenar las imágenes</translation>
    </message>
    <message>
        <source>Grid</source>
        <translation>Mosaico</translation>
    </message>
    <message>
        <source>Show the images side by side</source>
        <translation>Mostrar las imágenes una al lado de otra</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>List all images of this batch</source>
        <translation>Listar todas las imágenes de este lote</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Find images by name, folder, case or slide</source>
        <translation>Buscar imágenes por nombre, carpeta, caso o portaobjetos</translation>
    </message>
    <message numerus="yes">
        <source>{count} found</source>
        <translation>
            <numerusform>{count} encontrada</numerusform>
            <numerusform>{count} encontradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Find by name, folder, case</source>
        <translation>Buscar por nombre, carpeta, caso</translation>
    </message>
    <message>
        <source>Find images</source>
        <translation>Buscar imágenes</translation>
    </message>
    <message>
        <source>Results side by side</source>
        <translation>Resultados uno al lado de otro</translation>
    </message>
    <message>
        <source>Review. {result}</source>
        <translation>Revisar. {result}</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmada</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Acuerdo</translation>
    </message>
    <message>
        <source>How often a person gave the same answer. In brackets, while there are few images:
where the share lies in 95 of 100 such cases (Wilson&apos;s interval).</source>
        <translation>Con qué frecuencia una persona dio la misma respuesta. Entre paréntesis, mientras haya pocas imágenes:
dónde está la proporción en 95 de 100 casos así (intervalo de Wilson).</translation>
    </message>
    <message>
        <source>nothing reviewed yet</source>
        <translation>aún no se revisó nada</translation>
    </message>
    <message>
        <source>{agreed} of {read}: {percent} %</source>
        <translation>{agreed} de {read}: {percent} %</translation>
    </message>
    <message>
        <source>{agreed} of {read}: {percent} % ({low} to {high})</source>
        <translation>{agreed} de {read}: {percent} % ({low} a {high})</translation>
    </message>
    <message>
        <source>With the bundle</source>
        <translation>Con el paquete</translation>
    </message>
    <message>
        <source>{first} and {second}</source>
        <translation>{first} y {second}</translation>
    </message>
    <message>
        <source>&amp;Blind</source>
        <comment>check box: hide the bundle&apos;s answer</comment>
        <translation>&amp;A ciegas</translation>
    </message>
    <message>
        <source>Images to review</source>
        <translation>Imágenes por revisar</translation>
    </message>
    <message>
        <source>Which images come, and in what order</source>
        <translation>Qué imágenes vienen y en qué orden</translation>
    </message>
    <message>
        <source>The images of the last batch, or all on record</source>
        <translation>Las imágenes del último lote o todas las registradas</translation>
    </message>
    <message>
        <source>Share of the sample</source>
        <translation>Proporción de la muestra</translation>
    </message>
    <message>
        <source>How many of all images are in the sample. The digits of an image&apos;s own bytes
decide which, so they are always the same and nobody can choose.</source>
        <translation>Cuántas de todas las imágenes están en la muestra. Lo deciden los dígitos de los bytes
de cada imagen, así que siempre son las mismas y nadie puede elegir.</translation>
    </message>
    <message>
        <source>Blind: hide the bundle&apos;s answer until you have given yours</source>
        <translation>A ciegas: ocultar la respuesta del paquete hasta que usted dé la suya</translation>
    </message>
    <message>
        <source>Hide the bundle&apos;s answer and heatmap until you have given your answer,
so that it cannot lead you</source>
        <translation>Ocultar la respuesta del paquete y el mapa de calor hasta que usted responda,
para que no puedan influir en usted</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Your name, which stands beside your answers</source>
        <translation>Su nombre, que figura junto a sus respuestas</translation>
    </message>
    <message>
        <source>{class_name}, key {key}</source>
        <translation>{class_name}, tecla {key}</translation>
    </message>
    <message>
        <source>Review: answer {class_name}</source>
        <translation>Revisión: responder {class_name}</translation>
    </message>
    <message>
        <source>Your comment is kept.</source>
        <translation>Su comentario se guardó.</translation>
    </message>
    <message>
        <source>Review: how often people agree with the bundle</source>
        <translation>Revisión: con qué frecuencia las personas coinciden con el paquete</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Review: who said what of this image, and when</source>
        <translation>Revisión: quién dijo qué de esta imagen y cuándo</translation>
    </message>
    <message>
        <source>Hidden until you answer.</source>
        <translation>Oculto hasta que usted responda.</translation>
    </message>
    <message>
        <source>Nobody has said anything of this image yet.</source>
        <translation>Nadie ha dicho nada de esta imagen todavía.</translation>
    </message>
    <message>
        <source>This is the last image here. Refresh (F5), or choose other images above.</source>
        <translation>Esta es la última imagen aquí. Actualice (F5) o elija otras imágenes arriba.</translation>
    </message>
    <message>
        <source>Blind: answer by a key of your own first.</source>
        <translation>A ciegas: responda primero con una tecla.</translation>
    </message>
    <message>
        <source>The bundle has no answer here. Choose one, or skip (K).</source>
        <translation>El paquete no tiene respuesta aquí. Elija una u omita (K).</translation>
    </message>
    <message>
        <source>There is no answer of this run to take back.</source>
        <translation>No hay ninguna respuesta de esta tanda que deshacer.</translation>
    </message>
    <message>
        <source>The last answer is taken back.</source>
        <translation>La última respuesta se deshizo.</translation>
    </message>
    <message>
        <source>No picture: the file could not be read</source>
        <translation>Sin imagen: no se pudo leer el archivo</translation>
    </message>
    <message numerus="yes">
        <source>{count} answers wait for the records</source>
        <translation>
            <numerusform>{count} respuesta espera a los registros</numerusform>
            <numerusform>{count} respuestas esperan a los registros</numerusform>
        </translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed</source>
        <translation>{reviewed} de {total} revisadas</translation>
    </message>
    <message>
        <source>{reviewed} of {total} reviewed, {pace} a minute</source>
        <translation>{reviewed} de {total} revisadas, {pace} por minuto</translation>
    </message>
    <message>
        <source>Not answered yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>There are no images here. Open some on the page Images, or choose all batches above.</source>
        <translation>Aquí no hay imágenes. Abra algunas en la página Imágenes o elija todos los lotes arriba.</translation>
    </message>
    <message>
        <source>To review</source>
        <translation>Por revisar</translation>
    </message>
    <message>
        <source>No image needs review. Choose other images above, or set the thresholds (R) higher.</source>
        <translation>Ninguna imagen necesita revisión. Elija otras imágenes arriba o suba los umbrales (R).</translation>
    </message>
    <message>
        <source>All, least certain first</source>
        <translation>Todas, menos seguras primero</translation>
    </message>
    <message>
        <source>Quality-control sample</source>
        <translation>Muestra de control de calidad</translation>
    </message>
    <message>
        <source>No image is in the sample. Choose a larger share above, or all batches.</source>
        <translation>No hay ninguna imagen en la muestra. Elija arriba una proporción mayor o todos los lotes.</translation>
    </message>
    <message>
        <source>Reviewed by somebody else</source>
        <translation>Revisadas por otra persona</translation>
    </message>
    <message>
        <source>There is nothing to read a second time. Another person answers first; then type your own name above.</source>
        <translation>No hay nada que leer por segunda vez. Primero responde otra persona; después escriba arriba su propio nombre.</translation>
    </message>
    <message>
        <source>The bundle&apos;s answer</source>
        <translation>La respuesta del paquete</translation>
    </message>
    <message>
        <source>The person&apos;s answer</source>
        <translation>La respuesta de la persona</translation>
    </message>
    <message>
        <source>hidden until you answer</source>
        <translation>oculta hasta que responda</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>aún sin respuesta</translation>
    </message>
    <message>
        <source>{image}: {answer}, as the bundle</source>
        <translation>{image}: {answer}, como el paquete</translation>
    </message>
    <message>
        <source>{image}: {answer}, the bundle: no answer</source>
        <translation>{image}: {answer}; el paquete: sin respuesta</translation>
    </message>
    <message>
        <source>{image}: {answer}, the bundle: {other}</source>
        <translation>{image}: {answer}; el paquete: {other}</translation>
    </message>
    <message>
        <source>Review: look anew which images there are</source>
        <translation>Revisión: ver de nuevo qué imágenes hay</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Review: go on without an answer</source>
        <translation>Revisión: seguir sin responder</translation>
    </message>
    <message>
        <source>Review: take back the last answer</source>
        <translation>Revisión: deshacer la última respuesta</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Review: write a comment</source>
        <translation>Revisión: escribir un comentario</translation>
    </message>
    <message>
        <source>Review: confirm the bundle&apos;s answer</source>
        <translation>Revisión: confirmar la respuesta del paquete</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>Export for training</source>
        <translation>Exportar para entrenar</translation>
    </message>
    <message>
        <source>Copy every image that a person answered into class folders for the trainer</source>
        <translation>Copiar cada imagen que respondió una persona en carpetas por clase para el entrenador</translation>
    </message>
    <message>
        <source>Choose a new or empty folder</source>
        <translation>Elegir una carpeta nueva o vacía</translation>
    </message>
    <message numerus="yes">
        <source>{count} images are in {folder}</source>
        <translation>
            <numerusform>{count} imagen está en {folder}</numerusform>
            <numerusform>{count} imágenes están en {folder}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} images are left out, the first {path}: {why}.</source>
        <translation>
            <numerusform>Se omite {count} imagen, {path}: {why}.</numerusform>
            <numerusform>Se omiten {count} imágenes; la primera, {path}: {why}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} images are in {folder}. {left_out}</source>
        <translation>
            <numerusform>{count} imagen está en {folder}. {left_out}</numerusform>
            <numerusform>{count} imágenes están en {folder}. {left_out}</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment: Enter keeps it, Esc leaves it</source>
        <translation>Comentario: Enter lo guarda, Esc lo descarta</translation>
    </message>
    <message>
        <source>An answer needs review if its confidence is below the threshold of its class. What you set holds at once, and from now on for this bundle on this PC. No answer changes.</source>
        <translation>Una respuesta necesita revisión si su confianza está por debajo del umbral de su clase. Lo que ajuste vale de inmediato y en adelante para este paquete en este PC. Ninguna respuesta cambia.</translation>
    </message>
    <message>
        <source>Restore the bundle&apos;s own</source>
        <translation>Restaurar los del paquete</translation>
    </message>
    <message>
        <source>Use the thresholds that the bundle&apos;s maker gave it</source>
        <translation>Usar los umbrales que le dio quien hizo el paquete</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Cerrar esta ventana</translation>
    </message>
    <message>
        <source>bundle: {threshold}</source>
        <translation>paquete: {threshold}</translation>
    </message>
    <message>
        <source>{class_name}: an answer below this confidence needs review</source>
        <translation>{class_name}: una respuesta por debajo de esta confianza necesita revisión</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Below which confidence an answer needs review</source>
        <translation>Por debajo de qué confianza una respuesta necesita revisión</translation>
    </message>
    <message>
        <source>Files without an answer</source>
        <translation>Archivos sin respuesta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message numerus="yes">
        <source>{count} files have no answer. All are where they were.</source>
        <translation>
            <numerusform>{count} archivo no tiene respuesta. Está donde estaba.</numerusform>
            <numerusform>{count} archivos no tienen respuesta. Todos están donde estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>{files} These are the latest {shown}.</source>
        <translation>{files} Estos son los {shown} más recientes.</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation>Sí</translation>
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
        <translation>Confiar</translation>
    </message>
    <message>
        <source>Compare the fingerprint and trust the signer of this bundle</source>
        <translation>Comparar la huella y confiar en el firmante de este paquete</translation>
    </message>
    <message>
        <source>{bundle}
Bundle {digest}
Signer {signer}
Preprocessing version {version}</source>
        <translation>{bundle}
Paquete {digest}
Firmante {signer}
Versión del preprocesamiento {version}</translation>
    </message>
    <message>
        <source>Petriscope goes on watching. To end it, use the menu of this icon.</source>
        <translation>Petriscope sigue vigilando. Para terminarlo, use el menú de este icono.</translation>
    </message>
    <message>
        <source>{seen} seen, {waiting} waiting</source>
        <translation>{seen} vistas, {waiting} en espera</translation>
    </message>
    <message>
        <source>Petriscope: {state}</source>
        <translation>Petriscope: {state}</translation>
    </message>
    <message>
        <source>Show Petriscope</source>
        <translation>Mostrar Petriscope</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Mostrar la ventana</translation>
    </message>
    <message>
        <source>End Petriscope</source>
        <translation>Terminar Petriscope</translation>
    </message>
    <message>
        <source>Stop all work and end</source>
        <translation>Detener todo el trabajo y terminar</translation>
    </message>
    <message numerus="yes">
        <source>No image waits. {count} images seen.</source>
        <translation>
            <numerusform>Ninguna imagen espera. {count} imagen vista.</numerusform>
            <numerusform>Ninguna imagen espera. {count} imágenes vistas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The coloured spots show where the evidence for the class lies. The slider makes them stronger. Hold H to see the image without them.</source>
        <translation>Las manchas de color muestran dónde está la evidencia de la clase. El control deslizante las hace más intensas. Mantenga H para ver la imagen sin ellas.</translation>
    </message>
    <message>
        <source>Click another class beside the image to see what speaks for it. Compare with asks why one class and not the other.</source>
        <translation>Haga clic en otra clase junto a la imagen para ver qué habla a su favor. Comparar con pregunta por qué una clase y no la otra.</translation>
    </message>
    <message>
        <source>Watch folder classifies whatever the microscope writes there. Export and Print are about the images that are listed.</source>
        <translation>Vigilar carpeta clasifica lo que el microscopio escriba ahí. Exportar e Imprimir se refieren a las imágenes listadas.</translation>
    </message>
    <message>
        <source>Now drop your own images anywhere in the window. The page Help has a guide, all keys and this tutorial.</source>
        <translation>Ahora suelte sus propias imágenes en cualquier lugar de la ventana. La página Ayuda tiene una guía, todas las teclas y esta introducción.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End the tutorial</source>
        <translation>Terminar la introducción</translation>
    </message>
    <message>
        <source>{step} of {steps}: {text}</source>
        <translation>{step} de {steps}: {text}</translation>
    </message>
    <message>
        <source>Watching {folders}</source>
        <translation>Vigilando {folders}</translation>
    </message>
    <message>
        <source>Working in {folders}</source>
        <translation>Trabajando en {folders}</translation>
    </message>
    <message>
        <source>Waiting for {folders}</source>
        <translation>Esperando a {folders}</translation>
    </message>
    <message>
        <source>Problem in {folders}</source>
        <translation>Problema en {folders}</translation>
    </message>
    <message>
        <source>Show which files have no answer, and why</source>
        <translation>Mostrar qué archivos no tienen respuesta, y por qué</translation>
    </message>
    <message>
        <source>Add folder</source>
        <translation>Añadir carpeta</translation>
    </message>
    <message>
        <source>Watch another folder as well</source>
        <translation>Vigilar también otra carpeta</translation>
    </message>
    <message>
        <source>{refused} refused, {unreadable} unreadable</source>
        <translation>{refused} rechazadas, {unreadable} ilegibles</translation>
    </message>
    <message>
        <source>Watch another folder</source>
        <translation>Vigilar otra carpeta</translation>
    </message>
    <message>
        <source>All of the image (0), or each of its pixels as one of the screen (1)</source>
        <translation>Toda la imagen (0), o cada uno de sus píxeles como uno de la pantalla (1)</translation>
    </message>
    <message>
        <source>Magnify the image; or turn the wheel</source>
        <translation>Ampliar la imagen; o gire la rueda</translation>
    </message>
    <message>
        <source>Show more of the image</source>
        <translation>Mostrar más de la imagen</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>All of the image</source>
        <translation>Toda la imagen</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Píxeles</translation>
    </message>
    <message>
        <source>The image&apos;s own pixels</source>
        <translation>Los píxeles propios de la imagen</translation>
    </message>
    <message>
        <source>Smaller image</source>
        <translation>Imagen más pequeña</translation>
    </message>
    <message>
        <source>Larger image</source>
        <translation>Imagen más grande</translation>
    </message>
    <message>
        <source>Fit, {percent}</source>
        <translation>Ajustada, {percent}</translation>
    </message>
    <message>
        <source>Shown at {percent}</source>
        <translation>Mostrada al {percent}</translation>
    </message>
    <message>
        <source>This bundle comes with Petriscope and is there already.</source>
        <translation>Este paquete viene con Petriscope y ya está ahí.</translation>
    </message>
    <message>
        <source>The bundle that comes with Petriscope cannot be removed.</source>
        <translation>El paquete que viene con Petriscope no se puede quitar.</translation>
    </message>
    <message>
        <source>The bundle in use cannot be removed. Use another one first.</source>
        <translation>El paquete en uso no se puede quitar. Use otro primero.</translation>
    </message>
    <message>
        <source>The bundle {digest} cannot be removed ({why}).</source>
        <translation>No se puede quitar el paquete {digest} ({why}).</translation>
    </message>
    <message>
        <source>Another Petriscope is installing a bundle. Try again when it is done.</source>
        <translation>Otro Petriscope está instalando un paquete. Inténtelo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>No bundle can be installed in {folder} ({why}). Free some disk space, or check the folder&apos;s permissions.</source>
        <translation>No se puede instalar ningún paquete en {folder} ({why}). Libere espacio en el disco o revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The bundle {path} could not be copied. {why}</source>
        <translation>No se pudo copiar el paquete {path}. {why}</translation>
    </message>
    <message>
        <source>The bundle {path} cannot be used. {why}</source>
        <translation>No se puede usar el paquete {path}. {why}</translation>
    </message>
    <message>
        <source>The file {path} holds another bundle. Remove it.</source>
        <translation>El archivo {path} contiene otro paquete. Quítelo.</translation>
    </message>
    <message>
        <source>The file {file}, which says which bundle is in use, cannot be read ({why}). Check the file&apos;s permissions.</source>
        <translation>No se puede leer el archivo {file}, que dice qué paquete está en uso ({why}). Revise los permisos del archivo.</translation>
    </message>
    <message>
        <source>The file {file}, which says which bundle is in use, is damaged. Choose a bundle: that writes it anew.</source>
        <translation>El archivo {file}, que dice qué paquete está en uso, está dañado. Elija un paquete: eso lo escribe de nuevo.</translation>
    </message>
    <message>
        <source>Which bundle is in use cannot be kept in {file} ({why}): it holds until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation>No se puede guardar en {file} qué paquete está en uso ({why}): vale hasta que Petriscope termine. Libere espacio o revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>The overlay {file} cannot be written ({why}). Choose another folder.</source>
        <translation>No se puede escribir la superposición {file} ({why}). Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The folder {folder} for records and logs cannot be used ({why}). Name another one with --data-dir.</source>
        <translation>No se puede usar la carpeta {folder} para registros ({why}). Indique otra con --data-dir.</translation>
    </message>
    <message>
        <source>The folder {folder} makes this Petriscope portable: records and settings belong there. It cannot be written ({why}). Check the stick&apos;s lock and the folder&apos;s permissions, or remove the folder to use your own on this PC.</source>
        <translation>La carpeta {folder} hace portátil este Petriscope: los registros y ajustes van ahí. No se puede escribir en ella ({why}). Revise el bloqueo de la memoria y los permisos de la carpeta, o quite la carpeta para usar la suya en este PC.</translation>
    </message>
    <message>
        <source>Expected a home folder for records and logs. This user has none. Name another folder with --data-dir.</source>
        <translation>Se esperaba una carpeta personal para los registros. Este usuario no tiene ninguna. Indique otra carpeta con --data-dir.</translation>
    </message>
    <message>
        <source>{words} (rule {name})</source>
        <translation>{words} (regla {name})</translation>
    </message>
    <message>
        <source>one run is more than 3 standard deviations from the mean</source>
        <translation>una ejecución está a más de 3 desviaciones estándar de la media</translation>
    </message>
    <message>
        <source>two runs in a row are more than 2 standard deviations off, to both sides</source>
        <translation>dos ejecuciones seguidas se desvían más de 2 desviaciones estándar, hacia ambos lados</translation>
    </message>
    <message>
        <source>two runs in a row are more than 2 standard deviations off, to one side</source>
        <translation>dos ejecuciones seguidas se desvían más de 2 desviaciones estándar, hacia un lado</translation>
    </message>
    <message>
        <source>four runs in a row are more than 1 standard deviation off, to one side</source>
        <translation>cuatro ejecuciones seguidas se desvían más de 1 desviación estándar, hacia un lado</translation>
    </message>
    <message>
        <source>ten runs in a row lie on the same side of the mean</source>
        <translation>diez ejecuciones seguidas están al mismo lado de la media</translation>
    </message>
    <message>
        <source>one run is more than 2 standard deviations from the mean</source>
        <translation>una ejecución está a más de 2 desviaciones estándar de la media</translation>
    </message>
    <message>
        <source>Run the control. If it is steady, look at some of the images yourself.</source>
        <translation>Haga el control. Si es estable, mire usted mismo algunas de las imágenes.</translation>
    </message>
    <message>
        <source>Compare the stain, the lamp and the camera&apos;s white balance with an older image.</source>
        <translation>Compare la tinción, la lámpara y el balance de blancos de la cámara con una imagen más antigua.</translation>
    </message>
    <message>
        <source>the answers are less sure than they were</source>
        <translation>las respuestas son menos seguras que antes</translation>
    </message>
    <message>
        <source>the answers are surer than they were</source>
        <translation>las respuestas son más seguras que antes</translation>
    </message>
    <message>
        <source>fewer images are refused</source>
        <translation>se rechazan menos imágenes</translation>
    </message>
    <message>
        <source>more images are refused</source>
        <translation>se rechazan más imágenes</translation>
    </message>
    <message>
        <source>Read the reasons beside the refused images: they say what is wrong with them.</source>
        <translation>Lea los motivos junto a las imágenes rechazadas: dicen qué les pasa.</translation>
    </message>
    <message>
        <source>fewer files are unreadable</source>
        <translation>menos archivos son ilegibles</translation>
    </message>
    <message>
        <source>more files are unreadable</source>
        <translation>más archivos son ilegibles</translation>
    </message>
    <message>
        <source>Check the camera&apos;s software, the network and the disk: files arrive damaged.</source>
        <translation>Revise el programa de la cámara, la red y el disco: los archivos llegan dañados.</translation>
    </message>
    <message>
        <source>fewer control images get the answer they should</source>
        <translation>menos imágenes de control reciben la respuesta que deben</translation>
    </message>
    <message>
        <source>more control images get the answer they should</source>
        <translation>más imágenes de control reciben la respuesta que deben</translation>
    </message>
    <message>
        <source>Lightness (L*)</source>
        <translation>Luminosidad (L*)</translation>
    </message>
    <message>
        <source>the images are darker</source>
        <translation>las imágenes son más oscuras</translation>
    </message>
    <message>
        <source>the images are brighter</source>
        <translation>las imágenes son más claras</translation>
    </message>
    <message>
        <source>Check the lamp, the condenser and the camera&apos;s exposure.</source>
        <translation>Revise la lámpara, el condensador y la exposición de la cámara.</translation>
    </message>
    <message>
        <source>Green to red (a*)</source>
        <translation>Verde a rojo (a*)</translation>
    </message>
    <message>
        <source>the images are greener</source>
        <translation>las imágenes son más verdes</translation>
    </message>
    <message>
        <source>the images are redder</source>
        <translation>las imágenes son más rojas</translation>
    </message>
    <message>
        <source>Blue to yellow (b*)</source>
        <translation>Azul a amarillo (b*)</translation>
    </message>
    <message>
        <source>the images are bluer</source>
        <translation>las imágenes son más azules</translation>
    </message>
    <message>
        <source>the images are yellower</source>
        <translation>las imágenes son más amarillas</translation>
    </message>
    <message>
        <source>the images are less sharp</source>
        <translation>las imágenes son menos nítidas</translation>
    </message>
    <message>
        <source>the images are sharper</source>
        <translation>las imágenes son más nítidas</translation>
    </message>
    <message>
        <source>Focus again, and clean the objective and the camera&apos;s window.</source>
        <translation>Enfoque de nuevo y limpie el objetivo y la ventana de la cámara.</translation>
    </message>
    <message>
        <source>The settings of the control {file} cannot be read ({reason}): the usual ones hold. Check the file&apos;s permissions.</source>
        <translation>No se pueden leer los ajustes del control {file} ({reason}): valen los habituales. Revise los permisos del archivo.</translation>
    </message>
    <message>
        <source>The settings of the control {file} are damaged: the usual ones hold. Restore the file, or choose anew.</source>
        <translation>Los ajustes del control {file} están dañados: valen los habituales. Restaure el archivo o elija de nuevo.</translation>
    </message>
    <message>
        <source>The settings of the control {file} cannot be written ({reason}): they hold until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation>No se pueden escribir los ajustes del control {file} ({reason}): valen hasta que Petriscope termine. Libere espacio o revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Too early to say</source>
        <translation>Demasiado pronto para decirlo</translation>
    </message>
    <message>
        <source>Steady</source>
        <translation>Estable</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Mírelo</translation>
    </message>
    <message>
        <source>Stop and check</source>
        <translation>Pare y compruebe</translation>
    </message>
    <message>
        <source>No control was run yet.</source>
        <translation>Aún no se hizo ningún control.</translation>
    </message>
    <message>
        <source>Run the control.</source>
        <translation>Haga el control.</translation>
    </message>
    <message>
        <source>{changed} of {stored} stored images got another answer than before, or could not be read.</source>
        <translation>{changed} de {stored} imágenes guardadas recibieron otra respuesta que antes o no se pudieron leer.</translation>
    </message>
    <message>
        <source>Do not rely on new answers. Check that the stored images are as they were, run petriscope self-test, and try another PC.</source>
        <translation>No confíe en las respuestas nuevas. Compruebe que las imágenes guardadas estén como estaban, ejecute petriscope self-test y pruebe en otro PC.</translation>
    </message>
    <message numerus="yes">
        <source>The last control was run {count} days ago: it says nothing of today.</source>
        <translation>
            <numerusform>El último control se hizo hace {count} día: no dice nada de hoy.</numerusform>
            <numerusform>El último control se hizo hace {count} días: no dice nada de hoy.</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored images were classified for the first time: there is nothing to compare.</source>
        <translation>Las imágenes guardadas se clasificaron por primera vez: no hay con qué comparar.</translation>
    </message>
    <message>
        <source>Run the control again tomorrow.</source>
        <translation>Haga el control de nuevo mañana.</translation>
    </message>
    <message numerus="yes">
        <source>All {count} stored images got the answer they had before: this PC, Petriscope and the bundle are unchanged.</source>
        <translation>
            <numerusform>{count} imagen guardada recibió la misma respuesta que antes: este PC, Petriscope y el paquete no han cambiado.</numerusform>
            <numerusform>Las {count} imágenes guardadas recibieron la misma respuesta que antes: este PC, Petriscope y el paquete no han cambiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The control slide was last photographed {count} days ago.</source>
        <translation>
            <numerusform>El portaobjetos de control se fotografió por última vez hace {count} día.</numerusform>
            <numerusform>El portaobjetos de control se fotografió por última vez hace {count} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Photograph it and run the control.</source>
        <translation>Fotografíelo y haga el control.</translation>
    </message>
    <message>
        <source>The baseline has {there} of its {all} runs.</source>
        <translation>La línea base tiene {there} de sus {all} ejecuciones.</translation>
    </message>
    <message>
        <source>Every day, take at least {fewest} photographs of the control slide into its folder and run the control.</source>
        <translation>Cada día, tome al menos {fewest} fotografías del portaobjetos de control, déjelas en su carpeta y haga el control.</translation>
    </message>
    <message>
        <source>The last run of the control slide lies where the baseline says it should.</source>
        <translation>La última ejecución del portaobjetos de control está donde la línea base dice que debe estar.</translation>
    </message>
    <message>
        <source>Photograph the control slide once more and run the control.</source>
        <translation>Fotografíe el portaobjetos de control otra vez y haga el control.</translation>
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
        <translation>Siga trabajando solo si entonces está en orden.</translation>
    </message>
    <message>
        <source>The comparison has {there} of its {all} days; a day counts from {fewest} images on.</source>
        <translation>La comparación tiene {there} de sus {all} días; un día cuenta a partir de {fewest} imágenes.</translation>
    </message>
    <message>
        <source>Go on working.</source>
        <translation>Siga trabajando.</translation>
    </message>
    <message>
        <source>The last {recent} days are like the {reference} days of the reference.</source>
        <translation>Los últimos {recent} días son como los {reference} días de la referencia.</translation>
    </message>
    <message>
        <source>The mix of classes is another one (stability index {index}).</source>
        <translation>La mezcla de clases es otra (índice de estabilidad {index}).</translation>
    </message>
    <message>
        <source>{quantity} went from {before} to {after}: {side}.</source>
        <translation>{quantity} pasó de {before} a {after}: {side}.</translation>
    </message>
    <message>
        <source>If the slides are of another kind of patients now, start a new baseline. If not, look at images of the class that grew.</source>
        <translation>Si los portaobjetos son ahora de otro tipo de pacientes, empiece una nueva línea base. Si no, mire imágenes de la clase que creció.</translation>
    </message>
    <message>
        <source>The image is too small: {width} x {height} pixels, at least {least} on each side are needed.</source>
        <translation>La imagen es demasiado pequeña: {width} x {height} píxeles; se necesitan al menos {least} por lado.</translation>
    </message>
    <message>
        <source>The image is blank: its grey values vary by {contrast}, at least {least} are needed.</source>
        <translation>La imagen está vacía: sus valores de gris varían en {contrast}; se necesita al menos {least}.</translation>
    </message>
    <message>
        <source>The image is blurred: its sharpness is {sharpness}, at least {least} is needed.</source>
        <translation>La imagen está borrosa: su nitidez es {sharpness}; se necesita al menos {least}.</translation>
    </message>
    <message>
        <source>The image&apos;s colours are not those of the images this bundle was made for: its {what} is {value}, expected {low} to {high}.</source>
        <translation>Los colores de la imagen no son los de las imágenes para las que se hizo este paquete: {what} es {value}; se esperaba de {low} a {high}.</translation>
    </message>
    <message>
        <source>The image is unlike those this bundle was made for: the network&apos;s view of it lies {times} times as far from theirs as is allowed.</source>
        <translation>La imagen no se parece a aquellas para las que se hizo este paquete: la red la ve {times} veces más lejos de ellas de lo permitido.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {model} failed: {why}</source>
        <translation>Falló {model} del paquete: {why}</translation>
    </message>
    <message>
        <source>The TIFF holds {pages} pages, and which one is meant is not known. Choose one, or save that page as a file of its own.</source>
        <translation>El TIFF tiene {pages} páginas y no se sabe cuál se desea. Elija una o guarde esa página como archivo aparte.</translation>
    </message>
    <message>
        <source>The {format} image is damaged: {why}.</source>
        <translation>La imagen {format} está dañada: {why}.</translation>
    </message>
    <message>
        <source>Expected a JPEG, PNG, BMP or TIFF image. Received an empty file.</source>
        <translation>Se esperaba una imagen JPEG, PNG, BMP o TIFF. Se recibió un archivo vacío.</translation>
    </message>
    <message>
        <source>Expected a JPEG, PNG, BMP or TIFF image. Received something else.</source>
        <translation>Se esperaba una imagen JPEG, PNG, BMP o TIFF. Se recibió otra cosa.</translation>
    </message>
    <message>
        <source>The {format} image has no pixels.</source>
        <translation>La imagen {format} no tiene píxeles.</translation>
    </message>
    <message>
        <source>Expected at most {most} megapixels. Received {width} x {height} pixels.</source>
        <translation>Se esperaban como máximo {most} megapíxeles. Se recibieron {width} x {height} píxeles.</translation>
    </message>
    <message>
        <source>Expected page 1, for only a TIFF has more. Received page {page}.</source>
        <translation>Se esperaba la página 1, pues solo un TIFF tiene más. Se recibió la página {page}.</translation>
    </message>
    <message>
        <source>The image file is cut short.</source>
        <translation>El archivo de imagen está cortado.</translation>
    </message>
    <message>
        <source>The JPEG is cut short: its end marker is missing.</source>
        <translation>El JPEG está cortado: falta su marca final.</translation>
    </message>
    <message>
        <source>The JPEG ends before it says how large it is.</source>
        <translation>El JPEG termina antes de decir su tamaño.</translation>
    </message>
    <message>
        <source>Expected a JPEG of 8 bits a sample. Received {bits}.</source>
        <translation>Se esperaba un JPEG de 8 bits por muestra. Se recibieron {bits}.</translation>
    </message>
    <message>
        <source>The JPEG is damaged: it states its size twice.</source>
        <translation>El JPEG está dañado: indica su tamaño dos veces.</translation>
    </message>
    <message>
        <source>Animated PNG images are not read. Save a single picture instead.</source>
        <translation>Las imágenes PNG animadas no se leen. Guarde una sola imagen.</translation>
    </message>
    <message>
        <source>The PNG is damaged: a checksum in it does not match.</source>
        <translation>El PNG está dañado: una suma de comprobación no coincide.</translation>
    </message>
    <message>
        <source>Expected a Windows BMP. Received an OS/2 bitmap.</source>
        <translation>Se esperaba un BMP de Windows. Se recibió un mapa de bits de OS/2.</translation>
    </message>
    <message>
        <source>The BMP is damaged: its width is negative.</source>
        <translation>El BMP está dañado: su ancho es negativo.</translation>
    </message>
    <message>
        <source>The BMP is damaged: it does not say how long its pixels are.</source>
        <translation>El BMP está dañado: no dice cuánto ocupan sus píxeles.</translation>
    </message>
    <message>
        <source>The BMP is cut short: pixels are missing.</source>
        <translation>El BMP está cortado: faltan píxeles.</translation>
    </message>
    <message>
        <source>Expected a page from 1 to {pages}. Received page {page}.</source>
        <translation>Se esperaba una página de 1 a {pages}. Se recibió la página {page}.</translation>
    </message>
    <message>
        <source>The TIFF is damaged: a table in it lies where the file begins.</source>
        <translation>El TIFF está dañado: una de sus tablas está donde empieza el archivo.</translation>
    </message>
    <message>
        <source>Expected a TIFF of at most {pages} pages, in {pieces} pieces together. Received more. Save the page as a picture of its own.</source>
        <translation>Se esperaba un TIFF de como máximo {pages} páginas, en {pieces} piezas en total. Se recibió más. Guarde la página como imagen aparte.</translation>
    </message>
    <message>
        <source>The TIFF holds no page.</source>
        <translation>El TIFF no tiene ninguna página.</translation>
    </message>
    <message>
        <source>The TIFF is damaged: it states a field twice.</source>
        <translation>El TIFF está dañado: indica un campo dos veces.</translation>
    </message>
    <message>
        <source>The TIFF does not say how large it is.</source>
        <translation>El TIFF no dice su tamaño.</translation>
    </message>
    <message>
        <source>The TIFF is cut short: pixels are missing.</source>
        <translation>El TIFF está cortado: faltan píxeles.</translation>
    </message>
    <message>
        <source>Expected a TIFF of unsigned or floating-point samples. Received signed or other ones.</source>
        <translation>Se esperaba un TIFF de muestras sin signo o de coma flotante. Se recibieron con signo u otras.</translation>
    </message>
    <message>
        <source>Expected a TIFF of more than 8 bits in grey with black as 0, RGB or RGBA, the colours of a pixel side by side. Received another one. Save the image with 8 bits.</source>
        <translation>Se esperaba un TIFF de más de 8 bits en gris con negro como 0, RGB o RGBA, con los colores de cada píxel juntos. Se recibió otro. Guarde la imagen con 8 bits.</translation>
    </message>
    <message>
        <source>The TIFF is cut short: a table in it is missing.</source>
        <translation>El TIFF está cortado: falta una de sus tablas.</translation>
    </message>
    <message>
        <source>Expected a TIFF of at most {most} pieces. Received {pieces}.</source>
        <translation>Se esperaba un TIFF de como máximo {most} piezas. Se recibieron {pieces}.</translation>
    </message>
    <message>
        <source>Expected samples of 0 to 1, or of 0 to {most}. Received {low} to {high}. Save the image with 8 or 16 bits.</source>
        <translation>Se esperaban muestras de 0 a 1, o de 0 a {most}. Se recibieron de {low} a {high}. Guarde la imagen con 8 o 16 bits.</translation>
    </message>
    <message>
        <source>The file does not exist. It may have been moved or removed.</source>
        <translation>El archivo no existe. Puede que se haya movido o quitado.</translation>
    </message>
    <message>
        <source>The file could not be read: no file can have this name.</source>
        <translation>No se pudo leer el archivo: ningún archivo puede tener este nombre.</translation>
    </message>
    <message>
        <source>The file could not be read: {why}.</source>
        <translation>No se pudo leer el archivo: {why}.</translation>
    </message>
    <message>
        <source>Expected an image file. Received something that is not a file.</source>
        <translation>Se esperaba un archivo de imagen. Se recibió algo que no es un archivo.</translation>
    </message>
    <message>
        <source>Expected at most {most} MB. Received {size} MB.</source>
        <translation>Se esperaban como máximo {most} MB. Se recibieron {size} MB.</translation>
    </message>
    <message>
        <source>The image needs more memory than is allowed.</source>
        <translation>La imagen necesita más memoria de la permitida.</translation>
    </message>
    <message>
        <source>The file has changed since it was classified. Classify it again to explain it.</source>
        <translation>El archivo cambió después de clasificarse. Clasifíquelo de nuevo para explicarlo.</translation>
    </message>
    <message>
        <source>There is nothing to explain: {why}</source>
        <translation>No hay nada que explicar: {why}</translation>
    </message>
    <message>
        <source>The file stopped the image decoder twice ({why}) and was set aside.</source>
        <translation>El archivo detuvo dos veces el decodificador de imágenes ({why}) y se apartó.</translation>
    </message>
    <message>
        <source>The file could not be explained: {why}</source>
        <translation>No se pudo explicar el archivo: {why}</translation>
    </message>
    <message>
        <source>The file was withdrawn or changed before it was read.</source>
        <translation>El archivo se retiró o cambió antes de leerse.</translation>
    </message>
    <message>
        <source>mean of lightness</source>
        <translation>media de luminosidad</translation>
    </message>
    <message>
        <source>mean of green-red</source>
        <translation>media de verde-rojo</translation>
    </message>
    <message>
        <source>mean of blue-yellow</source>
        <translation>media de azul-amarillo</translation>
    </message>
    <message>
        <source>spread of lightness</source>
        <translation>dispersión de luminosidad</translation>
    </message>
    <message>
        <source>spread of green-red</source>
        <translation>dispersión de verde-rojo</translation>
    </message>
    <message>
        <source>spread of blue-yellow</source>
        <translation>dispersión de azul-amarillo</translation>
    </message>
    <message>
        <source>no answer within {seconds} s</source>
        <translation>sin respuesta en {seconds} s</translation>
    </message>
    <message>
        <source>its answer made no sense</source>
        <translation>su respuesta no tenía sentido</translation>
    </message>
    <message>
        <source>it was not running</source>
        <translation>no estaba en marcha</translation>
    </message>
    <message>
        <source>it closed its end of the line</source>
        <translation>cerró su extremo de la línea</translation>
    </message>
    <message>
        <source>access violation</source>
        <translation>violación de acceso</translation>
    </message>
    <message>
        <source>stack overflow</source>
        <translation>desbordamiento de pila</translation>
    </message>
    <message>
        <source>it could not be started: {why}</source>
        <translation>no se pudo iniciar: {why}</translation>
    </message>
    <message>
        <source>it could not be given its limits: {why}</source>
        <translation>no se le pudieron fijar sus límites: {why}</translation>
    </message>
    <message>
        <source>Expected records in {file}. Received no such file.</source>
        <translation>Se esperaban registros en {file}. No existe ese archivo.</translation>
    </message>
    <message>
        <source>Another Petriscope copies the records to {folder} just now. Try again in a minute.</source>
        <translation>Otro Petriscope está copiando ahora los registros a {folder}. Inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>{trouble} They were not copied; older copies are as they were.</source>
        <translation>{trouble} No se copiaron; las copias anteriores están como estaban.</translation>
    </message>
    <message>
        <source>The records {file} are in use. Close Petriscope, and every watch, first.</source>
        <translation>Los registros {file} están en uso. Cierre primero Petriscope y toda vigilancia.</translation>
    </message>
    <message>
        <source>The copy of the records cannot be made at {file} ({why}). Free some disk space, or choose another place.</source>
        <translation>No se puede hacer la copia de los registros en {file} ({why}). Libere espacio en el disco o elija otro lugar.</translation>
    </message>
    <message>
        <source>row {row} of {table}</source>
        <translation>fila {row} de {table}</translation>
    </message>
    <message>
        <source>{table}, which has {rows} rows where {recorded} were recorded</source>
        <translation>{table}, que tiene {rows} filas donde se registraron {recorded}</translation>
    </message>
    <message>
        <source>The records were changed outside Petriscope: {what}. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>Los registros se modificaron fuera de Petriscope: {what}. Restaure una copia de seguridad y guarde este archivo para quien investigue.</translation>
    </message>
    <message>
        <source>The records {file} cannot be written ({why}). Free some disk space: Petriscope waits and goes on by itself.</source>
        <translation>No se pueden escribir los registros {file} ({why}). Libere espacio en el disco: Petriscope espera y sigue por sí solo.</translation>
    </message>
    <message>
        <source>The records {file} cannot be used ({why}). Restore a backup, then start again.</source>
        <translation>No se pueden usar los registros {file} ({why}). Restaure una copia de seguridad e inicie de nuevo.</translation>
    </message>
    <message>
        <source>The records {file} cannot be read ({why}).</source>
        <translation>No se pueden leer los registros {file} ({why}).</translation>
    </message>
    <message>
        <source>The newest records are in {file}-wal, which cannot be read where nothing can be written ({why}). Copy the folder {folder} to another place, and name that with --data-dir.</source>
        <translation>Los registros más nuevos están en {file}-wal, que no se puede leer donde no se puede escribir nada ({why}). Copie la carpeta {folder} a otro lugar e indíquelo con --data-dir.</translation>
    </message>
    <message>
        <source>The lists were changed outside Petriscope: {count} of their rows are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>Las listas se modificaron fuera de Petriscope: {count} de sus filas no son lo que dicen los registros. Restaure una copia de seguridad y guarde este archivo para quien investigue.</translation>
    </message>
    <message>
        <source>The sums of the days were changed outside Petriscope: they are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>Las sumas de los días se modificaron fuera de Petriscope: no son lo que dicen los registros. Restaure una copia de seguridad y guarde este archivo para quien investigue.</translation>
    </message>
    <message>
        <source>The records {file} are damaged ({what}). Restore a backup, and keep this file for whoever investigates.</source>
        <translation>Los registros {file} están dañados ({what}). Restaure una copia de seguridad y guarde este archivo para quien investigue.</translation>
    </message>
    <message>
        <source>Expected at most {most} images to print. Received {count}. Export them as PDF and print that.</source>
        <translation>Se esperaban como máximo {most} imágenes para imprimir. Se recibieron {count}. Expórtelas como PDF e imprímalo.</translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation>No se pudo leer el archivo.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was printed.</source>
        <translation>Cancelado. No se imprimió nada.</translation>
    </message>
    <message>
        <source>Cancelled. {file} was not written.</source>
        <translation>Cancelado. {file} no se escribió.</translation>
    </message>
    <message>
        <source>{trouble} Its digest is {digest}.</source>
        <translation>{trouble} Su huella es {digest}.</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>{name}, version {version}</source>
        <translation>{name}, versión {version}</translation>
    </message>
    <message>
        <source>Bundle digest</source>
        <translation>Huella del paquete</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>Head of the records&apos; chain</source>
        <translation>Cabeza de la cadena de los registros</translation>
    </message>
    <message numerus="yes">
        <source>{count} passed when the bundle was loaded</source>
        <translation>
            <numerusform>{count} superada cuando se cargó el paquete</numerusform>
            <numerusform>{count} superadas cuando se cargó el paquete</numerusform>
        </translation>
    </message>
    <message>
        <source>the bundle&apos;s own: {thresholds}</source>
        <translation>los propios del paquete: {thresholds}</translation>
    </message>
    <message>
        <source>set on this PC: {thresholds}</source>
        <translation>ajustados en este PC: {thresholds}</translation>
    </message>
    <message>
        <source>Petriscope case report</source>
        <translation>Informe de caso de Petriscope</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>SHA-256 unknown: the file was not read</source>
        <translation>SHA-256 desconocido: no se leyó el archivo</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Sin imagen.</translation>
    </message>
    <message>
        <source>No picture. {why}</source>
        <translation>Sin imagen. {why}</translation>
    </message>
    <message>
        <source>Evidence for {name}</source>
        <translation>Evidencia de {name}</translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {name}.</source>
        <translation>Nada en esta imagen habla a favor de {name}.</translation>
    </message>
    <message>
        <source>{what}, says {who}</source>
        <translation>{what}, dice {who}</translation>
    </message>
    <message>
        <source>The bundle&apos;s card</source>
        <translation>La ficha del paquete</translation>
    </message>
    <message>
        <source>HTML case report</source>
        <translation>Informe de caso en HTML</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Libro de Excel</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Tabla CSV</translation>
    </message>
    <message>
        <source>The file {file} cannot be written ({why}). Close it in other programs, or choose another place.</source>
        <translation>No se puede escribir el archivo {file} ({why}). Ciérrelo en otros programas o elija otro lugar.</translation>
    </message>
    <message>
        <source>The review thresholds {file} cannot be read ({why}): what they say does not count. Check the file&apos;s permissions.</source>
        <translation>No se pueden leer los umbrales de revisión {file} ({why}): lo que dicen no cuenta. Revise los permisos del archivo.</translation>
    </message>
    <message>
        <source>The review thresholds {file} are damaged and were left as they are: what they say does not count, and what is set now is not kept. Restore the file, or remove it.</source>
        <translation>Los umbrales de revisión {file} están dañados y se dejaron como estaban: lo que dicen no cuenta, y lo que se ajuste ahora no se guarda. Restaure el archivo o quítelo.</translation>
    </message>
    <message>
        <source>The review thresholds {file} cannot be written ({why}): they hold until Petriscope ends. Free some space, or check the folder&apos;s permissions.</source>
        <translation>No se pueden escribir los umbrales de revisión {file} ({why}): valen hasta que Petriscope termine. Libere espacio o revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Petriscope has a fault and stopped working ({fault}). Start it again.</source>
        <translation>Petriscope tiene un fallo y dejó de trabajar ({fault}). Inícielo de nuevo.</translation>
    </message>
    <message>
        <source>{trouble} Petriscope tries again by itself.</source>
        <translation>{trouble} Petriscope lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>No image has a person&apos;s answer yet. Review some images first.</source>
        <translation>Ninguna imagen tiene aún la respuesta de una persona. Revise primero algunas imágenes.</translation>
    </message>
    <message>
        <source>No image could be exported. {path}: {why}.</source>
        <translation>No se pudo exportar ninguna imagen. {path}: {why}.</translation>
    </message>
    <message>
        <source>The list of trusted signers {file} cannot be read ({why}). Check the file&apos;s permissions.</source>
        <translation>No se puede leer la lista de firmantes de confianza {file} ({why}). Revise los permisos del archivo.</translation>
    </message>
    <message>
        <source>The list of trusted signers {file} is damaged and was left as it is. Restore it, or remove it and trust the signers again.</source>
        <translation>La lista de firmantes de confianza {file} está dañada y se dejó como estaba. Restáurela, o quítela y confíe de nuevo en los firmantes.</translation>
    </message>
    <message>
        <source>The list of trusted signers {file} cannot be written ({why}). Free some space, or check the folder&apos;s permissions.</source>
        <translation>No se puede escribir la lista de firmantes de confianza {file} ({why}). Libere espacio o revise los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Research use only. Not for diagnosis.</source>
        <translation>Solo para investigación. No para diagnóstico.</translation>
    </message>
    <message>
        <source>an empty folder is in its place</source>
        <translation>hay una carpeta vacía en su lugar</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read ({why}). Watching goes on when it is back.</source>
        <translation>No se puede leer la carpeta {folder} ({why}). La vigilancia sigue cuando vuelva.</translation>
    </message>
    <message>
        <source>it is empty, though files were waiting there</source>
        <translation>está vacía, aunque había archivos esperando ahí</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be read. The others are watched. Check its permissions.</source>
        <translation>No se puede leer la carpeta {folder}. Las demás se vigilan. Revise sus permisos.</translation>
    </message>
    <message>
        <source>Expected folders of which none holds another. Received {folder} and {other}. Leave one of them out.</source>
        <translation>Se esperaban carpetas de las que ninguna contenga a otra. Se recibieron {folder} y {other}. Deje fuera una de ellas.</translation>
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
            <numerusform>De 100 respuestas así de seguras, más de 99 son correctas: una estimación con {count} imagen.</numerusform>
            <numerusform>De 100 respuestas así de seguras, más de 99 son correctas: una estimación con {count} imágenes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of 100 answers this sure, about {right} are right: an estimate from {count} images.</source>
        <translation>
            <numerusform>De 100 respuestas así de seguras, unas {right} son correctas: una estimación con {count} imagen.</numerusform>
            <numerusform>De 100 respuestas así de seguras, unas {right} son correctas: una estimación con {count} imágenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The confidence was calibrated: on the images that the bundle was measured with, it
and the share of right answers lay {points} points of 100 apart on average. Most of
those answers were very sure, so of less sure ones less is known, and images from
another laboratory, stain or camera may well be answered worse.</source>
        <translation>La confianza está calibrada: en las imágenes con las que se midió el paquete, ella y la
proporción de respuestas correctas distaban en promedio {points} puntos de 100. La mayoría de
esas respuestas eran muy seguras, así que de las menos seguras se sabe menos, y las imágenes
de otro laboratorio, tinción o cámara bien pueden responderse peor.</translation>
    </message>
    <message>
        <source>sharp, {times} the least</source>
        <translation>nítida, {times} el mínimo</translation>
    </message>
    <message>
        <source>soft, {times} the least</source>
        <translation>suave, {times} el mínimo</translation>
    </message>
    <message>
        <source>blurred, {times} the least</source>
        <translation>borrosa, {times} el mínimo</translation>
    </message>
    <message>
        <source>{sides} pixels, {size} KB</source>
        <translation>{sides} píxeles, {size} KB</translation>
    </message>
    <message>
        <source>{sides} pixels, {size} MB</source>
        <translation>{sides} píxeles, {size} MB</translation>
    </message>
    <message>
        <source>{format}, {bits} bits a colour</source>
        <translation>{format}, {bits} bits por color</translation>
    </message>
    <message>
        <source>Review: there is no answer, look at it yourself</source>
        <translation>Revisar: no hay respuesta, mírela usted mismo</translation>
    </message>
    <message>
        <source>Review: below {threshold} for {class_name}, look at it yourself</source>
        <translation>Revisar: menos de {threshold} para {class_name}, mírela usted mismo</translation>
    </message>
    <message>
        <source>Confirmed by a person</source>
        <translation>Confirmada por una persona</translation>
    </message>
    <message>
        <source>A person says {class_name}</source>
        <translation>Una persona dice {class_name}</translation>
    </message>
    <message numerus="yes">
        <source>{count} of {images} need review</source>
        <translation>
            <numerusform>{count} de {images} necesita revisión</numerusform>
            <numerusform>{count} de {images} necesitan revisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer taken back</source>
        <translation>Respuesta deshecha</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmada</translation>
    </message>
    <message>
        <source>instead of {class_name}</source>
        <translation>en lugar de {class_name}</translation>
    </message>
    <message>
        <source>Slide {slide}</source>
        <translation>Portaobjetos {slide}</translation>
    </message>
    <message>
        <source>Case {case}</source>
        <translation>Caso {case}</translation>
    </message>
    <message>
        <source>Case {case}, slide {slide}</source>
        <translation>Caso {case}, portaobjetos {slide}</translation>
    </message>
    <message>
        <source>{file}, page {page}</source>
        <translation>{file}, página {page}</translation>
    </message>
    <message>
        <source>trusted signer {fingerprint}</source>
        <translation>firmante de confianza {fingerprint}</translation>
    </message>
    <message>
        <source>unknown signer {fingerprint}</source>
        <translation>firmante desconocido {fingerprint}</translation>
    </message>
    <message numerus="yes">
        <source>{count} golden images passed</source>
        <translation>
            <numerusform>{count} imagen de referencia superada</numerusform>
            <numerusform>{count} imágenes de referencia superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {class_name}.</source>
        <translation>Nada en esta imagen habla a favor de {class_name}.</translation>
    </message>
    <message>
        <source>Nothing in this image speaks for {class_name} rather than {other}.</source>
        <translation>Nada en esta imagen habla a favor de {class_name} frente a {other}.</translation>
    </message>
    <message>
        <source>Evidence for {class_name}. Hold H to hide it.</source>
        <translation>Evidencia de {class_name}. Mantenga H para ocultarla.</translation>
    </message>
    <message>
        <source>Bright speaks for {class_name} rather than {other}. Hold H to hide it.</source>
        <translation>Lo claro habla a favor de {class_name} frente a {other}. Mantenga H para ocultarlo.</translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} images</source>
        <translation>
            <numerusform>{done} de {count} imagen</numerusform>
            <numerusform>{done} de {count} imágenes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {count} images, {rate}, {left}</source>
        <translation>
            <numerusform>{done} de {count} imagen, {rate}, {left}</numerusform>
            <numerusform>{done} de {count} imágenes, {rate}, {left}</numerusform>
        </translation>
    </message>
    <message>
        <source>{rate} a second</source>
        <translation>{rate} por segundo</translation>
    </message>
    <message>
        <source>{rate} a minute</source>
        <translation>{rate} por minuto</translation>
    </message>
    <message>
        <source>less than 1 min left</source>
        <translation>falta menos de 1 min</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>faltan unos {minutes} min</translation>
    </message>
    <message>
        <source>about {hours} h left</source>
        <translation>faltan unas {hours} h</translation>
    </message>
    <message>
        <source>about {hours} h {minutes} min left</source>
        <translation>faltan unas {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>The folder {folder} holds no images. Choose another one.</source>
        <translation>La carpeta {folder} no contiene imágenes. Elija otra.</translation>
    </message>
    <message>
        <source>{trouble} The last answers by people are not on record.</source>
        <translation>{trouble} Las últimas respuestas de las personas no están registradas.</translation>
    </message>
    <message>
        <source>The records can be written again, and work goes on.</source>
        <translation>Se puede escribir de nuevo en los registros y el trabajo sigue.</translation>
    </message>
    <message>
        <source>{name}, {value}</source>
        <translation>{name}, {value}</translation>
    </message>
    <message>
        <source>no probability</source>
        <translation>sin probabilidad</translation>
    </message>
    <message>
        <source>The bundle&apos;s signature is broken: it was changed after it was signed. Get it again from the person who made it.</source>
        <translation>La firma del paquete no es válida: se modificó después de firmarlo. Pídalo de nuevo a quien lo hizo.</translation>
    </message>
    <message>
        <source>Expected a folder or a file in {path}. Received something else.</source>
        <translation>Se esperaba una carpeta o un archivo en {path}. Se recibió otra cosa.</translation>
    </message>
    <message>
        <source>The bundle {path} cannot be read: {why}. Check the path.</source>
        <translation>No se puede leer el paquete {path}: {why}. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>Expected {file} in the bundle. It is missing.</source>
        <translation>Se esperaba {file} en el paquete. Falta.</translation>
    </message>
    <message>
        <source>Expected no {file} in the bundle. It has no use.</source>
        <translation>No se esperaba {file} en el paquete. No sirve para nada.</translation>
    </message>
    <message>
        <source>The bundle holds {file}, which its manifest does not name.</source>
        <translation>El paquete contiene {file}, que su manifiesto no nombra.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} is damaged or was changed: its SHA-256 is not the manifest&apos;s. Copy the bundle again.</source>
        <translation>{file} del paquete está dañado o se modificó: su SHA-256 no es el del manifiesto. Copie el paquete de nuevo.</translation>
    </message>
    <message>
        <source>Expected plain files in the bundle. {file} is none.</source>
        <translation>Se esperaban archivos corrientes en el paquete. {file} no lo es.</translation>
    </message>
    <message>
        <source>The bundle&apos;s golden folder is a link. Links are not followed.</source>
        <translation>La carpeta golden del paquete es un enlace. Los enlaces no se siguen.</translation>
    </message>
    <message>
        <source>The bundle holds a file of a name it may not have: {what}.</source>
        <translation>El paquete contiene un archivo con un nombre que no puede tener: {what}.</translation>
    </message>
    <message>
        <source>The bundle holds two files of one name.</source>
        <translation>El paquete contiene dos archivos con el mismo nombre.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} is not compressed as plain zips are.</source>
        <translation>{file} del paquete no está comprimido como en los zip corrientes.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} is not of its stated size.</source>
        <translation>{file} del paquete no tiene el tamaño que indica.</translation>
    </message>
    <message>
        <source>Expected at most {files} files in the bundle. Received more.</source>
        <translation>Se esperaban como máximo {files} archivos en el paquete. Se recibieron más.</translation>
    </message>
    <message>
        <source>Expected at most {files} files, {each} MB each and {together} MB together, in the bundle. Received more.</source>
        <translation>Se esperaban como máximo {files} archivos en el paquete, de {each} MB cada uno y {together} MB juntos. Se recibió más.</translation>
    </message>
    <message>
        <source>Expected at most 1 MB of text in the bundle&apos;s {file}.</source>
        <translation>Se esperaba como máximo 1 MB de texto en {file} del paquete.</translation>
    </message>
    <message>
        <source>Expected golden images of at most {each} megapixels, {together} together. {file} has more.</source>
        <translation>Se esperaban imágenes de referencia de {each} megapíxeles como máximo, {together} juntas. {file} tiene más.</translation>
    </message>
    <message>
        <source>Expected golden images of at most {each} MB. {file} has more.</source>
        <translation>Se esperaban imágenes de referencia de {each} MB como máximo. {file} tiene más.</translation>
    </message>
    <message>
        <source>The golden image {file} cannot be read. {why}</source>
        <translation>No se puede leer la imagen de referencia {file}. {why}</translation>
    </message>
    <message>
        <source>The golden image {file} was refused. {why}</source>
        <translation>La imagen de referencia {file} se rechazó. {why}</translation>
    </message>
    <message>
        <source>The golden image {file} failed on this PC: {what} by {difference}, at most {most} was expected. Do not use this bundle here.</source>
        <translation>La imagen de referencia {file} falló en este PC: {what} en {difference}, se esperaba {most} como máximo. No use este paquete aquí.</translation>
    </message>
    <message>
        <source>Expected JSON in {file}. Received something else: {why}.</source>
        <translation>Se esperaba JSON en {file}. Se recibió otra cosa: {why}.</translation>
    </message>
    <message>
        <source>Expected {what} in {file}. It is missing.</source>
        <translation>Se esperaba {what} en {file}. Falta.</translation>
    </message>
    <message>
        <source>Expected no {what} in {file}. It is unknown.</source>
        <translation>No se esperaba {what} en {file}. No se conoce.</translation>
    </message>
    <message>
        <source>Expected bundle format {expected} in manifest.json. Received format {received}. Export the bundle again with this Petriscope.</source>
        <translation>Se esperaba el formato de paquete {expected} en manifest.json. Se recibió el formato {received}. Exporte el paquete de nuevo con este Petriscope.</translation>
    </message>
    <message>
        <source>Expected preprocessing {expected} in manifest.json. Received {received}. Train and export again with this Petriscope.</source>
        <translation>Se esperaba el preprocesamiento {expected} en manifest.json. Se recibió {received}. Entrene y exporte de nuevo con este Petriscope.</translation>
    </message>
    <message>
        <source>Expected preprocessing to a square of {least} to {most} pixels a side in manifest.json. Received {width} x {height}. Train and export again with this Petriscope.</source>
        <translation>Se esperaba en manifest.json el preprocesamiento a un cuadrado de {least} a {most} píxeles por lado. Se recibió {width} x {height}. Entrene y exporte de nuevo con este Petriscope.</translation>
    </message>
    <message>
        <source>The bundle&apos;s {file} cannot be loaded: {why}</source>
        <translation>No se puede cargar {file} del paquete: {why}</translation>
    </message>
    <message>
        <source>The bundle {path} was changed while it was checked. Copy it again.</source>
        <translation>El paquete {path} se modificó mientras se comprobaba. Cópielo de nuevo.</translation>
    </message>
    <message>
        <source>The copy {path} cannot be written ({why}). Free some disk space.</source>
        <translation>No se puede escribir la copia {path} ({why}). Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>it does not end as plain zips do</source>
        <translation>no termina como los zip corrientes</translation>
    </message>
    <message>
        <source>it is cut short</source>
        <translation>está cortado</translation>
    </message>
    <message>
        <source>its probabilities differ</source>
        <translation>sus probabilidades difieren</translation>
    </message>
    <message>
        <source>its heatmap differs</source>
        <translation>su mapa de calor difiere</translation>
    </message>
    <message>
        <source>Case and slide are kept.</source>
        <translation>Caso y portaobjetos se guardaron.</translation>
    </message>
    <message>
        <source>Case and slide of {image}</source>
        <translation>Caso y portaobjetos de {image}</translation>
    </message>
    <message numerus="yes">
        <source>Case and slide of {count} images</source>
        <translation>
            <numerusform>Caso y portaobjetos de {count} imagen</numerusform>
            <numerusform>Caso y portaobjetos de {count} imágenes</numerusform>
        </translation>
    </message>
    <message>
        <source>Say whose images the selected ones are</source>
        <translation>Decir de quién son las imágenes seleccionadas</translation>
    </message>
    <message>
        <source>Review: say whose image this is</source>
        <translation>Revisión: decir de quién es esta imagen</translation>
    </message>
    <message>
        <source>The figures of the control runs were changed outside Petriscope: they are not what the records say. Restore a backup, and keep this file for whoever investigates.</source>
        <translation>Las cifras de los controles se modificaron fuera de Petriscope: no son lo que dicen los registros. Restaure una copia de seguridad y guarde este archivo para quien investigue.</translation>
    </message>
    <message>
        <source>Images from before there were batches are on record without case and slide. Classify them again to say whose they are.</source>
        <translation>Las imágenes de antes de que hubiera lotes están registradas sin caso ni portaobjetos. Clasifíquelas de nuevo para decir de quién son.</translation>
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
        <translation>De la ventana y sus informes.</translation>
    </message>
    <message>
        <source>On the page Bundles, choose a bundle that works on this PC, or install one.</source>
        <translation>En la página Paquetes, elija un paquete que funcione en este PC o instale uno.</translation>
    </message>
    <message>
        <source>{why} The classifier was started again.</source>
        <translation>{why} El clasificador se inició de nuevo.</translation>
    </message>
    <message>
        <source>The classifier stopped, perhaps because the PC ran out of memory. Close other programs.</source>
        <translation>El clasificador se detuvo, quizá porque el PC se quedó sin memoria. Cierre otros programas.</translation>
    </message>
    <message>
        <source>The classifier stopped unexpectedly ({why}).</source>
        <translation>El clasificador se detuvo de forma inesperada ({why}).</translation>
    </message>
    <message>
        <source>it crashed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>perhaps the PC ran out of memory</source>
        <translation>quizá el PC se quedó sin memoria</translation>
    </message>
    <message>
        <source>The classifier did not start, perhaps because the PC ran out of memory. Close other programs, then start Petriscope again.</source>
        <translation>El clasificador no se inició, quizá porque el PC se quedó sin memoria. Cierre otros programas y luego vuelva a iniciar Petriscope.</translation>
    </message>
    <message>
        <source>The classifier did not start with the bundle {path}: {why} Try another bundle; the log has the details.</source>
        <translation>El clasificador no se inició con el paquete {path}: {why} Pruebe otro paquete; el registro tiene los detalles.</translation>
    </message>
    <message>
        <source>Looking which bundles are on this PC ...</source>
        <translation>Buscando qué paquetes hay en este PC ...</translation>
    </message>
    <message>
        <source>Only files and folders of this computer can be dropped here.</source>
        <translation>Aquí solo se pueden soltar archivos y carpetas de este equipo.</translation>
    </message>
    <message>
        <source>Show the next notice</source>
        <translation>Mostrar el siguiente aviso</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} de {count}</translation>
    </message>
    <message>
        <source>Petriscope ended the last time before all images were done. What was done is recorded. Open the images or the folder again for the others.</source>
        <translation>Petriscope terminó la última vez antes de acabar todas las imágenes. Lo que se hizo está registrado. Abra de nuevo las imágenes o la carpeta para las demás.</translation>
    </message>
    <message>
        <source>Up to {most} images can be dragged at once, and {count} are selected. Select fewer.</source>
        <translation>Se pueden arrastrar hasta {most} imágenes a la vez, y hay {count} seleccionadas. Seleccione menos.</translation>
    </message>
    <message>
        <source>The selected images are still being read. Drag them again.</source>
        <translation>Las imágenes seleccionadas aún se están leyendo. Arrástrelas de nuevo.</translation>
    </message>
    <message>
        <source>Expected records of version {known} or older. Received version {version} in {file}. A newer Petriscope wrote them: use that one, or keep the records in another folder.</source>
        <translation>Se esperaban registros de la versión {known} o anterior. Se recibió la versión {version} en {file}. Los escribió un Petriscope más nuevo: use ese o guarde los registros en otra carpeta.</translation>
    </message>
    <message>
        <source>Expected Petriscope&apos;s records in {file}. Received a file of something else. Move it away, or keep the records in another folder.</source>
        <translation>Se esperaban los registros de Petriscope en {file}. Se recibió un archivo de otra cosa. Muévalo o guarde los registros en otra carpeta.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be watched: its lock in {locks} cannot be made ({why}). Free some disk space.</source>
        <translation>No se puede vigilar la carpeta {folder}: no se puede crear su bloqueo en {locks} ({why}). Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Too little memory was free to show this image. Its answer stands. Close other programs, then choose the image again.</source>
        <translation>No había memoria libre suficiente para mostrar esta imagen. Su respuesta sigue siendo válida. Cierre otros programas y vuelva a elegir la imagen.</translation>
    </message>
    <message>
        <source>Install another bundle to compare two</source>
        <translation>Instale otro paquete para comparar dos</translation>
    </message>
    <message>
        <source>Choose a bundle first</source>
        <translation>Elija primero un paquete</translation>
    </message>
    <message>
        <source>This bundle is in use</source>
        <translation>Este paquete está en uso</translation>
    </message>
    <message>
        <source>This bundle comes with Petriscope and stays</source>
        <translation>Este paquete viene con Petriscope y se queda</translation>
    </message>
    <message>
        <source>This bundle is in use: use another one first, then remove it</source>
        <translation>Este paquete está en uso: use primero otro y luego quítelo</translation>
    </message>
    <message>
        <source>No image is answered differently.</source>
        <translation>Ninguna imagen tiene respuestas distintas.</translation>
    </message>
    <message>
        <source>Give the report up; nothing stays of it</source>
        <translation>Abandonar el informe; no queda nada de él</translation>
    </message>
    <message>
        <source>End the control run; what is done of it counts</source>
        <translation>Terminar el control; lo ya hecho cuenta</translation>
    </message>
    <message>
        <source>Cancel the work whose line is the lowest</source>
        <translation>Cancelar el trabajo de la línea más baja</translation>
    </message>
    <message>
        <source>Ten drawn cells are being classified, as your own images will be. Each row has the class and the confidence. Go through them with the mouse or the arrow keys. Next, or Alt+Right, goes on.</source>
        <translation>Se están clasificando diez células dibujadas, tal como se hará con sus propias imágenes. Cada fila tiene la clase y la confianza. Recórralas con el ratón o las flechas. Siguiente, o Alt+Derecha, continúa.</translation>
    </message>
    <message>
        <source>Here a person looks at the images marked Review in the list. Where there are none, press All images. Enter confirms the bundle&apos;s answer, a digit sets another class.</source>
        <translation>Aquí una persona mira las imágenes marcadas Revisar en la lista. Si no hay ninguna, pulse Todas las imágenes. Enter confirma la respuesta del paquete, un dígito pone otra clase.</translation>
    </message>
    <message>
        <source>Tutorial: the step before</source>
        <translation>Introducción: el paso anterior</translation>
    </message>
    <message>
        <source>Tutorial: the next step</source>
        <translation>Introducción: el paso siguiente</translation>
    </message>
    <message>
        <source>Review: let more images come</source>
        <translation>Revisión: traer más imágenes</translation>
    </message>
    <message>
        <source>{image}, comment</source>
        <translation>{image}, comentario</translation>
    </message>
    <message>
        <source>Too little memory was free to run the bundle. Close other programs, then try again.</source>
        <translation>No había memoria libre suficiente para ejecutar el paquete. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The {format} image could not be decoded. It is damaged, or of a kind that is not read: open it in another program and save it as a PNG.</source>
        <translation>No se pudo decodificar la imagen {format}. Está dañada o es de un tipo que no se lee: ábrala en otro programa y guárdela como PNG.</translation>
    </message>
    <message>
        <source>Expected a BMP of 32 bits with its colours in the order blue, green, red. Received another one. Save the image with 24 bits.</source>
        <translation>Se esperaba un BMP de 32 bits con sus colores en el orden azul, verde, rojo. Se recibió otro. Guarde la imagen con 24 bits.</translation>
    </message>
    <message>
        <source>Expected a TIFF in grey, RGB, CMYK or with a palette. Received another one. Save the image in RGB.</source>
        <translation>Se esperaba un TIFF en gris, RGB, CMYK o con paleta. Se recibió otro. Guarde la imagen en RGB.</translation>
    </message>
    <message>
        <source>Expected a TIFF in tiles to be stored upright. Received one that is to be turned. Save the image as a PNG.</source>
        <translation>Se esperaba que un TIFF en mosaicos estuviera guardado derecho. Se recibió uno que hay que girar. Guarde la imagen como PNG.</translation>
    </message>
    <message>
        <source>Petriscope is open with the same records already: on {computer}, by {user}. Close it there first. Only one can use the folder {folder} at a time.</source>
        <translation>Petriscope ya está abierto con los mismos registros: en {computer}, por {user}. Ciérrelo allí primero. La carpeta {folder} solo la puede usar uno a la vez.</translation>
    </message>
    <message>
        <source>Loading ...</source>
        <translation>Cargando ...</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled. {count} images were not classified. Open them again to go on.</source>
        <translation>
            <numerusform>Cancelado. {count} imagen no se clasificó. Ábrala de nuevo para continuar.</numerusform>
            <numerusform>Cancelado. {count} imágenes no se clasificaron. Ábralas de nuevo para continuar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Expected a bundle in {path}. It is no whole zip: {why}. Copy the bundle again.</source>
        <translation>Se esperaba un paquete en {path}. No es un zip completo: {why}. Copie el paquete de nuevo.</translation>
    </message>
    <message>
        <source>The last control, {when}, added no point: it had fewer than {fewest} new photographs of the control slide.</source>
        <translation>El último control, {when}, no añadió ningún punto: tuvo menos de {fewest} fotografías nuevas del portaobjetos de control.</translation>
    </message>
    <message>
        <source>A change to {file} was cut off, and can be undone only where something can be written ({why}). Copy the folder {folder} to another place, and name that with --data-dir.</source>
        <translation>Un cambio en {file} fue interrumpido, y solo se puede deshacer donde se pueda escribir ({why}). Copie la carpeta {folder} a otro lugar e indíquelo con --data-dir.</translation>
    </message>
    <message>
        <source>There are no records in {file} yet: Petriscope was cut off while it made that file, and makes it at the next start. If there were records before, restore a backup.</source>
        <translation>Todavía no hay registros en {file}: Petriscope fue interrumpido mientras creaba ese archivo, y lo crea en el próximo inicio. Si antes había registros, restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The TIFF is damaged: a checksum in it does not match.</source>
        <translation>El TIFF está dañado: una suma de comprobación no coincide.</translation>
    </message>
    <message>
        <source>The JPEG is cut short: pixels are missing.</source>
        <translation>El JPEG está cortado: faltan píxeles.</translation>
    </message>
    <message>
        <source>The folder of the stored images cannot be found: {folder}. Connect its drive, or choose another folder on the page Quality.</source>
        <translation>No se encuentra la carpeta de las imágenes guardadas: {folder}. Conecte su unidad o elija otra carpeta en la página Calidad.</translation>
    </message>
    <message>
        <source>The folder of the control slide cannot be found: {folder}. The control ran without it. Connect its drive, or choose another folder on the page Quality.</source>
        <translation>No se encuentra la carpeta del portaobjetos de control: {folder}. El control se hizo sin ella. Conecte su unidad o elija otra carpeta en la página Calidad.</translation>
    </message>
    <message>
        <source>This bundle is being loaded</source>
        <translation>Este paquete se está cargando</translation>
    </message>
    <message>
        <source>Expected records in {file}: {wal} beside it holds the newest of them. Received no such file, or an empty one. Put it back, or restore a backup.</source>
        <translation>Se esperaban registros en {file}: {wal}, a su lado, contiene los más recientes. No existe ese archivo, o está vacío. Vuelva a ponerlo, o restaure una copia de seguridad.</translation>
    </message>
    <message>
        <source>The classifier did not start, perhaps for lack of memory: here a program may use {allowed} MB, and it needs {needed} MB. Have more allowed (ulimit -v), close other programs, then start Petriscope again.</source>
        <translation>El clasificador no se inició, quizá por falta de memoria: aquí un programa puede usar {allowed} MB, y necesita {needed} MB. Pida que se permita más (ulimit -v), cierre otros programas y luego vuelva a iniciar Petriscope.</translation>
    </message>
    <message>
        <source>Set everything on this page but your name as it was at first</source>
        <translation>Dejar todo en esta página, menos su nombre, como al principio</translation>
    </message>
    <message>
        <source>Changed: {names}.</source>
        <translation>Cambiaron: {names}.</translation>
    </message>
    <message>
        <source>Changed: {names} and {more} more.</source>
        <translation>Cambiaron: {names} y {more} más.</translation>
    </message>
    <message>
        <source>Another bundle than the one in use gave this answer. To see the evidence for it, use that one again; if it was removed, install it again first.</source>
        <translation>Esta respuesta la dio otro paquete, no el que está en uso. Para ver su evidencia, use aquel de nuevo; si se quitó, instálelo antes otra vez.</translation>
    </message>
    <message>
        <source>Too little memory was free to copy the records: there is no copy of today yet. Close other programs; the next start makes it.</source>
        <translation>Había muy poca memoria libre para copiar los registros: aún no hay copia de hoy. Cierre otros programas; el próximo inicio la hará.</translation>
    </message>
</context>
</TS>
