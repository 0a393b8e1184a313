<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>BoletoSignals</name>
    <message>
        <source>Send it again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Send the older one</source>
        <translation>Enviar o mais antigo</translation>
    </message>
    <message>
        <source>I compared it</source>
        <translation>Já comparei</translation>
    </message>
    <message>
        <source>See the known beneficiaries…</source>
        <translation>Ver os beneficiários conhecidos…</translation>
    </message>
    <message>
        <source>Choose the newer file…</source>
        <translation>Escolher o arquivo mais novo…</translation>
    </message>
    <message>
        <source>Use the printed amount</source>
        <translation>Usar o valor impresso</translation>
    </message>
    <message>
        <source>Use the printed date</source>
        <translation>Usar a data impressa</translation>
    </message>
    <message>
        <source>Send it to this person</source>
        <translation>Enviar a esta pessoa</translation>
    </message>
</context>
<context>
    <name>BoletoTyping</name>
    <message>
        <source>This is no boleto line: a digit is missing or wrong. Ctrl+Shift+V shows which.</source>
        <translation>Isto não é uma linha digitável: falta um dígito ou há um errado. Ctrl+Shift+V mostra qual.</translation>
    </message>
    <message>
        <source>Write the amount like 1.234,56.</source>
        <translation>Escreva o valor assim: 1.234,56.</translation>
    </message>
    <message>
        <source>Write the date like 10/12/2026.</source>
        <translation>Escreva a data assim: 10/12/2026.</translation>
    </message>
    <message>
        <source>Write a name.</source>
        <translation>Escreva um nome.</translation>
    </message>
</context>
<context>
    <name>CodeFacts</name>
    <message>
        <source>This is a Pix code, and its checksum is right.</source>
        <translation>É um código Pix, e a soma de verificação confere.</translation>
    </message>
    <message>
        <source>These are the digits of the bars of a boleto, and the check digit is right.</source>
        <translation>São os números do código de barras de um boleto, e o dígito verificador confere.</translation>
    </message>
    <message>
        <source>This is the line of a bill or a tax (arrecadação), and every check digit is right.</source>
        <translation>É a linha de uma conta ou de um tributo (arrecadação), e todos os dígitos verificadores conferem.</translation>
    </message>
    <message>
        <source>This is the line of a bank&apos;s boleto, and every check digit is right.</source>
        <translation>É a linha digitável de um boleto bancário, e todos os dígitos verificadores conferem.</translation>
    </message>
    <message>
        <source>This Pix code is damaged: banks refuse it. Ask for a new one.</source>
        <translation>Este código Pix está danificado: os bancos o recusam. Peça outro.</translation>
    </message>
    <message>
        <source>This is a payment code, but not one of Pix.</source>
        <translation>É um código de pagamento, mas não do Pix.</translation>
    </message>
    <message>
        <source>This Pix code names no receiver: banks refuse it. Ask for a new one.</source>
        <translation>Este código Pix não diz quem recebe: os bancos o recusam. Peça outro.</translation>
    </message>
    <message>
        <source>This Pix code is not filled in as banks want it. Ask for a new one.</source>
        <translation>Este código Pix não está preenchido como os bancos exigem. Peça outro.</translation>
    </message>
    <message numerus="yes">
        <source>A boleto line has 47 digits, of a bill or a tax 48. Here there are %n.</source>
        <translation>
            <numerusform>Uma linha digitável tem 47 dígitos; a de uma conta ou tributo, 48. Aqui há %n.</numerusform>
            <numerusform>Uma linha digitável tem 47 dígitos; a de uma conta ou tributo, 48. Aqui há %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>A check digit is wrong: a digit was mistyped, or somebody changed the boleto. Do not send it before you have compared it with the bank.</source>
        <translation>Um dígito verificador está errado: houve erro de digitação ou alguém alterou o boleto. Não envie antes de conferir com o banco.</translation>
    </message>
    <message>
        <source>These digits do not follow the rules of a boleto. Do not send it before you have compared it with the bank.</source>
        <translation>Estes números não seguem as regras de um boleto. Não envie antes de conferir com o banco.</translation>
    </message>
    <message>
        <source>Town hall</source>
        <translation>Prefeitura</translation>
    </message>
    <message>
        <source>Water and sewage</source>
        <translation>Água e esgoto</translation>
    </message>
    <message>
        <source>Power and gas</source>
        <translation>Energia e gás</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefonia</translation>
    </message>
    <message>
        <source>Government body</source>
        <translation>Órgão do governo</translation>
    </message>
    <message>
        <source>Company, by its CNPJ</source>
        <translation>Empresa, pelo CNPJ</translation>
    </message>
    <message>
        <source>Traffic fine</source>
        <translation>Multa de trânsito</translation>
    </message>
    <message>
        <source>The bank&apos;s own</source>
        <translation>Uso do próprio banco</translation>
    </message>
    <message>
        <source>General digit</source>
        <translation>Dígito geral</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Bloco %1</translation>
    </message>
    <message>
        <source>Field %1</source>
        <translation>Campo %1</translation>
    </message>
    <message>
        <source>right</source>
        <translation>confere</translation>
    </message>
    <message>
        <source>The check digit is %1 and should be %2.</source>
        <translation>O dígito verificador é %1 e deveria ser %2.</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>With the receiver&apos;s key, for any number of payments</source>
        <translation>Com a chave de quem recebe, para vários pagamentos</translation>
    </message>
    <message>
        <source>Made for one charge: the bank keeps what it asks for</source>
        <translation>Feito para uma cobrança: o valor fica no banco</translation>
    </message>
    <message>
        <source>Automatic Pix: the payer agrees to repeated payments</source>
        <translation>Pix Automático: o pagador autoriza pagamentos repetidos</translation>
    </message>
    <message>
        <source>Checksum</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>The checksum is %1 and should be %2.</source>
        <translation>A verificação é %1 e deveria ser %2.</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Recebe</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Cidade</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>the payer types it</source>
        <translation>quem paga digita</translation>
    </message>
    <message>
        <source>only the payer&apos;s bank shows it</source>
        <translation>só o banco de quem paga mostra</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>I find no boleto line and no Pix code in this text.</source>
        <translation>Não achei linha digitável nem código Pix neste texto.</translation>
    </message>
    <message>
        <source>These 44 digits are the key of a fiscal note: nobody can pay it. The boleto is another document.</source>
        <translation>Estes 44 números são a chave de uma nota fiscal: não se paga com ela. O boleto é outro documento.</translation>
    </message>
</context>
<context>
    <name>DeliveryLook</name>
    <message>
        <source>Scheduled</source>
        <translation>Agendado</translation>
    </message>
    <message>
        <source>Queued</source>
        <translation>Na fila</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregue</translation>
    </message>
    <message>
        <source>Read</source>
        <comment>the customer has read the message</comment>
        <translation>Lido</translation>
    </message>
    <message>
        <source>No receipt</source>
        <translation>Sem confirmação</translation>
    </message>
    <message>
        <source>Maybe sent</source>
        <translation>Talvez enviado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
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
        <translation>Só quem pode preparar mensagens faz isto. Fale com quem administra o Recado aqui.</translation>
    </message>
    <message>
        <source>Only people who may send can do this. Ask who administers Recado here.</source>
        <translation>Só quem pode enviar faz isto. Fale com quem administra o Recado aqui.</translation>
    </message>
    <message>
        <source>Only people who administer Recado here can do this.</source>
        <translation>Só quem administra o Recado aqui pode fazer isto.</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>Twilio made one at %1 (%2); its text is not known.</source>
        <translation>A Twilio fez uma em %1 (%2); o texto dela não se sabe.</translation>
    </message>
    <message numerus="yes">
        <source>Twilio&apos;s list was read %n time(s), last at %1.</source>
        <translation>
            <numerusform>A lista da Twilio foi lida %n vez, em %1.</numerusform>
            <numerusform>A lista da Twilio foi lida %n vezes, a última em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twilio&apos;s list was read %n time(s).</source>
        <translation>
            <numerusform>A lista da Twilio foi lida %n vez.</numerusform>
            <numerusform>A lista da Twilio foi lida %n vezes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It showed %n message(s) to this person.</source>
        <translation>
            <numerusform>Mostrava %n mensagem para esta pessoa.</numerusform>
            <numerusform>Mostrava %n mensagens para esta pessoa.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them can be this one: it was almost certainly not sent.</source>
        <translation>Nenhuma pode ser esta: quase com certeza não foi enviada.</translation>
    </message>
    <message>
        <source>Whether the list was complete at that time is not proved.</source>
        <translation>Não está provado que a lista estava completa naquele momento.</translation>
    </message>
    <message>
        <source>Twilio made one that looks the same at %1 (%2).</source>
        <translation>A Twilio tem uma igual, de %1 (%2).</translation>
    </message>
    <message>
        <source>Twilio made one at %1 (%2); it may also be the other message to this person whose answer was lost.</source>
        <translation>A Twilio tem uma de %1 (%2); também pode ser a outra mensagem para esta pessoa que ficou sem resposta.</translation>
    </message>
    <message>
        <source>Twilio made one with other words at %1 (%2) that Recado does not know.</source>
        <translation>A Twilio tem uma com outro texto, de %1 (%2), que o Recado não conhece.</translation>
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
        <translation>Espera o texto sair</translation>
    </message>
    <message>
        <source>In the queue of this computer</source>
        <translation>Na fila deste computador</translation>
    </message>
    <message>
        <source>Being handed to Twilio</source>
        <translation>Sendo entregue à Twilio</translation>
    </message>
    <message>
        <source>No answer came: looking for it at Twilio</source>
        <translation>Ficou sem resposta: conferindo na Twilio</translation>
    </message>
    <message>
        <source>Twilio has it</source>
        <translation>Recebido pela Twilio</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivered to the phone</source>
        <translation>Entregue no celular</translation>
    </message>
    <message>
        <source>Read by the customer</source>
        <translation>Lido pelo cliente</translation>
    </message>
    <message>
        <source>Sent, no receipt came</source>
        <translation>Enviado, sem confirmação da operadora</translation>
    </message>
    <message>
        <source>It may have been sent: look before you send again</source>
        <translation>Talvez tenha sido enviado: confira antes de enviar de novo</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Não entregue</translation>
    </message>
    <message>
        <source>Cancelled, not sent</source>
        <translation>Cancelado, não foi enviado</translation>
    </message>
    <message>
        <source>Scheduled at Twilio</source>
        <translation>Agendado na Twilio</translation>
    </message>
    <message>
        <source>Its time has passed: say whether it is still to be sent</source>
        <translation>O horário passou: diga se ainda deve ser enviada</translation>
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
        <translation>Mensagens</translation>
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
        <translation>Custo: ainda não informado pela Twilio</translation>
    </message>
    <message>
        <source>Cost: %1, and a part that Twilio has not told yet</source>
        <translation>Custo: %1, e uma parte ainda não informada pela Twilio</translation>
    </message>
    <message>
        <source>Cost: %1</source>
        <translation>Custo: %1</translation>
    </message>
</context>
<context>
    <name>QGnomeTheme</name>
    <message>
        <source>&amp;Save</source>
        <translation>Salvar</translation>
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
        <translation>Salvar</translation>
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
        <translation>hoje</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>not found</source>
        <translation>não encontrado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimento</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Banco</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiário</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>Pagador</translation>
    </message>
    <message>
        <source>typed by you; whoever pays by the line pays %1</source>
        <translation>digitado por você; quem paga pela linha paga %1</translation>
    </message>
    <message>
        <source>typed by you</source>
        <translation>digitado por você</translation>
    </message>
</context>
<context>
    <name>SelectionWords</name>
    <message>
        <source>In the queue: not sent yet.</source>
        <translation>Na fila: ainda não saiu.</translation>
    </message>
    <message>
        <source>Can be sent again.</source>
        <translation>Dá para enviar de novo.</translation>
    </message>
    <message>
        <source>Not together: open each one, something in it has to be changed first.</source>
        <translation>Não em conjunto: abra cada uma; é preciso mudar algo nela antes.</translation>
    </message>
    <message>
        <source>Cannot be sent again.</source>
        <translation>Não dá para enviar de novo.</translation>
    </message>
    <message>
        <source>Not together: decide about each one, with what is known of it.</source>
        <translation>Não em conjunto: decida sobre cada uma, com o que se sabe dela.</translation>
    </message>
    <message>
        <source>Can be cancelled.</source>
        <translation>Dá para cancelar.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Agora</translation>
    </message>
    <message>
        <source>Tomorrow at 9:00</source>
        <translation>Amanhã às 9:00</translation>
    </message>
    <message>
        <source>As the SMS that was prepared</source>
        <translation>Como o SMS preparado</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 e mais %n</numerusform>
            <numerusform>%1 e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Twilio has not told yet what a message of this number costs.</source>
        <translation>A Twilio ainda não informou quanto custa uma mensagem deste número.</translation>
    </message>
    <message>
        <source>About %1, by what the last messages cost.</source>
        <translation>Cerca de %1, pelo que custaram as últimas mensagens.</translation>
    </message>
    <message>
        <source>At least %1; of a part Twilio has not told what it costs.</source>
        <translation>Pelo menos %1; de uma parte a Twilio ainda não informou o custo.</translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are (%1): %2</source>
        <translation>
            <numerusform>%n ficou como está (%1): %2</numerusform>
            <numerusform>%n ficaram como estão (%1): %2</numerusform>
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
            <numerusform>%n mensagem não foi enviada: o Recado foi fechado enquanto ainda dava para desfazer.</numerusform>
            <numerusform>%n mensagens não foram enviadas: o Recado foi fechado enquanto ainda dava para desfazer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::AccountDialog</name>
    <message>
        <source>Twilio account</source>
        <translation>Conta da Twilio</translation>
    </message>
    <message>
        <source>You find these in the Twilio console, under Account, API keys and tokens. The secret is kept in the password vault of this computer.</source>
        <translation>Estes dados estão no console da Twilio, em Account, API keys and tokens. A chave fica guardada no cofre de senhas deste computador.</translation>
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
        <translation>Com o auth &amp;token da conta</translation>
    </message>
    <message>
        <source>With an API &amp;key</source>
        <translation>Com uma &amp;chave de API</translation>
    </message>
    <message>
        <source>Key S&amp;ID</source>
        <translation>SI&amp;D da chave</translation>
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
        <translation>&amp;Mostrar o que digito</translation>
    </message>
    <message>
        <source>The secret is kept until Recado is closed; you will be asked for it at each start.</source>
        <translation>A chave vale até o Recado ser fechado; ela será pedida a cada abertura.</translation>
    </message>
    <message>
        <source>API key s&amp;ecret</source>
        <translation>S&amp;egredo da chave</translation>
    </message>
    <message>
        <source>Only for this session</source>
        <translation>Só nesta sessão</translation>
    </message>
    <message>
        <source>Take from a &amp;file (.env)…</source>
        <translation>Pegar de um &amp;arquivo (.env)…</translation>
    </message>
    <message>
        <source>Choose the file with the keys</source>
        <translation>Escolha o arquivo com as chaves</translation>
    </message>
    <message>
        <source>&amp;Let Twilio make a new one…</source>
        <translation>&amp;Pedir uma nova à Twilio…</translation>
    </message>
    <message>
        <source>There is no key of this account in this text. Nothing was taken from it.</source>
        <translation>Neste texto não há chave desta conta. Nada foi aproveitado.</translation>
    </message>
    <message>
        <source>There is no Twilio account with its key in this text. Nothing was taken from it.</source>
        <translation>Neste texto não há conta da Twilio com a chave. Nada foi aproveitado.</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) of the text will be added with it.</source>
        <translation>
            <numerusform>%n número do texto será incluído junto.</numerusform>
            <numerusform>%n números do texto serão incluídos junto.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save without the test</source>
        <translation>Guardar sem testar</translation>
    </message>
    <message>
        <source>Twilio could not be asked whether this key works, so nothing is saved yet. Try again in a moment.</source>
        <translation>Não deu para perguntar à Twilio se esta chave funciona; por isso ainda nada foi guardado. Tente de novo daqui a pouco.</translation>
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
        <translation>Tudo</translation>
    </message>
    <message>
        <source>Ever since</source>
        <translation>Desde sempre</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
        </translation>
    </message>
    <message>
        <source>Export the record of changes</source>
        <translation>Exportar o registro de alterações</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written.</source>
        <translation>
            <numerusform>%n linha foi gravada.</numerusform>
            <numerusform>%n linhas foram gravadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record of changes</source>
        <translation>Registro de alterações</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Since when</source>
        <translation>Desde quando</translation>
    </message>
    <message>
        <source>&amp;Older lines</source>
        <translation>Linhas mais &amp;antigas</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>recado::AuditText</name>
    <message>
        <source>Company added</source>
        <translation>Empresa adicionada</translation>
    </message>
    <message>
        <source>Company changed</source>
        <translation>Empresa alterada</translation>
    </message>
    <message>
        <source>Twilio account added</source>
        <translation>Conta da Twilio adicionada</translation>
    </message>
    <message>
        <source>Key of an account replaced</source>
        <translation>Chave de uma conta trocada</translation>
    </message>
    <message>
        <source>Number added</source>
        <translation>Número adicionado</translation>
    </message>
    <message>
        <source>Number changed</source>
        <translation>Número alterado</translation>
    </message>
    <message>
        <source>Number paused</source>
        <translation>Número pausado</translation>
    </message>
    <message>
        <source>Number resumed</source>
        <translation>Número retomado</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>Pessoas adicionadas</translation>
    </message>
    <message>
        <source>Settings changed</source>
        <translation>Configurações alteradas</translation>
    </message>
    <message>
        <source>User added</source>
        <translation>Usuário adicionado</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Usuário alterado</translation>
    </message>
    <message>
        <source>PIN set</source>
        <translation>PIN definido</translation>
    </message>
    <message>
        <source>PIN taken away</source>
        <translation>PIN retirado</translation>
    </message>
    <message>
        <source>User removed</source>
        <translation>Usuário removido</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Cópia de segurança feita</translation>
    </message>
    <message>
        <source>Restore of a backup chosen</source>
        <translation>Restauração de uma cópia escolhida</translation>
    </message>
    <message>
        <source>Restore of a backup called off</source>
        <translation>Restauração de uma cópia cancelada</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Cópia de segurança restaurada</translation>
    </message>
    <message>
        <source>Record of changes exported</source>
        <translation>Registro de alterações exportado</translation>
    </message>
    <message>
        <source>Boleto sent in spite of a warning</source>
        <translation>Boleto enviado apesar de um aviso</translation>
    </message>
    <message>
        <source>Support file saved</source>
        <translation>Arquivo de suporte salvo</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Auth token of an account rotated</source>
        <translation>Token de uma conta trocado</translation>
    </message>
    <message>
        <source>API key of Recado&apos;s own made</source>
        <translation>Chave própria do Recado criada</translation>
    </message>
    <message>
        <source>Old API key removed at Twilio</source>
        <translation>Chave antiga removida na Twilio</translation>
    </message>
    <message>
        <source>Join of the test number noted by hand</source>
        <translation>Entrada no número de teste anotada à mão</translation>
    </message>
    <message>
        <source>Step to production ticked</source>
        <translation>Passo para a produção marcado</translation>
    </message>
    <message>
        <source>Tick of a step to production taken away</source>
        <translation>Marca de um passo para a produção retirada</translation>
    </message>
    <message>
        <source>File hosting changed</source>
        <translation>Hospedagem de arquivos mudada</translation>
    </message>
    <message>
        <source>Number paused itself after many failures</source>
        <translation>Número pausado sozinho depois de muitas falhas</translation>
    </message>
    <message>
        <source>Decided about a message that was perhaps sent</source>
        <translation>Decidiu sobre uma mensagem talvez enviada</translation>
    </message>
    <message>
        <source>Late messages sent</source>
        <translation>Mensagens atrasadas enviadas</translation>
    </message>
    <message>
        <source>Late messages cancelled</source>
        <translation>Mensagens atrasadas canceladas</translation>
    </message>
</context>
<context>
    <name>recado::BackupDialog</name>
    <message>
        <source>before an upgrade</source>
        <translation>antes de uma atualização</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>toda semana</translation>
    </message>
    <message>
        <source>made by a person</source>
        <translation>feita por uma pessoa</translation>
    </message>
    <message>
        <source>replaced by another backup</source>
        <translation>substituída por outra cópia</translation>
    </message>
    <message>
        <source>This office works on a PostgreSQL server: whoever looks after the server makes its backups.</source>
        <translation>Este escritório trabalha num servidor PostgreSQL: quem cuida do servidor faz as cópias dele.</translation>
    </message>
    <message>
        <source>Recado makes a copy every week and before each upgrade. Copies are in %1; keep one on another computer or a stick as well.</source>
        <translation>O Recado faz uma cópia toda semana e antes de cada atualização. As cópias ficam em %1; guarde uma também em outro computador ou num pen drive.</translation>
    </message>
    <message>
        <source>The backup is made.</source>
        <translation>A cópia está feita.</translation>
    </message>
    <message>
        <source>The whole database was read: it is sound.</source>
        <translation>O banco de dados inteiro foi lido: está íntegro.</translation>
    </message>
    <message>
        <source>Choose a backup</source>
        <translation>Escolher uma cópia</translation>
    </message>
    <message>
        <source>Backups of Recado (*.sqlite)</source>
        <translation>Cópias do Recado (*.sqlite)</translation>
    </message>
    <message>
        <source>Put a backup back</source>
        <translation>Restaurar uma cópia</translation>
    </message>
    <message>
        <source>At the next start everything will be as it was when this backup was made. What was done since then is kept aside as a backup of its own. Messages that stood in its queue will not leave by themselves: they may have been sent since then.</source>
        <translation>Na próxima abertura tudo estará como quando esta cópia foi feita. O que foi feito depois fica guardado à parte, como outra cópia. Mensagens que estavam na fila não saem sozinhas: podem ter sido enviadas depois disso.</translation>
    </message>
    <message>
        <source>At the next start</source>
        <translation>Na próxima abertura</translation>
    </message>
    <message>
        <source>Close Recado and start it again: then the backup is put back.</source>
        <translation>Feche o Recado e abra de novo: então a cópia é restaurada.</translation>
    </message>
    <message>
        <source>Everything stays as it is.</source>
        <translation>Tudo fica como está.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Cópias de segurança</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Feita em</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>&amp;Make a backup now</source>
        <translation>&amp;Fazer uma cópia agora</translation>
    </message>
    <message>
        <source>&amp;Put it back…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Put a &amp;file back…</source>
        <translation>Restaurar um &amp;arquivo…</translation>
    </message>
    <message>
        <source>Do &amp;not put it back</source>
        <translation>&amp;Não restaurar</translation>
    </message>
    <message>
        <source>&amp;Look the database through</source>
        <translation>Conferir o &amp;banco de dados</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>A backup is put back at the next start of Recado.</source>
        <translation>Uma cópia será restaurada na próxima abertura do Recado.</translation>
    </message>
    <message>
        <source>Where is the copy to be?</source>
        <translation>Onde a cópia deve ficar?</translation>
    </message>
    <message>
        <source>The backup is made: %1</source>
        <translation>A cópia de segurança está feita: %1</translation>
    </message>
    <message>
        <source>Make one in a f&amp;older…</source>
        <translation>Fazer numa &amp;pasta…</translation>
    </message>
