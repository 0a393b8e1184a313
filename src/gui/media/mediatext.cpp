// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/media/mediatext.h"

#include "services/words/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

QString translated(const char *words)
{
    return words == nullptr ? QString() : QCoreApplication::translate("recado::MediaText", words);
}

struct KindWords
{
    HostKind kind;
    const char *choice;
    const char *note;
    const char *name;
};

constexpr std::array kinds{
    KindWords{HostKind::S3,
              QT_TRANSLATE_NOOP("recado::MediaText",
                                "A &store in the cloud (Amazon S3, Cloudflare R2, Backblaze B2, MinIO)"),
              QT_TRANSLATE_NOOP("recado::MediaText",
                                "For many PDFs a day. Each one gets an address that runs out by itself."),
              QT_TRANSLATE_NOOP("recado::MediaText", "Store in the cloud")},
    KindWords{HostKind::WebDav,
              QT_TRANSLATE_NOOP("recado::MediaText", "The office's &web space (WebDAV; not FTP)"),
              QT_TRANSLATE_NOOP("recado::MediaText",
                                "Where the website of the office already is, if it takes files by WebDAV."),
              QT_TRANSLATE_NOOP("recado::MediaText", "Web space of the office")},
    KindWords{
        HostKind::Assets, QT_TRANSLATE_NOOP("recado::MediaText", "Twilio &Assets (no other account needed)"),
        QT_TRANSLATE_NOOP("recado::MediaText",
                          "For a few PDFs a day: each one takes some seconds to a minute to go online."),
        QT_TRANSLATE_NOOP("recado::MediaText", "Twilio Assets")},
    KindWords{HostKind::ThisComputer,
              QT_TRANSLATE_NOOP("recado::MediaText", "&This computer, behind a tunnel"),
              QT_TRANSLATE_NOOP("recado::MediaText",
                                "Only while this computer is on and somebody looks after the tunnel."),
              QT_TRANSLATE_NOOP("recado::MediaText", "This computer")},
};

const KindWords &wordsOf(HostKind kind)
{
    return *std::ranges::find(kinds, kind, &KindWords::kind);
}

struct NamedWords
{
    HostKind kind = HostKind::ThisComputer;
    QLatin1StringView name;
    const char *label = nullptr;
    const char *hint = nullptr;
    const char *example = nullptr;
};

constexpr std::array fields{
    NamedWords{HostKind::S3, "address"_L1, QT_TRANSLATE_NOOP("recado::MediaText", "&Address of the store"),
               QT_TRANSLATE_NOOP("recado::MediaText", "Leave it empty for Amazon."),
               "https://s3.us-east-005.backblazeb2.com"},
    NamedWords{HostKind::S3, "region"_L1, QT_TRANSLATE_NOOP("recado::MediaText", "&Region"),
               QT_TRANSLATE_NOOP("recado::MediaText", "As the store shows it; “auto” at Cloudflare."),
               "sa-east-1"},
    NamedWords{
        HostKind::S3, "bucket"_L1, QT_TRANSLATE_NOOP("recado::MediaText", "&Bucket"),
        QT_TRANSLATE_NOOP("recado::MediaText", "It must exist already. It need not be open to anybody.")},
    NamedWords{HostKind::S3, "folder"_L1, QT_TRANSLATE_NOOP("recado::MediaText", "&Folder in the bucket"),
               QT_TRANSLATE_NOOP("recado::MediaText", "May stay empty.")},
    NamedWords{HostKind::S3, "path-style"_L1,
               QT_TRANSLATE_NOOP("recado::MediaText",
                                 "The bucket's name comes &after the address (MinIO and a few others)")},
    NamedWords{HostKind::S3, "key-id"_L1, QT_TRANSLATE_NOOP("recado::MediaText", "&Key ID"), nullptr,
               "AKIA…"},
    NamedWords{HostKind::S3, "public-address"_L1,
               QT_TRANSLATE_NOOP("recado::MediaText", "&Public address of the bucket"),
               QT_TRANSLATE_NOOP("recado::MediaText",
                                 "Only for a bucket that everybody may read: needed when files stay longer "
                                 "than seven days, and for templates with a PDF. Else leave it empty.")},
    NamedWords{
        HostKind::WebDav, "address"_L1,
        QT_TRANSLATE_NOOP("recado::MediaText", "&Address for putting files (WebDAV)"),
        QT_TRANSLATE_NOOP("recado::MediaText", "A folder of its own; Recado makes it when it is missing."),
        "https://dav.example.com/recado"},
    NamedWords{HostKind::WebDav, "public-address"_L1,
               QT_TRANSLATE_NOOP("recado::MediaText", "&Public address of the same folder"),
               QT_TRANSLATE_NOOP("recado::MediaText", "As everybody reads it, without a password."),
               "https://www.example.com/recado"},
    NamedWords{HostKind::WebDav, "user"_L1, QT_TRANSLATE_NOOP("recado::MediaText", "&User"),
               QT_TRANSLATE_NOOP("recado::MediaText", "Empty: the password is an access token.")},
    NamedWords{HostKind::Assets, "account"_L1, QT_TRANSLATE_NOOP("recado::MediaText", "&Twilio account"),
               QT_TRANSLATE_NOOP("recado::MediaText", "Recado makes a service “recado-files” in it.")},
    NamedWords{HostKind::ThisComputer, "public-address"_L1,
               QT_TRANSLATE_NOOP("recado::MediaText", "&Public address of the tunnel"),
               QT_TRANSLATE_NOOP("recado::MediaText",
                                 "It must lead to the file server of this Recado; its port is fixed with "
                                 "recado-cli settings set mediaPort."),
               "https://files.example.com"},
};

} // namespace

