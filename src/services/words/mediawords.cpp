// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/codewords.h"

#include <QString>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

/// Of hosts of files, of what is wrong with a field of theirs, and of the look from outside.
constexpr std::array reasons{
    ReasonWords{
        "media-host-down"_L1,
        QT_TRANSLATE_NOOP(
            "recado::Words",
            "The PDF could not be put online: the file host does not answer. The PDF was not sent."),
        QT_TRANSLATE_NOOP(
            "recado::Words",
            "Recado tries again by itself. If it stays so, open Numbers, File hosting, and test it.")},
    ReasonWords{"media-host-not-found"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The address of the file host does not exist, or this network does not "
                                  "find it. The PDF was not sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Check its spelling under Numbers, File hosting.")},
    ReasonWords{"media-host-tls"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The certificate of the file host is not valid, so no key and no file was "
                                  "given to it. The PDF was not sent."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Check the address. If this network looks into encrypted traffic, name its "
                                  "certificate in the settings.")},
    ReasonWords{"media-key-wrong"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The file host refuses the key or the password. The PDF was not sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Type it again under Numbers, File hosting.")},
    ReasonWords{"media-not-allowed"_L1,
                QT_TRANSLATE_NOOP(
                    "recado::Words",
                    "The file host does not let this key put or remove files there. The PDF was not sent."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Give the key the right to write and delete in this bucket or folder.")},
    ReasonWords{"media-too-big-for-host"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The file host takes no file as large as this one. The PDF was not sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Make the PDF smaller, or raise the limit at the host.")},
    ReasonWords{"media-moved"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The file host sends Recado on to another address. The PDF was not sent."),
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Type the address that it leads to, usually with https or without www.")},
    ReasonWords{
        "media-full"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "There is no room left at the file host. The PDF was not sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Free some space there; Recado tries again by itself.")},
    ReasonWords{"media-refused"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "The file host refused. The PDF was not sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Check the address under Numbers, File hosting.")},
    ReasonWords{
        "media-bucket-missing"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "There is no bucket of this name. The PDF was not sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Check the name of the bucket and the address of the store.")},
    ReasonWords{
        "media-region-wrong"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The bucket lies in another region. The PDF was not sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Type the region that the store shows beside the bucket.")},
    ReasonWords{
        "media-folder-missing"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "The folder is not there and cannot be made. The PDF was not sent."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Check the address for putting files, or make the folder on the web space.")},
    ReasonWords{
        "media-no-put"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "This address takes no uploads. The PDF was not sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Ask whoever looks after the website for its WebDAV address.")},
    ReasonWords{
        "media-too-far"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "The file would have to stay online for longer than a signed address lasts (seven "
                          "days). The PDF was not sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Choose an earlier time, or a bucket with open addresses.")},
    ReasonWords{
        "media-wrong-name"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "The file host does not pass the file name on: customers would see another one."),
        QT_TRANSLATE_NOOP("recado::Words", "The PDF arrives all the same.")},
    ReasonWords{"media-too-big"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "WhatsApp takes PDFs up to 16 MB and pictures up to 5 MB. This file is "
                                  "larger; it was not sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Make it smaller.")},
    ReasonWords{
        "media-build-failed"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "Twilio could not put the file online. The PDF was not sent yet."),
        QT_TRANSLATE_NOOP("recado::Words", "Recado tries again by itself.")},
    ReasonWords{"media-account-key"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Twilio did not accept the key of the account where the files are to lie. "
                                  "Nothing was put there or sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Open Numbers and give this account its key again.")},
    ReasonWords{"media-secret-missing"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The key of the file host is not on this computer. The PDF was not sent."),
                QT_TRANSLATE_NOOP("recado::Words", "Open Numbers, File hosting, and type it again.")},
    ReasonWords{
        "media-no-place"_L1,
        QT_TRANSLATE_NOOP(
            "recado::Words",
            "No file hosting was chosen for this company: only programs of this computer reach its PDFs."),
        QT_TRANSLATE_NOOP("recado::Words", "Open Numbers, File hosting, and choose one.")},
    ReasonWords{
        "media-host-forgotten"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The place where this file was put is not known any more."),
        QT_TRANSLATE_NOOP("recado::Words", "Remove it there by hand.")},
    ReasonWords{"media-field-missing"_L1, QT_TRANSLATE_NOOP("recado::Words", "Something is missing here."),
                QT_TRANSLATE_NOOP("recado::Words", "Fill in every field that is needed.")},
    ReasonWords{"media-address-wrong"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "This is not an address of the web."),
                QT_TRANSLATE_NOOP("recado::Words", "It begins with https:// and names a computer.")},
    ReasonWords{
        "media-address-open"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "Without https anybody on the way could read keys and boletos."),
        QT_TRANSLATE_NOOP("recado::Words", "Use an address that begins with https://.")},
    ReasonWords{
        "media-bucket-name"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "A bucket name has only small letters, digits, dots and hyphens."),
        QT_TRANSLATE_NOOP("recado::Words", "Copy it as the store shows it.")},
    ReasonWords{
        "media-path-wrong"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "A folder has only letters without accents, digits, dots, hyphens and slashes."),
        QT_TRANSLATE_NOOP("recado::Words", "Type a simpler name.")},
    ReasonWords{"media-days-wrong"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Files stay online for 1 to 30 days; with signed addresses for 7 at most."),
                QT_TRANSLATE_NOOP("recado::Words", "Choose fewer days.")},
    ReasonWords{"media-account-missing"_L1,
                QT_TRANSLATE_NOOP("recado::Words", "This company has no Twilio account yet."),
                QT_TRANSLATE_NOOP("recado::Words", "Add the account first.")},
    ReasonWords{"media-place-draft"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "Something about the file host is not complete. Nothing was saved."),
                QT_TRANSLATE_NOOP("recado::Words", "Look at the fields.")},
    ReasonWords{
        "media-unreadable"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "The copy of the PDF cannot be read. The PDF was not sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Send the PDF again.")},
    ReasonWords{
        "media-expired"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "The PDF was online for too long and was taken down. The PDF was not sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Send the PDF again.")},
    ReasonWords{
        "media-not-stored"_L1,
        QT_TRANSLATE_NOOP("recado::Words", "There is no room to put the PDF online. The PDF was not sent."),
        QT_TRANSLATE_NOOP("recado::Words", "Free some space on the disk.")},
    ReasonWords{"media-unreachable"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The PDF cannot be reached from outside. The PDF was not sent yet."),
                QT_TRANSLATE_NOOP("recado::Words", "Open Numbers, File hosting, and test it.")},
    ReasonWords{"media-wrong-type"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The public address does not give a PDF. The PDF was not sent yet."),
                QT_TRANSLATE_NOOP("recado::Words", "Open Numbers, File hosting, and test it.")},
    ReasonWords{"media-wrong-length"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The public address gives another file. The PDF was not sent yet."),
                QT_TRANSLATE_NOOP("recado::Words", "Open Numbers, File hosting, and test it.")},
    ReasonWords{"media-needs-login"_L1,
                QT_TRANSLATE_NOOP("recado::Words",
                                  "The public address asks for a login, so WhatsApp cannot download the PDF. "
                                  "The PDF was not sent yet."),
                QT_TRANSLATE_NOOP("recado::Words", "Choose an address that is open to everybody.")},
};

} // namespace

const ReasonWords *wordsForMedia(const QString &reason)
{
    return rowFor(reasons, reason);
}

} // namespace recado
