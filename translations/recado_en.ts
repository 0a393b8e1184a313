<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CodeFacts</name>
    <message numerus="yes">
        <source>A boleto line has 47 digits, of a bill or a tax 48. Here there are %n.</source>
        <translation>
            <numerusform>A boleto line has 47 digits, of a bill or a tax 48. Here there is %n.</numerusform>
            <numerusform>A boleto line has 47 digits, of a bill or a tax 48. Here there are %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message numerus="yes">
        <source>Twilio&apos;s list was read %n time(s), last at %1.</source>
        <translation>
            <numerusform>Twilio&apos;s list was read %n time, at %1.</numerusform>
            <numerusform>Twilio&apos;s list was read %n times, last at %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Twilio&apos;s list was read %n time(s).</source>
        <translation>
            <numerusform>Twilio&apos;s list was read %n time.</numerusform>
            <numerusform>Twilio&apos;s list was read %n times.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It showed %n message(s) to this person.</source>
        <translation>
            <numerusform>It showed %n message to this person.</numerusform>
            <numerusform>It showed %n messages to this person.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingFacts</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were left as they are (%1): %2</source>
        <translation>
            <numerusform>%n was left as it is (%1): %2</numerusform>
            <numerusform>%n were left as they are (%1): %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::AbandonedNotice</name>
    <message numerus="yes">
        <source>%n message(s) were not sent: Recado was closed while they could still be taken back.</source>
        <translation>
            <numerusform>%n message was not sent: Recado was closed while it could still be taken back.</numerusform>
            <numerusform>%n messages were not sent: Recado was closed while they could still be taken back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::AccountDialog</name>
    <message numerus="yes">
        <source>%n number(s) of the text will be added with it.</source>
        <translation>
            <numerusform>%n number of the text will be added with it.</numerusform>
            <numerusform>%n numbers of the text will be added with it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::AuditDialog</name>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were written.</source>
        <translation>
            <numerusform>%n line was written.</numerusform>
            <numerusform>%n lines were written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::BoletoPanel</name>
    <message numerus="yes">
        <source>This file holds %n boleto(s). Choose one.</source>
        <translation>
            <numerusform>This file holds %n boleto. Choose one.</numerusform>
            <numerusform>This file holds %n boletos. Choose one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was due %n day(s) ago. Go on?</source>
        <translation>
            <numerusform>It was due %n day ago. Go on?</numerusform>
            <numerusform>It was due %n days ago. Go on?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::FileTile</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::FoundAccounts</name>
    <message numerus="yes">
        <source>The text has %n account(s): choose one, the others can be taken afterwards.</source>
        <translation>
            <numerusform>The text has %n account: choose one, the others can be taken afterwards.</numerusform>
            <numerusform>The text has %n accounts: choose one, the others can be taken afterwards.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::LockPage</name>
    <message numerus="yes">
        <source>The next try is possible in %n second(s).</source>
        <translation>
            <numerusform>The next try is possible in %n second.</numerusform>
            <numerusform>The next try is possible in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::NavItem</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1, %n waiting</numerusform>
            <numerusform>%1, %n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::OpenKeyDialog</name>
    <message numerus="yes">
        <source>There are %n more account(s) in it. Take them too, or delete the file by hand.</source>
        <translation>
            <numerusform>There is %n more account in it. Take it too, or delete the file by hand.</numerusform>
            <numerusform>There are %n more accounts in it. Take them too, or delete the file by hand.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::OutboxNotices</name>
    <message numerus="yes">
        <source>%n message(s) may have been sent, and Twilio could not tell. Only a person can.</source>
        <translation>
            <numerusform>%n message may have been sent, and Twilio could not tell. Only a person can.</numerusform>
            <numerusform>%n messages may have been sent, and Twilio could not tell. Only a person can.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) could not leave at their time and are late. Nothing was sent. Send them now?</source>
        <translation>
            <numerusform>%n message could not leave at its time and is late. Nothing was sent. Send it now?</numerusform>
            <numerusform>%n messages could not leave at their time and are late. Nothing was sent. Send them now?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::RecoveryDialog</name>
    <message numerus="yes">
        <source>Twilio cannot be asked at the moment: %1 I do not go on with %n message(s) without asking, so that nothing is sent twice.</source>
        <translation>
            <numerusform>Twilio cannot be asked at the moment: %1 I do not go on with %n message without asking, so that nothing is sent twice.</numerusform>
            <numerusform>Twilio cannot be asked at the moment: %1 I do not go on with %n messages without asking, so that nothing is sent twice.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking for %n message(s) at Twilio … This takes a few minutes: only when two readings show nothing is it certain.</source>
        <translation>
            <numerusform>Looking for %n message at Twilio … This takes a few minutes: only when two readings show nothing is it certain.</numerusform>
            <numerusform>Looking for %n messages at Twilio … This takes a few minutes: only when two readings show nothing is it certain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::ResendDialog</name>
    <message numerus="yes">
        <source>%n message(s)</source>
        <translation>
            <numerusform>%n message</numerusform>
            <numerusform>%n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n go(es) again.</source>
        <translation>
            <numerusform>%n goes again.</numerusform>
            <numerusform>%n go again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not.</source>
        <translation>
            <numerusform>%n does not.</numerusform>
            <numerusform>%n do not.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n again</source>
        <translation>
            <numerusform>Send %n again</numerusform>
            <numerusform>Send %n again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::SelectionDesk</name>
    <message numerus="yes">
        <source>Cancel %n message(s) that did not leave yet? They are not sent; later they can be sent again from this list.</source>
        <translation>
            <numerusform>Cancel %n message that did not leave yet? It is not sent; later it can be sent again from this list.</numerusform>
            <numerusform>Cancel %n messages that did not leave yet? They are not sent; later they can be sent again from this list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n message(s)</source>
        <translation>
            <numerusform>Cancel %n message</numerusform>
            <numerusform>Cancel %n messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) cancelled: not sent.</source>
        <translation>
            <numerusform>%n message cancelled: not sent.</numerusform>
            <numerusform>%n messages cancelled: not sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are in the queue again.</source>
        <translation>
            <numerusform>%n message is in the queue again.</numerusform>
            <numerusform>%n messages are in the queue again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more were not begun and stay as they are.</source>
        <translation>
            <numerusform>%n more was not begun and stays as it is.</numerusform>
            <numerusform>%n more were not begun and stay as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelling %n message(s) …</source>
        <translation>
            <numerusform>Cancelling %n message …</numerusform>
            <numerusform>Cancelling %n messages …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::SelectionPanel</name>
    <message numerus="yes">
        <source>%n message(s) chosen</source>
        <translation>
            <numerusform>%n message chosen</numerusform>
            <numerusform>%n messages chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %n again …</source>
        <translation>
            <numerusform>Send %n again …</numerusform>
            <numerusform>Send %n again …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancel %n …</source>
        <translation>
            <numerusform>Cancel %n …</numerusform>
            <numerusform>Cancel %n …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::SenderNotices</name>
    <message numerus="yes">
        <source>The join of %n person(s) has ended or ends within a day: ask for it again.</source>
        <translation>
            <numerusform>The join of %n person has ended or ends within a day: ask for it again.</numerusform>
            <numerusform>The joins of %n people have ended or end within a day: ask for them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::SenderTableModel</name>
    <message numerus="yes">
        <source>Tested %1 ago: %n step(s) failed.</source>
        <translation>
            <numerusform>Tested %1 ago: %n step failed.</numerusform>
            <numerusform>Tested %1 ago: %n steps failed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tested %1 ago: works, %n thing(s) to look at.</source>
        <translation>
            <numerusform>Tested %1 ago: works, %n thing to look at.</numerusform>
            <numerusform>Tested %1 ago: works, %n things to look at.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n day old</numerusform>
            <numerusform>%n days old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::SettingsDialog</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>After %n minute(s) without a key or a click</source>
        <translation>
            <numerusform>After %n minute without a key or a click</numerusform>
            <numerusform>After %n minutes without a key or a click</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::SmsFallback</name>
    <message numerus="yes">
        <source>SMS (%n part(s)): %1</source>
        <translation>
            <numerusform>SMS (%n part): %1</numerusform>
            <numerusform>SMS (%n parts): %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::StartNews</name>
    <message numerus="yes">
        <source>%n message(s) written after it are not here any more; they are kept in %1.</source>
        <translation>
            <numerusform>%n message written after it is not here any more; it is kept in %1.</numerusform>
            <numerusform>%n messages written after it are not here any more; they are kept in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) of its queue will not leave by themselves, because they may have been sent since then: look at each.</source>
        <translation>
            <numerusform>%n message of its queue will not leave by itself, because it may have been sent since then: look at it.</numerusform>
            <numerusform>%n messages of its queue will not leave by themselves, because they may have been sent since then: look at each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::StateDelegate</name>
    <message numerus="yes">
        <source>Undo (%n s)</source>
        <translation>
            <numerusform>Undo (%n s)</numerusform>
            <numerusform>Undo (%n s)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::StatusLine</name>
    <message numerus="yes">
        <source>%n being checked</source>
        <translation>
            <numerusform>%n being checked</numerusform>
            <numerusform>%n being checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::TextPanel</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::Toast</name>
    <message numerus="yes">
        <source>Leaves in %n second(s)</source>
        <translation>
            <numerusform>Leaves in %n second</numerusform>
            <numerusform>Leaves in %n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>recado::TroubleCard</name>
    <message numerus="yes">
        <source>A scenario lets %n more thing(s) go wrong.</source>
        <translation>
            <numerusform>A scenario lets %n more thing go wrong.</numerusform>
            <numerusform>A scenario lets %n more things go wrong.</numerusform>
        </translation>
    </message>
</context>
</TS>
