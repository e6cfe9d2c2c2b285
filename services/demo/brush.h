// SPDX-License-Identifier: MIT
#pragma once

#include <opencv2/core/mat.hpp>

#include <vector>

namespace services {

//! \brief Paints on a BGRA picture in face lengths: soft-edged areas and strokes.
class Brush {
public:
    using Points = std::vector<cv::Point2d>;

    Brush(cv::Mat &picture, cv::Point2d origin, double unit) : m_picture(picture), m_origin(origin), m_unit(unit) { }

    //! \brief Areas are kept to where \p mask (8 bit, picture's size) is; an empty one lifts that.
    void keepTo(const cv::Mat &mask) { m_mask = mask; }

    //! \brief Fills a polygon; \p softness is the blur's sigma in face lengths. With \p opaque the
    //! area becomes part of the figure.
    void area(const Points &polygon, const cv::Scalar &colour, double opacity, double softness, bool opaque = false);
    void spot(cv::Point2d centre, double rx, double ry, const cv::Scalar &colour, double opacity, double softness,
              double angle = 0, bool opaque = false);
    void stroke(const Points &line, double thickness, const cv::Scalar &colour, double opacity = 1,
                double softness = 0);

    //! \brief A mask of the polygon in the picture's size.
    cv::Mat mask(const Points &polygon) const;

    static Points ellipse(cv::Point2d centre, double rx, double ry, double angle = 0);
    //! \brief A quadratic Bezier curve.
    static Points curve(cv::Point2d from, cv::Point2d over, cv::Point2d to, int steps = 12);

private:
    cv::Point fixed(cv::Point2d p) const;
    void blend(const cv::Rect &area, const cv::Mat &mask, const cv::Scalar &colour, double opacity, bool opaque);
    cv::Rect around(const Points &points, double margin) const;

    cv::Mat m_picture;
    cv::Mat m_mask;
    cv::Point2d m_origin;
    double m_unit;
};

} // namespace services
