// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>
#include <QWidget>

namespace nonn {

/// A picture that changes all the time, as large as there is room; in its place words where there is none.
class LivePicture : public QWidget {
    Q_OBJECT

public:
    explicit LivePicture(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    void setWords(const QString& words);
    const QImage& picture() const { return m_picture; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_picture;
    QString m_words;
};

}  // namespace nonn
