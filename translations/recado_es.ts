<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BoletoSignals</name>
    <message>
        <source>Send it again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send the older one</source>
        <translation>Enviar el más antiguo</translation>
    </message>
    <message>
        <source>I compared it</source>
        <translation>Ya lo comparé</translation>
    </message>
    <message>
        <source>See the known beneficiaries…</source>
        <translation>Ver los beneficiarios conocidos…</translation>
    </message>
    <message>
        <source>Choose the newer file…</source>
        <translation>Elegir el archivo más nuevo…</translation>
    </message>
    <message>
        <source>Use the printed amount</source>
        <translation>Usar el monto impreso</translation>
    </message>
    <message>
        <source>Use the printed date</source>
        <translation>Usar la fecha impresa</translation>
    </message>
    <message>
        <source>Send it to this person</source>
        <translation>Enviar a esta persona</translation>
    </message>
</context>
<context>
    <name>BoletoTyping</name>
    <message>
        <source>This is no boleto line: a digit is missing or wrong. Ctrl+Shift+V shows which.</source>
        <translation>Esto no es una línea de boleto: falta un dígito o hay uno equivocado. Ctrl+Shift+V muestra cuál.</translation>
    </message>
    <message>
        <source>Write the amount like 1.234,56.</source>
        <translation>Escriba el monto así: 1.234,56.</translation>
    </message>
    <message>
        <source>Write the date like 10/12/2026.</source>
        <translation>Escriba la fecha así: 10/12/2026.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
</context>
<context>
    <name>CodeFacts</name>
    <message>
        <source>This is a Pix code, and its checksum is right.</source>
        <translation>Es un código Pix, y su suma de verificación es correcta.</translation>
    </message>
    <message>
        <source>These are the digits of the bars of a boleto, and the check digit is right.</source>
        <translation>Son los números del código de barras de un boleto, y el dígito verificador es correcto.</translation>
    </message>
    <message>
        <source>This is the line of a bill or a tax (arrecadação), and every check digit is right.</source>
        <translation>Es la línea de una cuenta o de un tributo (arrecadação), y todos los dígitos verificadores son correctos.</translation>
    </message>
    <message>
        <source>This is the line of a bank&apos;s boleto, and every check digit is right.</source>
        <translation>Es la línea de un boleto bancario, y todos los dígitos verificadores son correctos.</translation>
    </message>
    <message>
        <source>This Pix code is damaged: banks refuse it. Ask for a new one.</source>
        <translation>Este código Pix está dañado: los bancos lo rechazan. Pida otro.</translation>
    </message>
    <message>
        <source>This is a payment code, but not one of Pix.</source>
        <translation>Es un código de pago, pero no de Pix.</translation>
    </message>
    <message>
        <source>This Pix code names no receiver: banks refuse it. Ask for a new one.</source>
        <translation>Este código Pix no dice quién recibe: los bancos lo rechazan. Pida otro.</translation>
    </message>
    <message>
        <source>This Pix code is not filled in as banks want it. Ask for a new one.</source>
        <translation>Este código Pix no está completo como los bancos lo exigen. Pida otro.</translation>
    </message>
    <message numerus="yes">
        <source>A boleto line has 47 digits, of a bill or a tax 48. Here there are %n.</source>
        <translation>
            <numerusform>La línea de un boleto tiene 47 dígitos; la de una cuenta o tributo, 48. Aquí hay %n.</numerusform>
            <numerusform>La línea de un boleto tiene 47 dígitos; la de una cuenta o tributo, 48. Aquí hay %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A check digit is wrong: a digit was mistyped, or somebody changed the boleto. Do not send it before you have compared it with the bank.</source>
        <translation>Un dígito verificador es incorrecto: hubo un error al escribir o alguien alteró el boleto. No lo envíe antes de compararlo con el banco.</translation>
    </message>
    <message>
        <source>These digits do not follow the rules of a boleto. Do not send it before you have compared it with the bank.</source>
        <translation>Estos números no siguen las reglas de un boleto. No lo envíe antes de compararlo con el banco.</translation>
    </message>
    <message>
        <source>Town hall</source>
        <translation>Municipalidad</translation>
    </message>
    <message>
        <source>Water and sewage</source>
        <translation>Agua y saneamiento</translation>
    </message>
    <message>
        <source>Power and gas</source>
        <translation>Electricidad y gas</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefonía</translation>
    </message>
    <message>
        <source>Government body</source>
        <translation>Organismo público</translation>
    </message>
    <message>
        <source>Company, by its CNPJ</source>
        <translation>Empresa, por su CNPJ</translation>
    </message>
    <message>
        <source>Traffic fine</source>
        <translation>Multa de tránsito</translation>
    </message>
    <message>
        <source>The bank&apos;s own</source>
        <translation>Uso del propio banco</translation>
    </message>
    <message>
        <source>General digit</source>
        <translation>Dígito general</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloque %1</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Campo %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>correcto</translation>
    </message>
    <message>
        <source>The check digit is %1 and should be %2.</source>
        <translation>El dígito verificador es %1 y debería ser %2.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>With the receiver&apos;s key, for any number of payments</source>
        <translation>Con la clave de quien recibe, para varios pagos</translation>
    </message>
    <message>
        <source>Made for one charge: the bank keeps what it asks for</source>
        <translation>Hecho para un cobro: el monto está en el banco</translation>
    </message>
    <message>
        <source>Automatic Pix: the payer agrees to repeated payments</source>
        <translation>Pix Automático: el pagador autoriza pagos repetidos</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>The checksum is %1 and should be %2.</source>
        <translation>La verificación es %1 y debería ser %2.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Recibe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ciudad</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>the payer types it</source>
        <translation>lo escribe quien paga</translation>
    </message>
    <message>
        <source>only the payer&apos;s bank shows it</source>
        <translation>solo lo muestra el banco de quien paga</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>I find no boleto line and no Pix code in this text.</source>
        <translation>No encontré línea de boleto ni código Pix en este texto.</translation>
    </message>
    <message>
        <source>These 44 digits are the key of a fiscal note: nobody can pay it. The boleto is another document.</source>
        <translation>Estos 44 números son la clave de una factura fiscal: no se paga con ella. El boleto es otro documento.</translation>
    </message>
</context>
<context>
    <name>DeliveryLook</name>
    <message>
        <source>Scheduled</source>
        <translation>Programado</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>the customer has read the message</comment>
        <translation>Leído</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Sin confirmación</translation>
    </message>
    <message>
        <source>Maybe sent</source>
        <translation>Quizá enviado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
</context>
<context>
    <name>Duties</name>
    <message>
        <source>Only people who may prepare messages can do this. Ask who administers Recado here.</source>
        <translation>Solo quien puede preparar mensajes hace esto. Hable con quien administra Recado aquí.</translation>
    </message>
    <message>
        <source>Only people who may send can do this. Ask who administers Recado here.</source>
        <translation>Solo quien puede enviar hace esto. Hable con quien administra Recado aquí.</translation>
    </message>
    <message>
        <source>Only people who administer Recado here can do this.</source>
        <translation>Solo quien administra Recado aquí puede hacer esto.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Twilio made one at %1 (%2); its text is not known.</source>
        <translation>Twilio hizo uno el %1 (%2); su texto no se conoce.</translation>
    </message>
    <message numerus="yes">
        <source>Twilio&apos;s list was read %n time(s), last at %1.</source>
        <translation>
            <numerusform>La lista de Twilio se leyó %n vez, el %1.</numerusform>
            <numerusform>La lista de Twilio se leyó %n veces, la última el %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twilio&apos;s list was read %n time(s).</source>
        <translation>
            <numerusform>La lista de Twilio se leyó %n vez.</numerusform>
            <numerusform>La lista de Twilio se leyó %n veces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It showed %n message(s) to this person.</source>
        <translation>
            <numerusform>Mostraba %n mensaje a esta persona.</numerusform>
            <numerusform>Mostraba %n mensajes a esta persona.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be this one: it was almost certainly not sent.</source>
        <translation>Ninguno puede ser este: casi con certeza no se envió.</translation>
    </message>
    <message>
        <source>Whether the list was complete at that time is not proved.</source>
        <translation>No está probado que la lista estuviera completa en ese momento.</translation>
    </message>
    <message>
        <source>Twilio made one that looks the same at %1 (%2).</source>
        <translation>Twilio tiene uno igual, de %1 (%2).</translation>
    </message>
    <message>
        <source>Twilio made one at %1 (%2); it may also be the other message to this person whose answer was lost.</source>
        <translation>Twilio tiene uno de %1 (%2); también puede ser el otro mensaje para esta persona que quedó sin respuesta.</translation>
    </message>
    <message>
        <source>Twilio made one with other words at %1 (%2) that Recado does not know.</source>
        <translation>Twilio tiene uno con otro texto, de %1 (%2), que Recado no conoce.</translation>
    </message>
</context>
<context>
    <name>ItemText</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Boleto</source>
        <translation>Boleto</translation>
    </message>
    <message>
        <source>Waits until the text has left</source>
        <translation>Espera a que salga el texto</translation>
    </message>
    <message>
        <source>In the queue of this computer</source>
        <translation>En la cola de esta computadora</translation>
    </message>
    <message>
        <source>Being handed to Twilio</source>
        <translation>Entregándose a Twilio</translation>
    </message>
    <message>
        <source>No answer came: looking for it at Twilio</source>
        <translation>Quedó sin respuesta: verificando en Twilio</translation>
    </message>
    <message>
        <source>Twilio has it</source>
        <translation>Recibido por Twilio</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered to the phone</source>
        <translation>Entregado en el celular</translation>
    </message>
    <message>
        <source>Read by the customer</source>
        <translation>Leído por el cliente</translation>
    </message>
    <message>
        <source>Sent, no receipt came</source>
        <translation>Enviado, sin confirmación de la operadora</translation>
    </message>
    <message>
        <source>It may have been sent: look before you send again</source>
        <translation>Quizá se haya enviado: verifique antes de enviar de nuevo</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Cancelled, not sent</source>
        <translation>Cancelado, no se envió</translation>
    </message>
    <message>
        <source>Scheduled at Twilio</source>
        <translation>Programado en Twilio</translation>
    </message>
    <message>
        <source>Its time has passed: say whether it is still to be sent</source>
        <translation>Su hora ya pasó: diga si aún debe enviarse</translation>
    </message>
</context>
<context>
    <name>PageList</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
</context>
<context>
    <name>PriceText</name>
    <message>
        <source>Cost: not told by Twilio yet</source>
        <translation>Costo: Twilio todavía no lo informó</translation>
    </message>
    <message>
        <source>Cost: %1, and a part that Twilio has not told yet</source>
        <translation>Costo: %1, y una parte que Twilio todavía no informó</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Costo: %1</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ReadingFacts</name>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>not found</source>
        <translation>no encontrado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Monto</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimiento</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>typed by you; whoever pays by the line pays %1</source>
        <translation>escrito por usted; quien paga por la línea paga %1</translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation>escrito por usted</translation>
    </message>
</context>
<context>
    <name>SelectionWords</name>
    <message>
        <source>In the queue: not sent yet.</source>
        <translation>En la cola: todavía no salió.</translation>
    </message>
    <message>
        <source>Can be sent again.</source>
        <translation>Se puede enviar otra vez.</translation>
    </message>
    <message>
        <source>Not together: open each one, something in it has to be changed first.</source>
        <translation>No en conjunto: abra cada uno; primero hay que cambiar algo en él.</translation>
    </message>
    <message>
        <source>Cannot be sent again.</source>
        <translation>No se puede enviar otra vez.</translation>
    </message>
    <message>
        <source>Not together: decide about each one, with what is known of it.</source>
        <translation>No en conjunto: decida sobre cada uno, con lo que se sabe de él.</translation>
    </message>
    <message>
        <source>Can be cancelled.</source>
        <translation>Se puede cancelar.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Tomorrow at 9:00</source>
        <translation>Mañana a las 9:00</translation>
    </message>
    <message>
        <source>As the SMS that was prepared</source>
        <translation>Como el SMS preparado</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Twilio has not told yet what a message of this number costs.</source>
        <translation>Twilio aún no informó cuánto cuesta un mensaje de este número.</translation>
    </message>
    <message>
        <source>About %1, by what the last messages cost.</source>
        <translation>Cerca de %1, según lo que costaron los últimos mensajes.</translation>
    </message>
    <message>
        <source>At least %1; of a part Twilio has not told what it costs.</source>
        <translation>Al menos %1; de una parte Twilio aún no informó el costo.</translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are (%1): %2</source>
        <translation>
            <numerusform>%n quedó como está (%1): %2</numerusform>
            <numerusform>%n quedaron como están (%1): %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::AbandonedNotice</name>
    <message>
        <source>See them</source>
        <translation>Ver</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were not sent: Recado was closed while they could still be taken back.</source>
        <translation>
            <numerusform>%n mensaje no se envió: Recado se cerró cuando todavía se podía deshacer.</numerusform>
            <numerusform>%n mensajes no se enviaron: Recado se cerró cuando todavía se podían deshacer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::AccountDialog</name>
    <message>
        <source>Twilio account</source>
        <translation>Cuenta de Twilio</translation>
    </message>
    <message>
        <source>You find these in the Twilio console, under Account, API keys and tokens. The secret is kept in the password vault of this computer.</source>
        <translation>Estos datos están en la consola de Twilio, en Account, API keys and tokens. La clave se guarda en el llavero de contraseñas de esta computadora.</translation>
    </message>
    <message>
        <source>&amp;Account SID</source>
        <translation>&amp;Account SID</translation>
    </message>
    <message>
        <source>AC…</source>
        <translation>AC…</translation>
    </message>
    <message>
        <source>With the account&apos;s auth &amp;token</source>
        <translation>Con el auth &amp;token de la cuenta</translation>
    </message>
    <message>
        <source>With an API &amp;key</source>
        <translation>Con una &amp;clave de API</translation>
    </message>
    <message>
        <source>Key S&amp;ID</source>
        <translation>SI&amp;D de la clave</translation>
    </message>
    <message>
        <source>SK…</source>
        <translation>SK…</translation>
    </message>
    <message>
        <source>Auth tok&amp;en</source>
        <translation>Auth tok&amp;en</translation>
    </message>
    <message>
        <source>S&amp;how what I type</source>
        <translation>&amp;Mostrar lo que escribo</translation>
    </message>
    <message>
        <source>The secret is kept until Recado is closed; you will be asked for it at each start.</source>
        <translation>La clave vale hasta que se cierre Recado; se le pedirá en cada inicio.</translation>
    </message>
    <message>
        <source>API key s&amp;ecret</source>
        <translation>S&amp;ecreto de la clave</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <translation>Solo en esta sesión</translation>
    </message>
    <message>
        <source>Take from a &amp;file (.env)…</source>
        <translation>Tomar de un &amp;archivo (.env)…</translation>
    </message>
    <message>
        <source>Choose the file with the keys</source>
        <translation>Elija el archivo con las claves</translation>
    </message>
    <message>
        <source>&amp;Let Twilio make a new one…</source>
        <translation>&amp;Pedir una nueva a Twilio…</translation>
    </message>
    <message>
        <source>There is no key of this account in this text. Nothing was taken from it.</source>
        <translation>En este texto no hay clave de esta cuenta. No se tomó nada de él.</translation>
    </message>
    <message>
        <source>There is no Twilio account with its key in this text. Nothing was taken from it.</source>
        <translation>En este texto no hay cuenta de Twilio con su clave. No se tomó nada de él.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the text will be added with it.</source>
        <translation>
            <numerusform>%n número del texto se agregará con ella.</numerusform>
            <numerusform>%n números del texto se agregarán con ella.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save without the test</source>
        <translation>Guardar sin probar</translation>
    </message>
    <message>
        <source>Twilio could not be asked whether this key works, so nothing is saved yet. Try again in a moment.</source>
        <translation>No se pudo preguntar a Twilio si esta clave funciona, por eso todavía no se guardó nada. Inténtelo de nuevo en un momento.</translation>
    </message>
</context>
<context>
    <name>recado::AuditDialog</name>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Ever since</source>
        <translation>Desde siempre</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the record of changes</source>
        <translation>Exportar el registro de cambios</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written.</source>
        <translation>
            <numerusform>Se escribió %n línea.</numerusform>
            <numerusform>Se escribieron %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>Registro de cambios</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>&amp;Older lines</source>
        <translation>Líneas más &amp;antiguas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>recado::AuditText</name>
    <message>
        <source>Company added</source>
        <translation>Empresa agregada</translation>
    </message>
    <message>
        <source>Company changed</source>
        <translation>Empresa modificada</translation>
    </message>
    <message>
        <source>Twilio account added</source>
        <translation>Cuenta de Twilio agregada</translation>
    </message>
    <message>
        <source>Key of an account replaced</source>
        <translation>Clave de una cuenta reemplazada</translation>
    </message>
    <message>
        <source>Number added</source>
        <translation>Número agregado</translation>
    </message>
    <message>
        <source>Number changed</source>
        <translation>Número modificado</translation>
    </message>
    <message>
        <source>Number paused</source>
        <translation>Número en pausa</translation>
    </message>
    <message>
        <source>Number resumed</source>
        <translation>Número reanudado</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Personas agregadas</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Configuración modificada</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Usuario agregado</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Usuario modificado</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN definido</translation>
    </message>
    <message>
        <source>PIN taken away</source>
        <translation>PIN quitado</translation>
    </message>
    <message>
        <source>User removed</source>
        <translation>Usuario eliminado</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Restore of a backup chosen</source>
        <translation>Restauración de una copia elegida</translation>
    </message>
    <message>
        <source>Restore of a backup called off</source>
        <translation>Restauración de una copia cancelada</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Record of changes exported</source>
        <translation>Registro de cambios exportado</translation>
    </message>
    <message>
        <source>Boleto sent in spite of a warning</source>
        <translation>Boleto enviado a pesar de una advertencia</translation>
    </message>
    <message>
        <source>Support file saved</source>
        <translation>Archivo de soporte guardado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Auth token of an account rotated</source>
        <translation>Token de una cuenta cambiado</translation>
    </message>
    <message>
        <source>API key of Recado&apos;s own made</source>
        <translation>Clave propia de Recado creada</translation>
    </message>
    <message>
        <source>Old API key removed at Twilio</source>
        <translation>Clave antigua eliminada en Twilio</translation>
    </message>
    <message>
        <source>Join of the test number noted by hand</source>
        <translation>Entrada al número de prueba anotada a mano</translation>
    </message>
    <message>
        <source>Step to production ticked</source>
        <translation>Paso a producción marcado</translation>
    </message>
    <message>
        <source>Tick of a step to production taken away</source>
        <translation>Marca de un paso a producción quitada</translation>
    </message>
    <message>
        <source>File hosting changed</source>
        <translation>Alojamiento de archivos cambiado</translation>
    </message>
    <message>
        <source>Number paused itself after many failures</source>
        <translation>Número pausado solo después de muchas fallas</translation>
    </message>
    <message>
        <source>Decided about a message that was perhaps sent</source>
        <translation>Decidió sobre un mensaje quizá enviado</translation>
    </message>
    <message>
        <source>Late messages sent</source>
        <translation>Mensajes atrasados enviados</translation>
    </message>
    <message>
        <source>Late messages cancelled</source>
        <translation>Mensajes atrasados cancelados</translation>
    </message>
</context>
<context>
    <name>recado::BackupDialog</name>
    <message>
        <source>before an upgrade</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message>
        <source>made by a person</source>
        <translation>hecha por una persona</translation>
    </message>
    <message>
        <source>replaced by another backup</source>
        <translation>reemplazada por otra copia</translation>
    </message>
    <message>
        <source>This office works on a PostgreSQL server: whoever looks after the server makes its backups.</source>
        <translation>Esta oficina trabaja en un servidor PostgreSQL: quien cuida el servidor hace sus copias.</translation>
    </message>
    <message>
        <source>Recado makes a copy every week and before each upgrade. Copies are in %1; keep one on another computer or a stick as well.</source>
        <translation>Recado hace una copia cada semana y antes de cada actualización. Las copias están en %1; guarde una también en otra computadora o en una memoria USB.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>La copia está hecha.</translation>
    </message>
    <message>
        <source>The whole database was read: it is sound.</source>
        <translation>Se leyó toda la base de datos: está íntegra.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Backups of Recado (*.sqlite)</source>
        <translation>Copias de Recado (*.sqlite)</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>At the next start everything will be as it was when this backup was made. What was done since then is kept aside as a backup of its own. Messages that stood in its queue will not leave by themselves: they may have been sent since then.</source>
        <translation>En el próximo inicio todo estará como cuando se hizo esta copia. Lo que se hizo desde entonces se guarda aparte, como otra copia. Los mensajes que estaban en su cola no saldrán solos: pueden haberse enviado desde entonces.</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>En el próximo inicio</translation>
    </message>
    <message>
        <source>Close Recado and start it again: then the backup is put back.</source>
        <translation>Cierre Recado y ábralo de nuevo: entonces se restaura la copia.</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Todo queda como está.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>&amp;Hacer una copia ahora</translation>
    </message>
    <message>
        <source>&amp;Put it back…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Put a &amp;file back…</source>
        <translation>Restaurar un &amp;archivo…</translation>
    </message>
    <message>
        <source>Do &amp;not put it back</source>
        <translation>&amp;No restaurar</translation>
    </message>
    <message>
        <source>&amp;Look the database through</source>
        <translation>Revisar la &amp;base de datos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>A backup is put back at the next start of Recado.</source>
        <translation>Se restaurará una copia en el próximo inicio de Recado.</translation>
    </message>
    <message>
        <source>Where is the copy to be?</source>
        <translation>¿Dónde debe quedar la copia?</translation>
    </message>
    <message>
        <source>The backup is made: %1</source>
        <translation>La copia de seguridad está hecha: %1</translation>
    </message>
    <message>
        <source>Make one in a f&amp;older…</source>
        <translation>Hacer una en una carp&amp;eta…</translation>
    </message>
