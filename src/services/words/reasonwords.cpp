// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/codewords.h"

#include <QString>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr std::array reasons{
    ReasonWords{
        "keychain-missing"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "This computer has no keychain where keys can be kept safely. Nothing was saved."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Install and unlock a keychain (for example GNOME Keyring), or use the key only "
                          "for this session.")},
    ReasonWords{
        "keychain-locked"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The computer's keychain is locked. Nothing was saved or sent."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Unlock it (usually by signing in to the desktop again) and try once more, or use "
                          "the key only for this session.")},
    ReasonWords{"keychain-refused"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The computer's keychain was not opened. Nothing was saved or sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Try again and allow Recado to use the keychain.")},
    ReasonWords{
        "keychain-failed"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "The computer's keychain does not work. Nothing was saved or sent."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Restart the computer; if it stays so, use the key only for this session.")},
    ReasonWords{"secret-missing"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The key of this account is not on this computer. Nothing was sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Open Numbers and type the key again.")},
    ReasonWords{"no-secret-on-stdin"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "No key came through standard input."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Pipe the key into the command, for example from a password manager.")},
    ReasonWords{"tenant-exists"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "There is already a company with this name."),
                QT_TRANSLATE_NOOP("recado::Words", "Choose another name.")},
    ReasonWords{"tenant-not-there"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "There is no company with this name."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Look at the list of companies and write the name as it stands there.")},
    ReasonWords{
        "account-exists"_L1, QT_TRANSLATE_NOOP("recado::Words", "This Twilio account is already there."),
        QT_TRANSLATE_NOOP("recado::Words", "To change its key, open the account and type the new one.")},
    ReasonWords{"account-not-there"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "This Twilio account is not in this company."),
                QT_TRANSLATE_NOOP("recado::Words", "Add the account first.")},
    ReasonWords{"sender-exists"_L1, QT_TRANSLATE_NOOP("recado::Words", "This number is already there."), ""},
    ReasonWords{"sender-not-there"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "This number is not in this company."),
                QT_TRANSLATE_NOOP("recado::Words", "Add the number first.")},
    ReasonWords{"tenant-draft"_L1, QT_TRANSLATE_NOOP("recado::Words", "The company has no name."),
                QT_TRANSLATE_NOOP("recado::Words", "Give it a name.")},
    ReasonWords{"account-draft"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "Something in the account is not complete."),
                QT_TRANSLATE_NOOP("recado::Words", "Check the SID and the key.")},
    ReasonWords{"sender-draft"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "Something in the number is not complete."),
                QT_TRANSLATE_NOOP("recado::Words", "Check the number and its channels.")},
    ReasonWords{"already-there"_L1, QT_TRANSLATE_NOOP("recado::Words", "This is already there."), ""},
    ReasonWords{"still-used"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "This is still in use and was not removed."), ""},
    ReasonWords{
        "account-suspended"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The Twilio account is suspended or closed. Nothing leaves."),
        QT_TRANSLATE_NOOP("recado::Words", "Look at billing in your Twilio account.")},
    ReasonWords{
        "number-not-there"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "One of the numbers does not belong to this Twilio account."),
        QT_TRANSLATE_NOOP("recado::Words", "Check the number, or move it to the account that owns it.")},
    ReasonWords{
        "number-no-sms"_L1, QT_TRANSLATE_NOOP("recado::Words", "This number cannot send SMS."),
        QT_TRANSLATE_NOOP("recado::Words", "Use it for WhatsApp only, or choose another number for SMS.")},
    ReasonWords{
        "clock-wrong"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The clock of this computer is wrong by more than five minutes."),
        QT_TRANSLATE_NOOP("recado::Words", "Set the date and time of the computer to automatic.")},
    ReasonWords{"no-sender"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "There is no number of this company for this channel. Nothing was sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Open Numbers and add one.")},
    ReasonWords{"sender-paused"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "This number is paused. Nothing was sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Open Numbers and let it go on.")},
    ReasonWords{
        "channel-not-served"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "This number does not serve this channel. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Choose another number or another channel.")},
    ReasonWords{"no-recipient"_L1, QT_TRANSLATE_NOOP("recado::Words", "The recipient is missing."),
                QT_TRANSLATE_NOOP("recado::Words", "Choose a person or type a phone number.")},
    ReasonWords{
        "not-a-phone"_L1, QT_TRANSLATE_NOOP("recado::Words", "This is not a phone number. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Type the area code and the number, as in 67 99955-0101.")},
    ReasonWords{
        "landline"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "This is a landline: an SMS does not arrive. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Try WhatsApp or another phone.")},
    ReasonWords{"no-text"_L1, QT_TRANSLATE_NOOP("recado::Words", "The message is empty."),
                QT_TRANSLATE_NOOP("recado::Words", "Write something or choose a sample.")},
    ReasonWords{
        "text-too-long"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The text has more than 1600 characters. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Shorten it.")},
    ReasonWords{"no-file"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The file cannot be read. Nothing was sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Choose the PDF again.")},
    ReasonWords{"file-not-by-sms"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "An SMS cannot carry a file. Nothing was sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Choose WhatsApp, or send the payment line as text.")},
    ReasonWords{
        "window-closed"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "The person last wrote more than 24 hours ago (or never), so WhatsApp delivers "
                          "only approved templates. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Ask the person to write to this number, or send an SMS.")},
    ReasonWords{
        "field-missing"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "A field of the text could not be filled. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Write the value by hand instead of the field in braces.")},
    ReasonWords{"answer-lost"_L1,
                QT_TRANSLATE_NOOP(
                    "recado::Words",
                    "The connection broke before Twilio answered. It is not known whether the message left."),
                QT_TRANSLATE_NOOP(
                    "recado::Words",
                    "Recado looks for it at Twilio before anything else; do not send it again yourself.")},
    ReasonWords{"program-ended"_L1,
                QT_TRANSLATE_NOOP(
                    "recado::Words",
                    "The program ended while the message was leaving. It is not known whether it left."),
                QT_TRANSLATE_NOOP(
                    "recado::Words",
                    "Recado looks for it at Twilio before anything else; do not send it again yourself.")},
    ReasonWords{"found-again"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The answer was lost, but the message is at Twilio."), ""},
    ReasonWords{"absence-proved"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The message had not reached Twilio, so it is sent now."),
                ""},
    ReasonWords{"several-candidates"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "Twilio has several messages that could be this one."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Ask the person, or look at the conversation, before you send again.")},
    ReasonWords{"earlier-part-failed"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "It was not sent because the message before it failed."),
                QT_TRANSLATE_NOOP("recado::Words", "Solve the problem of the first message and send again.")},
    ReasonWords{
        "earlier-part-cancelled"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "It was not sent because the message before it was cancelled."),
        ""},
    ReasonWords{"undone"_L1, QT_TRANSLATE_NOOP("recado::Words", "You took it back. Nothing was sent."), ""},
    ReasonWords{"closed-before-sending"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Recado was closed while it could still be undone. Nothing was sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Send it again if it should go.")},
    ReasonWords{"lease-lost"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "Another program sends for this number now."),
                QT_TRANSLATE_NOOP("recado::Words", "Nothing to do: the other program sends what is queued.")},
    ReasonWords{
        "offline"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "There is no connection to the internet. Nothing was sent yet."),
        QT_TRANSLATE_NOOP("recado::Words", "Recado goes on by itself when the connection is back.")},
    ReasonWords{"file-empty"_L1, QT_TRANSLATE_NOOP("recado::Words", "The file is empty."),
                QT_TRANSLATE_NOOP("recado::Words", "Make the boleto again in your system.")},
    ReasonWords{"file-not-pdf"_L1, QT_TRANSLATE_NOOP("recado::Words", "This is not a PDF."),
                QT_TRANSLATE_NOOP("recado::Words", "Choose the PDF of the boleto.")},
    ReasonWords{"file-html"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "This is not a real PDF: its content is a web page. Often it is the bank's "
                                  "login page, saved by mistake."),
                QT_TRANSLATE_NOOP("recado::Words", "Download the boleto again.")},
    ReasonWords{"file-image"_L1, QT_TRANSLATE_NOOP("recado::Words", "This is a picture, not a PDF."),
                QT_TRANSLATE_NOOP("recado::Words", "Ask for the boleto as a PDF.")},
    ReasonWords{"file-too-big"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The file is larger than 16 MB, the limit of WhatsApp."),
                QT_TRANSLATE_NOOP("recado::Words", "Make the PDF smaller.")},
    ReasonWords{"file-password"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "This PDF has a password. Often it is the first digits of the CPF."),
                QT_TRANSLATE_NOOP("recado::Words", "Type the password.")},
    ReasonWords{
        "file-wrong-password"_L1, QT_TRANSLATE_NOOP("recado::Words", "This password does not open the PDF."),
        QT_TRANSLATE_NOOP("recado::Words", "Try another one; often it is the first digits of the CPF.")},
    ReasonWords{"file-damaged"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The PDF is damaged and cannot be read."),
                QT_TRANSLATE_NOOP("recado::Words", "Download or make the boleto again.")},
    ReasonWords{"file-missing"_L1, QT_TRANSLATE_NOOP("recado::Words", "The file cannot be opened."),
                QT_TRANSLATE_NOOP("recado::Words", "Check that it still exists and that you may read it.")},
    ReasonWords{"file-not-readable"_L1, QT_TRANSLATE_NOOP("recado::Words", "The file cannot be opened."),
                QT_TRANSLATE_NOOP("recado::Words", "Check that it still exists and that you may read it.")},
    ReasonWords{"file-not-there"_L1, QT_TRANSLATE_NOOP("recado::Words", "The copy of the file is gone."),
                QT_TRANSLATE_NOOP("recado::Words", "Send the PDF again.")},
    ReasonWords{"no-boleto"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "There is no boleto that I can read in this PDF."),
                QT_TRANSLATE_NOOP("recado::Words", "Look at it and send it as a plain PDF.")},
    ReasonWords{"several-slips"_L1, QT_TRANSLATE_NOOP("recado::Words", "This file holds several boletos."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Save each boleto as a file of its own and send them one by one.")},
    ReasonWords{
        "splitter-missing"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The program that separates pages is not installed here."),
        QT_TRANSLATE_NOOP("recado::Words", "Nothing was sent. Save each boleto as a file of its own.")},
    ReasonWords{
        "split-failed"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The pages of this PDF could not be separated."),
        QT_TRANSLATE_NOOP("recado::Words", "Nothing was sent. Save each boleto as a file of its own.")},
    ReasonWords{"field-not-understood"_L1, QT_TRANSLATE_NOOP("recado::Words", "This is no such value."),
                QT_TRANSLATE_NOOP("recado::Words", "Look at the boleto and type it again.")},
    ReasonWords{"no-such-page"_L1, QT_TRANSLATE_NOOP("recado::Words", "The file has no such page."), ""},
    ReasonWords{"reader-crashed"_L1,
                QT_TRANSLATE_NOOP(
                    "recado::Words",
                    "Reading this file failed, and nothing was sent. The rest of Recado is not affected."),
                QT_TRANSLATE_NOOP("recado::Words", "You can send it as a plain PDF after looking at it.")},
    ReasonWords{"reader-timeout"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Reading this file took too long and was stopped. Nothing was sent."),
                QT_TRANSLATE_NOOP("recado::Words", "You can send it as a plain PDF after looking at it.")},
    ReasonWords{"reader-missing"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The part of Recado that reads PDFs is missing."),
                QT_TRANSLATE_NOOP("recado::Words", "Install Recado again.")},
    ReasonWords{
        "line-check-digit"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The payment line has a wrong check digit. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Do not send it before you have compared it with the bank.")},
    ReasonWords{"line-48-digits"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The payment line has 48 digits: the system that made it writes the due "
                                  "date wrongly. Nothing was sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Ask for the boleto to be made again.")},
    ReasonWords{
        "printed-amount-differs"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "The printed amount is not the one in the payment line. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Do not send it before you have compared it with the bank.")},
    ReasonWords{
        "printed-due-differs"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "The printed due date is not the one in the payment line. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Do not send it before you have compared it with the bank.")},
    ReasonWords{
        "bank-differs"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "The printed bank is not the one in the payment line. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Do not send it before you have compared it with the bank.")},
    ReasonWords{"folder-not-writable"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The data folder cannot be written."),
                QT_TRANSLATE_NOOP("recado::Words", "Check its permissions and the free space.")},
    ReasonWords{
        "folder-is-real"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "This data folder belongs to real accounts and cannot be used with the simulator."),
        QT_TRANSLATE_NOOP("recado::Words", "Choose another folder.")},
    ReasonWords{
        "folder-is-simulated"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "This data folder belongs to the simulator and cannot be used with real accounts."),
        QT_TRANSLATE_NOOP("recado::Words", "Choose another folder.")},
    ReasonWords{"database-too-new"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The data was written by a newer version of Recado."),
                QT_TRANSLATE_NOOP("recado::Words", "Install the newer version; nothing was changed.")},
    ReasonWords{"database-damaged"_L1, QT_TRANSLATE_NOOP("recado::Words", "The database is damaged."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Restore the latest backup from the data folder; nothing was changed.")},
    ReasonWords{"database-cannot-open"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The database cannot be opened."),
                QT_TRANSLATE_NOOP("recado::Words", "Check the data folder and the free space.")},
    ReasonWords{
        "database-unreachable"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The database server does not answer. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Check the network and the server; what is queued stays queued.")},
    ReasonWords{
        "database-driver-missing"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The part of Recado that talks to this database is missing."),
        QT_TRANSLATE_NOOP("recado::Words", "Install Recado again.")},
    ReasonWords{"database-foreign"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "This database belongs to another program."),
                QT_TRANSLATE_NOOP("recado::Words", "Choose another database; nothing was changed.")},
    ReasonWords{
        "database-upgrade-failed"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The database could not be brought up to date."),
        QT_TRANSLATE_NOOP(
            "recado::Words",
            "Check the free space and start Recado again; a copy from before is in the data folder.")},
    ReasonWords{
        "database-in-use"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "Another Recado has this database open. Nothing was changed."),
        QT_TRANSLATE_NOOP("recado::Words", "Close it and try again.")},
    ReasonWords{"backup-not-written"_L1, QT_TRANSLATE_NOOP("recado::Words", "The backup could not be made."),
                QT_TRANSLATE_NOOP("recado::Words", "Check the free space of the disk.")},
    ReasonWords{"backup-damaged"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "This backup cannot be used. Nothing was changed."),
                QT_TRANSLATE_NOOP("recado::Words", "Choose an older one.")},
    ReasonWords{"restore-not-ordered"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The backup could not be restored. Nothing was changed."),
                QT_TRANSLATE_NOOP("recado::Words", "Check the free space of the disk.")},
    ReasonWords{
        "restore-failed"_L1, QT_TRANSLATE_NOOP("recado::Words", "The backup could not be restored."),
        QT_TRANSLATE_NOOP("recado::Words", "Check the free space of the disk and start Recado again.")},
    ReasonWords{"user-exists"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "There is already a person with this name."),
                QT_TRANSLATE_NOOP("recado::Words", "Choose another name.")},
    ReasonWords{"user-not-there"_L1, QT_TRANSLATE_NOOP("recado::Words", "This person is not there any more."),
                ""},
    ReasonWords{
        "last-administrator"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "Somebody must be able to administer. Nothing was changed."),
        QT_TRANSLATE_NOOP("recado::Words", "Make another person administrator first.")},
    ReasonWords{"message-not-there"_L1, QT_TRANSLATE_NOOP("recado::Words", "There is no such message."),
                QT_TRANSLATE_NOOP("recado::Words", "Look at the list of messages.")},
    ReasonWords{"account-of-other-tenant"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "This Twilio account belongs to another company."),
                QT_TRANSLATE_NOOP("recado::Words", "Choose an account of this company.")},
    ReasonWords{
        "answer-too-large"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The answer was too large to be one of Twilio's."),
        QT_TRANSLATE_NOOP("recado::Words", "A proxy or a login page of the network may be in the way.")},
    ReasonWords{
        "reader-bad-answer"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The part of Recado that reads PDFs gave no sensible answer."),
        QT_TRANSLATE_NOOP("recado::Words", "You can send it as a plain PDF after looking at it.")},
    ReasonWords{"sample-not-written"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The sample files could not be written."),
                QT_TRANSLATE_NOOP("recado::Words", "Check the data folder and the free space.")},
    ReasonWords{"picture-not-written"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The pictures could not be written."),
                QT_TRANSLATE_NOOP("recado::Words", "Check the folder and the free space.")},
    ReasonWords{"setting-out-of-range"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "This value is not possible for this setting."),
                QT_TRANSLATE_NOOP("recado::Words", "Look at the list of settings.")},
    ReasonWords{"setting-unknown"_L1, QT_TRANSLATE_NOOP("recado::Words", "There is no such setting."),
                QT_TRANSLATE_NOOP("recado::Words", "Look at the list of settings.")},
    ReasonWords{"simulator-not-there"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The simulator does not answer."),
                QT_TRANSLATE_NOOP("recado::Words", "Start Recado again; if it stays so, install it again.")},
    ReasonWords{"wrong-use"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The command is not complete or has a word too many."),
                QT_TRANSLATE_NOOP("recado::Words", "Look at the help.")},
};

} // namespace

const ReasonWords *wordsForReason(const QString &reason)
{
    if (const ReasonWords *const row = rowFor(reasons, reason))
        return row;
    for (auto *const words : {wordsForKeeping, wordsForMedia, wordsForFollowing, wordsForTest}) {
        if (const ReasonWords *const row = words(reason))
            return row;
    }
    return nullptr;
}

} // namespace recado
