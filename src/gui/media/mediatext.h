// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/media/filerecord.h"
#include "domain/media/mediaplace.h"
#include "services/media/mediahostservice.h"

#include <QString>

namespace recado {

/// What stands around a field of a place.
struct FieldWords
{
    QString label; ///< with its shortcut
    QString hint = {};
    QString example = {}; ///< as a placeholder
};

/// "S3 store (Amazon, Cloudflare R2, …)", with a shortcut: for a choice.
[[nodiscard]] QString choiceText(HostKind kind);
/// Who should take it, in one sentence.
[[nodiscard]] QString choiceNote(HostKind kind);
/// "S3 store": where a file lies.
[[nodiscard]] QString kindText(HostKind kind);
[[nodiscard]] FieldWords wordsOf(HostKind kind, const PlaceField &field);
[[nodiscard]] FieldWords wordsOfSecret(HostKind kind);
/// "The host takes a file": what a step of the probe shows.
[[nodiscard]] QString stepText(ProbeStep step);
[[nodiscard]] QString stateText(const FileRecord &file);

} // namespace recado