</context>
<context>
    <name>recado::Banner</name>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>recado::BoletoPanel</name>
    <message>
        <source>Send as a plain PDF</source>
        <translation>Enviar como PDF comum</translation>
    </message>
    <message>
        <source>Already sent to %1 on %2: %3.</source>
        <translation>Já enviado para %1 em %2: %3.</translation>
    </message>
    <message>
        <source>Choose a boleto.</source>
        <translation>Escolha um boleto.</translation>
    </message>
    <message>
        <source>Choose a PDF.</source>
        <translation>Escolha um PDF.</translation>
    </message>
    <message>
        <source>Reading the boleto…</source>
        <translation>Lendo o boleto…</translation>
    </message>
    <message>
        <source>Type the password of the PDF.</source>
        <translation>Digite a senha do PDF.</translation>
    </message>
    <message>
        <source>This file cannot be sent as it is.</source>
        <translation>Este arquivo não pode ser enviado como está.</translation>
    </message>
    <message>
        <source>Compare the boleto and confirm it at the left.</source>
        <translation>Confira o boleto e confirme à esquerda.</translation>
    </message>
    <message>
        <source>Remove this file</source>
        <translation>Tirar este arquivo</translation>
    </message>
    <message>
        <source>Write at the left why you send this boleto anyway.</source>
        <translation>Escreva à esquerda por que você envia este boleto mesmo assim.</translation>
    </message>
    <message>
        <source>Boleto of this file</source>
        <translation>Boleto deste arquivo</translation>
    </message>
    <message>
        <source>&amp;Why do you send it anyway?</source>
        <translation>&amp;Por que enviar mesmo assim?</translation>
    </message>
    <message>
        <source>Your words are kept with the message and in the record of who did what.</source>
        <translation>Suas palavras ficam guardadas com a mensagem e no registro de quem fez o quê.</translation>
    </message>
    <message numerus="yes">
        <source>This file holds %n boleto(s). Choose one.</source>
        <translation>
            <numerusform>Este arquivo tem %n boleto. Escolha um.</numerusform>
            <numerusform>Este arquivo tem %n boletos. Escolha um.</numerusform>
        </translation>
    </message>
    <message>
        <source>Send only this one</source>
        <translation>Enviar só este</translation>
    </message>
    <message>
        <source>The printed amount is %1, the one in the line is %2.</source>
        <translation>O valor impresso é %1, o da linha é %2.</translation>
    </message>
    <message numerus="yes">
        <source>It was due %n day(s) ago. Go on?</source>
        <translation>
            <numerusform>Venceu há %n dia. Continuar?</numerusform>
            <numerusform>Venceu há %n dias. Continuar?</numerusform>
        </translation>
    </message>
    <message>
        <source>The money goes to %1, whose boletos this company has never sent. Stop and compare.</source>
        <translation>O dinheiro vai para %1, de quem este escritório nunca enviou boletos. Pare e confira.</translation>
    </message>
    <message>
        <source>This boleto is for %1, and it would go to %2.</source>
        <translation>Este boleto é de %1 e iria para %2.</translation>
    </message>
    <message>
        <source>Stopped: only people who administer Recado here can send it anyway.</source>
        <translation>Parado: só quem administra o Recado aqui pode enviar mesmo assim.</translation>
    </message>
    <message>
        <source>Only who administers Recado here may send it in spite of this. Ask that person to sign in (Ctrl+L) and write why.</source>
        <translation>Só quem administra o Recado aqui pode enviar mesmo assim. Peça que essa pessoa entre (Ctrl+L) e escreva o motivo.</translation>
    </message>
</context>
<context>
    <name>recado::CandidateList</name>
    <message>
        <source>The payer&apos;s document is this person&apos;s</source>
        <translation>O CPF ou CNPJ do pagador é desta pessoa</translation>
    </message>
    <message>
        <source>Only the name is alike: compare before you choose</source>
        <translation>Só o nome é parecido: confira antes de escolher</translation>
    </message>
    <message>
        <source>Send to this person</source>
        <translation>Enviar a esta pessoa</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Escolher</translation>
    </message>
</context>
<context>
    <name>recado::CheckDialog</name>
    <message>
        <source>It is the line of the boleto on the page.</source>
        <translation>É a linha do boleto que está na página.</translation>
    </message>
    <message>
        <source>It is not the line of the boleto on the page.</source>
        <translation>Não é a linha do boleto que está na página.</translation>
    </message>
    <message>
        <source>Check a line or a Pix code</source>
        <translation>Conferir linha ou Pix</translation>
    </message>
    <message>
        <source>Boleto &amp;line, digits of the bars, or Pix code</source>
        <translation>&amp;Linha digitável, números do código de barras ou Pix copia e cola</translation>
    </message>
    <message>
        <source>Paste it here with Ctrl+V</source>
        <translation>Cole aqui com Ctrl+V</translation>
    </message>
    <message>
        <source>This checks the code itself. Whether it was paid or cancelled, only the bank knows.</source>
        <translation>Aqui se confere só o código. Se já foi pago ou cancelado, só o banco sabe.</translation>
    </message>
    <message>
        <source>&amp;Use it for this boleto</source>
        <translation>&amp;Usar neste boleto</translation>
    </message>
    <message>
        <source>&amp;Copy it in groups</source>
        <translation>&amp;Copiar em grupos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>recado::ChecklistDialog</name>
    <message>
        <source>Way to production</source>
        <translation>Caminho para a produção</translation>
    </message>
    <message>
        <source>What Meta and Twilio want before this number writes to customers by WhatsApp. It takes days to weeks and depends on Meta: close this and come back, nothing is lost.</source>
        <translation>O que a Meta e a Twilio pedem antes que este número escreva a clientes pelo WhatsApp. Leva de dias a semanas e depende da Meta: feche e volte depois, nada se perde.</translation>
    </message>
    <message>
        <source>&amp;Ask Twilio now</source>
        <translation>&amp;Perguntar à Twilio agora</translation>
    </message>
    <message>
        <source>The business is verified at Meta</source>
        <translation>A empresa está verificada na Meta</translation>
    </message>
    <message>
        <source>The number is a WhatsApp sender at Twilio</source>
        <translation>O número é um remetente de WhatsApp na Twilio</translation>
    </message>
    <message>
        <source>The name that customers see is approved</source>
        <translation>O nome que os clientes veem está aprovado</translation>
    </message>
    <message>
        <source>Picture, address and description are filled in</source>
        <translation>Foto, endereço e descrição estão preenchidos</translation>
    </message>
    <message>
        <source>The number is online</source>
        <translation>O número está no ar</translation>
    </message>
    <message>
        <source>A template is approved</source>
        <translation>Um modelo está aprovado</translation>
    </message>
    <message>
        <source>PDFs can be fetched from outside</source>
        <translation>Os PDFs podem ser buscados de fora</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>A fazer</translation>
    </message>
    <message>
        <source>Waiting for Meta</source>
        <translation>Esperando a Meta</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Recusado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Twilio said so on %1.</source>
        <translation>A Twilio informou em %1.</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Perguntando à Twilio…</translation>
    </message>
    <message>
        <source>Usual reasons: it is not the business&apos;s own name, it is too general, or the website does not show it.</source>
        <translation>Motivos comuns: não é o nome da própria empresa, é genérico demais ou o site não o mostra.</translation>
    </message>
    <message>
        <source>Register it in the Twilio console, under WhatsApp senders. A number that is still used in the WhatsApp app of a phone must leave it first.</source>
        <translation>Cadastre-o no console da Twilio, em WhatsApp senders. Um número ainda usado no aplicativo WhatsApp de um celular precisa sair dele antes.</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 de %2 aprovados</translation>
    </message>
    <message>
        <source>All is ready: this number may write to customers.</source>
        <translation>Está tudo pronto: este número pode escrever para os clientes.</translation>
    </message>
    <message>
        <source>reach: %1</source>
        <translation>alcance: %1</translation>
    </message>
    <message>
        <source>Open at Twilio</source>
        <translation>Abrir na Twilio</translation>
    </message>
    <message>
        <source>Choose where PDFs are put, and let a small one go there and back.</source>
        <translation>Escolha onde os PDFs ficam e deixe um pequeno ir e voltar.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Escolher…</translation>
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
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Prévia</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose a PDF</source>
        <translation>Escolher um PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Taken back: nothing was sent.</source>
        <translation>Desfeito: nada foi enviado.</translation>
    </message>
    <message>
        <source>From %1 · %2</source>
        <translation>De %1 · %2</translation>
    </message>
    <message>
        <source>Putting it into the queue…</source>
        <translation>Colocando na fila…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Conferindo…</translation>
    </message>
    <message>
        <source>The file of this draft is no longer there: %1. Choose it again.</source>
        <translation>O arquivo deste rascunho não está mais lá: %1. Escolha-o de novo.</translation>
    </message>
    <message>
        <source>%1 no longer has this phone. Look whom the message is for.</source>
        <translation>%1 não tem mais este telefone. Veja para quem é a mensagem.</translation>
    </message>
    <message>
        <source>&amp;Beneficiaries…</source>
        <translation>&amp;Beneficiários…</translation>
    </message>
    <message>
        <source>Check a &amp;line or Pix…</source>
        <translation>Conferir &amp;linha ou Pix…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V: what was copied; Ctrl+V does the same outside of a field</source>
        <translation>Ctrl+Shift+V: o que foi copiado; Ctrl+V faz o mesmo fora de um campo</translation>
    </message>
    <message>
        <source>What you write cannot be kept for after a crash. %1</source>
        <translation>O que você escreve não pode ser guardado para depois de uma queda. %1</translation>
    </message>
    <message>
        <source>Something is being written here. Send it or empty the page, and try once more.</source>
        <translation>Há algo sendo escrito aqui. Envie ou esvazie a página, e tente mais uma vez.</translation>
    </message>
    <message>
        <source>%1: scheduled.</source>
        <translation>%1: agendado.</translation>
    </message>
    <message>
        <source>%1 is on its way.</source>
        <translation>%1 está a caminho.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>%1 to %2, for %3</source>
        <translation>%1 para %2, em %3</translation>
    </message>
</context>
<context>
    <name>recado::ConnectionSteps</name>
    <message>
        <source>Twilio accepts the credentials</source>
        <translation>A Twilio aceita a chave</translation>
    </message>
    <message>
        <source>Kind of account</source>
        <translation>Tipo de conta</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Clock of this computer</source>
        <translation>Relógio deste computador</translation>
    </message>
    <message>
        <source>Could not be found out</source>
        <translation>Não foi possível saber</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Consultando a Twilio…</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>De teste</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completa</translation>
    </message>
    <message>
        <source>The number at Twilio</source>
        <translation>O número na Twilio</translation>
    </message>
    <message>
        <source>WhatsApp: state, quality, daily reach</source>
        <translation>WhatsApp: situação, qualidade, alcance diário</translation>
    </message>
    <message>
        <source>Messaging Service</source>
        <translation>Messaging Service</translation>
    </message>
    <message>
        <source>Approved templates</source>
        <translation>Modelos aprovados</translation>
    </message>
    <message>
        <source>quality: %1</source>
        <translation>qualidade: %1</translation>
    </message>
    <message>
        <source>reach: %1</source>
        <translation>alcance: %1</translation>
    </message>
    <message>
        <source>%1 of %2 approved</source>
        <translation>%1 de %2 aprovados</translation>
    </message>
    <message>
        <source>%1 is told of what people write</source>
        <translation>%1 recebe o que as pessoas escrevem</translation>
    </message>