QString choiceText(HostKind kind)
{
    return translated(wordsOf(kind).choice);
}

QString choiceNote(HostKind kind)
{
    return translated(wordsOf(kind).note);
}

QString kindText(HostKind kind)
{
    return translated(wordsOf(kind).name);
}

FieldWords wordsOf(HostKind kind, const PlaceField &field)
{
    const auto *const found = std::ranges::find_if(
        fields, [&](const NamedWords &row) { return row.kind == kind && row.name == field.name; });
    if (found == fields.end())
        return {.label = field.name};
    return {.label = translated(found->label),
            .hint = translated(found->hint),
            .example = QString::fromUtf8(found->example)};
}

FieldWords wordsOfSecret(HostKind kind)
{
    if (kind == HostKind::S3)
        return {.label = translated(QT_TRANSLATE_NOOP("recado::MediaText", "&Secret key")),
                .hint = translated(QT_TRANSLATE_NOOP(
                    "recado::MediaText", "It is kept in this computer's keychain and nowhere else."))};
    return {.label = translated(QT_TRANSLATE_NOOP("recado::MediaText", "Pass&word")),
            .hint = translated(QT_TRANSLATE_NOOP(
                "recado::MediaText", "It is kept in this computer's keychain and nowhere else."))};
}

QString stepText(ProbeStep step)
{
    switch (step) {
    case ProbeStep::Upload:
        return translated(QT_TRANSLATE_NOOP("recado::MediaText", "The host takes a small PDF"));
    case ProbeStep::Reached:
        return translated(QT_TRANSLATE_NOOP("recado::MediaText", "It can be reached from outside"));
    case ProbeStep::Open:
        return translated(QT_TRANSLATE_NOOP("recado::MediaText", "Nobody is asked for a login"));
    case ProbeStep::Type:
        return translated(QT_TRANSLATE_NOOP("recado::MediaText", "The host says that it is a PDF"));
    case ProbeStep::Length:
        return translated(QT_TRANSLATE_NOOP("recado::MediaText", "It arrives whole"));
    case ProbeStep::Name:
        return translated(
            QT_TRANSLATE_NOOP("recado::MediaText", "It has the file name that customers will see"));
    case ProbeStep::Removed:
        return translated(QT_TRANSLATE_NOOP("recado::MediaText", "It can be removed again"));
    }
    Q_UNREACHABLE();
}

QString stateText(const FileRecord &file)
{
    switch (file.state) {
    case OnlineState::Publishing:
        return translated(QT_TRANSLATE_NOOP("recado::MediaText", "Being put online"));
    case OnlineState::Online:
        return translated(QT_TRANSLATE_NOOP("recado::MediaText", "Online"));
    case OnlineState::Removing:
        break;
    }
    if (file.reason.isEmpty())
        return translated(QT_TRANSLATE_NOOP("recado::MediaText", "Being removed"));
    return translated(QT_TRANSLATE_NOOP("recado::MediaText", "Could not be removed"));
}

} // namespace recado