</context>
<context>
    <name>recado::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>recado::BoletoPanel</name>
    <message>
        <source>Send as a plain PDF</source>
        <translation>Enviar como PDF común</translation>
    </message>
    <message>
        <source>Already sent to %1 on %2: %3.</source>
        <translation>Ya se envió a %1 el %2: %3.</translation>
    </message>
    <message>
        <source>Choose a boleto.</source>
        <translation>Elija un boleto.</translation>
    </message>
    <message>
        <source>Choose a PDF.</source>
        <translation>Elija un PDF.</translation>
    </message>
    <message>
        <source>Reading the boleto…</source>
        <translation>Leyendo el boleto…</translation>
    </message>
    <message>
        <source>Type the password of the PDF.</source>
        <translation>Escriba la contraseña del PDF.</translation>
    </message>
    <message>
        <source>This file cannot be sent as it is.</source>
        <translation>Este archivo no se puede enviar como está.</translation>
    </message>
    <message>
        <source>Compare the boleto and confirm it at the left.</source>
        <translation>Verifique el boleto y confirme a la izquierda.</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Quitar este archivo</translation>
    </message>
    <message>
        <source>Write at the left why you send this boleto anyway.</source>
        <translation>Escriba a la izquierda por qué envía este boleto de todos modos.</translation>
    </message>
    <message>
        <source>Boleto of this file</source>
        <translation>Boleto de este archivo</translation>
    </message>
    <message>
        <source>&amp;Why do you send it anyway?</source>
        <translation>&amp;¿Por qué lo envía de todos modos?</translation>
    </message>
    <message>
        <source>Your words are kept with the message and in the record of who did what.</source>
        <translation>Sus palabras se guardan con el mensaje y en el registro de quién hizo qué.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n boleto(s). Choose one.</source>
        <translation>
            <numerusform>Este archivo tiene %n boleto. Elija uno.</numerusform>
            <numerusform>Este archivo tiene %n boletos. Elija uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send only this one</source>
        <translation>Enviar solo este</translation>
    </message>
    <message>
        <source>The printed amount is %1, the one in the line is %2.</source>
        <translation>El importe impreso es %1, el de la línea es %2.</translation>
    </message>
    <message numerus="yes">
        <source>It was due %n day(s) ago. Go on?</source>
        <translation>
            <numerusform>Venció hace %n día. ¿Continuar?</numerusform>
            <numerusform>Venció hace %n días. ¿Continuar?</numerusform>
        </translation>
    </message>
    <message>
        <source>The money goes to %1, whose boletos this company has never sent. Stop and compare.</source>
        <translation>El dinero va a %1, cuyos boletos esta empresa nunca envió. Deténgase y compare.</translation>
    </message>
    <message>
        <source>This boleto is for %1, and it would go to %2.</source>
        <translation>Este boleto es de %1 y se enviaría a %2.</translation>
    </message>
    <message>
        <source>Stopped: only people who administer Recado here can send it anyway.</source>
        <translation>Detenido: solo quien administra Recado aquí puede enviarlo de todos modos.</translation>
    </message>
    <message>
        <source>Only who administers Recado here may send it in spite of this. Ask that person to sign in (Ctrl+L) and write why.</source>
        <translation>Solo quien administra Recado aquí puede enviarlo a pesar de esto. Pida a esa persona que inicie sesión (Ctrl+L) y escriba el motivo.</translation>
    </message>
</context>
<context>
    <name>recado::CandidateList</name>
    <message>
        <source>The payer&apos;s document is this person&apos;s</source>
        <translation>El CPF o CNPJ del pagador es de esta persona</translation>
    </message>
    <message>
        <source>Only the name is alike: compare before you choose</source>
        <translation>Solo el nombre se parece: verifique antes de elegir</translation>
    </message>
    <message>
        <source>Send to this person</source>
        <translation>Enviar a esta persona</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>recado::CheckDialog</name>
    <message>
        <source>It is the line of the boleto on the page.</source>
        <translation>Es la línea del boleto que está en la página.</translation>
    </message>
    <message>
        <source>It is not the line of the boleto on the page.</source>
        <translation>No es la línea del boleto que está en la página.</translation>
    </message>
    <message>
        <source>Check a line or a Pix code</source>
        <translation>Comprobar línea o Pix</translation>
    </message>
    <message>
        <source>Boleto &amp;line, digits of the bars, or Pix code</source>
        <translation>&amp;Línea del boleto, números del código de barras o código Pix</translation>
    </message>
    <message>
        <source>Paste it here with Ctrl+V</source>
        <translation>Pegue aquí con Ctrl+V</translation>
    </message>
    <message>
        <source>This checks the code itself. Whether it was paid or cancelled, only the bank knows.</source>
        <translation>Aquí se comprueba solo el código. Si ya fue pagado o cancelado, solo el banco lo sabe.</translation>
    </message>
    <message>
        <source>&amp;Use it for this boleto</source>
        <translation>&amp;Usar en este boleto</translation>
    </message>
    <message>
        <source>&amp;Copy it in groups</source>
        <translation>&amp;Copiar en grupos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>recado::ChecklistDialog</name>
    <message>
        <source>Way to production</source>
        <translation>Camino a producción</translation>
    </message>
    <message>
        <source>What Meta and Twilio want before this number writes to customers by WhatsApp. It takes days to weeks and depends on Meta: close this and come back, nothing is lost.</source>
        <translation>Lo que Meta y Twilio piden antes de que este número escriba a clientes por WhatsApp. Tarda de días a semanas y depende de Meta: cierre y vuelva después, no se pierde nada.</translation>
    </message>
    <message>
        <source>&amp;Ask Twilio now</source>
        <translation>&amp;Preguntar a Twilio ahora</translation>
    </message>
    <message>
        <source>The business is verified at Meta</source>
        <translation>La empresa está verificada en Meta</translation>
    </message>
    <message>
        <source>The number is a WhatsApp sender at Twilio</source>
        <translation>El número es un remitente de WhatsApp en Twilio</translation>
    </message>
    <message>
        <source>The name that customers see is approved</source>
        <translation>El nombre que ven los clientes está aprobado</translation>
    </message>
    <message>
        <source>Picture, address and description are filled in</source>
        <translation>La foto, la dirección y la descripción están completas</translation>
    </message>
    <message>
        <source>The number is online</source>
        <translation>El número está en línea</translation>
    </message>
    <message>
        <source>A template is approved</source>
        <translation>Hay una plantilla aprobada</translation>
    </message>
    <message>
        <source>PDFs can be fetched from outside</source>
        <translation>Los PDF se pueden descargar desde fuera</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Por hacer</translation>
    </message>
    <message>
        <source>Waiting for Meta</source>
        <translation>Esperando a Meta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Twilio said so on %1.</source>
        <translation>Twilio lo informó el %1.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Preguntando a Twilio…</translation>
    </message>
    <message>
        <source>Usual reasons: it is not the business&apos;s own name, it is too general, or the website does not show it.</source>
        <translation>Motivos habituales: no es el nombre de la propia empresa, es demasiado general o el sitio web no lo muestra.</translation>
    </message>
    <message>
        <source>Register it in the Twilio console, under WhatsApp senders. A number that is still used in the WhatsApp app of a phone must leave it first.</source>
        <translation>Regístrelo en la consola de Twilio, en WhatsApp senders. Un número que todavía se usa en la aplicación WhatsApp de un teléfono debe salir de ella antes.</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 de %2 aprobadas</translation>
    </message>
    <message>
        <source>All is ready: this number may write to customers.</source>
        <translation>Todo está listo: este número puede escribir a los clientes.</translation>
    </message>
    <message>
        <source>reach: %1</source>
        <translation>alcance: %1</translation>
    </message>
    <message>
        <source>Open at Twilio</source>
        <translation>Abrir en Twilio</translation>
    </message>
    <message>
        <source>Choose where PDFs are put, and let a small one go there and back.</source>
        <translation>Elija dónde se ponen los PDF y deje que uno pequeño vaya y vuelva.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
</context>
<context>
    <name>recado::ComposePage</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vista previa</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose a PDF</source>
        <translation>Elegir un PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Taken back: nothing was sent.</source>
        <translation>Deshecho: no se envió nada.</translation>
    </message>
    <message>
        <source>From %1 · %2</source>
        <translation>De %1 · %2</translation>
    </message>
    <message>
        <source>Putting it into the queue…</source>
        <translation>Poniendo en la cola…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>The file of this draft is no longer there: %1. Choose it again.</source>
        <translation>El archivo de este borrador ya no está: %1. Elíjalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 no longer has this phone. Look whom the message is for.</source>
        <translation>%1 ya no tiene este teléfono. Vea para quién es el mensaje.</translation>
    </message>
    <message>
        <source>&amp;Beneficiaries…</source>
        <translation>&amp;Beneficiarios…</translation>
    </message>
    <message>
        <source>Check a &amp;line or Pix…</source>
        <translation>Comprobar &amp;línea o Pix…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V: what was copied; Ctrl+V does the same outside of a field</source>
        <translation>Ctrl+Shift+V: lo que se copió; Ctrl+V hace lo mismo fuera de un campo</translation>
    </message>
    <message>
        <source>What you write cannot be kept for after a crash. %1</source>
        <translation>Lo que usted escribe no se puede guardar para después de una caída. %1</translation>
    </message>
    <message>
        <source>Something is being written here. Send it or empty the page, and try once more.</source>
        <translation>Hay algo que se está escribiendo aquí. Envíelo o vacíe la página, e intente otra vez.</translation>
    </message>
    <message>
        <source>%1: scheduled.</source>
        <translation>%1: programado.</translation>
    </message>
    <message>
        <source>%1 is on its way.</source>
        <translation>%1 está en camino.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>%1 to %2, for %3</source>
        <translation>%1 para %2, el %3</translation>
    </message>
</context>
<context>
    <name>recado::ConnectionSteps</name>
    <message>
        <source>Twilio accepts the credentials</source>
        <translation>Twilio acepta la clave</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Tipo de cuenta</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Reloj de esta computadora</translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <translation>No se pudo saber</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>De prueba</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>The number at Twilio</source>
        <translation>El número en Twilio</translation>
    </message>
    <message>
        <source>WhatsApp: state, quality, daily reach</source>
        <translation>WhatsApp: estado, calidad, alcance diario</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>Messaging Service</translation>
    </message>
    <message>
        <source>Approved templates</source>
        <translation>Plantillas aprobadas</translation>
    </message>
    <message>
        <source>quality: %1</source>
        <translation>calidad: %1</translation>
    </message>
    <message>
        <source>reach: %1</source>
        <translation>alcance: %1</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 de %2 aprobadas</translation>
    </message>
    <message>
        <source>%1 is told of what people write</source>
        <translation>%1 recibe lo que las personas escriben</translation>
    </message>