</context>
<context>
    <name>recado::CustomerForm</name>
    <message>
        <source>Choose a PDF or a picture</source>
        <translation>Escolher um PDF ou uma imagem</translation>
    </message>
    <message>
        <source>PDF files and pictures (*.pdf *.jpg *.jpeg *.png)</source>
        <translation>Arquivos PDF e imagens (*.pdf *.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>There is no number yet that could be written to.</source>
        <translation>Ainda não há um número para o qual escrever.</translation>
    </message>
    <message>
        <source>Choose a person, or type a phone.</source>
        <translation>Escolha uma pessoa ou digite um telefone.</translation>
    </message>
    <message>
        <source>Type what the person writes.</source>
        <translation>Digite o que a pessoa escreve.</translation>
    </message>
    <message>
        <source>Answer as a customer</source>
        <translation>Responder como um cliente</translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation>&amp;Pessoa</translation>
    </message>
    <message>
        <source>&amp;By</source>
        <translation>P&amp;or</translation>
    </message>
    <message>
        <source>&amp;What the person writes</source>
        <translation>O &amp;que a pessoa escreve</translation>
    </message>
    <message>
        <source>For example: I have received it, thank you!</source>
        <translation>Por exemplo: Recebi, obrigada!</translation>
    </message>
    <message>
        <source>Add a P&amp;DF or picture …</source>
        <translation>Juntar um P&amp;DF ou imagem …</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Remove the file</source>
        <translation>Remover o arquivo</translation>
    </message>
    <message>
        <source>Let it &amp;arrive</source>
        <translation>Fazer &amp;chegar</translation>
    </message>
</context>
<context>
    <name>recado::DecisionBar</name>
    <message>
        <source>It arrived</source>
        <translation>Foi enviada</translation>
    </message>
    <message>
        <source>You saw it in the chat, or the customer said so. It counts as sent.</source>
        <translation>Você viu na conversa, ou o cliente disse. Conta como enviada.</translation>
    </message>
    <message>
        <source>It did not: send it again …</source>
        <translation>Não foi: enviar de novo …</translation>
    </message>
    <message>
        <source>Leave it like this</source>
        <translation>Deixar assim</translation>
    </message>
    <message>
        <source>It is not sent again, and Recado does not ask any more.</source>
        <translation>Ela não é enviada de novo, e o Recado não pergunta mais.</translation>
    </message>
    <message>
        <source>If it did arrive, the customer gets it twice. Ask or look in the chat first.</source>
        <translation>Se ela chegou, o cliente recebe duas vezes. Pergunte ou veja a conversa antes.</translation>
    </message>
    <message>
        <source>Send it again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>recado::DesktopOptions</name>
    <message>
        <source>Boletos and messages by WhatsApp and SMS, from your own Twilio account.</source>
        <translation>Boletos e mensagens por WhatsApp e SMS, pela sua própria conta da Twilio.</translation>
    </message>
    <message>
        <source>Open the simulator with invented customers.</source>
        <translation>Abre o simulador com clientes inventados.</translation>
    </message>
    <message>
        <source>With --demo: send the sample boleto by itself, print what happened, end.</source>
        <translation>Com --demo: envia sozinho o boleto de exemplo, escreve o que aconteceu e termina.</translation>
    </message>
    <message>
        <source>Use this data folder.</source>
        <translation>Usa esta pasta de dados.</translation>
    </message>
    <message>
        <source>Use the simulator that runs at this address.</source>
        <translation>Usa o simulador que está neste endereço.</translation>
    </message>
    <message>
        <source>Write pictures of every page, end.</source>
        <translation>Grava imagens de todas as páginas e termina.</translation>
    </message>
    <message>
        <source>With --drive: write a picture of every step.</source>
        <translation>Com --drive: grava uma imagem de cada passo.</translation>
    </message>
    <message>
        <source>A boleto to open.</source>
        <translation>Um boleto para abrir.</translation>
    </message>
</context>
<context>
    <name>recado::DiagnosisDialog</name>
    <message>
        <source>What Twilio says of this message now</source>
        <translation>O que a Twilio diz desta mensagem agora</translation>
    </message>
    <message>
        <source>The number that sends</source>
        <translation>O número que envia</translation>
    </message>
    <message>
        <source>The 24 hours in which you may write freely</source>
        <translation>As 24 horas em que você pode escrever à vontade</translation>
    </message>
    <message>
        <source>Can the file be fetched?</source>
        <translation>Dá para baixar o arquivo?</translation>
    </message>
    <message>
        <source>The customer&apos;s phone</source>
        <translation>O telefone do cliente</translation>
    </message>
    <message>
        <source>Balance of the account</source>
        <translation>Saldo da conta</translation>
    </message>
    <message>
        <source>It was never handed to Twilio.</source>
        <translation>Nunca foi entregue à Twilio.</translation>
    </message>
    <message>
        <source>It is fine.</source>
        <translation>Está em ordem.</translation>
    </message>
    <message>
        <source>Open until %1.</source>
        <translation>Aberta até %1.</translation>
    </message>
    <message>
        <source>Yes: it was fetched from outside just now.</source>
        <translation>Sim: acabou de ser baixado de fora.</translation>
    </message>
    <message>
        <source>It is a mobile phone as they are written in its country.</source>
        <translation>É um celular, como se escreve no país dele.</translation>
    </message>
    <message>
        <source>Twilio does not tell it to this key.</source>
        <translation>A Twilio não o conta a esta chave.</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>Why did it not arrive?</source>
        <translation>Por que não chegou?</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Conferir de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Twilio says: %1</source>
        <translation>Segundo a Twilio: %1</translation>
    </message>
</context>
<context>
    <name>recado::DropZone</name>
    <message>
        <source>Drop a PDF here</source>
        <translation>Solte um PDF aqui</translation>
    </message>
    <message>
        <source>For example a contract or a receipt, up to 16 MB.</source>
        <translation>Por exemplo um contrato ou um recibo, até 16 MB.</translation>
    </message>
    <message>
        <source>Choose a PDF…</source>
        <translation>Escolher PDF…</translation>
    </message>
    <message>
        <source>Drop a boleto here</source>
        <translation>Solte um boleto aqui</translation>
    </message>
    <message>
        <source>The PDF as your bank or system made it. Recado reads it and finds the customer.</source>
        <translation>O PDF como o banco ou o seu sistema gerou. O Recado lê e encontra o cliente.</translation>
    </message>
    <message>
        <source>Choose a boleto…</source>
        <translation>Escolher boleto…</translation>
    </message>
    <message>
        <source>Use the sample boleto</source>
        <translation>Usar o boleto de exemplo</translation>
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
        <translation>Perguntando à Twilio.</translation>
    </message>
    <message>
        <source>This number has no join text: it is not the one for trying. Open Numbers.</source>
        <translation>Este número não tem texto de join: não é o número de teste. Abra Números.</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>This is the simulator. With a real account this opens %1 in the browser.</source>
        <translation>Este é o simulador. Com uma conta de verdade, isto abre %1 no navegador.</translation>
    </message>
    <message>
        <source>The browser could not be opened. The address is %1</source>
        <translation>Não foi possível abrir o navegador. O endereço é %1</translation>
    </message>
    <message>
        <source>It leaves tomorrow at 9:00.</source>
        <translation>Sai amanhã às 9:00.</translation>
    </message>
    <message>
        <source>It is in the queue again.</source>
        <translation>Está na fila de novo.</translation>
    </message>
</context>
<context>
    <name>recado::Fixes</name>
    <message>
        <source>Open Twilio&apos;s billing</source>
        <translation>Abrir a cobrança da Twilio</translation>
    </message>
    <message>
        <source>Open Meta&apos;s business page</source>
        <translation>Abrir o Business Manager</translation>
    </message>
    <message>
        <source>Open Meta&apos;s terms</source>
        <translation>Abrir os termos da Meta</translation>
    </message>
    <message>
        <source>See the limit at Meta</source>
        <translation>Ver o limite na Meta</translation>
    </message>
    <message>
        <source>Open the countries of the account</source>
        <translation>Abrir permissões geográficas</translation>
    </message>
    <message>
        <source>Verify the phone at Twilio</source>
        <translation>Verificar o telefone na Twilio</translation>
    </message>
    <message>
        <source>Open the number at Twilio</source>
        <translation>Abrir o número na Twilio</translation>
    </message>
    <message>
        <source>See the templates at Twilio</source>
        <translation>Ver os modelos na Twilio</translation>
    </message>
    <message>
        <source>Ask Twilio&apos;s support</source>
        <translation>Abrir o suporte da Twilio</translation>
    </message>
    <message>
        <source>What Twilio says about it</source>
        <translation>O que a Twilio diz disso</translation>
    </message>
    <message>
        <source>Check the key</source>
        <translation>Conferir credenciais</translation>
    </message>
    <message>
        <source>Open the number</source>
        <translation>Abrir o número</translation>
    </message>
    <message>
        <source>Set it up at the number</source>
        <translation>Configurar no número</translation>
    </message>
    <message>
        <source>Make the number slower</source>
        <translation>Diminuir o ritmo</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Conferir agora</translation>
    </message>
    <message>
        <source>Ask Twilio again</source>
        <translation>Perguntar de novo à Twilio</translation>
    </message>
    <message>
        <source>Copy the invitation to join</source>
        <translation>Copiar convite join</translation>
    </message>
    <message>
        <source>Copy the phone to call</source>
        <translation>Copiar o telefone para ligar</translation>
    </message>
    <message>
        <source>Correct the phone …</source>
        <translation>Corrigir número …</translation>
    </message>
    <message>
        <source>Change the words …</source>
        <translation>Rever mensagem …</translation>
    </message>
    <message>
        <source>Shorten the text …</source>
        <translation>Encurtar o texto …</translation>
    </message>
    <message>
        <source>Choose a smaller file …</source>
        <translation>Escolher um PDF menor …</translation>
    </message>
    <message>
        <source>Choose another time …</source>
        <translation>Escolher outra hora …</translation>
    </message>
    <message>
        <source>Put the file online again</source>
        <translation>Recolocar o arquivo no ar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Try tomorrow at 9:00</source>
        <translation>Tentar amanhã 9:00</translation>
    </message>
    <message>
        <source>Send an SMS</source>
        <translation>Mandar SMS</translation>
    </message>
    <message>
        <source>Try WhatsApp …</source>
        <translation>Tentar WhatsApp …</translation>
    </message>
    <message>
        <source>See what else went there</source>
        <translation>Ver histórico</translation>
    </message>
</context>
<context>
    <name>recado::FoundAccounts</name>
    <message>
        <source>The fields are filled from the text. This key lay where others can read it: replace it soon.</source>
        <translation>Os campos foram preenchidos com o texto. Esta chave estava onde outros podem lê-la: troque-a logo.</translation>
    </message>
    <message numerus="yes">
        <source>The text has %n account(s): choose one, the others can be taken afterwards.</source>
        <translation>
            <numerusform>O texto tem %n conta: escolha uma, as outras podem ser aproveitadas depois.</numerusform>
            <numerusform>O texto tem %n contas: escolha uma, as outras podem ser aproveitadas depois.</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of the text was left out: it does not say to which account it belongs.</source>
        <translation>Uma chave do texto ficou de fora: ele não diz de que conta ela é.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>chave de API</translation>
    </message>
    <message>
        <source>auth token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Account &amp;of the text</source>
        <translation>C&amp;onta do texto</translation>
    </message>
    <message>
        <source>There is a GitHub token in it too. Recado does not use it and has not kept it; if others could open the file, revoke it at GitHub.</source>
        <translation>Há também um token do GitHub. O Recado não o usa e não o guardou; se outros puderam abrir o arquivo, revogue-o no GitHub.</translation>
    </message>
</context>
<context>
    <name>recado::ItemPanel</name>
    <message>
        <source>Take back what has not left</source>
        <translation>Desfazer o que ainda não saiu</translation>
    </message>
    <message>
        <source>The boleto</source>
        <translation>O boleto</translation>
    </message>
    <message>
        <source>The PDF</source>
        <translation>O PDF</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>O que aconteceu</translation>
    </message>
    <message>
        <source>Why did it not arrive?</source>
        <translation>Por que não chegou?</translation>
    </message>
    <message>
        <source>Choose all with this reason</source>
        <translation>Selecionar todas com este motivo</translation>
    </message>
</context>
<context>
    <name>recado::KindSwitch</name>
    <message>
        <source>What to send</source>
        <translation>O que enviar</translation>
    </message>
</context>
<context>
    <name>recado::LaterCard</name>
    <message>
        <source>Scheduled for %1</source>
        <translation>Agendado para %1</translation>
    </message>
    <message>
        <source>Twilio sends it then; this computer may be off.</source>
        <translation>A Twilio envia na hora; este computador pode estar desligado.</translation>
    </message>
    <message>
        <source>This computer sends it then: it must be on, with Recado open.</source>
        <translation>Este computador envia na hora: precisa estar ligado e com o Recado aberto.</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Cancelar o envio</translation>
    </message>
    <message>
        <source>Another time…</source>
        <translation>Mudar horário…</translation>
    </message>
</context>
<context>
    <name>recado::LaterDesk</name>
    <message>
        <source>Cancelled: nothing was sent.</source>
        <translation>Cancelado: nada foi enviado.</translation>
    </message>
    <message>
        <source>Part of it had left already; what had not left was cancelled.</source>
        <translation>Uma parte já tinha saído; o que não tinha saído foi cancelado.</translation>
    </message>
    <message>
        <source>It is too late to cancel this: it has left already.</source>
        <translation>Tarde demais para cancelar: já saiu.</translation>
    </message>
    <message>
        <source>It leaves at %1 now.</source>
        <translation>Agora sai em %1.</translation>
    </message>
</context>
<context>
    <name>recado::LockPage</name>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>A próxima tentativa será possível em %n segundo.</numerusform>
            <numerusform>A próxima tentativa será possível em %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Recado is locked</source>
        <translation>O Recado está bloqueado</translation>
    </message>
    <message>
        <source>What was queued still leaves. Nobody can see or send anything here meanwhile.</source>
        <translation>O que estava na fila continua saindo. Enquanto isso, ninguém vê nem envia nada por aqui.</translation>
    </message>
    <message>
        <source>&amp;Who are you?</source>
        <translation>&amp;Quem é você?</translation>
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
        <translation>Log</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tudo</translation>
    </message>
    <message>
        <source>What is worth knowing</source>
        <translation>O que vale saber</translation>
    </message>
    <message>
        <source>Warnings and failures</source>
        <translation>Avisos e falhas</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>How grave</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Search in the log</source>
        <translation>Procurar no log</translation>
    </message>
    <message>
        <source>&amp;Copy what is shown</source>
        <translation>&amp;Copiar o que aparece</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>recado::MainWindow</name>
    <message>
        <source>Choose a boleto</source>
        <translation>Escolher um boleto</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Arquivos PDF (*.pdf)</translation>
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
        <translation>Ainda não funciona. Nada foi salvo, e nada mudou para as mensagens.</translation>
    </message>
    <message>
        <source>All is well. From now on PDFs of this company are put here.</source>
        <translation>Tudo certo. A partir de agora os PDFs desta empresa vão para cá.</translation>
    </message>
    <message>
        <source>It works, and PDFs of this company are put here from now on. Customers see another file name.</source>
        <translation>Funciona, e a partir de agora os PDFs desta empresa vão para cá. Os clientes veem outro nome de arquivo.</translation>
    </message>
    <message>
        <source>File hosting of %1</source>
        <translation>Hospedagem de arquivos de %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Voltar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Now: only this computer, which WhatsApp cannot reach.</source>
        <translation>Agora: só este computador, que o WhatsApp não alcança.</translation>
    </message>
    <message>
        <source>Now: %1, tested on %2.</source>
        <translation>Agora: %1, testado em %2.</translation>
    </message>
    <message>
        <source>Now: %1, not tested.</source>
        <translation>Agora: %1, não testado.</translation>
    </message>
    <message>
        <source>WhatsApp fetches a PDF from an address; Recado puts it there and removes it afterwards. Where?</source>
        <translation>O WhatsApp busca o PDF em um endereço; o Recado o coloca lá e o apaga depois. Onde?</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Avançar</translation>
    </message>
    <message>
        <source>Next, a small PDF of nobody goes there and comes back.</source>
        <translation>Em seguida, um PDF pequeno, de ninguém, vai até lá e volta.</translation>
    </message>
    <message>
        <source>&amp;Try it</source>
        <translation>&amp;Testar</translation>
    </message>
    <message>
        <source>A small PDF of nobody is put there, fetched as WhatsApp would, and removed.</source>
        <translation>Um PDF pequeno, de ninguém, é colocado lá, buscado como o WhatsApp faria e apagado.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
</context>
<context>
    <name>recado::MediaText</name>
    <message>
        <source>A &amp;store in the cloud (Amazon S3, Cloudflare R2, Backblaze B2, MinIO)</source>
        <translation>Nuvem &amp;S3 (Amazon, Cloudflare R2, Backblaze B2, MinIO)</translation>
    </message>
    <message>
        <source>For many PDFs a day. Each one gets an address that runs out by itself.</source>
        <translation>Para muitos PDFs por dia. Cada um ganha um endereço que vence sozinho.</translation>
    </message>
    <message>
        <source>Store in the cloud</source>
        <translation>Nuvem S3</translation>
    </message>
    <message>
        <source>The office&apos;s &amp;web space (WebDAV; not FTP)</source>
        <translation>&amp;Espaço do site do escritório (WebDAV; FTP não)</translation>
    </message>
    <message>
        <source>Where the website of the office already is, if it takes files by WebDAV.</source>
        <translation>Onde o site do escritório já está, se ele aceita arquivos por WebDAV.</translation>
    </message>
    <message>
        <source>Web space of the office</source>
        <translation>Espaço do site</translation>
    </message>
    <message>
        <source>Twilio &amp;Assets (no other account needed)</source>
        <translation>Twilio &amp;Assets (sem conta nova)</translation>
    </message>
    <message>
        <source>For a few PDFs a day: each one takes some seconds to a minute to go online.</source>
        <translation>Para poucos PDFs por dia: cada um leva de alguns segundos a um minuto para ir ao ar.</translation>
    </message>
    <message>
        <source>Twilio Assets</source>
        <translation>Twilio Assets</translation>
    </message>
    <message>
        <source>&amp;This computer, behind a tunnel</source>
        <translation>Es&amp;te computador, atrás de um túnel</translation>
    </message>
    <message>
        <source>Only while this computer is on and somebody looks after the tunnel.</source>
        <translation>Só enquanto este computador está ligado e alguém cuida do túnel.</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>&amp;Address of the store</source>
        <translation>&amp;Endereço do serviço</translation>
    </message>
    <message>
        <source>Leave it empty for Amazon.</source>
        <translation>Deixe vazio para a Amazon.</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Região</translation>
    </message>
    <message>
        <source>As the store shows it; “auto” at Cloudflare.</source>
        <translation>Como o serviço mostra; “auto” na Cloudflare.</translation>
    </message>
    <message>
        <source>&amp;Bucket</source>
        <translation>&amp;Bucket</translation>
    </message>
    <message>
        <source>It must exist already. It need not be open to anybody.</source>
        <translation>Ele já deve existir. Não precisa estar aberto a ninguém.</translation>
    </message>
    <message>
        <source>&amp;Folder in the bucket</source>
        <translation>&amp;Pasta no bucket</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Pode ficar vazia.</translation>
    </message>
    <message>
        <source>The bucket&apos;s name comes &amp;after the address (MinIO and a few others)</source>
        <translation>O nome do bucket vem &amp;depois do endereço (MinIO e alguns outros)</translation>
    </message>
    <message>
        <source>&amp;Key ID</source>
        <translation>ID da &amp;chave</translation>
    </message>
    <message>
        <source>&amp;Public address of the bucket</source>
        <translation>Endereço p&amp;úblico do bucket</translation>
    </message>
    <message>
        <source>Only for a bucket that everybody may read: needed when files stay longer than seven days, and for templates with a PDF. Else leave it empty.</source>
        <translation>Só para um bucket que todos podem ler: necessário quando os arquivos ficam mais de sete dias e para modelos com PDF. Senão, deixe vazio.</translation>
    </message>
    <message>
        <source>&amp;Address for putting files (WebDAV)</source>
        <translation>&amp;Endereço para enviar arquivos (WebDAV)</translation>
    </message>
    <message>
        <source>A folder of its own; Recado makes it when it is missing.</source>
        <translation>Uma pasta só para isso; o Recado a cria se ela não existir.</translation>
    </message>
    <message>
        <source>&amp;Public address of the same folder</source>
        <translation>Endereço p&amp;úblico da mesma pasta</translation>
    </message>
    <message>
        <source>As everybody reads it, without a password.</source>
        <translation>Como todos a leem, sem senha.</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>Empty: the password is an access token.</source>
        <translation>Vazio: a senha é um token de acesso.</translation>
    </message>
    <message>
        <source>&amp;Twilio account</source>
        <translation>Conta da &amp;Twilio</translation>
    </message>
    <message>
        <source>Recado makes a service “recado-files” in it.</source>
        <translation>O Recado cria nela um serviço “recado-files”.</translation>
    </message>
    <message>
        <source>&amp;Public address of the tunnel</source>
        <translation>Endereço p&amp;úblico do túnel</translation>
    </message>
    <message>
        <source>It must lead to the file server of this Recado; its port is fixed with recado-cli settings set mediaPort.</source>
        <translation>Ele deve levar ao servidor de arquivos deste Recado; a porta se fixa com recado-cli settings set mediaPort.</translation>
    </message>
    <message>
        <source>&amp;Secret key</source>
        <translation>Chave &amp;secreta</translation>
    </message>
    <message>
        <source>It is kept in this computer&apos;s keychain and nowhere else.</source>
        <translation>Ela fica no chaveiro deste computador e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Pass&amp;word</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>The host takes a small PDF</source>
        <translation>A hospedagem aceita um PDF pequeno</translation>
    </message>
    <message>
        <source>It can be reached from outside</source>
        <translation>Ele pode ser alcançado de fora</translation>
    </message>
    <message>
        <source>Nobody is asked for a login</source>
        <translation>Ninguém precisa entrar com senha</translation>
    </message>
    <message>
        <source>The host says that it is a PDF</source>
        <translation>A hospedagem diz que é um PDF</translation>
    </message>
    <message>
        <source>It arrives whole</source>
        <translation>Ele chega inteiro</translation>
    </message>
    <message>
        <source>It has the file name that customers will see</source>
        <translation>Tem o nome de arquivo que o cliente vai ver</translation>
    </message>
    <message>
        <source>It can be removed again</source>
        <translation>Ele pode ser apagado de novo</translation>
    </message>
    <message>
        <source>Being put online</source>
        <translation>Indo ao ar</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>No ar</translation>
    </message>
    <message>
        <source>Being removed</source>
        <translation>Sendo tirado do ar</translation>
    </message>
    <message>
        <source>Could not be removed</source>
        <translation>Não pôde ser tirado do ar</translation>
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
        <translation>Mensagem nossa</translation>
    </message>
    <message>
        <source>Message of the customer</source>
        <translation>Mensagem do cliente</translation>
    </message>
</context>
<context>
    <name>recado::MessageSamples</name>
    <message>
        <source>Boleto with its data</source>
        <translation>Boleto com os dados</translation>
    </message>
    <message>
        <source>Boleto, short</source>
        <translation>Boleto, curto</translation>
    </message>
    <message>
        <source>Boleto that is overdue</source>
        <translation>Boleto vencido</translation>
    </message>
    <message>
        <source>Greeting</source>
        <translation>Saudação</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Pagamento recebido</translation>
    </message>
</context>
<context>
    <name>recado::MessageTableModel</name>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Scheduled for %1</source>
        <translation>Agendado para %1</translation>
    </message>
</context>
<context>
    <name>recado::MessagesPage</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Taken back: nothing was sent.</source>
        <translation>Desfeito: nada foi enviado.</translation>
    </message>
    <message>
        <source>Part of it had left already; what had not left was taken back.</source>
        <translation>Uma parte já tinha saído; o que não tinha saído foi desfeito.</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>What you send appears here at once, with everything that happens to it.</source>
        <translation>O que você enviar aparece aqui na hora, com tudo o que acontecer.</translation>
    </message>
    <message>
        <source>No message is like this.</source>
        <translation>Nenhuma mensagem assim.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todas</translation>
    </message>
    <message>
        <source>Another state or another name may show more.</source>
        <translation>Outra situação ou outro nome pode mostrar mais.</translation>
    </message>
</context>
<context>
    <name>recado::NavItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n pendente</numerusform>
            <numerusform>%1, %n pendentes</numerusform>
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
        <translation>Próxima tentativa: %1.</translation>
    </message>
    <message>
        <source>No file of this office is online now.</source>
        <translation>Nenhum arquivo deste escritório está no ar agora.</translation>
    </message>
    <message>
        <source>These files of the office can be fetched by whoever knows their address. Each is removed as soon as its customers have it, at the latest on the day shown.</source>
        <translation>Quem souber o endereço consegue baixar estes arquivos do escritório. Cada um sai do ar assim que os clientes o recebem, no mais tardar no dia mostrado.</translation>
    </message>
    <message>
        <source>Files that are online</source>
        <translation>Arquivos que ainda estão no ar</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>At most until</source>
        <translation>No máximo até</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Tentar agora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>recado::OpenKeyDialog</name>
    <message>
        <source>The file is deleted.</source>
        <translation>O arquivo foi apagado.</translation>
    </message>
    <message>
        <source>Delete the place from which you copied it: the key is readable there.</source>
        <translation>Apague o lugar de onde você copiou: lá a chave pode ser lida.</translation>
    </message>
    <message numerus="yes">
        <source>There are %n more account(s) in it. Take them too, or delete the file by hand.</source>
        <translation>
            <numerusform>Há mais %n conta nele. Aproveite-a também ou apague o arquivo à mão.</numerusform>
            <numerusform>Há mais %n contas nele. Aproveite-as também ou apague o arquivo à mão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other programs need the rest of this file: take the lines of Twilio out of it by hand.</source>
        <translation>Outros programas precisam do resto deste arquivo: tire dele à mão as linhas da Twilio.</translation>
    </message>
    <message>
        <source>Recado has what it needs from this file. Delete it: whoever opens it can send in your name.</source>
        <translation>O Recado já tem o que precisa deste arquivo. Apague-o: quem o abrir pode enviar em seu nome.</translation>
    </message>
    <message>
        <source>Others may have copied it. Replace it now, or later: Numbers reminds you of it.</source>
        <translation>Outros podem ter copiado a chave. Troque-a agora ou depois: a página Números lembra você.</translation>
    </message>
    <message>
        <source>It is replaced: what others may have copied opens nothing any more.</source>
        <translation>Foi trocada: o que outros possam ter copiado não abre mais nada.</translation>
    </message>
    <message>
        <source>The account is saved</source>
        <translation>A conta foi guardada</translation>
    </message>
    <message>
        <source>1. The text with the key</source>
        <translation>1. O texto com a chave</translation>
    </message>
    <message>
        <source>1. The file with the key</source>
        <translation>1. O arquivo com a chave</translation>
    </message>
    <message>
        <source>&amp;Delete the file</source>
        <translation>&amp;Apagar o arquivo</translation>
    </message>
    <message>
        <source>Take the &amp;next account…</source>
        <translation>Aproveitar a &amp;próxima conta…</translation>
    </message>
    <message>
        <source>2. The key itself</source>
        <translation>2. A própria chave</translation>
    </message>
    <message>
        <source>&amp;Replace it now…</source>
        <translation>&amp;Trocar agora…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Depois</translation>
    </message>
    <message>
        <source>Recado has another key now, but the one that others may have copied goes on opening the account: replace or remove it in the Twilio console, under API keys and tokens.</source>
        <translation>O Recado agora tem outra chave, mas a que outros podem ter copiado continua abrindo a conta: troque-a ou apague-a no console da Twilio, em API keys and tokens.</translation>
    </message>
</context>
<context>
    <name>recado::OutboxNotices</name>
    <message numerus="yes">
        <source>%n message(s) may have been sent, and Twilio could not tell. Only a person can.</source>
        <translation>
            <numerusform>%n mensagem talvez tenha sido enviada, e a Twilio não soube dizer. Só uma pessoa pode decidir.</numerusform>
            <numerusform>%n mensagens talvez tenham sido enviadas, e a Twilio não soube dizer. Só uma pessoa pode decidir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not leave at their time and are late. Nothing was sent. Send them now?</source>
        <translation>
            <numerusform>%n mensagem atrasou: não pôde sair na hora. Não foi enviada. Enviar agora?</numerusform>
            <numerusform>%n mensagens atrasaram: não puderam sair na hora. Nenhuma foi enviada. Enviar agora?</numerusform>
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
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Cancel them</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The computer slept from %1 to %2: nothing left meanwhile. Recado goes on; what is too late is asked about first.</source>
        <translation>O computador dormiu das %1 às %2: nada saiu nesse tempo. O Recado continua; do que ficou tarde ele pergunta antes.</translation>
    </message>
</context>
<context>
    <name>recado::PasswordPrompt</name>
    <message>
        <source>&amp;Password of the PDF</source>
        <translation>&amp;Senha do PDF</translation>
    </message>
    <message>
        <source>It often is the beginning of the customer&apos;s CPF: choose the customer and Recado tries it. Or type it and press Enter.</source>
        <translation>Costuma ser o começo do CPF do cliente: escolha o cliente e o Recado tenta. Ou digite e tecle Enter.</translation>
    </message>
    <message>
        <source>Type it and press Enter to open.</source>
        <translation>Digite e tecle Enter para abrir.</translation>
    </message>
    <message>
        <source>Try the CPF or CNPJ of %1</source>
        <translation>Tentar o CPF ou CNPJ de %1</translation>
    </message>
</context>
<context>
    <name>recado::PauseNotices</name>
    <message>
        <source>%1 stopped by itself: %2 Nothing is lost.</source>
        <translation>%1 parou sozinho: %2 Nada se perdeu.</translation>
    </message>
    <message>
        <source>%1 stopped by itself: %2 of the last %3 failed for the same reason (%4). Nothing is lost.</source>
        <translation>%1 parou sozinho: %2 das últimas %3 falharam pelo mesmo motivo (%4). Nada se perdeu.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>See the messages</source>
        <translation>Ver mensagens</translation>
    </message>
    <message>
        <source>%1 (%2) waits: %3 It goes on by itself at %4.</source>
        <translation>%1 (%2) espera: %3 Continua sozinho em %4.</translation>
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
        <translation>Liberado por %1 em %2: %3</translation>
    </message>
    <message>
        <source>Nobody is known yet: the first boleto that is sent teaches.</source>
        <translation>Ainda não há ninguém: o primeiro boleto enviado ensina.</translation>
    </message>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Escolha alguém na lista.</translation>
    </message>
    <message>
        <source>Boletos of this beneficiary were sent: that cannot be forgotten.</source>
        <translation>Já foram enviados boletos deste beneficiário: isso não se apaga.</translation>
    </message>
    <message>
        <source>This is no CPF or CNPJ: look at the digits again.</source>
        <translation>Isto não é um CPF nem um CNPJ: confira os dígitos.</translation>
    </message>
    <message>
        <source>Write the name as the boletos print it.</source>
        <translation>Escreva o nome como sai nos boletos.</translation>
    </message>
    <message>
        <source>Write why: whoever looks later wants to know.</source>
        <translation>Escreva por quê: quem olhar depois vai querer saber.</translation>
    </message>
    <message>
        <source>Beneficiaries of %1</source>
        <translation>Beneficiários de %1</translation>
    </message>
    <message>
        <source>Recado stops a boleto whose money goes to somebody who is not in this list.</source>
        <translation>O Recado barra o boleto cujo dinheiro vai para quem não está nesta lista.</translation>
    </message>
    <message>
        <source>Beneficiary</source>
        <translation>Beneficiário</translation>
    </message>
    <message>
        <source>CPF or CNPJ</source>
        <translation>CPF ou CNPJ</translation>
    </message>
    <message>
        <source>How we know</source>
        <translation>Como sabemos</translation>
    </message>
    <message>
        <source>Known beneficiaries</source>
        <translation>Beneficiários conhecidos</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Let somebody in</source>
        <translation>Liberar um beneficiário</translation>
    </message>
    <message>
        <source>CPF or &amp;CNPJ</source>
        <translation>CPF ou &amp;CNPJ</translation>
    </message>
    <message>
        <source>&amp;Name, as the boletos print it</source>
        <translation>&amp;Nome, como sai nos boletos</translation>
    </message>
    <message>
        <source>&amp;Why is that right?</source>
        <translation>&amp;Por que está certo?</translation>
    </message>
    <message>
        <source>Kept in the record of who did what.</source>
        <translation>Fica no registro de quem fez o quê.</translation>
    </message>
    <message>
        <source>&amp;Add to the list</source>
        <translation>&amp;Incluir na lista</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>recado::PdfPreview</name>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Próxima página</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Diminuir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>Ajustar à largura</translation>
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
        <translation>não pode entrar</translation>
    </message>
    <message>
        <source>with PIN</source>
        <translation>com PIN</translation>
    </message>
    <message>
        <source>without PIN</source>
        <translation>sem PIN</translation>
    </message>
    <message>
        <source>Only who administers Recado here may change this. Everybody may set the own PIN.</source>
        <translation>Só quem administra o Recado aqui pode mudar isto. Cada um pode definir o próprio PIN.</translation>
    </message>
    <message>
        <source>Nobody is listed: everybody at this computer may do everything. Add yourself first, as the one who administers.</source>
        <translation>Ninguém está na lista: todos neste computador podem fazer tudo. Adicione você primeiro, como quem administra.</translation>
    </message>
    <message>
        <source>Each role may do what those before it may: see, prepare, send, administer. Ctrl+L locks the window.</source>
        <translation>Cada papel pode o que os anteriores podem: ver, preparar, enviar, administrar. Ctrl+L bloqueia a janela.</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Remover uma pessoa</translation>
    </message>
    <message>
        <source>Remove %1? What this person did stays in the record of changes.</source>
        <translation>Remover %1? O que essa pessoa fez continua no registro de alterações.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>People of this office</source>
        <translation>Pessoas deste escritório</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Pode</translation>
    </message>
    <message>
        <source>Signs in</source>
        <translation>Entra</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>A&amp;lterar…</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>recado::PlaceForm</name>
    <message>
        <source>One is kept in the keychain. Type here only to replace it.</source>
        <translation>Já há uma no chaveiro. Digite aqui só para trocá-la.</translation>
    </message>
    <message>
        <source>Files stay online for at most (&amp;days)</source>
        <translation>Os arquivos ficam no ar no máximo (&amp;dias)</translation>
    </message>
    <message>
        <source>A PDF is removed as soon as the customer has it; this is for those that nobody opens.</source>
        <translation>Um PDF sai do ar assim que o cliente o recebe; isto vale para os que ninguém abre.</translation>
    </message>
</context>
<context>
    <name>recado::PreviewPanel</name>
    <message>
        <source>Here you see what the customer will see.</source>
        <translation>Aqui você vê o que o cliente vai ver.</translation>
    </message>
    <message>
        <source>text, then %1–%2 s later the PDF</source>
        <translation>texto e, de %1 a %2 s depois, o PDF</translation>
    </message>
</context>
<context>
    <name>recado::ProbeSteps</name>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>not tried</source>
        <translation>não testado</translation>
    </message>
    <message>
        <source>well</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>look</source>
        <translation>veja</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
</context>
<context>
    <name>recado::Program</name>
    <message>
        <source>The database is damaged; it was not opened and nothing was sent. The newest backup that can be read is from %1.</source>
        <translation>O banco de dados está danificado; não foi aberto e nada foi enviado. A cópia de segurança mais nova que pode ser lida é de %1.</translation>
    </message>
    <message>
        <source>Put it back? The damaged database is kept. Messages that stood in the backup&apos;s queue will not leave by themselves: they may have been sent since then.</source>
        <translation>Restaurar? O banco danificado fica guardado. As mensagens que estavam na fila da cópia não saem sozinhas: podem ter sido enviadas desde então.</translation>
    </message>
    <message>
        <source>Put the backup back</source>
        <translation>Restaurar a cópia</translation>
    </message>
</context>
<context>
    <name>recado::ReadingList</name>
    <message>
        <source>What was read from the boleto</source>
        <translation>O que foi lido no boleto</translation>
    </message>
</context>
<context>
    <name>recado::ReadingRow</name>
    <message>
        <source>Type it yourself (F2)</source>
        <translation>Digitar você mesmo (F2)</translation>
    </message>
</context>
<context>
    <name>recado::RecipientPicker</name>
    <message>
        <source>Window open: %1</source>
        <translation>Janela aberta: %1</translation>
    </message>
    <message>
        <source>Window closed: no answer for 24 h</source>
        <translation>Janela fechada: sem resposta há 24 h</translation>
    </message>
    <message>
        <source>Window closed: never wrote to us</source>
        <translation>Janela fechada: nunca escreveu</translation>
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
        <translation>Nome, CPF ou telefone</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Wants no messages</source>
        <translation>Não quer mensagens</translation>
    </message>
    <message>
        <source>Twilio has refused messages to this phone since %1: the person wants none. Only START, written by the person to this number, undoes that.</source>
        <translation>A Twilio recusa mensagens para este telefone desde %1: a pessoa não as quer. Só ela desfaz isso, escrevendo START para este número.</translation>
    </message>
    <message>
        <source>%1 wrote “%2” on %3 (%4) and gets nothing more from here. To receive messages again, the person writes START to this number.</source>
        <translation>%1 escreveu “%2” em %3 (%4) e não recebe mais nada daqui. Para voltar a receber, a pessoa escreve START para este número.</translation>
    </message>
    <message>
        <source>This person</source>
        <translation>Esta pessoa</translation>
    </message>
</context>
<context>
    <name>recado::RecoveryDialog</name>
    <message numerus="yes">
        <source>Twilio cannot be asked at the moment: %1 I do not go on with %n message(s) without asking, so that nothing is sent twice.</source>
        <translation>
            <numerusform>Não dá para perguntar à Twilio agora: %1 Não continuo com %n mensagem sem conferir com a Twilio, para não mandar dobrado.</numerusform>
            <numerusform>Não dá para perguntar à Twilio agora: %1 Não continuo com %n mensagens sem conferir com a Twilio, para não mandar dobrado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for %n message(s) at Twilio … This takes a few minutes: only when two readings show nothing is it certain.</source>
        <translation>
            <numerusform>Conferindo %n mensagem com a Twilio … Leva alguns minutos: só há certeza quando duas leituras não mostram nada.</numerusform>
            <numerusform>Conferindo %n mensagens com a Twilio … Leva alguns minutos: só há certeza quando duas leituras não mostram nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Twilio could not tell about these. Please decide:</source>
        <translation>Destas a Twilio não soube dizer. Decida você:</translation>
    </message>
    <message>
        <source>Everything is certain: nothing was sent twice, nothing is lost.</source>
        <translation>Está tudo certo: nada foi enviado duas vezes, nada se perdeu.</translation>
    </message>
    <message>
        <source>Go on sending</source>
        <translation>Continuar os envios</translation>
    </message>
    <message>
        <source>Pause sending</source>
        <translation>Pausar os envios</translation>
    </message>
    <message>
        <source>They wait: the number is paused.</source>
        <translation>Esperam: o número está pausado.</translation>
    </message>
    <message>
        <source>They leave by themselves.</source>
        <translation>Saem sozinhas.</translation>
    </message>
    <message>
        <source>Recovery</source>
        <translation>Recuperação</translation>
    </message>
    <message>
        <source>The last time, Recado ended without closing. This is how the messages stand that were on their way since then:</source>
        <translation>Da última vez, o Recado terminou sem ser fechado. Assim estão as mensagens que estavam a caminho desde então:</translation>
    </message>
    <message>
        <source>This is how the messages of the last 24 hours stand:</source>
        <translation>Assim estão as mensagens das últimas 24 horas:</translation>
    </message>
    <message>
        <source>sent for sure</source>
        <translation>enviadas com certeza</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviadas</translation>
    </message>
    <message>
        <source>maybe sent</source>
        <translation>talvez enviadas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>recado::ResendDialog</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message>
        <source>Each message goes once more, to the same person. Tick what is to go, and when.</source>
        <translation>Cada mensagem vai mais uma vez, para a mesma pessoa. Marque o que deve ir e quando.</translation>
    </message>
    <message>
        <source>When it goes</source>
        <translation>Quando vai</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>Não vão de novo</translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) again.</source>
        <translation>
            <numerusform>%n vai de novo.</numerusform>
            <numerusform>%n vão de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is ticked.</source>
        <translation>Nada está marcado.</translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not.</source>
        <translation>
            <numerusform>%n não vai.</numerusform>
            <numerusform>%n não vão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Enviar %n de novo</numerusform>
            <numerusform>Enviar %n de novo</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::Roles</name>
    <message>
        <source>Sees only</source>
        <translation>Só vê</translation>
    </message>
    <message>
        <source>Prepares messages</source>
        <translation>Prepara mensagens</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Envia</translation>
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
        <translation>Quem mais usa este token perde o acesso no momento da troca: outros programas, servidores, outro computador com o Recado. Eles precisam do novo, que está no console da Twilio. Outras empresas com este token neste Recado o recebem sozinhas.</translation>
    </message>
    <message>
        <source>Whoever else uses the old key is locked out the moment it is removed: other programs, servers, another computer with Recado.</source>
        <translation>Quem mais usa a chave antiga perde o acesso no momento em que ela é removida: outros programas, servidores, outro computador com o Recado.</translation>
    </message>
    <message>
        <source>Nobody is locked out, not even who saw the file: what lay in it goes on opening the account.</source>
        <translation>Ninguém perde o acesso, nem quem viu o arquivo: o que estava nele continua abrindo a conta.</translation>
    </message>
    <message>
        <source>Nobody is locked out: what other programs use goes on working.</source>
        <translation>Ninguém perde o acesso: o que outros programas usam continua valendo.</translation>
    </message>
    <message>
        <source>This computer keeps keys only until Recado is closed, and Twilio shows a key once: after that it must be made again.</source>
        <translation>Este computador guarda chaves só até o Recado fechar, e a Twilio mostra uma chave uma única vez: depois será preciso criar outra.</translation>
    </message>
    <message>
        <source>Make a &amp;key of Recado&apos;s own</source>
        <translation>Criar uma &amp;chave própria do Recado</translation>
    </message>
    <message>
        <source>Twilio makes another key, which only Recado has.</source>
        <translation>A Twilio cria outra chave, que só o Recado tem.</translation>
    </message>
    <message>
        <source>Twilio makes a key that only Recado has. Recado then forgets the auth token, which goes on working for others.</source>
        <translation>A Twilio cria uma chave que só o Recado tem. O Recado então esquece o token, que continua valendo para os outros.</translation>
    </message>
    <message>
        <source>Replace the auth &amp;token of the account</source>
        <translation>Trocar o &amp;token da conta</translation>
    </message>
    <message>
        <source>Twilio makes a second token, Recado tries it, and it takes the place of the first.</source>
        <translation>A Twilio cria um segundo token, o Recado o experimenta, e ele toma o lugar do primeiro.</translation>
    </message>
    <message>
        <source>&amp;Auth token of the account</source>
        <translation>&amp;Token da conta</translation>
    </message>
    <message>
        <source>With an API key alone Twilio makes no other. Recado uses the token once and forgets it.</source>
        <translation>Só com uma chave de API a Twilio não cria outra. O Recado usa o token uma vez e o esquece.</translation>
    </message>
    <message>
        <source>&amp;Remove the old key at Twilio</source>
        <translation>&amp;Remover a chave antiga na Twilio</translation>
    </message>
    <message>
        <source>&amp;Nobody else uses it, or they know and are ready</source>
        <translation>&amp;Ninguém mais usa, ou já sabem e estão prontos</translation>
    </message>
    <message>
        <source>Confirm this first. Nothing has happened yet.</source>
        <translation>Confirme isto antes. Ainda não aconteceu nada.</translation>
    </message>
    <message>
        <source>This computer keeps keys only until Recado is closed: at the next start the new token must be typed, from the Twilio console.</source>
        <translation>Este computador guarda chaves só até o Recado fechar: na próxima abertura será preciso digitar o token novo, que está no console da Twilio.</translation>
    </message>