</context>
<context>
    <name>recado::CustomerForm</name>
    <message>
        <source>Choose a PDF or a picture</source>
        <translation>Elegir un PDF o una imagen</translation>
    </message>
    <message>
        <source>PDF files and pictures (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Archivos PDF e imágenes (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>There is no number yet that could be written to.</source>
        <translation>Todavía no hay un número al que escribir.</translation>
    </message>
    <message>
        <source>Choose a person, or type a phone.</source>
        <translation>Elija una persona o escriba un teléfono.</translation>
    </message>
    <message>
        <source>Type what the person writes.</source>
        <translation>Escriba lo que la persona dice.</translation>
    </message>
    <message>
        <source>Answer as a customer</source>
        <translation>Responder como un cliente</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Persona</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>P&amp;or</translation>
    </message>
    <message>
        <source>&amp;What the person writes</source>
        <translation>Lo &amp;que la persona escribe</translation>
    </message>
    <message>
        <source>For example: I have received it, thank you!</source>
        <translation>Por ejemplo: ¡Lo recibí, gracias!</translation>
    </message>
    <message>
        <source>Add a P&amp;DF or picture …</source>
        <translation>Adjuntar un P&amp;DF o una imagen …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Quitar el archivo</translation>
    </message>
    <message>
        <source>Let it &amp;arrive</source>
        <translation>Hacer que &amp;llegue</translation>
    </message>
</context>
<context>
    <name>recado::DecisionBar</name>
    <message>
        <source>It arrived</source>
        <translation>Llegó</translation>
    </message>
    <message>
        <source>You saw it in the chat, or the customer said so. It counts as sent.</source>
        <translation>Usted lo vio en el chat, o el cliente lo dijo. Cuenta como enviado.</translation>
    </message>
    <message>
        <source>It did not: send it again …</source>
        <translation>No llegó: enviar de nuevo …</translation>
    </message>
    <message>
        <source>Leave it like this</source>
        <translation>Dejarlo así</translation>
    </message>
    <message>
        <source>It is not sent again, and Recado does not ask any more.</source>
        <translation>No se envía de nuevo, y Recado no pregunta más.</translation>
    </message>
    <message>
        <source>If it did arrive, the customer gets it twice. Ask or look in the chat first.</source>
        <translation>Si llegó, el cliente lo recibe dos veces. Pregunte o vea el chat antes.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>recado::DesktopOptions</name>
    <message>
        <source>Boletos and messages by WhatsApp and SMS, from your own Twilio account.</source>
        <translation>Boletos y mensajes por WhatsApp y SMS, desde su propia cuenta de Twilio.</translation>
    </message>
    <message>
        <source>Open the simulator with invented customers.</source>
        <translation>Abre el simulador con clientes inventados.</translation>
    </message>
    <message>
        <source>With --demo: send the sample boleto by itself, print what happened, end.</source>
        <translation>Con --demo: envía solo el boleto de ejemplo, escribe lo que pasó y termina.</translation>
    </message>
    <message>
        <source>Use this data folder.</source>
        <translation>Usa esta carpeta de datos.</translation>
    </message>
    <message>
        <source>Use the simulator that runs at this address.</source>
        <translation>Usa el simulador que está en esta dirección.</translation>
    </message>
    <message>
        <source>Write pictures of every page, end.</source>
        <translation>Guarda imágenes de todas las páginas y termina.</translation>
    </message>
    <message>
        <source>With --drive: write a picture of every step.</source>
        <translation>Con --drive: guarda una imagen de cada paso.</translation>
    </message>
    <message>
        <source>A boleto to open.</source>
        <translation>Un boleto para abrir.</translation>
    </message>
</context>
<context>
    <name>recado::DiagnosisDialog</name>
    <message>
        <source>What Twilio says of this message now</source>
        <translation>Qué dice Twilio de este mensaje ahora</translation>
    </message>
    <message>
        <source>The number that sends</source>
        <translation>El número que envía</translation>
    </message>
    <message>
        <source>The 24 hours in which you may write freely</source>
        <translation>Las 24 horas en que puede escribir libremente</translation>
    </message>
    <message>
        <source>Can the file be fetched?</source>
        <translation>¿Se puede descargar el archivo?</translation>
    </message>
    <message>
        <source>The customer&apos;s phone</source>
        <translation>El teléfono del cliente</translation>
    </message>
    <message>
        <source>Balance of the account</source>
        <translation>Saldo de la cuenta</translation>
    </message>
    <message>
        <source>It was never handed to Twilio.</source>
        <translation>Nunca se entregó a Twilio.</translation>
    </message>
    <message>
        <source>It is fine.</source>
        <translation>Está en orden.</translation>
    </message>
    <message>
        <source>Open until %1.</source>
        <translation>Abierta hasta %1.</translation>
    </message>
    <message>
        <source>Yes: it was fetched from outside just now.</source>
        <translation>Sí: se acaba de descargar desde fuera.</translation>
    </message>
    <message>
        <source>It is a mobile phone as they are written in its country.</source>
        <translation>Es un celular, como se escribe en su país.</translation>
    </message>
    <message>
        <source>Twilio does not tell it to this key.</source>
        <translation>Twilio no lo dice a esta clave.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>Why did it not arrive?</source>
        <translation>¿Por qué no llegó?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Verificar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Twilio says: %1</source>
        <translation>Según Twilio: %1</translation>
    </message>
</context>
<context>
    <name>recado::DropZone</name>
    <message>
        <source>Drop a PDF here</source>
        <translation>Suelte un PDF aquí</translation>
    </message>
    <message>
        <source>For example a contract or a receipt, up to 16 MB.</source>
        <translation>Por ejemplo un contrato o un recibo, hasta 16 MB.</translation>
    </message>
    <message>
        <source>Choose a PDF…</source>
        <translation>Elegir PDF…</translation>
    </message>
    <message>
        <source>Drop a boleto here</source>
        <translation>Suelte un boleto aquí</translation>
    </message>
    <message>
        <source>The PDF as your bank or system made it. Recado reads it and finds the customer.</source>
        <translation>El PDF tal como lo generó el banco o su sistema. Recado lo lee y encuentra al cliente.</translation>
    </message>
    <message>
        <source>Choose a boleto…</source>
        <translation>Elegir boleto…</translation>
    </message>
    <message>
        <source>Use the sample boleto</source>
        <translation>Usar el boleto de ejemplo</translation>
    </message>
</context>
<context>
    <name>recado::FileTile</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n página</numerusform>
            <numerusform>%n páginas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::FixBar</name>
    <message>
        <source>Twilio is being asked.</source>
        <translation>Preguntando a Twilio.</translation>
    </message>
    <message>
        <source>This number has no join text: it is not the one for trying. Open Numbers.</source>
        <translation>Este número no tiene texto de join: no es el número de prueba. Abra Números.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>This is the simulator. With a real account this opens %1 in the browser.</source>
        <translation>Este es el simulador. Con una cuenta real, esto abre %1 en el navegador.</translation>
    </message>
    <message>
        <source>The browser could not be opened. The address is %1</source>
        <translation>No se pudo abrir el navegador. La dirección es %1</translation>
    </message>
    <message>
        <source>It leaves tomorrow at 9:00.</source>
        <translation>Sale mañana a las 9:00.</translation>
    </message>
    <message>
        <source>It is in the queue again.</source>
        <translation>Está en la cola de nuevo.</translation>
    </message>
</context>
<context>
    <name>recado::Fixes</name>
    <message>
        <source>Open Twilio&apos;s billing</source>
        <translation>Abrir la facturación de Twilio</translation>
    </message>
    <message>
        <source>Open Meta&apos;s business page</source>
        <translation>Abrir el Business Manager</translation>
    </message>
    <message>
        <source>Open Meta&apos;s terms</source>
        <translation>Abrir los términos de Meta</translation>
    </message>
    <message>
        <source>See the limit at Meta</source>
        <translation>Ver el límite en Meta</translation>
    </message>
    <message>
        <source>Open the countries of the account</source>
        <translation>Abrir los permisos geográficos</translation>
    </message>
    <message>
        <source>Verify the phone at Twilio</source>
        <translation>Verificar el teléfono en Twilio</translation>
    </message>
    <message>
        <source>Open the number at Twilio</source>
        <translation>Abrir el número en Twilio</translation>
    </message>
    <message>
        <source>See the templates at Twilio</source>
        <translation>Ver las plantillas en Twilio</translation>
    </message>
    <message>
        <source>Ask Twilio&apos;s support</source>
        <translation>Abrir el soporte de Twilio</translation>
    </message>
    <message>
        <source>What Twilio says about it</source>
        <translation>Qué dice Twilio de esto</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Revisar credenciales</translation>
    </message>
    <message>
        <source>Open the number</source>
        <translation>Abrir el número</translation>
    </message>
    <message>
        <source>Set it up at the number</source>
        <translation>Configurar en el número</translation>
    </message>
    <message>
        <source>Make the number slower</source>
        <translation>Reducir el ritmo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Ask Twilio again</source>
        <translation>Preguntar de nuevo a Twilio</translation>
    </message>
    <message>
        <source>Copy the invitation to join</source>
        <translation>Copiar la invitación join</translation>
    </message>
    <message>
        <source>Copy the phone to call</source>
        <translation>Copiar el teléfono para llamar</translation>
    </message>
    <message>
        <source>Correct the phone …</source>
        <translation>Corregir el número …</translation>
    </message>
    <message>
        <source>Change the words …</source>
        <translation>Revisar el mensaje …</translation>
    </message>
    <message>
        <source>Shorten the text …</source>
        <translation>Acortar el texto …</translation>
    </message>
    <message>
        <source>Choose a smaller file …</source>
        <translation>Elegir un PDF más pequeño …</translation>
    </message>
    <message>
        <source>Choose another time …</source>
        <translation>Elegir otra hora …</translation>
    </message>
    <message>
        <source>Put the file online again</source>
        <translation>Volver a poner el archivo en línea</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Try tomorrow at 9:00</source>
        <translation>Intentar mañana a las 9:00</translation>
    </message>
    <message>
        <source>Send an SMS</source>
        <translation>Enviar SMS</translation>
    </message>
    <message>
        <source>Try WhatsApp …</source>
        <translation>Intentar WhatsApp …</translation>
    </message>
    <message>
        <source>See what else went there</source>
        <translation>Ver el historial</translation>
    </message>
</context>
<context>
    <name>recado::FoundAccounts</name>
    <message>
        <source>The fields are filled from the text. This key lay where others can read it: replace it soon.</source>
        <translation>Los campos se llenaron con el texto. Esta clave estaba donde otros pueden leerla: cámbiela pronto.</translation>
    </message>
    <message numerus="yes">
        <source>The text has %n account(s): choose one, the others can be taken afterwards.</source>
        <translation>
            <numerusform>El texto tiene %n cuenta: elija una, las otras se pueden tomar después.</numerusform>
            <numerusform>El texto tiene %n cuentas: elija una, las otras se pueden tomar después.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of the text was left out: it does not say to which account it belongs.</source>
        <translation>Una clave del texto quedó fuera: no dice de qué cuenta es.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>clave de API</translation>
    </message>
    <message>
        <source>auth token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Account &amp;of the text</source>
        <translation>Cuenta del te&amp;xto</translation>
    </message>
    <message>
        <source>There is a GitHub token in it too. Recado does not use it and has not kept it; if others could open the file, revoke it at GitHub.</source>
        <translation>También hay un token de GitHub. Recado no lo usa y no lo guardó; si otros pudieron abrir el archivo, revóquelo en GitHub.</translation>
    </message>
</context>
<context>
    <name>recado::ItemPanel</name>
    <message>
        <source>Take back what has not left</source>
        <translation>Deshacer lo que aún no salió</translation>
    </message>
    <message>
        <source>The boleto</source>
        <translation>El boleto</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>El PDF</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Why did it not arrive?</source>
        <translation>¿Por qué no llegó?</translation>
    </message>
    <message>
        <source>Choose all with this reason</source>
        <translation>Seleccionar todos con este motivo</translation>
    </message>
</context>
<context>
    <name>recado::KindSwitch</name>
    <message>
        <source>What to send</source>
        <translation>Qué enviar</translation>
    </message>
</context>
<context>
    <name>recado::LaterCard</name>
    <message>
        <source>Scheduled for %1</source>
        <translation>Programado para %1</translation>
    </message>
    <message>
        <source>Twilio sends it then; this computer may be off.</source>
        <translation>Twilio lo envía a esa hora; esta computadora puede estar apagada.</translation>
    </message>
    <message>
        <source>This computer sends it then: it must be on, with Recado open.</source>
        <translation>Esta computadora lo envía a esa hora: debe estar encendida y con Recado abierto.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelar el envío</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Cambiar la hora…</translation>
    </message>
</context>
<context>
    <name>recado::LaterDesk</name>
    <message>
        <source>Cancelled: nothing was sent.</source>
        <translation>Cancelado: no se envió nada.</translation>
    </message>
    <message>
        <source>Part of it had left already; what had not left was cancelled.</source>
        <translation>Una parte ya había salido; lo que no había salido se canceló.</translation>
    </message>
    <message>
        <source>It is too late to cancel this: it has left already.</source>
        <translation>Es demasiado tarde para cancelarlo: ya salió.</translation>
    </message>
    <message>
        <source>It leaves at %1 now.</source>
        <translation>Ahora sale el %1.</translation>
    </message>
</context>
<context>
    <name>recado::LockPage</name>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>El próximo intento será posible en %n segundo.</numerusform>
            <numerusform>El próximo intento será posible en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recado is locked</source>
        <translation>Recado está bloqueado</translation>
    </message>
    <message>
        <source>What was queued still leaves. Nobody can see or send anything here meanwhile.</source>
        <translation>Lo que estaba en la cola sigue saliendo. Mientras tanto, nadie puede ver ni enviar nada aquí.</translation>
    </message>
    <message>
        <source>&amp;Who are you?</source>
        <translation>¿&amp;Quién es usted?</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>recado::LogDialog</name>
    <message>
        <source>Log</source>
        <translation>Registro técnico</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What is worth knowing</source>
        <translation>Lo que conviene saber</translation>
    </message>
    <message>
        <source>Warnings and failures</source>
        <translation>Advertencias y fallas</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallas</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Buscar en el registro técnico</translation>
    </message>
    <message>
        <source>&amp;Copy what is shown</source>
        <translation>&amp;Copiar lo que se ve</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>recado::MainWindow</name>
    <message>
        <source>Choose a boleto</source>
        <translation>Elegir un boleto</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recado · Simulator</source>
        <translation>Recado · Simulador</translation>
    </message>
</context>
<context>
    <name>recado::MediaHostDialog</name>
    <message>
        <source>This does not work yet. Nothing was saved, and nothing changed for messages.</source>
        <translation>Todavía no funciona. No se guardó nada, y nada cambió para los mensajes.</translation>
    </message>
    <message>
        <source>All is well. From now on PDFs of this company are put here.</source>
        <translation>Todo está bien. Desde ahora los PDF de esta empresa van aquí.</translation>
    </message>
    <message>
        <source>It works, and PDFs of this company are put here from now on. Customers see another file name.</source>
        <translation>Funciona, y desde ahora los PDF de esta empresa van aquí. Los clientes ven otro nombre de archivo.</translation>
    </message>
    <message>
        <source>File hosting of %1</source>
        <translation>Alojamiento de archivos de %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Now: only this computer, which WhatsApp cannot reach.</source>
        <translation>Ahora: solo esta computadora, a la que WhatsApp no llega.</translation>
    </message>
    <message>
        <source>Now: %1, tested on %2.</source>
        <translation>Ahora: %1, probado el %2.</translation>
    </message>
    <message>
        <source>Now: %1, not tested.</source>
        <translation>Ahora: %1, sin probar.</translation>
    </message>
    <message>
        <source>WhatsApp fetches a PDF from an address; Recado puts it there and removes it afterwards. Where?</source>
        <translation>WhatsApp busca el PDF en una dirección; Recado lo pone allí y lo borra después. ¿Dónde?</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Next, a small PDF of nobody goes there and comes back.</source>
        <translation>Después, un PDF pequeño, de nadie, va y vuelve.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Probar</translation>
    </message>
    <message>
        <source>A small PDF of nobody is put there, fetched as WhatsApp would, and removed.</source>
        <translation>Un PDF pequeño, de nadie, se pone allí, se busca como lo haría WhatsApp y se borra.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Probar de nuevo</translation>
    </message>
</context>
<context>
    <name>recado::MediaText</name>
    <message>
        <source>A &amp;store in the cloud (Amazon S3, Cloudflare R2, Backblaze B2, MinIO)</source>
        <translation>Nube &amp;S3 (Amazon, Cloudflare R2, Backblaze B2, MinIO)</translation>
    </message>
    <message>
        <source>For many PDFs a day. Each one gets an address that runs out by itself.</source>
        <translation>Para muchos PDF al día. Cada uno recibe una dirección que vence sola.</translation>
    </message>
    <message>
        <source>Store in the cloud</source>
        <translation>Nube S3</translation>
    </message>
    <message>
        <source>The office&apos;s &amp;web space (WebDAV; not FTP)</source>
        <translation>&amp;Espacio del sitio de la oficina (WebDAV; FTP no)</translation>
    </message>
    <message>
        <source>Where the website of the office already is, if it takes files by WebDAV.</source>
        <translation>Donde ya está el sitio de la oficina, si acepta archivos por WebDAV.</translation>
    </message>
    <message>
        <source>Web space of the office</source>
        <translation>Espacio del sitio</translation>
    </message>
    <message>
        <source>Twilio &amp;Assets (no other account needed)</source>
        <translation>Twilio &amp;Assets (sin otra cuenta)</translation>
    </message>
    <message>
        <source>For a few PDFs a day: each one takes some seconds to a minute to go online.</source>
        <translation>Para pocos PDF al día: cada uno tarda de unos segundos a un minuto en estar en línea.</translation>
    </message>
    <message>
        <source>Twilio Assets</source>
        <translation>Twilio Assets</translation>
    </message>
    <message>
        <source>&amp;This computer, behind a tunnel</source>
        <translation>Es&amp;ta computadora, detrás de un túnel</translation>
    </message>
    <message>
        <source>Only while this computer is on and somebody looks after the tunnel.</source>
        <translation>Solo mientras esta computadora está encendida y alguien cuida el túnel.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Esta computadora</translation>
    </message>
    <message>
        <source>&amp;Address of the store</source>
        <translation>&amp;Dirección del servicio</translation>
    </message>
    <message>
        <source>Leave it empty for Amazon.</source>
        <translation>Déjelo vacío para Amazon.</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>As the store shows it; “auto” at Cloudflare.</source>
        <translation>Como la muestra el servicio; “auto” en Cloudflare.</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>It must exist already. It need not be open to anybody.</source>
        <translation>Ya debe existir. No hace falta que esté abierto a nadie.</translation>
    </message>
    <message>
        <source>&amp;Folder in the bucket</source>
        <translation>&amp;Carpeta en el bucket</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacía.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name comes &amp;after the address (MinIO and a few others)</source>
        <translation>El nombre del bucket va d&amp;espués de la dirección (MinIO y algunos otros)</translation>
    </message>
    <message>
        <source>&amp;Key ID</source>
        <translation>ID de la c&amp;lave</translation>
    </message>
    <message>
        <source>&amp;Public address of the bucket</source>
        <translation>Dirección &amp;pública del bucket</translation>
    </message>
    <message>
        <source>Only for a bucket that everybody may read: needed when files stay longer than seven days, and for templates with a PDF. Else leave it empty.</source>
        <translation>Solo para un bucket que todos pueden leer: hace falta cuando los archivos quedan más de siete días y para plantillas con PDF. Si no, déjelo vacío.</translation>
    </message>
    <message>
        <source>&amp;Address for putting files (WebDAV)</source>
        <translation>&amp;Dirección para enviar archivos (WebDAV)</translation>
    </message>
    <message>
        <source>A folder of its own; Recado makes it when it is missing.</source>
        <translation>Una carpeta propia; Recado la crea si no existe.</translation>
    </message>
    <message>
        <source>&amp;Public address of the same folder</source>
        <translation>Dirección &amp;pública de la misma carpeta</translation>
    </message>
    <message>
        <source>As everybody reads it, without a password.</source>
        <translation>Como todos la leen, sin contraseña.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>Empty: the password is an access token.</source>
        <translation>Vacío: la contraseña es un token de acceso.</translation>
    </message>
    <message>
        <source>&amp;Twilio account</source>
        <translation>Cuenta de &amp;Twilio</translation>
    </message>
    <message>
        <source>Recado makes a service “recado-files” in it.</source>
        <translation>Recado crea en ella un servicio “recado-files”.</translation>
    </message>
    <message>
        <source>&amp;Public address of the tunnel</source>
        <translation>Dirección &amp;pública del túnel</translation>
    </message>
    <message>
        <source>It must lead to the file server of this Recado; its port is fixed with recado-cli settings set mediaPort.</source>
        <translation>Debe llevar al servidor de archivos de este Recado; el puerto se fija con recado-cli settings set mediaPort.</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>Clave &amp;secreta</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Se guarda en el llavero de esta computadora y en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>Contra&amp;seña</translation>
    </message>
    <message>
        <source>The host takes a small PDF</source>
        <translation>El alojamiento acepta un PDF pequeño</translation>
    </message>
    <message>
        <source>It can be reached from outside</source>
        <translation>Se puede alcanzar desde afuera</translation>
    </message>
    <message>
        <source>Nobody is asked for a login</source>
        <translation>A nadie se le pide iniciar sesión</translation>
    </message>
    <message>
        <source>The host says that it is a PDF</source>
        <translation>El alojamiento dice que es un PDF</translation>
    </message>
    <message>
        <source>It arrives whole</source>
        <translation>Llega entero</translation>
    </message>
    <message>
        <source>It has the file name that customers will see</source>
        <translation>Tiene el nombre de archivo que verá el cliente</translation>
    </message>
    <message>
        <source>It can be removed again</source>
        <translation>Se puede borrar de nuevo</translation>
    </message>
    <message>
        <source>Being put online</source>
        <translation>Poniéndose en línea</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Quitándose</translation>
    </message>
    <message>
        <source>Could not be removed</source>
        <translation>No se pudo quitar</translation>
    </message>
</context>
<context>
    <name>recado::MessageBubble</name>
    <message>
        <source>part %1 of %2</source>
        <translation>parte %1 de %2</translation>
    </message>
    <message>
        <source>Message of ours</source>
        <translation>Mensaje nuestro</translation>
    </message>
    <message>
        <source>Message of the customer</source>
        <translation>Mensaje del cliente</translation>
    </message>
</context>
<context>
    <name>recado::MessageSamples</name>
    <message>
        <source>Boleto with its data</source>
        <translation>Boleto con los datos</translation>
    </message>
    <message>
        <source>Boleto, short</source>
        <translation>Boleto, corto</translation>
    </message>
    <message>
        <source>Boleto that is overdue</source>
        <translation>Boleto vencido</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saludo</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Pago recibido</translation>
    </message>
</context>
<context>
    <name>recado::MessageTableModel</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Programado para %1</translation>
    </message>
</context>
<context>
    <name>recado::MessagesPage</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Taken back: nothing was sent.</source>
        <translation>Deshecho: no se envió nada.</translation>
    </message>
    <message>
        <source>Part of it had left already; what had not left was taken back.</source>
        <translation>Una parte ya había salido; lo que no había salido se deshizo.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Todavía no se envió nada.</translation>
    </message>
    <message>
        <source>What you send appears here at once, with everything that happens to it.</source>
        <translation>Lo que envíe aparece aquí al momento, con todo lo que pase.</translation>
    </message>
    <message>
        <source>No message is like this.</source>
        <translation>Ningún mensaje así.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todos</translation>
    </message>
    <message>
        <source>Another state or another name may show more.</source>
        <translation>Otro estado u otro nombre puede mostrar más.</translation>
    </message>
</context>
<context>
    <name>recado::NavItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n pendiente</numerusform>
            <numerusform>%1, %n pendientes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::NavRail</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>recado::OnlineFilesDialog</name>
    <message>
        <source>Next try: %1.</source>
        <translation>Próximo intento: %1.</translation>
    </message>
    <message>
        <source>No file of this office is online now.</source>
        <translation>Ningún archivo de esta oficina está en línea ahora.</translation>
    </message>
    <message>
        <source>These files of the office can be fetched by whoever knows their address. Each is removed as soon as its customers have it, at the latest on the day shown.</source>
        <translation>Quien sepa la dirección puede bajar estos archivos de la oficina. Cada uno se quita en cuanto sus clientes lo tienen, a más tardar el día indicado.</translation>
    </message>
    <message>
        <source>Files that are online</source>
        <translation>Archivos que siguen en línea</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>At most until</source>
        <translation>Como máximo hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Intentar ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>recado::OpenKeyDialog</name>
    <message>
        <source>The file is deleted.</source>
        <translation>El archivo se borró.</translation>
    </message>
    <message>
        <source>Delete the place from which you copied it: the key is readable there.</source>
        <translation>Borre el lugar de donde lo copió: allí se puede leer la clave.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more account(s) in it. Take them too, or delete the file by hand.</source>
        <translation>
            <numerusform>Hay %n cuenta más en él. Tómela también o borre el archivo a mano.</numerusform>
            <numerusform>Hay %n cuentas más en él. Tómelas también o borre el archivo a mano.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs need the rest of this file: take the lines of Twilio out of it by hand.</source>
        <translation>Otros programas necesitan el resto de este archivo: quite a mano las líneas de Twilio.</translation>
    </message>
    <message>
        <source>Recado has what it needs from this file. Delete it: whoever opens it can send in your name.</source>
        <translation>Recado ya tiene lo que necesita de este archivo. Bórrelo: quien lo abra puede enviar en su nombre.</translation>
    </message>
    <message>
        <source>Others may have copied it. Replace it now, or later: Numbers reminds you of it.</source>
        <translation>Otros pueden haber copiado la clave. Cámbiela ahora o después: la página Números se lo recuerda.</translation>
    </message>
    <message>
        <source>It is replaced: what others may have copied opens nothing any more.</source>
        <translation>Se cambió: lo que otros hayan copiado ya no abre nada.</translation>
    </message>
    <message>
        <source>The account is saved</source>
        <translation>La cuenta se guardó</translation>
    </message>
    <message>
        <source>1. The text with the key</source>
        <translation>1. El texto con la clave</translation>
    </message>
    <message>
        <source>1. The file with the key</source>
        <translation>1. El archivo con la clave</translation>
    </message>
    <message>
        <source>&amp;Delete the file</source>
        <translation>&amp;Borrar el archivo</translation>
    </message>
    <message>
        <source>Take the &amp;next account…</source>
        <translation>Tomar la &amp;siguiente cuenta…</translation>
    </message>
    <message>
        <source>2. The key itself</source>
        <translation>2. La clave misma</translation>
    </message>
    <message>
        <source>&amp;Replace it now…</source>
        <translation>&amp;Cambiarla ahora…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Después</translation>
    </message>
    <message>
        <source>Recado has another key now, but the one that others may have copied goes on opening the account: replace or remove it in the Twilio console, under API keys and tokens.</source>
        <translation>Recado ahora tiene otra clave, pero la que otros pueden haber copiado sigue abriendo la cuenta: cámbiela o bórrela en la consola de Twilio, en API keys and tokens.</translation>
    </message>
</context>
<context>
    <name>recado::OutboxNotices</name>
    <message numerus="yes">
        <source>%n message(s) may have been sent, and Twilio could not tell. Only a person can.</source>
        <translation>
            <numerusform>%n mensaje quizá se envió, y Twilio no supo decir. Solo una persona puede decidir.</numerusform>
            <numerusform>%n mensajes quizá se enviaron, y Twilio no supo decir. Solo una persona puede decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not leave at their time and are late. Nothing was sent. Send them now?</source>
        <translation>
            <numerusform>%n mensaje se atrasó: no pudo salir a su hora. No se envió. ¿Enviarlo ahora?</numerusform>
            <numerusform>%n mensajes se atrasaron: no pudieron salir a su hora. No se envió ninguno. ¿Enviarlos ahora?</numerusform>
        </translation>
    </message>
    <message>
        <source>Decide …</source>
        <translation>Decidir …</translation>
    </message>
    <message>
        <source>See</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The computer slept from %1 to %2: nothing left meanwhile. Recado goes on; what is too late is asked about first.</source>
        <translation>La computadora durmió de %1 a %2: no salió nada en ese tiempo. Recado sigue; de lo que quedó tarde pregunta antes.</translation>
    </message>
</context>
<context>
    <name>recado::PasswordPrompt</name>
    <message>
        <source>&amp;Password of the PDF</source>
        <translation>&amp;Contraseña del PDF</translation>
    </message>
    <message>
        <source>It often is the beginning of the customer&apos;s CPF: choose the customer and Recado tries it. Or type it and press Enter.</source>
        <translation>Suele ser el comienzo del CPF del cliente: elija al cliente y Recado lo intenta. O escríbala y presione Enter.</translation>
    </message>
    <message>
        <source>Type it and press Enter to open.</source>
        <translation>Escríbala y presione Enter para abrir.</translation>
    </message>
    <message>
        <source>Try the CPF or CNPJ of %1</source>
        <translation>Probar el CPF o CNPJ de %1</translation>
    </message>
</context>
<context>
    <name>recado::PauseNotices</name>
    <message>
        <source>%1 stopped by itself: %2 Nothing is lost.</source>
        <translation>%1 se detuvo solo: %2 No se perdió nada.</translation>
    </message>
    <message>
        <source>%1 stopped by itself: %2 of the last %3 failed for the same reason (%4). Nothing is lost.</source>
        <translation>%1 se detuvo solo: %2 de los últimos %3 fallaron por el mismo motivo (%4). No se perdió nada.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>See the messages</source>
        <translation>Ver los mensajes</translation>
    </message>
    <message>
        <source>%1 (%2) waits: %3 It goes on by itself at %4.</source>
        <translation>%1 (%2) espera: %3 Sigue solo a las %4.</translation>
    </message>
</context>
<context>
    <name>recado::PayeesDialog</name>
    <message>
        <source>From boletos that were sent, since %1</source>
        <translation>De boletos enviados, desde %1</translation>
    </message>
    <message>
        <source>Let in by %1 on %2: %3</source>
        <translation>Admitido por %1 el %2: %3</translation>
    </message>
    <message>
        <source>Nobody is known yet: the first boleto that is sent teaches.</source>
        <translation>Todavía no hay nadie: el primer boleto enviado enseña.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Elija a alguien de la lista.</translation>
    </message>
    <message>
        <source>Boletos of this beneficiary were sent: that cannot be forgotten.</source>
        <translation>Ya se enviaron boletos de este beneficiario: eso no se borra.</translation>
    </message>
    <message>
        <source>This is no CPF or CNPJ: look at the digits again.</source>
        <translation>Esto no es un CPF ni un CNPJ: revise los dígitos.</translation>
    </message>
    <message>
        <source>Write the name as the boletos print it.</source>
        <translation>Escriba el nombre como sale en los boletos.</translation>
    </message>
    <message>
        <source>Write why: whoever looks later wants to know.</source>
        <translation>Escriba por qué: quien mire después querrá saberlo.</translation>
    </message>
    <message>
        <source>Beneficiaries of %1</source>
        <translation>Beneficiarios de %1</translation>
    </message>
    <message>
        <source>Recado stops a boleto whose money goes to somebody who is not in this list.</source>
        <translation>Recado detiene un boleto cuyo dinero va a alguien que no está en esta lista.</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiario</translation>
    </message>
    <message>
        <source>CPF or CNPJ</source>
        <translation>CPF o CNPJ</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Cómo lo sabemos</translation>
    </message>
    <message>
        <source>Known beneficiaries</source>
        <translation>Beneficiarios conocidos</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>Admitir a un beneficiario</translation>
    </message>
    <message>
        <source>CPF or &amp;CNPJ</source>
        <translation>CPF o &amp;CNPJ</translation>
    </message>
    <message>
        <source>&amp;Name, as the boletos print it</source>
        <translation>&amp;Nombre, como sale en los boletos</translation>
    </message>
    <message>
        <source>&amp;Why is that right?</source>
        <translation>¿&amp;Por qué es correcto?</translation>
    </message>
    <message>
        <source>Kept in the record of who did what.</source>
        <translation>Queda en el registro de quién hizo qué.</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>&amp;Agregar a la lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>recado::PdfPreview</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar al ancho</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>recado::PeopleDialog</name>
    <message>
        <source>may not sign in</source>
        <translation>no puede entrar</translation>
    </message>
    <message>
        <source>with PIN</source>
        <translation>con PIN</translation>
    </message>
    <message>
        <source>without PIN</source>
        <translation>sin PIN</translation>
    </message>
    <message>
        <source>Only who administers Recado here may change this. Everybody may set the own PIN.</source>
        <translation>Solo quien administra Recado aquí puede cambiar esto. Cada quien puede definir su propio PIN.</translation>
    </message>
    <message>
        <source>Nobody is listed: everybody at this computer may do everything. Add yourself first, as the one who administers.</source>
        <translation>No hay nadie en la lista: todos en esta computadora pueden hacer todo. Agréguese usted primero, como quien administra.</translation>
    </message>
    <message>
        <source>Each role may do what those before it may: see, prepare, send, administer. Ctrl+L locks the window.</source>
        <translation>Cada función puede lo que pueden las anteriores: ver, preparar, enviar, administrar. Ctrl+L bloquea la ventana.</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Eliminar una persona</translation>
    </message>
    <message>
        <source>Remove %1? What this person did stays in the record of changes.</source>
        <translation>¿Eliminar a %1? Lo que esta persona hizo permanece en el registro de cambios.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>People of this office</source>
        <translation>Personas de esta oficina</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Agregar…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>recado::PlaceForm</name>
    <message>
        <source>One is kept in the keychain. Type here only to replace it.</source>
        <translation>Ya hay una en el llavero. Escriba aquí solo para cambiarla.</translation>
    </message>
    <message>
        <source>Files stay online for at most (&amp;days)</source>
        <translation>Los archivos quedan en línea como máximo (&amp;días)</translation>
    </message>
    <message>
        <source>A PDF is removed as soon as the customer has it; this is for those that nobody opens.</source>
        <translation>Un PDF se quita en cuanto el cliente lo tiene; esto es para los que nadie abre.</translation>
    </message>
</context>
<context>
    <name>recado::PreviewPanel</name>
    <message>
        <source>Here you see what the customer will see.</source>
        <translation>Aquí ve lo que verá el cliente.</translation>
    </message>
    <message>
        <source>text, then %1–%2 s later the PDF</source>
        <translation>texto y, de %1 a %2 s después, el PDF</translation>
    </message>
</context>
<context>
    <name>recado::ProbeSteps</name>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>well</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>look</source>
        <translation>mire</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
</context>
<context>
    <name>recado::Program</name>
    <message>
        <source>The database is damaged; it was not opened and nothing was sent. The newest backup that can be read is from %1.</source>
        <translation>La base de datos está dañada; no se abrió y no se envió nada. La copia de seguridad más nueva que se puede leer es del %1.</translation>
    </message>
    <message>
        <source>Put it back? The damaged database is kept. Messages that stood in the backup&apos;s queue will not leave by themselves: they may have been sent since then.</source>
        <translation>¿Restaurarla? La base dañada se guarda. Los mensajes que estaban en la cola de la copia no salen solos: pueden haberse enviado desde entonces.</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Restaurar la copia</translation>
    </message>
</context>
<context>
    <name>recado::ReadingList</name>
    <message>
        <source>What was read from the boleto</source>
        <translation>Lo que se leyó del boleto</translation>
    </message>
</context>
<context>
    <name>recado::ReadingRow</name>
    <message>
        <source>Type it yourself (F2)</source>
        <translation>Escribirlo usted mismo (F2)</translation>
    </message>
</context>
<context>
    <name>recado::RecipientPicker</name>
    <message>
        <source>Window open: %1</source>
        <translation>Ventana abierta: %1</translation>
    </message>
    <message>
        <source>Window closed: no answer for 24 h</source>
        <translation>Ventana cerrada: sin respuesta hace 24 h</translation>
    </message>
    <message>
        <source>Window closed: never wrote to us</source>
        <translation>Ventana cerrada: nunca escribió</translation>
    </message>
    <message>
        <source>Sent before:</source>
        <translation>Enviado antes:</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Name, CPF or phone</source>
        <translation>Nombre, CPF o teléfono</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>No quiere mensajes</translation>
    </message>
    <message>
        <source>Twilio has refused messages to this phone since %1: the person wants none. Only START, written by the person to this number, undoes that.</source>
        <translation>Twilio rechaza los mensajes a este teléfono desde %1: la persona no los quiere. Solo ella lo deshace, escribiendo START a este número.</translation>
    </message>
    <message>
        <source>%1 wrote “%2” on %3 (%4) and gets nothing more from here. To receive messages again, the person writes START to this number.</source>
        <translation>%1 escribió “%2” el %3 (%4) y no recibe nada más de aquí. Para volver a recibir, la persona escribe START a este número.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Esta persona</translation>
    </message>
</context>
<context>
    <name>recado::RecoveryDialog</name>
    <message numerus="yes">
        <source>Twilio cannot be asked at the moment: %1 I do not go on with %n message(s) without asking, so that nothing is sent twice.</source>
        <translation>
            <numerusform>Ahora no se puede preguntar a Twilio: %1 No sigo con %n mensaje sin verificar con Twilio, para no enviarlo doble.</numerusform>
            <numerusform>Ahora no se puede preguntar a Twilio: %1 No sigo con %n mensajes sin verificar con Twilio, para no enviarlos doble.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for %n message(s) at Twilio … This takes a few minutes: only when two readings show nothing is it certain.</source>
        <translation>
            <numerusform>Verificando %n mensaje con Twilio … Tarda unos minutos: solo es seguro cuando dos lecturas no muestran nada.</numerusform>
            <numerusform>Verificando %n mensajes con Twilio … Tarda unos minutos: solo es seguro cuando dos lecturas no muestran nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twilio could not tell about these. Please decide:</source>
        <translation>De estos Twilio no supo decir. Decida usted:</translation>
    </message>
    <message>
        <source>Everything is certain: nothing was sent twice, nothing is lost.</source>
        <translation>Todo es seguro: nada se envió dos veces, nada se perdió.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Continuar los envíos</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Pausar los envíos</translation>
    </message>
    <message>
        <source>They wait: the number is paused.</source>
        <translation>Esperan: el número está en pausa.</translation>
    </message>
    <message>
        <source>They leave by themselves.</source>
        <translation>Salen solos.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>The last time, Recado ended without closing. This is how the messages stand that were on their way since then:</source>
        <translation>La última vez, Recado terminó sin cerrarse. Así están los mensajes que estaban en camino desde entonces:</translation>
    </message>
    <message>
        <source>This is how the messages of the last 24 hours stand:</source>
        <translation>Así están los mensajes de las últimas 24 horas:</translation>
    </message>
    <message>
        <source>sent for sure</source>
        <translation>enviados con certeza</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviados</translation>
    </message>
    <message>
        <source>maybe sent</source>
        <translation>quizá enviados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>recado::ResendDialog</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensaje</numerusform>
            <numerusform>%n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar otra vez</translation>
    </message>
    <message>
        <source>Each message goes once more, to the same person. Tick what is to go, and when.</source>
        <translation>Cada mensaje va una vez más, a la misma persona. Marque qué debe ir y cuándo.</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Cuándo va</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>No van otra vez</translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) again.</source>
        <translation>
            <numerusform>%n va otra vez.</numerusform>
            <numerusform>%n van otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>No hay nada marcado.</translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not.</source>
        <translation>
            <numerusform>%n no va.</numerusform>
            <numerusform>%n no van.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Enviar %n otra vez</numerusform>
            <numerusform>Enviar %n otra vez</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::Roles</name>
    <message>
        <source>Sees only</source>
        <translation>Solo ve</translation>
    </message>
    <message>
        <source>Prepares messages</source>
        <translation>Prepara mensajes</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Envía</translation>
    </message>
    <message>
        <source>Administers</source>
        <translation>Administra</translation>
    </message>
</context>
<context>
    <name>recado::RotationChoice</name>
    <message>
        <source>Whoever else uses this token is locked out the moment it is replaced: other programs, servers, another computer with Recado. They need the new one from the Twilio console. Other companies with this token in this Recado get it by themselves.</source>
        <translation>Quien más use este token pierde el acceso en el momento del cambio: otros programas, servidores, otra computadora con Recado. Necesitan el nuevo, que está en la consola de Twilio. Otras empresas con este token en este Recado lo reciben solas.</translation>
    </message>
    <message>
        <source>Whoever else uses the old key is locked out the moment it is removed: other programs, servers, another computer with Recado.</source>
        <translation>Quien más use la clave anterior pierde el acceso en el momento en que se elimina: otros programas, servidores, otra computadora con Recado.</translation>
    </message>
    <message>
        <source>Nobody is locked out, not even who saw the file: what lay in it goes on opening the account.</source>
        <translation>Nadie pierde el acceso, ni quien vio el archivo: lo que estaba en él sigue abriendo la cuenta.</translation>
    </message>
    <message>
        <source>Nobody is locked out: what other programs use goes on working.</source>
        <translation>Nadie pierde el acceso: lo que usan otros programas sigue valiendo.</translation>
    </message>
    <message>
        <source>This computer keeps keys only until Recado is closed, and Twilio shows a key once: after that it must be made again.</source>
        <translation>Esta computadora guarda claves solo hasta que se cierre Recado, y Twilio muestra una clave una sola vez: después habrá que crear otra.</translation>
    </message>
    <message>
        <source>Make a &amp;key of Recado&apos;s own</source>
        <translation>Crear una &amp;clave propia de Recado</translation>
    </message>
    <message>
        <source>Twilio makes another key, which only Recado has.</source>
        <translation>Twilio crea otra clave, que solo tiene Recado.</translation>
    </message>
    <message>
        <source>Twilio makes a key that only Recado has. Recado then forgets the auth token, which goes on working for others.</source>
        <translation>Twilio crea una clave que solo tiene Recado. Recado olvida entonces el token, que sigue valiendo para los demás.</translation>
    </message>
    <message>
        <source>Replace the auth &amp;token of the account</source>
        <translation>Cambiar el &amp;token de la cuenta</translation>
    </message>
    <message>
        <source>Twilio makes a second token, Recado tries it, and it takes the place of the first.</source>
        <translation>Twilio crea un segundo token, Recado lo prueba y toma el lugar del primero.</translation>
    </message>
    <message>
        <source>&amp;Auth token of the account</source>
        <translation>&amp;Token de la cuenta</translation>
    </message>
    <message>
        <source>With an API key alone Twilio makes no other. Recado uses the token once and forgets it.</source>
        <translation>Solo con una clave de API Twilio no crea otra. Recado usa el token una vez y lo olvida.</translation>
    </message>
    <message>
        <source>&amp;Remove the old key at Twilio</source>
        <translation>&amp;Eliminar la clave anterior en Twilio</translation>
    </message>
    <message>
        <source>&amp;Nobody else uses it, or they know and are ready</source>
        <translation>&amp;Nadie más lo usa, o ya saben y están listos</translation>
    </message>
    <message>
        <source>Confirm this first. Nothing has happened yet.</source>
        <translation>Confirme esto antes. Todavía no pasó nada.</translation>
    </message>
    <message>
        <source>This computer keeps keys only until Recado is closed: at the next start the new token must be typed, from the Twilio console.</source>
        <translation>Esta computadora guarda claves solo hasta que se cierre Recado: en el próximo inicio habrá que escribir el token nuevo, que está en la consola de Twilio.</translation>
    </message>
</context>
<context>
    <name>recado::RotationDialog</name>
    <message>
        <source>Done. Recado has the new token; the old one opens nothing any more.</source>
        <translation>Listo. Recado tiene el token nuevo; el anterior ya no abre nada.</translation>
    </message>
    <message>
        <source>Done. Recado has a key of its own and has forgotten what it had before.</source>
        <translation>Listo. Recado tiene una clave propia y olvidó lo que tenía antes.</translation>
    </message>
    <message>
        <source>The old key is removed at Twilio.</source>
        <translation>La clave anterior se eliminó en Twilio.</translation>
    </message>
    <message>
        <source>The old key is still there: delete it in the Twilio console, under API keys and tokens.</source>
        <translation>La clave anterior sigue allí: bórrela en la consola de Twilio, en API keys and tokens.</translation>
    </message>
    <message>
        <source>Nothing changed: what was kept goes on working.</source>
        <translation>Nada cambió: lo que estaba guardado sigue valiendo.</translation>
    </message>
    <message>
        <source>Finish the change</source>
        <translation>Terminar el cambio</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Cambiar la clave</translation>
    </message>
    <message>
        <source>Account %1, opened with an API key.</source>
        <translation>Cuenta %1, abierta con una clave de API.</translation>
    </message>
    <message>
        <source>Account %1, opened with its auth token.</source>
        <translation>Cuenta %1, abierta con su token.</translation>
    </message>
    <message>
        <source>Replace the token now</source>
        <translation>Cambiar el token ahora</translation>
    </message>
    <message>
        <source>Make the key now</source>
        <translation>Crear la clave ahora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <translation>Todavía no terminó.</translation>
    </message>
</context>
<context>
    <name>recado::RotationSteps</name>
    <message>
        <source>to do</source>
        <translation>por hacer</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falló</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>Look at what is kept now</source>
        <translation>Ver lo que está guardado ahora</translation>
    </message>
    <message>
        <source>Let Twilio make a second token</source>
        <translation>Pedir un segundo token a Twilio</translation>
    </message>
    <message>
        <source>Let Twilio make a key</source>
        <translation>Pedir una clave a Twilio</translation>
    </message>
    <message>
        <source>Try the second token</source>
        <translation>Probar el segundo token</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>Probar la clave</translation>
    </message>
    <message>
        <source>Put it in the place of the old one: from here on the old one opens nothing</source>
        <translation>Ponerlo en lugar del anterior: desde aquí el anterior ya no abre nada</translation>
    </message>
    <message>
        <source>Keep the new token</source>
        <translation>Guardar el token nuevo</translation>
    </message>
    <message>
        <source>Keep the key in the place of what was kept</source>
        <translation>Guardar la clave en lugar de lo que había</translation>
    </message>
</context>
<context>
    <name>recado::SandboxDialog</name>
    <message>
        <source>Number for trying</source>
        <translation>Número para probar</translation>
    </message>
    <message>
        <source>Twilio&apos;s shared WhatsApp number writes to whoever has sent it the join text of your account, for three days. Each person joins with their own phone.</source>
        <translation>El número de WhatsApp compartido de Twilio escribe a quien le haya enviado el texto de ingreso de su cuenta, durante tres días. Cada persona ingresa con su propio teléfono.</translation>
    </message>
    <message>
        <source>1. &amp;Join text</source>
        <translation>1. &amp;Texto de ingreso</translation>
    </message>
    <message>
        <source>join two-words</source>
        <translation>join dos-palabras</translation>
    </message>
    <message>
        <source>2. Read the code with the phone&apos;s camera and send the message that WhatsApp has ready.</source>
        <translation>2. Lea el código con la cámara del teléfono y envíe el mensaje que WhatsApp deja listo.</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copiar el texto</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>Mi&amp;rar ahora</translation>
    </message>
    <message>
        <source>&amp;Who has joined</source>
        <translation>&amp;Quién ya ingresó</translation>
    </message>
    <message>
        <source>Joined, but not &amp;seen</source>
        <translation>Ingresó, pero no &amp;apareció</translation>
    </message>
    <message>
        <source>67 99955-0101</source>
        <translation>67 99955-0101</translation>
    </message>
    <message>
        <source>&amp;Mark as joined</source>
        <translation>&amp;Marcar como ingresado</translation>
    </message>
    <message>
        <source>It looks like “join two-words”; it is different for each account.</source>
        <translation>Se parece a “join dos-palabras”; es distinto en cada cuenta.</translation>
    </message>
    <message>
        <source>QR code that opens WhatsApp with the join text</source>
        <translation>Código QR que abre WhatsApp con el texto de ingreso</translation>
    </message>
    <message>
        <source>The QR code appears when the text is there.</source>
        <translation>El código QR aparece cuando haya texto.</translation>
    </message>
    <message>
        <source>%1 · the join has ended: ask for it again</source>
        <translation>%1 · el ingreso terminó: pídalo de nuevo</translation>
    </message>
    <message>
        <source>%1 · ends in %2: ask for it again soon</source>
        <translation>%1 · termina en %2: pídalo de nuevo pronto</translation>
    </message>
    <message>
        <source>%1 · may be written to for %2 more</source>
        <translation>%1 · puede recibir por %2 más</translation>
    </message>
    <message>
        <source>Join received from %1.</source>
        <translation>Ingreso recibido de %1.</translation>
    </message>
    <message>
        <source>No message seen yet. Check the text (it is different for each account) or mark the phone as joined below.</source>
        <translation>Todavía no apareció ningún mensaje. Revise el texto (es distinto en cada cuenta) o marque el teléfono como ingresado, abajo.</translation>
    </message>
    <message>
        <source>Waiting for the message; this ticks itself.</source>
        <translation>Esperando el mensaje; esto se marca solo.</translation>
    </message>
    <message>
        <source>Copy an &amp;invitation</source>
        <translation>Copiar una &amp;invitación</translation>
    </message>
    <message>
        <source>To receive our test messages, send “%1” by WhatsApp to %2, or open %3</source>
        <translation>Para recibir nuestros mensajes de prueba, envíe “%1” por WhatsApp al %2 o abra %3</translation>
    </message>
</context>
<context>
    <name>recado::ScenarioCard</name>
    <message>
        <source>A good day</source>
        <translation>Un buen día</translation>
    </message>
    <message>
        <source>Everything arrives, and a customer answers.</source>
        <translation>Todo llega, y una clienta responde.</translation>
    </message>
    <message>
        <source>Black Friday</source>
        <translation>Black Friday</translation>
    </message>
    <message>
        <source>Everybody sends at once: Twilio answers late and refuses some requests, for twenty minutes.</source>
        <translation>Todos envían a la vez: durante veinte minutos Twilio tarda y rechaza algunas solicitudes.</translation>
    </message>
    <message>
        <source>A bad network</source>
        <translation>Una red mala</translation>
    </message>
    <message>
        <source>Answers get lost after the message was accepted, and lists lag behind.</source>
        <translation>Se pierden respuestas después de que el mensaje fue aceptado, y las listas van con retraso.</translation>
    </message>
    <message>
        <source>The number for trying</source>
        <translation>El número de prueba</translation>
    </message>
    <message>
        <source>A trial account: only who has joined can be written to, one message in three seconds.</source>
        <translation>Una cuenta de prueba: solo recibe quien se unió, un mensaje cada tres segundos.</translation>
    </message>
    <message>
        <source>A new WhatsApp number</source>
        <translation>Un número de WhatsApp nuevo</translation>
    </message>
    <message>
        <source>It may write first to 250 people within 24 hours, and to nobody more.</source>
        <translation>Puede escribir primero a 250 personas en 24 horas, y a nadie más.</translation>
    </message>
    <message>
        <source>A paused template</source>
        <translation>Una plantilla en pausa</translation>
    </message>
    <message>
        <source>WhatsApp pauses a template after ten minutes and lets it go on after three hours.</source>
        <translation>WhatsApp pausa una plantilla a los diez minutos y la libera a las tres horas.</translation>
    </message>
    <message>
        <source>A day to try</source>
        <translation>Un día para probar</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>Co&amp;menzar</translation>
    </message>
</context>
<context>
    <name>recado::SelectionDesk</name>
    <message>
        <source>Cancel messages</source>
        <translation>Cancelar mensajes</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n message(s) that did not leave yet? They are not sent; later they can be sent again from this list.</source>
        <translation>
            <numerusform>¿Cancelar %n mensaje que todavía no salió? No se envía; después se puede enviar otra vez desde esta lista.</numerusform>
            <numerusform>¿Cancelar %n mensajes que todavía no salieron? No se envían; después se pueden enviar otra vez desde esta lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n message(s)</source>
        <translation>
            <numerusform>Cancelar %n mensaje</numerusform>
            <numerusform>Cancelar %n mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos como están</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Queueing: %1 of %2 …</source>
        <translation>Poniendo en la cola: %1 de %2 …</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cancelled: not sent.</source>
        <translation>
            <numerusform>%n mensaje cancelado: no se envió.</numerusform>
            <numerusform>%n mensajes cancelados: no se enviaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are in the queue again.</source>
        <translation>
            <numerusform>%n mensaje está en la cola otra vez.</numerusform>
            <numerusform>%n mensajes están en la cola otra vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those for tomorrow leave at 9:00.</source>
        <translation>Los de mañana salen a las 9:00.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were not begun and stay as they are.</source>
        <translation>
            <numerusform>%n más no se empezó y queda como está.</numerusform>
            <numerusform>%n más no se empezaron y quedan como están.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n message(s) …</source>
        <translation>
            <numerusform>Cancelando %n mensaje …</numerusform>
            <numerusform>Cancelando %n mensajes …</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling at Twilio, one by one: %1 of %2 …</source>
        <translation>Cancelando en Twilio, uno por uno: %1 de %2 …</translation>
    </message>
</context>
<context>
    <name>recado::SelectionPanel</name>
    <message numerus="yes">
        <source>%n message(s) chosen</source>
        <translation>
            <numerusform>%n mensaje seleccionado</numerusform>
            <numerusform>%n mensajes seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than %1 can be chosen at once: these are the newest.</source>
        <translation>No se pueden seleccionar más de %1 a la vez: estos son los más nuevos.</translation>
    </message>
    <message>
        <source>Choose only these</source>
        <translation>Seleccionar solo estos</translation>
    </message>
    <message>
        <source>Choose only these: %1</source>
        <translation>Seleccionar solo estos: %1</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again …</source>
        <translation>
            <numerusform>Enviar %n otra vez …</numerusform>
            <numerusform>Enviar %n otra vez …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n …</source>
        <translation>
            <numerusform>Cancelar %n …</numerusform>
            <numerusform>Cancelar %n …</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose only one</source>
        <translation>Volver a uno solo</translation>
    </message>
</context>
<context>
    <name>recado::SenderDialog</name>
    <message>
        <source>Twilio number</source>
        <translation>Número de Twilio</translation>
    </message>
    <message>
        <source>The number from which messages leave, as Twilio shows it.</source>
        <translation>El número desde el que salen los mensajes, tal como aparece en Twilio.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>&amp;Número</translation>
    </message>
    <message>
        <source>+55 67 3000-0000</source>
        <translation>+55 67 3000-0000</translation>
    </message>
    <message>
        <source>&amp;WhatsApp</source>
        <translation>&amp;WhatsApp</translation>
    </message>
    <message>
        <source>&amp;SMS</source>
        <translation>&amp;SMS</translation>
    </message>
    <message>
        <source>&amp;Messaging Service</source>
        <translation>&amp;Messaging Service</translation>
    </message>
    <message>
        <source>&amp;Verify service</source>
        <translation>Servicio &amp;Verify</translation>
    </message>
    <message>
        <source>A Messaging Service lets Twilio send at a chosen time while this computer is off, and share the work among several numbers. A Verify service sends codes. Neither is needed to begin.</source>
        <translation>Un Messaging Service permite que Twilio envíe a la hora elegida con este equipo apagado y reparta el trabajo entre varios números. Un servicio Verify envía códigos. Ninguno de los dos hace falta para empezar.</translation>
    </message>
    <message>
        <source>Twilio could not be asked for the services: %1 The number can be saved without.</source>
        <translation>No se pudo preguntar a Twilio por los servicios: %1 El número se puede guardar sin ellos.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Twilio&apos;s WhatsApp number for trying (%1)</source>
        <translation>Número de prueba de WhatsApp de Twilio (%1)</translation>
    </message>
    <message>
        <source>Messages a m&amp;inute</source>
        <translation>Mensajes por m&amp;inuto</translation>
    </message>
    <message>
        <source>As usual for the channel</source>
        <translation>Como es usual en el canal</translation>
    </message>
    <message>
        <source>Change this only when Twilio or Meta asks for less, or has allowed more. A long SMS counts once for each of its parts.</source>
        <translation>Cámbielo solo si Twilio o Meta pide menos, o ha permitido más. Un SMS largo cuenta una vez por cada parte.</translation>
    </message>
</context>
<context>
    <name>recado::SenderFacts</name>
    <message>
        <source>Customers see</source>
        <translation>El cliente ve</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>Messaging Service</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Cambiar la clave…</translation>
    </message>
</context>
<context>
    <name>recado::SenderNotices</name>
    <message>
        <source>Paused: nothing leaves from this number. What is queued waits and leaves when you let it send again.</source>
        <translation>En pausa: nada sale de este número. Lo que está en cola espera y sale cuando usted permita enviar de nuevo.</translation>
    </message>
    <message>
        <source>Trial account: it reaches only phones verified at Twilio, at most 50 messages a day, and Twilio writes a line of its own before each text.</source>
        <translation>Cuenta de prueba: solo llega a teléfonos verificados en Twilio, como máximo 50 mensajes por día, y Twilio escribe una línea propia antes de cada texto.</translation>
    </message>
    <message numerus="yes">
        <source>The join of %n person(s) has ended or ends within a day: ask for it again.</source>
        <translation>
            <numerusform>El join de %n persona venció o vence en menos de un día: pídalo de nuevo.</numerusform>
            <numerusform>El join de %n personas venció o vence en menos de un día: pídalo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is told of what people write to this number and may answer first.</source>
        <translation>%1 recibe lo que las personas escriben a este número y puede responder antes.</translation>
    </message>
</context>
<context>
    <name>recado::SenderPanel</name>
    <message>
        <source>Test connection</source>
        <translation>Probar conexión</translation>
    </message>
    <message>
        <source>Type the secret again…</source>
        <translation>Escribir la clave de nuevo…</translation>
    </message>
    <message>
        <source>Let it send again</source>
        <translation>Volver a enviar</translation>
    </message>
    <message>
        <source>Pause this number</source>
        <translation>Pausar este número</translation>
    </message>
    <message>
        <source>While it is paused nothing leaves from this number.</source>
        <translation>Mientras esté en pausa, nada sale de este número.</translation>
    </message>
    <message>
        <source>Never tested: whether it works is not known.</source>
        <translation>Nunca probado: no se sabe si funciona.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Let people join…</source>
        <translation>Invitar a personas…</translation>
    </message>
    <message>
        <source>Way to production…</source>
        <translation>Camino a producción…</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Preguntando a Twilio…</translation>
    </message>
</context>
<context>
    <name>recado::SenderTableModel</name>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Última prueba</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Nunca probado</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>No funciona</translation>
    </message>
    <message>
        <source>Works, look at it</source>
        <translation>Funciona, revíselo</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message numerus="yes">
        <source>Tested %1 ago: %n step(s) failed.</source>
        <translation>
            <numerusform>Probado hace %1: falló %n paso.</numerusform>
            <numerusform>Probado hace %1: fallaron %n pasos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested %1 ago: works, %n thing(s) to look at.</source>
        <translation>
            <numerusform>Probado hace %1: funciona, %n cosa por revisar.</numerusform>
            <numerusform>Probado hace %1: funciona, %n cosas por revisar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tested %1 ago: all is well.</source>
        <translation>Probado hace %1: todo bien.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>%L1 a day</source>
        <translation>%L1 al día</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>It lay in an open file: replace it</source>
        <translation>Estaba en un archivo abierto: cámbiela</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: replace it now</source>
        <translation>%1: cámbiela ahora</translation>
    </message>
    <message>
        <source>%1: replace it soon</source>
        <translation>%1: cámbiela pronto</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nueva, de hoy</translation>
    </message>
</context>
<context>
    <name>recado::SendersPage</name>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Add a number…</source>
        <translation>Agregar número…</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Agregar cuenta…</translation>
    </message>
    <message>
        <source>New company…</source>
        <translation>Nueva empresa…</translation>
    </message>
    <message>
        <source>This company has no number yet.</source>
        <translation>Esta empresa aún no tiene número.</translation>
    </message>
    <message>
        <source>A number of your Twilio account, for WhatsApp, SMS or both.</source>
        <translation>Un número de su cuenta de Twilio, para WhatsApp, SMS o ambos.</translation>
    </message>
    <message>
        <source>Change company…</source>
        <translation>Cambiar empresa…</translation>
    </message>
    <message>
        <source>Only people who administer Recado here can change numbers.</source>
        <translation>Solo quien administra Recado aquí puede cambiar números.</translation>
    </message>
    <message>
        <source>File hosting…</source>
        <translation>Alojamiento de archivos…</translation>
    </message>
</context>
<context>
    <name>recado::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>&amp;Undo is possible for</source>
        <translation>Tiempo para &amp;deshacer</translation>
    </message>
    <message>
        <source>&amp;Pause between text and PDF, at least</source>
        <translation>&amp;Pausa entre texto y PDF, mínimo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>https://files.example.com/recado</source>
        <translation>https://files.example.com/recado</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Igual que el sistema</translation>
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
        <source>Not at all: messages leave at once</source>
        <translation>Ninguno: el mensaje sale al momento</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>This is shorter than the shortest pause.</source>
        <translation>El máximo es menor que el mínimo.</translation>
    </message>
    <message>
        <source>Type a web address that starts with https://.</source>
        <translation>Escriba una dirección que empiece con https://.</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;Máximo</translation>
    </message>
    <message>
        <source>Public a&amp;ddress of the files</source>
        <translation>Dirección pública de los a&amp;rchivos</translation>
    </message>
    <message>
        <source>&amp;Lock the window</source>
        <translation>&amp;Bloquear la ventana</translation>
    </message>
    <message>
        <source>P&amp;roxy of the network</source>
        <translation>P&amp;roxy de la red</translation>
    </message>
    <message>
        <source>Empty: as the system says. http://proxy:3128</source>
        <translation>Vacío: como en el sistema. http://proxy:3128</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company</source>
        <translation>&amp;Certificado de la empresa</translation>
    </message>
    <message>
        <source>Empty: those of the system. /path/to/company-ca.pem</source>
        <translation>Vacío: los del sistema. /ruta/empresa-ca.pem</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>&amp;Personas…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copia&amp;s de seguridad…</translation>
    </message>
    <message>
        <source>Record of c&amp;hanges…</source>
        <translation>Registro de ca&amp;mbios…</translation>
    </message>
    <message>
        <source>Lo&amp;g…</source>
        <translation>Re&amp;gistro técnico…</translation>
    </message>
    <message>
        <source>Support &amp;file…</source>
        <translation>Archivo de sop&amp;orte…</translation>
    </message>
    <message>
        <source>Only who administers Recado here may change more than language and appearance.</source>
        <translation>Solo quien administra Recado aquí puede cambiar más que el idioma y la apariencia.</translation>
    </message>
    <message>
        <source>Only with Ctrl+L</source>
        <translation>Solo con Ctrl+L</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>Tras %n minuto sin tecla ni clic</numerusform>
            <numerusform>Tras %n minutos sin tecla ni clic</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file that can be read.</source>
        <translation>No hay un archivo así que se pueda leer.</translation>
    </message>
    <message>
        <source>Type it as http://name:port or socks5://name:port, or none.</source>
        <translation>Escríbalo como http://nombre:puerto o socks5://nombre:puerto, o none.</translation>
    </message>
    <message>
        <source>Files that are &amp;online…</source>
        <translation>Archivos en &amp;línea…</translation>
    </message>
    <message>
        <source>&amp;What could not leave for 2 hours</source>
        <translation>&amp;Lo que no pudo salir por 2 horas</translation>
    </message>
    <message>
        <source>Ask before it is sent</source>
        <translation>Preguntar antes de enviar</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>recado::Signals</name>
    <message>
        <source>The payment line has a wrong check digit. Do not send it before you have compared it with the bank.</source>
        <translation>La línea de pago no coincide (dígito verificador incorrecto). No la envíe antes de verificarla con el banco.</translation>
    </message>
    <message>
        <source>The payment line has 48 digits: the system that made it writes the due date wrongly. Ask for a new boleto.</source>
        <translation>La línea de pago tiene 48 dígitos: el sistema que la generó graba mal el vencimiento. Pida un boleto nuevo.</translation>
    </message>
    <message>
        <source>The boleto is not in reais.</source>
        <translation>El boleto no está en reales.</translation>
    </message>
    <message>
        <source>The printed amount is not the one in the payment line.</source>
        <translation>El monto impreso no es el mismo de la línea de pago.</translation>
    </message>
    <message>
        <source>I did not find the printed amount: compare it yourself.</source>
        <translation>No encontré el monto impreso: verifíquelo usted.</translation>
    </message>
    <message>
        <source>The printed due date is not the one in the payment line.</source>
        <translation>El vencimiento impreso no es el mismo de la línea de pago.</translation>
    </message>
    <message>
        <source>I did not find the printed due date: compare it yourself.</source>
        <translation>No encontré el vencimiento impreso: verifíquelo usted.</translation>
    </message>
    <message>
        <source>The due date was coded before 2025: this is an old boleto.</source>
        <translation>El vencimiento está en el formato anterior a 2025: este boleto es antiguo.</translation>
    </message>
    <message>
        <source>The due date could mean two dates; banks refuse both.</source>
        <translation>El vencimiento puede ser de dos fechas; los bancos rechazan ambas.</translation>
    </message>
    <message>
        <source>This boleto has no due date.</source>
        <translation>Este boleto no tiene vencimiento.</translation>
    </message>
    <message>
        <source>This boleto has no amount: the payer types it.</source>
        <translation>Este boleto no tiene monto: lo escribe quien paga.</translation>
    </message>
    <message>
        <source>The printed bank is not the one in the payment line.</source>
        <translation>El banco impreso no es el mismo de la línea de pago.</translation>
    </message>
    <message>
        <source>I do not know the bank of this code.</source>
        <translation>No conozco el banco de este código.</translation>
    </message>
    <message>
        <source>I did not find who receives the money.</source>
        <translation>No encontré quién recibe el pago.</translation>
    </message>
    <message>
        <source>I did not find the document of who receives the money.</source>
        <translation>No encontré el CNPJ o CPF de quien recibe el pago.</translation>
    </message>
    <message>
        <source>This boleto is overdue.</source>
        <translation>Este boleto está vencido.</translation>
    </message>
    <message>
        <source>Read and checked</source>
        <translation>Leído y verificado</translation>
    </message>
    <message>
        <source>Read: please look</source>
        <translation>Leído: por favor verifique</translation>
    </message>
    <message>
        <source>I could not read it</source>
        <translation>No pude leerlo</translation>
    </message>
    <message>
        <source>The bars code another payment than the payment line: somebody may have changed this boleto. Compare it with the bank.</source>
        <translation>El código de barras es de otro pago que el de la línea: alguien puede haber alterado este boleto. Compárelo con el banco.</translation>
    </message>
    <message>
        <source>I could not read the bars of this boleto: compare the line yourself.</source>
        <translation>No pude leer el código de barras de este boleto: compare la línea usted mismo.</translation>
    </message>
    <message>
        <source>Only the bars could be read, with nothing to compare them with.</source>
        <translation>Solo se pudo leer el código de barras, sin nada con qué compararlo.</translation>
    </message>
    <message>
        <source>The Pix code pays somebody else than the beneficiary of the boleto.</source>
        <translation>El código Pix paga a alguien que no es el beneficiario del boleto.</translation>
    </message>
    <message>
        <source>The amount in the Pix code is not the one of the boleto.</source>
        <translation>El importe del código Pix no es el del boleto.</translation>
    </message>
    <message>
        <source>The Pix code is damaged: banks refuse it.</source>
        <translation>El código Pix está dañado: los bancos lo rechazan.</translation>
    </message>
    <message>
        <source>The amount in the Pix code is not a number: banks refuse it.</source>
        <translation>El importe del código Pix no es un número: los bancos lo rechazan.</translation>
    </message>
    <message>
        <source>The Pix code is not in reais.</source>
        <translation>El código Pix no está en reales.</translation>
    </message>
    <message>
        <source>The Pix code is not Brazilian.</source>
        <translation>El código Pix no es brasileño.</translation>
    </message>
    <message>
        <source>The Pix code does not say who receives the money.</source>
        <translation>El código Pix no dice quién recibe el dinero.</translation>
    </message>
    <message>
        <source>The code beside the bars belongs to another system than Pix.</source>
        <translation>El código junto a las barras no es Pix: es de otro sistema.</translation>
    </message>
    <message>
        <source>Not every page of this file was read (at most the first 100 are). Look at the others yourself before you send it.</source>
        <translation>No se leyeron todas las páginas de este archivo (se leen como máximo las 100 primeras). Revise las demás antes de enviarlo.</translation>
    </message>
    <message>
        <source>The Pix QR code says something else than the Pix text.</source>
        <translation>El código QR de Pix dice otra cosa que el texto de Pix.</translation>
    </message>
    <message>
        <source>This company has never sent boletos of this beneficiary. Make sure that the money goes to the right account.</source>
        <translation>Esta empresa nunca envió boletos de este beneficiario. Asegúrese de que el dinero vaya a la cuenta correcta.</translation>
    </message>
    <message>
        <source>There are no earlier boletos of this company to compare the beneficiary with.</source>
        <translation>Todavía no hay boletos de esta empresa para comparar el beneficiario.</translation>
    </message>
    <message>
        <source>This boleto was already sent.</source>
        <translation>Este boleto ya se envió.</translation>
    </message>
    <message>
        <source>This very file was already sent.</source>
        <translation>Este mismo archivo ya se envió.</translation>
    </message>
    <message>
        <source>A newer version of this boleto was already sent: this file is the older one.</source>
        <translation>Ya se envió una versión más nueva de este boleto: este archivo es el antiguo.</translation>
    </message>
    <message>
        <source>This file holds boletos of other people: everybody would see them.</source>
        <translation>Este archivo contiene boletos de otras personas: todos los verían.</translation>
    </message>
    <message>
        <source>This boleto is for somebody else than the person whom you send it to.</source>
        <translation>Este boleto es de otra persona, no de quien lo va a recibir.</translation>
    </message>
</context>
<context>
    <name>recado::SimulatorPanel</name>
    <message>
        <source>The message has arrived at Twilio; Recado fetches it now.</source>
        <translation>El mensaje llegó a Twilio; Recado lo busca ahora.</translation>
    </message>
    <message>
        <source>“%1” has begun. What was set before has ended.</source>
        <translation>“%1” comenzó. Lo que estaba ajustado antes terminó.</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Here you play Twilio and your customers. Nothing leaves this computer.</source>
        <translation>Aquí usted hace de Twilio y de sus clientes. Nada sale de esta computadora.</translation>
    </message>
</context>
<context>
    <name>recado::SmsFallback</name>
    <message>
        <source>If WhatsApp does not deliver it, send one SMS</source>
        <translation>Si WhatsApp no lo entrega, enviar un SMS</translation>
    </message>
    <message>
        <source>Only when WhatsApp fails for good, and never to somebody who opted out.</source>
        <translation>Solo cuando WhatsApp falle definitivamente, y nunca a quien pidió no recibir.</translation>
    </message>
    <message numerus="yes">
        <source>SMS (%n part(s)): %1</source>
        <translation>
            <numerusform>SMS (%n parte): %1</numerusform>
            <numerusform>SMS (%n partes): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::StartNews</name>
    <message>
        <source>What was done after it could not be read; it is kept as %1.</source>
        <translation>Lo que se hizo después no se pudo leer; está guardado como %1.</translation>
    </message>
    <message>
        <source>No message was newer.</source>
        <translation>Ningún mensaje era más nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written after it are not here any more; they are kept in %1.</source>
        <translation>
            <numerusform>%n mensaje escrito después ya no está aquí; está guardado en %1.</numerusform>
            <numerusform>%n mensajes escritos después ya no están aquí; están guardados en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one is from %1.</source>
        <translation>El último es del %1.</translation>
    </message>
    <message>
        <source>The backup that was chosen was not put back: everything is as before. %1</source>
        <translation>La copia de seguridad elegida no se restauró: todo está como antes. %1</translation>
    </message>
    <message>
        <source>The backup of %1 was put back: everything is as it was then.</source>
        <translation>Se restauró la copia de seguridad del %1: todo está como en ese momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of its queue will not leave by themselves, because they may have been sent since then: look at each.</source>
        <translation>
            <numerusform>%n mensaje de su cola no sale solo, porque puede haberse enviado desde entonces: revíselo.</numerusform>
            <numerusform>%n mensajes de su cola no salen solos, porque pueden haberse enviado desde entonces: revise cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the messages</source>
        <translation>Ver los mensajes</translation>
    </message>
</context>
<context>
    <name>recado::StateDelegate</name>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <translation>
            <numerusform>Deshacer (%n s)</numerusform>
            <numerusform>Deshacer (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::StateFilter</name>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Solo: %1</translation>
    </message>
    <message>
        <source>Search the messages</source>
        <translation>Buscar en los mensajes</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Nombre o teléfono</translation>
    </message>
    <message>
        <source>Show the others too</source>
        <translation>Mostrar también los otros</translation>
    </message>
</context>
<context>
    <name>recado::StatusLine</name>
    <message>
        <source>Twilio was not asked yet</source>
        <translation>Twilio aún sin consultar</translation>
    </message>
    <message>
        <source>Twilio updated %1 ago</source>
        <translation>Twilio actualizado hace %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>cola %1</translation>
    </message>
    <message>
        <source>Another Recado sends for this number; this one only shows.</source>
        <translation>Otro Recado está enviando por este número; este solo muestra.</translation>
    </message>
    <message>
        <source>Simulator: nothing leaves this computer</source>
        <translation>Simulador: nada sale de esta computadora</translation>
    </message>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>%n en verificación</numerusform>
            <numerusform>%n en verificación</numerusform>
        </translation>
    </message>
    <message>
        <source>Play Twilio …</source>
        <translation>Hacer de Twilio …</translation>
    </message>
    <message>
        <source>The simulator&apos;s time, answers and faults (Ctrl+Shift+S)</source>
        <translation>Tiempo, respuestas y fallas del simulador (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>No way to Twilio since %1: nothing is sent; it goes on by itself.</source>
        <translation>Sin camino hasta Twilio desde las %1: no se envía nada; sigue solo.</translation>
    </message>
    <message>
        <source>While messages leave, Recado keeps the computer awake. When it sleeps or is closed, they wait and leave afterwards; what is too late is asked about first.</source>
        <translation>Mientras salen mensajes, Recado mantiene despierta la computadora. Si duerme o se cierra, esperan y salen después; de lo que quedó tarde pregunta antes.</translation>
    </message>
</context>
<context>
    <name>recado::SupportDialog</name>
    <message>
        <source>Save the support file</source>
        <translation>Guardar el archivo de soporte</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Archivos comprimidos (*.zip)</translation>
    </message>
    <message>
        <source>The file is saved. Recado sends it to nobody: give it to whom you like.</source>
        <translation>El archivo está guardado. Recado no lo envía a nadie: entréguelo a quien quiera.</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Archivo de soporte</translation>
    </message>
    <message>
        <source>This is what the file will hold, word for word. Keys are taken out; phones, CPF and CNPJ are masked; names, texts and boletos of your customers are not in it.</source>
        <translation>Esto es lo que contendrá el archivo, palabra por palabra. Las claves se quitan; los teléfonos, CPF y CNPJ se enmascaran; los nombres, textos y boletos de sus clientes no entran.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>Qué hay en el archivo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>recado::TenantBar</name>
    <message>
        <source>Choose a company</source>
        <translation>Elija una empresa</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Empresa: %1</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Aún sin número</translation>
    </message>
    <message>
        <source>Choose a number</source>
        <translation>Elija un número</translation>
    </message>
    <message>
        <source>Sends from: %1</source>
        <translation>Envía desde: %1</translation>
    </message>
</context>
<context>
    <name>recado::TenantDialog</name>
    <message>
        <source>The company whose customers are written to. Its colour marks every screen, so that nobody sends for the wrong one.</source>
        <translation>La empresa en cuyo nombre escribe. Su color marca todas las pantallas, para que nadie envíe por la empresa equivocada.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Condomínio Solar</source>
        <translation>Condomínio Solar</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>Chosen by Recado</source>
        <translation>Recado elige</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vino</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ladrillo</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Huso horario</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como en este equipo</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one of the list.</source>
        <translation>Ese huso horario no existe: elija uno de la lista.</translation>
    </message>
</context>
<context>
    <name>recado::TestSend</name>
    <message>
        <source>Test from Recado: messages of this number arrive. Please answer with any word.</source>
        <translation>Prueba de Recado: los mensajes de este número llegan. Por favor, responda con cualquier palabra.</translation>
    </message>
    <message>
        <source>Putting it into the queue…</source>
        <translation>Poniéndolo en la cola…</translation>
    </message>
    <message>
        <source>As soon as a phone has joined, a test message can go there.</source>
        <translation>En cuanto un teléfono se una, se le puede enviar un mensaje de prueba.</translation>
    </message>
    <message>
        <source>An answer came: both ways work.</source>
        <translation>Llegó una respuesta: los dos sentidos funcionan.</translation>
    </message>
    <message>
        <source>It has arrived. Answer it from the phone, to try the other way too.</source>
        <translation>Llegó. Responda desde el teléfono, para probar también el otro sentido.</translation>
    </message>
    <message>
        <source>It has left. Waiting for the phone; one that is switched off takes longer.</source>
        <translation>Salió. Esperando el teléfono; uno apagado tarda más.</translation>
    </message>
    <message>
        <source>It leaves in a moment.</source>
        <translation>Sale en un momento.</translation>
    </message>
    <message>
        <source>Send a &amp;test message</source>
        <translation>Enviar un mensaje de &amp;prueba</translation>
    </message>
    <message>
        <source>Send a &amp;test to %1</source>
        <translation>Enviar una &amp;prueba a %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondido</translation>
    </message>
</context>
<context>
    <name>recado::TextPanel</name>
    <message>
        <source>The text still holds %1: write it out or take it away.</source>
        <translation>El texto todavía tiene %1: escriba el dato o bórrelo.</translation>
    </message>
    <message>
        <source>Without a sample</source>
        <translation>Sin texto preparado</translation>
    </message>
    <message>
        <source>%1/%2 characters</source>
        <translation>%1/%2 caracteres</translation>
    </message>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
    <message>
        <source>accents make it longer</source>
        <translation>los acentos acortan el SMS</translation>
    </message>
    <message>
        <source>Sample text</source>
        <translation>Texto preparado</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Idioma del cliente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Write the message here</source>
        <translation>Escriba el mensaje aquí</translation>
    </message>
</context>
<context>
    <name>recado::TimeCard</name>
    <message>
        <source>The simulator&apos;s clock is being asked …</source>
        <translation>Consultando el reloj del simulador …</translation>
    </message>
    <message>
        <source>It is %1 in the simulator</source>
        <translation>En el simulador son %1</translation>
    </message>
    <message>
        <source>%1, %2 ahead of this computer.</source>
        <translation>%1, %2 por delante de esta computadora.</translation>
    </message>
    <message>
        <source>%1, %2 behind this computer.</source>
        <translation>%1, %2 por detrás de esta computadora.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>As fast as the real time</source>
        <translation>A la velocidad real</translation>
    </message>
    <message>
        <source>20 times as fast</source>
        <translation>20 veces más rápido</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>How fast the simulator&apos;s time goes by</source>
        <translation>Velocidad del tiempo en el simulador</translation>
    </message>
    <message>
        <source>One &amp;hour on</source>
        <translation>Una &amp;hora más</translation>
    </message>
    <message>
        <source>One &amp;day on</source>
        <translation>Un d&amp;ía más</translation>
    </message>
    <message>
        <source>Only Twilio&apos;s time moves. Recado counts the 24 hours of a conversation by the clock of this computer.</source>
        <translation>Solo avanza el tiempo de Twilio. Recado cuenta las 24 horas de una conversación con el reloj de esta computadora.</translation>
    </message>
</context>
<context>
    <name>recado::Toast</name>
    <message numerus="yes">
        <source>Leaves in %n second(s)</source>
        <translation>
            <numerusform>Sale en %n segundo</numerusform>
            <numerusform>Sale en %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Takes the message back before it leaves</source>
        <translation>Deshace el mensaje antes de que salga</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
</context>
<context>
    <name>recado::TroubleCard</name>
    <message numerus="yes">
        <source>A scenario lets %n more thing(s) go wrong.</source>
        <translation>
            <numerusform>Un escenario hace que falle %n cosa más.</numerusform>
            <numerusform>Un escenario hace que fallen %n cosas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>Lo que sale mal</translation>
    </message>
    <message>
        <source>Twilio is &amp;slow</source>
        <translation>Twilio está &amp;lenta</translation>
    </message>
    <message>
        <source>Every answer takes three seconds.</source>
        <translation>Cada respuesta tarda tres segundos.</translation>
    </message>
    <message>
        <source>Answers get &amp;lost</source>
        <translation>Se &amp;pierden respuestas</translation>
    </message>
    <message>
        <source>Every second message is accepted, but Recado does not hear of it. Nothing may be sent twice.</source>
        <translation>Uno de cada dos mensajes es aceptado, pero Recado no se entera. Nada puede enviarse dos veces.</translation>
    </message>
    <message>
        <source>&amp;Too many requests</source>
        <translation>&amp;Demasiadas solicitudes</translation>
    </message>
    <message>
        <source>Twilio refuses every second request for the moment.</source>
        <translation>Twilio rechaza por ahora una de cada dos solicitudes.</translation>
    </message>
    <message>
        <source>Twilio is dow&amp;n</source>
        <translation>Twilio está &amp;fuera de servicio</translation>
    </message>
    <message>
        <source>Every request fails.</source>
        <translation>Toda solicitud falla.</translation>
    </message>
    <message>
        <source>All &amp;well again</source>
        <translation>Todo &amp;bien otra vez</translation>
    </message>
</context>
<context>
    <name>recado::UndoOffer</name>
    <message>
        <source>It had left already: what has gone cannot be called back.</source>
        <translation>Ya había salido: lo que salió no se puede borrar del celular del cliente.</translation>
    </message>
    <message>
        <source>Taken back: nothing was sent.</source>
        <translation>Deshecho: no se envió nada.</translation>
    </message>
</context>
<context>
    <name>recado::UserForm</name>
    <message>
        <source>Signs in &amp;without a PIN</source>
        <translation>Entra &amp;sin PIN</translation>
    </message>
    <message>
        <source>May not sign in any &amp;more</source>
        <translation>&amp;Ya no puede entrar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>May &amp;do</source>
        <translation>&amp;Puede</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>Nuevo P&amp;IN</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN de n&amp;uevo</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Cambiar una persona</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Agregar una persona</translation>
    </message>
    <message>
        <source>Empty: as it is.</source>
        <translation>Vacío: queda como está.</translation>
    </message>
    <message>
        <source>At least 4 digits or letters; empty: none.</source>
        <translation>Como mínimo 4 dígitos o letras; vacío: ninguno.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Los dos no son iguales.</translation>
    </message>
</context>
<context>
    <name>recado::WayOut</name>
    <message>
        <source>This is the simulator. With a real account this opens %1 in the browser.</source>
        <translation>Este es el simulador. Con una cuenta real, esto abre %1 en el navegador.</translation>
    </message>
    <message>
        <source>The browser could not be opened. The address is %1</source>
        <translation>No se pudo abrir el navegador. La dirección es %1</translation>
    </message>
    <message>
        <source>Type the secret again…</source>
        <translation>Escribir la clave de nuevo…</translation>
    </message>
    <message>
        <source>Change the number…</source>
        <translation>Cambiar el número…</translation>
    </message>
    <message>
        <source>Open billing at Twilio</source>
        <translation>Abrir la facturación en Twilio</translation>
    </message>
    <message>
        <source>Open the numbers at Twilio</source>
        <translation>Abrir los números en Twilio</translation>
    </message>
    <message>
        <source>Open WhatsApp senders at Twilio</source>
        <translation>Abrir los remitentes de WhatsApp en Twilio</translation>
    </message>
    <message>
        <source>Open the services at Twilio</source>
        <translation>Abrir los servicios en Twilio</translation>
    </message>
    <message>
        <source>Open templates at Twilio</source>
        <translation>Abrir las plantillas en Twilio</translation>
    </message>
    <message>
        <source>Open the console at Twilio</source>
        <translation>Abrir la consola de Twilio</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Probar de nuevo</translation>
    </message>
</context>
<context>
    <name>recado::WelcomePage</name>
    <message>
        <source>Welcome to Recado</source>
        <translation>Le damos la bienvenida a Recado</translation>
    </message>
    <message>
        <source>Boletos and messages to your customers by WhatsApp and SMS, from your own Twilio account.</source>
        <translation>Boletos y mensajes para sus clientes por WhatsApp y SMS, desde su propia cuenta de Twilio.</translation>
    </message>
    <message>
        <source>Try with the simulator</source>
        <translation>Probar en el simulador</translation>
    </message>
    <message>
        <source>Invented customers and a sample boleto. Nothing leaves this computer and nothing costs money.</source>
        <translation>Clientes inventados y un boleto de ejemplo. Nada sale de esta computadora y nada se cobra.</translation>
    </message>
    <message>
        <source>Set up my company</source>
        <translation>Registrar mi empresa</translation>
    </message>
    <message>
        <source>You need the name of the company, and from Twilio the account SID, its auth token and the number. It takes about three minutes.</source>
        <translation>Necesita el nombre de la empresa y, de Twilio, el Account SID, el auth token y el número. Toma unos tres minutos.</translation>
    </message>
</context>
<context>
    <name>recado::WhatsAppStatus</name>
    <message>
        <source>Being created</source>
        <translation>En creación</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Fuera de línea</translation>
    </message>
    <message>
        <source>Waiting for verification</source>
        <translation>Esperando verificación</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>En verificación</translation>
    </message>
    <message>
        <source>Online, a change is being taken over</source>
        <translation>En línea; se está aplicando un cambio</translation>
    </message>
    <message>
        <source>Under review at Twilio</source>
        <translation>En revisión en Twilio</translation>
    </message>
    <message>
        <source>Begun, not handed in yet</source>
        <translation>Empezado, todavía sin enviar</translation>
    </message>
    <message>
        <source>Twilio says: “%1”</source>
        <translation>Twilio dice: “%1”</translation>
    </message>
</context>
<context>
    <name>recado::WhenDialog</name>
    <message>
        <source>Less than 15 minutes ahead, Twilio may refuse it; then it is not sent, and you are told.</source>
        <translation>Con menos de 15 minutos, Twilio puede rechazarlo; en ese caso no se envía y se le avisa.</translation>
    </message>
    <message>
        <source>This computer may be off then. Until that time it can be cancelled.</source>
        <translation>Esta computadora puede estar apagada a esa hora. Hasta entonces se puede cancelar.</translation>
    </message>
    <message>
        <source>When is it to be sent?</source>
        <translation>¿Cuándo enviarlo?</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Mañana %1</translation>
    </message>
    <message>
        <source>Monday %1</source>
        <translation>Lunes %1</translation>
    </message>
    <message>
        <source>This computer sends it</source>
        <translation>Enviar desde aquí (la computadora debe estar encendida)</translation>
    </message>
    <message>
        <source>It must be on then, with Recado open.</source>
        <translation>A esa hora debe estar encendida y con Recado abierto.</translation>
    </message>
    <message>
        <source>Twilio sends it</source>
        <translation>Programar en Twilio (se puede apagar)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Usar esta hora</translation>
    </message>
</context>
<context>
    <name>recado::WhenPicker</name>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Mañana, %1</translation>
    </message>
    <message>
        <source>Monday, %1</source>
        <translation>Lunes, %1</translation>
    </message>
    <message>
        <source>Another time, or by Twilio…</source>
        <translation>Otra hora, o por Twilio…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Programar</translation>
    </message>
    <message>
        <source>Send it later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>This computer sends it at that time; it must be on, with Recado open.</source>
        <translation>Esta computadora lo envía a esa hora; debe estar encendida y con Recado abierto.</translation>
    </message>
    <message>
        <source>%1, by Twilio</source>
        <translation>%1, por Twilio</translation>
    </message>
    <message>
        <source>Twilio sends it at that time; this computer may be off.</source>
        <translation>Twilio lo envía a esa hora; esta computadora puede estar apagada.</translation>
    </message>
</context>
<context>
    <name>recado::WindowBar</name>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Activo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configuración</translation>
    </message>
</context>
<context>
    <name>recado::Words</name>
    <message>
        <source>Open Numbers, type the key again and test the connection.</source>
        <translation>Abra Números, escriba la clave de nuevo y pruebe la conexión.</translation>
    </message>
    <message>
        <source>Update the list and look again.</source>
        <translation>Actualice la lista y mire de nuevo.</translation>
    </message>
    <message>
        <source>Twilio asked to go slower.</source>
        <translation>Twilio pidió ir más despacio.</translation>
    </message>
    <message>
        <source>Nothing to do: Recado slowed down by itself.</source>
        <translation>No tiene que hacer nada: Recado ya bajó el ritmo.</translation>
    </message>
    <message>
        <source>Choose a person or type a phone number.</source>
        <translation>Elija una persona o escriba un teléfono.</translation>
    </message>
    <message>
        <source>Try WhatsApp or another phone.</source>
        <translation>Pruebe WhatsApp u otro teléfono.</translation>
    </message>
    <message>
        <source>The text has more than 1600 characters. Nothing was sent.</source>
        <translation>El texto tiene más de 1600 caracteres. No se envió nada.</translation>
    </message>
    <message>
        <source>Look at billing in your Twilio account.</source>
        <translation>Revise la facturación en su cuenta de Twilio.</translation>
    </message>
    <message>
        <source>There is no connection to Twilio.</source>
        <translation>Sin conexión con Twilio.</translation>
    </message>
    <message>
        <source>Check the internet connection; Recado goes on by itself.</source>
        <translation>Verifique la conexión a internet; Recado continúa solo.</translation>
    </message>
    <message>
        <source>Twilio did not answer in time.</source>
        <translation>Twilio no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The key was not accepted. Nothing was sent.</source>
        <translation>La clave no fue aceptada. No se envió nada.</translation>
    </message>
    <message>
        <source>This is not there (any more).</source>
        <translation>Esto no existe (o ya no existe).</translation>
    </message>
    <message>
        <source>Twilio refused the request. Nothing was sent.</source>
        <translation>Twilio rechazó la solicitud. No se envió nada.</translation>
    </message>
    <message>
        <source>Read the details below.</source>
        <translation>Lea los detalles abajo.</translation>
    </message>
    <message>
        <source>Twilio has a failure at the moment.</source>
        <translation>Twilio tiene una falla en este momento.</translation>
    </message>
    <message>
        <source>Nothing to do: Recado tries again by itself.</source>
        <translation>No tiene que hacer nada: Recado lo intenta de nuevo solo.</translation>
    </message>
    <message>
        <source>The answer was not one of Twilio&apos;s.</source>
        <translation>La respuesta no vino de Twilio.</translation>
    </message>
    <message>
        <source>A proxy or a login page of the network may be in the way.</source>
        <translation>Puede haber un proxy o una página de inicio de sesión de la red en el camino.</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>No se pudo leer o escribir la base de datos.</translation>
    </message>
    <message>
        <source>Check the free space of the disk and start Recado again.</source>
        <translation>Verifique el espacio libre del disco y abra Recado de nuevo.</translation>
    </message>
    <message>
        <source>This is already there.</source>
        <translation>Esto ya existe.</translation>
    </message>
    <message>
        <source>Something in it is not right. Nothing was sent.</source>
        <translation>Algo no está bien. No se envió nada.</translation>
    </message>
    <message>
        <source>A part of this computer that is needed does not answer.</source>
        <translation>Una parte necesaria de esta computadora no responde.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Recado.</source>
        <translation>Los datos fueron grabados por una versión más nueva de Recado.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Instale la versión más nueva; no se cambió nada.</translation>
    </message>
    <message>
        <source>Twilio reports a failure that Recado does not know yet.</source>
        <translation>Twilio informó una falla que Recado todavía no conoce.</translation>
    </message>
    <message>
        <source>Look the code up at twilio.com/docs/errors/%1.</source>
        <translation>Vea el código en twilio.com/docs/errors/%1.</translation>
    </message>
    <message>
        <source>It was sent; the carrier sent no receipt.</source>
        <translation>Se envió; la operadora no mandó confirmación.</translation>
    </message>
    <message>
        <source>This is common with SMS in Brazil and is not a failure.</source>
        <translation>Es común con SMS en Brasil y no es una falla.</translation>
    </message>
    <message>
        <source>It failed, and no reason was given.</source>
        <translation>Falló, y no se informó el motivo.</translation>
    </message>
    <message>
        <source>This field is needed.</source>
        <translation>Complete este campo.</translation>
    </message>
    <message>
        <source>This is not a phone number. Example: +55 67 3000-0000.</source>
        <translation>Esto no es un teléfono. Ejemplo: +55 67 3000-0000.</translation>
    </message>
    <message>
        <source>An account SID is AC and 32 digits or letters from a to f.</source>
        <translation>El Account SID es AC seguido de 32 números o letras de la a a la f.</translation>
    </message>
    <message>
        <source>An API key SID is SK and 32 digits or letters from a to f.</source>
        <translation>El SID de la clave es SK seguido de 32 números o letras de la a a la f.</translation>
    </message>
    <message>
        <source>The key is too short: copy it whole.</source>
        <translation>La clave es demasiado corta: cópiela completa.</translation>
    </message>
    <message>
        <source>Choose WhatsApp, SMS or both.</source>
        <translation>Elija WhatsApp, SMS o ambos.</translation>
    </message>
    <message>
        <source>This computer has no keychain where keys can be kept safely. Nothing was saved.</source>
        <translation>Esta computadora no tiene un llavero de contraseñas para guardar la clave con seguridad. No se guardó nada.</translation>
    </message>
    <message>
        <source>Install and unlock a keychain (for example GNOME Keyring), or use the key only for this session.</source>
        <translation>Instale y desbloquee un llavero de contraseñas (por ejemplo, GNOME Keyring) o use la clave solo en esta sesión.</translation>
    </message>
    <message>
        <source>The computer&apos;s keychain is locked. Nothing was saved or sent.</source>
        <translation>El llavero de contraseñas de la computadora está bloqueado. No se guardó ni se envió nada.</translation>
    </message>
    <message>
        <source>Unlock it (usually by signing in to the desktop again) and try once more, or use the key only for this session.</source>
        <translation>Desbloquéelo (en general, iniciando sesión de nuevo en la computadora) e intente otra vez, o use la clave solo en esta sesión.</translation>
    </message>
    <message>
        <source>The computer&apos;s keychain was not opened. Nothing was saved or sent.</source>
        <translation>El llavero de contraseñas de la computadora no se abrió. No se guardó ni se envió nada.</translation>
    </message>
    <message>
        <source>Try again and allow Recado to use the keychain.</source>
        <translation>Intente de nuevo y permita que Recado use el llavero de contraseñas.</translation>
    </message>
    <message>
        <source>The computer&apos;s keychain does not work. Nothing was saved or sent.</source>
        <translation>El llavero de contraseñas de la computadora no funciona. No se guardó ni se envió nada.</translation>
    </message>
    <message>
        <source>Restart the computer; if it stays so, use the key only for this session.</source>
        <translation>Reinicie la computadora; si continúa, use la clave solo en esta sesión.</translation>
    </message>
    <message>
        <source>The key of this account is not on this computer. Nothing was sent.</source>
        <translation>La clave de esta cuenta no está en esta computadora. No se envió nada.</translation>
    </message>
    <message>
        <source>Open Numbers and type the key again.</source>
        <translation>Abra Números y escriba la clave de nuevo.</translation>
    </message>
    <message>
        <source>No key came through standard input.</source>
        <translation>No llegó ninguna clave por la entrada estándar.</translation>
    </message>
    <message>
        <source>Pipe the key into the command, for example from a password manager.</source>
        <translation>Pase la clave al comando con una tubería, por ejemplo desde un gestor de contraseñas.</translation>
    </message>
    <message>
        <source>There is already a company with this name.</source>
        <translation>Ya existe una empresa con este nombre.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no company with this name.</source>
        <translation>No existe una empresa con este nombre.</translation>
    </message>
    <message>
        <source>Look at the list of companies and write the name as it stands there.</source>
        <translation>Vea la lista de empresas y escriba el nombre como está allí.</translation>
    </message>
    <message>
        <source>This Twilio account is already there.</source>
        <translation>Esta cuenta de Twilio ya está registrada.</translation>
    </message>
    <message>
        <source>To change its key, open the account and type the new one.</source>
        <translation>Para cambiar la clave, abra la cuenta y escriba la nueva.</translation>
    </message>
    <message>
        <source>This Twilio account is not in this company.</source>
        <translation>Esta cuenta de Twilio no está en esta empresa.</translation>
    </message>
    <message>
        <source>Add the account first.</source>
        <translation>Agregue primero la cuenta.</translation>
    </message>
    <message>
        <source>This number is already there.</source>
        <translation>Este número ya está registrado.</translation>
    </message>
    <message>
        <source>This number is not in this company.</source>
        <translation>Este número no está en esta empresa.</translation>
    </message>
    <message>
        <source>Add the number first.</source>
        <translation>Agregue primero el número.</translation>
    </message>
    <message>
        <source>The company has no name.</source>
        <translation>La empresa no tiene nombre.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>Something in the account is not complete.</source>
        <translation>Falta algo en la cuenta.</translation>
    </message>
    <message>
        <source>Check the SID and the key.</source>
        <translation>Verifique el SID y la clave.</translation>
    </message>
    <message>
        <source>Something in the number is not complete.</source>
        <translation>Falta algo en el número.</translation>
    </message>
    <message>
        <source>Check the number and its channels.</source>
        <translation>Verifique el número y sus canales.</translation>
    </message>
    <message>
        <source>This is still in use and was not removed.</source>
        <translation>Esto todavía está en uso y no se eliminó.</translation>
    </message>
    <message>
        <source>The Twilio account is suspended or closed. Nothing leaves.</source>
        <translation>La cuenta de Twilio está suspendida o cerrada. Nada sale.</translation>
    </message>
    <message>
        <source>One of the numbers does not belong to this Twilio account.</source>
        <translation>Uno de los números no es de esta cuenta de Twilio.</translation>
    </message>
    <message>
        <source>Check the number, or move it to the account that owns it.</source>
        <translation>Verifique el número, o páselo a la cuenta a la que pertenece.</translation>
    </message>
    <message>
        <source>This number cannot send SMS.</source>
        <translation>Este número no envía SMS.</translation>
    </message>
    <message>
        <source>Use it for WhatsApp only, or choose another number for SMS.</source>
        <translation>Úselo solo para WhatsApp, o elija otro número para SMS.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong by more than five minutes.</source>
        <translation>El reloj de esta computadora tiene más de cinco minutos de error.</translation>
    </message>
    <message>
        <source>Set the date and time of the computer to automatic.</source>
        <translation>Ponga la fecha y la hora de la computadora en automático.</translation>
    </message>
    <message>
        <source>There is no number of this company for this channel. Nothing was sent.</source>
        <translation>Esta empresa no tiene número para este canal. No se envió nada.</translation>
    </message>
    <message>
        <source>Open Numbers and add one.</source>
        <translation>Abra Números y agregue uno.</translation>
    </message>
    <message>
        <source>This number is paused. Nothing was sent.</source>
        <translation>Este número está en pausa. No se envió nada.</translation>
    </message>
    <message>
        <source>Open Numbers and let it go on.</source>
        <translation>Abra Números y haga clic en Volver a enviar.</translation>
    </message>
    <message>
        <source>This number does not serve this channel. Nothing was sent.</source>
        <translation>Este número no atiende este canal. No se envió nada.</translation>
    </message>
    <message>
        <source>Choose another number or another channel.</source>
        <translation>Elija otro número u otro canal.</translation>
    </message>
    <message>
        <source>The recipient is missing.</source>
        <translation>Falta el destinatario.</translation>
    </message>
    <message>
        <source>This is not a phone number. Nothing was sent.</source>
        <translation>Esto no es un teléfono. No se envió nada.</translation>
    </message>
    <message>
        <source>Type the area code and the number, as in 67 99955-0101.</source>
        <translation>Escriba el código de área y el número, como en 67 99955-0101.</translation>
    </message>
    <message>
        <source>This is a landline: an SMS does not arrive. Nothing was sent.</source>
        <translation>Es un teléfono fijo: el SMS no llega. No se envió nada.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>El mensaje está vacío.</translation>
    </message>
    <message>
        <source>Write something or choose a sample.</source>
        <translation>Escriba algo o elija un texto preparado.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Acorte el texto.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was sent.</source>
        <translation>No se puede leer el archivo. No se envió nada.</translation>
    </message>
    <message>
        <source>Choose the PDF again.</source>
        <translation>Elija el PDF de nuevo.</translation>
    </message>
    <message>
        <source>An SMS cannot carry a file. Nothing was sent.</source>
        <translation>Un SMS no lleva archivos. No se envió nada.</translation>
    </message>
    <message>
        <source>Choose WhatsApp, or send the payment line as text.</source>
        <translation>Elija WhatsApp, o envíe la línea de pago como texto.</translation>
    </message>
    <message>
        <source>The person last wrote more than 24 hours ago (or never), so WhatsApp delivers only approved templates. Nothing was sent.</source>
        <translation>La persona no escribe hace más de 24 h (o nunca escribió); WhatsApp solo entrega plantillas aprobadas. No se envió nada.</translation>
    </message>
    <message>
        <source>Ask the person to write to this number, or send an SMS.</source>
        <translation>Pida a la persona que escriba a este número, o envíe un SMS.</translation>
    </message>
    <message>
        <source>A field of the text could not be filled. Nothing was sent.</source>
        <translation>No se pudo completar un campo del texto. No se envió nada.</translation>
    </message>
    <message>
        <source>Write the value by hand instead of the field in braces.</source>
        <translation>Escriba el dato en lugar del campo entre llaves.</translation>
    </message>
    <message>
        <source>The connection broke before Twilio answered. It is not known whether the message left.</source>
        <translation>La conexión se cortó antes de la respuesta de Twilio. No se sabe si el mensaje salió.</translation>
    </message>
    <message>
        <source>Recado looks for it at Twilio before anything else; do not send it again yourself.</source>
        <translation>Recado lo verificará en Twilio antes que nada; no lo envíe de nuevo por su cuenta.</translation>
    </message>
    <message>
        <source>The program ended while the message was leaving. It is not known whether it left.</source>
        <translation>El programa se cerró mientras el mensaje salía. No se sabe si salió.</translation>
    </message>
    <message>
        <source>The answer was lost, but the message is at Twilio.</source>
        <translation>La respuesta se perdió, pero el mensaje está en Twilio.</translation>
    </message>
    <message>
        <source>The message had not reached Twilio, so it is sent now.</source>
        <translation>El mensaje no había llegado a Twilio; se está enviando ahora.</translation>
    </message>
    <message>
        <source>Twilio has several messages that could be this one.</source>
        <translation>Twilio tiene varios mensajes que podrían ser este. Quizá se haya enviado.</translation>
    </message>
    <message>
        <source>Ask the person, or look at the conversation, before you send again.</source>
        <translation>Pregunte a la persona, o vea la conversación, antes de enviar de nuevo.</translation>
    </message>
    <message>
        <source>It was not sent because the message before it failed.</source>
        <translation>No se envió porque el mensaje anterior falló.</translation>
    </message>
    <message>
        <source>Solve the problem of the first message and send again.</source>
        <translation>Resuelva el problema del primer mensaje y envíe de nuevo.</translation>
    </message>
    <message>
        <source>It was not sent because the message before it was cancelled.</source>
        <translation>No se envió porque el mensaje anterior se canceló.</translation>
    </message>
    <message>
        <source>You took it back. Nothing was sent.</source>
        <translation>Usted lo deshizo. No se envió nada.</translation>
    </message>
    <message>
        <source>Recado was closed while it could still be undone. Nothing was sent.</source>
        <translation>Recado se cerró cuando todavía se podía deshacer. No se envió nada.</translation>
    </message>
    <message>
        <source>Send it again if it should go.</source>
        <translation>Envíelo de nuevo si debe salir.</translation>
    </message>
    <message>
        <source>Another program sends for this number now.</source>
        <translation>Otro programa está enviando por este número ahora.</translation>
    </message>
    <message>
        <source>Nothing to do: the other program sends what is queued.</source>
        <translation>No tiene que hacer nada: el otro programa envía lo que está en cola.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Nothing was sent yet.</source>
        <translation>Sin internet. Todavía no se envió nada.</translation>
    </message>
    <message>
        <source>Recado goes on by itself when the connection is back.</source>
        <translation>Recado continúa solo cuando vuelva la conexión.</translation>
    </message>
    <message>
        <source>Send the PDF again.</source>
        <translation>Envíe el PDF de nuevo.</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>Choose an address that is open to everybody.</source>
        <translation>Elija una dirección abierta a todos.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>Make the boleto again in your system.</source>
        <translation>Genere el boleto de nuevo en su sistema.</translation>
    </message>
    <message>
        <source>This is not a PDF.</source>
        <translation>Esto no es un PDF.</translation>
    </message>
    <message>
        <source>Choose the PDF of the boleto.</source>
        <translation>Elija el PDF del boleto.</translation>
    </message>
    <message>
        <source>This is not a real PDF: its content is a web page. Often it is the bank&apos;s login page, saved by mistake.</source>
        <translation>Esto no es un PDF de verdad: el contenido es una página web. Muchas veces es la página de inicio de sesión del banco guardada por error.</translation>
    </message>
    <message>
        <source>Download the boleto again.</source>
        <translation>Descargue el boleto de nuevo.</translation>
    </message>
    <message>
        <source>This is a picture, not a PDF.</source>
        <translation>Esto es una imagen, no un PDF.</translation>
    </message>
    <message>
        <source>Ask for the boleto as a PDF.</source>
        <translation>Pida el boleto en PDF.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB, the limit of WhatsApp.</source>
        <translation>El archivo supera los 16 MB, el límite de WhatsApp.</translation>
    </message>
    <message>
        <source>Make the PDF smaller.</source>
        <translation>Reduzca el PDF.</translation>
    </message>
    <message>
        <source>This PDF has a password. Often it is the first digits of the CPF.</source>
        <translation>Este PDF tiene contraseña. Suele ser el comienzo del CPF.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Escriba la contraseña.</translation>
    </message>
    <message>
        <source>This password does not open the PDF.</source>
        <translation>Esta contraseña no abre el PDF.</translation>
    </message>
    <message>
        <source>Try another one; often it is the first digits of the CPF.</source>
        <translation>Pruebe otra; suele ser el comienzo del CPF.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read.</source>
        <translation>El PDF está dañado y no se puede leer.</translation>
    </message>
    <message>
        <source>Download or make the boleto again.</source>
        <translation>Descargue o genere el boleto de nuevo.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>No se puede abrir el archivo.</translation>
    </message>
    <message>
        <source>Check that it still exists and that you may read it.</source>
        <translation>Verifique que todavía exista y que tenga permiso de lectura.</translation>
    </message>
    <message>
        <source>The copy of the file is gone.</source>
        <translation>La copia del archivo ya no existe.</translation>
    </message>
    <message>
        <source>There is no boleto that I can read in this PDF.</source>
        <translation>No pude leer ningún boleto en este PDF.</translation>
    </message>
    <message>
        <source>This file holds several boletos.</source>
        <translation>Este archivo tiene varios boletos.</translation>
    </message>
    <message>
        <source>Save each boleto as a file of its own and send them one by one.</source>
        <translation>Guarde cada boleto en un archivo y envíelos uno por uno.</translation>
    </message>
    <message>
        <source>The file has no such page.</source>
        <translation>El archivo no tiene esta página.</translation>
    </message>
    <message>
        <source>Reading this file failed, and nothing was sent. The rest of Recado is not affected.</source>
        <translation>No se pudo leer este archivo. No se envió nada, y el resto de Recado sigue funcionando.</translation>
    </message>
    <message>
        <source>You can send it as a plain PDF after looking at it.</source>
        <translation>Si está bien, puede enviarlo como PDF común.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped. Nothing was sent.</source>
        <translation>La lectura de este archivo tardó demasiado y se detuvo. No se envió nada.</translation>
    </message>
    <message>
        <source>The part of Recado that reads PDFs is missing.</source>
        <translation>Falta la parte de Recado que lee los PDF.</translation>
    </message>
    <message>
        <source>Install Recado again.</source>
        <translation>Instale Recado de nuevo.</translation>
    </message>
    <message>
        <source>The payment line has a wrong check digit. Nothing was sent.</source>
        <translation>La línea de pago no coincide (dígito verificador incorrecto). No se envió nada.</translation>
    </message>
    <message>
        <source>Do not send it before you have compared it with the bank.</source>
        <translation>No lo envíe antes de verificarlo con el banco.</translation>
    </message>
    <message>
        <source>The payment line has 48 digits: the system that made it writes the due date wrongly. Nothing was sent.</source>
        <translation>La línea de pago tiene 48 dígitos: el sistema que la generó graba mal el vencimiento. No se envió nada.</translation>
    </message>
    <message>
        <source>Ask for the boleto to be made again.</source>
        <translation>Pida que generen el boleto de nuevo.</translation>
    </message>
    <message>
        <source>The printed amount is not the one in the payment line. Nothing was sent.</source>
        <translation>El monto impreso no es el mismo de la línea de pago. No se envió nada.</translation>
    </message>
    <message>
        <source>The printed due date is not the one in the payment line. Nothing was sent.</source>
        <translation>El vencimiento impreso no es el mismo de la línea de pago. No se envió nada.</translation>
    </message>
    <message>
        <source>The printed bank is not the one in the payment line. Nothing was sent.</source>
        <translation>El banco impreso no es el mismo de la línea de pago. No se envió nada.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>No se puede escribir en la carpeta de datos.</translation>
    </message>
    <message>
        <source>Check its permissions and the free space.</source>
        <translation>Verifique los permisos y el espacio libre.</translation>
    </message>
    <message>
        <source>This data folder belongs to real accounts and cannot be used with the simulator.</source>
        <translation>Esta carpeta de datos es de cuentas reales y no se puede usar con el simulador.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>This data folder belongs to the simulator and cannot be used with real accounts.</source>
        <translation>Esta carpeta de datos es del simulador y no se puede usar con cuentas reales.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>La base de datos está dañada.</translation>
    </message>
    <message>
        <source>Restore the latest backup from the data folder; nothing was changed.</source>
        <translation>Restaure la copia de seguridad más reciente de la carpeta de datos; no se cambió nada.</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>No se puede abrir la base de datos.</translation>
    </message>
    <message>
        <source>Check the data folder and the free space.</source>
        <translation>Verifique la carpeta de datos y el espacio libre.</translation>
    </message>
    <message>
        <source>This value is not possible for this setting.</source>
        <translation>Este valor no sirve para este ajuste.</translation>
    </message>
    <message>
        <source>Look at the list of settings.</source>
        <translation>Vea la lista de ajustes.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Este ajuste no existe.</translation>
    </message>
    <message>
        <source>The simulator does not answer.</source>
        <translation>El simulador no responde.</translation>
    </message>
    <message>
        <source>Start Recado again; if it stays so, install it again.</source>
        <translation>Abra Recado de nuevo; si continúa, instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The command is not complete or has a word too many.</source>
        <translation>El comando está incompleto o tiene una palabra de más.</translation>
    </message>
    <message>
        <source>Look at the help.</source>
        <translation>Vea la ayuda.</translation>
    </message>
    <message>
        <source>Look at it and send it as a plain PDF.</source>
        <translation>Revise el archivo y envíelo como PDF común.</translation>
    </message>
    <message>
        <source>The database server does not answer. Nothing was sent.</source>
        <translation>El servidor de la base de datos no responde. No se envió nada.</translation>
    </message>
    <message>
        <source>Check the network and the server; what is queued stays queued.</source>
        <translation>Revise la red y el servidor; lo que está en la cola sigue en la cola.</translation>
    </message>
    <message>
        <source>The part of Recado that talks to this database is missing.</source>
        <translation>Falta la parte de Recado que habla con esta base de datos.</translation>
    </message>
    <message>
        <source>This database belongs to another program.</source>
        <translation>Esta base de datos es de otro programa.</translation>
    </message>
    <message>
        <source>Choose another database; nothing was changed.</source>
        <translation>Elija otra base de datos; no se cambió nada.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date.</source>
        <translation>No se pudo actualizar la base de datos.</translation>
    </message>
    <message>
        <source>Check the free space and start Recado again; a copy from before is in the data folder.</source>
        <translation>Revise el espacio libre y abra Recado de nuevo; hay una copia de antes en la carpeta de datos.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Ese mensaje no existe.</translation>
    </message>
    <message>
        <source>Look at the list of messages.</source>
        <translation>Mire la lista de mensajes.</translation>
    </message>
    <message>
        <source>This Twilio account belongs to another company.</source>
        <translation>Esta cuenta de Twilio es de otra empresa.</translation>
    </message>
    <message>
        <source>Choose an account of this company.</source>
        <translation>Elija una cuenta de esta empresa.</translation>
    </message>
    <message>
        <source>The answer was too large to be one of Twilio&apos;s.</source>
        <translation>La respuesta era demasiado grande para ser de Twilio.</translation>
    </message>
    <message>
        <source>The part of Recado that reads PDFs gave no sensible answer.</source>
        <translation>La parte de Recado que lee los PDF no dio una respuesta comprensible.</translation>
    </message>
    <message>
        <source>The sample files could not be written.</source>
        <translation>No se pudieron guardar los archivos de ejemplo.</translation>
    </message>
    <message>
        <source>The pictures could not be written.</source>
        <translation>No se pudieron guardar las imágenes.</translation>
    </message>
    <message>
        <source>Check the folder and the free space.</source>
        <translation>Revise la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <source>Nothing was sent. Compare the boleto before you send it.</source>
        <translation>No se envió nada. Compare el boleto antes de enviarlo.</translation>
    </message>
    <message>
        <source>The program that separates pages is not installed here.</source>
        <translation>El programa que separa páginas no está instalado aquí.</translation>
    </message>
    <message>
        <source>Nothing was sent. Save each boleto as a file of its own.</source>
        <translation>No se envió nada. Guarde cada boleto en un archivo propio.</translation>
    </message>
    <message>
        <source>The pages of this PDF could not be separated.</source>
        <translation>No se pudieron separar las páginas de este PDF.</translation>
    </message>
    <message>
        <source>Another Recado has this database open. Nothing was changed.</source>
        <translation>Otro Recado tiene abierta esta base de datos. Nada cambió.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>No se pudo hacer la copia de seguridad.</translation>
    </message>
    <message>
        <source>Check the free space of the disk.</source>
        <translation>Revise el espacio libre del disco.</translation>
    </message>
    <message>
        <source>This backup cannot be used. Nothing was changed.</source>
        <translation>Esta copia de seguridad no sirve. Nada cambió.</translation>
    </message>
    <message>
        <source>Choose an older one.</source>
        <translation>Elija una más antigua.</translation>
    </message>
    <message>
        <source>The backup could not be restored. Nothing was changed.</source>
        <translation>No se pudo restaurar la copia de seguridad. Nada cambió.</translation>
    </message>
    <message>
        <source>The backup could not be restored.</source>
        <translation>No se pudo restaurar la copia de seguridad.</translation>
    </message>
    <message>
        <source>There is already a person with this name.</source>
        <translation>Ya existe una persona con este nombre.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Esta persona ya no está aquí.</translation>
    </message>
    <message>
        <source>Somebody must be able to administer. Nothing was changed.</source>
        <translation>Alguien debe poder administrar. Nada cambió.</translation>
    </message>
    <message>
        <source>Make another person administrator first.</source>
        <translation>Haga administradora a otra persona antes.</translation>
    </message>
    <message>
        <source>These are test credentials: they only answer a few questions and send nothing.</source>
        <translation>Son credenciales de prueba: solo responden unas pocas consultas y no envían nada.</translation>
    </message>
    <message>
        <source>Take the live credentials from the first page of the Twilio console, or try with the simulator.</source>
        <translation>Tome las credenciales reales de la primera página de la consola de Twilio, o pruebe con el simulador.</translation>
    </message>
    <message>
        <source>Unknown with an API key: it may not read the account.</source>
        <translation>Desconocido con una clave de API: no puede leer la cuenta.</translation>
    </message>
    <message>
        <source>Nothing to do; sending works with it.</source>
        <translation>Nada que hacer; el envío funciona con ella.</translation>
    </message>
    <message>
        <source>Twilio does not say whether this is a trial account.</source>
        <translation>Twilio no dice si esta es una cuenta de prueba.</translation>
    </message>
    <message>
        <source>This is a trial account: it reaches only phones that you verified at Twilio, at most 50 a day, and writes a line of Twilio&apos;s before each text.</source>
        <translation>Esta es una cuenta de prueba: solo llega a teléfonos que usted verificó en Twilio, como máximo 50 al día, y escribe una línea de Twilio antes de cada texto.</translation>
    </message>
    <message>
        <source>Upgrade the account at Twilio before writing to customers.</source>
        <translation>Pase la cuenta a la versión de pago en Twilio antes de escribir a clientes.</translation>
    </message>
    <message>
        <source>Twilio does not show a balance here (a subaccount, or a key that may not see it).</source>
        <translation>Twilio no muestra el saldo aquí (una subcuenta, o una clave que no puede verlo).</translation>
    </message>
    <message>
        <source>The Twilio account has no balance. Nothing leaves.</source>
        <translation>La cuenta de Twilio no tiene saldo. No sale nada.</translation>
    </message>
    <message>
        <source>Add money to the account at Twilio.</source>
        <translation>Agregue saldo a la cuenta en Twilio.</translation>
    </message>
    <message>
        <source>Twilio did not tell its time.</source>
        <translation>Twilio no informó su hora.</translation>
    </message>
    <message>
        <source>No number of this account has been added to Recado yet.</source>
        <translation>Todavía no se agregó a Recado ningún número de esta cuenta.</translation>
    </message>
    <message>
        <source>Twilio&apos;s shared number for trying: it reaches only who has joined.</source>
        <translation>Número compartido de Twilio para pruebas: solo llega a quien se unió.</translation>
    </message>
    <message>
        <source>Not a phone number of the account; not needed for WhatsApp alone.</source>
        <translation>No es un número de teléfono de la cuenta; no hace falta solo para WhatsApp.</translation>
    </message>
    <message>
        <source>This number is not used for WhatsApp.</source>
        <translation>Este número no se usa para WhatsApp.</translation>
    </message>
    <message>
        <source>The number is not a WhatsApp sender of this account. Nothing leaves by WhatsApp.</source>
        <translation>El número no es un remitente de WhatsApp de esta cuenta. No sale nada por WhatsApp.</translation>
    </message>
    <message>
        <source>Register it under WhatsApp senders at Twilio, or take WhatsApp off this number.</source>
        <translation>Regístrelo en WhatsApp senders en Twilio, o quite WhatsApp de este número.</translation>
    </message>
    <message>
        <source>WhatsApp has put this number offline. Nothing leaves by WhatsApp.</source>
        <translation>WhatsApp dejó este número fuera de línea. No sale nada por WhatsApp.</translation>
    </message>
    <message>
        <source>Open the sender at Twilio: the reason and what to do stand there.</source>
        <translation>Abra el remitente en Twilio: el motivo y qué hacer están allí.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved this number yet. Nothing leaves by WhatsApp.</source>
        <translation>WhatsApp todavía no aprobó este número. No sale nada por WhatsApp.</translation>
    </message>
    <message>
        <source>It takes days to weeks and depends on Meta; test again later.</source>
        <translation>Tarda de días a semanas y depende de Meta; pruebe de nuevo más tarde.</translation>
    </message>
    <message>
        <source>People block or report this number: Meta rates its quality low and may lower its daily reach.</source>
        <translation>Hay personas que bloquean o denuncian este número: Meta califica baja su calidad y puede reducir su alcance diario.</translation>
    </message>
    <message>
        <source>Write only to people who expect it, and less often.</source>
        <translation>Escriba solo a quien lo espera, y con menos frecuencia.</translation>
    </message>
    <message>
        <source>Another system is told of what people write to this number and may answer first.</source>
        <translation>Otro sistema recibe lo que la gente escribe a este número y puede responder antes.</translation>
    </message>
    <message>
        <source>If nobody knows it, remove its address from the number at Twilio.</source>
        <translation>Si nadie lo conoce, quite su dirección del número en Twilio.</translation>
    </message>
    <message>
        <source>No Messaging Service chosen; it is only needed to schedule at Twilio and to send from several numbers.</source>
        <translation>Ningún Messaging Service elegido; solo hace falta para programar en Twilio y enviar desde varios números.</translation>
    </message>
    <message>
        <source>The Messaging Service is not in this account (any more).</source>
        <translation>El Messaging Service no está (o ya no está) en esta cuenta.</translation>
    </message>
    <message>
        <source>Choose another one for this number, or none.</source>
        <translation>Elija otro para este número, o ninguno.</translation>
    </message>
    <message>
        <source>The number does not belong to its Messaging Service: others would send in its place.</source>
        <translation>El número no pertenece a su Messaging Service: otros enviarían en su lugar.</translation>
    </message>
    <message>
        <source>Add the number to the service at Twilio, or choose another service.</source>
        <translation>Agregue el número al servicio en Twilio, o elija otro servicio.</translation>
    </message>
    <message>
        <source>No template is approved: WhatsApp reaches only people who wrote in the last 24 hours.</source>
        <translation>Ninguna plantilla aprobada: WhatsApp solo llega a quien escribió en las últimas 24 horas.</translation>
    </message>
    <message>
        <source>Have a template approved at Twilio.</source>
        <translation>Haga aprobar una plantilla en Twilio.</translation>
    </message>
    <message>
        <source>The join text of the test number is not known yet.</source>
        <translation>Todavía no se conoce el texto join del número de prueba.</translation>
    </message>
    <message>
        <source>Copy it from the WhatsApp sandbox page of the Twilio console.</source>
        <translation>Cópielo de la página WhatsApp sandbox de la consola de Twilio.</translation>
    </message>
    <message>
        <source>Twilio says how far this step is; it is not ticked by hand.</source>
        <translation>Twilio dice en qué punto está este paso; no se marca a mano.</translation>
    </message>
    <message>
        <source>The key of this account is being changed already, here or on another computer.</source>
        <translation>La clave de esta cuenta ya se está cambiando, aquí o en otra computadora.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Espere unos minutos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>With an API key Twilio does not let keys be changed.</source>
        <translation>Con una clave de API, Twilio no deja cambiar claves.</translation>
    </message>
    <message>
        <source>Type the auth token of the account; Recado uses it once and forgets it.</source>
        <translation>Escriba el auth token de la cuenta; Recado lo usa una vez y lo olvida.</translation>
    </message>
    <message>
        <source>Twilio made no second token, most often because there is one already.</source>
        <translation>Twilio no creó el segundo token, casi siempre porque ya existe uno.</translation>
    </message>
    <message>
        <source>Promote or delete the secondary token in the Twilio console, under API keys and tokens, then try again.</source>
        <translation>Promueva o borre el token secundario en la consola de Twilio, en API keys &amp; tokens, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Twilio did not say whether the new token counts already. No token is lost.</source>
        <translation>Twilio no dijo si el token nuevo ya vale. No se perdió ningún token.</translation>
    </message>
    <message>
        <source>Check the internet connection and finish the change; Recado also tries at its next start.</source>
        <translation>Revise la conexión y termine el cambio; Recado también lo intenta la próxima vez que se abra.</translation>
    </message>
    <message>
        <source>The new key works, but it could not take the place of the old one in the keychain.</source>
        <translation>La clave nueva funciona, pero no pudo ocupar el lugar de la anterior en el depósito de claves.</translation>
    </message>
    <message>
        <source>Unlock the keychain and finish the change; Recado also tries at its next start.</source>
        <translation>Desbloquee el depósito de claves y termine el cambio; Recado también lo intenta la próxima vez que se abra.</translation>
    </message>
    <message>
        <source>The text has an account but no token or key that opens it.</source>
        <translation>El texto tiene una cuenta, pero ningún token ni clave que la abra.</translation>
    </message>
    <message>
        <source>Add the auth token, or the key&apos;s SID and its secret.</source>
        <translation>Agregue el auth token, o el SID de la clave y su secreto.</translation>
    </message>
    <message>
        <source>This file is too large to be one with keys.</source>
        <translation>Este archivo es demasiado grande para ser uno de claves.</translation>
    </message>
    <message>
        <source>Choose the .env file, or paste the lines with the keys.</source>
        <translation>Elija el archivo .env, o pegue las líneas con las claves.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>No se pudo leer este archivo.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it.</source>
        <translation>Compruebe que está allí y que usted puede abrirlo.</translation>
    </message>
    <message>
        <source>The file could not be deleted; the keys are still in it.</source>
        <translation>No se pudo borrar el archivo; las claves siguen en él.</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <translation>Bórrelo a mano.</translation>
    </message>
    <message>
        <source>Your role in this office does not allow this. Nothing was changed or sent.</source>
        <translation>Su función en esta oficina no permite esto. No se cambió ni se envió nada.</translation>
    </message>
    <message>
        <source>Ask somebody who administers Recado here, or let another person sign in (Ctrl+L).</source>
        <translation>Pídalo a quien administra Recado aquí, o deje que entre otra persona (Ctrl+L).</translation>
    </message>
    <message>
        <source>Nobody is signed in. Nothing was changed or sent.</source>
        <translation>Nadie ha entrado. No se cambió ni se envió nada.</translation>
    </message>
    <message>
        <source>Sign in with your name.</source>
        <translation>Entre con su nombre.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Este no es el PIN.</translation>
    </message>
    <message>
        <source>Try again; who administers Recado here can set a new one.</source>
        <translation>Inténtelo de nuevo; quien administra Recado aquí puede definir uno nuevo.</translation>
    </message>
    <message>
        <source>There were several wrong PINs in a row.</source>
        <translation>Hubo varios PIN incorrectos seguidos.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Espere un poco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A PIN has at least 4 and at most 64 characters.</source>
        <translation>Un PIN tiene como mínimo 4 y como máximo 64 caracteres.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Escriba otro.</translation>
    </message>
    <message>
        <source>There is not enough memory to check a PIN.</source>
        <translation>No hay memoria suficiente para comprobar un PIN.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This person may not sign in any more.</source>
        <translation>Esta persona ya no puede entrar.</translation>
    </message>
    <message>
        <source>Ask somebody who administers Recado here.</source>
        <translation>Pídalo a quien administra Recado aquí.</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation>La persona no tiene nombre.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Escriba un nombre.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>No se pudo escribir el archivo.</translation>
    </message>
    <message>
        <source>Check the free space and whether you may write in that folder, or choose another one.</source>
        <translation>Revise el espacio libre y si puede escribir en esa carpeta, o elija otra.</translation>
    </message>
    <message>
        <source>A backup was put back. This message stood in its queue: it may have been sent since then.</source>
        <translation>Se restauró una copia de seguridad. Este mensaje estaba en su cola: puede haberse enviado desde entonces.</translation>
    </message>
    <message>
        <source>Nothing was sent now. Look it up in the chat before you send it again.</source>
        <translation>No se envió nada ahora. Búsquelo en la conversación antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>This is no such value.</source>
        <translation>Este valor no sirve en este campo.</translation>
    </message>
    <message>
        <source>Look at the boleto and type it again.</source>
        <translation>Mire el boleto y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Twilio refuses this auth token.</source>
        <translation>Twilio no acepta este token.</translation>
    </message>
    <message>
        <source>Check that it is the account&apos;s own and was copied whole. If it was replaced elsewhere, type the new one first.</source>
        <translation>Revise que sea el token de esta cuenta y que esté copiado entero. Si se cambió en otro lugar, escriba antes el nuevo.</translation>
    </message>
    <message>
        <source>Twilio refuses this key, so it is not saved.</source>
        <translation>Twilio no acepta esta clave, por eso no se guardó.</translation>
    </message>
    <message>
        <source>Check that the SID and the secret belong together and were copied whole.</source>
        <translation>Revise que el SID y el secreto sean el uno del otro y que estén copiados enteros.</translation>
    </message>
    <message>
        <source>There is no boleto in the pages of this PDF that were read: at most the first 100 are, and it has others. Nothing was sent.</source>
        <translation>No hay ningún boleto en las páginas leídas de este PDF: se leen como máximo las primeras 100, y tiene otras. No se envió nada.</translation>
    </message>
    <message>
        <source>Save the pages of the boleto as a file of their own, or send it as a plain PDF.</source>
        <translation>Guarde las páginas del boleto en un archivo aparte o envíelo como PDF común.</translation>
    </message>
    <message>
        <source>People are listed in this office: say who you are. Nothing was done.</source>
        <translation>Hay personas registradas en esta oficina: diga quién es. No se hizo nada.</translation>
    </message>
    <message>
        <source>Write --as NAME before the command, and --pin-stdin when there is a PIN; recado-cli people list shows the names.</source>
        <translation>Escriba --as NOMBRE antes del comando, y --pin-stdin si hay PIN; recado-cli people list muestra los nombres.</translation>
    </message>
    <message>
        <source>This person signs in with a PIN. Nothing was done.</source>
        <translation>Esta persona entra con un PIN. No se hizo nada.</translation>
    </message>
    <message>
        <source>Write --pin-stdin before the command and give the PIN as a line of standard input, never as an argument.</source>
        <translation>Escriba --pin-stdin antes del comando y dé el PIN como una línea de la entrada estándar, nunca como argumento.</translation>
    </message>
    <message>
        <source>Twilio did not answer, or could not be reached.</source>
        <translation>Twilio no respondió o no se pudo alcanzar.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Recado tries again by itself. If it stays so, open Numbers, File hosting, and test it.</source>
        <translation>Recado lo intenta de nuevo por sí solo. Si sigue igual, abra Números, Alojamiento de archivos, y pruébelo.</translation>
    </message>
    <message>
        <source>Check its spelling under Numbers, File hosting.</source>
        <translation>Revise cómo está escrita en Números, Alojamiento de archivos.</translation>
    </message>
    <message>
        <source>Check the address. If this network looks into encrypted traffic, name its certificate in the settings.</source>
        <translation>Revise la dirección. Si esta red inspecciona el tráfico cifrado, indique su certificado en la configuración.</translation>
    </message>
    <message>
        <source>Type it again under Numbers, File hosting.</source>
        <translation>Escríbala de nuevo en Números, Alojamiento de archivos.</translation>
    </message>
    <message>
        <source>Give the key the right to write and delete in this bucket or folder.</source>
        <translation>Dé a la clave el derecho de escribir y borrar en este bucket o esta carpeta.</translation>
    </message>
    <message>
        <source>Make the PDF smaller, or raise the limit at the host.</source>
        <translation>Reduzca el PDF o aumente el límite en el alojamiento.</translation>
    </message>
    <message>
        <source>Type the address that it leads to, usually with https or without www.</source>
        <translation>Escriba la dirección a la que lleva, por lo general con https o sin www.</translation>
    </message>
    <message>
        <source>Free some space there; Recado tries again by itself.</source>
        <translation>Libere espacio allí; Recado lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>Check the address under Numbers, File hosting.</source>
        <translation>Revise la dirección en Números, Alojamiento de archivos.</translation>
    </message>
    <message>
        <source>Check the name of the bucket and the address of the store.</source>
        <translation>Revise el nombre del bucket y la dirección del servicio.</translation>
    </message>
    <message>
        <source>Type the region that the store shows beside the bucket.</source>
        <translation>Escriba la región que el servicio muestra junto al bucket.</translation>
    </message>
    <message>
        <source>Check the address for putting files, or make the folder on the web space.</source>
        <translation>Revise la dirección de envío o cree la carpeta en el espacio del sitio.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the website for its WebDAV address.</source>
        <translation>Pida la dirección WebDAV a quien cuida el sitio.</translation>
    </message>
    <message>
        <source>Choose an earlier time, or a bucket with open addresses.</source>
        <translation>Elija una hora más cercana, o un bucket con direcciones abiertas.</translation>
    </message>
    <message>
        <source>The file host does not pass the file name on: customers would see another one.</source>
        <translation>El alojamiento no transmite el nombre del archivo: el cliente vería otro.</translation>
    </message>
    <message>
        <source>The PDF arrives all the same.</source>
        <translation>El PDF llega de todos modos.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Reduzca el archivo.</translation>
    </message>
    <message>
        <source>Recado tries again by itself.</source>
        <translation>Recado lo intenta de nuevo por sí solo.</translation>
    </message>
    <message>
        <source>The place where this file was put is not known any more.</source>
        <translation>El lugar donde se puso este archivo ya no se conoce.</translation>
    </message>
    <message>
        <source>Remove it there by hand.</source>
        <translation>Bórrelo allí a mano.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Falta algo aquí.</translation>
    </message>
    <message>
        <source>Fill in every field that is needed.</source>
        <translation>Complete todos los campos necesarios.</translation>
    </message>
    <message>
        <source>This is not an address of the web.</source>
        <translation>Esto no es una dirección de internet.</translation>
    </message>
    <message>
        <source>It begins with https:// and names a computer.</source>
        <translation>Empieza con https:// y nombra una computadora.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read keys and boletos.</source>
        <translation>Sin https, cualquiera en el camino podría leer claves y boletos.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Use una dirección que empiece con https://.</translation>
    </message>
    <message>
        <source>A bucket name has only small letters, digits, dots and hyphens.</source>
        <translation>El nombre de un bucket solo tiene minúsculas, números, puntos y guiones.</translation>
    </message>
    <message>
        <source>Copy it as the store shows it.</source>
        <translation>Cópielo como lo muestra el servicio.</translation>
    </message>
    <message>
        <source>A folder has only letters without accents, digits, dots, hyphens and slashes.</source>
        <translation>Una carpeta solo tiene letras sin acento, números, puntos, guiones y barras.</translation>
    </message>
    <message>
        <source>Type a simpler name.</source>
        <translation>Escriba un nombre más simple.</translation>
    </message>
    <message>
        <source>Files stay online for 1 to 30 days; with signed addresses for 7 at most.</source>
        <translation>Los archivos quedan en línea de 1 a 30 días; con direcciones firmadas, 7 como máximo.</translation>
    </message>
    <message>
        <source>Choose fewer days.</source>
        <translation>Elija menos días.</translation>
    </message>
    <message>
        <source>This company has no Twilio account yet.</source>
        <translation>Esta empresa todavía no tiene cuenta en Twilio.</translation>
    </message>
    <message>
        <source>Something about the file host is not complete. Nothing was saved.</source>
        <translation>Algo del alojamiento de archivos está incompleto. No se guardó nada.</translation>
    </message>
    <message>
        <source>Look at the fields.</source>
        <translation>Revise los campos.</translation>
    </message>
    <message>
        <source>Open Numbers, File hosting, and test it.</source>
        <translation>Abra Números, Alojamiento de archivos, y pruébelo.</translation>
    </message>
    <message>
        <source>Twilio had this message, and somebody has deleted its record there. Nobody can say any more whether it arrived.</source>
        <translation>Twilio tenía este mensaje y alguien borró su registro allí. Ya nadie puede decir si llegó.</translation>
    </message>
    <message>
        <source>Ask the customer before you send it again.</source>
        <translation>Pregunte al cliente antes de enviarlo otra vez.</translation>
    </message>
    <message>
        <source>This moment has passed. Nothing was scheduled.</source>
        <translation>Ese momento ya pasó. No se programó nada.</translation>
    </message>
    <message>
        <source>Choose a later time, or send it now.</source>
        <translation>Elija una hora más tarde o envíelo ahora.</translation>
    </message>
    <message>
        <source>This is too far away: at most 35 days. Nothing was scheduled.</source>
        <translation>Está demasiado lejos: como máximo 35 días. No se programó nada.</translation>
    </message>
    <message>
        <source>Choose an earlier time.</source>
        <translation>Elija una hora más temprana.</translation>
    </message>
    <message>
        <source>To schedule at Twilio, this number needs a Messaging Service. Nothing was scheduled.</source>
        <translation>Para programar en Twilio, este número necesita un Messaging Service. No se programó nada.</translation>
    </message>
    <message>
        <source>Choose one in Numbers, or let this computer send it (it must be on then).</source>
        <translation>Elija uno en Números o deje que lo envíe esta computadora (tiene que estar encendida a esa hora).</translation>
    </message>
    <message>
        <source>At that time this customer will not have written for 24 hours, and WhatsApp refuses the message. Nothing was scheduled.</source>
        <translation>A esa hora habrán pasado 24 horas sin que el cliente escriba, y WhatsApp rechaza el mensaje. No se programó nada.</translation>
    </message>
    <message>
        <source>Choose an earlier time, or send it by SMS.</source>
        <translation>Elija una hora más temprana o envíelo por SMS.</translation>
    </message>
    <message>
        <source>The PDF would not be reachable any more at that time: where it is put, it does not stay that long without this computer. Nothing was scheduled.</source>
        <translation>A esa hora el PDF ya no estaría disponible: donde se publica no permanece tanto tiempo sin esta computadora. No se programó nada.</translation>
    </message>
    <message>
        <source>Let this computer send it, or choose an earlier time.</source>
        <translation>Deje que lo envíe esta computadora o elija una hora más temprana.</translation>
    </message>
    <message>
        <source>Its time came too close before it could be handed to Twilio. It was not sent.</source>
        <translation>Su hora llegó demasiado cerca antes de poder entregarlo a Twilio. No se envió.</translation>
    </message>
    <message>
        <source>Send it again, now or for another time.</source>
        <translation>Envíelo otra vez, ahora o para otra hora.</translation>
    </message>
    <message>
        <source>It was cancelled at Twilio before its time. It was not sent.</source>
        <translation>Se canceló en Twilio antes de su hora. No se envió.</translation>
    </message>
    <message>
        <source>It is too late to cancel this: it has left already.</source>
        <translation>Es demasiado tarde para cancelarlo: ya salió.</translation>
    </message>
    <message>
        <source>A message that has left cannot be taken from the customer&apos;s phone.</source>
        <translation>Un mensaje que salió no se puede borrar del teléfono del cliente.</translation>
    </message>
    <message>
        <source>Twilio did not say whether it is cancelled. It may still be sent at its time.</source>
        <translation>Twilio no dijo si se canceló. Todavía puede enviarse a su hora.</translation>
    </message>
    <message>
        <source>Look at the message again in a moment: Recado keeps asking Twilio.</source>
        <translation>Mire el mensaje otra vez en un momento: Recado sigue preguntando a Twilio.</translation>
    </message>
    <message>
        <source>The answer was lost, and Twilio&apos;s list does not show for sure whether the message left.</source>
        <translation>La respuesta se perdió, y la lista de Twilio no muestra con certeza si el mensaje salió.</translation>
    </message>
    <message>
        <source>Recado goes on looking. Ask the person, or look at the conversation, before you send it again.</source>
        <translation>Recado sigue buscando. Pregunte a la persona, o mire la conversación, antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Twilio has a message that may be this one, but its text cannot be compared.</source>
        <translation>Twilio tiene un mensaje que puede ser este, pero no se puede comparar el texto.</translation>
    </message>
    <message>
        <source>Twilio takes no message for a time that is only minutes away. Nothing was scheduled.</source>
        <translation>Twilio no acepta un mensaje para dentro de pocos minutos. No se programó nada.</translation>
    </message>
    <message>
        <source>Choose a time at least 15 minutes from now, or let this computer send it.</source>
        <translation>Elija una hora al menos 15 minutos después de ahora o deje que lo envíe esta computadora.</translation>
    </message>
    <message>
        <source>Open Numbers, File hosting, and type it again.</source>
        <translation>Abra Números, Alojamiento de archivos, y escríbala de nuevo.</translation>
    </message>
    <message>
        <source>No file hosting was chosen for this company: only programs of this computer reach its PDFs.</source>
        <translation>No se eligió alojamiento de archivos para esta empresa: solo los programas de esta computadora alcanzan sus PDF.</translation>
    </message>
    <message>
        <source>Open Numbers, File hosting, and choose one.</source>
        <translation>Abra Números, Alojamiento de archivos, y elija uno.</translation>
    </message>
    <message>
        <source>Twilio asked to go slower. The message waits here and leaves by itself.</source>
        <translation>Twilio pidió ir más despacio. El mensaje espera aquí y sale solo.</translation>
    </message>
    <message>
        <source>The number of messages or people that WhatsApp allows a day is used up. The message waits and leaves by itself tomorrow morning.</source>
        <translation>WhatsApp ya no acepta más mensajes o personas por hoy. El mensaje espera y sale solo mañana por la mañana.</translation>
    </message>
    <message>
        <source>If this happens often, ask Meta for a higher limit or use one more number.</source>
        <translation>Si pasa a menudo, pida a Meta un límite mayor o use un número más.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver it, so the SMS that you prepared takes its place.</source>
        <translation>WhatsApp no lo entregó; en su lugar va el SMS que usted preparó.</translation>
    </message>
    <message>
        <source>It is sent again, as you asked.</source>
        <translation>Se envía de nuevo, como usted pidió.</translation>
    </message>
    <message>
        <source>This message was already sent again.</source>
        <translation>Este mensaje ya se envió de nuevo.</translation>
    </message>
    <message>
        <source>Look at the newest try before you do anything.</source>
        <translation>Mire el intento más nuevo antes de hacer nada.</translation>
    </message>
    <message>
        <source>Only what failed or was cancelled can be sent again. Nothing was sent.</source>
        <translation>Solo lo que falló o se canceló puede enviarse de nuevo. No se envió nada.</translation>
    </message>
    <message>
        <source>Part of this message has arrived or may arrive, so no SMS takes its place. Nothing was sent.</source>
        <translation>Una parte de este mensaje llegó o puede llegar, por eso ningún SMS toma su lugar. No se envió nada.</translation>
    </message>
    <message>
        <source>Send again only the part that failed.</source>
        <translation>Envíe de nuevo solo la parte que falló.</translation>
    </message>
    <message>
        <source>An SMS has already taken the place of this message. Nothing was sent.</source>
        <translation>Un SMS ya tomó el lugar de este mensaje. No se envió nada.</translation>
    </message>
    <message>
        <source>The person, or WhatsApp for the person, does not want this message. Nothing was sent.</source>
        <translation>La persona, o WhatsApp por ella, no quiere este mensaje. No se envió nada.</translation>
    </message>
    <message>
        <source>Do not send it again; call the customer or wait until the person writes.</source>
        <translation>No lo envíe de nuevo; llame al cliente o espere a que la persona escriba.</translation>
    </message>
    <message>
        <source>Ten of the last twenty messages failed in the same way, so this number was paused. Nothing is lost: what is queued waits.</source>
        <translation>Diez de los últimos veinte mensajes fallaron de la misma manera, por eso este número se pausó. No se perdió nada: lo que está en la cola espera.</translation>
    </message>
    <message>
        <source>Solve what made them fail, then let the number go on.</source>
        <translation>Resuelva lo que los hizo fallar y luego reanude el número.</translation>
    </message>
    <message>
        <source>This message is not in doubt any more. Nothing was changed.</source>
        <translation>Este mensaje ya no está en duda. Nada cambió.</translation>
    </message>
    <message>
        <source>Look at it again: Twilio or somebody else has settled it.</source>
        <translation>Véalo de nuevo: Twilio u otra persona ya lo aclaró.</translation>
    </message>
    <message>
        <source>Recado is still looking for this message at Twilio. Nothing was changed.</source>
        <translation>Recado todavía está buscando este mensaje en Twilio. Nada cambió.</translation>
    </message>
    <message>
        <source>Wait for Twilio&apos;s answer; then you may decide.</source>
        <translation>Espere la respuesta de Twilio; después usted decide.</translation>
    </message>
    <message>
        <source>That message at Twilio belongs to another one here. Nothing was changed.</source>
        <translation>Ese mensaje en Twilio es de otro mensaje de aquí. Nada cambió.</translation>
    </message>
    <message>
        <source>Decide without it.</source>
        <translation>Decida sin él.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list gave this message another number meanwhile. Nothing was changed.</source>
        <translation>Mientras tanto, la lista de Twilio vinculó este mensaje a otro registro. Nada cambió.</translation>
    </message>
    <message>
        <source>Look at it again: it is not in doubt any more.</source>
        <translation>Véalo de nuevo: ya no está en duda.</translation>
    </message>
    <message>
        <source>It may have been sent. Somebody here decided to leave it like this.</source>
        <translation>Quizá se envió. Alguien de aquí decidió dejarlo así.</translation>
    </message>
    <message>
        <source>It is not sent again. You can still decide otherwise.</source>
        <translation>No se envía de nuevo. Todavía puede decidir otra cosa.</translation>
    </message>
    <message>
        <source>Somebody here said that it had arrived.</source>
        <translation>Alguien de aquí dijo que llegó.</translation>
    </message>
    <message>
        <source>Somebody here said that it had not arrived: it is sent again.</source>
        <translation>Alguien de aquí dijo que no llegó: se envía de nuevo.</translation>
    </message>
    <message>
        <source>It was late; somebody here let it leave all the same.</source>
        <translation>Estaba atrasado; alguien de aquí lo envió de todos modos.</translation>
    </message>
    <message>
        <source>It could not leave at its time, and now it is late. It was not sent.</source>
        <translation>No pudo salir a su hora y ahora está atrasado. No se envió.</translation>
    </message>
    <message>
        <source>Decide whether it is sent now or cancelled.</source>
        <translation>Decida si sale ahora o se cancela.</translation>
    </message>
    <message>
        <source>The database server does not keep what it confirms when the power fails. Recado does not send with it: messages could be sent twice.</source>
        <translation>El servidor de la base de datos no conserva lo que confirma cuando falla la energía. Recado no envía con él: los mensajes podrían salir dos veces.</translation>
    </message>
    <message>
        <source>Whoever looks after the server must set the named option to &quot;on&quot;. Nothing was sent.</source>
        <translation>Quien cuida el servidor debe poner la opción indicada en &quot;on&quot;. No se envió nada.</translation>
    </message>
    <message>
        <source>This is a landline: an SMS does not arrive there, and WhatsApp only when the customer has set it up.</source>
        <translation>Este teléfono es fijo: no llega SMS, y WhatsApp solo si el cliente lo configuró.</translation>
    </message>
    <message>
        <source>Ask the customer for a mobile phone.</source>
        <translation>Pida un celular al cliente.</translation>
    </message>
    <message>
        <source>There is no money left on the Twilio account.</source>
        <translation>Ya no hay saldo en la cuenta de Twilio.</translation>
    </message>
    <message>
        <source>The number is paused here: nothing leaves.</source>
        <translation>El número está en pausa aquí: no sale nada.</translation>
    </message>
    <message>
        <source>The same was sent to this person in a later message, so it does not go again.</source>
        <translation>Lo mismo ya se envió a esta persona en un mensaje posterior; por eso no se envía otra vez.</translation>
    </message>
    <message>
        <source>Look at the later message first.</source>
        <translation>Vea primero el mensaje posterior.</translation>
    </message>
    <message>
        <source>Twilio did not accept the key of the account where the files are to lie. Nothing was put there or sent.</source>
        <translation>Twilio no aceptó la clave de la cuenta donde deben quedar los archivos. No se puso ni se envió nada.</translation>
    </message>
    <message>
        <source>Open Numbers and give this account its key again.</source>
        <translation>Abra Números e indique de nuevo la clave de esta cuenta.</translation>
    </message>
    <message>
        <source>The PDF of this message will not be sent, so its text was cancelled at Twilio too. Nothing of it was sent.</source>
        <translation>El PDF de este mensaje no se enviará, por eso su texto también se canceló en Twilio. No se envió nada de él.</translation>
    </message>
    <message>
        <source>See why the PDF failed, then send both again.</source>
        <translation>Vea por qué falló el PDF y envíe los dos de nuevo.</translation>
    </message>
    <message>
        <source>Two different messages to this person got no answer. Twilio has one that may be this one or the other: its list does not tell them apart.</source>
        <translation>Dos mensajes distintos para esta persona quedaron sin respuesta. Twilio tiene uno, que puede ser este o el otro: su lista no los distingue.</translation>
    </message>
    <message>
        <source>Ask the person which of the two arrived, then say here what happened to each.</source>
        <translation>Pregunte a la persona cuál de los dos llegó y luego indique aquí qué pasó con cada uno.</translation>
    </message>
    <message>
        <source>The answer was lost. Twilio has a message to this person of that moment that Recado does not know; it may be this one, changed on its way.</source>
        <translation>La respuesta se perdió. Twilio tiene un mensaje para esta persona, de ese momento, que Recado no conoce; puede ser este, modificado en el camino.</translation>
    </message>
    <message>
        <source>The PDF could not be put online: the file host does not answer. The PDF was not sent.</source>
        <translation>El PDF no se pudo poner en línea: el alojamiento de archivos no responde. No se envió.</translation>
    </message>
    <message>
        <source>The address of the file host does not exist, or this network does not find it. The PDF was not sent.</source>
        <translation>La dirección del alojamiento de archivos no existe, o esta red no la encuentra. El PDF no se envió.</translation>
    </message>
    <message>
        <source>The certificate of the file host is not valid, so no key and no file was given to it. The PDF was not sent.</source>
        <translation>El certificado del alojamiento de archivos no es válido; por eso no recibió ni clave ni archivo. El PDF no se envió.</translation>
    </message>
    <message>
        <source>The file host refuses the key or the password. The PDF was not sent.</source>
        <translation>El alojamiento de archivos rechaza la clave o la contraseña. El PDF no se envió.</translation>
    </message>
    <message>
        <source>The file host does not let this key put or remove files there. The PDF was not sent.</source>
        <translation>El alojamiento de archivos no deja que esta clave ponga o borre archivos allí. El PDF no se envió.</translation>
    </message>
    <message>
        <source>The file host takes no file as large as this one. The PDF was not sent.</source>
        <translation>El alojamiento no acepta un archivo de este tamaño. El PDF no se envió.</translation>
    </message>
    <message>
        <source>The file host sends Recado on to another address. The PDF was not sent.</source>
        <translation>El alojamiento de archivos envía a Recado a otra dirección. El PDF no se envió.</translation>
    </message>
    <message>
        <source>There is no room left at the file host. The PDF was not sent.</source>
        <translation>No queda espacio en el alojamiento de archivos. El PDF no se envió.</translation>
    </message>
    <message>
        <source>The file host refused. The PDF was not sent.</source>
        <translation>El alojamiento de archivos se negó. El PDF no se envió.</translation>
    </message>
    <message>
        <source>There is no bucket of this name. The PDF was not sent.</source>
        <translation>No existe un bucket con este nombre. El PDF no se envió.</translation>
    </message>
    <message>
        <source>The bucket lies in another region. The PDF was not sent.</source>
        <translation>El bucket está en otra región. El PDF no se envió.</translation>
    </message>
    <message>
        <source>The folder is not there and cannot be made. The PDF was not sent.</source>
        <translation>La carpeta no existe y no se pudo crear. El PDF no se envió.</translation>
    </message>
    <message>
        <source>This address takes no uploads. The PDF was not sent.</source>
        <translation>Esta dirección no acepta subir archivos. El PDF no se envió.</translation>
    </message>
    <message>
        <source>The file would have to stay online for longer than a signed address lasts (seven days). The PDF was not sent.</source>
        <translation>El archivo tendría que estar en línea más tiempo del que dura una dirección firmada (siete días). El PDF no se envió.</translation>
    </message>
    <message>
        <source>WhatsApp takes PDFs up to 16 MB and pictures up to 5 MB. This file is larger; it was not sent.</source>
        <translation>WhatsApp acepta PDF de hasta 16 MB e imágenes de hasta 5 MB. Este archivo es mayor; no se envió.</translation>
    </message>
    <message>
        <source>Twilio could not put the file online. The PDF was not sent yet.</source>
        <translation>Twilio no pudo poner el archivo en línea. El PDF todavía no se envió.</translation>
    </message>
    <message>
        <source>The key of the file host is not on this computer. The PDF was not sent.</source>
        <translation>La clave del alojamiento de archivos no está en esta computadora. El PDF no se envió.</translation>
    </message>
    <message>
        <source>The copy of the PDF cannot be read. The PDF was not sent.</source>
        <translation>No se puede leer la copia del PDF. El PDF no se envió.</translation>
    </message>
    <message>
        <source>The PDF was online for too long and was taken down. The PDF was not sent.</source>
        <translation>El PDF estuvo demasiado tiempo en línea y se retiró. No se envió.</translation>
    </message>
    <message>
        <source>There is no room to put the PDF online. The PDF was not sent.</source>
        <translation>No hay espacio para poner el PDF en línea. El PDF no se envió.</translation>
    </message>
    <message>
        <source>The PDF cannot be reached from outside. The PDF was not sent yet.</source>
        <translation>El PDF no es accesible desde internet. Todavía no se envió.</translation>
    </message>
    <message>
        <source>The public address does not give a PDF. The PDF was not sent yet.</source>
        <translation>La dirección pública no entrega un PDF. El PDF todavía no se envió.</translation>
    </message>
    <message>
        <source>The public address gives another file. The PDF was not sent yet.</source>
        <translation>La dirección pública entrega otro archivo. El PDF todavía no se envió.</translation>
    </message>
    <message>
        <source>The public address asks for a login, so WhatsApp cannot download the PDF. The PDF was not sent yet.</source>
        <translation>La dirección pública pide iniciar sesión: WhatsApp no puede descargar el PDF. El PDF todavía no se envió.</translation>
    </message>
    <message>
        <source>This person has asked for no more messages, so this one is not sent.</source>
        <translation>Esta persona pidió no recibir más mensajes; por eso este no se envía.</translation>
    </message>
    <message>
        <source>Only the person can change that, by writing START to this number.</source>
        <translation>Solo la propia persona puede cambiarlo, escribiendo START a este número.</translation>
    </message>
    <message>
        <source>Another try has taken its place: look at that one before you do anything.</source>
        <translation>Otro intento ocupó su lugar: mire ese antes de hacer nada.</translation>
    </message>
</context>
</TS>