</context>
<context>
    <name>recado::RotationDialog</name>
    <message>
        <source>Done. Recado has the new token; the old one opens nothing any more.</source>
        <translation>Pronto. O Recado tem o token novo; o antigo não abre mais nada.</translation>
    </message>
    <message>
        <source>Done. Recado has a key of its own and has forgotten what it had before.</source>
        <translation>Pronto. O Recado tem uma chave própria e esqueceu o que tinha antes.</translation>
    </message>
    <message>
        <source>The old key is removed at Twilio.</source>
        <translation>A chave antiga foi removida na Twilio.</translation>
    </message>
    <message>
        <source>The old key is still there: delete it in the Twilio console, under API keys and tokens.</source>
        <translation>A chave antiga continua lá: apague-a no console da Twilio, em API keys and tokens.</translation>
    </message>
    <message>
        <source>Nothing changed: what was kept goes on working.</source>
        <translation>Nada mudou: o que estava guardado continua valendo.</translation>
    </message>
    <message>
        <source>Finish the change</source>
        <translation>Terminar a troca</translation>
    </message>
    <message>
        <source>Replace the key</source>
        <translation>Trocar a chave</translation>
    </message>
    <message>
        <source>Account %1, opened with an API key.</source>
        <translation>Conta %1, aberta com uma chave de API.</translation>
    </message>
    <message>
        <source>Account %1, opened with its auth token.</source>
        <translation>Conta %1, aberta com o token dela.</translation>
    </message>
    <message>
        <source>Replace the token now</source>
        <translation>Trocar o token agora</translation>
    </message>
    <message>
        <source>Make the key now</source>
        <translation>Criar a chave agora</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <translation>Ainda não terminou.</translation>
    </message>
</context>
<context>
    <name>recado::RotationSteps</name>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>Look at what is kept now</source>
        <translation>Ver o que está guardado agora</translation>
    </message>
    <message>
        <source>Let Twilio make a second token</source>
        <translation>Pedir um segundo token à Twilio</translation>
    </message>
    <message>
        <source>Let Twilio make a key</source>
        <translation>Pedir uma chave à Twilio</translation>
    </message>
    <message>
        <source>Try the second token</source>
        <translation>Experimentar o segundo token</translation>
    </message>
    <message>
        <source>Try the key</source>
        <translation>Experimentar a chave</translation>
    </message>
    <message>
        <source>Put it in the place of the old one: from here on the old one opens nothing</source>
        <translation>Colocar no lugar do antigo: daqui em diante o antigo não abre mais nada</translation>
    </message>
    <message>
        <source>Keep the new token</source>
        <translation>Guardar o token novo</translation>
    </message>
    <message>
        <source>Keep the key in the place of what was kept</source>
        <translation>Guardar a chave no lugar do que havia</translation>
    </message>
</context>
<context>
    <name>recado::SandboxDialog</name>
    <message>
        <source>Number for trying</source>
        <translation>Número para testar</translation>
    </message>
    <message>
        <source>Twilio&apos;s shared WhatsApp number writes to whoever has sent it the join text of your account, for three days. Each person joins with their own phone.</source>
        <translation>O número de WhatsApp compartilhado da Twilio escreve a quem lhe enviou o texto de entrada da sua conta, por três dias. Cada pessoa entra com o próprio celular.</translation>
    </message>
    <message>
        <source>1. &amp;Join text</source>
        <translation>1. &amp;Texto de entrada</translation>
    </message>
    <message>
        <source>join two-words</source>
        <translation>join duas-palavras</translation>
    </message>
    <message>
        <source>2. Read the code with the phone&apos;s camera and send the message that WhatsApp has ready.</source>
        <translation>2. Leia o código com a câmera do celular e envie a mensagem que o WhatsApp deixa pronta.</translation>
    </message>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copiar o texto</translation>
    </message>
    <message>
        <source>&amp;Look now</source>
        <translation>&amp;Olhar agora</translation>
    </message>
    <message>
        <source>&amp;Who has joined</source>
        <translation>&amp;Quem já entrou</translation>
    </message>
    <message>
        <source>Joined, but not &amp;seen</source>
        <translation>Entrou, mas não &amp;apareceu</translation>
    </message>
    <message>
        <source>67 99955-0101</source>
        <translation>67 99955-0101</translation>
    </message>
    <message>
        <source>&amp;Mark as joined</source>
        <translation>&amp;Marcar como dentro</translation>
    </message>
    <message>
        <source>It looks like “join two-words”; it is different for each account.</source>
        <translation>É parecido com “join duas-palavras”; é diferente em cada conta.</translation>
    </message>
    <message>
        <source>QR code that opens WhatsApp with the join text</source>
        <translation>Código QR que abre o WhatsApp com o texto de entrada</translation>
    </message>
    <message>
        <source>The QR code appears when the text is there.</source>
        <translation>O código QR aparece quando houver o texto.</translation>
    </message>
    <message>
        <source>%1 · the join has ended: ask for it again</source>
        <translation>%1 · a entrada terminou: peça de novo</translation>
    </message>
    <message>
        <source>%1 · ends in %2: ask for it again soon</source>
        <translation>%1 · termina em %2: peça de novo em breve</translation>
    </message>
    <message>
        <source>%1 · may be written to for %2 more</source>
        <translation>%1 · pode receber por mais %2</translation>
    </message>
    <message>
        <source>Join received from %1.</source>
        <translation>Entrada recebida de %1.</translation>
    </message>
    <message>
        <source>No message seen yet. Check the text (it is different for each account) or mark the phone as joined below.</source>
        <translation>Nenhuma mensagem apareceu ainda. Confira o texto (é diferente em cada conta) ou marque o celular como dentro, abaixo.</translation>
    </message>
    <message>
        <source>Waiting for the message; this ticks itself.</source>
        <translation>Esperando a mensagem; isto se marca sozinho.</translation>
    </message>
    <message>
        <source>Copy an &amp;invitation</source>
        <translation>Copiar um &amp;convite</translation>
    </message>
    <message>
        <source>To receive our test messages, send “%1” by WhatsApp to %2, or open %3</source>
        <translation>Para receber nossas mensagens de teste, envie “%1” pelo WhatsApp para %2 ou abra %3</translation>
    </message>
</context>
<context>
    <name>recado::ScenarioCard</name>
    <message>
        <source>A good day</source>
        <translation>Um dia bom</translation>
    </message>
    <message>
        <source>Everything arrives, and a customer answers.</source>
        <translation>Tudo chega, e uma cliente responde.</translation>
    </message>
    <message>
        <source>Black Friday</source>
        <translation>Black Friday</translation>
    </message>
    <message>
        <source>Everybody sends at once: Twilio answers late and refuses some requests, for twenty minutes.</source>
        <translation>Todos enviam ao mesmo tempo: por vinte minutos a Twilio demora e recusa alguns pedidos.</translation>
    </message>
    <message>
        <source>A bad network</source>
        <translation>Uma rede ruim</translation>
    </message>
    <message>
        <source>Answers get lost after the message was accepted, and lists lag behind.</source>
        <translation>Respostas se perdem depois que a mensagem foi aceita, e as listas ficam atrasadas.</translation>
    </message>
    <message>
        <source>The number for trying</source>
        <translation>O número de teste</translation>
    </message>
    <message>
        <source>A trial account: only who has joined can be written to, one message in three seconds.</source>
        <translation>Uma conta de teste: só recebe quem entrou, uma mensagem a cada três segundos.</translation>
    </message>
    <message>
        <source>A new WhatsApp number</source>
        <translation>Um número de WhatsApp novo</translation>
    </message>
    <message>
        <source>It may write first to 250 people within 24 hours, and to nobody more.</source>
        <translation>Pode escrever primeiro a 250 pessoas em 24 horas, e a mais ninguém.</translation>
    </message>
    <message>
        <source>A paused template</source>
        <translation>Um modelo pausado</translation>
    </message>
    <message>
        <source>WhatsApp pauses a template after ten minutes and lets it go on after three hours.</source>
        <translation>O WhatsApp pausa um modelo depois de dez minutos e o libera depois de três horas.</translation>
    </message>
    <message>
        <source>A day to try</source>
        <translation>Um dia para experimentar</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>Co&amp;meçar</translation>
    </message>
</context>
<context>
    <name>recado::SelectionDesk</name>
    <message>
        <source>Cancel messages</source>
        <translation>Cancelar mensagens</translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n message(s) that did not leave yet? They are not sent; later they can be sent again from this list.</source>
        <translation>
            <numerusform>Cancelar %n mensagem que ainda não saiu? Ela não é enviada; depois pode ser enviada de novo a partir desta lista.</numerusform>
            <numerusform>Cancelar %n mensagens que ainda não saíram? Elas não são enviadas; depois podem ser enviadas de novo a partir desta lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n message(s)</source>
        <translation>
            <numerusform>Cancelar %n mensagem</numerusform>
            <numerusform>Cancelar %n mensagens</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Deixar como estão</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Queueing: %1 of %2 …</source>
        <translation>Colocando na fila: %1 de %2 …</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cancelled: not sent.</source>
        <translation>
            <numerusform>%n mensagem cancelada: não foi enviada.</numerusform>
            <numerusform>%n mensagens canceladas: não foram enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are in the queue again.</source>
        <translation>
            <numerusform>%n mensagem está na fila de novo.</numerusform>
            <numerusform>%n mensagens estão na fila de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those for tomorrow leave at 9:00.</source>
        <translation>As de amanhã saem às 9:00.</translation>
    </message>
    <message numerus="yes">
        <source>%n more were not begun and stay as they are.</source>
        <translation>
            <numerusform>Mais %n não foi iniciada e fica como está.</numerusform>
            <numerusform>Mais %n não foram iniciadas e ficam como estão.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n message(s) …</source>
        <translation>
            <numerusform>Cancelando %n mensagem …</numerusform>
            <numerusform>Cancelando %n mensagens …</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelling at Twilio, one by one: %1 of %2 …</source>
        <translation>Cancelando na Twilio, uma a uma: %1 de %2 …</translation>
    </message>
</context>
<context>
    <name>recado::SelectionPanel</name>
    <message numerus="yes">
        <source>%n message(s) chosen</source>
        <translation>
            <numerusform>%n mensagem selecionada</numerusform>
            <numerusform>%n mensagens selecionadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No more than %1 can be chosen at once: these are the newest.</source>
        <translation>Não dá para selecionar mais de %1 de uma vez: estas são as mais novas.</translation>
    </message>
    <message>
        <source>Choose only these</source>
        <translation>Selecionar somente estas</translation>
    </message>
    <message>
        <source>Choose only these: %1</source>
        <translation>Selecionar somente estas: %1</translation>
    </message>
    <message numerus="yes">
        <source>Send %n again …</source>
        <translation>
            <numerusform>Enviar %n de novo …</numerusform>
            <numerusform>Enviar %n de novo …</numerusform>
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
        <translation>Voltar a uma só</translation>
    </message>
</context>
<context>
    <name>recado::SenderDialog</name>
    <message>
        <source>Twilio number</source>
        <translation>Número da Twilio</translation>
    </message>
    <message>
        <source>The number from which messages leave, as Twilio shows it.</source>
        <translation>O número de onde saem as mensagens, como aparece na Twilio.</translation>
    </message>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
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
        <translation>Serviço &amp;Verify</translation>
    </message>
    <message>
        <source>A Messaging Service lets Twilio send at a chosen time while this computer is off, and share the work among several numbers. A Verify service sends codes. Neither is needed to begin.</source>
        <translation>Um Messaging Service deixa a Twilio enviar na hora marcada com este computador desligado e dividir o trabalho entre vários números. Um serviço Verify envia códigos. Nenhum dos dois é preciso para começar.</translation>
    </message>
    <message>
        <source>Twilio could not be asked for the services: %1 The number can be saved without.</source>
        <translation>Não foi possível perguntar à Twilio pelos serviços: %1 O número pode ser salvo sem eles.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>Twilio&apos;s WhatsApp number for trying (%1)</source>
        <translation>Número de teste do WhatsApp da Twilio (%1)</translation>
    </message>
    <message>
        <source>Messages a m&amp;inute</source>
        <translation>Mensagens por m&amp;inuto</translation>
    </message>
    <message>
        <source>As usual for the channel</source>
        <translation>Como é usual no canal</translation>
    </message>
    <message>
        <source>Change this only when Twilio or Meta asks for less, or has allowed more. A long SMS counts once for each of its parts.</source>
        <translation>Mude só se a Twilio ou a Meta pedir menos, ou tiver liberado mais. Um SMS longo conta uma vez por parte.</translation>
    </message>
</context>
<context>
    <name>recado::SenderFacts</name>
    <message>
        <source>Customers see</source>
        <translation>O cliente vê</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
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
        <translation>Chave</translation>
    </message>
    <message>
        <source>Replace the key…</source>
        <translation>Trocar a chave…</translation>
    </message>
</context>
<context>
    <name>recado::SenderNotices</name>
    <message>
        <source>Paused: nothing leaves from this number. What is queued waits and leaves when you let it send again.</source>
        <translation>Pausado: nada sai deste número. O que está na fila espera e sai quando você liberar o envio de novo.</translation>
    </message>
    <message>
        <source>Trial account: it reaches only phones verified at Twilio, at most 50 messages a day, and Twilio writes a line of its own before each text.</source>
        <translation>Conta de teste: só alcança telefones verificados na Twilio, no máximo 50 mensagens por dia, e a Twilio escreve uma linha dela antes de cada texto.</translation>
    </message>
    <message numerus="yes">
        <source>The join of %n person(s) has ended or ends within a day: ask for it again.</source>
        <translation>
            <numerusform>O join de %n pessoa venceu ou vence em menos de um dia: peça de novo.</numerusform>
            <numerusform>O join de %n pessoas venceu ou vence em menos de um dia: peça de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is told of what people write to this number and may answer first.</source>
        <translation>%1 recebe o que as pessoas escrevem para este número e pode responder antes.</translation>
    </message>
</context>
<context>
    <name>recado::SenderPanel</name>
    <message>
        <source>Test connection</source>
        <translation>Testar conexão</translation>
    </message>
    <message>
        <source>Type the secret again…</source>
        <translation>Digitar a chave de novo…</translation>
    </message>
    <message>
        <source>Let it send again</source>
        <translation>Voltar a enviar</translation>
    </message>
    <message>
        <source>Pause this number</source>
        <translation>Pausar este número</translation>
    </message>
    <message>
        <source>While it is paused nothing leaves from this number.</source>
        <translation>Enquanto estiver pausado, nada sai deste número.</translation>
    </message>
    <message>
        <source>Never tested: whether it works is not known.</source>
        <translation>Nunca testado: não se sabe se funciona.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Mudar…</translation>
    </message>
    <message>
        <source>Let people join…</source>
        <translation>Deixar pessoas entrarem…</translation>
    </message>
    <message>
        <source>Way to production…</source>
        <translation>Caminho para a produção…</translation>
    </message>
    <message>
        <source>Asking Twilio…</source>
        <translation>Perguntando à Twilio…</translation>
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
        <translation>Canais</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Último teste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Never tested</source>
        <translation>Nunca testado</translation>
    </message>
    <message>
        <source>Does not work</source>
        <translation>Não funciona</translation>
    </message>
    <message>
        <source>Works, look at it</source>
        <translation>Funciona, confira</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message numerus="yes">
        <source>Tested %1 ago: %n step(s) failed.</source>
        <translation>
            <numerusform>Testado há %1: %n passo falhou.</numerusform>
            <numerusform>Testado há %1: %n passos falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested %1 ago: works, %n thing(s) to look at.</source>
        <translation>
            <numerusform>Testado há %1: funciona, %n coisa a conferir.</numerusform>
            <numerusform>Testado há %1: funciona, %n coisas a conferir.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tested %1 ago: all is well.</source>
        <translation>Testado há %1: tudo certo.</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixa</translation>
    </message>
    <message>
        <source>%L1 a day</source>
        <translation>%L1 por dia</translation>
    </message>
    <message>
        <source>Unlimited</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualidade</translation>
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
        <translation>há %1</translation>
    </message>
    <message>
        <source>It lay in an open file: replace it</source>
        <translation>Estava num arquivo aberto: troque</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: replace it now</source>
        <translation>%1: troque agora</translation>
    </message>
    <message>
        <source>%1: replace it soon</source>
        <translation>%1: troque em breve</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Nova, de hoje</translation>
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
        <translation>Adicionar número…</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>New company…</source>
        <translation>Nova empresa…</translation>
    </message>
    <message>
        <source>This company has no number yet.</source>
        <translation>Esta empresa ainda não tem número.</translation>
    </message>
    <message>
        <source>A number of your Twilio account, for WhatsApp, SMS or both.</source>
        <translation>Um número da sua conta da Twilio, para WhatsApp, SMS ou os dois.</translation>
    </message>
    <message>
        <source>Change company…</source>
        <translation>Alterar empresa…</translation>
    </message>
    <message>
        <source>Only people who administer Recado here can change numbers.</source>
        <translation>Só quem administra o Recado aqui pode alterar números.</translation>
    </message>
    <message>
        <source>File hosting…</source>
        <translation>Hospedagem de arquivos…</translation>
    </message>
</context>
<context>
    <name>recado::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Aparência</translation>
    </message>
    <message>
        <source>&amp;Undo is possible for</source>
        <translation>Tempo para &amp;desfazer</translation>
    </message>
    <message>
        <source>&amp;Pause between text and PDF, at least</source>
        <translation>&amp;Pausa entre texto e PDF, no mínimo</translation>
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
        <translation>Igual ao sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Not at all: messages leave at once</source>
        <translation>Nenhum: a mensagem sai na hora</translation>
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
        <translation>O máximo está menor que o mínimo.</translation>
    </message>
    <message>
        <source>Type a web address that starts with https://.</source>
        <translation>Digite um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>At &amp;most</source>
        <translation>&amp;No máximo</translation>
    </message>
    <message>
        <source>Public a&amp;ddress of the files</source>
        <translation>Endereço público dos a&amp;rquivos</translation>
    </message>
    <message>
        <source>&amp;Lock the window</source>
        <translation>&amp;Bloquear a janela</translation>
    </message>
    <message>
        <source>P&amp;roxy of the network</source>
        <translation>P&amp;roxy da rede</translation>
    </message>
    <message>
        <source>Empty: as the system says. http://proxy:3128</source>
        <translation>Vazio: como no sistema. http://proxy:3128</translation>
    </message>
    <message>
        <source>&amp;Certificate of the company</source>
        <translation>&amp;Certificado da empresa</translation>
    </message>
    <message>
        <source>Empty: those of the system. /path/to/company-ca.pem</source>
        <translation>Vazio: os do sistema. /caminho/empresa-ca.pem</translation>
    </message>
    <message>
        <source>&amp;People…</source>
        <translation>&amp;Pessoas…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Cópia&amp;s de segurança…</translation>
    </message>
    <message>
        <source>Record of c&amp;hanges…</source>
        <translation>Registro de alteraçõe&amp;s…</translation>
    </message>
    <message>
        <source>Lo&amp;g…</source>
        <translation>Lo&amp;g…</translation>
    </message>
    <message>
        <source>Support &amp;file…</source>
        <translation>Arquivo de s&amp;uporte…</translation>
    </message>
    <message>
        <source>Only who administers Recado here may change more than language and appearance.</source>
        <translation>Só quem administra o Recado aqui pode mudar mais do que idioma e aparência.</translation>
    </message>
    <message>
        <source>Only with Ctrl+L</source>
        <translation>Só com Ctrl+L</translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>Depois de %n minuto sem tecla nem clique</numerusform>
            <numerusform>Depois de %n minutos sem tecla nem clique</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no such file that can be read.</source>
        <translation>Não há um arquivo assim que possa ser lido.</translation>
    </message>
    <message>
        <source>Type it as http://name:port or socks5://name:port, or none.</source>
        <translation>Digite como http://nome:porta ou socks5://nome:porta, ou none.</translation>
    </message>
    <message>
        <source>Files that are &amp;online…</source>
        <translation>Arquivos no &amp;ar…</translation>
    </message>
    <message>
        <source>&amp;What could not leave for 2 hours</source>
        <translation>&amp;O que não pôde sair por 2 horas</translation>
    </message>
    <message>
        <source>Ask before it is sent</source>
        <translation>Perguntar antes de enviar</translation>
    </message>
    <message>
        <source>Send it all the same</source>
        <translation>Enviar mesmo assim</translation>
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
        <translation>A linha digitável não confere (dígito verificador errado). Não envie antes de conferir com o banco.</translation>
    </message>
    <message>
        <source>The payment line has 48 digits: the system that made it writes the due date wrongly. Ask for a new boleto.</source>
        <translation>A linha digitável tem 48 dígitos: o sistema que gerou o boleto grava o vencimento errado. Peça um boleto novo.</translation>
    </message>
    <message>
        <source>The boleto is not in reais.</source>
        <translation>O boleto não é em reais.</translation>
    </message>
    <message>
        <source>The printed amount is not the one in the payment line.</source>
        <translation>O valor impresso não é o mesmo da linha digitável.</translation>
    </message>
    <message>
        <source>I did not find the printed amount: compare it yourself.</source>
        <translation>Não encontrei o valor impresso: confira você.</translation>
    </message>
    <message>
        <source>The printed due date is not the one in the payment line.</source>
        <translation>O vencimento impresso não é o mesmo da linha digitável.</translation>
    </message>
    <message>
        <source>I did not find the printed due date: compare it yourself.</source>
        <translation>Não encontrei o vencimento impresso: confira você.</translation>
    </message>
    <message>
        <source>The due date was coded before 2025: this is an old boleto.</source>
        <translation>O vencimento está no formato anterior a 2025: este boleto é antigo.</translation>
    </message>
    <message>
        <source>The due date could mean two dates; banks refuse both.</source>
        <translation>O vencimento pode ser de duas datas; os bancos recusam as duas.</translation>
    </message>
    <message>
        <source>This boleto has no due date.</source>
        <translation>Este boleto não tem vencimento.</translation>
    </message>
    <message>
        <source>This boleto has no amount: the payer types it.</source>
        <translation>Este boleto não tem valor: quem paga digita.</translation>
    </message>
    <message>
        <source>The printed bank is not the one in the payment line.</source>
        <translation>O banco impresso não é o mesmo da linha digitável.</translation>
    </message>
    <message>
        <source>I do not know the bank of this code.</source>
        <translation>Não conheço o banco deste código.</translation>
    </message>
    <message>
        <source>I did not find who receives the money.</source>
        <translation>Não encontrei quem recebe o pagamento.</translation>
    </message>
    <message>
        <source>I did not find the document of who receives the money.</source>
        <translation>Não encontrei o CNPJ ou CPF de quem recebe o pagamento.</translation>
    </message>
    <message>
        <source>This boleto is overdue.</source>
        <translation>Este boleto está vencido.</translation>
    </message>
    <message>
        <source>Read and checked</source>
        <translation>Lido e conferido</translation>
    </message>
    <message>
        <source>Read: please look</source>
        <translation>Lido: dê uma conferida</translation>
    </message>
    <message>
        <source>I could not read it</source>
        <translation>Não consegui ler</translation>
    </message>
    <message>
        <source>The bars code another payment than the payment line: somebody may have changed this boleto. Compare it with the bank.</source>
        <translation>O código de barras é de outro pagamento que não o da linha digitável: alguém pode ter alterado este boleto. Confira com o banco.</translation>
    </message>
    <message>
        <source>I could not read the bars of this boleto: compare the line yourself.</source>
        <translation>Não consegui ler o código de barras deste boleto: confira a linha você mesmo.</translation>
    </message>
    <message>
        <source>Only the bars could be read, with nothing to compare them with.</source>
        <translation>Só consegui ler o código de barras, sem nada com que comparar.</translation>
    </message>
    <message>
        <source>The Pix code pays somebody else than the beneficiary of the boleto.</source>
        <translation>O código Pix paga a outra pessoa que não o beneficiário do boleto.</translation>
    </message>
    <message>
        <source>The amount in the Pix code is not the one of the boleto.</source>
        <translation>O valor do código Pix não é o do boleto.</translation>
    </message>
    <message>
        <source>The Pix code is damaged: banks refuse it.</source>
        <translation>O código Pix está danificado: os bancos recusam.</translation>
    </message>
    <message>
        <source>The amount in the Pix code is not a number: banks refuse it.</source>
        <translation>O valor do código Pix não é um número: os bancos o recusam.</translation>
    </message>
    <message>
        <source>The Pix code is not in reais.</source>
        <translation>O código Pix não está em reais.</translation>
    </message>
    <message>
        <source>The Pix code is not Brazilian.</source>
        <translation>O código Pix não é brasileiro.</translation>
    </message>
    <message>
        <source>The Pix code does not say who receives the money.</source>
        <translation>O código Pix não diz quem recebe o dinheiro.</translation>
    </message>
    <message>
        <source>The code beside the bars belongs to another system than Pix.</source>
        <translation>O código ao lado das barras não é Pix: é de outro sistema.</translation>
    </message>
    <message>
        <source>Not every page of this file was read (at most the first 100 are). Look at the others yourself before you send it.</source>
        <translation>Nem todas as páginas deste arquivo foram lidas (são lidas no máximo as 100 primeiras). Confira as outras antes de enviar.</translation>
    </message>
    <message>
        <source>The Pix QR code says something else than the Pix text.</source>
        <translation>O QR Code Pix diz outra coisa que o Pix copia e cola.</translation>
    </message>
    <message>
        <source>This company has never sent boletos of this beneficiary. Make sure that the money goes to the right account.</source>
        <translation>Este escritório nunca enviou boletos deste beneficiário. Confira se o dinheiro vai para a conta certa.</translation>
    </message>
    <message>
        <source>There are no earlier boletos of this company to compare the beneficiary with.</source>
        <translation>Ainda não há boletos deste escritório para comparar o beneficiário.</translation>
    </message>
    <message>
        <source>This boleto was already sent.</source>
        <translation>Este boleto já foi enviado.</translation>
    </message>
    <message>
        <source>This very file was already sent.</source>
        <translation>Este mesmo arquivo já foi enviado.</translation>
    </message>
    <message>
        <source>A newer version of this boleto was already sent: this file is the older one.</source>
        <translation>Uma versão mais nova deste boleto já foi enviada: este arquivo é o antigo.</translation>
    </message>
    <message>
        <source>This file holds boletos of other people: everybody would see them.</source>
        <translation>Este arquivo tem boletos de outras pessoas: todos os veriam.</translation>
    </message>
    <message>
        <source>This boleto is for somebody else than the person whom you send it to.</source>
        <translation>Este boleto é de outra pessoa, não de quem vai recebê-lo.</translation>
    </message>
</context>
<context>
    <name>recado::SimulatorPanel</name>
    <message>
        <source>The message has arrived at Twilio; Recado fetches it now.</source>
        <translation>A mensagem chegou à Twilio; o Recado vai buscá-la agora.</translation>
    </message>
    <message>
        <source>“%1” has begun. What was set before has ended.</source>
        <translation>“%1” começou. O que estava ajustado antes terminou.</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Here you play Twilio and your customers. Nothing leaves this computer.</source>
        <translation>Aqui você faz o papel da Twilio e dos seus clientes. Nada sai deste computador.</translation>
    </message>
</context>
<context>
    <name>recado::SmsFallback</name>
    <message>
        <source>If WhatsApp does not deliver it, send one SMS</source>
        <translation>Se o WhatsApp não entregar, mandar um SMS</translation>
    </message>
    <message>
        <source>Only when WhatsApp fails for good, and never to somebody who opted out.</source>
        <translation>Só quando o WhatsApp falhar de vez, e nunca para quem pediu para não receber.</translation>
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
        <translation>O que foi feito depois dela não pôde ser lido; está guardado como %1.</translation>
    </message>
    <message>
        <source>No message was newer.</source>
        <translation>Nenhuma mensagem era mais nova.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) written after it are not here any more; they are kept in %1.</source>
        <translation>
            <numerusform>%n mensagem escrita depois dela não está mais aqui; está guardada em %1.</numerusform>
            <numerusform>%n mensagens escritas depois dela não estão mais aqui; estão guardadas em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last one is from %1.</source>
        <translation>A última é de %1.</translation>
    </message>
    <message>
        <source>The backup that was chosen was not put back: everything is as before. %1</source>
        <translation>A cópia de segurança escolhida não foi restaurada: tudo está como antes. %1</translation>
    </message>
    <message>
        <source>The backup of %1 was put back: everything is as it was then.</source>
        <translation>A cópia de segurança de %1 foi restaurada: tudo está como naquele momento.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of its queue will not leave by themselves, because they may have been sent since then: look at each.</source>
        <translation>
            <numerusform>%n mensagem da fila dela não sai sozinha, porque pode ter sido enviada desde então: confira.</numerusform>
            <numerusform>%n mensagens da fila dela não saem sozinhas, porque podem ter sido enviadas desde então: confira cada uma.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the messages</source>
        <translation>Ver as mensagens</translation>
    </message>
</context>
<context>
    <name>recado::StateDelegate</name>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <translation>
            <numerusform>Desfazer (%n s)</numerusform>
            <numerusform>Desfazer (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::StateFilter</name>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Só: %1</translation>
    </message>
    <message>
        <source>Search the messages</source>
        <translation>Buscar nas mensagens</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Nome ou telefone</translation>
    </message>
    <message>
        <source>Show the others too</source>
        <translation>Mostrar também as outras</translation>
    </message>
</context>
<context>
    <name>recado::StatusLine</name>
    <message>
        <source>Twilio was not asked yet</source>
        <translation>Twilio ainda não consultada</translation>
    </message>
    <message>
        <source>Twilio updated %1 ago</source>
        <translation>Twilio atualizado há %1</translation>
    </message>
    <message>
        <source>queue %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>Another Recado sends for this number; this one only shows.</source>
        <translation>Outro Recado está enviando por este número; este só mostra.</translation>
    </message>
    <message>
        <source>Simulator: nothing leaves this computer</source>
        <translation>Simulador: nada sai deste computador</translation>
    </message>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>%n em conferência</numerusform>
            <numerusform>%n em conferência</numerusform>
        </translation>
    </message>
    <message>
        <source>Play Twilio …</source>
        <translation>Fazer o papel da Twilio …</translation>
    </message>
    <message>
        <source>The simulator&apos;s time, answers and faults (Ctrl+Shift+S)</source>
        <translation>Tempo, respostas e falhas do simulador (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>No way to Twilio since %1: nothing is sent; it goes on by itself.</source>
        <translation>Sem caminho até a Twilio desde %1: nada é enviado; continua sozinho.</translation>
    </message>
    <message>
        <source>While messages leave, Recado keeps the computer awake. When it sleeps or is closed, they wait and leave afterwards; what is too late is asked about first.</source>
        <translation>Enquanto mensagens saem, o Recado mantém o computador acordado. Se ele dormir ou for fechado, elas esperam e saem depois; do que ficou tarde ele pergunta antes.</translation>
    </message>
</context>
<context>
    <name>recado::SupportDialog</name>
    <message>
        <source>Save the support file</source>
        <translation>Salvar o arquivo de suporte</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>Arquivos compactados (*.zip)</translation>
    </message>
    <message>
        <source>The file is saved. Recado sends it to nobody: give it to whom you like.</source>
        <translation>O arquivo está salvo. O Recado não o envia a ninguém: entregue a quem quiser.</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>Arquivo de suporte</translation>
    </message>
    <message>
        <source>This is what the file will hold, word for word. Keys are taken out; phones, CPF and CNPJ are masked; names, texts and boletos of your customers are not in it.</source>
        <translation>É isto que o arquivo vai conter, palavra por palavra. Chaves são retiradas; telefones, CPF e CNPJ são mascarados; nomes, textos e boletos dos seus clientes não entram.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Arquivos</translation>
    </message>
    <message>
        <source>What is in the file</source>
        <translation>O que há no arquivo</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>recado::TenantBar</name>
    <message>
        <source>Choose a company</source>
        <translation>Escolha uma empresa</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Empresa: %1</translation>
    </message>
    <message>
        <source>No number yet</source>
        <translation>Sem número ainda</translation>
    </message>
    <message>
        <source>Choose a number</source>
        <translation>Escolha um número</translation>
    </message>
    <message>
        <source>Sends from: %1</source>
        <translation>Envia por: %1</translation>
    </message>
</context>
<context>
    <name>recado::TenantDialog</name>
    <message>
        <source>The company whose customers are written to. Its colour marks every screen, so that nobody sends for the wrong one.</source>
        <translation>A empresa em nome de quem você escreve. A cor dela marca todas as telas, para ninguém enviar pela empresa errada.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
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
        <translation>&amp;Cor</translation>
    </message>
    <message>
        <source>Chosen by Recado</source>
        <translation>O Recado escolhe</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde-azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Roxo</translation>
    </message>
    <message>
        <source>Wine</source>
        <translation>Vinho</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Tijolo</translation>
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
        <translation>&amp;Fuso horário</translation>
    </message>
    <message>
        <source>As on this computer</source>
        <translation>Como neste computador</translation>
    </message>
    <message>
        <source>There is no such time zone: choose one of the list.</source>
        <translation>Esse fuso horário não existe: escolha um da lista.</translation>
    </message>
</context>
<context>
    <name>recado::TestSend</name>
    <message>
        <source>Test from Recado: messages of this number arrive. Please answer with any word.</source>
        <translation>Teste do Recado: as mensagens deste número chegam. Por favor, responda com qualquer palavra.</translation>
    </message>
    <message>
        <source>Putting it into the queue…</source>
        <translation>Colocando na fila…</translation>
    </message>
    <message>
        <source>As soon as a phone has joined, a test message can go there.</source>
        <translation>Assim que um telefone entrar, uma mensagem de teste pode ir para ele.</translation>
    </message>
    <message>
        <source>An answer came: both ways work.</source>
        <translation>Chegou uma resposta: os dois sentidos funcionam.</translation>
    </message>
    <message>
        <source>It has arrived. Answer it from the phone, to try the other way too.</source>
        <translation>Chegou. Responda pelo telefone, para testar também o outro sentido.</translation>
    </message>
    <message>
        <source>It has left. Waiting for the phone; one that is switched off takes longer.</source>
        <translation>Saiu. Esperando o telefone; um telefone desligado demora mais.</translation>
    </message>
    <message>
        <source>It leaves in a moment.</source>
        <translation>Sai em instantes.</translation>
    </message>
    <message>
        <source>Send a &amp;test message</source>
        <translation>Enviar uma mensagem de t&amp;este</translation>
    </message>
    <message>
        <source>Send a &amp;test to %1</source>
        <translation>Enviar um t&amp;este para %1</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
</context>
<context>
    <name>recado::TextPanel</name>
    <message>
        <source>The text still holds %1: write it out or take it away.</source>
        <translation>O texto ainda tem %1: escreva o valor ou apague.</translation>
    </message>
    <message>
        <source>Without a sample</source>
        <translation>Sem texto pronto</translation>
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
        <translation>os acentos encurtam o SMS</translation>
    </message>
    <message>
        <source>Sample text</source>
        <translation>Texto pronto</translation>
    </message>
    <message>
        <source>Language of the customer</source>
        <translation>Idioma do cliente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Write the message here</source>
        <translation>Escreva a mensagem aqui</translation>
    </message>
</context>
<context>
    <name>recado::TimeCard</name>
    <message>
        <source>The simulator&apos;s clock is being asked …</source>
        <translation>Consultando o relógio do simulador …</translation>
    </message>
    <message>
        <source>It is %1 in the simulator</source>
        <translation>No simulador são %1</translation>
    </message>
    <message>
        <source>%1, %2 ahead of this computer.</source>
        <translation>%1, %2 à frente deste computador.</translation>
    </message>
    <message>
        <source>%1, %2 behind this computer.</source>
        <translation>%1, %2 atrás deste computador.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>As fast as the real time</source>
        <translation>Na velocidade real</translation>
    </message>
    <message>
        <source>20 times as fast</source>
        <translation>20 vezes mais rápido</translation>
    </message>
    <message>
        <source>Standing still</source>
        <translation>Parado</translation>
    </message>
    <message>
        <source>How fast the simulator&apos;s time goes by</source>
        <translation>Velocidade do tempo no simulador</translation>
    </message>
    <message>
        <source>One &amp;hour on</source>
        <translation>Mais uma &amp;hora</translation>
    </message>
    <message>
        <source>One &amp;day on</source>
        <translation>Mais um d&amp;ia</translation>
    </message>
    <message>
        <source>Only Twilio&apos;s time moves. Recado counts the 24 hours of a conversation by the clock of this computer.</source>
        <translation>Só o tempo da Twilio anda. O Recado conta as 24 horas de uma conversa pelo relógio deste computador.</translation>
    </message>
</context>
<context>
    <name>recado::Toast</name>
    <message numerus="yes">
        <source>Leaves in %n second(s)</source>
        <translation>
            <numerusform>Sai em %n segundo</numerusform>
            <numerusform>Sai em %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Takes the message back before it leaves</source>
        <translation>Desfaz a mensagem antes de ela sair</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fechar este aviso</translation>
    </message>
</context>
<context>
    <name>recado::TroubleCard</name>
    <message numerus="yes">
        <source>A scenario lets %n more thing(s) go wrong.</source>
        <translation>
            <numerusform>Um cenário faz mais %n coisa dar errado.</numerusform>
            <numerusform>Um cenário faz mais %n coisas darem errado.</numerusform>
        </translation>
    </message>
    <message>
        <source>What goes wrong</source>
        <translation>O que dá errado</translation>
    </message>
    <message>
        <source>Twilio is &amp;slow</source>
        <translation>A Twilio está &amp;lenta</translation>
    </message>
    <message>
        <source>Every answer takes three seconds.</source>
        <translation>Cada resposta demora três segundos.</translation>
    </message>
    <message>
        <source>Answers get &amp;lost</source>
        <translation>Respostas se &amp;perdem</translation>
    </message>
    <message>
        <source>Every second message is accepted, but Recado does not hear of it. Nothing may be sent twice.</source>
        <translation>Uma em cada duas mensagens é aceita, mas o Recado não fica sabendo. Nada pode ser enviado em dobro.</translation>
    </message>
    <message>
        <source>&amp;Too many requests</source>
        <translation>Pedidos &amp;demais</translation>
    </message>
    <message>
        <source>Twilio refuses every second request for the moment.</source>
        <translation>A Twilio recusa por ora um em cada dois pedidos.</translation>
    </message>
    <message>
        <source>Twilio is dow&amp;n</source>
        <translation>A Twilio está &amp;fora do ar</translation>
    </message>
    <message>
        <source>Every request fails.</source>
        <translation>Todo pedido falha.</translation>
    </message>
    <message>
        <source>All &amp;well again</source>
        <translation>Tudo &amp;bem de novo</translation>
    </message>
</context>
<context>
    <name>recado::UndoOffer</name>
    <message>
        <source>It had left already: what has gone cannot be called back.</source>
        <translation>Já tinha saído: o que saiu não dá para apagar do celular do cliente.</translation>
    </message>
    <message>
        <source>Taken back: nothing was sent.</source>
        <translation>Desfeito: nada foi enviado.</translation>
    </message>
</context>
<context>
    <name>recado::UserForm</name>
    <message>
        <source>Signs in &amp;without a PIN</source>
        <translation>Entra &amp;sem PIN</translation>
    </message>
    <message>
        <source>May not sign in any &amp;more</source>
        <translation>&amp;Não pode mais entrar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>May &amp;do</source>
        <translation>&amp;Pode</translation>
    </message>
    <message>
        <source>New &amp;PIN</source>
        <translation>Novo P&amp;IN</translation>
    </message>
    <message>
        <source>&amp;PIN</source>
        <translation>&amp;PIN</translation>
    </message>
    <message>
        <source>PIN &amp;again</source>
        <translation>PIN de no&amp;vo</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Alterar uma pessoa</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adicionar uma pessoa</translation>
    </message>
    <message>
        <source>Empty: as it is.</source>
        <translation>Vazio: fica como está.</translation>
    </message>
    <message>
        <source>At least 4 digits or letters; empty: none.</source>
        <translation>No mínimo 4 dígitos ou letras; vazio: nenhum.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Os dois não são iguais.</translation>
    </message>
</context>
<context>
    <name>recado::WayOut</name>
    <message>
        <source>This is the simulator. With a real account this opens %1 in the browser.</source>
        <translation>Este é o simulador. Com uma conta real, isto abre %1 no navegador.</translation>
    </message>
    <message>
        <source>The browser could not be opened. The address is %1</source>
        <translation>Não foi possível abrir o navegador. O endereço é %1</translation>
    </message>
    <message>
        <source>Type the secret again…</source>
        <translation>Digitar a chave de novo…</translation>
    </message>
    <message>
        <source>Change the number…</source>
        <translation>Mudar o número…</translation>
    </message>
    <message>
        <source>Open billing at Twilio</source>
        <translation>Abrir o faturamento na Twilio</translation>
    </message>
    <message>
        <source>Open the numbers at Twilio</source>
        <translation>Abrir os números na Twilio</translation>
    </message>
    <message>
        <source>Open WhatsApp senders at Twilio</source>
        <translation>Abrir os remetentes do WhatsApp na Twilio</translation>
    </message>
    <message>
        <source>Open the services at Twilio</source>
        <translation>Abrir os serviços na Twilio</translation>
    </message>
    <message>
        <source>Open templates at Twilio</source>
        <translation>Abrir os modelos na Twilio</translation>
    </message>
    <message>
        <source>Open the console at Twilio</source>
        <translation>Abrir o console da Twilio</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Testar de novo</translation>
    </message>
</context>
<context>
    <name>recado::WelcomePage</name>
    <message>
        <source>Welcome to Recado</source>
        <translation>Bem-vindo ao Recado</translation>
    </message>
    <message>
        <source>Boletos and messages to your customers by WhatsApp and SMS, from your own Twilio account.</source>
        <translation>Boletos e mensagens para os seus clientes por WhatsApp e SMS, pela sua própria conta da Twilio.</translation>
    </message>
    <message>
        <source>Try with the simulator</source>
        <translation>Experimentar no simulador</translation>
    </message>
    <message>
        <source>Invented customers and a sample boleto. Nothing leaves this computer and nothing costs money.</source>
        <translation>Clientes inventados e um boleto de exemplo. Nada sai deste computador e nada é cobrado.</translation>
    </message>
    <message>
        <source>Set up my company</source>
        <translation>Cadastrar minha empresa</translation>
    </message>
    <message>
        <source>You need the name of the company, and from Twilio the account SID, its auth token and the number. It takes about three minutes.</source>
        <translation>Você precisa do nome da empresa e, da Twilio, do Account SID, do auth token e do número. Leva uns três minutos.</translation>
    </message>
</context>
<context>
    <name>recado::WhatsAppStatus</name>
    <message>
        <source>Being created</source>
        <translation>Sendo criado</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>No ar</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Fora do ar</translation>
    </message>
    <message>
        <source>Waiting for verification</source>
        <translation>Aguardando verificação</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>Em verificação</translation>
    </message>
    <message>
        <source>Online, a change is being taken over</source>
        <translation>No ar; uma mudança está sendo aplicada</translation>
    </message>
    <message>
        <source>Under review at Twilio</source>
        <translation>Em análise na Twilio</translation>
    </message>
    <message>
        <source>Begun, not handed in yet</source>
        <translation>Começado, ainda não enviado</translation>
    </message>
    <message>
        <source>Twilio says: “%1”</source>
        <translation>A Twilio diz: “%1”</translation>
    </message>
</context>
<context>
    <name>recado::WhenDialog</name>
    <message>
        <source>Less than 15 minutes ahead, Twilio may refuse it; then it is not sent, and you are told.</source>
        <translation>Com menos de 15 minutos, a Twilio pode recusar; nesse caso não é enviada, e você fica sabendo.</translation>
    </message>
    <message>
        <source>This computer may be off then. Until that time it can be cancelled.</source>
        <translation>Este computador pode estar desligado na hora. Até lá dá para cancelar.</translation>
    </message>
    <message>
        <source>When is it to be sent?</source>
        <translation>Quando enviar?</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Tomorrow %1</source>
        <translation>Amanhã %1</translation>
    </message>
    <message>
        <source>Monday %1</source>
        <translation>Segunda %1</translation>
    </message>
    <message>
        <source>This computer sends it</source>
        <translation>Enviar daqui (o computador precisa estar ligado)</translation>
    </message>
    <message>
        <source>It must be on then, with Recado open.</source>
        <translation>Na hora, ele precisa estar ligado e com o Recado aberto.</translation>
    </message>
    <message>
        <source>Twilio sends it</source>
        <translation>Agendar na Twilio (pode desligar)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Use this time</source>
        <translation>Usar este horário</translation>
    </message>
</context>
<context>
    <name>recado::WhenPicker</name>
    <message>
        <source>Send now</source>
        <translation>Enviar agora</translation>
    </message>
    <message>
        <source>Tomorrow, %1</source>
        <translation>Amanhã, %1</translation>
    </message>
    <message>
        <source>Monday, %1</source>
        <translation>Segunda, %1</translation>
    </message>
    <message>
        <source>Another time, or by Twilio…</source>
        <translation>Outro horário, ou pela Twilio…</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Agendar</translation>
    </message>
    <message>
        <source>Send it later</source>
        <translation>Enviar mais tarde</translation>
    </message>
    <message>
        <source>This computer sends it at that time; it must be on, with Recado open.</source>
        <translation>Este computador envia nesse horário; precisa estar ligado e com o Recado aberto.</translation>
    </message>
    <message>
        <source>%1, by Twilio</source>
        <translation>%1, pela Twilio</translation>
    </message>
    <message>
        <source>Twilio sends it at that time; this computer may be off.</source>
        <translation>A Twilio envia nesse horário; este computador pode estar desligado.</translation>
    </message>
</context>
<context>
    <name>recado::WindowBar</name>
    <message>
        <source>Paused</source>
        <translation>Pausado</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Sends</source>
        <translation>Ativo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
</context>
<context>
    <name>recado::Words</name>
    <message>
        <source>Open Numbers, type the key again and test the connection.</source>
        <translation>Abra Números, digite a chave de novo e teste a conexão.</translation>
    </message>
    <message>
        <source>Update the list and look again.</source>
        <translation>Atualize a lista e olhe de novo.</translation>
    </message>
    <message>
        <source>Twilio asked to go slower.</source>
        <translation>A Twilio pediu para ir mais devagar.</translation>
    </message>
    <message>
        <source>Nothing to do: Recado slowed down by itself.</source>
        <translation>Não precisa fazer nada: o Recado já diminuiu o ritmo.</translation>
    </message>
    <message>
        <source>Choose a person or type a phone number.</source>
        <translation>Escolha uma pessoa ou digite um telefone.</translation>
    </message>
    <message>
        <source>Try WhatsApp or another phone.</source>
        <translation>Tente o WhatsApp ou outro telefone.</translation>
    </message>
    <message>
        <source>The text has more than 1600 characters. Nothing was sent.</source>
        <translation>O texto tem mais de 1600 caracteres. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Look at billing in your Twilio account.</source>
        <translation>Veja a cobrança na sua conta da Twilio.</translation>
    </message>
    <message>
        <source>There is no connection to Twilio.</source>
        <translation>Sem conexão com a Twilio.</translation>
    </message>
    <message>
        <source>Check the internet connection; Recado goes on by itself.</source>
        <translation>Confira a internet; o Recado continua sozinho.</translation>
    </message>
    <message>
        <source>Twilio did not answer in time.</source>
        <translation>A Twilio não respondeu a tempo.</translation>
    </message>
    <message>
        <source>The key was not accepted. Nothing was sent.</source>
        <translation>A chave não foi aceita. Nada foi enviado.</translation>
    </message>
    <message>
        <source>This is not there (any more).</source>
        <translation>Isto não existe (mais).</translation>
    </message>
    <message>
        <source>Twilio refused the request. Nothing was sent.</source>
        <translation>A Twilio recusou o pedido. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Read the details below.</source>
        <translation>Leia os detalhes abaixo.</translation>
    </message>
    <message>
        <source>Twilio has a failure at the moment.</source>
        <translation>A Twilio está com uma falha neste momento.</translation>
    </message>
    <message>
        <source>Nothing to do: Recado tries again by itself.</source>
        <translation>Não precisa fazer nada: o Recado tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>The answer was not one of Twilio&apos;s.</source>
        <translation>A resposta não veio da Twilio.</translation>
    </message>
    <message>
        <source>A proxy or a login page of the network may be in the way.</source>
        <translation>Um proxy ou uma página de login da rede pode estar no caminho.</translation>
    </message>
    <message>
        <source>The database could not be read or written.</source>
        <translation>Não foi possível ler ou gravar o banco de dados.</translation>
    </message>
    <message>
        <source>Check the free space of the disk and start Recado again.</source>
        <translation>Confira o espaço livre do disco e abra o Recado de novo.</translation>
    </message>
    <message>
        <source>This is already there.</source>
        <translation>Isto já existe.</translation>
    </message>
    <message>
        <source>Something in it is not right. Nothing was sent.</source>
        <translation>Alguma coisa não está certa. Nada foi enviado.</translation>
    </message>
    <message>
        <source>A part of this computer that is needed does not answer.</source>
        <translation>Uma parte necessária deste computador não responde.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of Recado.</source>
        <translation>Os dados foram gravados por uma versão mais nova do Recado.</translation>
    </message>
    <message>
        <source>Install the newer version; nothing was changed.</source>
        <translation>Instale a versão mais nova; nada foi alterado.</translation>
    </message>
    <message>
        <source>Twilio reports a failure that Recado does not know yet.</source>
        <translation>A Twilio informou uma falha que o Recado ainda não conhece.</translation>
    </message>
    <message>
        <source>Look the code up at twilio.com/docs/errors/%1.</source>
        <translation>Veja o código em twilio.com/docs/errors/%1.</translation>
    </message>
    <message>
        <source>It was sent; the carrier sent no receipt.</source>
        <translation>Foi enviado; a operadora não mandou confirmação.</translation>
    </message>
    <message>
        <source>This is common with SMS in Brazil and is not a failure.</source>
        <translation>É comum com SMS no Brasil e não é falha.</translation>
    </message>
    <message>
        <source>It failed, and no reason was given.</source>
        <translation>Falhou, e o motivo não foi informado.</translation>
    </message>
    <message>
        <source>This field is needed.</source>
        <translation>Preencha este campo.</translation>
    </message>
    <message>
        <source>This is not a phone number. Example: +55 67 3000-0000.</source>
        <translation>Isto não é um telefone. Exemplo: +55 67 3000-0000.</translation>
    </message>
    <message>
        <source>An account SID is AC and 32 digits or letters from a to f.</source>
        <translation>O Account SID é AC seguido de 32 números ou letras de a até f.</translation>
    </message>
    <message>
        <source>An API key SID is SK and 32 digits or letters from a to f.</source>
        <translation>O SID da chave é SK seguido de 32 números ou letras de a até f.</translation>
    </message>
    <message>
        <source>The key is too short: copy it whole.</source>
        <translation>A chave está curta demais: copie inteira.</translation>
    </message>
    <message>
        <source>Choose WhatsApp, SMS or both.</source>
        <translation>Escolha WhatsApp, SMS ou os dois.</translation>
    </message>
    <message>
        <source>This computer has no keychain where keys can be kept safely. Nothing was saved.</source>
        <translation>Este computador não tem um cofre de senhas para guardar a chave com segurança. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Install and unlock a keychain (for example GNOME Keyring), or use the key only for this session.</source>
        <translation>Instale e desbloqueie um cofre de senhas (por exemplo, GNOME Keyring) ou use a chave só nesta sessão.</translation>
    </message>
    <message>
        <source>The computer&apos;s keychain is locked. Nothing was saved or sent.</source>
        <translation>O cofre de senhas do computador está bloqueado. Nada foi salvo nem enviado.</translation>
    </message>
    <message>
        <source>Unlock it (usually by signing in to the desktop again) and try once more, or use the key only for this session.</source>
        <translation>Desbloqueie (em geral, entrando de novo na sua sessão do computador) e tente outra vez, ou use a chave só nesta sessão.</translation>
    </message>
    <message>
        <source>The computer&apos;s keychain was not opened. Nothing was saved or sent.</source>
        <translation>O cofre de senhas do computador não foi aberto. Nada foi salvo nem enviado.</translation>
    </message>
    <message>
        <source>Try again and allow Recado to use the keychain.</source>
        <translation>Tente de novo e permita que o Recado use o cofre de senhas.</translation>
    </message>
    <message>
        <source>The computer&apos;s keychain does not work. Nothing was saved or sent.</source>
        <translation>O cofre de senhas do computador não funciona. Nada foi salvo nem enviado.</translation>
    </message>
    <message>
        <source>Restart the computer; if it stays so, use the key only for this session.</source>
        <translation>Reinicie o computador; se continuar, use a chave só nesta sessão.</translation>
    </message>
    <message>
        <source>The key of this account is not on this computer. Nothing was sent.</source>
        <translation>A chave desta conta não está neste computador. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Open Numbers and type the key again.</source>
        <translation>Abra Números e digite a chave de novo.</translation>
    </message>
    <message>
        <source>No key came through standard input.</source>
        <translation>Nenhuma chave chegou pela entrada padrão.</translation>
    </message>
    <message>
        <source>Pipe the key into the command, for example from a password manager.</source>
        <translation>Passe a chave ao comando por pipe, por exemplo a partir de um gerenciador de senhas.</translation>
    </message>
    <message>
        <source>There is already a company with this name.</source>
        <translation>Já existe uma empresa com este nome.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Escolha outro nome.</translation>
    </message>
    <message>
        <source>There is no company with this name.</source>
        <translation>Não existe empresa com este nome.</translation>
    </message>
    <message>
        <source>Look at the list of companies and write the name as it stands there.</source>
        <translation>Veja a lista de empresas e escreva o nome como está lá.</translation>
    </message>
    <message>
        <source>This Twilio account is already there.</source>
        <translation>Esta conta da Twilio já está cadastrada.</translation>
    </message>
    <message>
        <source>To change its key, open the account and type the new one.</source>
        <translation>Para trocar a chave, abra a conta e digite a nova.</translation>
    </message>
    <message>
        <source>This Twilio account is not in this company.</source>
        <translation>Esta conta da Twilio não está nesta empresa.</translation>
    </message>
    <message>
        <source>Add the account first.</source>
        <translation>Adicione a conta primeiro.</translation>
    </message>
    <message>
        <source>This number is already there.</source>
        <translation>Este número já está cadastrado.</translation>
    </message>
    <message>
        <source>This number is not in this company.</source>
        <translation>Este número não está nesta empresa.</translation>
    </message>
    <message>
        <source>Add the number first.</source>
        <translation>Adicione o número primeiro.</translation>
    </message>
    <message>
        <source>The company has no name.</source>
        <translation>A empresa está sem nome.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome a ela.</translation>
    </message>
    <message>
        <source>Something in the account is not complete.</source>
        <translation>Falta alguma coisa na conta.</translation>
    </message>
    <message>
        <source>Check the SID and the key.</source>
        <translation>Confira o SID e a chave.</translation>
    </message>
    <message>
        <source>Something in the number is not complete.</source>
        <translation>Falta alguma coisa no número.</translation>
    </message>
    <message>
        <source>Check the number and its channels.</source>
        <translation>Confira o número e os canais.</translation>
    </message>
    <message>
        <source>This is still in use and was not removed.</source>
        <translation>Isto ainda está em uso e não foi removido.</translation>
    </message>
    <message>
        <source>The Twilio account is suspended or closed. Nothing leaves.</source>
        <translation>A conta da Twilio está suspensa ou encerrada. Nada sai.</translation>
    </message>
    <message>
        <source>One of the numbers does not belong to this Twilio account.</source>
        <translation>Um dos números não é desta conta da Twilio.</translation>
    </message>
    <message>
        <source>Check the number, or move it to the account that owns it.</source>
        <translation>Confira o número, ou passe-o para a conta que é dona dele.</translation>
    </message>
    <message>
        <source>This number cannot send SMS.</source>
        <translation>Este número não envia SMS.</translation>
    </message>
    <message>
        <source>Use it for WhatsApp only, or choose another number for SMS.</source>
        <translation>Use só para WhatsApp, ou escolha outro número para SMS.</translation>
    </message>
    <message>
        <source>The clock of this computer is wrong by more than five minutes.</source>
        <translation>O relógio deste computador está errado em mais de cinco minutos.</translation>
    </message>
    <message>
        <source>Set the date and time of the computer to automatic.</source>
        <translation>Deixe a data e a hora do computador no automático.</translation>
    </message>
    <message>
        <source>There is no number of this company for this channel. Nothing was sent.</source>
        <translation>Esta empresa não tem número para este canal. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Open Numbers and add one.</source>
        <translation>Abra Números e adicione um.</translation>
    </message>
    <message>
        <source>This number is paused. Nothing was sent.</source>
        <translation>Este número está pausado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Open Numbers and let it go on.</source>
        <translation>Abra Números e clique em Voltar a enviar.</translation>
    </message>
    <message>
        <source>This number does not serve this channel. Nothing was sent.</source>
        <translation>Este número não atende este canal. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Choose another number or another channel.</source>
        <translation>Escolha outro número ou outro canal.</translation>
    </message>
    <message>
        <source>The recipient is missing.</source>
        <translation>Falta o destinatário.</translation>
    </message>
    <message>
        <source>This is not a phone number. Nothing was sent.</source>
        <translation>Isto não é um telefone. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Type the area code and the number, as in 67 99955-0101.</source>
        <translation>Digite o DDD e o número, como em 67 99955-0101.</translation>
    </message>
    <message>
        <source>This is a landline: an SMS does not arrive. Nothing was sent.</source>
        <translation>É telefone fixo: SMS não chega. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The message is empty.</source>
        <translation>A mensagem está vazia.</translation>
    </message>
    <message>
        <source>Write something or choose a sample.</source>
        <translation>Escreva algo ou escolha um texto pronto.</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation>Encurte o texto.</translation>
    </message>
    <message>
        <source>The file cannot be read. Nothing was sent.</source>
        <translation>Não dá para ler o arquivo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Choose the PDF again.</source>
        <translation>Escolha o PDF de novo.</translation>
    </message>
    <message>
        <source>An SMS cannot carry a file. Nothing was sent.</source>
        <translation>SMS não leva arquivo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Choose WhatsApp, or send the payment line as text.</source>
        <translation>Escolha WhatsApp, ou envie a linha digitável como texto.</translation>
    </message>
    <message>
        <source>The person last wrote more than 24 hours ago (or never), so WhatsApp delivers only approved templates. Nothing was sent.</source>
        <translation>A pessoa não escreve há mais de 24 h (ou nunca escreveu); o WhatsApp só entrega modelo aprovado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Ask the person to write to this number, or send an SMS.</source>
        <translation>Peça à pessoa que escreva para este número, ou envie um SMS.</translation>
    </message>
    <message>
        <source>A field of the text could not be filled. Nothing was sent.</source>
        <translation>Não foi possível preencher um campo do texto. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Write the value by hand instead of the field in braces.</source>
        <translation>Escreva o valor no lugar do campo entre chaves.</translation>
    </message>
    <message>
        <source>The connection broke before Twilio answered. It is not known whether the message left.</source>
        <translation>A conexão caiu antes da resposta da Twilio. Não se sabe se a mensagem saiu.</translation>
    </message>
    <message>
        <source>Recado looks for it at Twilio before anything else; do not send it again yourself.</source>
        <translation>O Recado vai conferir na Twilio antes de tudo; não envie de novo por conta própria.</translation>
    </message>
    <message>
        <source>The program ended while the message was leaving. It is not known whether it left.</source>
        <translation>O programa fechou enquanto a mensagem saía. Não se sabe se ela saiu.</translation>
    </message>
    <message>
        <source>The answer was lost, but the message is at Twilio.</source>
        <translation>A resposta se perdeu, mas a mensagem está na Twilio.</translation>
    </message>
    <message>
        <source>The message had not reached Twilio, so it is sent now.</source>
        <translation>A mensagem não tinha chegado à Twilio; está sendo enviada agora.</translation>
    </message>
    <message>
        <source>Twilio has several messages that could be this one.</source>
        <translation>A Twilio tem várias mensagens que podem ser esta. Talvez tenha sido enviada.</translation>
    </message>
    <message>
        <source>Ask the person, or look at the conversation, before you send again.</source>
        <translation>Pergunte à pessoa, ou veja a conversa, antes de enviar de novo.</translation>
    </message>
    <message>
        <source>It was not sent because the message before it failed.</source>
        <translation>Não foi enviado porque a mensagem anterior falhou.</translation>
    </message>
    <message>
        <source>Solve the problem of the first message and send again.</source>
        <translation>Resolva o problema da primeira mensagem e envie de novo.</translation>
    </message>
    <message>
        <source>It was not sent because the message before it was cancelled.</source>
        <translation>Não foi enviado porque a mensagem anterior foi cancelada.</translation>
    </message>
    <message>
        <source>You took it back. Nothing was sent.</source>
        <translation>Você desfez. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Recado was closed while it could still be undone. Nothing was sent.</source>
        <translation>O Recado foi fechado quando ainda dava para desfazer. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Send it again if it should go.</source>
        <translation>Envie de novo, se for para ir.</translation>
    </message>
    <message>
        <source>Another program sends for this number now.</source>
        <translation>Outro programa está enviando por este número agora.</translation>
    </message>
    <message>
        <source>Nothing to do: the other program sends what is queued.</source>
        <translation>Não precisa fazer nada: o outro programa envia o que está na fila.</translation>
    </message>
    <message>
        <source>There is no connection to the internet. Nothing was sent yet.</source>
        <translation>Sem internet. Nada foi enviado ainda.</translation>
    </message>
    <message>
        <source>Recado goes on by itself when the connection is back.</source>
        <translation>O Recado continua sozinho quando a internet voltar.</translation>
    </message>
    <message>
        <source>Send the PDF again.</source>
        <translation>Envie o PDF de novo.</translation>
    </message>
    <message>
        <source>Free some space on the disk.</source>
        <translation>Libere espaço no disco.</translation>
    </message>
    <message>
        <source>Choose an address that is open to everybody.</source>
        <translation>Escolha um endereço aberto a todos.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>Make the boleto again in your system.</source>
        <translation>Gere o boleto de novo no seu sistema.</translation>
    </message>
    <message>
        <source>This is not a PDF.</source>
        <translation>Isto não é um PDF.</translation>
    </message>
    <message>
        <source>Choose the PDF of the boleto.</source>
        <translation>Escolha o PDF do boleto.</translation>
    </message>
    <message>
        <source>This is not a real PDF: its content is a web page. Often it is the bank&apos;s login page, saved by mistake.</source>
        <translation>Isto não é um PDF de verdade: o conteúdo é uma página da internet. Muitas vezes é a página de login do banco salva por engano.</translation>
    </message>
    <message>
        <source>Download the boleto again.</source>
        <translation>Baixe o boleto de novo.</translation>
    </message>
    <message>
        <source>This is a picture, not a PDF.</source>
        <translation>Isto é uma imagem, não um PDF.</translation>
    </message>
    <message>
        <source>Ask for the boleto as a PDF.</source>
        <translation>Peça o boleto em PDF.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB, the limit of WhatsApp.</source>
        <translation>O arquivo passa de 16 MB, o limite do WhatsApp.</translation>
    </message>
    <message>
        <source>Make the PDF smaller.</source>
        <translation>Diminua o PDF.</translation>
    </message>
    <message>
        <source>This PDF has a password. Often it is the first digits of the CPF.</source>
        <translation>Este PDF tem senha. Costuma ser o começo do CPF.</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Digite a senha.</translation>
    </message>
    <message>
        <source>This password does not open the PDF.</source>
        <translation>Esta senha não abre o PDF.</translation>
    </message>
    <message>
        <source>Try another one; often it is the first digits of the CPF.</source>
        <translation>Tente outra; costuma ser o começo do CPF.</translation>
    </message>
    <message>
        <source>The PDF is damaged and cannot be read.</source>
        <translation>O PDF está danificado e não dá para ler.</translation>
    </message>
    <message>
        <source>Download or make the boleto again.</source>
        <translation>Baixe ou gere o boleto de novo.</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Não dá para abrir o arquivo.</translation>
    </message>
    <message>
        <source>Check that it still exists and that you may read it.</source>
        <translation>Confira se ele ainda existe e se você tem permissão de leitura.</translation>
    </message>
    <message>
        <source>The copy of the file is gone.</source>
        <translation>A cópia do arquivo não existe mais.</translation>
    </message>
    <message>
        <source>There is no boleto that I can read in this PDF.</source>
        <translation>Não consegui ler nenhum boleto neste PDF.</translation>
    </message>
    <message>
        <source>This file holds several boletos.</source>
        <translation>Este arquivo tem vários boletos.</translation>
    </message>
    <message>
        <source>Save each boleto as a file of its own and send them one by one.</source>
        <translation>Salve cada boleto em um arquivo e envie um por um.</translation>
    </message>
    <message>
        <source>The file has no such page.</source>
        <translation>O arquivo não tem esta página.</translation>
    </message>
    <message>
        <source>Reading this file failed, and nothing was sent. The rest of Recado is not affected.</source>
        <translation>Não consegui ler este arquivo. Nada foi enviado, e o resto do Recado continua funcionando.</translation>
    </message>
    <message>
        <source>You can send it as a plain PDF after looking at it.</source>
        <translation>Se estiver certo, você pode enviar como PDF comum.</translation>
    </message>
    <message>
        <source>Reading this file took too long and was stopped. Nothing was sent.</source>
        <translation>A leitura deste arquivo demorou demais e foi interrompida. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The part of Recado that reads PDFs is missing.</source>
        <translation>Falta a parte do Recado que lê PDFs.</translation>
    </message>
    <message>
        <source>Install Recado again.</source>
        <translation>Instale o Recado de novo.</translation>
    </message>
    <message>
        <source>The payment line has a wrong check digit. Nothing was sent.</source>
        <translation>A linha digitável não confere (dígito verificador errado). Nada foi enviado.</translation>
    </message>
    <message>
        <source>Do not send it before you have compared it with the bank.</source>
        <translation>Não envie antes de conferir com o banco.</translation>
    </message>
    <message>
        <source>The payment line has 48 digits: the system that made it writes the due date wrongly. Nothing was sent.</source>
        <translation>A linha digitável tem 48 dígitos: o sistema que gerou o boleto grava o vencimento errado. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Ask for the boleto to be made again.</source>
        <translation>Peça para gerarem o boleto de novo.</translation>
    </message>
    <message>
        <source>The printed amount is not the one in the payment line. Nothing was sent.</source>
        <translation>O valor impresso não é o mesmo da linha digitável. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The printed due date is not the one in the payment line. Nothing was sent.</source>
        <translation>O vencimento impresso não é o mesmo da linha digitável. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The printed bank is not the one in the payment line. Nothing was sent.</source>
        <translation>O banco impresso não é o mesmo da linha digitável. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>Não dá para gravar na pasta de dados.</translation>
    </message>
    <message>
        <source>Check its permissions and the free space.</source>
        <translation>Confira as permissões e o espaço livre.</translation>
    </message>
    <message>
        <source>This data folder belongs to real accounts and cannot be used with the simulator.</source>
        <translation>Esta pasta de dados é de contas reais e não pode ser usada com o simulador.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Escolha outra pasta.</translation>
    </message>
    <message>
        <source>This data folder belongs to the simulator and cannot be used with real accounts.</source>
        <translation>Esta pasta de dados é do simulador e não pode ser usada com contas reais.</translation>
    </message>
    <message>
        <source>The database is damaged.</source>
        <translation>O banco de dados está danificado.</translation>
    </message>
    <message>
        <source>Restore the latest backup from the data folder; nothing was changed.</source>
        <translation>Restaure a cópia de segurança mais recente da pasta de dados; nada foi alterado.</translation>
    </message>
    <message>
        <source>The database cannot be opened.</source>
        <translation>Não dá para abrir o banco de dados.</translation>
    </message>
    <message>
        <source>Check the data folder and the free space.</source>
        <translation>Confira a pasta de dados e o espaço livre.</translation>
    </message>
    <message>
        <source>This value is not possible for this setting.</source>
        <translation>Este valor não serve para esta configuração.</translation>
    </message>
    <message>
        <source>Look at the list of settings.</source>
        <translation>Veja a lista de configurações.</translation>
    </message>
    <message>
        <source>There is no such setting.</source>
        <translation>Esta configuração não existe.</translation>
    </message>
    <message>
        <source>The simulator does not answer.</source>
        <translation>O simulador não responde.</translation>
    </message>
    <message>
        <source>Start Recado again; if it stays so, install it again.</source>
        <translation>Abra o Recado de novo; se continuar, instale de novo.</translation>
    </message>
    <message>
        <source>The command is not complete or has a word too many.</source>
        <translation>O comando está incompleto ou tem uma palavra a mais.</translation>
    </message>
    <message>
        <source>Look at the help.</source>
        <translation>Veja a ajuda.</translation>
    </message>
    <message>
        <source>Look at it and send it as a plain PDF.</source>
        <translation>Confira o arquivo e envie como PDF comum.</translation>
    </message>
    <message>
        <source>The database server does not answer. Nothing was sent.</source>
        <translation>O servidor do banco de dados não responde. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Check the network and the server; what is queued stays queued.</source>
        <translation>Confira a rede e o servidor; o que está na fila continua na fila.</translation>
    </message>
    <message>
        <source>The part of Recado that talks to this database is missing.</source>
        <translation>Falta a parte do Recado que conversa com este banco de dados.</translation>
    </message>
    <message>
        <source>This database belongs to another program.</source>
        <translation>Este banco de dados é de outro programa.</translation>
    </message>
    <message>
        <source>Choose another database; nothing was changed.</source>
        <translation>Escolha outro banco de dados; nada foi alterado.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date.</source>
        <translation>Não deu para atualizar o banco de dados.</translation>
    </message>
    <message>
        <source>Check the free space and start Recado again; a copy from before is in the data folder.</source>
        <translation>Confira o espaço livre e abra o Recado de novo; há uma cópia de antes na pasta de dados.</translation>
    </message>
    <message>
        <source>There is no such message.</source>
        <translation>Essa mensagem não existe.</translation>
    </message>
    <message>
        <source>Look at the list of messages.</source>
        <translation>Veja a lista de mensagens.</translation>
    </message>
    <message>
        <source>This Twilio account belongs to another company.</source>
        <translation>Esta conta da Twilio é de outra empresa.</translation>
    </message>
    <message>
        <source>Choose an account of this company.</source>
        <translation>Escolha uma conta desta empresa.</translation>
    </message>
    <message>
        <source>The answer was too large to be one of Twilio&apos;s.</source>
        <translation>A resposta era grande demais para ser da Twilio.</translation>
    </message>
    <message>
        <source>The part of Recado that reads PDFs gave no sensible answer.</source>
        <translation>A parte do Recado que lê PDFs não deu uma resposta que se entenda.</translation>
    </message>
    <message>
        <source>The sample files could not be written.</source>
        <translation>Não deu para gravar os arquivos de exemplo.</translation>
    </message>
    <message>
        <source>The pictures could not be written.</source>
        <translation>Não deu para gravar as imagens.</translation>
    </message>
    <message>
        <source>Check the folder and the free space.</source>
        <translation>Confira a pasta e o espaço livre.</translation>
    </message>
    <message>
        <source>Nothing was sent. Compare the boleto before you send it.</source>
        <translation>Nada foi enviado. Confira o boleto antes de enviar.</translation>
    </message>
    <message>
        <source>The program that separates pages is not installed here.</source>
        <translation>O programa que separa páginas não está instalado aqui.</translation>
    </message>
    <message>
        <source>Nothing was sent. Save each boleto as a file of its own.</source>
        <translation>Nada foi enviado. Salve cada boleto num arquivo próprio.</translation>
    </message>
    <message>
        <source>The pages of this PDF could not be separated.</source>
        <translation>As páginas deste PDF não puderam ser separadas.</translation>
    </message>
    <message>
        <source>Another Recado has this database open. Nothing was changed.</source>
        <translation>Outro Recado está com este banco de dados aberto. Nada mudou.</translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation>Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>The backup could not be made.</source>
        <translation>A cópia de segurança não pôde ser feita.</translation>
    </message>
    <message>
        <source>Check the free space of the disk.</source>
        <translation>Confira o espaço livre do disco.</translation>
    </message>
    <message>
        <source>This backup cannot be used. Nothing was changed.</source>
        <translation>Esta cópia de segurança não serve. Nada mudou.</translation>
    </message>
    <message>
        <source>Choose an older one.</source>
        <translation>Escolha uma mais antiga.</translation>
    </message>
    <message>
        <source>The backup could not be restored. Nothing was changed.</source>
        <translation>A cópia de segurança não pôde ser restaurada. Nada mudou.</translation>
    </message>
    <message>
        <source>The backup could not be restored.</source>
        <translation>A cópia de segurança não pôde ser restaurada.</translation>
    </message>
    <message>
        <source>There is already a person with this name.</source>
        <translation>Já existe uma pessoa com este nome.</translation>
    </message>
    <message>
        <source>This person is not there any more.</source>
        <translation>Esta pessoa não existe mais aqui.</translation>
    </message>
    <message>
        <source>Somebody must be able to administer. Nothing was changed.</source>
        <translation>Alguém precisa poder administrar. Nada mudou.</translation>
    </message>
    <message>
        <source>Make another person administrator first.</source>
        <translation>Torne outra pessoa administradora antes.</translation>
    </message>
    <message>
        <source>These are test credentials: they only answer a few questions and send nothing.</source>
        <translation>São credenciais de teste: só respondem a poucas consultas e não enviam nada.</translation>
    </message>
    <message>
        <source>Take the live credentials from the first page of the Twilio console, or try with the simulator.</source>
        <translation>Use as credenciais reais da primeira página do console da Twilio, ou experimente com o simulador.</translation>
    </message>
    <message>
        <source>Unknown with an API key: it may not read the account.</source>
        <translation>Desconhecido com chave de API: ela não pode ler a conta.</translation>
    </message>
    <message>
        <source>Nothing to do; sending works with it.</source>
        <translation>Nada a fazer; o envio funciona com ela.</translation>
    </message>
    <message>
        <source>Twilio does not say whether this is a trial account.</source>
        <translation>A Twilio não diz se esta é uma conta de teste.</translation>
    </message>
    <message>
        <source>This is a trial account: it reaches only phones that you verified at Twilio, at most 50 a day, and writes a line of Twilio&apos;s before each text.</source>
        <translation>Esta é uma conta de teste: só alcança telefones que você verificou na Twilio, no máximo 50 por dia, e escreve uma linha da Twilio antes de cada texto.</translation>
    </message>
    <message>
        <source>Upgrade the account at Twilio before writing to customers.</source>
        <translation>Passe a conta para a versão paga na Twilio antes de escrever a clientes.</translation>
    </message>
    <message>
        <source>Twilio does not show a balance here (a subaccount, or a key that may not see it).</source>
        <translation>A Twilio não mostra o saldo aqui (uma subconta, ou uma chave que não pode vê-lo).</translation>
    </message>
    <message>
        <source>The Twilio account has no balance. Nothing leaves.</source>
        <translation>A conta da Twilio está sem saldo. Nada sai.</translation>
    </message>
    <message>
        <source>Add money to the account at Twilio.</source>
        <translation>Ponha crédito na conta da Twilio.</translation>
    </message>
    <message>
        <source>Twilio did not tell its time.</source>
        <translation>A Twilio não informou a hora dela.</translation>
    </message>
    <message>
        <source>No number of this account has been added to Recado yet.</source>
        <translation>Nenhum número desta conta foi adicionado ao Recado ainda.</translation>
    </message>
    <message>
        <source>Twilio&apos;s shared number for trying: it reaches only who has joined.</source>
        <translation>Número compartilhado da Twilio para testes: só alcança quem mandou o join.</translation>
    </message>
    <message>
        <source>Not a phone number of the account; not needed for WhatsApp alone.</source>
        <translation>Não é um número de telefone da conta; não é preciso só para WhatsApp.</translation>
    </message>
    <message>
        <source>This number is not used for WhatsApp.</source>
        <translation>Este número não é usado para WhatsApp.</translation>
    </message>
    <message>
        <source>The number is not a WhatsApp sender of this account. Nothing leaves by WhatsApp.</source>
        <translation>O número não é um remetente WhatsApp desta conta. Nada sai por WhatsApp.</translation>
    </message>
    <message>
        <source>Register it under WhatsApp senders at Twilio, or take WhatsApp off this number.</source>
        <translation>Cadastre-o em WhatsApp senders na Twilio, ou tire o WhatsApp deste número.</translation>
    </message>
    <message>
        <source>WhatsApp has put this number offline. Nothing leaves by WhatsApp.</source>
        <translation>O WhatsApp deixou este número fora do ar. Nada sai por WhatsApp.</translation>
    </message>
    <message>
        <source>Open the sender at Twilio: the reason and what to do stand there.</source>
        <translation>Abra o remetente na Twilio: o motivo e o que fazer estão lá.</translation>
    </message>
    <message>
        <source>WhatsApp has not approved this number yet. Nothing leaves by WhatsApp.</source>
        <translation>O WhatsApp ainda não aprovou este número. Nada sai por WhatsApp.</translation>
    </message>
    <message>
        <source>It takes days to weeks and depends on Meta; test again later.</source>
        <translation>Leva de dias a semanas e depende da Meta; teste de novo mais tarde.</translation>
    </message>
    <message>
        <source>People block or report this number: Meta rates its quality low and may lower its daily reach.</source>
        <translation>Pessoas bloqueiam ou denunciam este número: a Meta avalia a qualidade como baixa e pode reduzir o alcance diário.</translation>
    </message>
    <message>
        <source>Write only to people who expect it, and less often.</source>
        <translation>Escreva só a quem espera a mensagem, e com menos frequência.</translation>
    </message>
    <message>
        <source>Another system is told of what people write to this number and may answer first.</source>
        <translation>Outro sistema recebe o que as pessoas escrevem para este número e pode responder antes.</translation>
    </message>
    <message>
        <source>If nobody knows it, remove its address from the number at Twilio.</source>
        <translation>Se ninguém o conhece, remova o endereço dele do número na Twilio.</translation>
    </message>
    <message>
        <source>No Messaging Service chosen; it is only needed to schedule at Twilio and to send from several numbers.</source>
        <translation>Nenhum Messaging Service escolhido; só é preciso para agendar na Twilio e enviar de vários números.</translation>
    </message>
    <message>
        <source>The Messaging Service is not in this account (any more).</source>
        <translation>O Messaging Service não está (mais) nesta conta.</translation>
    </message>
    <message>
        <source>Choose another one for this number, or none.</source>
        <translation>Escolha outro para este número, ou nenhum.</translation>
    </message>
    <message>
        <source>The number does not belong to its Messaging Service: others would send in its place.</source>
        <translation>O número não pertence ao seu Messaging Service: outros enviariam no lugar dele.</translation>
    </message>
    <message>
        <source>Add the number to the service at Twilio, or choose another service.</source>
        <translation>Adicione o número ao serviço na Twilio, ou escolha outro serviço.</translation>
    </message>
    <message>
        <source>No template is approved: WhatsApp reaches only people who wrote in the last 24 hours.</source>
        <translation>Nenhum modelo aprovado: o WhatsApp só alcança quem escreveu nas últimas 24 horas.</translation>
    </message>
    <message>
        <source>Have a template approved at Twilio.</source>
        <translation>Peça a aprovação de um modelo na Twilio.</translation>
    </message>
    <message>
        <source>The join text of the test number is not known yet.</source>
        <translation>O texto join do número de teste ainda não é conhecido.</translation>
    </message>
    <message>
        <source>Copy it from the WhatsApp sandbox page of the Twilio console.</source>
        <translation>Copie da página WhatsApp sandbox do console da Twilio.</translation>
    </message>
    <message>
        <source>Twilio says how far this step is; it is not ticked by hand.</source>
        <translation>A Twilio diz em que ponto está este passo; ele não se marca à mão.</translation>
    </message>
    <message>
        <source>The key of this account is being changed already, here or on another computer.</source>
        <translation>A chave desta conta já está sendo trocada, aqui ou em outro computador.</translation>
    </message>
    <message>
        <source>Wait a few minutes and try again.</source>
        <translation>Espere alguns minutos e tente de novo.</translation>
    </message>
    <message>
        <source>With an API key Twilio does not let keys be changed.</source>
        <translation>Com uma chave de API, a Twilio não deixa trocar chaves.</translation>
    </message>
    <message>
        <source>Type the auth token of the account; Recado uses it once and forgets it.</source>
        <translation>Digite o auth token da conta; o Recado usa uma vez e esquece.</translation>
    </message>
    <message>
        <source>Twilio made no second token, most often because there is one already.</source>
        <translation>A Twilio não criou o segundo token, quase sempre porque já existe um.</translation>
    </message>
    <message>
        <source>Promote or delete the secondary token in the Twilio console, under API keys and tokens, then try again.</source>
        <translation>Promova ou apague o token secundário no console da Twilio, em API keys &amp; tokens, e tente de novo.</translation>
    </message>
    <message>
        <source>Twilio did not say whether the new token counts already. No token is lost.</source>
        <translation>A Twilio não disse se o token novo já vale. Nenhum token se perdeu.</translation>
    </message>
    <message>
        <source>Check the internet connection and finish the change; Recado also tries at its next start.</source>
        <translation>Confira a internet e conclua a troca; o Recado também tenta na próxima vez que abrir.</translation>
    </message>
    <message>
        <source>The new key works, but it could not take the place of the old one in the keychain.</source>
        <translation>A chave nova funciona, mas não pôde tomar o lugar da antiga no cofre de senhas.</translation>
    </message>
    <message>
        <source>Unlock the keychain and finish the change; Recado also tries at its next start.</source>
        <translation>Desbloqueie o cofre de senhas e conclua a troca; o Recado também tenta na próxima vez que abrir.</translation>
    </message>
    <message>
        <source>The text has an account but no token or key that opens it.</source>
        <translation>O texto tem uma conta, mas nenhum token ou chave que a abra.</translation>
    </message>
    <message>
        <source>Add the auth token, or the key&apos;s SID and its secret.</source>
        <translation>Acrescente o auth token, ou o SID da chave e o segredo dela.</translation>
    </message>
    <message>
        <source>This file is too large to be one with keys.</source>
        <translation>Este arquivo é grande demais para ser um arquivo de chaves.</translation>
    </message>
    <message>
        <source>Choose the .env file, or paste the lines with the keys.</source>
        <translation>Escolha o arquivo .env, ou cole as linhas com as chaves.</translation>
    </message>
    <message>
        <source>This file could not be read.</source>
        <translation>Não foi possível ler este arquivo.</translation>
    </message>
    <message>
        <source>Check that it is there and that you may open it.</source>
        <translation>Confira se ele está lá e se você pode abri-lo.</translation>
    </message>
    <message>
        <source>The file could not be deleted; the keys are still in it.</source>
        <translation>Não foi possível apagar o arquivo; as chaves ainda estão nele.</translation>
    </message>
    <message>
        <source>Delete it by hand.</source>
        <translation>Apague-o à mão.</translation>
    </message>
    <message>
        <source>Your role in this office does not allow this. Nothing was changed or sent.</source>
        <translation>O seu papel neste escritório não permite isso. Nada foi alterado nem enviado.</translation>
    </message>
    <message>
        <source>Ask somebody who administers Recado here, or let another person sign in (Ctrl+L).</source>
        <translation>Peça a quem administra o Recado aqui, ou deixe outra pessoa entrar (Ctrl+L).</translation>
    </message>
    <message>
        <source>Nobody is signed in. Nothing was changed or sent.</source>
        <translation>Ninguém entrou. Nada foi alterado nem enviado.</translation>
    </message>
    <message>
        <source>Sign in with your name.</source>
        <translation>Entre com o seu nome.</translation>
    </message>
    <message>
        <source>This is not the PIN.</source>
        <translation>Este não é o PIN.</translation>
    </message>
    <message>
        <source>Try again; who administers Recado here can set a new one.</source>
        <translation>Tente de novo; quem administra o Recado aqui pode definir um novo.</translation>
    </message>
    <message>
        <source>There were several wrong PINs in a row.</source>
        <translation>Houve vários PINs errados seguidos.</translation>
    </message>
    <message>
        <source>Wait a little and try again.</source>
        <translation>Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>A PIN has at least 4 and at most 64 characters.</source>
        <translation>Um PIN tem no mínimo 4 e no máximo 64 caracteres.</translation>
    </message>
    <message>
        <source>Type another one.</source>
        <translation>Digite outro.</translation>
    </message>
    <message>
        <source>There is not enough memory to check a PIN.</source>
        <translation>Não há memória suficiente para conferir um PIN.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>This person may not sign in any more.</source>
        <translation>Esta pessoa não pode mais entrar.</translation>
    </message>
    <message>
        <source>Ask somebody who administers Recado here.</source>
        <translation>Peça a quem administra o Recado aqui.</translation>
    </message>
    <message>
        <source>The person has no name.</source>
        <translation>A pessoa está sem nome.</translation>
    </message>
    <message>
        <source>Type a name.</source>
        <translation>Digite um nome.</translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation>Não foi possível gravar o arquivo.</translation>
    </message>
    <message>
        <source>Check the free space and whether you may write in that folder, or choose another one.</source>
        <translation>Confira o espaço livre e se você pode gravar nessa pasta, ou escolha outra.</translation>
    </message>
    <message>
        <source>A backup was put back. This message stood in its queue: it may have been sent since then.</source>
        <translation>Uma cópia de segurança foi restaurada. Esta mensagem estava na fila dela: pode ter sido enviada depois disso.</translation>
    </message>
    <message>
        <source>Nothing was sent now. Look it up in the chat before you send it again.</source>
        <translation>Nada foi enviado agora. Procure na conversa antes de enviar de novo.</translation>
    </message>
    <message>
        <source>This is no such value.</source>
        <translation>Este valor não serve neste campo.</translation>
    </message>
    <message>
        <source>Look at the boleto and type it again.</source>
        <translation>Olhe o boleto e digite de novo.</translation>
    </message>
    <message>
        <source>Twilio refuses this auth token.</source>
        <translation>A Twilio não aceita este token.</translation>
    </message>
    <message>
        <source>Check that it is the account&apos;s own and was copied whole. If it was replaced elsewhere, type the new one first.</source>
        <translation>Confira se é o token desta conta e se foi copiado inteiro. Se ele foi trocado em outro lugar, digite antes o novo.</translation>
    </message>
    <message>
        <source>Twilio refuses this key, so it is not saved.</source>
        <translation>A Twilio não aceita esta chave; por isso ela não foi guardada.</translation>
    </message>
    <message>
        <source>Check that the SID and the secret belong together and were copied whole.</source>
        <translation>Confira se o SID e o segredo são um do outro e se foram copiados inteiros.</translation>
    </message>
    <message>
        <source>There is no boleto in the pages of this PDF that were read: at most the first 100 are, and it has others. Nothing was sent.</source>
        <translation>Não há boleto nas páginas lidas deste PDF: no máximo as 100 primeiras são lidas, e ele tem outras. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Save the pages of the boleto as a file of their own, or send it as a plain PDF.</source>
        <translation>Salve as páginas do boleto em um arquivo separado ou envie como PDF comum.</translation>
    </message>
    <message>
        <source>People are listed in this office: say who you are. Nothing was done.</source>
        <translation>Há pessoas cadastradas neste escritório: diga quem você é. Nada foi feito.</translation>
    </message>
    <message>
        <source>Write --as NAME before the command, and --pin-stdin when there is a PIN; recado-cli people list shows the names.</source>
        <translation>Escreva --as NOME antes do comando, e --pin-stdin quando houver PIN; recado-cli people list mostra os nomes.</translation>
    </message>
    <message>
        <source>This person signs in with a PIN. Nothing was done.</source>
        <translation>Esta pessoa entra com um PIN. Nada foi feito.</translation>
    </message>
    <message>
        <source>Write --pin-stdin before the command and give the PIN as a line of standard input, never as an argument.</source>
        <translation>Escreva --pin-stdin antes do comando e dê o PIN como uma linha da entrada padrão, nunca como argumento.</translation>
    </message>
    <message>
        <source>Twilio did not answer, or could not be reached.</source>
        <translation>A Twilio não respondeu ou não foi alcançada.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>Recado tries again by itself. If it stays so, open Numbers, File hosting, and test it.</source>
        <translation>O Recado tenta de novo sozinho. Se continuar, abra Números, Hospedagem de arquivos, e teste.</translation>
    </message>
    <message>
        <source>Check its spelling under Numbers, File hosting.</source>
        <translation>Confira como ele está escrito em Números, Hospedagem de arquivos.</translation>
    </message>
    <message>
        <source>Check the address. If this network looks into encrypted traffic, name its certificate in the settings.</source>
        <translation>Confira o endereço. Se esta rede inspeciona o tráfego cifrado, indique o certificado dela nas configurações.</translation>
    </message>
    <message>
        <source>Type it again under Numbers, File hosting.</source>
        <translation>Digite-a de novo em Números, Hospedagem de arquivos.</translation>
    </message>
    <message>
        <source>Give the key the right to write and delete in this bucket or folder.</source>
        <translation>Dê à chave o direito de gravar e apagar neste bucket ou nesta pasta.</translation>
    </message>
    <message>
        <source>Make the PDF smaller, or raise the limit at the host.</source>
        <translation>Diminua o PDF ou aumente o limite na hospedagem.</translation>
    </message>
    <message>
        <source>Type the address that it leads to, usually with https or without www.</source>
        <translation>Digite o endereço para onde ela leva, em geral com https ou sem www.</translation>
    </message>
    <message>
        <source>Free some space there; Recado tries again by itself.</source>
        <translation>Libere espaço lá; o Recado tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>Check the address under Numbers, File hosting.</source>
        <translation>Confira o endereço em Números, Hospedagem de arquivos.</translation>
    </message>
    <message>
        <source>Check the name of the bucket and the address of the store.</source>
        <translation>Confira o nome do bucket e o endereço do serviço.</translation>
    </message>
    <message>
        <source>Type the region that the store shows beside the bucket.</source>
        <translation>Digite a região que o serviço mostra ao lado do bucket.</translation>
    </message>
    <message>
        <source>Check the address for putting files, or make the folder on the web space.</source>
        <translation>Confira o endereço de envio ou crie a pasta no espaço do site.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the website for its WebDAV address.</source>
        <translation>Peça a quem cuida do site o endereço WebDAV.</translation>
    </message>
    <message>
        <source>Choose an earlier time, or a bucket with open addresses.</source>
        <translation>Escolha um horário mais próximo, ou um bucket com endereços abertos.</translation>
    </message>
    <message>
        <source>The file host does not pass the file name on: customers would see another one.</source>
        <translation>A hospedagem não repassa o nome do arquivo: o cliente veria outro nome.</translation>
    </message>
    <message>
        <source>The PDF arrives all the same.</source>
        <translation>O PDF chega mesmo assim.</translation>
    </message>
    <message>
        <source>Make it smaller.</source>
        <translation>Diminua o arquivo.</translation>
    </message>
    <message>
        <source>Recado tries again by itself.</source>
        <translation>O Recado tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>The place where this file was put is not known any more.</source>
        <translation>O lugar onde este arquivo foi colocado não é mais conhecido.</translation>
    </message>
    <message>
        <source>Remove it there by hand.</source>
        <translation>Apague-o lá manualmente.</translation>
    </message>
    <message>
        <source>Something is missing here.</source>
        <translation>Falta algo aqui.</translation>
    </message>
    <message>
        <source>Fill in every field that is needed.</source>
        <translation>Preencha todos os campos necessários.</translation>
    </message>
    <message>
        <source>This is not an address of the web.</source>
        <translation>Isto não é um endereço da internet.</translation>
    </message>
    <message>
        <source>It begins with https:// and names a computer.</source>
        <translation>Ele começa com https:// e traz o nome de um computador.</translation>
    </message>
    <message>
        <source>Without https anybody on the way could read keys and boletos.</source>
        <translation>Sem https, qualquer um no caminho poderia ler chaves e boletos.</translation>
    </message>
    <message>
        <source>Use an address that begins with https://.</source>
        <translation>Use um endereço que comece com https://.</translation>
    </message>
    <message>
        <source>A bucket name has only small letters, digits, dots and hyphens.</source>
        <translation>O nome de um bucket só tem letras minúsculas, números, pontos e hífens.</translation>
    </message>
    <message>
        <source>Copy it as the store shows it.</source>
        <translation>Copie-o como o serviço mostra.</translation>
    </message>
    <message>
        <source>A folder has only letters without accents, digits, dots, hyphens and slashes.</source>
        <translation>Uma pasta só tem letras sem acento, números, pontos, hífens e barras.</translation>
    </message>
    <message>
        <source>Type a simpler name.</source>
        <translation>Digite um nome mais simples.</translation>
    </message>
    <message>
        <source>Files stay online for 1 to 30 days; with signed addresses for 7 at most.</source>
        <translation>Os arquivos ficam no ar de 1 a 30 dias; com endereços assinados, no máximo 7.</translation>
    </message>
    <message>
        <source>Choose fewer days.</source>
        <translation>Escolha menos dias.</translation>
    </message>
    <message>
        <source>This company has no Twilio account yet.</source>
        <translation>Esta empresa ainda não tem conta na Twilio.</translation>
    </message>
    <message>
        <source>Something about the file host is not complete. Nothing was saved.</source>
        <translation>Algo da hospedagem de arquivos está incompleto. Nada foi salvo.</translation>
    </message>
    <message>
        <source>Look at the fields.</source>
        <translation>Confira os campos.</translation>
    </message>
    <message>
        <source>Open Numbers, File hosting, and test it.</source>
        <translation>Abra Números, Hospedagem de arquivos, e teste.</translation>
    </message>
    <message>
        <source>Twilio had this message, and somebody has deleted its record there. Nobody can say any more whether it arrived.</source>
        <translation>A Twilio tinha esta mensagem, e alguém apagou o registro dela lá. Ninguém mais pode dizer se ela chegou.</translation>
    </message>
    <message>
        <source>Ask the customer before you send it again.</source>
        <translation>Pergunte ao cliente antes de enviar de novo.</translation>
    </message>
    <message>
        <source>This moment has passed. Nothing was scheduled.</source>
        <translation>Esse horário já passou. Nada foi agendado.</translation>
    </message>
    <message>
        <source>Choose a later time, or send it now.</source>
        <translation>Escolha um horário mais tarde ou envie agora.</translation>
    </message>
    <message>
        <source>This is too far away: at most 35 days. Nothing was scheduled.</source>
        <translation>Está longe demais: no máximo 35 dias. Nada foi agendado.</translation>
    </message>
    <message>
        <source>Choose an earlier time.</source>
        <translation>Escolha um horário mais cedo.</translation>
    </message>
    <message>
        <source>To schedule at Twilio, this number needs a Messaging Service. Nothing was scheduled.</source>
        <translation>Para agendar na Twilio, este número precisa de um Messaging Service. Nada foi agendado.</translation>
    </message>
    <message>
        <source>Choose one in Numbers, or let this computer send it (it must be on then).</source>
        <translation>Escolha um em Números ou deixe este computador enviar (ele precisa estar ligado na hora).</translation>
    </message>
    <message>
        <source>At that time this customer will not have written for 24 hours, and WhatsApp refuses the message. Nothing was scheduled.</source>
        <translation>Nesse horário já terão passado 24 horas sem o cliente escrever, e o WhatsApp recusa a mensagem. Nada foi agendado.</translation>
    </message>
    <message>
        <source>Choose an earlier time, or send it by SMS.</source>
        <translation>Escolha um horário mais cedo ou envie por SMS.</translation>
    </message>
    <message>
        <source>The PDF would not be reachable any more at that time: where it is put, it does not stay that long without this computer. Nothing was scheduled.</source>
        <translation>Nesse horário o PDF já não estaria no ar: onde ele é publicado, não fica tanto tempo sem este computador. Nada foi agendado.</translation>
    </message>
    <message>
        <source>Let this computer send it, or choose an earlier time.</source>
        <translation>Deixe este computador enviar ou escolha um horário mais cedo.</translation>
    </message>
    <message>
        <source>Its time came too close before it could be handed to Twilio. It was not sent.</source>
        <translation>O horário chegou perto demais antes que ela pudesse ser entregue à Twilio. Não foi enviada.</translation>
    </message>
    <message>
        <source>Send it again, now or for another time.</source>
        <translation>Envie de novo, agora ou para outro horário.</translation>
    </message>
    <message>
        <source>It was cancelled at Twilio before its time. It was not sent.</source>
        <translation>Foi cancelada na Twilio antes do horário. Não foi enviada.</translation>
    </message>
    <message>
        <source>It is too late to cancel this: it has left already.</source>
        <translation>Tarde demais para cancelar: já saiu.</translation>
    </message>
    <message>
        <source>A message that has left cannot be taken from the customer&apos;s phone.</source>
        <translation>Uma mensagem que saiu não pode ser apagada do celular do cliente.</translation>
    </message>
    <message>
        <source>Twilio did not say whether it is cancelled. It may still be sent at its time.</source>
        <translation>A Twilio não disse se foi cancelada. Ela ainda pode ser enviada no horário.</translation>
    </message>
    <message>
        <source>Look at the message again in a moment: Recado keeps asking Twilio.</source>
        <translation>Olhe a mensagem de novo daqui a pouco: o Recado continua perguntando à Twilio.</translation>
    </message>
    <message>
        <source>The answer was lost, and Twilio&apos;s list does not show for sure whether the message left.</source>
        <translation>A resposta se perdeu, e a lista da Twilio não mostra com certeza se a mensagem saiu.</translation>
    </message>
    <message>
        <source>Recado goes on looking. Ask the person, or look at the conversation, before you send it again.</source>
        <translation>O Recado continua procurando. Pergunte à pessoa, ou veja a conversa, antes de enviar de novo.</translation>
    </message>
    <message>
        <source>Twilio has a message that may be this one, but its text cannot be compared.</source>
        <translation>A Twilio tem uma mensagem que pode ser esta, mas não dá para comparar o texto.</translation>
    </message>
    <message>
        <source>Twilio takes no message for a time that is only minutes away. Nothing was scheduled.</source>
        <translation>A Twilio não aceita mensagem para daqui a poucos minutos. Nada foi agendado.</translation>
    </message>
    <message>
        <source>Choose a time at least 15 minutes from now, or let this computer send it.</source>
        <translation>Escolha um horário daqui a pelo menos 15 minutos ou deixe este computador enviar.</translation>
    </message>
    <message>
        <source>Open Numbers, File hosting, and type it again.</source>
        <translation>Abra Números, Hospedagem de arquivos, e digite-a de novo.</translation>
    </message>
    <message>
        <source>No file hosting was chosen for this company: only programs of this computer reach its PDFs.</source>
        <translation>Nenhuma hospedagem de arquivos foi escolhida para esta empresa: só programas deste computador alcançam os PDFs.</translation>
    </message>
    <message>
        <source>Open Numbers, File hosting, and choose one.</source>
        <translation>Abra Números, Hospedagem de arquivos, e escolha uma.</translation>
    </message>
    <message>
        <source>Twilio asked to go slower. The message waits here and leaves by itself.</source>
        <translation>A Twilio pediu para ir mais devagar. A mensagem espera aqui e sai sozinha.</translation>
    </message>
    <message>
        <source>The number of messages or people that WhatsApp allows a day is used up. The message waits and leaves by itself tomorrow morning.</source>
        <translation>O WhatsApp já não aceita mais mensagens ou pessoas hoje. A mensagem espera e sai sozinha amanhã de manhã.</translation>
    </message>
    <message>
        <source>If this happens often, ask Meta for a higher limit or use one more number.</source>
        <translation>Se isso acontecer muito, peça à Meta um limite maior ou use mais um número.</translation>
    </message>
    <message>
        <source>WhatsApp did not deliver it, so the SMS that you prepared takes its place.</source>
        <translation>O WhatsApp não entregou; por isso vai o SMS que você preparou.</translation>
    </message>
    <message>
        <source>It is sent again, as you asked.</source>
        <translation>Está sendo enviada de novo, como você pediu.</translation>
    </message>
    <message>
        <source>This message was already sent again.</source>
        <translation>Esta mensagem já foi enviada de novo.</translation>
    </message>
    <message>
        <source>Look at the newest try before you do anything.</source>
        <translation>Veja a tentativa mais nova antes de fazer qualquer coisa.</translation>
    </message>
    <message>
        <source>Only what failed or was cancelled can be sent again. Nothing was sent.</source>
        <translation>Só o que falhou ou foi cancelado pode ser enviado de novo. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Part of this message has arrived or may arrive, so no SMS takes its place. Nothing was sent.</source>
        <translation>Uma parte desta mensagem chegou ou pode chegar, por isso nenhum SMS vai no lugar dela. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Send again only the part that failed.</source>
        <translation>Envie de novo só a parte que falhou.</translation>
    </message>
    <message>
        <source>An SMS has already taken the place of this message. Nothing was sent.</source>
        <translation>Um SMS já foi no lugar desta mensagem. Nada foi enviado.</translation>
    </message>
    <message>
        <source>The person, or WhatsApp for the person, does not want this message. Nothing was sent.</source>
        <translation>A pessoa, ou o WhatsApp por ela, não quer esta mensagem. Nada foi enviado.</translation>
    </message>
    <message>
        <source>Do not send it again; call the customer or wait until the person writes.</source>
        <translation>Não envie de novo; ligue para o cliente ou espere a pessoa escrever.</translation>
    </message>
    <message>
        <source>Ten of the last twenty messages failed in the same way, so this number was paused. Nothing is lost: what is queued waits.</source>
        <translation>Dez das últimas vinte mensagens falharam do mesmo jeito, por isso este número foi pausado. Nada se perdeu: o que está na fila espera.</translation>
    </message>
    <message>
        <source>Solve what made them fail, then let the number go on.</source>
        <translation>Resolva o que fez falharem e depois continue o número.</translation>
    </message>
    <message>
        <source>This message is not in doubt any more. Nothing was changed.</source>
        <translation>Esta mensagem não está mais em dúvida. Nada mudou.</translation>
    </message>
    <message>
        <source>Look at it again: Twilio or somebody else has settled it.</source>
        <translation>Veja de novo: a Twilio ou outra pessoa já esclareceu.</translation>
    </message>
    <message>
        <source>Recado is still looking for this message at Twilio. Nothing was changed.</source>
        <translation>O Recado ainda está procurando esta mensagem na Twilio. Nada mudou.</translation>
    </message>
    <message>
        <source>Wait for Twilio&apos;s answer; then you may decide.</source>
        <translation>Espere a resposta da Twilio; depois você decide.</translation>
    </message>
    <message>
        <source>That message at Twilio belongs to another one here. Nothing was changed.</source>
        <translation>Essa mensagem na Twilio é de outra mensagem daqui. Nada mudou.</translation>
    </message>
    <message>
        <source>Decide without it.</source>
        <translation>Decida sem ela.</translation>
    </message>
    <message>
        <source>Twilio&apos;s list gave this message another number meanwhile. Nothing was changed.</source>
        <translation>Enquanto isso, a lista da Twilio ligou esta mensagem a outro registro. Nada mudou.</translation>
    </message>
    <message>
        <source>Look at it again: it is not in doubt any more.</source>
        <translation>Veja de novo: ela não está mais em dúvida.</translation>
    </message>
    <message>
        <source>It may have been sent. Somebody here decided to leave it like this.</source>
        <translation>Talvez tenha sido enviada. Alguém daqui decidiu deixar assim.</translation>
    </message>
    <message>
        <source>It is not sent again. You can still decide otherwise.</source>
        <translation>Ela não é enviada de novo. Você ainda pode decidir outra coisa.</translation>
    </message>
    <message>
        <source>Somebody here said that it had arrived.</source>
        <translation>Alguém daqui disse que ela chegou.</translation>
    </message>
    <message>
        <source>Somebody here said that it had not arrived: it is sent again.</source>
        <translation>Alguém daqui disse que ela não chegou: é enviada de novo.</translation>
    </message>
    <message>
        <source>It was late; somebody here let it leave all the same.</source>
        <translation>Ela estava atrasada; alguém daqui mandou enviar mesmo assim.</translation>
    </message>
    <message>
        <source>It could not leave at its time, and now it is late. It was not sent.</source>
        <translation>Ela não pôde sair na hora, e agora está atrasada. Não foi enviada.</translation>
    </message>
    <message>
        <source>Decide whether it is sent now or cancelled.</source>
        <translation>Decida se ela sai agora ou é cancelada.</translation>
    </message>
    <message>
        <source>The database server does not keep what it confirms when the power fails. Recado does not send with it: messages could be sent twice.</source>
        <translation>O servidor do banco de dados não guarda o que confirma quando falta energia. O Recado não envia com ele: mensagens poderiam sair duas vezes.</translation>
    </message>
    <message>
        <source>Whoever looks after the server must set the named option to &quot;on&quot;. Nothing was sent.</source>
        <translation>Quem cuida do servidor precisa pôr a opção indicada em &quot;on&quot;. Nada foi enviado.</translation>
    </message>
    <message>
        <source>This is a landline: an SMS does not arrive there, and WhatsApp only when the customer has set it up.</source>
        <translation>Este telefone é fixo: SMS não chega, e WhatsApp só se o cliente o cadastrou.</translation>
    </message>
    <message>
        <source>Ask the customer for a mobile phone.</source>
        <translation>Peça um celular ao cliente.</translation>
    </message>
    <message>
        <source>There is no money left on the Twilio account.</source>
        <translation>Não há mais saldo na conta da Twilio.</translation>
    </message>
    <message>
        <source>The number is paused here: nothing leaves.</source>
        <translation>O número está pausado aqui: nada sai.</translation>
    </message>
    <message>
        <source>The same was sent to this person in a later message, so it does not go again.</source>
        <translation>O mesmo já foi enviado a esta pessoa em uma mensagem mais nova; por isso não vai de novo.</translation>
    </message>
    <message>
        <source>Look at the later message first.</source>
        <translation>Veja primeiro a mensagem mais nova.</translation>
    </message>
    <message>
        <source>Twilio did not accept the key of the account where the files are to lie. Nothing was put there or sent.</source>
        <translation>A Twilio não aceitou a chave da conta em que os arquivos devem ficar. Nada foi colocado lá nem enviado.</translation>
    </message>
    <message>
        <source>Open Numbers and give this account its key again.</source>
        <translation>Abra Números e informe de novo a chave desta conta.</translation>
    </message>
    <message>
        <source>The PDF of this message will not be sent, so its text was cancelled at Twilio too. Nothing of it was sent.</source>
        <translation>O PDF desta mensagem não será enviado, por isso o texto também foi cancelado na Twilio. Nada dela foi enviado.</translation>
    </message>
    <message>
        <source>See why the PDF failed, then send both again.</source>
        <translation>Veja por que o PDF falhou e envie os dois de novo.</translation>
    </message>
    <message>
        <source>Two different messages to this person got no answer. Twilio has one that may be this one or the other: its list does not tell them apart.</source>
        <translation>Duas mensagens diferentes para esta pessoa ficaram sem resposta. A Twilio tem uma, que pode ser esta ou a outra: a lista dela não diferencia as duas.</translation>
    </message>
    <message>
        <source>Ask the person which of the two arrived, then say here what happened to each.</source>
        <translation>Pergunte à pessoa qual das duas chegou e depois diga aqui o que aconteceu com cada uma.</translation>
    </message>
    <message>
        <source>The answer was lost. Twilio has a message to this person of that moment that Recado does not know; it may be this one, changed on its way.</source>
        <translation>A resposta se perdeu. A Twilio tem uma mensagem para esta pessoa, daquele momento, que o Recado não conhece; pode ser esta, alterada no caminho.</translation>
    </message>
    <message>
        <source>The PDF could not be put online: the file host does not answer. The PDF was not sent.</source>
        <translation>O PDF não pôde ir ao ar: a hospedagem de arquivos não responde. Ele não foi enviado.</translation>
    </message>
    <message>
        <source>The address of the file host does not exist, or this network does not find it. The PDF was not sent.</source>
        <translation>O endereço da hospedagem de arquivos não existe, ou esta rede não o encontra. O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>The certificate of the file host is not valid, so no key and no file was given to it. The PDF was not sent.</source>
        <translation>O certificado da hospedagem de arquivos não é válido; por isso ela não recebeu nem chave nem arquivo. O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>The file host refuses the key or the password. The PDF was not sent.</source>
        <translation>A hospedagem de arquivos recusou a chave ou a senha. O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>The file host does not let this key put or remove files there. The PDF was not sent.</source>
        <translation>A hospedagem de arquivos não deixa esta chave colocar ou apagar arquivos ali. O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>The file host takes no file as large as this one. The PDF was not sent.</source>
        <translation>A hospedagem não aceita um arquivo deste tamanho. O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>The file host sends Recado on to another address. The PDF was not sent.</source>
        <translation>A hospedagem de arquivos manda o Recado para outro endereço. O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>There is no room left at the file host. The PDF was not sent.</source>
        <translation>Não há mais espaço na hospedagem de arquivos. O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>The file host refused. The PDF was not sent.</source>
        <translation>A hospedagem de arquivos recusou. O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>There is no bucket of this name. The PDF was not sent.</source>
        <translation>Não existe bucket com este nome. O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>The bucket lies in another region. The PDF was not sent.</source>
        <translation>O bucket fica em outra região. O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>The folder is not there and cannot be made. The PDF was not sent.</source>
        <translation>A pasta não existe e não pôde ser criada. O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>This address takes no uploads. The PDF was not sent.</source>
        <translation>Este endereço não aceita envio de arquivos. O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>The file would have to stay online for longer than a signed address lasts (seven days). The PDF was not sent.</source>
        <translation>O arquivo teria de ficar no ar por mais tempo do que dura um endereço assinado (sete dias). O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>WhatsApp takes PDFs up to 16 MB and pictures up to 5 MB. This file is larger; it was not sent.</source>
        <translation>O WhatsApp aceita PDFs de até 16 MB e imagens de até 5 MB. Este arquivo é maior; ele não foi enviado.</translation>
    </message>
    <message>
        <source>Twilio could not put the file online. The PDF was not sent yet.</source>
        <translation>A Twilio não conseguiu pôr o arquivo no ar. O PDF ainda não foi enviado.</translation>
    </message>
    <message>
        <source>The key of the file host is not on this computer. The PDF was not sent.</source>
        <translation>A chave da hospedagem de arquivos não está neste computador. O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>The copy of the PDF cannot be read. The PDF was not sent.</source>
        <translation>Não dá para ler a cópia do PDF. O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>The PDF was online for too long and was taken down. The PDF was not sent.</source>
        <translation>O PDF ficou tempo demais no ar e foi retirado. Ele não foi enviado.</translation>
    </message>
    <message>
        <source>There is no room to put the PDF online. The PDF was not sent.</source>
        <translation>Não há espaço para colocar o PDF no ar. O PDF não foi enviado.</translation>
    </message>
    <message>
        <source>The PDF cannot be reached from outside. The PDF was not sent yet.</source>
        <translation>O PDF não está acessível pela internet. Ele ainda não foi enviado.</translation>
    </message>
    <message>
        <source>The public address does not give a PDF. The PDF was not sent yet.</source>
        <translation>O endereço público não devolve um PDF. O PDF ainda não foi enviado.</translation>
    </message>
    <message>
        <source>The public address gives another file. The PDF was not sent yet.</source>
        <translation>O endereço público devolve outro arquivo. O PDF ainda não foi enviado.</translation>
    </message>
    <message>
        <source>The public address asks for a login, so WhatsApp cannot download the PDF. The PDF was not sent yet.</source>
        <translation>O endereço público pede login: o WhatsApp não consegue baixar o PDF. O PDF ainda não foi enviado.</translation>
    </message>
    <message>
        <source>This person has asked for no more messages, so this one is not sent.</source>
        <translation>Esta pessoa pediu para não receber mais mensagens; por isso esta não é enviada.</translation>
    </message>
    <message>
        <source>Only the person can change that, by writing START to this number.</source>
        <translation>Só a própria pessoa pode mudar isso, escrevendo START para este número.</translation>
    </message>
    <message>
        <source>Another try has taken its place: look at that one before you do anything.</source>
        <translation>Outra tentativa ficou no lugar desta: veja aquela antes de fazer qualquer coisa.</translation>
    </message>
</context>
</TS>
